"""Paints the paragraphs on the screen: tints, words, and the spans' bars and badges in their lanes."""

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPixmap

from annotator.core.ranges import Range
from annotator.ui.parts.label_marks import badge_width, paint_badge, paint_bar
from annotator.ui.text_view.drawn_span import DrawnSpan
from annotator.ui.text_view.laid_paragraph import LaidParagraph
from annotator.ui.text_view.line import LaidLine
from annotator.ui.text_view.page import Shown
from annotator.ui.text_view.segments import TICK_WIDTH, Segment
from annotator.ui.text_view.text_sizes import TextSizes
from annotator.ui.theme.theme import Theme

_LINKED, _HOVERED, _SELECTED = (0.10, 0.10), (0.12, 0.19), (0.17, 0.24)  # strength of a tint in light and in dark
_TICK_HEIGHT = 8
_CARET_WIDTH = 2


@dataclass(slots=True)
class Look:
    """What is singled out at the moment. `hits` are sorted; `caret` is None while the text has no focus.

    `framed` is the span that the text has just jumped to, `proposed` the one that another may be linked with.
    """

    selected: str = ""
    framed: str = ""
    hovered: str = ""
    proposed: str = ""
    linked: frozenset[str] = frozenset()
    marked: frozenset[str] = frozenset()
    selection: Range | None = None
    hits: Sequence[Range] = ()
    current_hit: Range | None = None
    caret: int | None = None


