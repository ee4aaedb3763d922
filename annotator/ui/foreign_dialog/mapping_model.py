"""The names in a foreign file as rows: how often each comes, with which words, and what it becomes."""

from collections.abc import Callable, Iterable, Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from annotator.core.codebook import Label
from annotator.export.foreign import ForeignName
from annotator.export.foreign_choosing import Choosing
from annotator.export.foreign_mapping import Target, times_of
from annotator.ui.foreign_dialog.kind_words import KindWords
from annotator.ui.foreign_dialog.target_words import TargetWords
from annotator.ui.parts.matching import folded
from annotator.ui.parts.tooltips import plain_tooltip

TIMES_COLUMN, EXAMPLES_COLUMN, TARGET_COLUMN = 1, 2, 3
LABEL = Qt.ItemDataRole.UserRole + 1
"""The role that carries the Label that a name becomes, or None."""
LEFT_OUT = Qt.ItemDataRole.UserRole + 2
"""The role that says whether a name is left out."""
_STEP = "\u2003"
_Index = QModelIndex | QPersistentModelIndex


class MappingModel(QAbstractTableModel):
    """Shows all names, or those that match what was typed. What is decided goes through `Choosing`."""

    def __init__(self, choosing: Choosing, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.choosing = choosing
        self._kinds = KindWords(self)
        self._targets = TargetWords(self)
        self._wanted: list[str] = []
        self._only_left_out = False
        self._shown = choosing.names()
        self._rows = {name: row for row, name in enumerate(self._shown)}
        self._kept: set[ForeignName] = set()
        self._titles = (self.tr("In the file"), self.tr("Times"), self.tr("Examples"), self.tr("Becomes"))

    def show_matching(self, typed: str, *, only_left_out: bool) -> None:
        """Leave the names in which every one of the words occurs; of these only what is left out, if that is wished."""
        self._wanted, self._only_left_out = folded(typed).split(), only_left_out
        self._kept = set()
        self._put(self._matching())

    def choose(self, names: Iterable[ForeignName], target: Target | None) -> None:
        """Have these names become an entry, or be left out. They stay in sight, whatever is looked for."""
        self._change(names, lambda name: self.choosing.choose(name, target))

    def make_new(self, names: Iterable[ForeignName]) -> None:
        """Have these names become new entries that are called so."""
        self._change(names, self.choosing.make_new)

    def add_the_rest(self) -> None:
        """Have all that would be left out become new entries."""
        self.choosing.add_the_rest()
        self._kept.update(self._shown)
        self._put(self._matching())

    def name_at(self, row: int) -> ForeignName | None:
        """The name in a row, or None."""
        return self._shown[row] if 0 <= row < len(self._shown) else None

    def row_of(self, name: ForeignName | None) -> int:
        """The row of a name, or -1."""
        return self._rows.get(name, -1) if name else -1

    def words_of(self, name: ForeignName) -> str:
        """What a name is called in the window."""
        return self._kinds.of(name)

    def target_words(self, name: ForeignName) -> str:
        """What is said of what a name becomes."""
        return self._targets.of(self.choosing, name)

    def rowCount(self, parent: _Index | None = None) -> int:
        """The number of names shown."""
        return 0 if parent is not None and parent.isValid() else len(self._shown)

    def columnCount(self, parent: _Index | None = None) -> int:
        """The number of facts told of a name."""
        return 0 if parent is not None and parent.isValid() else len(self._titles)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> str | Qt.AlignmentFlag | None:
        """The columns' titles."""
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole and section == TIMES_COLUMN:
            return Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter
        return self._titles[section] if role == Qt.ItemDataRole.DisplayRole else None

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The words of a cell, in full in its tooltip; for those who hear the window, what the name becomes too."""
        name = self.name_at(index.row())
        if name is None:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole and index.column() == TIMES_COLUMN:
            return Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter
        if role == LEFT_OUT:
            return self.choosing.target(name) is None
        if role == LABEL:
            entry = self.choosing.entry(name)
            return entry if isinstance(entry, Label) else None
        return self._words(name, index.column(), Qt.ItemDataRole(role))

    def _words(self, name: ForeignName, column: int, role: Qt.ItemDataRole) -> str | None:
        words = self._cell(name, column)
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return _STEP * (len(name.path) - 1) + words if column == 0 else words
            case Qt.ItemDataRole.ToolTipRole:
                return plain_tooltip(words)
            case Qt.ItemDataRole.AccessibleTextRole if column == 0:
                return self.tr("{name}, becomes: {target}").format(name=words, target=self.target_words(name))
            case _:
                return None

    def _cell(self, name: ForeignName, column: int) -> str:
        if column == 0:
            return self.words_of(name)
        if column == TIMES_COLUMN:
            return f"{times_of(name, self.choosing.census):,}"
        if column == TARGET_COLUMN:
            return self.target_words(name)
        use = self.choosing.census.uses.get(name)
        return " · ".join(use.examples) if use else ""

    def _change(self, names: Iterable[ForeignName], change: Callable[[ForeignName], None]) -> None:
        for name in names:
            change(name)
        self._kept.update(self._shown)
        self._put(self._matching())

    def _matching(self) -> list[ForeignName]:
        return [name for name in self.choosing.names() if name in self._kept or self._matches(name)]

    def _matches(self, name: ForeignName) -> bool:
        if self._only_left_out and self.choosing.target(name) is not None:
            return False
        said = folded(f"{name.words} {self.target_words(name)}") if self._wanted else ""
        return all(word in said for word in self._wanted)

    def _put(self, names: Sequence[ForeignName]) -> None:
        if list(names) == self._shown:
            if names:
                self.dataChanged.emit(self.index(0, 0), self.index(len(names) - 1, TARGET_COLUMN))
            return
        self.beginResetModel()
        self._shown = list(names)
        self._rows = {name: row for row, name in enumerate(self._shown)}
        self.endResetModel()
