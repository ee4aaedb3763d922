"""From the cells of a row, or the values of a record, to the text of a statement."""

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final

from annotator.core.alignment import Alignment, Substitution, substituted
from annotator.core.ranges import Range
from annotator.ingest.cleaning import clean
from annotator.ingest.contents import Contents, changes
from annotator.ingest.decoding import Decoded
from annotator.ingest.fields import TEXT
from annotator.ingest.found_dates import date_in
from annotator.ingest.html_file import MEDIA_TYPE as PAGE
from annotator.ingest.html_file import without_marks
from annotator.ingest.options import ReadOptions
from annotator.ingest.pace import step_done
from annotator.ingest.source import SourceText

_TAG = re.compile(
    r"<(?:/?(?:p|div|span|strong|em|b|i|ul|ol|li|h[1-6]|blockquote)|a\s[^<>]{1,500}|br\s?/?)\s{0,3}>", re.IGNORECASE
)
_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(?=[-_]|\Z)")
_LONGEST: Final = 300
_SHOWN_ROWS: Final = 5
_SHORTEST_TEXT: Final = 12
_LONGEST_EXAMPLE: Final = 80


@dataclass(slots=True)
class Rows:
    """Collects the statements of a table, whose cells are places of one decoded text."""

    decoded: Decoded
    media_type: str
    options: ReadOptions
    texts: list[SourceText] = field(default_factory=list)
    steps: Counter[str] = field(default_factory=Counter)
    empty: int = 0
    beyond: int = 0
    bad: list[str] = field(default_factory=list)

    def add(self, place: Range, escapes: Sequence[Substitution], fields: Mapping[str, str]) -> None:
        """A row: the place of its text, what stands for other characters there, and what it says of the text."""
        step_done()
        whole = self.decoded.text
        text, alignment = place.quote(whole), self.decoded.alignment.cut(place, whole)
        if not text or text.isspace():
            self.empty += 1
            return
        if escapes:
            alignment, text = _after(alignment, text, escapes)
        media_type = self.media_type
        if "<" in text and _TAG.search(text):
            media_type = PAGE
            substitutions = without_marks(text).text.finish()
            alignment, text = _after(alignment, text, substitutions)
            self.steps["tags"] += len(substitutions)
        cleaned = clean(text, alignment, media_type=media_type, repair_mojibake=self.options.repair_mojibake)
        if cleaned.steps:
            self.steps.update(cleaned.steps)
        self.texts.append(
            SourceText(
                cleaned.text,
                cleaned.alignment,
                title=_tidy(fields.get("title", "")),
                date=date_in(fields.get("date", "")),
                issuer=_tidy(fields.get("issuer", "")),
                language=_language(fields.get("language", "")),
                headings=cleaned.headings,
                media_type=self.media_type,
                links=cleaned.links,
                reference=_tidy(fields.get("id", "")),
            )
        )

    def contents(self, mapping: Mapping[str, str], found: Mapping[str, str]) -> Contents:
        """What the table held; `found` names its columns, each with a value from it."""
        columns = sorted(set(found) - set(mapping.values()))
        return Contents(
            texts=tuple(self.texts),
            media_type=self.media_type,
            encoding=self.decoded.encoding,
            steps=changes(self.steps),
            replaced=self.decoded.replaced + self.steps.get("unusable_characters", 0),
            skipped=(
                *((("rows without a text", self.empty),) if self.empty else ()),
                *((("columns that are no field of a statement: " + _named(columns), len(columns)),) if columns else ()),
                *((("cells to the right of the last column", self.beyond),) if self.beyond else ()),
                *((("rows that cannot be read: " + _named(self.bad), len(self.bad)),) if self.bad else ()),
            ),
            rows=True,
            mapping=mapping,
            columns={column: _tidy(value)[:_LONGEST_EXAMPLE] for column, value in found.items()},
        )


def with_examples(columns: Iterable[str], sample: Sequence[Mapping[str, str]]) -> dict[str, str]:
    """Columns, each with its first value in a sample of rows that is not blank."""
    return {column: next((v for row in sample if (v := row.get(column, "")).strip()), "") for column in columns}


def blank_columns(columns: Sequence[str], sample: Sequence[Mapping[str, int]]) -> frozenset[str]:
    """The columns whose cells hold no character in a sample of rows."""
    return frozenset(columns) - {column for row in sample for column, length in row.items() if length}


def longest_column(columns: Sequence[str], sample: Sequence[Mapping[str, int]]) -> str | None:
    """The column whose cells hold the most characters in a sample of rows; None if they are too short for texts."""
    lengths: Counter[str] = Counter()
    for row in sample:
        lengths.update(row)
    longest = max(columns, key=lambda column: lengths[column], default="")
    return longest if lengths[longest] >= _SHORTEST_TEXT * len(sample) and sample else None


def row_fields(mapping: Mapping[str, str], values: Mapping[str, str]) -> dict[str, str]:
    """What a row says of its text, field by field."""
    return {name: values.get(column, "") for name, column in mapping.items() if name != TEXT}


def _after(alignment: Alignment, text: str, substitutions: Sequence[Substitution]) -> tuple[Alignment, str]:
    return alignment.after(text, substitutions), substituted(text, substitutions)


def _language(written: str) -> str:
    found = _LANGUAGE.match(written.strip())
    return found[0].lower() if found else ""


def _tidy(value: str) -> str:
    if not value:
        return ""
    return " ".join(value.encode("utf-8", "replace").decode("utf-8").replace("\0", "\ufffd").split())[:_LONGEST]


def _named(names: Sequence[str]) -> str:
    shown = [_tidy(name)[:40] for name in names[:_SHOWN_ROWS]]
    return ", ".join(shown) + (", …" if len(names) > _SHOWN_ROWS else "")
