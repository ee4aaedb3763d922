"""Export the open project: asked for in a dialog, written beside the window, read back before it counts."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QUrl
from PySide6.QtGui import QDesktopServices

from annotator.export.plan import ExportPlan
from annotator.export.registry import FORMATS
from annotator.operations.export_survey import ExportSurvey, survey_exports
from annotator.operations.exporting import ExportReport, export_project
from annotator.store.annotations import all_reviewers
from annotator.store.listing import progress
from annotator.store.project import Project
from annotator.store.selection import ids_of
from annotator.store.snapshot import KeptSnapshot
from annotator.ui.actions.window_part import WindowPart
from annotator.ui.export_dialog.dialog import ExportDialog
from annotator.ui.export_dialog.plan_form import ExportOffer
from annotator.ui.export_dialog.wish import ExportWish, Remembered
from annotator.ui.jobs import Job
from annotator.ui.main_window import MainWindow
from annotator.ui.session import Session


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
        path = session.path
        rows, kept = self.place.regions.statements.rows(), KeptSnapshot()
        settings = self.window.settings
        folder = Path(settings.text("export folder", str(path.parent)))
        wish = ExportDialog.ask(
            self.window,
            self.window.theme,
            folder / path.stem,
            self._offer(session),
            lambda plan, job: _survey(path, plan, rows, kept, job),
            remembered=self._remembered(),
        )
        Job(lambda _job: kept.close(), QCoreApplication.instance()).start()
        if wish is not None:
            self._remember(wish)
            self.export(wish, rows)

    def export(self, wish: ExportWish, rows: Sequence[int] = ()) -> None:
        """Write the export in a job; `rows` are those of the list, for a wish that has search words."""
        session = self.window.session
        if session is None:
            return
        path = session.path
        job = Job(lambda job: _export(path, wish, rows, job), self)
        words = self.tr("Exporting")
        job.progressed.connect(lambda done, total: self.window.status.show_job(words, done, total))
        job.finished.connect(lambda report: self._tell(report, wish.spans))
        job.failed.connect(self.window.say_error)
        job.cancelled.connect(lambda: self.window.status.say(self.tr("Export cancelled. No file was written.")))
        job.ended.connect(self._end)
        self._job = job
        self.window.status.show_job(words, 0, 0)
        job.start()

    def _remembered(self) -> Remembered:
        settings = self.window.settings
        folders = {form.id: settings.text(f"export folder {form.id}") for form in FORMATS}
        return Remembered(settings.text("export format"), {one: Path(kept) for one, kept in folders.items() if kept})

    def _remember(self, wish: ExportWish) -> None:
        settings, folder = self.window.settings, str(wish.target.parent)
        settings.keep_text("export format", wish.plan.format)
        settings.keep_text("export folder", folder)
        settings.keep_text(f"export folder {wish.plan.format}", folder)

    def _offer(self, session: Session) -> ExportOffer:
        found = progress(session.project, session.reviewer.id)
        statements = self.place.regions.statements
        return ExportOffer(
            everything=found.total,
            done=found.done,
            filtered=statements.current_place()[1],
            filter=statements.wanted,
            reviewer=session.reviewer.id,
            reviewers=all_reviewers(session.project),
            labels=[label for label in session.codebook.labels if not label.retired],
        )

    def _tell(self, report: ExportReport, of_them: int) -> None:
        words = self.tr("Exported {spans} of {all} spans to {file}.")
        if report.verified:
            words = self.tr("Exported {spans} of {all} spans to {file}. Read back: equal.")
        number = self.window.locale().toString
        said = words.format(spans=number(report.spans), all=number(max(of_them, report.spans)), file=report.path.name)
        folder = QUrl.fromLocalFile(str(report.path.parent))
        self.window.status.say(said, self.tr("Show in folder"), lambda: QDesktopServices.openUrl(folder))

    def _end(self) -> None:
        self._job = None
        self.window.status.end_job()

    def _cancel(self) -> None:
        if self._job is not None:
            self._job.cancel()


def _export(path: Path, wish: ExportWish, rows: Sequence[int], job: Job) -> ExportReport:
    with Project.open(path, read_only=True) as project:
        return export_project(project, wish.target, _chosen(project, wish.plan, rows), progress=job.step)


def _survey(path: Path, plan: ExportPlan, rows: Sequence[int], kept: KeptSnapshot, job: Job) -> ExportSurvey:
    with Project.open(path, read_only=True) as project:
        return survey_exports(project, _chosen(project, plan, rows), progress=job.step, copies=kept.of)


def _chosen(project: Project, plan: ExportPlan, rows: Sequence[int]) -> ExportPlan:
    """The plan with the ids of what was searched for in place of the words, since no index goes with an export."""
    if not plan.statements.search:
        return plan
    return replace(plan, statements=replace(plan.statements, search=""), chosen=ids_of(project, rows))
