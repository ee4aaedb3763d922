"""The steps that ask in a dialog of their own: add, merge, split, retire, remove."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from annotator.core.codebook import Codebook, CodebookEntry
from annotator.ui.codebook_editor.add_dialog import AddDialog, NewKind
from annotator.ui.codebook_editor.merge_dialog import MergeEntryDialog
from annotator.ui.codebook_editor.simple_steps import SimpleStepDialog, bringing_back, removing, retiring
from annotator.ui.codebook_editor.split_dialog import SplitEntryDialog
from annotator.ui.codebook_editor.step_dialog import StepDialog
from annotator.ui.questions import Questions
from annotator.ui.session import Session
from annotator.ui.theme.theme import Theme


class Steps(QObject):
    """Opens one dialog at a time over the window; what it wishes is posted when it is accepted."""

    def __init__(self, window: QWidget, theme: Theme, session: Session, questions: Questions) -> None:
        super().__init__(window)
        self._window = window
        self._theme = theme
        self._session = session
        self._questions = questions
        self._awaited = ""

    def new_entry(self, codebook: Codebook) -> str:
        """The id of the entry that was just added or split off, once; else empty."""
        awaited = self._awaited
        if not awaited or all(entry.id != awaited for entry in codebook.entries()):
            return ""
        self._awaited = ""
        return awaited

    def add(self, kind: NewKind, owner_id: str = "") -> AddDialog:
        """Ask for a new entry; `owner_id` is the label or attribute that it will belong to."""
        dialog = AddDialog(self._theme, kind, owner_id or None, self._session.codebook, self._questions, self._window)
        self._open(dialog, dialog.entry_id)
        return dialog

    def begin(self, step: str, entry: CodebookEntry) -> StepDialog:
        """Ask for what is needed to merge, split, retire or remove an entry."""
        given = (self._session.codebook, self._questions, self._window)
        if step == "merge":
            return self._open(MergeEntryDialog(self._theme, entry, *given))
        if step == "split":
            dialog = SplitEntryDialog(self._theme, entry, *given)
            return self._open(dialog, dialog.new_id)
        if step == "remove":
            return self._open(SimpleStepDialog(self._theme, removing(entry), *given))
        wanted = bringing_back(entry) if entry.retired else retiring(entry)
        return self._open(SimpleStepDialog(self._theme, wanted, *given))

    def _open(self, dialog: StepDialog, new_id: str = "") -> StepDialog:
        def do() -> None:
            self._awaited = new_id
            dialog.post(self._session)

        dialog.accepted.connect(do)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
        return dialog
