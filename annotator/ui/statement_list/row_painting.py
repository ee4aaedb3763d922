"""How the contents of one row of the statement list are painted."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from annotator.core.codebook import Label
from annotator.core.documents import State
from annotator.store.listing import ListRow
from annotator.ui.parts.elided_text import draw_elided
from annotator.ui.parts.states import STATE_ICONS
from annotator.ui.statement_list.label_strip import strip_pieces
from annotator.ui.statement_list.row_words import count_words, flag_words, origin_words
from annotator.ui.theme.theme import Theme

_LEFT, _RIGHT, _TOP = 36, 12, 8
_LINE = 18
_STRIP_BELOW = 23
_STRIP_HEIGHT = 4
_FLAG_HEIGHT = 16
_GAP = 8


def mirrored(rect: QRectF, option: QStyleOptionViewItem) -> QRectF:
    """The place of a rectangle in a window that runs from right to left; the same one in any other."""
    return QRectF(QStyle.visualRect(option.direction, option.rect, rect.toAlignedRect()))


class RowPainting:
    """One row: state, title, origin and count, label strip. What stays the same from piece to piece is kept here."""

    def __init__(
        self, painter: QPainter, option: QStyleOptionViewItem, row: ListRow, theme: Theme, labels: Sequence[Label]
    ) -> None:
        self._painter = painter
        self._option = option
        self._row = row
        self._theme = theme
        self._labels = labels
        self._box = QRectF(option.rect).adjusted(_LEFT, _TOP, -_RIGHT, 0)

    def paint(self, lines: int, *, strip: bool) -> None:
        """Paint the row with a title of at most so many lines; a short title leaves its air at the row's foot."""
        self._paint_state()
        top = self._paint_title(lines)
        self._paint_meta(top)
        if strip:
            self._paint_strip(top + _STRIP_BELOW)

    def _paint_state(self) -> None:
        name, tone = STATE_ICONS[self._row.state]
        rect = QRectF(self._option.rect)
        place = mirrored(QRectF(rect.left() + 12, rect.top() + _TOP + 1, 16, 16), self._option)
        ratio = self._painter.device().devicePixelRatioF()
        self._painter.drawPixmap(QPointF(place.topLeft()), self._theme.icon_pixmap(name, tone, ratio=ratio))

    def _paint_title(self, most: int) -> float:
        font = self._theme.interface_font(13, 400 if self._row.state is State.DONE else 500)
        color = self._theme.color("text")
        box = self._placed(self._box)
        below = draw_elided(self._painter, box, self._row.title, font, color, lines=most, line_height=_LINE)
        return max(below, box.top() + _LINE)

    def _paint_meta(self, top: float) -> None:
        count = count_words(self._row)
        figures = self._theme.interface_font(12, tabular=True)
        wide = QFontMetricsF(figures).horizontalAdvance(count)
        self._painter.setFont(figures)
        self._painter.setPen(self._theme.color("text3"))
        self._write(self._box.right() - wide - 1, top, wide + 1, count)
        self._painter.setFont(self._theme.interface_font(12))
        self._painter.setPen(self._theme.color("text2"))
        room = self._box.width() - (wide + _GAP if count else 0)
        words = QFontMetricsF(self._painter.font()).elidedText(
            origin_words(self._row), Qt.TextElideMode.ElideRight, room
        )
        self._write(self._box.left(), top, room, words)

    def _paint_strip(self, top: float) -> None:
        flag = flag_words(self._row)
        font = self._theme.interface_font(11, 500)
        wide = QFontMetricsF(font).horizontalAdvance(flag)
        pieces = strip_pieces(self._row.spans, self._labels, self._box.width() - (wide + _GAP if flag else 0))
        for label, left, width in pieces:
            place = QRectF(self._box.left() + left, top, width, _STRIP_HEIGHT)
            self._painter.fillRect(self._placed(place), self._theme.ink(label))
        if flag:
            self._painter.setFont(font)
            self._painter.setPen(self._theme.color("text2"))
            left = self._box.right() - wide - 1 if pieces else self._box.left()
            self._write(left, top - 6, wide + 1, flag, height=_FLAG_HEIGHT)

    def _write(self, left: float, top: float, width: float, words: str, *, height: float = _LINE) -> None:
        place = self._placed(QRectF(left, top, width + 1, height))
        leading = Qt.AlignmentFlag.AlignLeft if self._runs_rightwards() else Qt.AlignmentFlag.AlignRight
        flags = leading | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
        self._painter.drawText(place, flags, words)

    def _runs_rightwards(self) -> bool:
        return self._option.direction == Qt.LayoutDirection.LeftToRight

    def _placed(self, rect: QRectF) -> QRectF:
        if self._runs_rightwards():
            return rect
        whole = QRectF(self._option.rect)
        return QRectF(whole.left() + whole.right() - rect.right(), rect.top(), rect.width(), rect.height())
