"""The editor of the codebook beside a real window, and what a person does there."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from annotator.core.codebook import Codebook, Label
from annotator.ui.actions.codebooks import Codebooks
from annotator.ui.codebook_editor.label_form import LabelForm
from annotator.ui.codebook_editor.merge_dialog import MergeEntryDialog
from annotator.ui.codebook_editor.step_dialog import StepDialog

from .conftest import Desk

if TYPE_CHECKING:
    from annotator.ui.codebook_editor.editor import CodebookEditor


class Bench:
    """The editor over a desk, and what a person does there."""

    def __init__(self, desk: Desk, qtbot: QtBot) -> None:
        self.desk, self.qtbot = desk, qtbot
        desk.shortcut("Ctrl+B")
        codebooks = desk.window.findChild(Codebooks)
        assert codebooks is not None
        assert codebooks.editor is not None
        self.editor: CodebookEditor = codebooks.editor
        self.wait()

    @property
    def codebook(self) -> Codebook:
        assert self.desk.window.session is not None
        return self.desk.window.session.codebook

    def label(self, name: str) -> Label:
        found = self.codebook.label_named(name)
        assert found is not None, name
        return found

    def wait(self) -> None:
        """Until nothing is asked or written any more."""
        codebooks = self.desk.window.findChild(Codebooks)
        assert codebooks is not None
        session = self.desk.window.session

        def idle() -> bool:
            asked = codebooks._questions is not None and codebooks._questions.waiting()
            return not asked and not (session is not None and session.is_saving)

        QTest.qWait(150)  # hands rest before a preview is asked
        self.qtbot.waitUntil(idle, timeout=30_000)
        QApplication.processEvents()
        self.qtbot.waitUntil(idle, timeout=30_000)  # what was written may lead to the next question

    def choose(self, name: str) -> LabelForm:
        self.editor.tree.choose(self.label(name).id)
        form = self.editor.page.form()
        assert isinstance(form, LabelForm)
        return form

    def type(self, field: QWidget, words: str) -> None:
        """Type over what stands in a field."""
        field.setFocus()
        QTest.keyClick(field, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        QTest.keyClick(field, Qt.Key.Key_Delete)
        QTest.keyClicks(field, words)
        self.wait()

    def apply(self) -> None:
        assert self.editor.page.bar.apply.isEnabled(), self.editor.page.bar.words()
        QTest.mouseClick(self.editor.page.bar.apply, Qt.MouseButton.LeftButton)
        self.wait()

    def step(self, step: str) -> StepDialog:
        """Press one of the buttons above the fields; the dialog that it opens."""
        QTest.mouseClick(self.editor.page.buttons[step], Qt.MouseButton.LeftButton)
        dialogs = self.editor.findChildren(StepDialog)  # type: ignore[type-abstract]  # looked for, never made
        (dialog,) = (one for one in dialogs if one.isVisible())
        self.wait()
        return dialog

    def merge_into(self, name: str) -> MergeEntryDialog:
        """Ask to merge the chosen entry into another one, and wait for the preview."""
        dialog = self.step("merge")
        assert isinstance(dialog, MergeEntryDialog)
        self.type(dialog.target, name)
        QTest.keyClick(dialog.target, Qt.Key.Key_Return)
        self.wait()
        return dialog

    def undo_in_the_window(self) -> None:
        """Ctrl+Z in the main window."""
        self.desk.window.activateWindow()
        self.qtbot.waitUntil(self.desk.window.isActiveWindow, timeout=5000)
        self.desk.shortcut("Ctrl+Z")
        self.wait()

    def do(self, dialog: StepDialog) -> None:
        assert dialog.do.isEnabled(), dialog.table.sentence()
        QTest.mouseClick(dialog.do, Qt.MouseButton.LeftButton)
        self.wait()
