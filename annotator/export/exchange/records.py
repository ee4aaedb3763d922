"""A statement with everything made on it, as a record of the exchange format."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

from annotator.core.alignment import Alignment
from annotator.core.annotations import Annotations, Relation, Review, Span, StatementLabel, Value
from annotator.core.codebook import AttributeKind, Codebook
from annotator.core.documents import Document, Statement, StatementText
from annotator.core.ranges import Range
from annotator.export.exchange.lines import Json


@dataclass(frozen=True, slots=True)
class AnnotatedStatement:
    """All that is exported of one statement. `kin` is equal for copies, translations and versions of one another."""

    document: Document
    statement: Statement
    text: StatementText
    annotations: Annotations
    kin: str = ""


@dataclass(frozen=True)
class Names:
    """What ids are called: the codebook's entries, and the names of reviewers and actors by id.

    An id that is known to nobody stands for itself, so that nothing is left out of an export.
    """

    codebook: Codebook
    reviewers: Mapping[str, str]
    actors: Mapping[str, str]

    def label(self, label_id: str) -> str:
        """A label's name."""
        return self._labels.get(label_id, label_id)

    def relation_type(self, type_id: str) -> str:
        """A relation type's name."""
        return self._relation_types.get(type_id, type_id)

    def attribute(self, attribute_id: str, label_id: str | None) -> str:
        """An attribute's name; its id if it is none of that label's, where the name could mean another."""
        return self._attributes.get((attribute_id, label_id), attribute_id)

    def reviewer(self, reviewer_id: str) -> str:
        """A reviewer's name."""
        return self.reviewers.get(reviewer_id, reviewer_id)

    def actor(self, actor_id: str) -> str:
        """An actor's name."""
        return self.actors.get(actor_id, actor_id)

    def value(self, attribute_id: str, value: Value) -> Json:
        """A value as a person writes it: a choice's or an actor's name, words, or true."""
        if value.choice_id is not None:
            return self._choices.get((value.choice_id, attribute_id), value.choice_id)
        if value.actor_id is not None:
            return self.actor(value.actor_id)
        return True if attribute_id in self._flags and value.text == "true" else value.text or ""

    @cached_property
    def order(self) -> Mapping[str, int]:
        """The places of the attributes in the codebook, by id."""
        return {entry.id: place for place, entry in enumerate(self.codebook.attributes)}

    @cached_property
    def _labels(self) -> Mapping[str, str]:
        return {entry.id: entry.name for entry in self.codebook.labels}

    @cached_property
    def _relation_types(self) -> Mapping[str, str]:
        return {entry.id: entry.name for entry in self.codebook.relation_types}

    @cached_property
    def _attributes(self) -> Mapping[tuple[str, str | None], str]:
        return {(entry.id, entry.label_id): entry.name for entry in self.codebook.attributes}

    @cached_property
    def _choices(self) -> Mapping[tuple[str, str], str]:
        return {(entry.id, entry.attribute_id): entry.name for entry in self.codebook.choices}

    @cached_property
    def _flags(self) -> frozenset[str]:
        return frozenset(entry.id for entry in self.codebook.attributes if entry.kind is AttributeKind.FLAG)


def statement_record(given: AnnotatedStatement, names: Names) -> dict[str, Json]:
    """The record of a statement. Equal annotations give equal records, in whatever order they come."""
    document, statement, alignment = given.document, given.statement, given.text.alignment
    spans = sorted(given.annotations.spans, key=lambda span: (span.start, -span.end, span.id))
    relations = sorted(given.annotations.relations, key=lambda relation: relation.id)
    return {
        "type": "statement",
        "id": statement.id,
        "document": {
            "id": document.id,
            "name": document.name,
            "media_type": document.media_type,
            "encoding": document.encoding,
            "size": document.size,
            "part": document.part,
        },
        "position": statement.position,
        "title": statement.title,
        "language": statement.language,
        "issuer": statement.issuer,
        "date": statement.date,
        "date_precision": statement.date_precision,
        "place": statement.place,
        "number": statement.number,
        "group_id": statement.group_id,
        "group_title": statement.group_title,
        "reference": statement.reference,
        "kin": given.kin,
        "text": given.text.text,
        "raw": _raw_bounds(alignment),
        "alignment": [[int(item) for item in run] for run in alignment.runs],
        "spans": [_span_fields(span, given.text, names) for span in spans],
        "relations": [_relation_fields(relation, names) for relation in relations],
        "implied": _implied(given.annotations, names),
        "statement_labels": _statement_labels(given.annotations.statement_labels, names),
        "reviews": _reviews(given.annotations.reviews, names),
    }


