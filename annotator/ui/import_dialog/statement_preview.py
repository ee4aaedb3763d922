"""What a file would become: its statements, and what stands in none of them."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QListView, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from annotator.ui.import_dialog.chosen_file import ChosenFile
from annotator.ui.import_dialog.preview_rows import PreviewRow, PreviewRows
from annotator.ui.parts.elided_text import draw_elided
from annotator.ui.parts.tooltips import plain_tooltip
from annotator.ui.theme.theme import Theme

_STATEMENT_HEIGHT, _GREYED_HEIGHT = 104, 64
_EDGE = 20
_LINE = 20
_Index = QModelIndex | QPersistentModelIndex


class StatementPreview(QListView):
    """Statements in the order of the file, pieces that stay out of them greyed between them."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = _Preview(self)
        self._words = PreviewRows(self)
        self.setModel(self._model)
        self.setItemDelegate(_Rows(theme, self._model, self))
        self.setProperty("kind", "preview")
        self.setSelectionMode(QListView.SelectionMode.NoSelection)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("What this file will become"))
        self.setTabKeyNavigation(False)

    def show_file(self, file: ChosenFile | None) -> None:
        """Show what becomes of a file; nothing of None."""
        self._model.take(self._words.of(file) if file is not None else [])
        self.scrollToTop()

    def rows(self) -> Sequence[PreviewRow]:
        """What is shown."""
        return self._model.rows


class _Preview(QAbstractListModel):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.rows: tuple[PreviewRow, ...] = ()

    def take(self, rows: Sequence[PreviewRow]) -> None:
        self.beginResetModel()
        self.rows = tuple(rows)
        self.endResetModel()

    def rowCount(self, parent: _Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> str | None:
        row = self.rows[index.row()]
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return ". ".join(filter(None, (row.title, row.meta, row.beginning)))
        return plain_tooltip(row.beginning) if role == Qt.ItemDataRole.ToolTipRole else None


class _Rows(QStyledItemDelegate):
    """Paints a statement: title, what is known, first words in the reading font; a greyed piece in two lines."""

    def __init__(self, theme: Theme, model: _Preview, view: QListView) -> None:
        super().__init__(view)
        self._theme = theme
        self._model = model
        self._view = view

    def sizeHint(self, _option: QStyleOptionViewItem, index: _Index) -> QSize:
        """A greyed piece takes less room."""
        return QSize(0, _GREYED_HEIGHT if self._model.rows[index.row()].greyed else _STATEMENT_HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Paint a row."""
        row = self._model.rows[index.row()]
        rect: QRect = option.rect
        theme = self._theme
        painter.save()
        if row.greyed:
            painter.fillRect(rect, theme.color("app"))
        if self._view.hasFocus() and self._view.currentIndex() == index:
            painter.fillRect(rect.x(), rect.y(), 3, rect.height(), theme.color("focus"))
        painter.fillRect(rect.x(), rect.bottom(), rect.width(), 1, theme.color("line"))
        box = QRectF(rect.x() + _EDGE, rect.y() + 10, rect.width() - 2 * _EDGE, _LINE)
        small = theme.interface_font(12)
        if row.greyed:
            draw_elided(painter, box, row.meta, small, theme.color("text3"), line_height=_LINE)
            below = box.translated(0, _LINE)
            draw_elided(painter, below, row.beginning, theme.reading_font(13), theme.color("text3"), line_height=_LINE)
        else:
            bold = theme.interface_font(13, 600)
            draw_elided(painter, box, row.title, bold, theme.color("text"), line_height=_LINE)
            tone = theme.color("warn" if row.near else "text3")
            draw_elided(painter, box.translated(0, _LINE), row.meta, small, tone, line_height=_LINE)
            words = theme.reading_font(14)
            below = box.translated(0, 2 * _LINE + 2)
            draw_elided(painter, below, row.beginning, words, theme.color("text2"), lines=2, line_height=_LINE)
        painter.restore()
