"""Compares what was written with what it was written from, item by item, without the ids that a format may not keep."""

from collections.abc import Iterable, Iterator
from itertools import zip_longest
from pathlib import Path

from annotator.core.errors import ExchangeError, ExportError
from annotator.export.format import Reader, Remarks
from annotator.export.item import Item, ItemSpan

Fact = tuple[object, ...]


def check_by(reader: Reader, place: Path, items: Iterable[Item]) -> None:
    """Read a file or folder and compare it with the items, in order.

    Raises:
        ExportError: the first difference, with its item, or what the reader could not read.
    """
    remarks = Remarks()
    try:
        for read, given in zip_longest(reader(place, remarks), items):
            if read is None or given is None:
                raise _different("the number of texts")
            check_item(read, given)
    except ExchangeError as error:
        raise ExportError(f"Nothing was exported: what was written cannot be read back ({error}).") from error
    if remarks.sentences:
        raise ExportError(
            f"Nothing was exported: what was written cannot be read back ({remarks.sentences[0].rstrip('.')})."
        )


def check_item(read: Item, given: Item) -> None:
    """Compare two items in what formats hold: text, spans, relations and statement labels.

    Raises:
        ExportError: they differ.
    """
    place = f"text {given.id} (“{given.facts.title}”)"
    if read.text != given.text:
        raise _different(f"the text of {place}")
    _compare(span_facts(read), span_facts(given), f"a span of {place}")
    _compare(relation_facts(read), relation_facts(given), f"a relation of {place}")
    _compare(label_facts(read), label_facts(given), f"a statement label of {place}")


def span_facts(item: Item) -> Iterator[Fact]:
    """What is compared of the spans; ids may differ."""
    return (_span(span, item.text) for span in item.spans)


def relation_facts(item: Item) -> Iterator[Fact]:
    """What is compared of the relations: with their spans in place of ids."""
    spans = {span.id: _span(span, item.text) for span in item.spans}
    for link in item.relations:
        yield (link.type, spans[link.from_span], spans[link.to_span], link.reviewer, link.note)


def label_facts(item: Item) -> Iterator[Fact]:
    """What is compared of the statement labels."""
    return ((label.attribute, label.value, label.reviewer) for label in item.labels)


def _span(span: ItemSpan, text: str) -> Fact:
    places = tuple(tuple(part) for part in span.ranges)
    return (span.label, places, span.quotes(text), sorted(span.attributes.items()), span.reviewer, span.note)


def _compare(read: Iterable[Fact], given: Iterable[Fact], what: str) -> None:
    if sorted(map(repr, read)) != sorted(map(repr, given)):
        raise _different(what)


def _different(what: str) -> ExportError:
    return ExportError(
        f"Nothing was exported: read back, {what} is not what the project holds. Check the project, then export again."
    )
