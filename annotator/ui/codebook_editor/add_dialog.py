"""A new entry: what it must have to be part of the codebook. The rest is said on its page."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from enum import StrEnum

from PySide6.QtWidgets import QWidget

from annotator.core.codebook import Attribute, AttributeKind, Choice, Codebook, CodebookEntry, RelationType
from annotator.core.codebook_problems import Fault, Problem, problems_of
from annotator.core.identity import new_id
from annotator.core.new_label import new_label
from annotator.operations.codebook_editing import add_entries
from annotator.operations.codebook_preview import Preview
from annotator.store.project import Project
from annotator.ui.codebook_editor.fields import Fields, line_field, lines_field
from annotator.ui.codebook_editor.pairs_field import PairsField
from annotator.ui.codebook_editor.step_dialog import StepDialog
from annotator.ui.codebook_editor.words import problem_words, value_kind
from annotator.ui.parts.type_ahead import Option, TypeAhead
from annotator.ui.questions import Questions
from annotator.ui.session import Session
from annotator.ui.theme.theme import Theme


class NewKind(StrEnum):
    """What can be added."""

    LABEL = "label"
    ATTRIBUTE = "attribute"
    STATEMENT_LABEL = "statement label"
    CHOICE = "choice"
    RELATION = "relation"


class AddDialog(StepDialog):
    """Asks for a name and, by kind, for what the entry holds or joins. `owner_id` is what it will belong to."""

    def __init__(  # noqa: PLR0917 - what, where, and what every step is given
        self,
        theme: Theme,
        kind: NewKind,
        owner_id: str | None,
        codebook: Codebook,
        questions: Questions,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, self.tr("Add"), codebook, questions, parent)
        self._kind, self._owner = kind, owner_id
        self.entry_id = new_id()
        self._value_kind = AttributeKind.CHOICE
        self.fields = Fields(theme)
        self.name = line_field(theme, self.tr("Name"))
        self.holds = TypeAhead(theme, self.tr("Holds"))
        self.choices = lines_field(theme, self.tr("Choices"), self.tr("One a line"))
        self.pairs = PairsField(theme)
        self.fields.add(self.tr("Name"), self.name, fields={"name": self.name})
        self._add_fields()
        self.name.textChanged.connect(self.ask_anew)
        self.lay_out(self._heading(), self._explanation(), self.fields)
        self.name.setFocus()

    def entries(self) -> tuple[CodebookEntry, ...]:
        """The new entry, and the choices that it needs."""
        name = self.name.text()
        match self._kind:
            case NewKind.LABEL:
                return (replace(new_label(self.codebook, name), id=self.entry_id),)
            case NewKind.CHOICE:
                return (Choice(self.entry_id, self._owner or "", name, 0),)
            case NewKind.RELATION:
                return (RelationType(self.entry_id, name, "", self.pairs.pairs(), 0),)
            case _:
                attribute = Attribute(self.entry_id, self._owner, name, self._value_kind, 0)
                return (attribute, *self._choices())

    def wanted_preview(self) -> Callable[[Project], Preview] | None:
        """That of the addition, once nothing is wrong with it."""
        entries = self.entries()
        problems = self._problems(entries)
        taken = [problem for problem in problems if problem.holder]  # what is not filled yet is no mistake
        self.fields.show_problems({problem.field: problem_words(problem) for problem in taken})
        return None if problems else lambda project: add_entries.preview(project, entries)

    def post(self, session: Session) -> None:
        """Add it."""
        session.do(add_entries, self.entries())

    def words_to_do(self, preview: Preview) -> str:  # noqa: ARG002 - nothing depends on a new entry
        """The name of the new entry."""
        return self.tr("Add “{name}”").format(name=self.name.text().strip())

    def _choices(self) -> Sequence[Choice]:
        if self._value_kind is not AttributeKind.CHOICE:
            return ()
        names = [line.strip() for line in self.choices.toPlainText().splitlines()]
        return [Choice(new_id(), self.entry_id, name, place) for place, name in enumerate(names) if name]

    def _problems(self, entries: Sequence[CodebookEntry]) -> list[Problem]:
        """What is wrong with the new entry, or missing."""
        found = list(problems_of(self.codebook, entries[0]))
        if isinstance(entries[0], Attribute):  # by itself it offers no choices, which come with it
            found = [problem for problem in found if problem.field == "name"]
            if entries[0].kind is AttributeKind.CHOICE and len(entries) == 1:
                found.append(Problem("choices", Fault.BLANK))
        return found

    def _add_fields(self) -> None:
        if self._kind in {NewKind.ATTRIBUTE, NewKind.STATEMENT_LABEL}:
            self.holds.set_options([Option(kind.value, value_kind(kind)) for kind in AttributeKind])
            self.holds.show_value(self._value_kind.value, value_kind(self._value_kind))
            self.holds.chosen.connect(self._take_value_kind)
            self.choices.textChanged.connect(self.ask_anew)
            self.fields.add(self.tr("Holds"), self.holds)
            self.fields.add(self.tr("Choices"), self.choices)
        elif self._kind is NewKind.RELATION:
            self.pairs.show_pairs([], self.codebook.labels)
            self.pairs.begin_row()
            self.pairs.edited.connect(self.ask_anew)
            self.fields.add(self.tr("May join"), self.pairs, fields={"pairs": None})

    def _take_value_kind(self, kind: str, _words: str) -> None:
        if kind:
            self._value_kind = AttributeKind(kind)
        self.holds.show_value(self._value_kind.value, value_kind(self._value_kind))
        self.choices.setEnabled(self._value_kind is AttributeKind.CHOICE)
        self.ask_anew()

    def _heading(self) -> str:
        match self._kind:
            case NewKind.LABEL:
                return self.tr("New label")
            case NewKind.ATTRIBUTE:
                owner = self.codebook.label(self._owner or "").name
                return self.tr("New attribute of “{label}”").format(label=owner)
            case NewKind.STATEMENT_LABEL:
                return self.tr("New statement label")
            case NewKind.CHOICE:
                owner = self.codebook.attribute(self._owner or "").words
                return self.tr("New choice of “{attribute}”").format(attribute=owner)
            case NewKind.RELATION:
                return self.tr("New relation")

    def _explanation(self) -> str:
        match self._kind:
            case NewKind.LABEL:
                return self.tr("It is given a letter, a key, a line and inks that are free; change them on its page.")
            case NewKind.RELATION:
                return self.tr("A link from one span to another, read in its direction: a speaker makes a demand.")
            case NewKind.CHOICE:
                return self.tr("Another value to choose. Its key and sign are given on its page.")
            case _:
                return self.tr("What kind of value it holds cannot be changed later.")
