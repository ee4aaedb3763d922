"""Import files into the open project: looked at in a dialog, written in one step, told file by file."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt, Signal

from annotator.ingest.options import ReadOptions
from annotator.ingest.readers import readable_endings
from annotator.operations.cutting_rules import obeying
from annotator.operations.foreign_looking import annotated_endings, is_exchange
from annotator.store.documents import known_documents, known_origins
from annotator.ui.actions.file_reading import FileReading
from annotator.ui.actions.foreign_offering import ForeignOffering, Wishes
from annotator.ui.actions.import_writing import ImportWriting, Outcome
from annotator.ui.actions.projects import Projects
from annotator.ui.actions.version_looking import VersionLooking
from annotator.ui.actions.window_part import WindowPart
from annotator.ui.dialogs.import_report import ImportReport
from annotator.ui.file_choices import SUFFIX, FileChoices
from annotator.ui.import_dialog.chosen_file import ChosenFile
from annotator.ui.import_dialog.dialog import ImportDialog
from annotator.ui.import_dialog.remembered import keep_options, mapping_for, options_for
from annotator.ui.main_window import MainWindow

_NONE: Final[Mapping[Path, ReadOptions]] = {}


class Importing(WindowPart):
    """Chooses or is given files, has them looked at, and shows what became of each."""

    annotations_wanted = Signal(object)
    """The Wishes, of which the texts are seen to."""

    def __init__(self, window: MainWindow, files: FileChoices, projects: Projects) -> None:
        super().__init__(window)
        self._files = files
        self._projects = projects
        self._dialog: ImportDialog | None = None
        self._writing: ImportWriting | None = None
        self._offering = ForeignOffering(window)
        self._offering.wished.connect(self._take_wishes)
        self._waiting: Wishes | None = None
        window.status.cancel_requested.connect(self._cancel)
        window.files_dropped.connect(self.take)
        window.project_closed.connect(self._close)

    def slots(self) -> dict[str, Callable[[], object]]:
        """Action names and what they do."""
        return {"import": self.choose}

    def choose(self) -> None:
        """Ask for files and import them."""
        if paths := self._files.texts(tuple(dict.fromkeys((*readable_endings(), *annotated_endings())))):
            self.take(paths)

    def take(self, paths: list[Path]) -> None:
        """Import files; a project among them is opened. Without an open project, a new one is made for them."""
        projects = [path for path in paths if path.suffix == SUFFIX]
        if projects:
            self.window.open_project(projects[0])
        texts = [path for path in paths if path.suffix != SUFFIX]
        if texts and self._dialog is None and (self.window.session is not None or self._began_a_project()):
            self._offering.look(texts)

    def _take_wishes(self, wishes: Wishes) -> None:
        """Files of other programs wait until the texts are in, or are not wanted."""
        self._waiting = wishes
        if wishes.texts and self._dialog is None:
            self._ask(wishes.texts)
        if self._dialog is None and self._writing is None:
            self._go_on()

    def _go_on(self) -> None:
        if self._waiting is not None and self.window.session is not None:
            wishes, self._waiting = self._waiting, None
            self.annotations_wanted.emit(wishes)

    def _began_a_project(self) -> bool:
        path = self._files.new_project()
        return path is not None and self._projects.make(path) and self.window.open_project(path)

    def _ask(self, paths: list[Path], tried: Mapping[Path, ReadOptions] = _NONE, *, encoding: bool = False) -> None:
        """Show what the files would become; where all are annotations there is nothing to choose.

        `tried` are options with which files were read already; `encoding` leads to the choice of another one.
        """
        session = self.window.session
        if session is None:
            return
        if all(is_exchange(path) for path in paths):
            self._write([ChosenFile(path, annotations=True) for path in paths])
            return
        project = session.project
        dialog = ImportDialog(self.window.theme, self.window)
        known = frozenset(known_documents(project))
        reading = FileReading(known, VersionLooking(session.path, known, frozenset(known_origins(project))), dialog)
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
        if encoding:
            reading.ended.connect(dialog.choose_encoding, Qt.ConnectionType.SingleShotConnection)
        settings = self.window.settings

        def options(path: Path) -> ReadOptions:
            return tried.get(path) or obeying(project, options_for(settings, path), str(path.absolute()))

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
        if dialog.result() != ImportDialog.DialogCode.Accepted:  # else once the texts are in
            self._go_on()

    def _close(self) -> None:
        self._waiting = None
        if self._dialog is not None:
            self._dialog.reject()
        if self._writing is not None:  # it is written; there is no project any more for its report to lead to
            self._writing.deleteLater()
            self._writing = None

    def _write(self, files: list[ChosenFile]) -> None:
        session = self.window.session
        if session is None or self._writing is not None:
            return
        writing = ImportWriting(session, files, self)
        words = self.tr("Importing")
        writing.progressed.connect(lambda done, total: self.window.status.show_job(words, done, total))
        writing.ended.connect(lambda outcome: self._tell(outcome, {file.path: file.options for file in files}))
        comparing = self.tr("Looking for copies")
        writing.compared.connect(lambda done, total: self.window.status.show_job(comparing, done, total))
        self._writing = writing
        self.window.status.show_job(words, 0, 0)
        writing.start()

    def _cancel(self) -> None:
        if self._writing is not None:
            self._writing.cancel()

    def _tell(self, outcome: Outcome, options: Mapping[Path, ReadOptions]) -> None:
        if self._writing is not None:
            self._writing.deleteLater()
            self._writing = None
        self.window.status.end_job()
        if outcome.cancelled:
            self._waiting = None
            self.window.status.say(self.tr("Import cancelled. Nothing was imported."))
            return
        report = ImportReport.show_report(
            self.window, self.window.theme, outcome.lines, self._files.report, outcome.matters
        )
        report.matters.go_requested.connect(self._go)
        report.matters.again_requested.connect(lambda paths: self._again(paths, options))
        report.matters.encoding_requested.connect(lambda paths: self._again(paths, options, encoding=True))
        self.window.project_closed.connect(report.close)
        self._go_on()

    def _again(self, paths: list[Path], options: Mapping[Path, ReadOptions], *, encoding: bool = False) -> None:
        """Try files again as they were, since something else has changed meanwhile, or with another encoding."""
        if self._dialog is None:
            self._ask(paths, options, encoding=encoding)

    def _go(self, statement_id: str, span_id: str) -> None:
        place = self.window.workplace
        if place is None:
            return
        current = place.navigation.current
        if (current is not None and current.statement.id == statement_id) or place.navigation.open(statement_id):
            place.regions.view.select_span(span_id, reveal=True)
        else:
            self.window.status.say(self.tr("This statement is not in the project any more."))
