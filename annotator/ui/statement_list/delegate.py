"""The rows of the statement list: their height, ground and focus; the contents are painted by `row_painting`."""

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from annotator.core.codebook import Codebook, Label
from annotator.store.listing import ListRow
from annotator.ui.statement_list.model import ROW
from annotator.ui.statement_list.row_painting import RowPainting, mirrored
from annotator.ui.theme.theme import Theme

ROW_HEIGHT = 80
COMPACT_HEIGHT = 56

_EDGE = 3
_INSET = 12


class StatementDelegate(QStyledItemDelegate):
    """Paints rows of one height; compact ones have one line of title and no strip."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._labels: tuple[Label, ...] = ()
        self.compact = False

    def show_labels(self, codebook: Codebook) -> None:
        """Take the labels that the strip is made of."""
        self._labels = codebook.labels

    @property
    def height(self) -> int:
        """The height of every row in pixels."""
        return COMPACT_HEIGHT if self.compact else ROW_HEIGHT

    def sizeHint(self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        """The same for all rows; the width is the view's."""
        return QSize(240, self.height)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint one row; a statement that is gone leaves only its ground."""
        row = index.data(ROW)
        painter.save()
        painter.setClipRect(option.rect)
        self._paint_ground(painter, option)
        if isinstance(row, ListRow):
            lines = 1 if self.compact else 2
            RowPainting(painter, option, row, self._theme, self._labels).paint(lines, strip=not self.compact)
        self._paint_focus(painter, option)
        painter.restore()

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        rect = QRectF(option.rect)
        line = QRectF(rect.left() + _INSET, rect.bottom() - 1, rect.width() - _INSET, 1)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, self._theme.color("selected"))
            edge = QRectF(rect.left(), rect.top(), _EDGE, rect.height())
            painter.fillRect(mirrored(edge, option), self._theme.color("accent"))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, self._theme.color("hover"))
        painter.fillRect(mirrored(line, option), self._theme.color("line"))

    def _paint_focus(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(self._theme.color("focus"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(QRectF(option.rect).adjusted(1, 1, -1, -2))
