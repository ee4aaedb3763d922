"""The first records of an export as they will be written: lines of the file, a table, or texts with their spans."""

from typing import Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QHeaderView, QPlainTextEdit, QStackedWidget, QTableView, QVBoxLayout, QWidget

from annotator.export.first_records import FirstRecords
from annotator.export.format import Sample
from annotator.export.item import Item
from annotator.ui.parts.plain_label import PlainLabel
from annotator.ui.parts.tooltips import plain_tooltip
from annotator.ui.theme.theme import Theme

_HEIGHT: Final = 176
_ROW, _COLUMN = 24, 112
_MOST_ROWS: Final = 30
_MOST_WORDS: Final = 280
_Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


class SampleModel(QAbstractTableModel):
    """The first rows of a table."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.sample = Sample((), ())

    def show(self, sample: Sample) -> None:
        """Show another table."""
        self.beginResetModel()
        self.sample = sample
        self.endResetModel()

    def rowCount(self, parent: _Index = _ROOT) -> int:
        """The records, as far as they are shown."""
        return 0 if parent.isValid() else min(len(self.sample.rows), _MOST_ROWS)

    def columnCount(self, parent: _Index = _ROOT) -> int:
        """The columns of the file."""
        return 0 if parent.isValid() else len(self.sample.heads)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The names in the first row of the file."""
        shown = orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole
        return self.sample.heads[section] if shown else None

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """A cell, in one line."""
        words = " ".join(self.sample.rows[index.row()][index.column()][: 4 * _MOST_WORDS].split())
        if role == Qt.ItemDataRole.DisplayRole:
            return words[:_MOST_WORDS]
        return plain_tooltip(words) if role == Qt.ItemDataRole.ToolTipRole else None


class FirstRecordsView(QWidget):
    """Read only and plain, whatever is shown."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._model = SampleModel(self)
        self._pages = QStackedWidget()
        self.words = QPlainTextEdit()
        self.words.setReadOnly(True)
        self.words.setProperty("kind", "source")
        self.words.setTabChangesFocus(True)
        self.table = QTableView()
        self.table.setModel(self._model)
        self.table.setProperty("kind", "spans")
        self.table.setFont(theme.interface_font(12))
        self.table.setWordWrap(False)
        self.table.setTabKeyNavigation(False)
        self.table.setEditTriggers(QTableView.EditTrigger.NoEditTriggers)
        rows, heads = self.table.verticalHeader(), self.table.horizontalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(_ROW)
        heads.setDefaultSectionSize(_COLUMN)
        heads.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        heads.setHighlightSections(False)
        for view in (self.words, self.table):
            view.setAccessibleName(self.tr("The first records"))
            self._pages.addWidget(view)
        self._pages.setFixedHeight(_HEIGHT)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(PlainLabel(theme, self.tr("The first records"), px=12, weight=600, tone="text2"))
        column.addWidget(self._pages)

    def show_records(self, records: FirstRecords) -> None:
        """Show these."""
        if records.table is not None:
            self._model.show(records.table)
            self._pages.setCurrentWidget(self.table)
            return
        if records.files:
            self._say("\n\n".join(_of_file(name, words) for name, words in records.files), font_of_file=True)
        else:
            self._say("\n\n".join(_of_item(item) for item in records.items), font_of_file=False)

    def say(self, sentence: str) -> None:
        """Show a sentence in place of records."""
        self._say(sentence, font_of_file=False)

    def _say(self, words: str, *, font_of_file: bool) -> None:
        font = self._theme.reading_font(14)
        if font_of_file:
            font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
            font.setPixelSize(12)
        self.words.setFont(font)
        self.words.setPlainText(words)
        self._pages.setCurrentWidget(self.words)


def _of_file(name: str, words: str) -> str:
    return f"── {name} ──\n{words}" if name else words


def _of_item(item: Item) -> str:
    words = " ".join(item.text.split())
    lines = [words if len(words) <= _MOST_WORDS else f"{words[:_MOST_WORDS]}…"]
    for span in item.spans:
        values = ", ".join(str(value) for value in span.attributes.values() if value is not True)
        quote = " ".join(" … ".join(span.quotes(item.text)).split())
        lines.append(f"  {span.label}: {quote}" + (f" ({values})" if values else ""))
    return "\n".join(lines)
