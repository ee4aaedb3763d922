"""The table of the names in a foreign file. Enter goes on to the field, Delete leaves out, Insert makes new entries."""

from collections.abc import Sequence
from itertools import groupby

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QModelIndex, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QIcon, QKeyEvent, QPainter, QPalette, QPixmap
from PySide6.QtWidgets import QAbstractItemView, QStyledItemDelegate, QStyleOptionViewItem

from annotator.core.codebook import Label
from annotator.export.foreign import ForeignName
from annotator.ui.foreign_dialog.mapping_model import (
    EXAMPLES_COLUMN,
    LABEL,
    LEFT_OUT,
    TARGET_COLUMN,
    TIMES_COLUMN,
    MappingModel,
)
from annotator.ui.parts.label_marks import badge_width, paint_badge
from annotator.ui.parts.plain_table import PlainTable
from annotator.ui.parts.row_ring import paint_row_ring
from annotator.ui.theme.theme import Theme

_WIDTHS = {0: 248, TIMES_COLUMN: 72, TARGET_COLUMN: 240}
_BADGE = 16
_ROWS = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2}
_NEW = {Qt.Key.Key_Insert, Qt.Key.Key_Plus}
_Index = QModelIndex | QPersistentModelIndex


class MappingTable(PlainTable):
    """Shift and Ctrl select several names."""

    names_selected = Signal()
    choice_wanted = Signal()
    """What the selected names become is to be chosen."""
    leaving_out_wanted = Signal()
    new_wanted = Signal()

    def __init__(self, theme: Theme, model: MappingModel) -> None:
        super().__init__(theme, model, "", widths=_WIDTHS, stretched=EXAMPLES_COLUMN)
        self.setAccessibleName(self.tr("Names in the file"))
        self._names = model
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setItemDelegate(_Cells(theme, self))
        self.doubleClicked.connect(lambda _index: self.choice_wanted.emit())
        self.selectionModel().selectionChanged.connect(self.names_selected)

    def current(self) -> ForeignName | None:
        """The name in the current row."""
        return self._names.name_at(self.currentIndex().row())

    def selected(self) -> list[ForeignName]:
        """The selected names from top to bottom."""
        rows = sorted(index.row() for index in self.selectionModel().selectedRows())
        return [name for row in rows if (name := self._names.name_at(row)) is not None]

    def make_current(self, name: ForeignName | None) -> None:
        """Go to a name, or to the first if it is not shown."""
        index = self._names.index(max(0, self._names.row_of(name)), 0)
        if index.isValid():
            self.setCurrentIndex(index)

    def select(self, names: Sequence[ForeignName]) -> None:
        """Have these selected again after rows came or went."""
        if names == self.selected() or not names:
            return
        self.make_current(names[0])
        rows = sorted(row for name in names if (row := self._names.row_of(name)) >= 0)
        found = QItemSelection()
        for _, run in groupby(enumerate(rows), lambda pair: pair[1] - pair[0]):  # rows that follow one another
            together = [row for _, row in run]
            found.select(self._names.index(together[0], 0), self._names.index(together[-1], TARGET_COLUMN))
        if rows:
            self.selectionModel().select(found, _ROWS)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter is for the field here, not for the dialog's main button."""
        if event.key() in _ENTER:
            self.choice_wanted.emit()
        elif event.key() in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}:
            self.leaving_out_wanted.emit()
        elif event.key() in _NEW:
            self.new_wanted.emit()
        else:
            super().keyPressEvent(event)


class _Cells(QStyledItemDelegate):
    """The badge of the label that a name becomes, and what is left out in amber."""

    def __init__(self, theme: Theme, table: MappingTable) -> None:
        super().__init__(table)
        self._theme = theme
        self._table = table
        self._badges: dict[tuple[object, ...], QIcon] = {}

    def initStyleOption(self, option: QStyleOptionViewItem, index: _Index) -> None:
        """Take tone and badge."""
        super().initStyleOption(option, index)
        tone = "text2" if index.column() in {TIMES_COLUMN, EXAMPLES_COLUMN} else "text"
        if index.column() == TARGET_COLUMN:
            tone = "warn" if index.data(LEFT_OUT) else tone
            label = index.data(LABEL)
            if isinstance(label, Label):
                option.features |= QStyleOptionViewItem.ViewItemFeature.HasDecoration
                option.decorationSize = QSize(round(badge_width(_BADGE)), _BADGE)
                option.icon = self._badge_of(label)
        for role in (QPalette.ColorRole.Text, QPalette.ColorRole.HighlightedText):
            option.palette.setColor(role, self._theme.color(tone))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Paint a cell, and its part of the ring around the current row."""
        super().paint(painter, option, index)
        paint_row_ring(painter, option, index, self._table, self._theme)

    def _badge_of(self, label: Label) -> QIcon:
        ratio = self._table.devicePixelRatioF()
        ink = self._theme.ink(label)
        key = (label.letter, ink.rgba(), ratio)
        if key not in self._badges:
            pixmap = QPixmap(round(badge_width(_BADGE) * ratio), round(_BADGE * ratio))
            pixmap.setDevicePixelRatio(ratio)
            pixmap.fill(Qt.GlobalColor.transparent)
            painter = QPainter(pixmap)
            page, text = self._theme.color("page"), self._theme.color("text")
            paint_badge(painter, 0, 0, label.letter, ink, _BADGE, page=page, text=text)
            painter.end()
            self._badges[key] = QIcon(pixmap)
            self._badges[key].addPixmap(pixmap, QIcon.Mode.Selected)  # else Qt tints it, and an ink is a sign
        return self._badges[key]
