"""A relation: its name read forwards and backwards, and the labels that it may join."""

from dataclasses import replace

from annotator.core.codebook import Codebook, CodebookEntry, RelationType
from annotator.ui.codebook_editor.fields import line_field
from annotator.ui.codebook_editor.form import Form, show_line, show_lines
from annotator.ui.codebook_editor.pairs_field import PairsField
from annotator.ui.theme.theme import Theme


class RelationForm(Form):
    """The fields of a relation type."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._type: RelationType | None = None
        self.inverse = line_field(theme, self.tr("Backwards"))
        self.inverse.setPlaceholderText(self.tr("The same, read from the other end: made by"))
        self.inverse.textEdited.connect(self.edited)
        self.pairs = PairsField(theme)
        self.pairs.edited.connect(self.edited)
        self.rows.add(self.tr("Backwards"), self.inverse)
        self.rows.add(self.tr("May join"), self.pairs, fields={"pairs": None})
        self.definition = self.add_lines(self.tr("Definition"), self.tr("When two spans are linked like this"))

    def show_entry(self, entry: CodebookEntry, codebook: Codebook) -> None:
        """Show a relation type."""
        if not isinstance(entry, RelationType):
            return
        self._type = entry
        show_line(self.name_field, entry.name)
        show_line(self.inverse, entry.inverse)
        self.pairs.show_pairs(entry.pairs, codebook.labels)
        show_lines(self.definition, entry.definition)

    def entry(self) -> RelationType:
        """The relation type as the fields have it."""
        assert self._type is not None, "a relation was shown before"  # noqa: S101 - the editor shows it first
        return replace(
            self._type,
            name=self.name_field.text(),
            inverse=self.inverse.text().strip(),
            pairs=self.pairs.pairs(),
            definition=self.definition.toPlainText(),
        )
