"""How a label will look in a text, in the light and in the dark, while it is being changed."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from annotator.core.codebook import Label
from annotator.ui.parts.label_marks import paint_badge, paint_bar
from annotator.ui.theme.theme import Theme
from annotator.ui.theme.tokens import DARK, LIGHT, Tokens

_HEIGHT, _AIR, _BADGE, _TEXT_PX = 64, 14, 13, 16


class LookSample(QWidget):
    """Some words with the label's badge and bar under them, once on each ground."""

    def __init__(self, theme: Theme, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._label: Label | None = None
        self.setFixedHeight(_HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("How the label looks on the light and on the dark ground"))
        theme.changed.connect(self.update)

    def show_label(self, label: Label) -> None:
        """Show this look; an ink that is no colour yet is left as it was."""
        self._label = label
        self.update()

    def sizeHint(self) -> QSize:
        """Wide enough for the words twice."""
        return QSize(360, _HEIGHT)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the two grounds side by side."""
        painter = QPainter(self)
        half = self.width() // 2
        self._paint(painter, QRectF(0, 0, half, _HEIGHT), LIGHT, dark=False)
        self._paint(painter, QRectF(half, 0, self.width() - half, _HEIGHT), DARK, dark=True)
        painter.setPen(self._theme.color("line2"))
        painter.drawRect(QRectF(0.5, 0.5, self.width() - 1, _HEIGHT - 1))
        painter.end()

    def _paint(self, painter: QPainter, ground: QRectF, tokens: Tokens, *, dark: bool) -> None:
        page, text = QColor(tokens.page), QColor(tokens.text)
        painter.fillRect(ground, page)
        font = self._theme.reading_font(_TEXT_PX)
        words = self.tr("words of a text")
        left = ground.left() + _AIR
        painter.setFont(font)
        painter.setPen(text)
        line = QRectF(left, 12, ground.width() - 2 * _AIR, 22)
        painter.drawText(line, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, words)
        label = self._label
        if label is None:
            return
        ink = QColor(label.dark_ink if dark else label.light_ink)
        if not ink.isValid():
            return
        lane = QPointF(left, 36)
        width = paint_badge(painter, lane.x(), lane.y(), label.letter[:1], ink, _BADGE, page=page, text=text)
        end = left + min(QFontMetricsF(font).horizontalAdvance(words), line.width())
        paint_bar(painter, label.line, left + width + 2, end, lane.y() + 2, ink, dark=dark)
