"""The head of the statement list: search, chips, and the filters in use."""

from dataclasses import replace

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence, Qt
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QMenu, QVBoxLayout, QWidget

from annotator.core.documents import State
from annotator.store.listing import Progress, StatementFilter
from annotator.ui.parts.icon_button import IconButton
from annotator.ui.parts.plain_button import PlainButton
from annotator.ui.parts.states import STATE_ICONS, state_words
from annotator.ui.statement_list import filter_state
from annotator.ui.statement_list.filter_chips import FilterChips
from annotator.ui.theme.theme import Theme

_DEBOUNCE_MS = 150


class FilterBar(QWidget):
    """Turns what a person types and clicks into one StatementFilter."""

    filter_changed = Signal(object)
    list_requested = Signal()
    """Somebody pressed Down or Enter in the search field and wants to go to what was found."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._wanted = StatementFilter()
        self._search = self._search_field()
        self._waiting = QTimer(self, singleShot=True, interval=_DEBOUNCE_MS)
        self._waiting.timeout.connect(self._take_search)
        self._chips = FilterChips(theme)
        self._chips.filter_chosen.connect(self._narrow)
        self._menu = QMenu(self)
        self._states = {state: self._state_action(state) for state in State}
        self._active = PlainButton(theme, kind="chip", icon="x", px=12)
        self._active.clicked.connect(lambda: self._narrow(replace(self._wanted, states=frozenset())))
        self._place()
        theme.changed.connect(self._draw_icons)
        self._draw_icons()
        self._show_filter()

    @property
    def wanted(self) -> StatementFilter:
        """The filter in use."""
        return self._wanted

    def set_filter(self, wanted: StatementFilter) -> None:
        """Use this filter and say so if it is another one."""
        self._waiting.stop()
        if wanted.search != self._search.text().strip():
            self._search.setText(wanted.search)
            self._waiting.stop()
        changed = wanted != self._wanted
        self._wanted = wanted
        self._show_filter()
        if changed:
            self.filter_changed.emit(wanted)

    def show_progress(self, progress: Progress) -> None:
        """Show how many statements each chip would show."""
        self._chips.show_progress(progress)

    def focus_search(self) -> None:
        """Put the caret into the search field, what is there selected."""
        self._search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._search.selectAll()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Down and Enter go on to the list, Escape clears the search; both come from the search field."""
        if event.key() in {Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._take_search()
            self.list_requested.emit()
        elif event.matches(QKeySequence.StandardKey.Cancel) and self._search.text():
            self.set_filter(replace(self._wanted, search=""))
        else:
            super().keyPressEvent(event)

    def _search_field(self) -> QLineEdit:
        field = QLineEdit()
        field.setProperty("kind", "search")
        field.setPlaceholderText(self.tr("Search titles and texts"))
        field.setAccessibleName(self.tr("Search titles and texts"))
        field.setClearButtonEnabled(True)
        field.textChanged.connect(lambda _text: self._waiting.start())
        self._lens = field.addAction(self._theme.icon("search", "text3"), QLineEdit.ActionPosition.LeadingPosition)
        return field

    def _state_action(self, state: State) -> QAction:
        action = self._menu.addAction(state_words(state))
        action.setCheckable(True)
        action.triggered.connect(lambda shown: self._narrow(filter_state.with_state(self._wanted, state, shown=shown)))
        return action

    def _place(self) -> None:
        button = IconButton(self._theme, "filter", self.tr("Filter by state"))
        button.setMenu(self._menu)
        chips = QHBoxLayout()
        chips.setSpacing(4)
        chips.addWidget(self._chips, 1)
        chips.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 12, 8, 8)
        layout.setSpacing(8)
        field = QHBoxLayout()
        field.setContentsMargins(0, 0, 4, 0)
        field.addWidget(self._search)
        layout.addLayout(field)
        layout.addLayout(chips)
        layout.addWidget(self._active, 0, Qt.AlignmentFlag.AlignLeading)

    def _take_search(self) -> None:
        self._narrow(self._wanted)

    def _narrow(self, wanted: StatementFilter) -> None:
        """Use a filter together with what stands in the field, taken or still half typed."""
        self.set_filter(replace(wanted, search=self._search.text().strip()))

    def _show_filter(self) -> None:
        self._chips.show_filter(self._wanted)
        for state, action in self._states.items():
            action.setChecked(state in self._wanted.states)
        own = self._wanted.states and self._wanted != filter_state.to_do(self._wanted)
        names = ", ".join(state_words(state) for state in State if state in self._wanted.states)
        self._active.set_words(names)
        self._active.setAccessibleName(self.tr("Show statements of every state, not only {names}").format(names=names))
        self._active.setVisible(bool(own))

    def _draw_icons(self) -> None:
        self._lens.setIcon(self._theme.icon("search", "text3"))
        for state, action in self._states.items():
            action.setIcon(self._theme.icon(*STATE_ICONS[state]))
