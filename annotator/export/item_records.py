"""An item as plain values, for formats that take any structure, and the item read back from them."""

from collections.abc import Container
from dataclasses import replace
from itertools import pairwise

from annotator.core.errors import ExchangeError
from annotator.core.ranges import Range
from annotator.export.exchange.fields import bounds, elements, listed, nested, text, whole
from annotator.export.exchange.lines import Fields, Json
from annotator.export.facts import facts_as_words, facts_in
from annotator.export.item import Item, ItemFacts, ItemLabel, ItemRelation, ItemSpan, Word


def item_record(item: Item) -> dict[str, Json]:
    """All of an item but its text; offsets are code points, half-open."""
    return {
        "id": item.id,
        "facts": facts_record(item.facts),
        "spans": [
            {
                "id": span.id,
                "label": span.label,
                "start": span.start,
                "end": span.end,
                "ranges": [{"start": part.start, "end": part.end} for part in span.ranges],
                "attributes": dict(span.attributes),
                "reviewer": span.reviewer,
                "note": span.note,
            }
            for span in item.spans
        ],
        "relations": [
            {
                "id": link.id,
                "type": link.type,
                "from": link.from_span,
                "to": link.to_span,
                "reviewer": link.reviewer,
                "note": link.note,
            }
            for link in item.relations
        ],
        "labels": [
            {"attribute": label.attribute, "value": label.value, "reviewer": label.reviewer} for label in item.labels
        ],
    }


def facts_record(facts: ItemFacts) -> dict[str, Json]:
    """What is known of a text, and which statements it is made of."""
    statements: list[Json] = [*facts.statements]
    return {**facts_as_words(facts), "statements": statements, "place_in_statement": facts.place_in_statement}


def facts_of(record: Fields) -> ItemFacts:
    """The facts back.

    Raises:
        ExchangeError: the list of statements is none.
    """
    return replace(
        facts_in(record),
        statements=tuple(str(one) for one in elements(record, "statements")),
        place_in_statement=whole(record, "place_in_statement", 0),
    )


def item_of(record: Fields, words: str) -> Item:
    """The item of a text back.

    Raises:
        ExchangeError: a field is not what it must be, a range is no piece of the text, a relation leads nowhere.
    """
    spans = tuple(span_of(span, words) for span in listed(record, "spans"))
    facts = facts_of(nested(record, "facts"))
    relations = relations_of(record, {span.id for span in spans})
    return Item(text(record, "id", ""), words, facts, spans, relations, labels_of(record))


def span_of(record: Fields, words: str) -> ItemSpan:
    """A span back; without “ranges” it is that from “start” to “end”.

    Raises:
        ExchangeError: a field is not what it must be, or a range is no piece of the text.
    """
    ranges = tuple(bounds(part) for part in listed(record, "ranges")) or (bounds(record),)
    return ItemSpan(
        text(record, "id", ""),
        text(record, "label"),
        checked_ranges(ranges, words),
        {name: _word(value) for name, value in nested(record, "attributes").items()},
        text(record, "reviewer", ""),
        text(record, "note", ""),
    )


def checked_ranges(ranges: tuple[Range, ...], words: str) -> tuple[Range, ...]:
    """The ranges, if they are pieces of the text, sorted and apart.

    Raises:
        ExchangeError: they are not.
    """
    for part in ranges:
        if not 0 <= part.start < part.end <= len(words):
            raise ExchangeError(
                f"{part.start} to {part.end} is not a piece of the text, which has {len(words)} characters"
            )
    if any(one.end > other.start for one, other in pairwise(ranges)):
        raise ExchangeError("the ranges of a span are not sorted, or overlap")
    return ranges


def relations_of(record: Fields, spans: Container[str]) -> tuple[ItemRelation, ...]:
    """The relations back, between spans of these ids.

    Raises:
        ExchangeError: a field is not what it must be, or a relation leads to another span.
    """
    return tuple(_relation(link, spans) for link in listed(record, "relations"))


def labels_of(record: Fields) -> tuple[ItemLabel, ...]:
    """The statement labels back.

    Raises:
        ExchangeError: a field is not what it must be.
    """
    return tuple(
        ItemLabel(text(label, "attribute"), _word(label.get("value")), text(label, "reviewer", ""))
        for label in listed(record, "labels")
    )


def _relation(link: Fields, spans: Container[str]) -> ItemRelation:
    ends = text(link, "from"), text(link, "to")
    if not (ends[0] in spans and ends[1] in spans):
        raise ExchangeError(f"a relation leads from {ends[0]} to {ends[1]}, one of which is no span of the text")
    return ItemRelation(
        text(link, "id", ""), text(link, "type"), *ends, text(link, "reviewer", ""), text(link, "note", "")
    )


def _word(value: Json) -> Word:
    if value is True or isinstance(value, str):
        return value
    raise ExchangeError("a value must be a text or true")
