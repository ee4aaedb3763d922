"""Core objects as rows and as plain values, and back. One table an entity; the columns carry the field names."""

import json
import sqlite3
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import MISSING, fields
from enum import StrEnum
from operator import attrgetter
from typing import Any, Final, TypeVar

from annotator.core.annotations import (
    Actor,
    ActorAlias,
    Comment,
    ImpliedSlot,
    Relation,
    Review,
    Reviewer,
    Source,
    Span,
    StatementLabel,
    Value,
)
from annotator.core.changes import Edit, Entity
from annotator.core.codebook import Attribute, AttributeKind, Choice, Label, LineStyle, RelationType
from annotator.core.documents import Document, State, Statement
from annotator.core.greyed import Greyed, GreyKind
from annotator.core.kinship import Kinship, PairVerdict
from annotator.core.name_folding import folded
from annotator.core.ranges import Range
from annotator.core.roles import Role
from annotator.core.source_rules import SourceRules

TABLE_OF: Final[Mapping[type, str]] = {
    Document: "document",
    Statement: "statement",
    Greyed: "greyed",
    Reviewer: "reviewer",
    Actor: "actor",
    ActorAlias: "actor_alias",
    Label: "label",
    Attribute: "attribute",
    Choice: "choice",
    RelationType: "relation_type",
    Span: "span",
    Relation: "relation",
    StatementLabel: "statement_label",
    Review: "review",
    ImpliedSlot: "implied_slot",
    Comment: "comment",
    PairVerdict: "pair_verdict",
    SourceRules: "source_rules",
}
_ENTITY_OF = {name: entity for entity, name in TABLE_OF.items()}
_ENUM_OF: Mapping[tuple[type, str], type[StrEnum]] = {
    (Span, "source"): Source,
    (Relation, "source"): Source,
    (StatementLabel, "source"): Source,
    (Review, "state"): State,
    (Label, "line"): LineStyle,
    (Attribute, "kind"): AttributeKind,
    (ImpliedSlot, "role"): Role,
    (Greyed, "kind"): GreyKind,
    (PairVerdict, "verdict"): Kinship,
}
_COMPACT = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"))
_CHANGED_BY: Final = "changed_by"
_FLAGS = frozenset({"deleted", "retired", "core", "required", "flagged", "resolved"})
_COLUMNS = {entity: tuple(f.name for f in fields(entity)) for entity in TABLE_OF}

_Stored = TypeVar("_Stored", bound=Entity | Document)
Plain = dict[str, Any]


def to_plain(entity: Entity | Document) -> Plain:
    """The entity's fields as values that JSON can hold."""
    return {name: _plain(getattr(entity, name)) for name in _COLUMNS[type(entity)]}


def from_plain(kind: type[_Stored], plain: Mapping[str, Any]) -> _Stored:
    """The entity that `to_plain` was given. Fields that a newer version added are passed over."""
    return kind(**{name: read(plain[name]) for name, read in _READERS[kind].items() if name in plain})


def completed(table: str, plain: Plain) -> Plain:
    """What an older version wrote of a row of this table, with the fields that have been added since."""
    return {**_DEFAULTS[table], **plain}


def edit_to_plain(edit: Edit) -> Plain:
    """An edit as values that JSON can hold."""
    before = None if edit.before is None else to_plain(edit.before)
    return {"table": TABLE_OF[type(edit.after)], "before": before, "after": to_plain(edit.after)}


def edit_from_plain(plain: Mapping[str, Any]) -> Edit:
    """The edit that `edit_to_plain` was given."""
    kind = _ENTITY_OF[plain["table"]]
    before = None if plain["before"] is None else from_plain(kind, plain["before"])
    return Edit(before, from_plain(kind, plain["after"]))


def load(
    connection: sqlite3.Connection, kind: type[_Stored], where: str, values: tuple[Any, ...] = ()
) -> list[_Stored]:
    """The entities of a kind that an SQL condition selects (it may end with ORDER BY)."""
    names = ", ".join(f'"{name}"' for name in _COLUMNS[kind])
    cursor = connection.execute(f'SELECT {names} FROM "{TABLE_OF[kind]}" WHERE {where}', values)
    columns: list[Iterable[Any]] = list(zip(*cursor, strict=True))
    if not columns:
        return []
    for place, read in _COLUMN_READERS[kind]:
        columns[place] = read(columns[place])
    return list(map(kind, *columns))


def load_one(connection: sqlite3.Connection, kind: type[_Stored], wanted: str) -> _Stored:
    """The entity of a kind with this id, deleted or not.

    Raises:
        KeyError: there is none.
    """
    found = load(connection, kind, "id = ?", (wanted,))
    if not found:
        raise KeyError(wanted)
    return found[0]


