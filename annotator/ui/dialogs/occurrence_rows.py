"""Paints the places where words stand: the words in the middle, what is around them on both sides."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionButton, QStyleOptionViewItem, QWidget

from annotator.operations.bulk import Occurrence
from annotator.ui.dialogs.occurrences_model import OCCURRENCE, TITLE
from annotator.ui.parts.elided_text import draw_elided
from annotator.ui.theme.theme import Theme

_HEIGHT, _BOX, _TITLE_WIDTH, _GAP = 28, 16, 150, 12
_Index = QModelIndex | QPersistentModelIndex


class OccurrenceRows(QStyledItemDelegate):
    """A tick box, the title of the statement, and the words in their line."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._list = parent
        self.titles = False

    def sizeHint(self, _option: QStyleOptionViewItem, _index: _Index) -> QSize:
        """Every row is as high."""
        return QSize(0, _HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Paint a row."""
        one = index.data(OCCURRENCE)
        if not isinstance(one, Occurrence):
            return
        rect, theme = QRectF(option.rect), self._theme
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, theme.color("selected"))
            painter.fillRect(QRectF(rect.x(), rect.y(), 3, rect.height()), theme.color("accent"))
        labelled = not index.flags() & Qt.ItemFlag.ItemIsUserCheckable
        self._paint_box(painter, option, index, enabled=not labelled)
        x = rect.x() + 2 * _GAP + _BOX
        if self.titles:
            box = QRectF(x, rect.y(), _TITLE_WIDTH, rect.height())
            color = theme.color("text3")
            draw_elided(painter, box, str(index.data(TITLE)), theme.interface_font(12), color, line_height=_HEIGHT)
            x += _TITLE_WIDTH + _GAP
        self._paint_words(painter, QRectF(x, rect.y(), rect.right() - x - _GAP, rect.height()), one, faint=labelled)
        painter.restore()

    def _paint_box(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index, *, enabled: bool) -> None:
        box = QStyleOptionButton()
        box.rect = option.rect.adjusted(_GAP, (_HEIGHT - _BOX) // 2, 0, 0)
        box.rect.setSize(QSize(_BOX, _BOX))
        ticked = index.data(Qt.ItemDataRole.CheckStateRole) in {Qt.CheckState.Checked, Qt.CheckState.Checked.value}
        box.state = QStyle.StateFlag.State_On if ticked else QStyle.StateFlag.State_Off
        if enabled:
            box.state |= QStyle.StateFlag.State_Enabled
        self._list.style().drawPrimitive(QStyle.PrimitiveElement.PE_IndicatorCheckBox, box, painter, self._list)

    def _paint_words(self, painter: QPainter, box: QRectF, one: Occurrence, *, faint: bool) -> None:
        """The words a third of the way, what stands before them ending there."""
        theme = self._theme
        plain, bold = theme.reading_font(14), theme.reading_font(14, 600)
        left, quote, right = (" ".join(part.split()) for part in (one.left, one.quote, one.right))
        left += " " if one.left[-1:].isspace() else ""
        right = (" " if one.right[:1].isspace() else "") + right
        middle = box.x() + box.width() * 0.36
        quote = QFontMetricsF(bold).elidedText(quote, Qt.TextElideMode.ElideRight, box.right() - middle)
        width = QFontMetricsF(bold).horizontalAdvance(quote)
        option = Qt.AlignmentFlag.AlignVCenter
        painter.setFont(plain)
        painter.setPen(theme.color("text3" if faint else "text2"))
        metrics = QFontMetricsF(plain)
        before = QRectF(box.x(), box.y(), middle - box.x(), box.height())
        painter.drawText(before, option | Qt.AlignmentFlag.AlignRight, _cut_left(left, metrics, before.width()))
        after = QRectF(middle + width, box.y(), box.right() - middle - width, box.height())
        painter.drawText(after, option, metrics.elidedText(right, Qt.TextElideMode.ElideRight, after.width()))
        painter.setFont(bold)
        painter.setPen(theme.color("text3" if faint else "text"))
        painter.drawText(QRectF(middle, box.y(), width + 1, box.height()), option, quote)


def _cut_left(words: str, metrics: QFontMetricsF, width: float) -> str:
    return metrics.elidedText(words, Qt.TextElideMode.ElideLeft, width)
