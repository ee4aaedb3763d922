"""Split an entry: a new one beside it takes over a part of the work, by a value or one by one."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtWidgets import QWidget

from annotator.core.codebook import Attribute, AttributeKind, Choice, Codebook, CodebookEntry, Label, RelationType
from annotator.core.codebook_problems import problems_of
from annotator.core.identity import new_id
from annotator.core.new_label import new_label
from annotator.operations.codebook_preview import Preview
from annotator.operations.codebook_splitting import split_attribute, split_choice, split_label, split_relation_type
from annotator.store.project import Project
from annotator.ui.codebook_editor.carriers import Carrier, carriers_of
from annotator.ui.codebook_editor.fields import Fields, line_field
from annotator.ui.codebook_editor.step_dialog import StepDialog
from annotator.ui.codebook_editor.tick_list import TickList
from annotator.ui.codebook_editor.words import problem_words, shown_name
from annotator.ui.parts.plain_button import PlainButton
from annotator.ui.parts.plain_label import PlainLabel
from annotator.ui.parts.type_ahead import Option, TypeAhead
from annotator.ui.questions import Questions
from annotator.ui.session import Session
from annotator.ui.theme.theme import Theme

_HEIGHT = 640


class SplitEntryDialog(StepDialog):
    """Asks for the new name and for what goes to it.

    Of a label: the spans with a value, or ticked ones. Of an attribute with choices: ticked choices. Of anything
    else: ticked quotations.
    """

    def __init__(
        self,
        theme: Theme,
        entry: CodebookEntry,
        codebook: Codebook,
        questions: Questions,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, self.tr("Split"), codebook, questions, parent)
        self._entry = entry
        self._new_id = new_id()
        self._choice = ""
        self.fields = Fields(theme)
        self.name = line_field(theme, self.tr("New name"))
        self.name.textChanged.connect(self.ask_anew)
        self.fields.add(self.tr("New name"), self.name, fields={"name": self.name})
        self.by_value = TypeAhead(theme, self.tr("With the value"))
        if isinstance(entry, Label):
            self._offer_values()
        self.list = TickList(theme, self.tr("What goes to the new entry"))
        self.list.ticks_changed.connect(self.ask_anew)
        self._all = PlainButton(theme, self.tr("Tick all"), kind="link", px=12)
        self._all.clicked.connect(lambda: self.list.tick_all(ticked=True))
        self._none = PlainLabel(theme, self.tr("Reading the work on it…"), px=12, tone="text3")
        self.fields.add(self.tr("Or ticked") if isinstance(entry, Label) else self.tr("Ticked"), self._none, self._all)
        self.lay_out(
            self.tr("Split “{name}”").format(name=shown_name(entry)),
            self.tr("A new entry beside it takes over the part that you choose; nothing else changes."),
            self.fields,
            self.list,
            stretched=self.list,
        )
        self.resize(self.minimumWidth(), _HEIGHT)
        self._fill()
        self.name.setFocus()

    def wanted_preview(self) -> Callable[[Project], Preview] | None:
        """That of the split, once the new entry has a name and takes something over."""
        new = self.new_entry()
        problems = problems_of(self.codebook, new) if self.name.text().strip() else ()
        self.fields.show_problems({one.field: problem_words(one) for one in problems if one.field == "name"})
        chosen, choice = self.list.ticked(), self._choice or None
        if not self.name.text().strip() or not (chosen or choice):
            return None
        return _preview(self._entry, new, chosen, choice)

    def post(self, session: Session) -> None:
        """Split."""
        old, new, chosen = self._entry, self.new_entry(), self.list.ticked()
        match old, new:
            case Label(), Label():
                session.do(split_label, old.id, new, span_ids=chosen, choice_id=self._choice or None)
            case Attribute(kind=AttributeKind.CHOICE), Attribute():
                session.do(split_attribute, old.id, new, choice_ids=chosen)
            case Attribute(), Attribute():
                session.do(split_attribute, old.id, new, carrier_ids=chosen)
            case Choice(), Choice():
                session.do(split_choice, old.id, new, chosen)
            case RelationType(), RelationType():
                session.do(split_relation_type, old.id, new, chosen)
            case _:
                pass

    def words_to_do(self, preview: Preview) -> str:
        """The name of the new entry; without what, if something is lost."""
        words = self.tr("Split without these") if preview.loses else self.tr("Split off “{name}”")
        return words.format(name=self.name.text().strip())

    def new_entry(self) -> CodebookEntry:
        """The entry that is split off: with free looks and no key, else like the old one, with words of its own."""
        name = self.name.text().strip()
        match self._entry:
            case Label():
                return replace(new_label(self.codebook, name), id=self._new_id)
            case Choice():
                return replace(self._entry, id=self._new_id, name=name, sign="", key="", definition="")
            case _:
                return replace(self._entry, id=self._new_id, name=name, definition="")

    @property
    def new_id(self) -> str:
        """The id that the new entry will have."""
        return self._new_id

    def _offer_values(self) -> None:
        values = [
            Option(choice.id, f"{attribute.words}: {choice.words}", choice.definition)
            for attribute in self.codebook.attributes_of(self._entry.id)
            for choice in self.codebook.choices_of(attribute.id)
        ]
        self.by_value.set_options(values)
        self.by_value.chosen.connect(self._take_value)
        self.by_value.setEnabled(bool(values))
        self.fields.add(self.tr("With the value"), self.by_value)

    def _take_value(self, choice_id: str, _words: str) -> None:
        self._choice = choice_id
        self.ask_anew()

    def _fill(self) -> None:
        entry = self._entry
        if isinstance(entry, Attribute) and entry.kind is AttributeKind.CHOICE:
            choices = self.codebook.choices_of(entry.id)
            self._fill_list([Carrier(choice.id, choice.words, "", choice.definition) for choice in choices])
        else:
            # the list asks, so that the question for the preview does not take its place
            self.questions.ask(
                self.list, lambda project: carriers_of(project, entry), self._fill_list, self._none.setText
            )

    def _fill_list(self, carriers: list[Carrier]) -> None:
        self.list.show_carriers(carriers)
        self._none.setText(self.tr("%n to choose from", "", len(carriers)))


def _preview(
    old: CodebookEntry, new: CodebookEntry, chosen: list[str], choice: str | None
) -> Callable[[Project], Preview] | None:
    match old, new:
        case Label(), Label():
            return lambda project: split_label.preview(project, old.id, new, span_ids=chosen, choice_id=choice)
        case Attribute(kind=AttributeKind.CHOICE), Attribute():
            return lambda project: split_attribute.preview(project, old.id, new, choice_ids=chosen)
        case Attribute(), Attribute():
            return lambda project: split_attribute.preview(project, old.id, new, carrier_ids=chosen)
        case Choice(), Choice():
            return lambda project: split_choice.preview(project, old.id, new, chosen)
        case RelationType(), RelationType():
            return lambda project: split_relation_type.preview(project, old.id, new, chosen)
        case _:
            return None
