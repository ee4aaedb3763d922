"""Check the open project: every quote, range and reference against the texts."""

from collections.abc import Callable
from pathlib import Path

from annotator.operations.checking import CheckReport, check
from annotator.store.project import Project
from annotator.ui.actions.window_part import WindowPart
from annotator.ui.jobs import Job
from annotator.ui.main_window import MainWindow

_SHOWN = 3


class Checking(WindowPart):
    """One check at a time."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._job: Job | None = None
        window.status.cancel_requested.connect(self._cancel)
        window.project_closed.connect(self._cancel)

    def slots(self) -> dict[str, Callable[[], object]]:
        """Action names and what they do."""
        return {"check": self.check}

    def check(self) -> None:
        """Check in a job and say what was found."""
        session = self.window.session
        if session is None or self._job is not None:
            return
        path = session.path
        job = Job(lambda job: _checked(path, job), self)
        words = self.tr("Checking the project")
        job.progressed.connect(lambda done, total: self.window.status.show_job(words, done, total))
        job.finished.connect(self._tell)
        job.failed.connect(self.window.say_error)
        job.cancelled.connect(lambda: self.window.status.say(self.tr("Check cancelled. Nothing was changed.")))
        job.ended.connect(self._end)
        self._job = job
        self.window.status.show_job(words, 0, 0)
        job.start()

    def _tell(self, report: CheckReport) -> None:
        if report.sound:
            self.window.status.say(self.tr("Checked %n span(s): everything is in order.", "", report.spans))
        else:
            found = self.tr("%n problem(s) found", "", len(report.problems))
            self.window.say_error(f"{found}: {' '.join(report.problems[:_SHOWN])}")

    def _cancel(self) -> None:
        if self._job is not None:
            self._job.cancel()

    def _end(self) -> None:
        self._job = None
        self.window.status.end_job()


def _checked(path: Path, job: Job) -> CheckReport:
    with Project.open(path, read_only=True) as project:
        return check(project, progress=job.step)
