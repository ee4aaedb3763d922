"""A label that cuts what does not fit and tells the whole in its tooltip."""

from PySide6.QtCore import QEvent, QRectF, QSize
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from annotator.ui.parts.elided_text import draw_elided
from annotator.ui.parts.tooltips import set_plain_tooltip
from annotator.ui.theme.theme import Theme

_LEAST_WIDTH = 20


class ElidedLabel(QWidget):
    """Plain text in up to `lines` lines, never clipped, never wider than it is given."""

    def __init__(
        self,
        theme: Theme,
        text: str = "",
        *,
        px: int = 13,
        weight: int = 400,
        tone: str = "text",
        reading: bool = False,
        lines: int = 1,
        line_height: int = 0,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._px, self._weight, self._tone, self._reading = px, weight, tone, reading
        self._lines, self._line_height = lines, line_height or round(px * 1.4)
        self._text = ""
        self.setFixedHeight(self._line_height * lines)
        self.setMinimumWidth(_LEAST_WIDTH)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.set_text(text)
        theme.changed.connect(self.update)

    def text(self) -> str:
        """The whole text."""
        return self._text

    def set_text(self, text: str, tooltip: str = "") -> None:
        """Show this text; the tooltip is the text itself if no other is given."""
        if text != self._text:
            self._text = text
            self.updateGeometry()
            self.update()
        self.setAccessibleName(text)
        set_plain_tooltip(self, tooltip or text)

    def set_tone(self, tone: str) -> None:
        """Colour the words by another token."""
        self._tone = tone
        self.update()

    def set_weight(self, weight: int) -> None:
        """Make the words lighter or bolder: 400, 500 or 600."""
        self._weight = weight
        self.update()

    def sizeHint(self) -> QSize:
        """As wide as the text in one line."""
        return QSize(round(QFontMetricsF(self._font()).horizontalAdvance(self._text)) + 2, self.height())

    def event(self, event: QEvent) -> bool:
        """Ask for room anew when the application's font changes."""
        if event.type() == QEvent.Type.FontChange:
            self.updateGeometry()
        return super().event(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the lines that fit."""
        painter = QPainter(self)
        tone = self._theme.color(self._tone if self.isEnabled() else "disabled")
        draw_elided(
            painter,
            QRectF(self.rect()),
            self._text,
            self._font(),
            tone,
            lines=self._lines,
            line_height=self._line_height,
        )
        painter.end()

    def _font(self) -> QFont:
        make = self._theme.reading_font if self._reading else self._theme.interface_font
        return make(self._px, self._weight)
