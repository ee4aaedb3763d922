"""The rows of the command palette: a heading for each group, and its entries."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from annotator.ui.command_palette.entry import Entry

Group = tuple[str, Sequence[Entry]]
ENTRY = Qt.ItemDataRole.UserRole
_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class PaletteRows(QAbstractListModel):
    """Headings and entries one under the other; headings cannot be current."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: list[str | Entry] = []

    def show_groups(self, groups: Sequence[Group]) -> None:
        """Have these groups; empty ones are left out."""
        self.beginResetModel()
        self._rows = []
        for title, entries in groups:
            if entries:
                self._rows += [title, *entries]
        self.endResetModel()

    def entry_at(self, place: int) -> Entry | None:
        """The entry in a row; None for a heading and outside."""
        row = self._rows[place] if 0 <= place < len(self._rows) else None
        return row if isinstance(row, Entry) else None

    def heading_at(self, place: int) -> str:
        """The heading in a row, or ""."""
        row = self._rows[place]
        return row if isinstance(row, str) else ""

    def next_entry(self, place: int, step: int) -> int:
        """The row of the next entry in that direction, coming round at the ends; -1 if there is none."""
        count = len(self._rows)
        places = ((place + step * number) % count for number in range(1, count + 1))
        return next((found for found in places if self.entry_at(found)), -1) if count else -1

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        """The number of rows."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """An entry's words; for a screen reader with all that is painted beside them."""
        row = self._rows[index.row()]
        if role == ENTRY:
            return row
        if isinstance(row, str):
            return row if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole} else None
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(part for part in (row.words, row.place, row.why_not, row.keys) if part)
        return row.words if role == Qt.ItemDataRole.DisplayRole else None

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """Entries can be chosen, headings only read."""
        chosen = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return chosen if self.entry_at(index.row()) else Qt.ItemFlag.ItemIsEnabled
