"""A list of quotations of which some are ticked."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from annotator.ui.codebook_editor.carriers import Carrier
from annotator.ui.parts.tooltips import plain_tooltip
from annotator.ui.theme.theme import Theme

_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_LEAST_HEIGHT = 160


class TickList(QListView):
    """Space or a click ticks a row. Thousands of rows cost no more than those in sight."""

    ticks_changed = Signal()

    def __init__(self, theme: Theme, name: str, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = _Carriers(self)
        self.setModel(self._model)
        self.setProperty("kind", "choices")
        self.setFont(theme.reading_font(13))
        self.setUniformItemSizes(True)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setMinimumHeight(_LEAST_HEIGHT)
        self.setAccessibleName(name)
        self._model.dataChanged.connect(self.ticks_changed)

    def show_carriers(self, carriers: Sequence[Carrier]) -> None:
        """Show these, none ticked."""
        self._model.take(carriers)

    def ticked(self) -> list[str]:
        """The ids of the ticked rows, from top to bottom."""
        return self._model.ticked()

    def tick_all(self, *, ticked: bool) -> None:
        """Tick every row, or none."""
        self._model.tick_all(ticked=ticked)


class _Carriers(QAbstractListModel):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._carriers: tuple[Carrier, ...] = ()
        self._ticked: set[str] = set()

    def take(self, carriers: Sequence[Carrier]) -> None:
        self.beginResetModel()
        self._carriers = tuple(carriers)
        self._ticked = set()
        self.endResetModel()

    def ticked(self) -> list[str]:
        return [one.id for one in self._carriers if one.id in self._ticked]

    def tick_all(self, *, ticked: bool) -> None:
        self._ticked = {one.id for one in self._carriers} if ticked else set()
        if self._carriers:
            self.dataChanged.emit(self.index(0), self.index(len(self._carriers) - 1))

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._carriers)

    def flags(self, index: _Index) -> Qt.ItemFlag:
        return super().flags(index) | Qt.ItemFlag.ItemIsUserCheckable

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        one = self._carriers[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return " ".join(one.words.split())
            case Qt.ItemDataRole.ToolTipRole:
                return plain_tooltip(f"{one.words}\n{one.statement}")
            case Qt.ItemDataRole.CheckStateRole:
                return Qt.CheckState.Checked if one.id in self._ticked else Qt.CheckState.Unchecked
            case _:
                return None

    def setData(self, index: _Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.CheckStateRole:
            return False
        one = self._carriers[index.row()]
        if Qt.CheckState(value) == Qt.CheckState.Checked:
            self._ticked.add(one.id)
        else:
            self._ticked.discard(one.id)
        self.dataChanged.emit(index, index)
        return True