class PagePainter:
    """Paints with the colours of a theme; `forget` when they change."""

    def __init__(self, theme: Theme) -> None:
        self._theme = theme
        self._badges: dict[tuple[object, ...], QPixmap] = {}

    def forget(self) -> None:
        """Drop what was painted in colours that no longer hold."""
        self._badges.clear()

    def paint(
        self, painter: QPainter, shown: Iterable[Shown], clip: QRect, look: Look, *, left: int, sizes: TextSizes
    ) -> None:
        """Paint the paragraphs that meet the clip, in a column that begins at `left`."""
        painter.fillRect(clip, self._theme.color("page"))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._badge = sizes.badge
        self._names = sizes.names
        self._ratio = painter.device().devicePixelRatioF()
        for one in shown:
            if one.y < clip.bottom() + 1 and one.y + one.laid.height > clip.top():
                painter.save()
                painter.translate(left, one.y)
                self._paint_paragraph(painter, one.laid, clip.translated(-left, -one.y), look)
                painter.restore()

    def _paint_paragraph(self, painter: QPainter, laid: LaidParagraph, clip: QRect, look: Look) -> None:
        self._paint_tints(painter, laid, look)
        painter.setPen(self._theme.color("text"))
        laid.layout.draw(painter, QPointF(0, 0), [], QRectF(clip))
        for line in laid.lines:
            if line.top <= clip.bottom() and laid.bottom_of(line) > clip.top():
                self._paint_lanes(painter, laid, line, look)
        for place in laid.hidden_marks:
            self._paint_hidden(painter, laid, place)
        if look.caret is not None:
            self._paint_caret(painter, laid, look.caret)

    # Behind the words

    def _paint_tints(self, painter: QPainter, laid: LaidParagraph, look: Look) -> None:
        for span in laid.spans:
            strength = self._strength(span, look)
            if strength:
                tint = QColor(span.ink)
                tint.setAlphaF(strength[self._theme.dark])
                for part in span.ranges:
                    self._fill(painter, laid, part, tint)
        for hit in _within(look.hits, laid.range):
            self._fill(painter, laid, hit, self._theme.color("find_hit"))
            if hit == look.current_hit:
                self._frame(painter, laid, hit, QPen(self._theme.color("control"), 1))
        if look.selection is not None:
            self._fill(painter, laid, look.selection, self._theme.color("text_selection"), with_blanks=True)

    @staticmethod
    def _strength(span: DrawnSpan, look: Look) -> tuple[float, float] | None:
        if span.id == look.selected or span.id in look.marked:
            return _SELECTED
        if span.id in {look.hovered, look.proposed}:
            return _HOVERED
        return _LINKED if span.id in look.linked else None

    @staticmethod
    def _fill(painter: QPainter, laid: LaidParagraph, part: Range, color: QColor, *, with_blanks: bool = False) -> None:
        if part.overlaps(laid.range):
            for line in laid.lines:
                for left, right in laid.stretches(line, part, with_blanks=with_blanks):
                    painter.fillRect(QRectF(left, line.top, right - left, line.text_height), color)

    @staticmethod
    def _frame(painter: QPainter, laid: LaidParagraph, part: Range, pen: QPen) -> None:
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for line in laid.lines:
            for left, right in laid.stretches(line, part):
                painter.drawRect(QRectF(left + 0.5, line.top + 0.5, right - left - 1, line.text_height - 1))

    # Under the words

    def _paint_lanes(self, painter: QPainter, laid: LaidParagraph, line: LaidLine, look: Look) -> None:
        for segment in laid.segments_on(line):
            y = self._whole(line.top + line.text_height + segment.lane * laid.lane)
            self._paint_segment(painter, segment, y)
            if segment.span.id == look.framed:
                self._outline(painter, segment, line, self._theme.color("control"))
            elif segment.span.id == look.selected or segment.span.id in look.marked:
                self._outline(painter, segment, line, segment.span.ink)
            elif segment.span.id == look.proposed:
                self._outline(painter, segment, line, self._theme.color("accent"), Qt.PenStyle.DashLine)

    def _paint_segment(self, painter: QPainter, segment: Segment, y: float) -> None:
        span = segment.span
        ink = self._theme.color("line2") if span.faint else span.ink
        for left, right in segment.bars:
            if span.faint:
                painter.fillRect(QRectF(left, y + 2, right - left, 1), ink)
            elif span.suggested:
                self._stroke(painter, left, right, y + 2.5, QPen(ink, 1, Qt.PenStyle.DashLine))
            else:
                paint_bar(painter, span.line, left, right, y + 1, ink, dark=self._theme.dark)
        for left, right in segment.links:
            self._stroke(painter, left, right, y + 2.5, QPen(ink, 1, Qt.PenStyle.DotLine))
        for tick in segment.ticks:
            painter.fillRect(QRectF(tick, y - 1, TICK_WIDTH, 4 if span.faint else _TICK_HEIGHT), ink)
        if segment.badge is not None:
            painter.drawPixmap(QPointF(self._whole(segment.badge), y), self._badge_of(span))
        if segment.name is not None and self._names is not None:
            painter.setFont(self._names)
            painter.setPen(self._theme.color("text2"))
            box = QRectF(segment.name, y, 0, self._badge)
            painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextDontClip, span.name)

    @staticmethod
    def _stroke(painter: QPainter, left: float, right: float, y: float, pen: QPen) -> None:
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        painter.setPen(pen)
        painter.drawLine(QPointF(left, y), QPointF(right, y))

    @staticmethod
    def _outline(
        painter: QPainter,
        segment: Segment,
        line: LaidLine,
        ink: QColor,
        style: Qt.PenStyle = Qt.PenStyle.SolidLine,
    ) -> None:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(ink, 1.5, style))
        for left, right in segment.words:
            box = QRectF(left - 1.5, line.top + 0.75, right - left + 2.5, line.text_height - 1.5)
            painter.drawRoundedRect(box, 3, 3)

    def _badge_of(self, span: DrawnSpan) -> QPixmap:
        key = (span.letter, span.sign, span.ink.rgba(), span.suggested, self._badge, self._ratio)
        if key not in self._badges:
            self._badges[key] = self._painted_badge(span)
        return self._badges[key]

    def _painted_badge(self, span: DrawnSpan) -> QPixmap:
        width = badge_width(self._badge, span.sign)
        pixmap = QPixmap(round(width * self._ratio), round(self._badge * self._ratio))
        pixmap.setDevicePixelRatio(self._ratio)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        colours = {"page": self._theme.color("page"), "text": self._theme.color("text")}
        paint_badge(painter, 0, 0, span.letter, span.ink, self._badge, span.sign, span.suggested, **colours)
        painter.end()
        return pixmap

    # Over the words

    def _paint_hidden(self, painter: QPainter, laid: LaidParagraph, place: int) -> None:
        """A stem with a small diamond where a character takes no room but changes what is read."""
        line = laid.line_of(laid.start + place)
        x = line.x_of(place)
        color = self._theme.color("text3")
        painter.fillRect(QRectF(x - 0.5, line.top + 3, 1, line.text_height - 4), color)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color)
        y = line.top + 3
        painter.drawPolygon([QPointF(x - 3, y), QPointF(x, y - 3), QPointF(x + 3, y), QPointF(x, y + 3)])

    def _paint_caret(self, painter: QPainter, laid: LaidParagraph, caret: int) -> None:
        """By hand: QTextLayout.drawCursor inverts what it covers."""
        if laid.start <= caret <= laid.range.end:
            line = laid.line_of(caret)
            x = self._whole(line.x_of(caret - laid.start) - _CARET_WIDTH / 2)
            height = line.text_height if laid.text else laid.height
            painter.fillRect(QRectF(x, line.top, _CARET_WIDTH, height), self._theme.color("text"))

    def _whole(self, logical: float) -> float:
        """The nearest whole device pixel: a thin line between two of them loses half its contrast."""
        return round(logical * self._ratio) / self._ratio


def _within(hits: Sequence[Range], part: Range) -> Iterable[Range]:
    first = bisect_left(hits, part.start, key=lambda hit: hit.end)
    for hit in hits[first:]:
        if hit.start >= part.end:
            return
        yield hit
