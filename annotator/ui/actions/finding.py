"""Finding words in the open text: all hits marked, one after the other, and the last one selected to be labelled."""

from collections.abc import Callable
from itertools import islice

from annotator.core.finding import SearchedText, Wanted
from annotator.core.ranges import Range
from annotator.core.statement_filter import StatementFilter
from annotator.ui.actions.window_part import WindowPart
from annotator.ui.find_bar.bar import FindBar
from annotator.ui.main_window import MainWindow
from annotator.ui.text_view import snapping
from annotator.ui.text_view.view import StatementView

_MOST_HITS = 10_000
_MOST_WORDS = 8
_LONGEST_WORDS = 80
_NEAR = 64  # characters around a hit that are looked at to widen it to whole ones


class Finding(WindowPart):
    """Joins the bar and the text of the open project."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._searched = SearchedText("")
        self._of: str | None = None
        self._hits: list[Range] = []
        self._current = -1
        self._more = False
        self._from = 0
        self._listed = ""  # what the list was searched for
        window.project_opened.connect(self._join)
        window.actions_.keys_changed.connect(self._name_keys)

    def slots(self) -> dict[str, Callable[[], object]]:
        """Action names and what they do."""
        return {"find": self.open, "find_next": lambda: self._step(1), "find_previous": lambda: self._step(-1)}

    def open(self) -> None:
        """Show the bar; words that are selected are looked for at once."""
        view = self._view
        selected = view.selection()
        self._from = selected.start if selected else view.caret
        words = " ".join(view.selected_text().split()) if selected and selected.length <= _LONGEST_WORDS else ""
        self._bar.open_bar(words)

    @property
    def _bar(self) -> FindBar:
        return self.place.regions.find

    @property
    def _view(self) -> StatementView:
        return self.place.regions.view

    def _join(self) -> None:
        self._bar.wanted_changed.connect(self._look)
        self._bar.next_requested.connect(lambda: self._step(1))
        self._bar.previous_requested.connect(lambda: self._step(-1))
        self._bar.closed.connect(self._close)
        self.place.navigation.statement_opened.connect(lambda _statement: self._look_again())
        self.place.regions.statements.filter_changed.connect(self._take_search)
        self._listed = ""
        self._name_keys()

    def _look_again(self) -> None:
        """Another text is shown: mark what is still looked for, from its beginning."""
        self._of, self._from = None, 0
        if self._bar.is_open():
            self._look(self._bar.wanted(), reveal=False)
        else:
            self._mark_search(reveal=True)

    def _take_search(self, wanted: StatementFilter) -> None:
        """Show in the open text, too, what the list is searched for."""
        if wanted.search != self._listed:
            self._listed = wanted.search
            if not self._bar.is_open():
                self._mark_search(reveal=False)

    def _mark_search(self, *, reveal: bool) -> None:
        text = SearchedText(self._view.text())
        words = self._listed.split()[:_MOST_WORDS]
        hits = sorted({hit for word in words for hit in islice(text.hits(Wanted(word)), _MOST_HITS)})
        self._view.set_hits(_apart(hits))
        if hits and reveal:
            self._view.reveal(hits[0])

    def _look(self, wanted: Wanted, *, reveal: bool = True) -> None:
        text = self._view.text()
        if self._of != text:
            self._of, self._searched = text, SearchedText(text)
        found = list(islice(self._searched.hits(wanted), _MOST_HITS + 1))
        self._hits, self._more = found[:_MOST_HITS], len(found) > _MOST_HITS
        later = (place for place, hit in enumerate(self._hits) if hit.start >= self._from)
        self._current = next(later, 0) if self._hits else -1
        self._show(reveal=reveal)

    def _step(self, step: int) -> None:
        if not self._bar.is_open() or not self._hits:
            if not self._bar.is_open():
                self.open()
            return
        self._current = (self._current + step) % len(self._hits)
        self._from = self._hits[self._current].start
        self._show()

    def _show(self, *, reveal: bool = True) -> None:
        self._view.set_hits(self._hits, self._current if self._hits and reveal else None)
        self._bar.show_count(self._current + 1, len(self._hits), more=self._more)

    def _close(self) -> None:
        """Go on in the text with the hit selected, so that a letter labels it."""
        view, hit = self._view, self._hits[self._current] if self._hits else None
        self._bar.hide()
        self._mark_search(reveal=False)
        if hit is not None:
            view.set_selection(_whole(view.text(), hit))
            view.reveal(hit)
        view.setFocus()
        self._hits, self._current = [], -1

    def _name_keys(self) -> None:
        if self.window.workplace is not None:
            words = [self.window.actions_.keys_in_words(name) for name in ("find_previous", "find_next")]
            self._bar.set_key_hints(*(keys.replace("  ", ", ") for keys in words))


def _apart(hits: list[Range]) -> list[Range]:
    """The hits without those that overlap an earlier one."""
    kept: list[Range] = []
    for hit in hits:
        if not kept or hit.start >= kept[-1].end:
            kept.append(hit)
    return kept


def _whole(text: str, hit: Range) -> Range:
    """The hit widened until it cuts no character that a reader sees as one."""
    first = max(0, hit.start - _NEAR)
    around = text[first : hit.end + _NEAR]
    start, end = snapping.grapheme_edges(around, hit.start - first, hit.end - first)
    return Range(first + start, first + end)
