"""Label every occurrence of some words: looked for beside the window, shown to be ticked, labelled in one step."""

from collections.abc import Callable
from pathlib import Path

from annotator.core.annotations import Reviewer, Span
from annotator.operations.bulk import Occurrence, find_occurrences, label_occurrences
from annotator.store.listing import progress
from annotator.store.project import Project
from annotator.store.statements import load_statement
from annotator.ui.actions.window_part import WindowPart
from annotator.ui.dialogs.occurrences_dialog import OccurrencesDialog, SearchWish
from annotator.ui.jobs import Job
from annotator.ui.main_window import MainWindow
from annotator.ui.workplace.drawing import words

_MOST = 5000  # places; who has more of them narrows the search
_LONGEST_QUOTE = 500

_Found = tuple[list[Occurrence], dict[str, str], bool]


class Bulk(WindowPart):
    """One dialog and one search at a time."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._dialog: OccurrencesDialog | None = None
        self._job: Job | None = None
        self._words = ""
        self._span: Span | None = None
        window.status.cancel_requested.connect(self._cancel)
        window.project_closed.connect(self._close)

    def slots(self) -> dict[str, Callable[[], object]]:
        """Action names and what they do."""
        return {"label_occurrences": self.open}

    def open(self) -> None:
        """Show every occurrence of the selected words, or of those of the selected span."""
        view = self.place.regions.view
        selection, span = view.selection(), self.place.labelling.selected()
        self._span = None if selection is not None else span
        self._words = view.selected_text() if selection is not None else span.quotes[0] if span is not None else ""
        if not self._words.strip() or len(self._words) > _LONGEST_QUOTE:
            self.window.status.say(self.tr("Select a few words first, or a span."))
            return
        self._close()
        self._show_dialog()

    def _show_dialog(self) -> None:
        codebook = self.session.codebook
        label_id = self._span.label_id if self._span is not None else self.place.labelling.last_label
        dialog = OccurrencesDialog(
            self.window.theme, self._words, codebook.labels, label_id, self._values(), self.window
        )
        dialog.search_requested.connect(self._search)
        dialog.label_requested.connect(self._label)
        dialog.finished.connect(self._close)
        self._dialog = dialog
        dialog.show()
        self._search(dialog.wish())

    def _values(self) -> str:
        """The values of the span in words, as they would go along."""
        if self._span is None:
            return ""
        codebook, actors = self.session.codebook, self.place.people.actors
        return " · ".join(words(value, codebook, actors) for value in self._span.attributes.values())

    def _search(self, wish: SearchWish) -> None:
        current = self.place.navigation.current
        if self._dialog is None or current is None:
            return
        self._cancel()
        self._dialog.show_searching()
        path, reviewer, sought = self.session.path, self.session.reviewer, self._words
        where = None if wish.everywhere else current.statement.id
        total = progress(self.session.project, reviewer.id).total if wish.everywhere else 1
        job = Job(lambda job: _found(path, reviewer, sought, where, wish, job, total), self)
        said = self.tr("Looking for the words")
        job.progressed.connect(lambda done, all_: self.window.status.show_job(said, done, all_))
        job.finished.connect(lambda found: self._show(job, found))
        job.failed.connect(self.window.say_error)
        job.ended.connect(lambda: self._end(job))
        self._job = job
        job.start()

    def _show(self, job: Job, found: _Found) -> None:
        if job is self._job and self._dialog is not None:
            places, titles, cut = found
            self._dialog.show_found(places, titles, cut=cut)

    def _label(self, chosen: tuple[Occurrence, ...], label_id: str, with_values: bool) -> None:
        values = self._span.attributes if with_values and self._span is not None else None
        self.session.do(label_occurrences, chosen, label_id, attributes=values)
        self.window.status.say(self.tr("Labelled %n span(s). One step back takes all of them away.", "", len(chosen)))

    def _end(self, job: Job) -> None:
        if job is self._job:
            self._job = None
            self.window.status.end_job()

    def _cancel(self) -> None:
        if self._job is not None:
            self._job.cancel()
            self._job = None
            self.window.status.end_job()

    def _close(self) -> None:
        self._cancel()
        dialog, self._dialog = self._dialog, None
        if dialog is not None:
            dialog.close()
            dialog.deleteLater()
            if self.window.workplace is not None:
                self.window.workplace.regions.view.setFocus()


def _found(  # noqa: PLR0917 - a plain function for a thread
    path: Path, reviewer: Reviewer, sought: str, where: str | None, wish: SearchWish, job: Job, total: int
) -> _Found:
    """The places, the titles of their statements, and whether there are more."""
    places, titles = list[Occurrence](), dict[str, str]()
    with Project.open(path, read_only=True) as project:
        for one in find_occurrences(
            project, reviewer, sought, statement_id=where, fold_case=wish.fold_case, whole_words=wish.whole_words
        ):
            if len(places) == _MOST:
                return places, titles, True
            places.append(one)
            if one.statement_id not in titles:
                titles[one.statement_id] = load_statement(project, one.statement_id).title
            job.step(min(len(titles), total), total)
    return places, titles, False
