"""Import files into the open project: looked at in a dialog, written in one step, told file by file."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal

from annotator.core.annotations import Reviewer
from annotator.core.changes import Change
from annotator.core.documents import ReadDocument
from annotator.core.errors import AnnotatorError
from annotator.export.exchange.reader import read_exchange
from annotator.ingest.options import ReadOptions
from annotator.ingest.readers import readable_endings
from annotator.operations.cutting_rules import obeying
from annotator.operations.exchanging import annotate
from annotator.operations.import_report import same_file
from annotator.operations.importing import take_documents
from annotator.store.documents import known_documents, load_document
from annotator.store.project import Project
from annotator.ui.actions.file_reading import FileReading, is_exchange
from annotator.ui.actions.projects import Projects
from annotator.ui.actions.window_part import WindowPart
from annotator.ui.dialogs.import_report import ImportReport
from annotator.ui.file_choices import SUFFIX, FileChoices
from annotator.ui.import_dialog.chosen_file import ChosenFile
from annotator.ui.import_dialog.dialog import ImportDialog
from annotator.ui.import_dialog.remembered import keep_options, mapping_for, options_for
from annotator.ui.main_window import MainWindow


class Importing(WindowPart):
    """Chooses or is given files, has them looked at, and shows what became of each."""

    _told = Signal(list)

    def __init__(self, window: MainWindow, files: FileChoices, projects: Projects) -> None:
        super().__init__(window)
        self._files = files
        self._projects = projects
        self._dialog: ImportDialog | None = None
        self._told.connect(self._tell)
        window.files_dropped.connect(self.take)
        window.project_closed.connect(self._close)

    def slots(self) -> dict[str, Callable[[], object]]:
        """Action names and what they do."""
        return {"import": self.choose}

    def choose(self) -> None:
        """Ask for files and import them."""
        if paths := self._files.texts(readable_endings()):
            self.take(paths)

    def take(self, paths: list[Path]) -> None:
        """Import files; a project among them is opened. Without an open project, a new one is made for them."""
        projects = [path for path in paths if path.suffix == SUFFIX]
        if projects:
            self.window.open_project(projects[0])
        texts = [path for path in paths if path.suffix != SUFFIX]
        if texts and self._dialog is None and (self.window.session is not None or self._began_a_project()):
            self._ask(texts)

    def _began_a_project(self) -> bool:
        path = self._files.new_project()
        return path is not None and self._projects.make(path) and self.window.open_project(path)

    def _ask(self, paths: list[Path]) -> None:
        """Show what the files would become; where all are annotations there is nothing to choose."""
        session = self.window.session
        if session is None:
            return
        if all(is_exchange(path) for path in paths):
            self._write([ChosenFile(path, annotations=True) for path in paths])
            return
        dialog = ImportDialog(self.window.theme, self.window)
        reading = FileReading(frozenset(known_documents(session.project)), dialog)
        reading.found.connect(dialog.show_files)
        reading.file_read.connect(dialog.show_read)
        reading.file_read.connect(lambda file: self._recall(file, reading))
        reading.progressed.connect(dialog.show_progress)
        reading.ended.connect(dialog.end_reading)
        reading.failed.connect(self.window.say_error)
        dialog.read_requested.connect(reading.read)
        dialog.import_requested.connect(lambda: self._take_chosen(dialog))
        dialog.finished.connect(lambda _result: self._end(dialog, reading))
        dialog.setWindowModality(Qt.WindowModality.WindowModal)
        self._dialog = dialog
        dialog.show()
        settings = self.window.settings
        session = self.window.session

        def options(path: Path) -> ReadOptions:
            chosen = options_for(settings, path)
            return chosen if session is None else obeying(session.project, chosen, str(path.absolute()))

        reading.find(paths, options)

    def _take_chosen(self, dialog: ImportDialog) -> None:
        keep_options(self.window.settings, dialog.files())
        self._write([file for file in dialog.files() if not file.left_out])

    def _recall(self, file: ChosenFile, reading: FileReading) -> None:
        """Read a table as one with the same columns was read before."""
        kept = mapping_for(self.window.settings, file.columns) if file.columns and not file.options.mapping else {}
        if kept and kept != file.mapping():
            file.options = replace(file.options, mapping=kept)
            reading.read([file])

    def _end(self, dialog: ImportDialog, reading: FileReading) -> None:
        reading.drop()
        self._dialog = None
        dialog.deleteLater()

    def _close(self) -> None:
        if self._dialog is not None:
            self._dialog.reject()

    def _write(self, files: list[ChosenFile]) -> None:
        session = self.window.session
        if session is None:
            return
        wanted = [read for file in files for read, _ in file.wanted()]
        again = any(file.options.encoding for file in files)
        exchanges = [file.path for file in files if file.annotations]
        refused = [why for file in files for why in file.refused]
        lines = [
            self.tr("%n file(s) read", "", sum(1 for file in files if file.documents) + len(exchanges)),
            self.tr("%n file(s) refused", "", sum(1 for file in files if file.read and not file.documents)),
            *refused,
            *_lines(files, session.project),
        ]
        reviewer = session.reviewer
        if wanted:
            take = partial(self._take_documents, reviewer=reviewer, documents=wanted, again=again, lines=lines)
            session.post("import_documents", take)
        for path in exchanges:
            session.post("annotate", partial(self._take_exchange, reviewer=reviewer, path=path, lines=lines))
        if wanted or exchanges:
            session.post("annotate", lambda _project: self._told.emit(lines))
        else:
            self._tell(lines)

    @staticmethod
    def _take_documents(
        project: Project, *, reviewer: Reviewer, documents: list[ReadDocument], again: bool, lines: list[str]
    ) -> Change | None:
        """In the writer's thread: all documents in one step, and what did not simply go in as lines."""
        change, report = take_documents(project, reviewer, documents, read_again=again)
        lines += [*report.refused.values(), *(line for kept in report.kept.values() for line in kept)]
        return change

    @staticmethod
    def _take_exchange(project: Project, *, reviewer: Reviewer, path: Path, lines: list[str]) -> Change | None:
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
        ImportReport.show_report(self.window, self.window.theme, lines, self._files.report)


def _lines(files: Sequence[ChosenFile], project: Project) -> Iterator[str]:
    """A line a document: what reading it did, or of which other one it is a copy."""
    first: dict[str, str] = {}
    for file in files:
        taken = {read.document.id for read, _ in file.wanted()}
        for read, report in file.documents:
            name, known = read.document.name, read.document.id
            if known in taken and known not in first:
                first[known] = name
                yield " ".join(report.sentences())
            else:
                yield same_file(name, first.get(known) or load_document(project, known).name)
