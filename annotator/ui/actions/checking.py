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

    def slots(self) -> dict[str, Callable[[], object]]:
        """Action names and what they do."""
        return {"check": self.check}

    def check(self) -> None:
        """Check in a job and say what was found."""
        session = self.window.session
        if session is None or self._job is not None:
            return
        path = session.path
        self._job = Job(lambda _job: _checked(path), self)
        self._job.finished.connect(self._tell)
        self._job.failed.connect(self.window.say_error)
        self._job.ended.connect(self._end)
        self.window.status.show_job(self.tr("Checking the project"), 0, 0)
        self._job.start()

    def _tell(self, report: CheckReport) -> None:
        if report.sound:
            self.window.status.say(self.tr("Checked %n span(s): everything is in order.", "", report.spans))
        else:
            found = self.tr("%n problem(s) found", "", len(report.problems))
            self.window.say_error(f"{found}: {' '.join(report.problems[:_SHOWN])}")

    def _end(self) -> None:
        self._job = None
        self.window.status.end_job()


def _checked(path: Path) -> CheckReport:
    with Project.open(path, read_only=True) as project:
        return check(project)
