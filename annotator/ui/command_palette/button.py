"""The button at the right of the menu bar that opens the command palette, and names its key."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from annotator.ui.parts.key_cap import KeyCap
from annotator.ui.parts.plain_label import PlainLabel
from annotator.ui.theme.theme import Theme

_HEIGHT = 31


class CommandsButton(QPushButton):
    """Words and a key cap. The Tab key passes it by, as it does the menus: its own key is shorter."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._key = KeyCap(theme, "")
        self.setProperty("kind", "quiet")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(self.tr("Commands"))
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 0, 8, 0)
        row.setSpacing(8)
        for label in (PlainLabel(theme, self.tr("Commands"), tone="text2"), self._key):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            row.addWidget(label)
        self._row = row

    def show_key(self, key: str) -> None:
        """Name the key that opens the palette; "" for none."""
        self._key.setText(key)
        self._key.setVisible(bool(key))
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """As wide as its words and key, as high as the menus beside it."""
        return self._row.sizeHint().expandedTo(QSize(0, _HEIGHT))

    def minimumSizeHint(self) -> QSize:
        """Never clipped."""
        return self.sizeHint()
