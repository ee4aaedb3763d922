"""Keep the register of actors: who they are, and by which names they go."""

from collections.abc import Sequence
from dataclasses import replace

from annotator.core.annotations import Actor, ActorAlias, Reviewer
from annotator.core.changes import Change, Edit
from annotator.core.errors import AnnotationError
from annotator.core.identity import new_id
from annotator.core.partial_dates import checked_date, first_day, last_day
from annotator.store import actors as register
from annotator.store import journal
from annotator.store.annotations import find
from annotator.store.project import Project


def add_actor(project: Project, reviewer: Reviewer, name: str, *, kind: str = "", note: str = "") -> Change:
    """Register an actor whom no span names yet.

    Raises:
        AnnotationError: the name is blank, or an actor goes by it.
    """
    with project.transaction():
        actor, edit = new_actor(project, free_name(project, name))
        after = replace(actor, kind=kind.strip(), note=note)
        return journal.record(project, "add_actor", reviewer, [Edit(edit.before, after)])


def describe_actor(
    project: Project,
    reviewer: Reviewer,
    actor_id: str,
    *,
    kind: str | None = None,
    note: str | None = None,
    active_from: str | None = None,
    active_until: str | None = None,
    parent_id: str | None = None,
) -> Change | None:
    """Say what is known of an actor. What is not given stays as it is; an empty text takes a fact away.

    Raises:
        AnnotationError: a date is none or they are the wrong way round, the actor or the body that it is to belong
            to is gone, or that body belongs to the actor itself.
    """
    with project.transaction():
        actor = living_actor(project, actor_id)
        after = replace(
            actor,
            kind=actor.kind if kind is None else kind.strip(),
            note=actor.note if note is None else note,
            active_from=actor.active_from if active_from is None else checked_date(active_from),
            active_until=actor.active_until if active_until is None else checked_date(active_until),
            parent_id=actor.parent_id if parent_id is None else parent_id or None,
        )
        _check_times(after)
        if parent_id:
            living_actor(project, parent_id)
            if is_within(project, parent_id, actor_id):
                raise AnnotationError(
                    f"“{actor.name}” cannot belong to a body that belongs to it. Nothing was changed."
                )
        return _recorded(project, "describe_actor", reviewer, [Edit(actor, after)])


def rename_actor(project: Project, reviewer: Reviewer, actor_id: str, name: str) -> Change | None:
    """Give an actor another name; the old one stays known as an alias. None if it is called so already.

    Raises:
        AnnotationError: the name is blank or another actor goes by it, or the actor is gone.
    """
    with project.transaction():
        actor = living_actor(project, actor_id)
        after = replace(actor, name=free_name(project, name, unless=actor_id))
        if after == actor:
            return None
        spare = [alias for alias in register.aliases_of(project, actor_id) if _same_name(alias.name, after.name)]
        edits = [Edit(actor, after), *(Edit(alias, replace(alias, deleted=True)) for alias in spare)]
        if not _same_name(actor.name, after.name):
            edits += alias_edits(project, after, [actor.name])
        return _recorded(project, "rename_actor", reviewer, edits)


def add_alias(project: Project, reviewer: Reviewer, actor_id: str, name: str) -> Change | None:
    """Let an actor go by another name too; None if it does already.

    Raises:
        AnnotationError: the name is blank or another actor goes by it, or the actor is gone.
    """
    with project.transaction():
        actor = living_actor(project, actor_id)
        edits = alias_edits(project, actor, [free_name(project, name, unless=actor_id)])
        return _recorded(project, "add_alias", reviewer, edits)


def remove_alias(project: Project, reviewer: Reviewer, alias_id: str) -> Change | None:
    """Take another name of an actor away; None if it is gone already."""
    with project.transaction():
        alias = find(project, ActorAlias, alias_id)
        if not isinstance(alias, ActorAlias) or alias.deleted:
            return None
        return _recorded(project, "remove_alias", reviewer, [Edit(alias, replace(alias, deleted=True))])


