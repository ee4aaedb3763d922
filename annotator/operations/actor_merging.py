"""Make one actor of several, and several of one; all that names them follows."""

from collections.abc import Sequence
from dataclasses import replace

from annotator.core.annotations import Actor, Reviewer, Span, Value
from annotator.core.changes import Change, Edit
from annotator.core.errors import AnnotationError
from annotator.operations.actors import alias_edits, free_name, is_within, living_actor, new_actor
from annotator.store import actors as register
from annotator.store import journal
from annotator.store.project import Project


def merge_actors(project: Project, reviewer: Reviewer, actor_ids: Sequence[str], into_id: str) -> Change | None:
    """Make several actors one: their spans, implied slots and names become the one's; None if there is no other.

    What is not known of the one is taken over from the others, the first that knows it.

    Raises:
        AnnotationError: an actor is gone.
    """
    with project.transaction():
        into = living_actor(project, into_id)
        others = [living_actor(project, one) for one in dict.fromkeys(actor_ids) if one != into_id]
        if not others:
            return None
        gone = {actor.id for actor in others}
        aliases = [alias for actor in others for alias in register.aliases_of(project, actor.id)]
        after = _informed(project, into, others)
        names = [*(actor.name for actor in others), *(alias.name for alias in aliases)]
        edits = [*([Edit(into, after)] if after != into else []), *alias_edits(project, after, names)]
        edits += [Edit(alias, replace(alias, deleted=True)) for alias in aliases]
        edits += [Edit(actor, replace(actor, deleted=True)) for actor in others]
        edits += _following(project, gone, into_id)
        return journal.record(project, "merge_actors", reviewer, edits)


def split_actor(project: Project, reviewer: Reviewer, actor_id: str, span_ids: Sequence[str], name: str) -> Change:
    """Let some of an actor's spans name another, new actor. The name may be an alias of the actor that is split.

    Raises:
        AnnotationError: the name is blank or another actor goes by it, the actor is gone, or a span does not name it.
    """
    with project.transaction():
        actor = living_actor(project, actor_id)
        name = free_name(project, name, unless=actor_id)
        if name.casefold() == actor.name.casefold():
            raise AnnotationError(f"“{actor.name}” is this actor's own name; the new one needs another.")
        naming = {span.id: span for span in register.spans_naming(project, actor_id)}
        if not span_ids or not naming.keys() >= set(span_ids):
            raise AnnotationError(f"These spans do not name “{actor.name}”, or not any more. Nothing was changed.")
        new, registering = new_actor(project, name)
        spare = [one for one in register.aliases_of(project, actor_id) if one.name.casefold() == name.casefold()]
        edits = [registering, *(Edit(alias, replace(alias, deleted=True)) for alias in spare)]
        moving = [naming[span_id] for span_id in dict.fromkeys(span_ids)]
        edits += [Edit(span, _naming(span, {actor_id}, new.id)) for span in moving]
        return journal.record(project, "split_actor", reviewer, edits)


def _informed(project: Project, into: Actor, others: Sequence[Actor]) -> Actor:
    """The actor with what the others know and it does not. It leaves a body that is merged into it."""
    known = [into, *others]
    gone = {actor.id for actor in others}
    bodies = [actor.parent_id for actor in known if actor.parent_id and actor.parent_id not in gone]
    return replace(
        into,
        kind=next((actor.kind for actor in known if actor.kind), ""),
        note=next((actor.note for actor in known if actor.note), ""),
        active_from=next((actor.active_from for actor in known if actor.active_from), ""),
        active_until=next((actor.active_until for actor in known if actor.active_until), ""),
        parent_id=next((body for body in bodies if not _would_circle(project, body, gone | {into.id})), None),
    )


def _would_circle(project: Project, body_id: str, merged: set[str]) -> bool:
    return any(is_within(project, body_id, one) for one in merged)


def _following(project: Project, gone: set[str], into_id: str) -> list[Edit]:
    """Everything that names one of the actors that are gone, naming the one instead."""
    spans = {span.id: span for actor in sorted(gone) for span in register.spans_naming(project, actor)}
    edits = [Edit(span, _naming(span, gone, into_id)) for span in spans.values()]
    for actor in sorted(gone):
        labels = register.statement_labels_naming(project, actor)
        slots = register.implied_slots_naming(project, actor)
        members = [one for one in register.actors_within(project, actor) if one.id not in gone | {into_id}]
        edits += [Edit(label, replace(label, value=Value(actor_id=into_id))) for label in labels]
        edits += [Edit(slot, replace(slot, actor_id=into_id)) for slot in slots]
        edits += [Edit(member, replace(member, parent_id=into_id)) for member in members]
    return edits


def _naming(span: Span, gone: set[str], actor_id: str) -> Span:
    attributes = {
        key: Value(actor_id=actor_id) if value.actor_id in gone else value for key, value in span.attributes.items()
    }
    return replace(span, attributes=attributes)
