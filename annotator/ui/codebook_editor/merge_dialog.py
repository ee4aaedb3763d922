"""Merge an entry into another one of its kind: which one, and what becomes of the work."""

from collections.abc import Callable

from PySide6.QtWidgets import QCheckBox, QWidget

from annotator.core.codebook import Attribute, Choice, Codebook, CodebookEntry, Label
from annotator.core.codebook_order import siblings
from annotator.core.codebook_overlay import entry_of
from annotator.operations.codebook_merging import (
    merge_attributes,
    merge_choices,
    merge_labels,
    merge_relation_types,
)
from annotator.operations.codebook_preview import Preview
from annotator.store.project import Project
from annotator.ui.codebook_editor.fields import Fields
from annotator.ui.codebook_editor.step_dialog import StepDialog
from annotator.ui.codebook_editor.words import shown_name
from annotator.ui.parts.type_ahead import Option, TypeAhead
from annotator.ui.questions import Questions
from annotator.ui.session import Session
from annotator.ui.theme.theme import Theme


def merge_targets(codebook: Codebook, entry: CodebookEntry) -> list[CodebookEntry]:
    """The entries that this one can be merged into."""
    found = [one for one in siblings(codebook, entry) if one.id != entry.id and not one.retired]
    if isinstance(entry, Attribute):
        return [one for one in found if isinstance(one, Attribute) and one.kind == entry.kind]
    return found


class MergeEntryDialog(StepDialog):
    """Asks for the entry that stays. Its name, look and definition stay as they are."""

    def __init__(
        self,
        theme: Theme,
        entry: CodebookEntry,
        codebook: Codebook,
        questions: Questions,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, self.tr("Merge"), codebook, questions, parent)
        self._entry = entry
        self._into = ""
        self.target = TypeAhead(theme, self.tr("Into"))
        self.target.set_options([Option(one.id, shown_name(one)) for one in merge_targets(codebook, entry)])
        self.target.chosen.connect(self._take_target)
        self.adopt = QCheckBox(self.tr("Take over the attributes and choices that it lacks"))
        self.adopt.setVisible(isinstance(entry, Label))
        self.adopt.toggled.connect(self.ask_anew)
        fields = Fields(theme)
        fields.add(self.tr("Into"), self.target)
        fields.add_wide(self.adopt)
        self.lay_out(
            self.tr("Merge “{name}” into another entry").format(name=shown_name(entry)),
            self.tr(
                "All work on it goes to the entry that you choose, which keeps its name, look and definition. Values "
                "go along where the other one has an attribute and a choice of the same name."
            ),
            fields,
        )
        self.target.setFocus()

    def wanted_preview(self) -> Callable[[Project], Preview] | None:
        """That of the merge, once a target is chosen."""
        entry, into, adopt = self._entry, self._into, self.adopt.isChecked()
        if not into:
            return None
        match entry:
            case Label():
                return lambda project: merge_labels.preview(project, [entry.id], into, adopt=adopt)
            case Attribute():
                return lambda project: merge_attributes.preview(project, [entry.id], into)
            case Choice():
                return lambda project: merge_choices.preview(project, [entry.id], into)
            case _:
                return lambda project: merge_relation_types.preview(project, [entry.id], into)

    def post(self, session: Session) -> None:
        """Merge."""
        gone, into = [self._entry.id], self._into
        match self._entry:
            case Label():
                session.do(merge_labels, gone, into, adopt=self.adopt.isChecked())
            case Attribute():
                session.do(merge_attributes, gone, into)
            case Choice():
                session.do(merge_choices, gone, into)
            case _:
                session.do(merge_relation_types, gone, into)

    def words_to_do(self, preview: Preview) -> str:
        """Into what; without what, if something is lost."""
        name = shown_name(entry_of(self.codebook, self._into))
        words = self.tr("Merge without these") if preview.loses else self.tr("Merge into “{name}”")
        return words.format(name=name)

    def _take_target(self, entry_id: str, _words: str) -> None:
        self._into = entry_id
        self.ask_anew()
