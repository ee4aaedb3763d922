"""One row a span: where it is, its words, and its values in columns named as in the codebook."""

import json
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import Final

from annotator.core.codebook import Codebook
from annotator.export.item import Item, ItemSpan, Word
from annotator.export.scheme import Scheme
from annotator.export.tables.table import Column, Row, Table

_WORDS: Final = " … "
ORIGIN: Final = (
    Column("statement", "id of the text"),
    Column("title", "title of the statement"),
    Column("issuer", "who issued it"),
    Column("date", "its date; YYYY or YYYY-MM where no more is known"),
    Column("language", "its language"),
    Column("document", "name of the file"),
)
"""Which text a row is about, and where it comes from."""

_FIXED: Final = (
    Column("span", "id of the span"),
    *ORIGIN,
    Column("label", "label of the span"),
    Column("words", "the words of the span; those of several ranges with … between them"),
    Column("start", "place of its first character in the text, from 0, in Unicode code points"),
    Column("end", "place after its last character"),
    Column("first", "place of its first character, from 1, and"),
    Column("last", "place of its last character, from 1: substr(text, first, last) in R"),
    Column("ranges", "start-end of each range, from 0"),
    Column("reviewer", "who made the span"),
    Column("note", "the reviewer's note on it"),
)
OTHER: Final = Column("other_values", "values of attributes that the codebook does not have, as JSON")


def _columns(scheme: Scheme) -> Sequence[Column]:
    return (*_FIXED, *(column for column, _ in attribute_columns(scheme.codebook)), OTHER)


@lru_cache(maxsize=4)
def attribute_columns(codebook: Codebook) -> tuple[tuple[Column, str], ...]:
    """A column for each name that attributes of labels have, in their order, with that name."""
    labels: dict[str, list[str]] = {}
    for attribute in codebook.attributes:
        if attribute.label_id is not None:
            labels.setdefault(attribute.name, []).append(codebook.label(attribute.label_id).name)
    taken = {column.name.casefold() for column in (*_FIXED, OTHER)}
    found = []
    for name, owners in labels.items():
        shown = name
        while shown.casefold() in taken:
            shown += "_"
        taken.add(shown.casefold())
        found.append((Column(shown, f"attribute of {', '.join(owners)}"), name))
    return tuple(found)


def _rows(item: Item, scheme: Scheme) -> Iterator[Row]:
    names = [name for _, name in attribute_columns(scheme.codebook)]
    for span in sorted(item.spans, key=lambda one: (one.start, -one.end, one.label, one.id)):
        yield (
            span.id,
            *origin(item),
            span.label,
            _WORDS.join(span.quotes(item.text)),
            span.start,
            span.end,
            span.start + 1,
            span.end,
            " ".join(f"{part.start}-{part.end}" for part in span.ranges),
            span.reviewer,
            span.note,
            *value_cells(span, names),
        )


def origin(item: Item) -> tuple[str, ...]:
    """The cells of `ORIGIN` for a text."""
    facts = item.facts
    return item.id, facts.title, facts.issuer, facts.date, facts.language, facts.document_name


def value_cells(span: ItemSpan, names: Sequence[str]) -> Iterator[str]:
    """The values of the named attributes, then the others as JSON."""
    for name in names:
        yield shown(span.attributes.get(name, ""))
    others = {name: value for name, value in span.attributes.items() if name not in names}
    yield json.dumps(others, ensure_ascii=False, sort_keys=True) if others else ""


def shown(value: Word) -> str:
    """A value as a cell; a flag is `true`."""
    return "true" if value is True else str(value)


SPANS: Final = Table("Spans", _columns, _rows)
