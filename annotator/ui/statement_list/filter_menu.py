"""The menu of everything by which the list can be narrowed and ordered."""

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from annotator.core.documents import State
from annotator.core.statement_filter import Order, StatementFilter
from annotator.ui.parts.plain_button import without_mnemonics
from annotator.ui.parts.states import STATE_ICONS, state_words
from annotator.ui.statement_list import filter_state
from annotator.ui.statement_list.filter_choices import FilterChoices
from annotator.ui.statement_list.filter_words import comment_words, flag_words, order_words
from annotator.ui.statement_list.tick_menu import TickMenu
from annotator.ui.theme.theme import Theme

_MOST_IN_A_MENU = 24


class FilterMenu(TickMenu):
    """Filled each time it opens, with what there is in the project then."""

    filter_chosen = Signal(object)
    """StatementFilter: the filter that follows from the one in use."""
    document_requested = Signal()
    """There are too many documents for a menu: let one be found by typing."""
    dates_requested = Signal()
    saving_requested = Signal()
    """The filter in use is to be kept under a name."""
    removed = Signal(str)
    """The saved filter with this name is not wanted any more."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._wanted = StatementFilter()
        self._choices: Callable[[], FilterChoices] = FilterChoices
        self._saved: Mapping[str, StatementFilter] = {}
        self._ticks: list[tuple[QAction, Callable[[], bool]]] = []
        self._submenus: list[QMenu] = []
        self._save = QAction(self.tr("Save this filter…"), parent)
        self._save.triggered.connect(self.saving_requested)
        self._clear = QAction(self.tr("Show all statements"), parent)
        self._clear.triggered.connect(lambda: self.filter_chosen.emit(StatementFilter()))
        self.setToolTipsVisible(True)
        self.aboutToShow.connect(self.fill)

    def offer(self, choices: Callable[[], FilterChoices]) -> None:
        """Ask here what there is to choose from, each time the menu opens."""
        self._choices = choices

    def show_saved(self, saved: Mapping[str, StatementFilter]) -> None:
        """Offer these filters by their names."""
        self._saved = saved

    def show_filter(self, wanted: StatementFilter) -> None:
        """Go on from this filter, and tick what it says in the menus that are open."""
        self._wanted = wanted
        for action, ticked in self._ticks:
            action.setChecked(ticked())
        self._save.setEnabled(wanted != StatementFilter() and wanted not in self._saved.values())
        self._clear.setEnabled(wanted != StatementFilter())

    def fill(self) -> None:
        """Build the entries anew."""
        self.clear()
        for old in self._submenus:
            old.deleteLater()
        self._ticks, self._submenus = [], []
        choices = self._choices()
        self._fill_values(choices)
        self.addSeparator()
        self._fill_order()
        self.addSeparator()
        self._fill_saved()
        self.addSeparator()
        self.addAction(self._clear)
        self.show_filter(self._wanted)

    def _fill_values(self, choices: FilterChoices) -> None:
        states = self._submenu(self.tr("State"))
        for state in State:
            tick = self._tick(states, state_words(state), partial(self._holds, "states", state), "states", state)
            tick.setIcon(self._theme.icon(*STATE_ICONS[state]))
        self._set(self.tr("Label"), "labels", choices.labels)
        self._set(self.tr("Language"), "languages", choices.languages)
        if len(choices.documents) > _MOST_IN_A_MENU:
            self.addAction(self.tr("Document…")).triggered.connect(self.document_requested)
        else:
            self._set(self.tr("Document"), "documents", choices.documents)
        self._set(self.tr("Reviewer"), "reviewers", choices.reviewers)
        self.addAction(self.tr("Date…")).triggered.connect(self.dates_requested)
        flag = self._submenu(self.tr("Flag"))
        comments = self._submenu(self.tr("Comments"))
        for value in (True, False):
            self._tick(flag, flag_words(flagged=value), partial(self._is, "flagged", value), "flagged", value)
            said = comment_words(commented=value)
            self._tick(comments, said, partial(self._is, "commented", value), "commented", value)

    def _set(self, title: str, name: str, values: Mapping[str, str]) -> None:
        """A submenu for a field of the filter that is a set."""
        menu = self._submenu(title)
        menu.setEnabled(bool(values))
        for value, words in values.items():
            self._tick(menu, words, partial(self._holds, name, value), name, value)

    def _fill_order(self) -> None:
        menu = self._submenu(self.tr("Sort by"))
        for order in Order:
            self._tick(menu, order_words(order), partial(self._is, "order", order), "order", order)
        menu.addSeparator()
        self._tick(menu, self.tr("Last first"), partial(self._is, "descending", True), "descending", True)

    def _fill_saved(self) -> None:
        for name, wanted in self._saved.items():
            saved = self._ticked(self, name, partial(self._is_in_use, wanted))
            saved.triggered.connect(lambda _on, wanted=wanted: self.filter_chosen.emit(wanted))
        self.addAction(self._save)
        if self._saved:
            remove = self._submenu(self.tr("Remove a saved filter"))
            for name in self._saved:
                action = remove.addAction(without_mnemonics(name))
                action.triggered.connect(lambda _on, name=name: self.removed.emit(name))

    def _holds(self, name: str, value: object) -> bool:
        return value in getattr(self._wanted, name)

    def _is(self, name: str, value: object) -> bool:
        return bool(getattr(self._wanted, name) == value)

    def _is_in_use(self, wanted: StatementFilter) -> bool:
        return self._wanted == wanted

    def _change(self, name: str, value: object, *, shown: bool) -> None:
        self.filter_chosen.emit(filter_state.changed(self._wanted, name, value, shown=shown))

    def _submenu(self, title: str) -> QMenu:
        menu = TickMenu(title, self)
        self.addMenu(menu)
        self._submenus.append(menu)
        return menu

    def _tick(self, menu: QMenu, words: str, ticked: Callable[[], bool], name: str, value: object) -> QAction:
        """An entry that changes one field of the filter."""
        action = self._ticked(menu, words, ticked)
        action.triggered.connect(lambda shown: self._change(name, value, shown=shown))
        return action

    def _ticked(self, menu: QMenu, words: str, ticked: Callable[[], bool]) -> QAction:
        action = QAction(without_mnemonics(words), menu)  # gone with its menu
        action.setCheckable(True)
        action.setChecked(ticked())
        self._ticks.append((action, ticked))
        menu.addAction(action)
        return action
