"""The files that were chosen, one row each."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from annotator.ui.import_dialog.chosen_file import ChosenFile
from annotator.ui.import_dialog.file_words import FileWords
from annotator.ui.parts.elided_text import draw_elided
from annotator.ui.parts.tooltips import plain_tooltip
from annotator.ui.theme.theme import Theme

_ROW_HEIGHT = 56
_EDGE = 16
_SIGN = 16
_MOST_REASONS = 5
_Index = QModelIndex | QPersistentModelIndex


class FileList(QListView):
    """Arrows go through the files, Shift and Ctrl select several, Delete leaves out or takes in again."""

    files_selected = Signal()
    leaving_out_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._model = _Files(self)
        self.setModel(self._model)
        self.setItemDelegate(_Rows(theme, self._model, self))
        self.setProperty("kind", "files")
        self.setUniformItemSizes(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Files to import"))
        self.setTabKeyNavigation(False)
        self.selectionModel().selectionChanged.connect(self.files_selected)

    def show_files(self, files: Sequence[ChosenFile]) -> None:
        """Show these, the first one selected."""
        self._model.take(files)
        if files:
            self.setCurrentIndex(self._model.index(0, 0))

    def refresh(self, file: ChosenFile) -> None:
        """A file has changed."""
        self._model.tell(file)

    def current(self) -> ChosenFile | None:
        """The file that is looked at."""
        return self._model.at(self.currentIndex().row())

    def selected(self) -> list[ChosenFile]:
        """The files that the options are for, from top to bottom."""
        rows = sorted(index.row() for index in self.selectedIndexes())
        return [file for row in rows if (file := self._model.at(row)) is not None]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete leaves out; Enter is for the dialog's main button."""
        if event.key() == Qt.Key.Key_Delete:
            self.leaving_out_requested.emit()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            event.ignore()
        else:
            super().keyPressEvent(event)


class _Files(QAbstractListModel):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._files: tuple[ChosenFile, ...] = ()
        self._rows: dict[int, int] = {}
        self.words = FileWords(self)

    def take(self, files: Sequence[ChosenFile]) -> None:
        self.beginResetModel()
        self._files = tuple(files)
        self._rows = {id(file): row for row, file in enumerate(files)}
        self.endResetModel()

    def tell(self, file: ChosenFile) -> None:
        row = self._rows.get(id(file))
        if row is not None:
            index = self.index(row, 0)
            self.dataChanged.emit(index, index)

    def at(self, row: int) -> ChosenFile | None:
        return self._files[row] if 0 <= row < len(self._files) else None

    def rowCount(self, parent: _Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._files)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> str | None:
        file = self.at(index.row())
        if file is None:
            return None
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return f"{file.path.name}, {self.words.meta(file)}"
        said = "\n".join([str(file.path), self.words.meta(file), *file.refused[:_MOST_REASONS]])
        return plain_tooltip(said) if role == Qt.ItemDataRole.ToolTipRole else None


class _Rows(QStyledItemDelegate):
    """Paints a file: its name, and below what it is and what becomes of it."""

    def __init__(self, theme: Theme, model: _Files, view: QListView) -> None:
        super().__init__(view)
        self._theme = theme
        self._model = model
        self._view = view

    def sizeHint(self, _option: QStyleOptionViewItem, _index: _Index) -> QSize:
        """Every row is as high."""
        return QSize(0, _ROW_HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Paint a row."""
        file = self._model.at(index.row())
        if file is None:
            return
        rect: QRect = option.rect
        theme = self._theme
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, theme.color("selected"))
        if self._view.currentIndex() == index:
            painter.fillRect(rect.x(), rect.y(), 3, rect.height(), theme.color("accent"))
            if self._view.hasFocus():
                painter.setPen(theme.color("focus"))
                painter.drawRect(rect.adjusted(0, 0, -1, -1))
                painter.drawRect(rect.adjusted(1, 1, -2, -2))
        words, tone = self._model.words.meta(file), self._model.words.tone(file)
        name_tone = "text3" if tone == "text3" and file.read else "text"
        box = QRectF(rect.x() + _EDGE, rect.y() + 8, rect.width() - 2 * _EDGE, 20)
        if tone in {"warn", "error"}:
            box.setWidth(box.width() - _SIGN - 8)
            mirrored = option.direction == Qt.LayoutDirection.RightToLeft
            x = rect.x() + _EDGE if mirrored else rect.right() - _EDGE - _SIGN
            theme.icon("warn", tone).paint(painter, QRect(x, rect.y() + 20, _SIGN, _SIGN))
            if mirrored:
                box.translate(_SIGN + 8, 0)
        font = theme.interface_font(13, 500)
        draw_elided(painter, box, file.path.name, font, theme.color(name_tone), line_height=20)
        small = theme.interface_font(12)
        draw_elided(painter, box.translated(0, 20), words, small, theme.color(tone), line_height=20)
        painter.restore()
