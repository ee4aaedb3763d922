"""Make, change and take away spans."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime

from annotator.core.annotations import Reviewer, Source, Span, Value, checked_ranges
from annotator.core.changes import Change, Edit, Entity
from annotator.core.codebook import Codebook
from annotator.core.errors import AnnotationError
from annotator.core.identity import new_id
from annotator.core.ranges import Range
from annotator.operations.attribute_values import actor_named, must_hold, with_value
from annotator.operations.reviewing import begun
from annotator.store import journal
from annotator.store.annotations import load_span, relations_at
from annotator.store.codebooks import load_codebook
from annotator.store.project import Project
from annotator.store.statements import load_text


def add_span(
    project: Project,
    reviewer: Reviewer,
    statement_id: str,
    ranges: Sequence[Range],
    label_id: str,
    *,
    attributes: Mapping[str, Value] | None = None,
) -> Change:
    """Label the words at these ranges (code points, half-open). A statement that was new is in work by it.

    Raises:
        AnnotationError: a range outside the text, or a label or value that the codebook does not have.
    """
    with project.transaction():
        codebook = load_codebook(project)
        must_have_label(codebook, label_id)
        for attribute_id, value in (attributes or {}).items():
            must_hold(codebook, label_id, attribute_id, value)
        span = Span(
            id=new_id(),
            statement_id=statement_id,
            reviewer_id=reviewer.id,
            label_id=label_id,
            ranges=(),
            quotes=(),
            attributes=dict(attributes or {}),
            source=Source.MANUAL,
            codebook_version=codebook.version,
            created_at=datetime.now(UTC).isoformat(timespec="milliseconds"),
        )
        edits = [Edit(None, _placed(project, span, ranges)), *begun(project, reviewer, statement_id)]
        return journal.record(project, "add_span", reviewer, edits)


def move_span(project: Project, reviewer: Reviewer, span_id: str, ranges: Sequence[Range]) -> Change | None:
    """Give a span other borders; None if they are the same.

    Raises:
        AnnotationError: a range outside the text, or the span is gone.
    """
    with project.transaction():
        span = _living(project, span_id)
        return _changed(project, "move_span", reviewer, [(span, _placed(project, span, ranges))])


def relabel_spans(project: Project, reviewer: Reviewer, span_ids: Sequence[str], label_id: str) -> Change | None:
    """Give spans another label. Attributes that the new label has under the same name and choice go with them.

    Relations that the new label cannot have are taken away in the same step.

    Raises:
        AnnotationError: a span is gone, or there is no such label.
    """
    with project.transaction():
        codebook = load_codebook(project)
        must_have_label(codebook, label_id)
        edits: list[tuple[Entity, Entity]] = []
        for span in (_living(project, span_id) for span_id in span_ids):
            edits.append((span, _relabelled(codebook, span, label_id)))
            edits += _relations_lost(project, codebook, span, label_id)
        return _changed(project, "relabel_spans", reviewer, edits)


def delete_spans(project: Project, reviewer: Reviewer, span_ids: Sequence[str]) -> Change | None:
    """Take spans away, and the relations that hang on them.

    Raises:
        AnnotationError: a span is gone already.
    """
    with project.transaction():
        spans = [_living(project, span_id) for span_id in span_ids]
        relations = {link.id: link for span in spans for link in relations_at(project, span.id)}
        edits: list[tuple[Entity, Entity]] = [(link, replace(link, deleted=True)) for link in relations.values()]
        edits += [(span, replace(span, deleted=True)) for span in spans]
        return _changed(project, "delete_spans", reviewer, edits)


def set_attribute(
    project: Project, reviewer: Reviewer, span_id: str, attribute_id: str, value: Value | None
) -> Change | None:
    """Give an attribute of a span a value, or none.

    Raises:
        AnnotationError: the label has no such attribute, the attribute no such choice, or the span is gone.
    """
    with project.transaction():
        span = _living(project, span_id)
        if value is not None:
            must_hold(load_codebook(project), span.label_id, attribute_id, value)
        return _changed(project, "set_attribute", reviewer, [(span, with_value(span, attribute_id, value))])


def name_actor(project: Project, reviewer: Reviewer, span_id: str, attribute_id: str, name: str) -> Change | None:
    """Name the actor behind a span; a name that is new joins the register. A blank name takes the actor away.

    Raises:
        AnnotationError: the attribute holds no actor, or the span is gone.
    """
    with project.transaction():
        span = _living(project, span_id)
        if not name.strip():
            return _changed(project, "name_actor", reviewer, [(span, with_value(span, attribute_id, None))])
        actor, new = actor_named(project, name)
        must_hold(load_codebook(project), span.label_id, attribute_id, Value(actor_id=actor.id))
        after = with_value(span, attribute_id, Value(actor_id=actor.id))
        edits = ([new] if new else []) + ([Edit(span, after)] if after != span else [])
        return journal.record(project, "name_actor", reviewer, edits) if edits else None


def set_span_note(project: Project, reviewer: Reviewer, span_id: str, note: str) -> Change | None:
    """Write a note on a span; None if it says so already.

    Raises:
        AnnotationError: the span is gone.
    """
    with project.transaction():
        span = _living(project, span_id)
        return _changed(project, "set_span_note", reviewer, [(span, replace(span, note=note))])


def must_have_label(codebook: Codebook, label_id: str) -> None:
    """Check that the codebook offers the label.

    Raises:
        AnnotationError: it does not, or no more.
    """
    if not any(label.id == label_id and not label.retired for label in codebook.labels):
        raise AnnotationError("The codebook has no such label. Nothing was changed.")


def _placed(project: Project, span: Span, ranges: Sequence[Range]) -> Span:
    text = load_text(project, span.statement_id).text
    places = checked_ranges(tuple(ranges), len(text))
    return replace(span, ranges=places, quotes=tuple(place.quote(text) for place in places))


def _relabelled(codebook: Codebook, span: Span, label_id: str) -> Span:
    if span.label_id == label_id:
        return span
    kept: dict[str, Value] = {}
    for attribute_id, value in span.attributes.items():
        old = codebook.attribute(attribute_id)
        new = next((entry for entry in codebook.attributes_of(label_id) if entry.name == old.name), None)
        if new is not None and new.kind == old.kind and (moved := _same_value(codebook, new.id, value)):
            kept[new.id] = moved
    return replace(span, label_id=label_id, attributes=kept, codebook_version=codebook.version)


def _same_value(codebook: Codebook, attribute_id: str, value: Value) -> Value | None:
    if value.choice_id is None:
        return value
    name = codebook.choice(value.choice_id).name
    return next((Value(choice_id=one.id) for one in codebook.choices_of(attribute_id) if one.name == name), None)


def _relations_lost(project: Project, codebook: Codebook, span: Span, label_id: str) -> list[tuple[Entity, Entity]]:
    lost: list[tuple[Entity, Entity]] = []
    for link in relations_at(project, span.id):
        ends = {end: load_span(project, end).label_id for end in (link.from_span, link.to_span)} | {span.id: label_id}
        if (ends[link.from_span], ends[link.to_span]) not in codebook.relation_type(link.type_id).pairs:
            lost.append((link, replace(link, deleted=True)))
    return lost


def _living(project: Project, span_id: str) -> Span:
    try:
        span = load_span(project, span_id)
    except KeyError:
        span = None
    if span is None or span.deleted:
        raise AnnotationError("This span is not there any more. Nothing was changed.")
    return span


def _changed(project: Project, action: str, reviewer: Reviewer, rows: Sequence[tuple[Entity, Entity]]) -> Change | None:
    edits = [Edit(before, after) for before, after in rows if before != after]
    return journal.record(project, action, reviewer, edits) if edits else None