def remove_actor(project: Project, reviewer: Reviewer, actor_id: str) -> Change:
    """Take an actor that nothing names off the register, with its aliases.

    Raises:
        AnnotationError: something names it, or it is gone already.
    """
    with project.transaction():
        actor = living_actor(project, actor_id)
        named_by = (
            register.spans_naming, register.statement_labels_naming, register.implied_slots_naming,
            register.actors_within,
        )  # fmt: skip
        if any(naming(project, actor_id) for naming in named_by):
            raise AnnotationError(
                f"“{actor.name}” is named by annotations or is the body that another actor belongs to. "
                "Nothing was changed; merge it with another actor instead."
            )
        aliases = register.aliases_of(project, actor_id)
        edits = [Edit(alias, replace(alias, deleted=True)) for alias in aliases]
        edits.append(Edit(actor, replace(actor, deleted=True)))
        return journal.record(project, "remove_actor", reviewer, edits)


def living_actor(project: Project, actor_id: str) -> Actor:
    """The actor with this id.

    Raises:
        AnnotationError: it is not on the register, or not any more.
    """
    actor = find(project, Actor, actor_id)
    if not isinstance(actor, Actor) or actor.deleted:
        raise AnnotationError("This actor is not on the register any more. Nothing was changed.")
    return actor


def free_name(project: Project, name: str, unless: str = "") -> str:
    """The name with its blanks folded, if no actor but the one with the id `unless` goes by it.

    Raises:
        AnnotationError: it is blank, or another actor's.
    """
    trimmed = " ".join(name.split())
    if not trimmed:
        raise AnnotationError("An actor needs a name. Nothing was changed.")
    taken = register.actor_called(project, trimmed)
    if taken is not None and taken.id != unless:
        also = "" if _same_name(taken.name, trimmed) else f", as another name of “{taken.name}”"
        raise AnnotationError(f"“{trimmed}” is on the register already{also}. Nothing was changed; merge the two.")
    return trimmed


def new_actor(project: Project, name: str) -> tuple[Actor, Edit]:
    """An actor under a name by which none goes yet, and what registers it."""
    wanted = Actor(Actor.id_for(name), name)
    known = find(project, Actor, wanted.id)
    if isinstance(known, Actor) and not known.deleted:  # it was first registered under this name and has another now
        known, wanted = None, replace(wanted, id=new_id())
    return wanted, Edit(known, wanted)


def alias_edits(project: Project, actor: Actor, names: Sequence[str]) -> list[Edit]:
    """What lets an actor go by further names; those by which it goes already are passed over."""
    edits: dict[str, Edit] = {}
    for name in names:
        wanted = ActorAlias(ActorAlias.id_for(actor.id, name), actor.id, " ".join(name.split()))
        known = find(project, ActorAlias, wanted.id)
        there = known if isinstance(known, ActorAlias) else None
        if not _same_name(name, actor.name) and (there is None or there.deleted):
            edits[wanted.id] = Edit(there, wanted)
    return list(edits.values())


def is_within(project: Project, actor_id: str, body_id: str) -> bool:
    """Whether an actor is a body, or belongs to it, directly or through others."""
    seen: set[str] = set()
    here: str | None = actor_id
    while here is not None and here not in seen:
        if here == body_id:
            return True
        seen.add(here)
        here = register.load_actor(project, here).parent_id
    return False


def _same_name(one: str, other: str) -> bool:
    return " ".join(one.split()).casefold() == " ".join(other.split()).casefold()


def _check_times(actor: Actor) -> None:
    if actor.active_from and actor.active_until and last_day(actor.active_until) < first_day(actor.active_from):
        raise AnnotationError(f"“{actor.name}” cannot end before it begins. Nothing was changed.")


def _recorded(project: Project, action: str, reviewer: Reviewer, edits: Sequence[Edit]) -> Change | None:
    changed = [edit for edit in edits if edit.before != edit.after]
    return journal.record(project, action, reviewer, changed) if changed else None
