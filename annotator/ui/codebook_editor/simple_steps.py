"""Retire, bring back and remove: steps that ask nothing more than whether."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from annotator.core.codebook import Codebook, CodebookEntry
from annotator.operations.codebook_editing import remove_entry, retire_entry
from annotator.operations.codebook_preview import Preview
from annotator.store.project import Project
from annotator.ui.codebook_editor.step_dialog import StepDialog
from annotator.ui.codebook_editor.words import shown_name
from annotator.ui.questions import Questions
from annotator.ui.session import Session
from annotator.ui.theme.theme import Theme


@dataclass(frozen=True, slots=True)
class SimpleStep:
    """What a step is called and what it does, its button, how it is previewed, and how it is done."""

    title: str
    explanation: str
    button: str
    preview: Callable[[Project], Preview]
    post: Callable[[Session], None]


class SimpleStepDialog(StepDialog):
    """Shows what the step touches, and asks whether."""

    def __init__(
        self, theme: Theme, step: SimpleStep, codebook: Codebook, questions: Questions, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, step.button, codebook, questions, parent)
        self._step = step
        self.lay_out(step.title, step.explanation)
        self.ask_anew()

    def wanted_preview(self) -> Callable[[Project], Preview]:
        """That of the step."""
        return self._step.preview

    def post(self, session: Session) -> None:
        """Do the step."""
        self._step.post(session)

    def words_to_do(self, preview: Preview) -> str:  # noqa: ARG002 - the step is the same whatever it touches
        """The step."""
        return self._step.button


def retiring(entry: CodebookEntry) -> SimpleStep:
    """Offer an entry no more."""
    title = QCoreApplication.translate("SimpleSteps", "Retire “{name}”")
    return SimpleStep(
        title.format(name=shown_name(entry)),
        QCoreApplication.translate(
            "SimpleSteps",
            "It is no longer offered for new work, and its key becomes free. What has been made with it stays, and is "
            "exported.",
        ),
        QCoreApplication.translate("SimpleSteps", "Retire"),
        lambda project: retire_entry.preview(project, entry.id),
        lambda session: session.do(retire_entry, entry.id),
    )


def bringing_back(entry: CodebookEntry) -> SimpleStep:
    """Offer a retired entry again."""
    title = QCoreApplication.translate("SimpleSteps", "Bring “{name}” back")
    return SimpleStep(
        title.format(name=shown_name(entry)),
        QCoreApplication.translate("SimpleSteps", "It is offered for new work again. Give it a key if it needs one."),
        QCoreApplication.translate("SimpleSteps", "Bring back"),
        lambda project: retire_entry.preview(project, entry.id, retired=False),
        lambda session: session.do(retire_entry, entry.id, retired=False),
    )


def removing(entry: CodebookEntry) -> SimpleStep:
    """Take an entry away that nothing uses."""
    title = QCoreApplication.translate("SimpleSteps", "Remove “{name}”")
    return SimpleStep(
        title.format(name=shown_name(entry)),
        QCoreApplication.translate(
            "SimpleSteps",
            "It is taken out of the codebook with everything under it. That is possible only while no work uses it.",
        ),
        QCoreApplication.translate("SimpleSteps", "Remove"),
        lambda project: remove_entry.preview(project, entry.id),
        lambda session: session.do(remove_entry, entry.id),
    )
