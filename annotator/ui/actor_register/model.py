"""The actors of the register as rows of a table."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from annotator.store.actors import RegisteredActor
from annotator.ui.parts.matching import folded
from annotator.ui.parts.tooltips import plain_tooltip

NAME, KIND, SPANS, NAMES = range(4)
_Index = QModelIndex | QPersistentModelIndex
_Order = Callable[[RegisteredActor], tuple[object, ...]]
_ORDERS: tuple[_Order, ...] = (
    lambda entry: (folded(entry.actor.name),),
    lambda entry: (folded(entry.actor.kind), folded(entry.actor.name)),
    lambda entry: (entry.spans, folded(entry.actor.name)),
    lambda entry: (folded(other_names(entry)), folded(entry.actor.name)),
)


def other_names(entry: RegisteredActor) -> str:
    """The other names of an actor in one line."""
    return "; ".join(alias.name for alias in entry.aliases)


class RegisterModel(QAbstractTableModel):
    """Name, kind, number of spans, other names; sorted by any of them, narrowed by words."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._all: tuple[RegisteredActor, ...] = ()
        self._shown: list[RegisteredActor] = []
        self._typed = ""
        self._order, self._down = _ORDERS[NAME], False
        self._titles = (self.tr("Name"), self.tr("Kind"), self.tr("Spans"), self.tr("Other names"))

    def show_register(self, entries: Sequence[RegisteredActor]) -> None:
        """Have these actors."""
        self._all = tuple(entries)
        self._put()

    def show_matching(self, typed: str) -> None:
        """Leave the actors in whose names, kind or note every one of the words occurs."""
        self._typed = typed
        self._put()

    def entry_at(self, row: int) -> RegisteredActor:
        """The actor in a row."""
        return self._shown[row]

    def row_of(self, actor_id: str) -> int:
        """The row of an actor, or -1."""
        return next((row for row, entry in enumerate(self._shown) if entry.actor.id == actor_id), -1)

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Order by a column."""
        if 0 <= column < len(_ORDERS):
            self._order, self._down = _ORDERS[column], order == Qt.SortOrder.DescendingOrder
            self._put()

    def rowCount(self, parent: _Index | None = None) -> int:
        """How many actors are shown."""
        return 0 if parent is not None and parent.isValid() else len(self._shown)

    def columnCount(self, parent: _Index | None = None) -> int:
        """Four."""
        return 0 if parent is not None and parent.isValid() else len(self._titles)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The titles of the columns."""
        across = orientation == Qt.Orientation.Horizontal
        return self._titles[section] if across and role == Qt.ItemDataRole.DisplayRole else None

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """What a cell says; its tooltip gives it whole."""
        entry = self._shown[index.row()]
        words = (entry.actor.name, entry.actor.kind, str(entry.spans), other_names(entry))[index.column()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return words
            case Qt.ItemDataRole.ToolTipRole:
                return plain_tooltip(words)
            case Qt.ItemDataRole.TextAlignmentRole if index.column() == SPANS:
                return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            case _:
                return None

    def _put(self) -> None:
        wanted = folded(self._typed).split()
        self.beginResetModel()
        kept = [entry for entry in self._all if all(word in _searched(entry) for word in wanted)]
        self._shown = sorted(kept, key=self._order, reverse=self._down)
        self.endResetModel()


def _searched(entry: RegisteredActor) -> str:
    return folded(" ".join((entry.actor.name, entry.actor.kind, entry.actor.note, other_names(entry))))
