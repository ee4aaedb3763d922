"""Which values attributes may hold, and how a span or statement comes to hold them."""

from dataclasses import replace

from annotator.core.annotations import Actor, Span, Value
from annotator.core.changes import Edit
from annotator.core.codebook import AttributeKind, Codebook
from annotator.core.errors import AnnotationError
from annotator.operations.actors import new_actor
from annotator.store.actors import actor_called
from annotator.store.project import Project


def must_hold(codebook: Codebook, label_id: str | None, attribute_id: str, value: Value) -> None:
    """Check that spans of the label (statements for None) carry the attribute and that it may hold the value.

    Raises:
        AnnotationError: they do not, or it may not.
    """
    attribute = next((entry for entry in codebook.attributes_of(label_id) if entry.id == attribute_id), None)
    if attribute is None:
        raise AnnotationError("This label has no such attribute in the codebook. Nothing was changed.")
    match attribute.kind:
        case AttributeKind.CHOICE:
            fits = any(choice.id == value.choice_id for choice in codebook.choices_of(attribute_id))
        case AttributeKind.ACTOR:
            fits = value.actor_id is not None
        case _:
            fits = value.text is not None
    if not fits:
        raise AnnotationError(f"The attribute “{attribute.name}” cannot hold this value. Nothing was changed.")


def with_value(span: Span, attribute_id: str, value: Value | None) -> Span:
    """The span with one attribute set, or taken away for None."""
    attributes = {key: held for key, held in span.attributes.items() if key != attribute_id}
    if value is not None:
        attributes[attribute_id] = value
    return replace(span, attributes=attributes)


def actor_named(project: Project, name: str) -> tuple[Actor, Edit | None]:
    """The actor that goes by this name, its own or an alias, and the edit that registers it if there is none."""
    known = actor_called(project, name)
    if known is not None:
        return known, None
    actor, edit = new_actor(project, " ".join(name.split()))
    return actor, edit
