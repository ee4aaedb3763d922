"""The entries of the codebook: labels with their attributes and choices, statement labels, relations."""

from collections.abc import Collection, Iterator, Mapping

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QDragMoveEvent, QDropEvent, QKeyEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QAbstractItemView, QTreeView, QWidget

from annotator.core.codebook import Codebook, CodebookEntry, Label
from annotator.core.codebook_order import siblings
from annotator.core.codebook_overlay import entry_of
from annotator.ui.codebook_editor.entry_painting import COUNT, EDITED, ENTRY, EntryDelegate
from annotator.ui.codebook_editor.words import entry_kind
from annotator.ui.parts.tooltips import plain_tooltip
from annotator.ui.theme.theme import Theme

_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
_Drop = QAbstractItemView.DropIndicatorPosition


class EntryTree(QTreeView):
    """One row an entry. Alt and an arrow, or the mouse, moves it among those that stand beside it.

    `entry_chosen` tells the id of the row that became current; `order_requested` the ids of entries that stand side
    by side, in the order that somebody wants.
    """

    entry_chosen = Signal(str)
    order_requested = Signal(list)

    def __init__(self, theme: Theme, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._codebook: Codebook | None = None
        self._items: dict[str, QStandardItem] = {}
        self._counts: Mapping[str, int] = {}
        self._filling = False
        self._model = QStandardItemModel(self)
        self.setModel(self._model)
        self.setItemDelegate(EntryDelegate(theme, self))
        self.setHeaderHidden(True)
        self.setUniformRowHeights(True)
        self.setIndentation(16)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setAccessibleName(self.tr("Entries of the codebook"))
        self.selectionModel().currentChanged.connect(self._tell)
        theme.changed.connect(self.viewport().update)

    def show_codebook(self, codebook: Codebook) -> None:
        """Show these entries; what was open, and which row was current, stays."""
        closed = {entry_id for entry_id, item in self._items.items() if not self.isExpanded(item.index())}
        known = set(self._items)
        current = self.chosen()
        self._codebook = codebook
        self._filling = True
        self._model.clear()
        self._items = {}
        self._fill(codebook)
        for entry_id, item in self._items.items():
            self.setExpanded(item.index(), entry_id in known and entry_id not in closed)
        self._filling = False
        self.choose(current if current in self._items else next(iter(self._items), ""))

    def show_counts(self, counts: Mapping[str, int]) -> None:
        """Show how much work hangs on each entry, by its id."""
        self._counts = dict(counts)
        for entry_id, item in self._items.items():
            item.setData(self._counts.get(entry_id, 0), COUNT)

    def mark_edited(self, entry_ids: Collection[str]) -> None:
        """Mark the entries whose fields were changed and not applied yet."""
        for entry_id, item in self._items.items():
            item.setData(entry_id in entry_ids, EDITED)

    def chosen(self) -> str:
        """The id of the current row's entry; empty if it is a heading."""
        entry = self.currentIndex().data(ENTRY)
        return entry.id if entry is not None else ""

    def choose(self, entry_id: str) -> None:
        """Make the row of this entry current, and show it."""
        item = self._items.get(entry_id)
        if item is not None:
            above = item.index().parent()
            while above.isValid():
                self.setExpanded(above, True)
                above = above.parent()
            self._filling = True  # told once, below, also where the row was current already
            self.setCurrentIndex(item.index())
            self._filling = False
            self.scrollTo(item.index())
        self.entry_chosen.emit(self.chosen())

    def move_chosen(self, step: int) -> None:
        """Wish the current entry one place up (-1) or down (1)."""
        order = self._siblings(self.chosen())
        if order and 0 <= (place := order.index(self.chosen()) + step) < len(order):
            order.remove(self.chosen())
            order.insert(place, self.chosen())
            self.order_requested.emit(order)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Alt and an arrow moves the entry."""
        if event.modifiers() & Qt.KeyboardModifier.AltModifier and event.key() in _STEPS:
            self.move_chosen(_STEPS[Qt.Key(event.key())])
            event.accept()
        else:
            super().keyPressEvent(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """An entry can be dropped among those that stand beside it."""
        super().dragMoveEvent(event)
        if not self._dropped_at(self.indexAt(event.position().toPoint())):
            event.ignore()

    def dropEvent(self, event: QDropEvent) -> None:
        """Wish the dragged entry to this place; the rows move when that has been done."""
        order = self._dropped_at(self.indexAt(event.position().toPoint()))
        event.setDropAction(Qt.DropAction.IgnoreAction)
        event.accept()
        if order and order != self._siblings(self.chosen()):
            self.order_requested.emit(order)

    def _dropped_at(self, index: QModelIndex) -> list[str]:
        """The order after dropping the current entry there; empty where it cannot be dropped."""
        target, moved = index.data(ENTRY), self.chosen()
        order = self._siblings(moved)
        if target is None or target.id not in order or not moved:
            return []
        if target.id != moved:
            order.remove(moved)
            below = self.dropIndicatorPosition() == _Drop.BelowItem
            order.insert(order.index(target.id) + int(below), moved)
        return order

    def _siblings(self, entry_id: str) -> list[str]:
        if not entry_id or self._codebook is None:
            return []
        return [one.id for one in siblings(self._codebook, entry_of(self._codebook, entry_id))]

    def _fill(self, codebook: Codebook) -> None:
        root = self._model.invisibleRootItem()
        for title, entries in (
            (self.tr("Labels"), codebook.labels),
            (self.tr("Statement labels"), codebook.attributes_of(None)),
            (self.tr("Relations"), codebook.relation_types),
        ):
            heading = QStandardItem(title)
            heading.setFlags(Qt.ItemFlag.ItemIsEnabled)
            root.appendRow(heading)
            for entry in entries:
                self._add(heading, entry, codebook)
            self.setExpanded(heading.index(), True)

    def _add(self, parent: QStandardItem, entry: CodebookEntry, codebook: Codebook) -> None:
        item = QStandardItem(entry.name)
        item.setFlags(
            Qt.ItemFlag.ItemIsEnabled
            | Qt.ItemFlag.ItemIsSelectable
            | Qt.ItemFlag.ItemIsDragEnabled
            | Qt.ItemFlag.ItemIsDropEnabled
        )
        item.setData(entry, ENTRY)
        item.setData(self._counts.get(entry.id, 0), COUNT)
        item.setData(f"{entry_kind(entry)}: {entry.name}", Qt.ItemDataRole.AccessibleTextRole)
        item.setToolTip(plain_tooltip(entry.definition))
        parent.appendRow(item)
        self._items[entry.id] = item
        for child in _children(entry, codebook):
            self._add(item, child, codebook)

    def _tell(self) -> None:
        if self.chosen() and not self._filling:
            self.entry_chosen.emit(self.chosen())


def _children(entry: CodebookEntry, codebook: Codebook) -> Iterator[CodebookEntry]:
    yield from codebook.attributes_of(entry.id) if isinstance(entry, Label) else ()
    yield from codebook.choices_of(entry.id)
