"""All actions with their keys, to be searched and walked through."""

from collections.abc import Iterator

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTreeView, QWidget

from annotator.core.codebook import Codebook
from annotator.ui.actions.actions import Actions
from annotator.ui.parts.matching import folded
from annotator.ui.theme.theme import Theme

_NAME = Qt.ItemDataRole.UserRole
_ROW_HEIGHT = 28
_KEYS_WIDTH = 216


class KeyList(QTreeView):
    """Actions by menus, and above them the labels, whose keys belong to the codebook. Chosen keys are heavier."""

    action_entered = Signal(str)
    """The name of the action that became current; "" for a heading or a label."""

    def __init__(
        self, theme: Theme, actions: Actions, codebook: Codebook | None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme, self._actions, self._codebook = theme, actions, codebook
        self._model = QStandardItemModel(0, 2, self)
        self.setModel(self._model)
        self.setProperty("kind", "keys")
        self.setAccessibleName(self.tr("Actions and their keys"))
        self.setFont(theme.interface_font(13))
        self.setHeaderHidden(True)
        self.setRootIsDecorated(False)
        self.setItemsExpandable(False)
        self.setIndentation(0)
        self.setUniformRowHeights(True)
        self.setAllColumnsShowFocus(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.header().setStretchLastSection(False)
        self.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.header().setSectionResizeMode(1, QHeaderView.ResizeMode.Fixed)
        self.header().resizeSection(1, _KEYS_WIDTH)
        self.selectionModel().currentChanged.connect(self._tell)
        self.show_matching("")

    def show_matching(self, typed: str) -> int:
        """Leave the actions whose name or key is meant; how many there are."""
        kept, wanted = self.current(), folded(typed)
        self._model.clear()
        self._model.setColumnCount(2)
        found = 0
        for title, entries in self._groups():
            rows = [row for row in entries if wanted in folded(" ".join((title, *row[1:])))]
            if rows:
                self._model.appendRow([self._heading(title), self._heading("")])
                for row in rows:
                    self._model.appendRow(self._row(*row))
                found += len(rows)
        self.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.header().resizeSection(1, _KEYS_WIDTH)
        self.go_to(kept)
        return found

    def current(self) -> str:
        """The name of the current action, or ""."""
        return str(self.currentIndex().siblingAtColumn(0).data(_NAME) or "")

    def go_to(self, name: str) -> None:
        """Make an action current; the first one if it is not listed."""
        rows = [row for row in range(self._model.rowCount()) if self._model.item(row).data(_NAME)]
        place = next((row for row in rows if self._model.item(row).data(_NAME) == name), rows[0] if rows else -1)
        self.setCurrentIndex(self._model.index(place, 0) if place >= 0 else QModelIndex())

    def refresh(self) -> None:
        """Show the keys as they are now."""
        for row in range(self._model.rowCount()):
            name = str(self._model.item(row).data(_NAME) or "")
            if name:
                self._dress(self._model.item(row, 1), name)

    def _groups(self) -> Iterator[tuple[str, list[tuple[str, str, str]]]]:
        labels = self._codebook.labels if self._codebook else ()
        yield self.tr("Labels"), [("", one.name, one.key.upper()) for one in labels if one.key and not one.retired]
        for menu in self._actions.menus():
            specs = [spec for spec in menu.entries if spec is not None]
            rows = [(one.name, self._actions.words(one.name), self._actions.keys_in_words(one.name)) for one in specs]
            yield menu.title.replace("&", ""), rows

    def _heading(self, words: str) -> QStandardItem:
        item = QStandardItem(words)
        item.setFlags(Qt.ItemFlag.NoItemFlags)
        item.setFont(self._theme.interface_font(12, 600))
        item.setForeground(self._theme.color("text2"))
        return item

    def _row(self, name: str, words: str, keys: str) -> list[QStandardItem]:
        row = [QStandardItem(words), QStandardItem(keys.replace("  ", ",  "))]
        row[0].setData(name, _NAME)
        if name:
            self._dress(row[1], name)
        else:
            for item in row:
                item.setFlags(Qt.ItemFlag.ItemIsEnabled)
        return row

    def _dress(self, item: QStandardItem, name: str) -> None:
        item.setText(self._actions.keys_in_words(name).replace("  ", ",  "))
        changed = self._actions.keys(name) != self._actions.usual_keys(name)
        item.setFont(self._theme.interface_font(13, 600 if changed else 400))

    def _tell(self) -> None:
        self.action_entered.emit(self.current())
