"""How a split comes out: a column a part, a row for the texts, the spans, and each label; and what is wrong with it."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QHeaderView, QTableView, QVBoxLayout, QWidget

from annotator.export.splits import PartCount, labels_of, statement_labels_of
from annotator.ui.parts.plain_label import PlainLabel
from annotator.ui.parts.tooltips import plain_tooltip
from annotator.ui.theme.theme import Theme

_ROW, _MOST_ROWS, _NAME, _COLUMN = 24, 9, 200, 88
_MOST_WARNINGS: Final = 3
_Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


class CountsModel(QAbstractTableModel):
    """The counts; the first column says of what."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._bold = theme.interface_font(13, 600, tabular=True)
        self._parts: tuple[PartCount, ...] = ()
        self._rows: list[tuple[str, list[int]]] = []

    def show(self, parts: Sequence[PartCount]) -> None:
        """Show other parts."""
        self.beginResetModel()
        self._parts = tuple(parts)
        self._rows = [
            (self.tr("Groups that are not parted"), [part.groups for part in parts]),
            (self.tr("Statements"), [part.statements for part in parts]),
            (self.tr("Texts"), [part.texts for part in parts]),
            (self.tr("Spans"), [part.spans for part in parts]),
            *((label, [part.labels.get(label, 0) for part in parts]) for label in labels_of(parts)),
            *(
                (": ".join(value).replace("_", " "), [part.statement_labels.get(value, 0) for part in parts])
                for value in statement_labels_of(parts)
            ),
        ]
        self.endResetModel()

    def rowCount(self, parent: _Index = _ROOT) -> int:
        """A row for each thing that is counted."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: _Index = _ROOT) -> int:
        """A column for the names, and one a part."""
        return 0 if parent.isValid() else len(self._parts) + 1

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The names of the parts, as the files will be called."""
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return self._parts[section - 1].name if section else ""

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """What is counted, or a number; a part that has none of something says so in the colour of warnings."""
        name, numbers = self._rows[index.row()]
        column = index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            return self._written(numbers[column - 1]) if column else name
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tooltip(name)
        if role == Qt.ItemDataRole.TextAlignmentRole and column:
            return int(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        if column and not numbers[column - 1]:
            if role == Qt.ItemDataRole.ForegroundRole:
                return self._theme.color("warn")
            return self._bold if role == Qt.ItemDataRole.FontRole else None
        return None

    def _written(self, number: int) -> str:
        parent = self.parent()
        return parent.locale().toString(number) if isinstance(parent, QWidget) else str(number)


class CountsTable(QWidget):
    """The table, and below it what did not come out as asked."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._model = CountsModel(theme, self)
        self.table = QTableView()
        self.table.setModel(self._model)
        self.table.setProperty("kind", "spans")
        self.table.setFont(theme.interface_font(13, tabular=True))
        self.table.setAccessibleName(self.tr("What the parts hold"))
        self.table.setShowGrid(False)
        self.table.setWordWrap(False)
        self.table.setTabKeyNavigation(False)
        self.table.setSelectionMode(QTableView.SelectionMode.NoSelection)
        self.table.setEditTriggers(QTableView.EditTrigger.NoEditTriggers)
        rows, heads = self.table.verticalHeader(), self.table.horizontalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(_ROW)
        heads.setDefaultAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        heads.setHighlightSections(False)
        self._warnings = PlainLabel(theme, px=12, tone="warn", wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(PlainLabel(theme, self.tr("What the parts hold"), px=12, weight=600, tone="text2"))
        column.addWidget(self.table)
        column.addWidget(self._warnings)

    def show_parts(self, parts: Sequence[PartCount], warnings: Sequence[str]) -> None:
        """Show these parts; nothing where there are none."""
        self.setVisible(bool(parts))
        if not parts:
            return
        self._model.show(parts)
        self.table.setColumnWidth(0, _NAME)
        for column in range(1, self._model.columnCount()):
            self.table.setColumnWidth(column, _COLUMN)
        shown = min(self._model.rowCount(), _MOST_ROWS)
        self.table.setFixedHeight(self.table.horizontalHeader().sizeHint().height() + shown * _ROW + 4)
        said = [f"{warning}." for warning in warnings[:_MOST_WARNINGS]]
        more = len(warnings) - _MOST_WARNINGS
        if more > 0:
            said.append(self.tr("%n more remark(s)", "", more))
        self._warnings.setText("\n".join(said))
        self._warnings.setVisible(bool(said))
