"""Copy the marked spans to another statement, where the same words stand."""

from collections.abc import Callable

from annotator.core.annotations import Reviewer, Span
from annotator.core.changes import Change
from annotator.core.quote_places import places_in_other
from annotator.operations.copying import copy_spans
from annotator.store.listing import id_of, load_rows
from annotator.store.project import Project
from annotator.store.texts import words_of
from annotator.store.title_search import statements_titled
from annotator.ui.actions.marking import Marking
from annotator.ui.actions.window_part import WindowPart
from annotator.ui.dialogs.copy_spans_dialog import CopySpansDialog, Preview, Target
from annotator.ui.main_window import MainWindow

_OFFERED = 50
_LONGEST_QUOTE = 80


class Copying(WindowPart):
    """One dialog at a time."""

    def __init__(self, window: MainWindow, marking: Marking) -> None:
        super().__init__(window)
        self._marking = marking
        self._dialog: CopySpansDialog | None = None
        self._spans: list[Span] = []
        self._text = ""
        window.project_closed.connect(self._close)

    def slots(self) -> dict[str, Callable[[], object]]:
        """Action names and what they do."""
        return {"copy_spans": self.open}

    def open(self) -> None:
        """Ask for the statement, and show what is found there."""
        current = self.place.navigation.current
        self._spans = self._marking.marked()
        if current is None or not self._spans:
            return
        self._close()
        self._text = current.text
        dialog = CopySpansDialog(self.window.theme, self.window)
        dialog.titles_wanted.connect(self._offer)
        dialog.target_chosen.connect(self._preview)
        dialog.copy_requested.connect(self._copy)
        dialog.finished.connect(self._close)
        self._dialog = dialog
        dialog.show()
        self._offer("")

    def _offer(self, words: str) -> None:
        """Statements with these words in the title; without words, those that follow in the list."""
        if self._dialog is None:
            return
        project, own = self.session.project, self._spans[0].statement_id
        if words.strip():
            targets = [Target(one.id, one.title) for one in statements_titled(project, words, _OFFERED)]
        else:
            rows = self.place.regions.statements.rows_in_order(forward=True)[:_OFFERED]
            titles = load_rows(project, self.session.reviewer.id, rows)
            targets = [Target(id_of(project, row) or "", titles[row].title) for row in rows if row in titles]
        self._dialog.show_targets([target for target in targets if target.id != own])

    def _preview(self, statement_id: str) -> None:
        if self._dialog is None:
            return
        other = words_of(self.session.project, statement_id)
        codebook = self.session.codebook
        self._dialog.show_preview(
            [
                Preview(
                    f"{codebook.label(span.label_id).name}: {_short(span.quote)}",
                    places_in_other(self._text, span.ranges, other) is not None,
                )
                for span in self._spans
            ]
        )

    def _copy(self, statement_id: str) -> None:
        session, span_ids = self.session, [span.id for span in self._spans]
        reviewer = session.reviewer
        session.post("copy_spans", lambda project: _copied(project, reviewer, span_ids, statement_id))
        self.window.status.say(self.tr("Copied %n span(s).", "", len(span_ids)))

    def _close(self) -> None:
        dialog, self._dialog = self._dialog, None
        if dialog is not None:
            dialog.close()
            dialog.deleteLater()


def _copied(project: Project, reviewer: Reviewer, span_ids: list[str], statement_id: str) -> Change | None:
    change, _report = copy_spans(project, reviewer, span_ids, statement_id)
    return change


def _short(words: str) -> str:
    joined = " ".join(words.split())
    return joined if len(joined) <= _LONGEST_QUOTE else f"{joined[:_LONGEST_QUOTE]}…"
