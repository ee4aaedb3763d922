"""Which statements the list shows, which one is open, and the way from one to the next."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from annotator.core.changes import Change, ChangeKind
from annotator.core.documents import Statement
from annotator.store.listing import StatementFilter, id_of, load_rows, progress, row_of, statement_rows_matching
from annotator.store.project import Project
from annotator.store.search import SearchIndex
from annotator.ui.jobs import Job
from annotator.ui.open_statement import OpenStatement
from annotator.ui.session import Session
from annotator.ui.statement_list.view import StatementList

if TYPE_CHECKING:
    from array import array


class Navigation(QObject):
    """Keeps the list true and opens statements."""

    statement_opened = Signal(object)
    """OpenStatement, or None when there is none to show."""
    progress_changed = Signal(object)
    listed = Signal()
    """The list shows the rows that were asked for last."""
    failed = Signal(str)

    def __init__(self, session: Session, statements: StatementList, index_path: Path) -> None:
        super().__init__(statements)
        self._session = session
        self._list = statements
        self._index_path = index_path
        self._wanted = StatementFilter()
        self._job: Job | None = None
        self.current: OpenStatement | None = None
        statements.show_codebook(session.codebook)
        statements.filter_changed.connect(self._take_filter)
        statements.statement_chosen.connect(self.open)
        session.changed.connect(self._take_change)
        session.reloaded.connect(self.reload)

    def open(self, statement_id: str) -> bool:
        """Show a statement; whether there is one with this id."""
        row = row_of(self._session.project, statement_id) if statement_id else None
        if row is None:
            return False
        self.current = OpenStatement.load(self._session.project, statement_id)
        self._list.set_current(statement_id, row)
        self.statement_opened.emit(self.current)
        return True

    def open_next(self) -> bool:
        """Show the next statement of the list; False at its end."""
        return self.open(self._list.next_row())

    def open_previous(self) -> bool:
        """Show the statement before; False at the beginning."""
        return self.open(self._list.previous_row())

    def reload(self) -> None:
        """Read everything that is shown anew."""
        self._list.show_codebook(self._session.codebook)
        self.refresh_progress()
        self.ask()
        if self.current is None or not self.open(self.current.statement.id):
            self.current = None
            self.statement_opened.emit(None)

    def refresh_progress(self) -> None:
        """Count anew."""
        found = progress(self._session.project, self._session.reviewer.id)
        self._list.show_progress(found)
        self.progress_changed.emit(found)

    def ask(self) -> None:
        """Look for the wanted rows beside the window; an older question that is not answered yet is dropped."""
        if self._job is not None:
            self._job.cancel()
        wanted, path = self._wanted, self._session.path
        reviewer, index_path = self._session.reviewer.id, self._index_path
        job = Job(lambda job: _matching(path, reviewer, wanted, index_path, job), self)
        job.finished.connect(lambda rows: self._show(job, rows))
        job.failed.connect(self.failed)
        self._job = job
        job.start()

    def cancel(self) -> None:
        """Drop the question that is not answered yet."""
        if self._job is not None:
            self._job.cancel()
            self._job = None

    def _show(self, job: Job, rows: "array[int]") -> None:
        if job is not self._job:
            return
        self._job = None
        project, reviewer = self._session.project, self._session.reviewer.id
        self._list.show_rows(rows, lambda wanted: load_rows(project, reviewer, wanted))
        if self.current is None and rows:
            self.open(id_of(project, rows[0]) or "")
        self.listed.emit()

    def _take_filter(self, wanted: StatementFilter) -> None:
        self._wanted = wanted
        self.ask()

    def _take_change(self, change: Change) -> None:
        if self.current is not None:
            self.current.apply(change)
        if change.touches_codebook():
            self._list.show_codebook(self._session.codebook)
        touched = change.statements()
        rows = [row for one in touched if (row := row_of(self._session.project, one)) is not None]
        self._list.refresh_rows(rows)
        if change.import_id:
            self.reload()
        elif comes_or_goes(change):
            self._follow(change)
        else:
            self.refresh_progress()
            if self._wanted != StatementFilter():
                self.ask()
        if change.kind is not ChangeKind.DO and touched and not self._is_open(touched):
            self.open(min(touched))

    def _follow(self, change: Change) -> None:
        """Go where the open statement went, if it was cut anew."""
        if self.current is not None and self.current.statement.deleted:
            come = [edit.after for edit in change.edits if isinstance(edit.after, Statement) and not edit.after.deleted]
            if come and self.open(min(come, key=lambda one: one.position).id):
                self.reload()
                return
        self.reload()

    def _is_open(self, statement_ids: frozenset[str]) -> bool:
        return self.current is not None and self.current.statement.id in statement_ids


def comes_or_goes(change: Change) -> bool:
    """Whether a change brought statements into the list, took some away, or gave one other words."""
    return any(
        isinstance(edit.after, Statement)
        and (
            not isinstance(edit.before, Statement)
            or edit.before.deleted != edit.after.deleted
            or edit.before.characters != edit.after.characters
        )
        for edit in change.edits
    )


def _matching(path: Path, reviewer: str, wanted: StatementFilter, index_path: Path, job: Job) -> "array[int]":
    job.step(0, 0)
    with Project.open(path, read_only=True) as project:
        found = _found(project, wanted.search, index_path, job) if wanted.search.strip() else None
        job.step(0, 0)
        return statement_rows_matching(project, reviewer, wanted, found)


def _found(project: Project, words: str, index_path: Path, job: Job) -> list[int]:
    index = SearchIndex(index_path, project)
    try:
        index.catch_up(lambda: _still_wanted(job))
        return index.rows_with(words)
    finally:
        index.close()


def _still_wanted(job: Job) -> bool:
    job.step(0, 0)
    return True
