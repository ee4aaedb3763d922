"""Whether a project file is whole, and whether its rows are what the journal says of them."""

import hashlib
import json
import sqlite3
from collections.abc import Iterator

from annotator.core.annotations import (
    Actor,
    ActorAlias,
    Comment,
    ImpliedSlot,
    Relation,
    Review,
    Span,
    StatementLabel,
)
from annotator.core.changes import Entity
from annotator.core.codebook import Attribute, Choice, Label, RelationType
from annotator.core.kinship import PairVerdict
from annotator.core.source_rules import SourceRules
from annotator.store.project import Project
from annotator.store.rows import TABLE_OF, completed, load, to_plain

_MOST_PROBLEMS = 100
_JOURNALLED: tuple[type[Entity], ...] = (
    Label,
    Attribute,
    Choice,
    RelationType,
    Actor,
    ActorAlias,
    Span,
    Relation,
    StatementLabel,
    Review,
    ImpliedSlot,
    Comment,
    PairVerdict,
    SourceRules,
)
_UNREADABLE = (sqlite3.Error, ValueError, KeyError, TypeError, AttributeError)


def file_problems(project: Project) -> list[str]:
    """What SQLite finds wrong with the file itself and with references between its rows."""
    connection = project.connection
    try:
        verdicts = [row[0] for row in connection.execute(f"PRAGMA integrity_check({_MOST_PROBLEMS})")]
        orphans = [(row[0], row[1], row[2]) for row in connection.execute("PRAGMA foreign_key_check")]
    except sqlite3.Error as error:
        return [f"The file is damaged: {error}"]
    found = [f"The file is damaged: {verdict}" for verdict in verdicts if verdict != "ok"]
    found += [f"Row {row} of {table} refers to a {target} that is not there" for table, row, target in orphans]
    return found[:_MOST_PROBLEMS]


def journal_problems(project: Project) -> Iterator[str]:
    """Rows that are not as the last change in the journal left them, or that no change accounts for."""
    try:
        heads, changes = _heads(project)
    except _UNREADABLE as error:
        yield f"The journal cannot be read: {error!r}"
        return
    for kind in _JOURNALLED:
        yield from _rows_that_differ(project, kind, heads)
    for table in ("document", "statement", "greyed"):
        for identity, change in project.connection.execute(f"SELECT id, changed_by FROM {table}"):
            if change not in changes:
                yield f"The {table} {identity} names a change that is not in the journal"
    for table, identity in heads:
        yield f"The {table} {identity} is in the journal and not in the project"


def _heads(project: Project) -> tuple[dict[tuple[str, str], bytes], set[str]]:
    """For every row its content after the last change that touched it, as a digest; and the ids of all changes."""
    known = {TABLE_OF[kind] for kind in _JOURNALLED}
    heads: dict[tuple[str, str], bytes] = {}
    changes = set()
    for change, edits in project.connection.execute("SELECT id, edits FROM journal ORDER BY sequence"):
        changes.add(change)
        for edit in json.loads(edits):
            if edit["table"] in known:
                heads[edit["table"], edit["after"]["id"]] = _digest(completed(edit["table"], edit["after"]))
    return heads, changes


def _rows_that_differ(project: Project, kind: type[Entity], heads: dict[tuple[str, str], bytes]) -> Iterator[str]:
    table = TABLE_OF[kind]
    try:
        for row in load(project.connection, kind, "1"):
            if heads.pop((table, row.id), b"") != _digest(to_plain(row)):
                yield f"The {table} {row.id} is not as the journal says"
    except _UNREADABLE as error:
        yield f"A {table} cannot be read: {error!r}"


def _digest(plain: object) -> bytes:
    return hashlib.blake2b(json.dumps(plain, sort_keys=True).encode(), digest_size=16).digest()
