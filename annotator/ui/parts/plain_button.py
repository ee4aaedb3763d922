"""A button whose words are shown as they are."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QPushButton, QWidget

from annotator.ui.theme.theme import Theme


def without_mnemonics(text: str) -> str:
    """The text for a menu entry or button that shows every `&`; Qt would underline the letter after it."""
    return text.replace("&", "&&")


class PlainButton(QPushButton):
    """A button with words, an icon or both; `kind` is one of those in window.qss (primary, quiet, link, field, …)."""

    def __init__(
        self,
        theme: Theme,
        text: str = "",
        *,
        kind: str = "",
        icon: str = "",
        px: int = 13,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icon = icon
        self._px = px
        self._icon_color = "on_accent" if kind == "primary" else "text2"
        self.setProperty("kind", kind)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setIconSize(QSize(16, 16))
        self.set_words(text)
        self._dress()
        theme.changed.connect(self._dress)

    def set_words(self, text: str) -> None:
        """Show these words, which are also the accessible name."""
        self.setText(without_mnemonics(text))
        self.setAccessibleName(text)

    def set_icon(self, name: str, color: str = "text2") -> None:
        """Show another icon, in the colour of a token."""
        self._icon, self._icon_color = name, color
        self._dress()

    def _dress(self) -> None:
        self.setFont(self._theme.interface_font(self._px, 600 if self.property("kind") == "primary" else 400))
        if self._icon:
            self.setIcon(self._theme.icon(self._icon, self._icon_color))
