"""Export the open project: asked for in a dialog, written beside the window, read back before it counts."""

from collections.abc import Callable
from pathlib import Path

from annotator.core.documents import State
from annotator.core.statement_filter import StatementFilter
from annotator.export.plan import ExportPlan
from annotator.operations.exporting import ExportReport, export_project
from annotator.store.listing import progress
from annotator.store.project import Project
from annotator.ui.actions.window_part import WindowPart
from annotator.ui.dialogs.export_dialog import ExportDialog, ExportWish
from annotator.ui.jobs import Job
from annotator.ui.main_window import MainWindow


class Exporting(WindowPart):
    """One export at a time."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._job: Job | None = None
        window.status.cancel_requested.connect(self._cancel)
        window.project_closed.connect(self._cancel)

    def slots(self) -> dict[str, Callable[[], object]]:
        """Action names and what they do."""
        return {"export": self.ask}

    def ask(self) -> None:
        """Ask what to export and where to, then do it."""
        session = self.window.session
        if session is None or self._job is not None:
            return
        found = progress(session.project, session.reviewer.id)
        folder = Path(self.window.settings.text("export folder", str(session.path.parent)))
        wish = ExportDialog.ask(self.window, self.window.theme, folder / f"{session.path.stem}.jsonl", found)
        if wish is not None:
            self.window.settings.keep_text("export folder", str(wish.target.parent))
            self.export(wish)

    def export(self, wish: ExportWish) -> None:
        """Write the export in a job."""
        session = self.window.session
        if session is None:
            return
        path = session.path
        job = Job(lambda job: _export(path, wish, job), self)
        words = self.tr("Exporting")
        job.progressed.connect(lambda done, total: self.window.status.show_job(words, done, total))
        job.finished.connect(self._tell)
        job.failed.connect(self.window.say_error)
        job.cancelled.connect(lambda: self.window.status.say(self.tr("Export cancelled. No file was written.")))
        job.ended.connect(self._end)
        self._job = job
        self.window.status.show_job(words, 0, 0)
        job.start()

    def _tell(self, report: ExportReport) -> None:
        words = self.tr("Exported %n span(s) to {file}. Read back: equal.", "", report.spans)
        self.window.status.say(words.format(file=report.path.name))

    def _end(self) -> None:
        self._job = None
        self.window.status.end_job()

    def _cancel(self) -> None:
        if self._job is not None:
            self._job.cancel()


def _export(path: Path, wish: ExportWish, job: Job) -> ExportReport:
    states = frozenset({State.DONE}) if wish.only_done else frozenset[State]()
    plan = ExportPlan(wish.format, StatementFilter(states=states))
    with Project.open(path, read_only=True) as project:
        return export_project(project, wish.target, plan, progress=job.step)
