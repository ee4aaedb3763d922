"""What the preview of a file says of each of its statements, and of what stands in none."""

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QObject

from annotator.core.copies_read import NearCopy
from annotator.core.documents import ReadDocument, Statement, StatementText
from annotator.core.greyed import Greyed
from annotator.ui.import_dialog.chosen_file import ChosenFile
from annotator.ui.import_dialog.file_words import FileWords
from annotator.ui.parts.dates import known_date_words
from annotator.ui.parts.grey_words import GreyWords

_FIRST_WORDS = 400
_TITLE = 32


@dataclass(frozen=True, slots=True)
class PreviewRow:
    """A statement or, greyed, a piece that is left out: its title, what is known of it, and how it begins.

    `near` is one that is nearly the same as another.
    """

    title: str
    meta: str
    beginning: str
    greyed: bool = False
    near: bool = False


class PreviewRows(QObject):
    """The words of the rows, in the language in use."""

    def of(self, file: ChosenFile) -> list[PreviewRow]:
        """The rows of a file in the order of its text."""
        several = len(file.documents) > 1
        rows = (self._of_document(read, read.document.name if several else "", file.near) for read, _ in file.documents)
        return [row for of_one in rows for row in of_one]

    def _of_document(self, read: ReadDocument, name: str, near: Mapping[str, NearCopy]) -> list[PreviewRow]:
        placed = [
            (_start(text), self._statement(statement, text, name, near.get(statement.id)))
            for statement, text in zip(read.statements, read.texts, strict=True)
        ]
        placed += [
            (greyed.raw_start, self._greyed(greyed, text))
            for greyed, text in zip(read.greyed, read.greyed_texts, strict=True)
        ]
        return [row for _, row in sorted(placed, key=lambda one: one[0])]

    def _statement(self, statement: Statement, text: StatementText, name: str, near: NearCopy | None) -> PreviewRow:
        language = "" if statement.language == "und" else statement.language
        alike = self.tr("Nearly the same as “{title}” in {name}")
        known = (
            alike.format(title=_shortened(near.title), name=near.document) if near is not None else "",
            name,
            statement.number,
            statement.issuer,
            known_date_words(statement.date, statement.date_precision, short=True),
            statement.place,
            language,
            FileWords(self).characters(statement.characters),
        )
        beginning = text.text[:_FIRST_WORDS]
        return PreviewRow(statement.title, " · ".join(filter(None, known)), beginning, near=near is not None)

    def _greyed(self, greyed: Greyed, text: StatementText) -> PreviewRow:
        why = GreyWords(self).of(greyed.kind)
        meta = self.tr("{why}: stays out, is kept, and can be taken in later").format(why=why)
        return PreviewRow("", meta, text.text[:_FIRST_WORDS], greyed=True)


def _shortened(title: str) -> str:
    return title if len(title) <= _TITLE else f"{title[:_TITLE].rstrip()}…"


def _start(text: StatementText) -> int:
    """Where a statement begins in the raw text."""
    runs = text.alignment.runs
    return runs[0].raw_start if runs else 0
