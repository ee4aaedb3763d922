"""Feature structures, the pieces that a CAS is made of, whatever file they stand in; offsets are UTF-16 units here."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import count
from typing import Final

from annotator.core.offsets import Utf16Map
from annotator.export.facts import facts_as_words
from annotator.export.formats.uima.types import FACTS_TYPE, LABEL, METADATA, RELATION, SPAN, Layers
from annotator.export.item import Item, ItemSpan

Plain = str | int | float | bool
SOFA: Final = 1
"""The number of the structure that has the text, in our own files."""


@dataclass(slots=True)
class Structure:
    """A numbered structure: its type, its plain values, and the numbers of the structures that features lead to."""

    number: int
    type: str
    values: dict[str, Plain] = field(default_factory=dict)
    references: dict[str, tuple[int, ...]] = field(default_factory=dict)


def structures_of(item: Item, layers: Layers) -> Iterator[Structure]:
    """The structures of an item, numbered after its text; empty values are left out."""
    units = Utf16Map(item.text)
    length = units.units(len(item.text))
    facts = {key: words for key, words in facts_as_words(item.facts).items() if words}
    title = {"documentTitle": item.facts.title} if item.facts.title else {}
    language = item.facts.language or "x-unspecified"
    bounds = {"begin": 0, "end": length}
    yield Structure(2, METADATA, {**bounds, "language": language, "documentId": item.id, **title})
    where: dict[str, Plain] = {}
    if item.facts.statements:
        where = {"statements": "\n".join(item.facts.statements), "place_in_statement": item.facts.place_in_statement}
    yield Structure(3, FACTS_TYPE, {**facts, **where})
    numbers = count(4)
    spans = {span.id: Structure(next(numbers), SPAN, _values(span, units, layers)) for span in item.spans}
    yield from spans.values()
    for link in item.relations:
        ends = spans[link.from_span], spans[link.to_span]
        values = {key: ends[1].values[key] for key in ("begin", "end")}
        values |= _filled(identifier=link.id, label=link.type, reviewer=link.reviewer, note=link.note)
        leads: dict[str, tuple[int, ...]] = {"Governor": (ends[0].number,), "Dependent": (ends[1].number,)}
        yield Structure(next(numbers), RELATION, values, leads)
    for label in item.labels:
        text = label.value if isinstance(label.value, str) else ""
        filled = _filled(attribute=label.attribute, text=text, reviewer=label.reviewer)
        yield Structure(next(numbers), LABEL, {**filled, "flag": label.value is True})


def _values(span: ItemSpan, units: Utf16Map, layers: Layers) -> dict[str, Plain]:
    parts = [(units.units(part.start), units.units(part.end)) for part in span.ranges]
    ranges = " ".join(f"{start}-{end}" for start, end in parts) if len(parts) > 1 else ""
    return {
        "begin": parts[0][0],
        "end": parts[-1][1],
        **_filled(identifier=span.id, label=span.label, reviewer=span.reviewer, note=span.note, ranges=ranges),
        **{layers.feature(name, value): value for name, value in sorted(span.attributes.items())},
    }


def _filled(**words: str) -> dict[str, Plain]:
    return {key: value for key, value in words.items() if value}
