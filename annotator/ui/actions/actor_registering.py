"""Show the register of actors and do what is asked for in it, each answer one step."""

import json
from collections.abc import Callable
from pathlib import Path

from annotator.core.actor_spellings import MergeSuggestion, suggested_merges
from annotator.core.annotations import Span
from annotator.core.changes import Change
from annotator.operations.actor_merging import merge_actors, split_actor
from annotator.operations.actors import (
    add_actor,
    add_alias,
    describe_actor,
    remove_actor,
    remove_alias,
    rename_actor,
)
from annotator.operations.undoing import redo, undo
from annotator.store.actors import load_actor, register, spans_naming, spelled_actors
from annotator.store.project import Project
from annotator.store.statements import load_statement
from annotator.ui.actions.window_part import WindowPart
from annotator.ui.actor_register.details import Facts
from annotator.ui.actor_register.dialog import ActorRegister
from annotator.ui.actor_register.split_dialog import Mention, SplitDialog
from annotator.ui.codebook_editor.undo_keys import UndoKeys
from annotator.ui.jobs import Job
from annotator.ui.main_window import MainWindow

_MOST_REFUSED = 2000


class ActorRegistering(WindowPart):
    """The register stands beside the window, once, and follows every change; it closes with the project."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._job: Job | None = None
        self._found: tuple[MergeSuggestion, ...] = ()
        self.dialog: ActorRegister | None = None
        window.project_opened.connect(self._take_project)
        window.project_closed.connect(self._close)

    def slots(self) -> dict[str, Callable[[], object]]:
        """Action names and what they do."""
        return {"actors": self.show}

    def show(self) -> None:
        """Show the register."""
        session = self.window.session
        if session is None:
            return
        if self.dialog is None:
            self.dialog = ActorRegister(self.window.theme, read_only=session.read_only, parent=self.window)
            self.dialog.finished.connect(lambda _result: self._close())
            UndoKeys(self.dialog, lambda: self._do(undo), lambda: self._do(redo))
            self._connect(self.dialog)
            self._refresh()
        self.dialog.show()
        self.dialog.raise_()
        self.dialog.activateWindow()

    def _connect(self, dialog: ActorRegister) -> None:
        details = dialog.details
        dialog.name_wanted.connect(lambda name: self._do(add_actor, name))
        details.renamed.connect(lambda actor, name: self._do(rename_actor, actor, name))
        details.described.connect(self._describe)
        details.alias_added.connect(lambda actor, name: self._do(add_alias, actor, name))
        details.alias_removed.connect(lambda alias: self._do(remove_alias, alias))
        details.removed.connect(lambda actor: self._do(remove_actor, actor))
        details.split_requested.connect(self._ask_to_split)
        dialog.merging.merge_requested.connect(lambda actors, into: self._do(merge_actors, actors, into))
        dialog.suggestions.accepted.connect(lambda goes, stays: self._do(merge_actors, [goes], stays))
        dialog.suggestions.refused.connect(self._refuse)

    def _do(self, operation: Callable[..., Change | None], *args: object) -> None:
        if self.window.session is not None:
            self.window.session.do(operation, *args)

    def _describe(self, actor_id: str, facts: Facts) -> None:
        if self.window.session is not None:
            self.window.session.do(describe_actor, actor_id, **facts._asdict())

    def _ask_to_split(self, actor_id: str) -> None:
        session = self.window.session
        if session is None or self.dialog is None:
            return
        spans = spans_naming(session.project, actor_id)
        titles = {one: load_statement(session.project, one).title for one in {span.statement_id for span in spans}}
        mentions = [Mention(span.id, span.quote, titles[span.statement_id]) for span in spans]
        name = load_actor(session.project, actor_id).name
        asking = SplitDialog(self.window.theme, name, mentions, self.dialog)
        asking.split.connect(lambda ticked, new: self._do(split_actor, actor_id, ticked, new))
        asking.finished.connect(asking.deleteLater)
        asking.open()

    # What is shown

    def _take_project(self) -> None:
        if self.window.session is not None:
            self.window.session.changed.connect(self._take_change)
            self.window.session.reloaded.connect(self._refresh)
            self.window.session.failed.connect(self._say_error)

    def _take_change(self, change: Change) -> None:
        if change.touches_actors() or any(isinstance(edit.after, Span) for edit in change.edits):
            self._refresh(look_again=change.touches_actors())

    def _refresh(self, *, look_again: bool = True) -> None:
        session = self.window.session
        if self.dialog is None or session is None:
            return
        self.dialog.message.clear()
        self.dialog.show_register(register(session.project))
        self._show_found()
        if look_again:
            self._look_for_pairs(session.path)

    def _look_for_pairs(self, path: Path) -> None:
        """Beside the window: a long register takes a second."""
        job = Job(lambda _job: _suggested(path), self)
        job.finished.connect(lambda found: self._take_found(job, found))
        self._job = job
        job.start()

    def _take_found(self, job: Job, found: tuple[MergeSuggestion, ...]) -> None:
        if job is self._job:
            self._found = found
            self._show_found()

    def _show_found(self) -> None:
        if self.dialog is not None:
            refused = self._refused()
            self.dialog.show_suggestions([pair for pair in self._found if _key(pair.one, pair.other) not in refused])

    def _say_error(self, sentence: str) -> None:
        if self.dialog is not None:
            self.dialog.say_error(sentence)

    def _close(self) -> None:
        if self.dialog is not None:
            dialog, self.dialog = self.dialog, None
            dialog.hide()
            dialog.deleteLater()

    # Pairs that were refused: kept with the reviewer's settings, for they say nothing about the documents

    def _refuse(self, one: str, other: str) -> None:
        refused = [*self._refused(), _key(one, other)][-_MOST_REFUSED:]
        self.window.settings.keep_text(self._setting(), json.dumps(refused))
        self._show_found()

    def _refused(self) -> list[str]:
        try:
            kept = json.loads(self.window.settings.text(self._setting(), "[]"))
        except ValueError:
            return []
        return [str(one) for one in kept] if isinstance(kept, list) else []

    def _setting(self) -> str:
        return f"not one/{self.window.session.project_id if self.window.session else ''}"


def _key(one: str, other: str) -> str:
    return " ".join(sorted((one, other)))


def _suggested(path: Path) -> tuple[MergeSuggestion, ...]:
    with Project.open(path, read_only=True) as project:
        return suggested_merges(spelled_actors(project))
