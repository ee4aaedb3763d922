"""The places where some words stand, each ticked or not."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from annotator.operations.bulk import Occurrence

OCCURRENCE = Qt.ItemDataRole.UserRole + 1
"""The role that carries the Occurrence to the delegate."""
TITLE = Qt.ItemDataRole.UserRole + 2
"""The role that carries the title of its statement."""
_Index = QModelIndex | QPersistentModelIndex


class OccurrencesModel(QAbstractListModel):
    """Those that have the label already cannot be ticked."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._found: tuple[Occurrence, ...] = ()
        self._titles: Mapping[str, str] = {}
        self._ticked: list[bool] = []
        self._label_id = ""

    def show_found(self, found: Sequence[Occurrence], titles: Mapping[str, str]) -> None:
        """Have these, in this order; `titles` by statement id. All are ticked that can be."""
        self.beginResetModel()
        self._found, self._titles = tuple(found), titles
        self._ticked = [True] * len(self._found)
        self.endResetModel()

    def show_label(self, label_id: str) -> None:
        """They are to get this label."""
        self._label_id = label_id
        self._tell()

    def tick_all(self, *, ticked: bool) -> None:
        """Tick all of them, or none."""
        self._ticked = [ticked] * len(self._found)
        self._tell()

    def chosen(self) -> tuple[Occurrence, ...]:
        """Those that are ticked and have the label not yet."""
        pairs = zip(self._found, self._ticked, strict=True)
        return tuple(one for one, ticked in pairs if ticked and not self.is_labelled(one))

    def is_labelled(self, occurrence: Occurrence) -> bool:
        """Whether it has the label already."""
        return self._label_id in occurrence.label_ids

    def rowCount(self, parent: _Index | None = None) -> int:
        """How many there are."""
        return 0 if parent is not None and parent.isValid() else len(self._found)

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """Ticks for those that have the label not yet."""
        flags = super().flags(index)
        labelled = self.is_labelled(self._found[index.row()])
        return flags if labelled else flags | Qt.ItemFlag.ItemIsUserCheckable

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """What a row says, and whether it is ticked."""
        one = self._found[index.row()]
        if role == Qt.ItemDataRole.CheckStateRole:
            ticked = self._ticked[index.row()] or self.is_labelled(one)
            return Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked
        if role == OCCURRENCE:
            return one
        if role == TITLE:
            return self._titles.get(one.statement_id, "")
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            said = f"{one.left}{one.quote}{one.right}"
            return self.tr("{words}, labelled already").format(words=said) if self.is_labelled(one) else said
        return None

    def setData(self, index: _Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Tick or untick a row."""
        if role != Qt.ItemDataRole.CheckStateRole or self.is_labelled(self._found[index.row()]):
            return False
        self._ticked[index.row()] = value in {Qt.CheckState.Checked, Qt.CheckState.Checked.value}
        self.dataChanged.emit(index, index)
        return True

    def _tell(self) -> None:
        if self._found:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._found) - 1, 0))
