"""Values that were given before, offered for the empty attributes of the selected span."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from annotator.ui.parts.elided_label import ElidedLabel
from annotator.ui.parts.key_cap import KeyCap
from annotator.ui.parts.plain_button import PlainButton
from annotator.ui.theme.theme import Theme


class ProposalRow(QWidget):
    """One quiet line: a button that takes the values, what they are, and the key that does the same."""

    taken = Signal()

    def __init__(self, theme: Theme, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._take = PlainButton(theme, self.tr("As before"), kind="link", px=12)
        self._take.clicked.connect(self.taken)
        self._values = ElidedLabel(theme, px=12, tone="text3", line_height=20)
        self._cap = KeyCap(theme, "")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._take)
        row.addWidget(self._values, 1)
        row.addWidget(self._cap)
        self.hide()

    def show_values(self, values: str, key: str) -> None:
        """Offer these values; nothing for ""."""
        self._values.set_text(values, values)
        self._take.setAccessibleName(self.tr("As before: {values}").format(values=values))
        self._cap.setText(key)
        self._cap.setVisible(bool(key))
        self.setVisible(bool(values))
