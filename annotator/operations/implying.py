"""Say that a slot of a claim is implied, and by whom it is filled."""

from dataclasses import replace

from annotator.core.annotations import ImpliedSlot, Reviewer
from annotator.core.changes import Change, Edit
from annotator.core.claim_roles import roles_of
from annotator.core.errors import AnnotationError
from annotator.core.roles import Role
from annotator.operations.attribute_values import actor_named
from annotator.store import journal
from annotator.store.annotations import find, load_span
from annotator.store.codebooks import load_codebook
from annotator.store.project import Project


def set_implied(project: Project, reviewer: Reviewer, span_id: str, role: Role, name: str | None) -> Change | None:
    """Mark a slot of the claim that a span makes as implied; a name says who fills it, and joins the register.

    A blank name marks it without saying who; None takes the mark away. The change is None if it is so already.

    Raises:
        AnnotationError: the span is gone, its label makes no claim, or such a claim has no such slot.
    """
    with project.transaction():
        slot_id = ImpliedSlot.id_for(span_id, reviewer.id, role)
        before = find(project, ImpliedSlot, slot_id)
        there = before if isinstance(before, ImpliedSlot) else None
        if name is None:
            if there is None or there.deleted:
                return None
            return journal.record(project, "set_implied", reviewer, [Edit(there, replace(there, deleted=True))])
        after, edits = _implied(project, reviewer, span_id, role, name)
        if there is not None and not there.deleted and there.actor_id == after.actor_id:
            return None
        return journal.record(project, "set_implied", reviewer, [*edits, Edit(there, after)])


def _implied(
    project: Project, reviewer: Reviewer, span_id: str, role: Role, name: str
) -> tuple[ImpliedSlot, list[Edit]]:
    span, codebook = load_span(project, span_id), load_codebook(project)
    if span.deleted:
        raise AnnotationError("This span is not there any more. Nothing was changed.")
    if role not in roles_of(codebook).may_be_implied(span.label_id):
        label = codebook.label(span.label_id).name
        raise AnnotationError(f"A span labelled “{label}” has no {role} that could be implied. Nothing was changed.")
    actor_id, edits = None, []
    if name.strip():
        actor, registering = actor_named(project, name)
        actor_id, edits = actor.id, [registering] if registering else []
    slot_id = ImpliedSlot.id_for(span_id, reviewer.id, role)
    return ImpliedSlot(slot_id, span.statement_id, reviewer.id, span_id, role, actor_id, codebook.version), edits
