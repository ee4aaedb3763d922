"""The codebook of a file or another project: take what is lacking, or the whole of it."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from annotator.core.codebook import Codebook
from annotator.core.codebook_difference import difference
from annotator.operations.codebook_preview import Preview
from annotator.operations.codebook_taking import extend_codebook, replace_codebook
from annotator.store.project import Project
from annotator.ui.codebook_editor.fields import Fields
from annotator.ui.codebook_editor.step_dialog import StepDialog
from annotator.ui.parts.segmented import Segment, Segmented
from annotator.ui.questions import Questions
from annotator.ui.session import Session
from annotator.ui.theme.theme import Theme


class TakeDialog(StepDialog):
    """Asks how much of another codebook is taken. Entries are matched, so that the work follows."""

    def __init__(
        self, theme: Theme, other: Codebook, codebook: Codebook, questions: Questions, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, self.tr("Take a codebook"), codebook, questions, parent)
        self._other = other
        self.mode = Segmented(theme, self.tr("How much"))
        self.mode.set_segments(
            [
                Segment(self.tr("Add what is lacking"), "", self.tr("What is here stays as it is")),
                Segment(self.tr("Replace the whole"), "", self.tr("What the other one lacks is taken away or retired")),
            ]
        )
        self.mode.choose(0)
        self.mode.chosen.connect(self._take_mode)
        fields = Fields(theme)
        fields.add(self.tr("How much"), self.mode)
        self.lay_out(
            self.tr("Take the codebook “{name}”").format(name=other.name),
            self.tr(
                "Entries of the same name are the same entry: the work on them stays. Entries that carry work are "
                "never taken away, but retired."
            ),
            fields,
        )
        self.ask_anew()

    def wanted_preview(self) -> Callable[[Project], Preview]:
        """That of what is chosen."""
        other = self._other
        if self._replaces():
            return lambda project: replace_codebook.preview(project, other)
        return lambda project: extend_codebook.preview(project, other)

    def post(self, session: Session) -> None:
        """Take it."""
        if self._replaces():
            session.do(replace_codebook, self._other)
        else:
            session.do(extend_codebook, self._other)

    def words_to_do(self, preview: Preview) -> str:
        """How much; without what, if something is lost."""
        if self._replaces():
            return self.tr("Replace without these") if preview.loses else self.tr("Replace the codebook")
        return self.tr("Add %n entry(s)", "", difference(self.codebook, preview.codebook).added)

    def _replaces(self) -> bool:
        return self.mode.current() == 1

    def _take_mode(self, place: int) -> None:
        if place < 0:  # one of the two is always chosen
            self.mode.choose(0)
        self.ask_anew()
