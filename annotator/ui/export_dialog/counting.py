"""What the dialog finds out beside the window: how much each format holds, and what the first records look like."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QObject, Signal, SignalInstance

from annotator.export.first_records import first_records
from annotator.export.format import Format
from annotator.export.plan import ExportPlan
from annotator.operations.export_survey import ExportSurvey
from annotator.ui.jobs import Job

Survey = Callable[[ExportPlan, Job], ExportSurvey]
"""Goes through what a plan wants, in a thread."""


class Counting(QObject):
    """One survey and one look at first records at a time; a newer one ends the older, which is told of no more."""

    counted = Signal(object)
    """An ExportSurvey."""
    looked = Signal(object)
    """FirstRecords."""
    failed = Signal(str)
    """There is no survey, and this is why."""
    blind = Signal(str)
    """There are no first records, and this is why."""

    def __init__(self, survey: Survey, parent: QObject) -> None:
        super().__init__(parent)
        self._survey = survey
        self._counting: Job | None = None
        self._looking: Job | None = None

    def count(self, plan: ExportPlan) -> None:
        """Go through all that a plan wants."""
        self.stop()
        self._counting = job = _job(lambda job: self._survey(plan, job))
        job.finished.connect(lambda found: self._tell(job, self.counted, found))
        job.failed.connect(lambda sentence: self._tell(job, self.failed, sentence))
        job.start()

    def look(self, form: Format, survey: ExportSurvey) -> None:
        """Write the first records as a format would."""
        self._looking = job = _job(lambda _job: first_records(form, survey.first, survey.scheme))
        job.finished.connect(lambda found: self._tell(job, self.looked, found))
        job.failed.connect(lambda sentence: self._tell(job, self.blind, sentence))
        job.start()

    def _tell(self, job: Job, signal: SignalInstance, said: object) -> None:
        if job in {self._counting, self._looking}:
            signal.emit(said)

    def stop(self) -> None:
        """Want no answer any more."""
        if self._counting is not None:
            self._counting.cancel()
        self._counting = self._looking = None


def _job(work: Callable[[Job], object]) -> Job:
    """A job that may outlive the dialog, since a thread cannot be ended at once."""
    job = Job(work, QCoreApplication.instance())
    job.ended.connect(job.deleteLater)
    return job