def write(connection: sqlite3.Connection, entity: Entity | Document) -> None:
    """Store the entity under its id, over what was there."""
    columns = _to_row(entity)
    names = ", ".join(f'"{name}"' for name in columns)
    marks = ", ".join("?" * len(columns))
    updates = ", ".join(f'"{name}" = excluded."{name}"' for name in columns if name != "id")
    connection.execute(
        f'INSERT INTO "{TABLE_OF[type(entity)]}" ({names}) VALUES ({marks}) ON CONFLICT ("id") DO UPDATE SET {updates}',
        tuple(columns.values()),
    )
    if isinstance(entity, Span):
        _note_actors(connection, entity)


def write_new(connection: sqlite3.Connection, entities: Sequence[Statement | Greyed], changed_by: str) -> None:
    """Store many entities of one kind that are not stored yet, as what a change made of them."""
    if not entities:
        return
    kind = type(entities[0])
    names = [name for name in _COLUMNS[kind] if name != _CHANGED_BY]
    columns = ", ".join(f'"{name}"' for name in (_CHANGED_BY, *names))
    values_of = attrgetter(*names)
    connection.executemany(
        f'INSERT INTO "{TABLE_OF[kind]}" ({columns}) VALUES (?{", ?" * len(names)})',
        ((changed_by, *values_of(entity)) for entity in entities),
    )


def compact(value: object) -> str:
    """JSON without blanks, every script as itself."""
    return _COMPACT.encode(value)


def _to_row(entity: Entity | Document) -> Plain:
    row = {
        name: compact(value) if name in _COMPOUND_READERS else int(value) if name in _FLAGS else value
        for name, value in to_plain(entity).items()
    }
    if isinstance(entity, Span):
        row |= {"start": entity.start, "end": entity.end}
    if isinstance(entity, Actor | ActorAlias):
        row["folded"] = folded(entity.name)
    return row


def _note_actors(connection: sqlite3.Connection, span: Span) -> None:
    """Keep in step which living spans name which actors, so that counting them never reads the spans."""
    connection.execute("DELETE FROM span_actor WHERE span_id = ?", (span.id,))
    if not span.deleted:
        actors = {value.actor_id for value in span.attributes.values() if value.actor_id is not None}
        connection.executemany(
            "INSERT INTO span_actor (span_id, actor_id) VALUES (?, ?)", [(span.id, actor) for actor in actors]
        )


def _plain(value: Any) -> Any:
    match value:
        case Value():
            return _plain_value(value)
        case StrEnum():
            return value.value
        case tuple():
            return [_plain(item) for item in value]
        case Mapping():
            return {key: _plain(item) for key, item in value.items()}
        case _:
            return value


def _plain_value(value: Value) -> dict[str, str]:
    held = {"choice": value.choice_id, "actor": value.actor_id, "text": value.text}
    return {name: content for name, content in held.items() if content is not None}


def _value(plain: Mapping[str, str]) -> Value:
    return Value(choice_id=plain.get("choice"), actor_id=plain.get("actor"), text=plain.get("text"))


def _same(value: Any) -> Any:
    return value


def _ranges(plain: list[list[int]]) -> tuple[Range, ...]:
    return tuple(map(Range._make, plain))


def _pairs(plain: list[list[str]]) -> tuple[tuple[str, str], ...]:
    return tuple((one, other) for one, other in plain)


def _attributes(plain: Mapping[str, Mapping[str, str]]) -> dict[str, Value]:
    return {attribute: _value(value) for attribute, value in plain.items()} if plain else {}


_COMPOUND_READERS: Mapping[str, Callable[[Any], Any]] = {
    "ranges": _ranges,
    "quotes": tuple,
    "pairs": _pairs,
    "attributes": _attributes,
    "value": _value,
}


def _reader(kind: type, name: str) -> Callable[[Any], Any]:
    if name in _FLAGS:
        return bool
    return _ENUM_OF.get((kind, name)) or _COMPOUND_READERS.get(name, _same)


def _column_reader(kind: type, name: str) -> Callable[[Iterable[Any]], Iterable[Any]]:
    read = _reader(kind, name)
    if name not in _COMPOUND_READERS:
        return lambda column: map(read, column)
    return lambda column: map(read, _decoded(tuple(column)))


def _decoded(column: Sequence[str]) -> list[Any]:
    """What the rows of a column hold as JSON; parsed at once, which takes a seventh of the time of one by one."""
    values: list[Any] = json.loads(f"[{','.join(column)}]")
    if len(values) != len(column):
        raise ValueError(f"not one JSON value a row in a column: {column[0][:40]}")
    return values


# which reader a field needs is settled once, since a statement may hold thousands of spans
_READERS = {kind: {name: _reader(kind, name) for name in names} for kind, names in _COLUMNS.items()}
_COLUMN_READERS = {
    kind: [(place, _column_reader(kind, name)) for place, name in enumerate(names) if _reader(kind, name) is not _same]
    for kind, names in _COLUMNS.items()
}
_DEFAULTS = {
    table: {field.name: _plain(field.default) for field in fields(kind) if field.default is not MISSING}
    for kind, table in TABLE_OF.items()
}
