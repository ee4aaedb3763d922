"""A line that stands for a span or for one place of a claim: name, badge, words. A press or Enter goes there."""

from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from annotator.core.codebook import Label
from annotator.ui.parts.elided_text import draw_elided
from annotator.ui.parts.label_marks import badge_width, paint_badge
from annotator.ui.parts.surface import Surface
from annotator.ui.parts.tooltips import set_plain_tooltip
from annotator.ui.theme.theme import Theme

LINE_HEIGHT = 20
_AIR, _BADGE, _GAP = 4, 16, 8
_BADGE_COLUMN = 24  # a badge with a sign is wider; badges stand at the right of their column
_TAG_AIR = 6
_SURELY_TWO = 200  # characters that fit no line of a panel
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)


@dataclass(frozen=True, slots=True)
class LineContent:
    """What a line says. `reading`: the words are those of the document; `faint`: they say that something is missing."""

    name: str
    words: str
    label: Label | None = None
    sign: str = ""
    reading: bool = False
    faint: bool = False
    tag: str = ""


class SpanLine(Surface):
    """One line, or two where the words need them and `lines` allows."""

    activated = Signal()

    def __init__(
        self,
        theme: Theme,
        content: LineContent,
        *,
        name_width: int,
        px: int = 13,
        lines: int = 1,
        height: int = LINE_HEIGHT,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("row", parent)
        self._theme, self._name_width, self._px = theme, name_width, px
        self._lines, self._line_height = lines, height
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(lines * height)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.show_content(content)
        theme.changed.connect(self.update)

    @property
    def content(self) -> LineContent:
        """What the line says."""
        return self._content

    def show_content(self, content: LineContent) -> None:
        """Say this."""
        self._content = content
        said = f"{content.name}: {content.words}" if content.name else content.words
        self.setAccessibleName(f"{said}, {content.tag}" if content.tag else said)
        set_plain_tooltip(self, content.words)
        self.update()

    def words_at(self) -> QRectF:
        """Where the words stand, in coordinates of this line."""
        left = _words_left(self._name_width)
        return QRectF(left, 0, max(0.0, self.width() - left - _AIR), self.height())

    def sizeHint(self) -> QSize:
        """As high as its lines."""
        return QSize(200, self.height())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Go there."""
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.activated.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and space go there too."""
        if event.key() in _ENTER:
            self.activated.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint ground and focus, then name, badge, words and tag."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        content = self._content
        name = QRectF(_AIR, 0, self._name_width, self._line_height)
        font = self._theme.interface_font(12)
        draw_elided(painter, self._placed(name), content.name, font, self._color("text2"), line_height=name.height())
        if content.label is not None:
            self._paint_badge(painter, content.label)
        words = self.words_at()
        if content.tag:
            words.setWidth(words.width() - self._paint_tag(painter) - _GAP)
        font = _font(self._theme, content, self._px)
        tone = self._color("text3" if content.faint else "text")
        height = self._line_height
        draw_elided(painter, self._placed(words), content.words, font, tone, lines=self._lines, line_height=height)
        painter.end()

    def _paint_badge(self, painter: QPainter, label: Label) -> None:
        wide = badge_width(_BADGE, self._content.sign)
        x = _words_left(self._name_width) - _GAP - wide
        y = (self._line_height - _BADGE) / 2
        place = self._placed(QRectF(x, y, wide, _BADGE))
        ink, page, text = self._theme.ink(label), self._color("page"), self._color("text")
        sign = self._content.sign
        paint_badge(painter, place.x(), place.y(), label.letter, ink, _BADGE, sign, page=page, text=text)

    def _paint_tag(self, painter: QPainter) -> float:
        font = self._theme.interface_font(11)
        wide = QFontMetricsF(font).horizontalAdvance(self._content.tag) + 2 * _TAG_AIR
        box = QRectF(self.width() - _AIR - wide, self._line_height / 2 - 8.5, wide, 17)
        place = self._placed(box)
        painter.setPen(QPen(self._color("line2"), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(place.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
        painter.setFont(font)
        painter.setPen(self._color("text2"))
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, self._content.tag)
        return wide

    def _color(self, name: str) -> QColor:
        return self._theme.color(name)

    def _placed(self, rect: QRectF) -> QRectF:
        if self.layoutDirection() == Qt.LayoutDirection.LeftToRight:
            return rect
        return QRectF(self.width() - rect.right(), rect.top(), rect.width(), rect.height())


class LineRuler:
    """Tells how many lines contents have in a line of that width; only words of the document may have two."""

    def __init__(self, theme: Theme, width: float, *, name_width: int, px: int = 13) -> None:
        self._room = width - _words_left(name_width) - _AIR
        self._words = QFontMetricsF(theme.reading_font(px + 1))
        self._tags = QFontMetricsF(theme.interface_font(11))

    def lines(self, content: LineContent) -> int:
        """One or two."""
        if not content.reading:
            return 1
        room = self._room
        if content.tag:
            room -= self._tags.horizontalAdvance(content.tag) + 2 * _TAG_AIR + _GAP
        return 1 if self._words.horizontalAdvance(content.words[:_SURELY_TWO].strip()) <= room else 2


def _words_left(name_width: int) -> int:
    return _AIR + name_width + _GAP + _BADGE_COLUMN + _GAP


def _font(theme: Theme, content: LineContent, px: int) -> QFont:
    return theme.reading_font(px + 1) if content.reading else theme.interface_font(px)
