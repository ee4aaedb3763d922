"""A label: how it is called, how it looks, which key gives it, and what it means."""

from dataclasses import replace

from PySide6.QtWidgets import QCheckBox

from annotator.core.codebook import Codebook, CodebookEntry, Label, LineStyle
from annotator.core.colour_distance import suggested_ink
from annotator.core.ink_warnings import DARK_PAGE, LIGHT_PAGE, LikeInks, warnings_of
from annotator.ui.codebook_editor.fields import sign_field
from annotator.ui.codebook_editor.form import Form, show_line, show_lines
from annotator.ui.codebook_editor.ink_field import InkField
from annotator.ui.codebook_editor.look_sample import LookSample
from annotator.ui.codebook_editor.words import ink_advice, line_style
from annotator.ui.parts.plain_button import PlainButton
from annotator.ui.parts.plain_label import PlainLabel
from annotator.ui.parts.tooltips import set_plain_tooltip
from annotator.ui.parts.type_ahead import Option, TypeAhead
from annotator.ui.theme.theme import Theme


class LabelForm(Form):
    """The fields of a label, with a sample of its look and advice on its inks."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._label: Label | None = None
        self._codebook: Codebook | None = None
        self.letter = sign_field(theme, self.tr("Letter"))
        self.key = sign_field(theme, self.tr("Key"))
        self.line = TypeAhead(theme, self.tr("Line"))
        self.light = InkField(theme, self.tr("Ink on the light ground"))
        self.dark = InkField(theme, self.tr("Ink on the dark ground"))
        self.core = QCheckBox(self.tr("Core label: listed first where labels are offered"))
        self._sample = LookSample(theme)
        self._advice = PlainLabel(theme, px=12, tone="warn", wrap=True)
        self._place_looks()
        self.definition = self.add_lines(self.tr("Definition"), self.tr("What the label marks, in a sentence"))
        self.include = self.add_lines(self.tr("Include"), self.tr("What belongs to it though one may doubt"))
        self.exclude = self.add_lines(self.tr("Exclude"), self.tr("What does not, though it looks like it"))
        self.example = self.add_lines(self.tr("Example"), self.tr("Words of a text that have this label"))

    def show_entry(self, entry: CodebookEntry, codebook: Codebook) -> None:
        """Show a label."""
        if not isinstance(entry, Label):
            return
        self._label, self._codebook = entry, codebook
        for field, words in ((self.name_field, entry.name), (self.letter, entry.letter), (self.key, entry.key)):
            show_line(field, words)
        self.line.show_value(entry.line.value, line_style(entry.line))
        self.light.show_ink(entry.light_ink)
        self.dark.show_ink(entry.dark_ink)
        self.core.setChecked(entry.core)
        for lines, words in (
            (self.definition, entry.definition),
            (self.include, entry.include),
            (self.exclude, entry.exclude),
            (self.example, entry.example),
        ):
            show_lines(lines, words)
        self._show_look()

    def entry(self) -> Label:
        """The label as the fields have it."""
        assert self._label is not None, "a label was shown before"  # noqa: S101 - the editor shows it first
        return replace(
            self._label,
            name=self.name_field.text(),
            letter=self.letter.text(),
            key=self.key.text().upper(),
            light_ink=self.light.ink(),
            dark_ink=self.dark.ink(),
            core=self.core.isChecked(),
            definition=self.definition.toPlainText(),
            include=self.include.toPlainText(),
            exclude=self.exclude.toPlainText(),
            example=self.example.toPlainText(),
        )

    def advice(self) -> str:
        """What is said of the inks; empty if nothing speaks against them."""
        return "" if self._advice.isHidden() else self._advice.text()

    def _place_looks(self) -> None:
        key_name = PlainLabel(self.theme, self.tr("Key"), px=12, tone="text2")
        line_name = PlainLabel(self.theme, self.tr("Line"), px=12, tone="text2")
        marked = {"letter": self.letter, "key": self.key}
        self.rows.add(self.tr("Letter"), self.letter, key_name, self.key, line_name, self.line, fields=marked)
        self.line.set_options([Option(style.value, line_style(style)) for style in LineStyle])
        suggest = PlainButton(self.theme, self.tr("Suggest"), kind="quiet", px=12)
        set_plain_tooltip(suggest, self.tr("Two inks that everybody can tell from those of the other labels"))
        suggest.clicked.connect(self._suggest)
        dark_name = PlainLabel(self.theme, self.tr("dark"), px=12, tone="text2")
        marked = {"light_ink": self.light.field, "dark_ink": self.dark.field}
        self.rows.add(self.tr("Ink, light"), self.light, dark_name, self.dark, suggest, fields=marked)
        self.rows.add_wide(self._sample)
        self.rows.add_wide(self._advice)
        self.rows.add_wide(self.core)
        for field in (self.letter, self.key):
            field.textEdited.connect(self._take_edit)
        self.name_field.textEdited.connect(self._show_look)
        self.line.chosen.connect(self._take_line)
        self.light.edited.connect(self._take_edit)
        self.dark.edited.connect(self._take_edit)
        self.core.clicked.connect(self.edited)

    def _take_edit(self) -> None:
        self._show_look()
        self.edited.emit()

    def _take_line(self, style: str, _words: str) -> None:
        if self._label is None:
            return
        if style:
            self._label = replace(self._label, line=LineStyle(style))
            self._take_edit()
        else:  # a label always has a line
            self.line.show_value(self._label.line.value, line_style(self._label.line))

    def _suggest(self) -> None:
        if self._label is None or self._codebook is None:
            return
        others = [one for one in self._codebook.labels if one.id != self._label.id and not one.retired]
        self.light.show_ink(suggested_ink([one.light_ink for one in others], LIGHT_PAGE))
        self.dark.show_ink(suggested_ink([one.dark_ink for one in others], DARK_PAGE))
        self._take_edit()

    def _show_look(self) -> None:
        label = self.entry()
        self._sample.show_label(label)
        said = self._said(label) if self.light.is_ink() and self.dark.is_ink() else []
        self._advice.setText("\n".join(said))
        self._advice.setVisible(bool(said))

    def _said(self, label: Label) -> list[str]:
        if self._codebook is None:
            return []
        names = {one.id: one.name for one in self._codebook.labels}
        return [
            ink_advice(warning, names[warning.other_id] if isinstance(warning, LikeInks) else "")
            for warning in warnings_of(self._codebook, label)
        ]
