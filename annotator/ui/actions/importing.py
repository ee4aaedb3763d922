"""Import files into the open project: read beside the window, written in one step, told file by file."""

from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from annotator.core.annotations import Reviewer
from annotator.core.changes import Change
from annotator.core.documents import ReadDocument
from annotator.core.errors import AnnotatorError
from annotator.export.exchange_reader import is_exchange_file, read_exchange
from annotator.ingest.report import FileReport
from annotator.ingest.text_file import read_text_file
from annotator.operations.exchanging import annotate
from annotator.operations.importing import import_documents
from annotator.store.documents import known_documents
from annotator.store.project import Project
from annotator.ui.actions.projects import Projects
from annotator.ui.dialogs.import_report import ImportReport
from annotator.ui.file_choices import SUFFIX, FileChoices
from annotator.ui.jobs import Job
from annotator.ui.main_window import MainWindow


@dataclass(slots=True)
class _Read:
    """What reading the files gave."""

    documents: list[ReadDocument] = field(default_factory=list)
    exchanges: list[Path] = field(default_factory=list)
    reports: list[FileReport] = field(default_factory=list)
    refused: list[str] = field(default_factory=list)


class Importing(QObject):
    """Chooses or is given files, reads them in a job with Cancel, and shows what became of each."""

    _told = Signal(list)

    def __init__(self, window: MainWindow, files: FileChoices, projects: Projects) -> None:
        super().__init__(window)
        self._window = window
        self._files = files
        self._projects = projects
        self._job: Job | None = None
        self._told.connect(self._tell)
        window.files_dropped.connect(self.take)
        window.status.cancel_requested.connect(self._cancel)
        window.project_closed.connect(self._cancel)

    def slots(self) -> dict[str, Callable[[], object]]:
        """Action names and what they do."""
        return {"import": self.choose}

    def choose(self) -> None:
        """Ask for files and import them."""
        if paths := self._files.texts():
            self.take(paths)

    def take(self, paths: list[Path]) -> None:
        """Import files; a project among them is opened. Without an open project, a new one is made for them."""
        projects = [path for path in paths if path.suffix == SUFFIX]
        if projects:
            self._window.open_project(projects[0])
        texts = [path for path in paths if path.suffix != SUFFIX]
        if texts and self._job is None and (self._window.session is not None or self._began_a_project()):
            self._start(texts)

    def _began_a_project(self) -> bool:
        path = self._files.new_project()
        return path is not None and self._projects.make(path) and self._window.open_project(path)

    def _start(self, paths: list[Path]) -> None:
        job = Job(lambda job: _read(paths, job), self)
        job.progressed.connect(lambda done, total: self._window.status.show_job(self.tr("Reading files"), done, total))
        job.finished.connect(self._write)
        job.failed.connect(self._window.say_error)
        job.ended.connect(self._end)
        self._job = job
        self._window.status.show_job(self.tr("Reading files"), 0, len(paths))
        job.start()

    def _end(self) -> None:
        self._job = None
        self._window.status.end_job()

    def _cancel(self) -> None:
        if self._job is not None:
            self._job.cancel()

    def _write(self, read: _Read) -> None:
        session = self._window.session
        if session is None:
            return
        known = known_documents(session.project)
        if read.documents:
            session.do(import_documents, read.documents)
        lines = [
            self.tr("%n file(s) read", "", len(read.reports) + len(read.exchanges)),
            self.tr("%n file(s) refused", "", len(read.refused)),
            *read.refused,
            *(_line(report, known=report.document_id in known) for report in read.reports),
        ]
        if read.exchanges:
            reviewer = session.reviewer
            for path in read.exchanges:
                session.post("annotate", partial(self._take_exchange, reviewer=reviewer, path=path, lines=lines))
            session.post("annotate", lambda _project: self._told.emit(lines))
        else:
            self._tell(lines)

    def _take_exchange(self, project: Project, *, reviewer: Reviewer, path: Path, lines: list[str]) -> Change | None:
        """In the writer's thread: annotations of a file in one step, and what became of them as lines."""
        try:
            change, report = annotate(project, reviewer, read_exchange(path))
        except AnnotatorError as error:
            lines.append(f"{path.name}: {error}")
            return None
        lines.append(" ".join([f"{path.name}:", *report.sentences()]))
        lines += [f"Left out. {one.sentence()}" for one in report.left_out]
        return change

    def _tell(self, lines: list[str]) -> None:
        ImportReport.show_report(self._window, self._window.theme, lines, self._files.report)


def _read(paths: list[Path], job: Job) -> _Read:
    read = _Read()
    for number, path in enumerate(paths):
        job.step(number, len(paths))
        if path.suffix.lower() == ".jsonl" and path.is_file() and is_exchange_file(path):
            read.exchanges.append(path)
            continue
        try:
            document, report = read_text_file(path)
        except AnnotatorError as error:
            read.refused.append(str(error))
        else:
            read.documents.append(document)
            read.reports.append(report)
    job.step(len(paths), len(paths))
    return read


def _line(report: FileReport, *, known: bool) -> str:
    return f"{report.path.name}: already in the project." if known else " ".join(report.sentences())
