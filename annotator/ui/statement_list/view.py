"""The region at the left: which statements there are, which of them are wanted, and where one is."""

from collections.abc import Callable, Collection, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from annotator.core.codebook import Codebook
from annotator.store.listing import Progress, StatementFilter
from annotator.ui.parts.surface import Surface
from annotator.ui.statement_list import filter_state
from annotator.ui.statement_list.delegate import StatementDelegate
from annotator.ui.statement_list.empty_note import EmptyNote
from annotator.ui.statement_list.filter_bar import FilterBar
from annotator.ui.statement_list.filter_choices import FilterChoices
from annotator.ui.statement_list.model import Fetch, StatementModel
from annotator.ui.statement_list.progress_foot import ProgressFoot
from annotator.ui.statement_list.rows_view import RowsView
from annotator.ui.theme.theme import Theme

if TYPE_CHECKING:
    from array import array

_LEAST_WIDTH = 220


class StatementList(Surface):
    """Search, filter, rows and progress. It asks for rows and shows what it is given; it reads nothing itself."""

    filter_changed = Signal(object)
    """StatementFilter: the rows that are wanted now."""
    statement_chosen = Signal(str)
    """The id of the statement that a person went to."""
    text_requested = Signal()
    """Enter or a double click on the current row: on to its text."""
    import_requested = Signal()
    filter_saved = Signal(str, object)
    """A name, and the StatementFilter that is to be kept under it."""
    saved_filter_removed = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__("app", parent)
        self._model = StatementModel(self)
        self._delegate = StatementDelegate(theme, self)
        self._filter = FilterBar(theme)
        self._rows = RowsView(self._model, self._delegate)
        self._empty = EmptyNote(theme)
        self._foot = ProgressFoot(theme)
        self._progress = Progress()
        self._open, self._current = "", -1
        self._last_place = -1
        self._from_top = True
        self._place()
        self._connect()
        theme.changed.connect(self._rows.viewport().update)
        self._explain_emptiness()

    def show_codebook(self, codebook: Codebook) -> None:
        """Take the labels, their order and inks."""
        self._model.show_labels(codebook)
        self._delegate.show_labels(codebook)
        self._rows.viewport().update()

    def offer_filters(self, choices: Callable[[], FilterChoices]) -> None:
        """Ask here what a filter can be made of, each time somebody looks."""
        self._filter.offer(choices)

    def show_saved_filters(self, saved: Mapping[str, StatementFilter]) -> None:
        """Offer these filters by their names."""
        self._filter.show_saved(saved)

    @property
    def wanted(self) -> StatementFilter:
        """The filter in use."""
        return self._filter.wanted

    def set_filter(self, wanted: StatementFilter) -> None:
        """Use this filter."""
        self._filter.set_filter(wanted)

    def open_filters(self) -> None:
        """Open the menu of filters."""
        self._filter.open_menu()

    def rows_in_order(self, *, forward: bool) -> "array[int]":
        """The row numbers of the list after the open statement, or before it from there backwards."""
        return self._model.rows_from(self._model.place_of(self._current), forward=forward)

    def rows(self) -> "array[int]":
        """The row numbers of all statements that are listed, in their order."""
        return self._model.rows_from(-1, forward=True)

    def show_rows(self, rows: "array[int]", fetch: Fetch) -> None:
        """Show the statements with these row numbers; `fetch` gives the contents of those that are looked at.

        The list stays where it was scrolled to, unless the filter has changed.
        """
        bar = self._rows.verticalScrollBar()
        offset = 0 if self._from_top else bar.value()
        self._from_top = False
        self._model.show(rows, fetch)
        self._follow()
        self._explain_emptiness()
        if self._model.place_of(self._current) < 0:
            bar.setValue(offset)

    def show_progress(self, progress: Progress) -> None:
        """Show these counts in the chips and at the foot."""
        self._progress = progress
        self._filter.show_progress(progress)
        self._foot.show_progress(progress)
        self._explain_emptiness()

    def set_current(self, statement_id: str, row: int) -> None:
        """Mark the statement with this id and row number as the open one, without choosing it; "" and -1 for none."""
        self._open, self._current = statement_id, row
        self._follow()

    def current_place(self) -> tuple[int, int]:
        """The place of the open statement counted from 1 (0: the filter leaves it out), and how many are listed."""
        return self._model.place_of(self._current) + 1, self._model.rowCount()

    def refresh_rows(self, rows: Collection[int]) -> None:
        """Read these rows anew when they are next on the screen."""
        self._model.refresh(rows)

    def next_row(self) -> str:
        """The id of the statement after the open one, or "" at the end.

        If the filter no longer shows the open one, the statement that came into its place.
        """
        place = self._model.place_of(self._current)
        return self._id_at(place + 1 if place >= 0 else max(0, self._last_place))

    def previous_row(self) -> str:
        """The id of the statement before the open one, or "" at the beginning."""
        place = self._model.place_of(self._current)
        return self._id_at((place if place >= 0 else self._last_place) - 1)

    def focus_search(self) -> None:
        """Put the caret into the search field."""
        self._filter.focus_search()

    def search_for(self, words: str) -> None:
        """Search as if the words had been typed."""
        self._filter.set_filter(replace(self._filter.wanted, search=words))

    def focus_rows(self) -> None:
        """Give the keyboard to the rows."""
        self._rows.setFocus()

    def set_compact(self, compact: bool) -> None:
        """Use low rows, with one line of title and no label strip, or the usual ones."""
        self._delegate.compact = compact
        self._rows.use_height()
        self._rows.viewport().update()

    def _place(self) -> None:
        self._stack = QStackedWidget()
        self._stack.addWidget(self._rows)
        self._stack.addWidget(self._empty)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._filter)
        layout.addWidget(self._stack, 1)
        layout.addWidget(self._foot)
        self.setMinimumWidth(_LEAST_WIDTH)
        self.setFocusProxy(self._rows)

    def _connect(self) -> None:
        self._filter.filter_changed.connect(self._ask)
        self._filter.list_requested.connect(self.focus_rows)
        self._filter.filter_saved.connect(self.filter_saved)
        self._filter.saved_filter_removed.connect(self.saved_filter_removed)
        self._rows.row_moved.connect(self._choose)
        self._rows.row_entered.connect(self.text_requested)
        self._empty.link_clicked.connect(self._help_out)

    def _ask(self, wanted: StatementFilter) -> None:
        self._from_top = True
        self.filter_changed.emit(wanted)

    def _choose(self, place: int) -> None:
        row = self._model.row_at(place)
        if row is not None:
            already_open = row.id == self._open
            self._open, self._current, self._last_place = row.id, row.row, place
            if not already_open:
                self.statement_chosen.emit(row.id)

    def _follow(self) -> None:
        place = self._model.place_of(self._current)
        if place >= 0:
            self._last_place = place
        self._rows.go_to(place)

    def _id_at(self, place: int) -> str:
        row = self._model.row_at(place)
        return row.id if row is not None else ""

    def _explain_emptiness(self) -> None:
        empty = self._model.rowCount() == 0
        self._stack.setCurrentIndex(int(empty))
        if not empty:
            return
        if not self._progress.total:
            self._empty.say(
                self.tr("No statements yet"),
                self.tr("Import text files, or drop them on this window."),
                self.tr("Import files…"),
            )
        else:
            total = QLocale().toString(self._progress.total)
            self._empty.say(
                self.tr("No statement matches"), self._reason(), self.tr("Show all {total}").format(total=total)
            )

    def _reason(self) -> str:
        wanted = self._filter.wanted
        if not wanted.search:
            return self.tr("None of the statements passes the filter.")
        if filter_state.is_narrowed(wanted):
            return self.tr("“{search}” is in none of the statements that pass the filter.").format(search=wanted.search)
        return self.tr("“{search}” is in no title and in no text.").format(search=wanted.search)

    def _help_out(self) -> None:
        if self._progress.total:
            self._filter.set_filter(StatementFilter())
        else:
            self.import_requested.emit()
