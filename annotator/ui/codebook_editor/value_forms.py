"""Attributes, statement labels and choices: what they are called and what they hold."""

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from annotator.core.codebook import Attribute, AttributeKind, Choice, Codebook, CodebookEntry
from annotator.ui.codebook_editor.fields import sign_field
from annotator.ui.codebook_editor.form import Form, show_line, show_lines
from annotator.ui.codebook_editor.words import value_kind
from annotator.ui.parts.plain_button import PlainButton
from annotator.ui.parts.plain_label import PlainLabel
from annotator.ui.theme.theme import Theme


class AttributeForm(Form):
    """An attribute of a label, or a statement label. What kind of value it holds is settled when it is made.

    `choice_requested` tells the id of a choice that somebody wants to see.
    """

    choice_requested = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._attribute: Attribute | None = None
        self._holds = PlainLabel(theme)
        self.required = QCheckBox(self.tr("Required: marked until it has a value"))
        self.required.clicked.connect(self.edited)
        self.rows.add(self.tr("Holds"), self._holds)
        self.rows.add_wide(self.required)
        self.definition = self.add_lines(self.tr("Definition"), self.tr("What it says about a span or a statement"))
        self._choices = QWidget()
        self._choice_column = QVBoxLayout(self._choices)
        self._choice_column.setContentsMargins(0, 0, 0, 0)
        self._choice_column.setSpacing(0)
        self.rows.add(self.tr("Choices"), self._choices)

    def show_entry(self, entry: CodebookEntry, codebook: Codebook) -> None:
        """Show an attribute with its choices."""
        if not isinstance(entry, Attribute):
            return
        self._attribute = entry
        show_line(self.name_field, entry.name)
        self._holds.setText(value_kind(entry.kind))
        self.required.setChecked(entry.required)
        show_lines(self.definition, entry.definition)
        while (item := self._choice_column.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        for choice in codebook.choices_of(entry.id):
            self._choice_column.addWidget(self._link(choice), 0, Qt.AlignmentFlag.AlignLeading)
        if entry.kind is not AttributeKind.CHOICE:
            self._choice_column.addWidget(PlainLabel(self.theme, self.tr("none"), tone="text3"))

    def entry(self) -> Attribute:
        """The attribute as the fields have it."""
        assert self._attribute is not None, "an attribute was shown before"  # noqa: S101 - the editor shows it first
        return replace(
            self._attribute,
            name=self.name_field.text(),
            required=self.required.isChecked(),
            definition=self.definition.toPlainText(),
        )

    def _link(self, choice: Choice) -> PlainButton:
        words = "   ".join(part for part in (choice.words, choice.sign, choice.key) if part)
        link = PlainButton(self.theme, words, kind="quiet")
        link.clicked.connect(lambda: self.choice_requested.emit(choice.id))
        return link


class ChoiceForm(Form):
    """One of the values of an attribute, with its sign and its key."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._choice: Choice | None = None
        self.sign = sign_field(theme, self.tr("Sign"))
        self.key = sign_field(theme, self.tr("Key"))
        for field in (self.sign, self.key):
            field.textEdited.connect(self.edited)
        key_name = PlainLabel(theme, self.tr("Key"), px=12, tone="text2")
        self.rows.add(self.tr("Sign"), self.sign, key_name, self.key, fields={"sign": self.sign, "key": self.key})
        said = self.tr("The sign stands in the badge beside the letter; the key, a figure, chooses the value.")
        self.rows.add_wide(PlainLabel(theme, said, px=12, tone="text3", wrap=True))
        self.definition = self.add_lines(self.tr("Definition"), self.tr("When this value is right"))

    def show_entry(self, entry: CodebookEntry, codebook: Codebook) -> None:  # noqa: ARG002 - forms are alike
        """Show a choice."""
        if not isinstance(entry, Choice):
            return
        self._choice = entry
        show_line(self.name_field, entry.name)
        show_line(self.sign, entry.sign)
        show_line(self.key, entry.key)
        show_lines(self.definition, entry.definition)

    def entry(self) -> Choice:
        """The choice as the fields have it."""
        assert self._choice is not None, "a choice was shown before"  # noqa: S101 - the editor shows it first
        return replace(
            self._choice,
            name=self.name_field.text(),
            sign=self.sign.text(),
            key=self.key.text(),
            definition=self.definition.toPlainText(),
        )
