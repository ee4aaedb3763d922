"""Read annotations that another program wrote: looked at beside the window, mapped in a dialog, taken in one step."""

import threading
from collections import deque
from collections.abc import Callable, Mapping
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog

from annotator.core.changes import Change
from annotator.core.errors import ExchangeError
from annotator.export.exchange.reader import has_header, read_exchange
from annotator.export.foreign_census import Census
from annotator.export.foreign_mapping import NameMapping
from annotator.operations.exchange_report import AnnotateReport
from annotator.operations.exchanging import annotate
from annotator.operations.foreign_reading import ForeignFile, propose_mapping, recognised, take_foreign
from annotator.store.project import Project
from annotator.ui.actions.foreign_offering import Wishes
from annotator.ui.actions.window_part import WindowPart
from annotator.ui.dialogs.import_report import ImportReport
from annotator.ui.file_choices import FileChoices
from annotator.ui.foreign_dialog.dialog import ForeignDialog
from annotator.ui.foreign_dialog.remembered import keep_mapping, kept_mappings, mapping_in
from annotator.ui.jobs import CancelledError, Job
from annotator.ui.main_window import MainWindow

Proposal = tuple[ForeignFile, NameMapping, Census]


class AnnotationReading(WindowPart):
    """One file at a time; the others wait."""

    _taken = Signal(str, object)
    _stopped = Signal()
    _stepped = Signal(int)

    def __init__(self, window: MainWindow, files: FileChoices) -> None:
        super().__init__(window)
        self._files = files
        self._job: Job | None = None
        self._waiting: deque[tuple[Path, bool]] = deque()
        self._taking = False
        self._cancelled = threading.Event()
        window.status.cancel_requested.connect(self._cancel)
        window.project_closed.connect(self._cancel)
        self._taken.connect(self._tell)
        self._stopped.connect(self._tell_stopped)
        self._stepped.connect(self._show)

    def slots(self) -> dict[str, Callable[[], object]]:
        """Action names and what they do."""
        return {
            "read_annotations": lambda: self.read(self._files.annotations()),
            "read_annotation_folder": lambda: self.read(self._files.annotation_folder()),
        }

    def take(self, wishes: Wishes) -> None:
        """Read files one after the other, each with a dialog of its own; of some the texts only."""
        self._waiting.extend((path, False) for path in wishes.annotations)
        self._waiting.extend((path, True) for path in wishes.only_texts_of)
        self._go_on()

    def _go_on(self) -> None:
        if self._waiting and self._job is None and not self._taking and self.window.session is not None:
            path, texts_only = self._waiting.popleft()
            self.read(path, texts_only=texts_only)

    def read(self, path: Path | None, *, texts_only: bool = False) -> None:
        """Look at a file or folder, and ask what its names become, unless its texts alone are wanted."""
        if path is None or self._job is not None:
            return
        self._cancelled.clear()
        project = self.session.path
        kept = kept_mappings(self.window.settings, self.session.codebook.name)
        job = Job(lambda job: _proposed(project, path, texts_only, kept, job), self)
        job.progressed.connect(lambda done, _total: self._show(done))
        job.finished.connect(lambda found: self._ask(path, found))
        job.failed.connect(self.window.say_error)
        job.cancelled.connect(self._tell_stopped)
        job.ended.connect(lambda: self._end(job))
        self._job = job
        self._show(0)
        job.start()

    def _ask(self, path: Path, found: Proposal | None) -> None:
        self._end()
        session = self.window.session
        if session is None:
            return
        if found is None:
            self._post(path, lambda project: annotate(project, session.reviewer, read_exchange(path)))
            return
        file, mapping, census = found
        if file.texts_only:
            self._post_file(file, mapping, census)
            return
        dialog = ForeignDialog(
            self.window.theme,
            path.name,
            file.format.name,
            codebook=session.codebook,
            mapping=mapping,
            census=census,
            parent=self.window,
        )
        accepted = dialog.exec() == QDialog.DialogCode.Accepted
        wanted = dialog.mapping()
        dialog.deleteLater()
        if accepted and self.window.session is session:
            keep_mapping(self.window.settings, session.codebook.name, file.format.id, wanted)
            self._post_file(file, wanted, census)
        else:
            self._go_on()

    def _post_file(self, file: ForeignFile, mapping: NameMapping, census: Census) -> None:
        reviewer = self.session.reviewer
        file.progress = self._step
        self._post(file.path, lambda project: take_foreign(project, reviewer, file, mapping, census))

    def _post(self, path: Path, take: Callable[[Project], tuple[Change | None, AnnotateReport]]) -> None:
        def work(project: Project) -> Change | None:
            try:
                change, report = take(project)
            except CancelledError:
                self._stopped.emit()
                return None
            except BaseException:
                self._taken.emit(path.name, None)
                raise
            self._taken.emit(path.name, report)
            return change

        self._show(0)
        self._taking = self.session.post("annotate", work, job=True) is not None

    def _step(self, done: int, _total: int) -> None:
        """In the writer's thread."""
        if self._cancelled.is_set():
            raise CancelledError
        if not done % 16:
            self._stepped.emit(done)

    def _show(self, done: int) -> None:
        self.window.status.show_job(self.tr("Reading annotations"), done, 0)

    def _tell(self, name: str, report: AnnotateReport | None) -> None:
        self.window.status.end_job()
        self._taking = False
        if report is None or self.window.session is None:
            self._waiting.clear()
            return
        lines = [f"{name}: {' '.join(report.sentences())}"]
        lines += [f"Left out. {one.sentence()}" for one in report.left_out]
        lines += report.remarks
        ImportReport.show_report(self.window, self.window.theme, lines, self._files.report)
        self._go_on()

    def _tell_stopped(self) -> None:
        self._taking = False
        self.window.status.end_job()
        self.window.status.say(self.tr("Reading cancelled. Nothing was taken."))

    def _end(self, job: Job | None = None) -> None:
        """The job that runs, or the one that is given if it is still that, has ended."""
        if self._job is not None and job in {None, self._job}:
            self._job = None
            self.window.status.end_job()

    def _cancel(self) -> None:
        self._cancelled.set()
        self._waiting.clear()
        if self._job is not None:
            self._job.cancel()


def _proposed(project: Path, path: Path, texts_only: bool, kept: Mapping[str, str], job: Job) -> Proposal | None:
    """What a file's names become; None for one in the exchange format, which speaks of the codebook itself."""
    if has_header(path):
        return None
    found = recognised(path)
    if found is None:
        raise ExchangeError(
            f"{path.name} has none of the formats that are read. Nothing was taken; choose another file."
        )
    file = ForeignFile(path, found, job.step, texts_only)
    with Project.open(project, read_only=True) as there:
        mapping, census = propose_mapping(
            there, file, add_new=False, guess=True, before=mapping_in(kept.get(found.id, ""))
        )
    return file, mapping, census
