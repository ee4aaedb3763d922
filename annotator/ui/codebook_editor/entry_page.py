"""The chosen entry: its fields, what can be done with it, and what its changes would touch."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from annotator.core.codebook import Attribute, Choice, Codebook, CodebookEntry, Label, RelationType
from annotator.core.codebook_problems import Problem
from annotator.ui.codebook_editor.change_bar import ChangeBar
from annotator.ui.codebook_editor.form import Form
from annotator.ui.codebook_editor.label_form import LabelForm
from annotator.ui.codebook_editor.relation_form import RelationForm
from annotator.ui.codebook_editor.value_forms import AttributeForm, ChoiceForm
from annotator.ui.codebook_editor.words import entry_kind
from annotator.ui.parts.elided_label import ElidedLabel
from annotator.ui.parts.plain_button import PlainButton
from annotator.ui.parts.plain_label import PlainLabel
from annotator.ui.parts.surface import Surface
from annotator.ui.theme.theme import Theme


class EntryPage(Surface):
    """One form for each kind of entry, one of them shown. It keeps no drafts: `edited` tells the entry as it stands.

    `step_requested` tells what somebody wants to do with the entry: merge, split, retire or remove.
    """

    edited = Signal(object)
    step_requested = Signal(str)

    def __init__(self, theme: Theme, *, parent: QWidget | None = None) -> None:
        super().__init__("page", parent)
        self._theme = theme
        self._entry: CodebookEntry | None = None
        self._kind = PlainLabel(theme, px=12, tone="text3")
        self._title = ElidedLabel(theme, px=15, weight=600)
        self.attribute_form = AttributeForm(theme)
        self.forms: dict[type, Form] = {
            Label: LabelForm(theme),
            Attribute: self.attribute_form,
            Choice: ChoiceForm(theme),
            RelationType: RelationForm(theme),
        }
        self._stack = QStackedWidget()
        self._nothing = PlainLabel(theme, self.tr("Choose an entry at the left, or add one."), tone="text2")
        self._stack.addWidget(self._nothing)
        for form in self.forms.values():
            self._stack.addWidget(form)
            form.edited.connect(self._tell)
        self.bar = ChangeBar(theme)
        self.buttons = {
            "merge": PlainButton(theme, self.tr("Merge…"), px=12),
            "split": PlainButton(theme, self.tr("Split…"), px=12),
            "retire": PlainButton(theme, self.tr("Retire…"), px=12),
            "remove": PlainButton(theme, self.tr("Remove…"), px=12),
        }
        self._lay_out()
        self.show_nothing()

    def form(self) -> Form | None:
        """The form that is shown."""
        shown = self._stack.currentWidget()
        return shown if isinstance(shown, Form) else None

    def show_nothing(self) -> None:
        """No entry is chosen."""
        self._entry = None
        self._kind.setText("")
        self._title.set_text("")
        self._stack.setCurrentWidget(self._nothing)
        for button in self.buttons.values():
            button.setEnabled(False)
        self.bar.show_nothing()

    def show_entry(self, entry: CodebookEntry, title: str, codebook: Codebook, *, read_only: bool) -> None:
        """Show an entry, changed or not; `title` is its name in the project."""
        self._entry = entry
        kind, retired = entry_kind(entry), self.tr("{kind}, retired")
        self._kind.setText(retired.format(kind=kind) if entry.retired else kind)
        self._title.set_text(title)
        form = self.forms[type(entry)]
        form.show_entry(entry, codebook)
        form.set_read_only(read_only)
        self._stack.setCurrentWidget(form)
        for button in self.buttons.values():
            button.setEnabled(not read_only)
        self.buttons["retire"].set_words(self.tr("Bring back…") if entry.retired else self.tr("Retire…"))
        self.buttons["merge"].setEnabled(not read_only)

    def show_problems(self, problems: Sequence[Problem]) -> None:
        """Say what is wrong with the shown entry."""
        if (form := self.form()) is not None:
            form.show_problems(problems)

    def _tell(self) -> None:
        form = self.form()
        if form is not None and form is self.sender():
            self.edited.emit(form.entry())

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(20, 12, 20, 8)
        head.setSpacing(8)
        names = QVBoxLayout()
        names.setSpacing(0)
        names.addWidget(self._kind)
        names.addWidget(self._title)
        head.addLayout(names, 1)
        for step, button in self.buttons.items():
            button.setAutoDefault(False)
            button.clicked.connect(lambda _checked=False, wanted=step: self.step_requested.emit(wanted))
            head.addWidget(button)
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(20, 4, 20, 12)
        column.addWidget(self._stack)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(inner)
        inner.setAutoFillBackground(False)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addLayout(head)
        outer.addWidget(scroll, 1)
        outer.addWidget(self.bar)
