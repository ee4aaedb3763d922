"""A label that shows its text as it is, whatever characters it holds."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from annotator.ui.theme.theme import Theme


class PlainLabel(QLabel):
    """Plain text in the interface's font (or the reading font), coloured by the token `tone`."""

    def __init__(
        self,
        theme: Theme,
        text: str = "",
        *,
        px: int = 13,
        weight: int = 400,
        tone: str = "text",
        reading: bool = False,
        tabular: bool = False,
        wrap: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._look = (px, weight, reading, tabular)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        self.setWordWrap(wrap)
        self.setProperty("tone", tone)
        self._take_font()
        self.setText(text)
        theme.changed.connect(self._take_font)

    def set_tone(self, tone: str) -> None:
        """Colour the words by another token."""
        if self.property("tone") != tone:
            self.setProperty("tone", tone)
            self.style().polish(self)

    def set_weight(self, weight: int) -> None:
        """Make the words lighter or bolder: 400, 500 or 600."""
        px, _, reading, tabular = self._look
        self._look = (px, weight, reading, tabular)
        self._take_font()

    def _take_font(self) -> None:
        px, weight, reading, tabular = self._look
        font = (
            self._theme.reading_font(px, weight) if reading else self._theme.interface_font(px, weight, tabular=tabular)
        )
        self.setFont(font)
