"""Compares a written export with the annotations it was made from, fact by fact."""

from collections.abc import Iterable, Iterator, Mapping
from itertools import zip_longest
from pathlib import Path

from annotator.core.annotations import Annotations, Relation, Span
from annotator.core.documents import StatementText
from annotator.core.errors import ExchangeError, ExportError
from annotator.export.exchange.fields import bounds, flag, listed, nested, text, whole
from annotator.export.exchange.header import header_record
from annotator.export.exchange.lines import Fields, Json, to_line
from annotator.export.exchange.names import Names
from annotator.export.exchange.reader import read_exchange, read_header
from annotator.export.exchange.records import AnnotatedStatement

Fact = tuple[object, ...]


def check_file(path: Path, statements: Iterable[AnnotatedStatement], names: Names) -> None:
    """Read an export and compare it with what it should hold.

    Raises:
        ExportError: the first difference, with its statement.
    """
    try:
        if to_line(read_header(path)) != to_line(header_record(names.codebook)):
            raise _different("the header")
        for record, given in zip_longest(read_exchange(path), statements):
            if record is None or given is None:
                raise _different("the number of statements")
            _check_statement(record.fields, given, names)
    except ExchangeError as error:
        raise ExportError(f"Nothing was exported: what was written cannot be read back ({error}).") from error


def _check_statement(fields: Fields, given: AnnotatedStatement, names: Names) -> None:
    place = f"statement {given.statement.id} (“{given.statement.title}”)"
    if fields.get("id") != given.statement.id or fields.get("text") != given.text.text:
        raise _different(f"the text of {place}")
    if fields.get("kin") != given.kin:
        raise _different(f"the group of {place}")
    _compare(_spans_read(fields), _spans_held(given, names), f"a span of {place}")
    _compare(_relations_read(fields), _relations_held(given.annotations, names), f"a relation of {place}")
    _compare(_implied_read(fields), _implied_held(given.annotations, names), f"an implied slot of {place}")
    _compare(_labels_read(fields), _labels_held(given.annotations, names), f"a statement label of {place}")
    _compare(_reviews_read(fields), _reviews_held(given.annotations, names), f"a review of {place}")


def _compare(read: Iterator[Fact], held: Iterator[Fact], what: str) -> None:
    found, wanted = list(read), list(held)
    if found != wanted and sorted(map(repr, found)) != sorted(map(repr, wanted)):
        raise _different(what)


def _different(what: str) -> ExportError:
    return ExportError(
        f"Nothing was exported: read back, {what} is not what the project holds. Check the project, then export again."
    )


def _spans_read(fields: Fields) -> Iterator[Fact]:
    words = text(fields, "text", "")
    for span in listed(fields, "spans"):
        parts = listed(span, "ranges")
        ranges = [(*bounds(part), text(part, "quote")) for part in parts]
        if any(words[start:end] != quote for start, end, quote in ranges):
            raise _different(f"the words of span {span.get('id')}")
        yield (
            span.get("id"),
            (*bounds(span), text(span, "quote")),
            ranges,
            [_origin_read(part) for part in parts],
            (span.get("label"), span.get("label_id")),
            _in_order(nested(span, "attributes")),
            _provenance_read(span),
        )


def _origin_read(part: Fields) -> Fact:
    return tuple(whole(part, key) for key in ("raw_start", "raw_end", "byte_start", "byte_end"))


def _spans_held(given: AnnotatedStatement, names: Names) -> Iterator[Fact]:
    for span in given.annotations.spans:
        values = {
            names.attribute(attribute, span.label_id): names.value(attribute, value)
            for attribute, value in span.attributes.items()
        }
        yield (
            span.id,
            (span.start, span.end, " … ".join(span.quotes)),
            [(start, end, quote) for (start, end), quote in zip(span.ranges, span.quotes, strict=True)],
            list(_origins(span, given.text)),
            (names.label(span.label_id), span.label_id),
            _in_order(values),
            _provenance_held(span, names),
        )


def _origins(span: Span, statement: StatementText) -> Iterator[tuple[int, int, int, int]]:
    for part in span.ranges:
        raw, in_bytes = statement.alignment.places(part, statement.text)
        yield (*raw, *in_bytes)


def _relations_read(fields: Fields) -> Iterator[Fact]:
    for relation in listed(fields, "relations"):
        named = tuple(relation.get(key) for key in ("id", "type", "type_id", "from", "to"))
        yield (*named, _provenance_read(relation))


def _relations_held(annotations: Annotations, names: Names) -> Iterator[Fact]:
    for link in annotations.relations:
        named = (link.id, names.relation_type(link.type_id), link.type_id, link.from_span, link.to_span)
        yield (*named, _provenance_held(link, names))


def _implied_read(fields: Fields) -> Iterator[Fact]:
    for slot in listed(fields, "implied"):
        yield tuple(slot.get(key) for key in ("span", "role", "actor", "reviewer", "codebook_version"))


def _implied_held(annotations: Annotations, names: Names) -> Iterator[Fact]:
    spans = {span.id for span in annotations.spans}
    for slot in annotations.implied:
        if slot.span_id in spans:
            actor = names.actor(slot.actor_id) if slot.actor_id else None
            yield (slot.span_id, slot.role.value, actor, names.reviewer(slot.reviewer_id), slot.codebook_version)


def _labels_read(fields: Fields) -> Iterator[Fact]:
    for label in listed(fields, "statement_labels"):
        yield tuple(label.get(key) for key in ("attribute", "value", "reviewer", "source", "codebook_version"))


def _labels_held(annotations: Annotations, names: Names) -> Iterator[Fact]:
    for label in annotations.statement_labels:
        yield (
            names.attribute(label.attribute_id, None),
            names.value(label.attribute_id, label.value),
            names.reviewer(label.reviewer_id),
            label.source.value,
            label.codebook_version,
        )


def _reviews_read(fields: Fields) -> Iterator[Fact]:
    for review in listed(fields, "reviews"):
        yield (
            *(text(review, key, "") for key in ("reviewer", "state", "note", "reason")),
            flag(review, "flagged"),
        )


def _reviews_held(annotations: Annotations, names: Names) -> Iterator[Fact]:
    for review in annotations.reviews:
        reviewer = names.reviewer(review.reviewer_id)
        yield (reviewer, review.state.value, review.note, review.reason, review.flagged)


def _provenance_read(made: Fields) -> Fact:
    return tuple(made.get(key) for key in ("reviewer", "note", "source", "codebook_version", "created_at"))


def _provenance_held(made: Span | Relation, names: Names) -> Fact:
    return (names.reviewer(made.reviewer_id), made.note, made.source.value, made.codebook_version, made.created_at)


def _in_order(values: Mapping[str, Json]) -> list[tuple[str, bool, Json]]:
    return [(name, values[name] is True, values[name]) for name in sorted(values)]
