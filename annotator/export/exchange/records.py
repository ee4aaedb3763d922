"""A statement with everything made on it, and as the exchange format writes it."""

from dataclasses import dataclass

from annotator.core.alignment import Alignment
from annotator.core.annotations import Annotations, Relation, Review, StatementLabel
from annotator.core.documents import Document, Statement, StatementText
from annotator.export.exchange.lines import Json, to_json
from annotator.export.exchange.names import Names
from annotator.export.exchange.span_json import spans_json


@dataclass(frozen=True, slots=True)
class AnnotatedStatement:
    """All that is exported of one statement. `kin` is equal for copies, translations and versions of one another."""

    document: Document
    statement: Statement
    text: StatementText
    annotations: Annotations
    kin: str = ""


def statement_json(given: AnnotatedStatement, names: Names) -> str:
    """The record of a statement as JSON. Equal annotations give equal records, in whatever order they come."""
    document, statement, alignment = given.document, given.statement, given.text.alignment
    what_it_is: dict[str, Json] = {
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
    }
    spans = spans_json(given.annotations.spans, given.text, names)
    relations = sorted(given.annotations.relations, key=lambda relation: relation.id)
    what_is_on_it: dict[str, Json] = {
        "relations": [_relation_fields(relation, names) for relation in relations],
        "implied": _implied(given.annotations, names),
        "statement_labels": _statement_labels(given.annotations.statement_labels, names),
        "reviews": _reviews(given.annotations.reviews, names),
    }
    return f'{to_json(what_it_is)[:-1]},"spans":{spans},{to_json(what_is_on_it)[1:]}'


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


def _relation_fields(relation: Relation, names: Names) -> dict[str, Json]:
    return {
        "id": relation.id,
        "type": names.relation_type(relation.type_id),
        "type_id": relation.type_id,
        "from": relation.from_span,
        "to": relation.to_span,
        "reviewer": names.reviewer(relation.reviewer_id),
        "note": relation.note,
        "source": str(relation.source),
        "codebook_version": relation.codebook_version,
        "created_at": relation.created_at,
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
            "source": str(label.source),
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
