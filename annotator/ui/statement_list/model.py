"""The rows of the statement list: an array of row numbers, and pages of contents fetched when they are looked at."""

from array import array
from collections import OrderedDict
from collections.abc import Callable, Collection, Mapping, Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from annotator.core.codebook import Codebook, Label
from annotator.store.listing import ListRow
from annotator.ui.parts.tooltips import plain_tooltip
from annotator.ui.statement_list.row_words import label_words, spoken_words

ROW = Qt.ItemDataRole.UserRole + 1
"""The role that carries the whole ListRow to the delegate."""

Fetch = Callable[[Sequence[int]], Mapping[int, ListRow]]

_ROLES = {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole, ROW}
_PAGE = 128
_KEPT = 64
_Index = QModelIndex | QPersistentModelIndex


class StatementModel(QAbstractTableModel):
    """One column; runs no query itself. A row that was deleted meanwhile is empty."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: array[int] = array("q")
        self._fetch: Fetch = lambda _rows: {}
        self._pages: OrderedDict[int, list[ListRow | None]] = OrderedDict()
        self._labels: tuple[Label, ...] = ()

    def show(self, rows: "array[int]", fetch: Fetch) -> None:
        """Show these row numbers in this order; `fetch` gives the contents of at most 128 of them."""
        self.beginResetModel()
        self._rows, self._fetch = rows, fetch
        self._pages.clear()
        self.endResetModel()

    def show_labels(self, codebook: Codebook) -> None:
        """Take the labels whose spans are counted in words."""
        self._labels = codebook.labels

    def refresh(self, rows: Collection[int]) -> None:
        """Fetch these row numbers again when they are next looked at; pages that nobody has seen cost nothing."""
        wanted = frozenset(rows)
        for page in list(self._pages):
            start = page * _PAGE
            places = [place for place, row in enumerate(self._rows[start : start + _PAGE], start) if row in wanted]
            if places:
                del self._pages[page]
            for place in places:
                index = self.index(place, 0)
                self.dataChanged.emit(index, index)

    def place_of(self, row: int) -> int:
        """The place in the list of a row number, or -1."""
        try:
            return self._rows.index(row)
        except ValueError:
            return -1

    def rows_from(self, place: int, *, forward: bool) -> "array[int]":
        """The row numbers after a place (-1: all of them), or those before it, the nearest first."""
        return self._rows[place + 1 :] if forward else self._rows[: max(0, place)][::-1]

    def row_at(self, place: int) -> ListRow | None:
        """The contents at a place in the list; None outside it or when the statement is gone."""
        if not 0 <= place < len(self._rows):
            return None
        return self._page(place // _PAGE)[place % _PAGE]

    def rowCount(self, parent: _Index | None = None) -> int:
        """The number of statements shown."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def columnCount(self, parent: _Index | None = None) -> int:
        """Always one."""
        return 0 if parent is not None and parent.isValid() else 1

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> ListRow | str | None:
        """The title, words for a tooltip or a screen reader, or the whole row; nothing for any other role."""
        row = self.row_at(index.row()) if role in _ROLES and index.isValid() else None
        if row is None or role == ROW:
            return row
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return spoken_words(row, self._labels)
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tooltip("\n".join(part for part in (row.title, label_words(row, self._labels)) if part))
        return row.title

    def _page(self, number: int) -> list[ListRow | None]:
        if number in self._pages:
            self._pages.move_to_end(number)
            return self._pages[number]
        wanted = self._rows[number * _PAGE : (number + 1) * _PAGE]
        found = self._fetch(wanted)
        self._pages[number] = page = [found.get(row) for row in wanted]
        if len(self._pages) > _KEPT:
            self._pages.popitem(last=False)
        return page
