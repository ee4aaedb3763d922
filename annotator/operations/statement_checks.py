"""What can be wrong with a statement's text, its way back to the raw file, and the annotations on it."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import chain

from annotator.core.alignment import Run
from annotator.core.annotations import Annotations, ImpliedSlot, Relation, Review, Span, StatementLabel, Value
from annotator.core.codebook import Codebook
from annotator.core.documents import Statement, StatementText
from annotator.core.errors import AnnotationError
from annotator.operations.attribute_values import must_hold
from annotator.operations.relating import must_join


@dataclass(frozen=True, slots=True)
class Known:
    """What annotations may refer to: the codebook, and the ids of reviewers and actors."""

    codebook: Codebook
    reviewers: frozenset[str]
    actors: frozenset[str]


def text_problems(statement: Statement, text: StatementText, raw: bytes) -> Iterator[str]:
    """Where the text is not as long as it should be, or its alignment does not lead back to the raw bytes."""
    if statement.characters != len(text.text):
        yield f"the text has {len(text.text)} characters instead of {statement.characters}"
    position = 0
    for run in text.alignment.runs:
        if run.clean_start != position:
            yield f"the way back to the raw file has a gap at character {position}"
            return
        position += run.clean_length
        if not _reads_again(run, text, raw):
            yield f"characters {run.clean_start} to {position} are not what the raw file holds"
    if position != len(text.text):
        yield f"the way back to the raw file covers {position} of {len(text.text)} characters"


def annotation_problems(annotations: Annotations, text: StatementText, known: Known) -> Iterator[str]:
    """Where a quote is not the words at its place, or a reference leads nowhere."""
    spans = {span.id: span for span in annotations.spans}
    for span in annotations.spans:
        for problem in _span_problems(span, text.text, known):
            yield f"span {span.id}: {problem}"
    for link in annotations.relations:
        try:
            must_join(known.codebook, spans[link.from_span], spans[link.to_span], link.type_id)
        except (AnnotationError, KeyError):
            yield f"relation {link.id} joins spans that are not there, or that the codebook does not join so"
    for label in annotations.statement_labels:
        if problem := _value_problem(known, None, label.attribute_id, label.value):
            yield f"statement label {label.id}: {problem}"
    for slot in annotations.implied:
        if slot.actor_id is not None and slot.actor_id not in known.actors:
            yield f"implied slot {slot.id}: its actor is unknown"
    made: Iterator[Span | Relation | ImpliedSlot | StatementLabel | Review] = chain(
        annotations.spans,
        annotations.relations,
        annotations.implied,
        annotations.statement_labels,
        annotations.reviews,
    )
    yield from (f"the reviewer of {one.id} is unknown" for one in made if one.reviewer_id not in known.reviewers)


def _reads_again(run: Run, text: StatementText, raw: bytes) -> bool:
    end = run.byte_start + run.byte_length
    if not 0 <= run.byte_start <= end <= len(raw):
        return False
    if not run.linear:  # what an escape stands for is for the reader of the file to say
        return True
    words = text.text[run.clean_start : run.clean_start + run.clean_length]
    return words.encode(text.alignment.encoding, "replace") == raw[run.byte_start : end]


def _span_problems(span: Span, text: str, known: Known) -> Iterator[str]:
    position = 0
    for place, quote in zip(span.ranges, span.quotes, strict=False):
        if not position <= place.start < place.end <= len(text):
            yield f"{place.start} to {place.end} is not a piece of the text"
        elif place.quote(text) != quote:
            yield f"the words at {place.start} to {place.end} are “{place.quote(text)}”, not “{quote}”"
        position = place.end
    if not span.ranges or len(span.ranges) != len(span.quotes):
        yield f"it has {len(span.ranges)} ranges and {len(span.quotes)} quotes"
    if not any(label.id == span.label_id for label in known.codebook.labels):
        yield "its label is not in the codebook"
    yield from _attribute_problems(span.attributes, span.label_id, known)


def _attribute_problems(attributes: Mapping[str, Value], label_id: str, known: Known) -> Iterator[str]:
    for attribute_id, value in attributes.items():
        if problem := _value_problem(known, label_id, attribute_id, value):
            yield problem


def _value_problem(known: Known, label_id: str | None, attribute_id: str, value: Value) -> str:
    try:
        must_hold(known.codebook, label_id, attribute_id, value)
    except AnnotationError:
        return f"the value of attribute {attribute_id} is not one that the codebook allows"
    if value.actor_id is not None and value.actor_id not in known.actors:
        return f"the actor of attribute {attribute_id} is unknown"
    return ""
