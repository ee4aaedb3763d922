"""Filters of the statement list: what they can be made of, those that are kept, and the way to what is undone."""

from collections.abc import Callable

from annotator.core.errors import AnnotatorError
from annotator.core.statement_filter import StatementFilter, filter_from_json, filter_to_json
from annotator.store.annotations import all_reviewers
from annotator.store.documents import all_documents
from annotator.store.listing import first_to_do, id_of, languages_used
from annotator.ui.actions.window_part import WindowPart
from annotator.ui.main_window import MainWindow
from annotator.ui.statement_list.filter_choices import FilterChoices
from annotator.ui.statement_list.filter_words import language_words


class Filtering(WindowPart):
    """Saved filters are kept with the reviewer's settings, for each project its own."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        window.project_opened.connect(self._begin)

    def slots(self) -> dict[str, Callable[[], object]]:
        """Action names and what they do."""
        return {
            "filter": self.open_menu,
            "clear_filter": lambda: self.place.regions.statements.set_filter(StatementFilter()),
            "next_undone": lambda: self.go_to_undone(forward=True),
            "previous_undone": lambda: self.go_to_undone(forward=False),
        }

    def open_menu(self) -> None:
        """Open the menu of filters."""
        self.place.regions.statements.open_filters()

    def go_to_undone(self, *, forward: bool) -> None:
        """Open the nearest statement of the list that is neither done nor skipped."""
        rows = self.place.regions.statements.rows_in_order(forward=forward)
        project = self.session.project
        row = first_to_do(project, self.session.reviewer.id, rows)
        if row is not None:
            self.place.navigation.open(id_of(project, row) or "")
        elif forward:
            self.window.status.say(self.tr("Every statement after this one is done or skipped."))
        else:
            self.window.status.say(self.tr("Every statement before this one is done or skipped."))

    def _begin(self) -> None:
        statements = self.place.regions.statements
        statements.offer_filters(self._choices)
        statements.filter_saved.connect(self._save)
        statements.saved_filter_removed.connect(self._remove)
        statements.show_saved_filters(self._saved())

    def _choices(self) -> FilterChoices:
        session = self.window.session
        if session is None:
            return FilterChoices()
        project = session.project
        return FilterChoices(
            labels={label.id: label.name for label in session.codebook.labels},
            languages={code: language_words(code) for code in languages_used(project)},
            documents={one.id: one.name for one in all_documents(project)},
            reviewers={one.id: one.name for one in all_reviewers(project)},
        )

    def _saved(self) -> dict[str, StatementFilter]:
        found = {}
        for name, kept in self.window.settings.saved_filters(self.session.project_id).items():
            try:
                found[name] = filter_from_json(kept)
            except AnnotatorError:
                continue
        return found

    def _save(self, name: str, wanted: StatementFilter) -> None:
        self._keep({**self._saved(), name: wanted})
        self.window.status.say(self.tr("Saved the filter “{name}”.").format(name=name))

    def _remove(self, name: str) -> None:
        self._keep({kept: wanted for kept, wanted in self._saved().items() if kept != name})
        self.window.status.say(self.tr("Removed the filter “{name}”.").format(name=name))

    def _keep(self, saved: dict[str, StatementFilter]) -> None:
        kept = {name: filter_to_json(wanted) for name, wanted in saved.items()}
        self.window.settings.keep_saved_filters(self.session.project_id, kept)
        self.place.regions.statements.show_saved_filters(saved)
