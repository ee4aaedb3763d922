"""What the entries of the Codebook menu do."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QDialog

from annotator.core.codebook import Codebook
from annotator.operations.codebook_files import codebook_at, export_codebook, is_qdc
from annotator.ui.actions.window_part import WindowPart
from annotator.ui.codebook_editor.editor import CodebookEditor
from annotator.ui.codebook_editor.outdated_dialog import OutdatedDialog
from annotator.ui.codebook_editor.take_dialog import TakeDialog
from annotator.ui.file_choices import FileChoices
from annotator.ui.main_window import MainWindow
from annotator.ui.parts.icon_button import IconButton
from annotator.ui.questions import Questions


class Codebooks(WindowPart):
    """Editor and worklist stand beside the window, each once; both close with the project."""

    def __init__(self, window: MainWindow, files: FileChoices) -> None:
        super().__init__(window)
        self._files = files
        self._questions: Questions | None = None
        self.editor: CodebookEditor | None = None
        self.outdated: OutdatedDialog | None = None
        window.project_opened.connect(self._begin)
        window.project_closing.connect(self._settle)
        window.project_closed.connect(self._end)

    def slots(self) -> dict[str, Callable[[], object]]:
        """Action names and what they do."""
        return {
            "edit_codebook": self.edit,
            "outdated": self.show_outdated,
            "import_codebook": self.import_file,
            "take_codebook": self.take_from_project,
            "export_codebook": self.export,
        }

    def edit(self) -> None:
        """Show the editor."""
        if self.editor is None and self._questions is not None:
            self.editor = CodebookEditor(self.window.theme, self.session, self._questions, self.window)
            self.editor.finished.connect(self._forget_editor)
        _bring_up(self.editor)

    def show_outdated(self) -> None:
        """Show the worklist."""
        if self.outdated is None and self._questions is not None:
            self.outdated = OutdatedDialog(self.window.theme, self.session, self._questions, self.window)
            self.outdated.jump_requested.connect(self._jump)
            self.outdated.finished.connect(self._forget_outdated)
        _bring_up(self.outdated)

    def import_file(self) -> None:
        """Ask for a codebook file, and how much of it is wanted."""
        self._take(self._files.codebook())

    def take_from_project(self) -> None:
        """Ask for a project, and how much of its codebook is wanted."""
        self._take(self._files.project())

    def export(self) -> None:
        """Ask where to, then write the codebook beside the window."""
        target = self._files.codebook_target(f"{self.session.path.stem}.toml")
        if target is not None and self._questions is not None:
            self._questions.ask(
                self,
                lambda project: export_codebook(project, target),
                lambda _size: self._tell_exported(target),
                self.window.say_error,
            )

    def _take(self, path: Path | None) -> None:
        if path is not None and self._questions is not None:
            self._questions.ask(self, lambda _project: codebook_at(path), self._offer, self.window.say_error)

    def _offer(self, other: Codebook) -> None:
        session = self.window.session
        if session is None or self._questions is None:
            return
        dialog = TakeDialog(self.window.theme, other, session.codebook, self._questions, self.window)
        dialog.accepted.connect(lambda: dialog.post(session))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _tell_exported(self, target: Path) -> None:
        words = self.tr("The codebook was written to {file}. Read back: equal.")
        if is_qdc(target):
            words = self.tr(
                "The labels were written to {file} with definitions and light inks; it holds no attributes, keys or "
                "relations."
            )
        self.window.status.say(words.format(file=target.name))

    def _jump(self, statement_id: str, span_id: str) -> None:
        if (place := self.window.workplace) is not None and place.navigation.open(statement_id) and span_id:
            place.regions.view.select_span(span_id, reveal=True)

    def _begin(self) -> None:
        self._questions = Questions(self.session.path)
        if (place := self.window.workplace) is not None:
            action = self.window.actions_["edit_codebook"]
            keys = self.window.actions_.keys_in_words("edit_codebook")
            tip = self.tr("Edit the codebook ({key})").format(key=keys)
            button = IconButton(self.window.theme, "book", self.tr("Edit the codebook"), tip)
            button.clicked.connect(action.trigger)
            place.regions.codebook.section.add_action(button)

    def _settle(self) -> None:
        if self.editor is not None:
            self.editor.settle()

    def _end(self) -> None:
        self._questions = None
        for dialog in (self.editor, self.outdated):
            if dialog is not None:
                dialog.done(QDialog.DialogCode.Rejected)

    def _forget_editor(self) -> None:
        if self.editor is not None:
            self.editor.deleteLater()
            self.editor = None

    def _forget_outdated(self) -> None:
        if self.outdated is not None:
            self.outdated.deleteLater()
            self.outdated = None


def _bring_up(dialog: QDialog | None) -> None:
    if dialog is not None:
        dialog.show()
        dialog.raise_()
        dialog.activateWindow()
