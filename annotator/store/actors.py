"""The register of actors: their names, and what names them."""

from collections.abc import Sequence
from dataclasses import dataclass

from annotator.core.actor_spellings import SpelledActor
from annotator.core.annotations import Actor, ActorAlias, ImpliedSlot, Span, StatementLabel
from annotator.core.name_folding import folded
from annotator.store.project import Project
from annotator.store.rows import load, load_one

_COUNT = "(SELECT count(*) FROM span_actor n WHERE n.actor_id = a.id)"


@dataclass(frozen=True, slots=True)
class FoundActor:
    """An actor that a search gave: the name that was found, which may be an alias, and how many spans name it."""

    actor: Actor
    called: str
    spans: int


@dataclass(frozen=True, slots=True)
class RegisteredActor:
    """An entry of the register: the actor, its other names, and how many spans name it."""

    actor: Actor
    aliases: tuple[ActorAlias, ...]
    spans: int


def load_actor(project: Project, actor_id: str) -> Actor:
    """The actor with this id, deleted or not.

    Raises:
        KeyError: there is none.
    """
    return load_one(project.connection, Actor, actor_id)


def actor_called(project: Project, name: str) -> Actor | None:
    """The actor with this name or alias, whatever its case; its own name goes before another's alias."""
    connection, wanted, key = project.connection, _same_for_all_cases(name), (folded(name),)
    for actor in load(connection, Actor, "folded = ? AND deleted = 0 ORDER BY id", key):
        if _same_for_all_cases(actor.name) == wanted:
            return actor
    for alias in load(connection, ActorAlias, "folded = ? AND deleted = 0 ORDER BY id", key):
        actor = load_actor(project, alias.actor_id)
        if _same_for_all_cases(alias.name) == wanted and not actor.deleted:
            return actor
    return None


def aliases_of(project: Project, actor_id: str) -> tuple[ActorAlias, ...]:
    """The other names of an actor, in their order."""
    return tuple(load(project.connection, ActorAlias, "actor_id = ? AND deleted = 0 ORDER BY name, id", (actor_id,)))


def all_aliases(project: Project) -> tuple[ActorAlias, ...]:
    """The other names of all actors."""
    return tuple(load(project.connection, ActorAlias, "deleted = 0 ORDER BY name, id"))


def actors_matching(project: Project, words: str, limit: int = 20) -> tuple[FoundActor, ...]:
    """The actors one of whose names holds all the words, the last of which may be begun; none wanted gives all.

    Names that begin with the words come first, then those that have them at the beginning of a word, then the rest;
    within each, those with the most spans.
    """
    wanted = folded(words) if words.strip() else ""
    each = wanted.split()
    conditions = " AND ".join(["instr(' ' || c.folded, ?) > 0"] * len(each)) or "1"
    rows = project.connection.execute(
        f"SELECT c.actor_id, c.name, {_COUNT}, min(CASE WHEN c.folded = ? THEN 0 "
        "WHEN substr(c.folded, 1, length(?)) = ? THEN 1 WHEN instr(' ' || c.folded, ' ' || ?) > 0 THEN 2 ELSE 3 END) "
        "FROM (SELECT id AS actor_id, name, folded FROM actor WHERE deleted = 0 "
        "UNION ALL SELECT actor_id, name, folded FROM actor_alias WHERE deleted = 0) c "
        f"JOIN actor a ON a.id = c.actor_id AND a.deleted = 0 WHERE {conditions} "
        "GROUP BY c.actor_id ORDER BY 4, 3 DESC, c.name COLLATE NOCASE, c.actor_id LIMIT ?",
        (wanted, wanted, wanted, wanted, *each, limit),
    ).fetchall()
    actors = _actors_with(project, [row[0] for row in rows])
    return tuple(FoundActor(actors[actor_id], called, spans) for actor_id, called, spans, _ in rows)


def register(project: Project) -> tuple[RegisteredActor, ...]:
    """All actors by name, with their other names and the number of spans that name them."""
    counts = dict(project.connection.execute("SELECT actor_id, count(*) FROM span_actor GROUP BY actor_id").fetchall())
    aliases: dict[str, list[ActorAlias]] = {}
    for alias in all_aliases(project):
        aliases.setdefault(alias.actor_id, []).append(alias)
    actors = load(project.connection, Actor, "deleted = 0 ORDER BY name COLLATE NOCASE, id")
    return tuple(RegisteredActor(actor, tuple(aliases.get(actor.id, ())), counts.get(actor.id, 0)) for actor in actors)


def spelled_actors(project: Project) -> tuple[SpelledActor, ...]:
    """All actors with their names, to look for those that are one."""
    return tuple(
        SpelledActor(entry.actor.id, (entry.actor.name, *(alias.name for alias in entry.aliases)), entry.actor.kind)
        for entry in register(project)
    )


def spans_naming(project: Project, actor_id: str) -> list[Span]:
    """The spans that name an actor in one of their attributes."""
    where = "id IN (SELECT span_id FROM span_actor WHERE actor_id = ?) AND deleted = 0 ORDER BY id"
    return load(project.connection, Span, where, (actor_id,))


def statement_labels_naming(project: Project, actor_id: str) -> list[StatementLabel]:
    """The statement labels whose value is an actor."""
    where = "deleted = 0 AND value ->> 'actor' = ? ORDER BY id"
    return load(project.connection, StatementLabel, where, (actor_id,))


def implied_slots_naming(project: Project, actor_id: str) -> list[ImpliedSlot]:
    """The implied slots that an actor fills."""
    return load(project.connection, ImpliedSlot, "actor_id = ? AND deleted = 0 ORDER BY id", (actor_id,))


def actors_within(project: Project, actor_id: str) -> list[Actor]:
    """The actors that belong directly to this one."""
    return load(project.connection, Actor, "parent_id = ? AND deleted = 0 ORDER BY name, id", (actor_id,))


def _actors_with(project: Project, ids: Sequence[str]) -> dict[str, Actor]:
    marks = ", ".join("?" * len(ids))
    return {actor.id: actor for actor in load(project.connection, Actor, f"id IN ({marks})", tuple(ids))}


def _same_for_all_cases(name: str) -> str:
    return " ".join(name.split()).casefold()