def _raw_bounds(alignment: Alignment) -> dict[str, Json]:
    if not alignment.runs:
        return {"start": 0, "end": 0, "byte_start": 0, "byte_end": 0}
    first, last = alignment.runs[0], alignment.runs[-1]
    return {
        "start": first.raw_start,
        "end": last.raw_start + last.raw_length,
        "byte_start": first.byte_start,
        "byte_end": last.byte_start + last.byte_length,
    }


def _span_fields(span: Span, text: StatementText, names: Names) -> dict[str, Json]:
    return {
        "id": span.id,
        "label": names.label(span.label_id),
        "label_id": span.label_id,
        "start": span.start,
        "end": span.end,
        "quote": span.quote,
        "ranges": [_range_fields(part, text) for part in span.ranges],
        "attributes": _attributes(span, names),
        **_provenance(span, names),
    }


def _range_fields(part: Range, text: StatementText) -> dict[str, Json]:
    raw, in_bytes = text.alignment.places(part, text.text)
    return {
        "start": part.start,
        "end": part.end,
        "quote": part.quote(text.text),
        "raw_start": raw.start,
        "raw_end": raw.end,
        "byte_start": in_bytes.start,
        "byte_end": in_bytes.end,
    }


def _attributes(span: Span, names: Names) -> dict[str, Json]:
    if not span.attributes:
        return {}
    order = names.order
    held = sorted(span.attributes, key=lambda attribute: (order.get(attribute, len(order)), attribute))
    return {names.attribute(key, span.label_id): names.value(key, span.attributes[key]) for key in held}


def _relation_fields(relation: Relation, names: Names) -> dict[str, Json]:
    return {
        "id": relation.id,
        "type": names.relation_type(relation.type_id),
        "type_id": relation.type_id,
        "from": relation.from_span,
        "to": relation.to_span,
        **_provenance(relation, names),
    }


def _provenance(made: Span | Relation, names: Names) -> dict[str, Json]:
    return {
        "reviewer": names.reviewer(made.reviewer_id),
        "note": made.note,
        "source": made.source.value,
        "codebook_version": made.codebook_version,
        "created_at": made.created_at,
    }


def _implied(annotations: Annotations, names: Names) -> list[Json]:
    spans = {span.id for span in annotations.spans}
    held = [slot for slot in annotations.implied if slot.span_id in spans]  # with its span gone, it says nothing
    return [
        {
            "span": slot.span_id,
            "role": slot.role.value,
            "actor": None if slot.actor_id is None else names.actor(slot.actor_id),
            "reviewer": names.reviewer(slot.reviewer_id),
            "codebook_version": slot.codebook_version,
        }
        for slot in sorted(held, key=lambda slot: (slot.span_id, slot.role, slot.id))
    ]


def _statement_labels(held: tuple[StatementLabel, ...], names: Names) -> list[Json]:
    order = names.order
    in_order = sorted(held, key=lambda label: (order.get(label.attribute_id, len(order)), label.id))
    return [
        {
            "attribute": names.attribute(label.attribute_id, None),
            "value": names.value(label.attribute_id, label.value),
            "reviewer": names.reviewer(label.reviewer_id),
            "source": label.source.value,
            "codebook_version": label.codebook_version,
        }
        for label in in_order
    ]


def _reviews(held: tuple[Review, ...], names: Names) -> list[Json]:
    return [
        {
            "reviewer": names.reviewer(review.reviewer_id),
            "state": review.state.value,
            "flagged": review.flagged,
            "note": review.note,
            "reason": review.reason,
        }
        for review in sorted(held, key=lambda review: review.id)
    ]
