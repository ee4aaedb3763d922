"""The head of the statement list: search, chips, and the filters in use."""

from collections.abc import Callable, Mapping
from dataclasses import replace

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, Qt
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from annotator.core.statement_filter import StatementFilter
from annotator.store.listing import Progress
from annotator.ui.parts.icon_button import IconButton
from annotator.ui.statement_list.active_filters import ActiveFilters
from annotator.ui.statement_list.filter_chips import FilterChips
from annotator.ui.statement_list.filter_choices import FilterChoices
from annotator.ui.statement_list.filter_menu import FilterMenu
from annotator.ui.statement_list.filter_popup import FilterPopup
from annotator.ui.statement_list.filter_words import active_filters
from annotator.ui.theme.theme import Theme

_DEBOUNCE_MS = 150


class FilterBar(QWidget):
    """Turns what a person types and clicks into one StatementFilter."""

    filter_changed = Signal(object)
    list_requested = Signal()
    """Somebody pressed Down or Enter in the search field and wants to go to what was found."""
    filter_saved = Signal(str, object)
    """A name, and the StatementFilter that is to be kept under it."""
    saved_filter_removed = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._wanted = StatementFilter()
        self._search = self._search_field()
        self._waiting = QTimer(self, singleShot=True, interval=_DEBOUNCE_MS)
        self._waiting.timeout.connect(self._take_search)
        self._chips = FilterChips(theme)
        self._chips.filter_chosen.connect(self._narrow)
        self._choices: Callable[[], FilterChoices] = FilterChoices
        self._button = IconButton(theme, "filter", self.tr("Filter and sort"))
        self._menu = FilterMenu(theme, self)
        self._menu.filter_chosen.connect(self._narrow)
        self._menu.document_requested.connect(self._ask_document)
        self._menu.dates_requested.connect(self._ask_dates)
        self._menu.saving_requested.connect(self._ask_name)
        self._menu.removed.connect(self.saved_filter_removed)
        self._active = ActiveFilters(theme)
        self._active.filter_chosen.connect(self._narrow)
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

    def offer(self, choices: Callable[[], FilterChoices]) -> None:
        """Ask here what there is to choose from."""
        self._choices = choices
        self._menu.offer(choices)
        self._show_filter()

    def show_saved(self, saved: Mapping[str, StatementFilter]) -> None:
        """Offer these filters by their names."""
        self._menu.show_saved(saved)

    def open_menu(self) -> None:
        """Open the menu of filters."""
        self._button.showMenu()

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

    def _place(self) -> None:
        self._button.setMenu(self._menu)
        chips = QHBoxLayout()
        chips.setSpacing(4)
        chips.addWidget(self._chips, 1)
        chips.addWidget(self._button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 12, 8, 8)
        layout.setSpacing(8)
        field = QHBoxLayout()
        field.setContentsMargins(0, 0, 4, 0)
        field.addWidget(self._search)
        layout.addLayout(field)
        layout.addLayout(chips)
        layout.addWidget(self._active)

    def _take_search(self) -> None:
        self._narrow(self._wanted)

    def _narrow(self, wanted: StatementFilter) -> None:
        """Use a filter together with what stands in the field, taken or still half typed."""
        self.set_filter(replace(wanted, search=self._search.text().strip()))

    def _show_filter(self) -> None:
        self._chips.show_filter(self._wanted)
        self._menu.show_filter(self._wanted)
        narrowed = self._wanted != StatementFilter(search=self._wanted.search)
        self._active.show_filters(active_filters(self._wanted, self._choices()) if narrowed else ())

    def _ask_document(self) -> None:
        popup = FilterPopup(self._theme, self)
        popup.ask_document(self._choices().documents)
        popup.document_taken.connect(lambda one: self._narrow(replace(self._wanted, documents=frozenset({one}))))
        popup.open_under(self._button)

    def _ask_dates(self) -> None:
        popup = FilterPopup(self._theme, self)
        popup.ask_dates(self._wanted.date_from, self._wanted.date_until)
        popup.dates_taken.connect(
            lambda first, last: self._narrow(replace(self._wanted, date_from=first, date_until=last))
        )
        popup.open_under(self._button)

    def _ask_name(self) -> None:
        popup = FilterPopup(self._theme, self)
        popup.ask_name()
        popup.name_taken.connect(lambda name: self.filter_saved.emit(name, self._wanted))
        popup.open_under(self._button)

    def _draw_icons(self) -> None:
        self._lens.setIcon(self._theme.icon("search", "text3"))
