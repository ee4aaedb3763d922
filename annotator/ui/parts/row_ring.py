"""The ring around the current row of a table that has the focus, painted cell by cell."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QStyleOptionViewItem, QTableView

from annotator.ui.theme.theme import Theme


def paint_row_ring(
    painter: QPainter,
    option: QStyleOptionViewItem,
    index: QModelIndex | QPersistentModelIndex,
    table: QTableView,
    theme: Theme,
) -> None:
    """Paint a cell's part of the ring, if its row is current and the table has the focus."""
    if not table.hasFocus() or index.row() != table.currentIndex().row():
        return
    rect = option.rect
    painter.save()
    painter.setPen(QPen(theme.color("focus"), 2))
    painter.drawLine(rect.left(), rect.top() + 1, rect.right() + 1, rect.top() + 1)
    painter.drawLine(rect.left(), rect.bottom(), rect.right() + 1, rect.bottom())
    first, last = (rect.left() + 1, rect.right())
    if option.direction == Qt.LayoutDirection.RightToLeft:
        first, last = last, first
    if index.column() == 0:
        painter.drawLine(first, rect.top(), first, rect.bottom())
    if index.column() == table.model().columnCount() - 1:
        painter.drawLine(last, rect.top(), last, rect.bottom())
    painter.restore()
