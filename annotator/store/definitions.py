"""What the entries of the codebook meant at each of its versions, read from the journal."""

import json
from collections import defaultdict
from collections.abc import Mapping
from typing import Any

from annotator.core.codebook import Attribute, Choice, Codebook, CodebookEntry, Label, RelationType
from annotator.store.project import Project
from annotator.store.rows import TABLE_OF

Versions = tuple[int, int]
"""The first version of a stretch, and the first one after it."""
_TABLES = tuple(TABLE_OF[kind] for kind in (Label, Attribute, Choice, RelationType))
_WORDS = ("definition", "include", "exclude")


def versions_of_other_meaning(project: Project, codebook: Codebook) -> dict[str, tuple[Versions, ...]]:
    """For each entry that was once defined in other words than now: at which versions of the codebook that was.

    A version before the first that is known counts as that one. Examples, names and looks are no part of a definition.
    """
    history = _history(project, codebook.version)
    found = {entry.id: _differing(history[entry.id], _meaning(entry)) for entry in codebook.entries()}
    return {entry_id: stretches for entry_id, stretches in found.items() if stretches}


def _history(project: Project, newest: int) -> Mapping[str, list[tuple[int, tuple[str, ...]]]]:
    """Entry ids with what they meant from which version on, in the order of the versions."""
    marks = " OR ".join("instr(j.edits, ?)" for _ in _TABLES)
    found = project.connection.execute(
        "SELECT j.sequence, e.value -> 'after' FROM journal j, json_each(j.edits) e "
        f"WHERE ({marks}) AND e.value ->> 'table' IN ({','.join('?' * len(_TABLES))}) ORDER BY j.sequence",
        (*(f'"table":"{table}"' for table in _TABLES), *_TABLES),
    ).fetchall()
    # every change that touched an entry made one new version, so the versions are counted back from the newest
    touching = {sequence: place for place, sequence in enumerate(sorted({row[0] for row in found}, reverse=True))}
    history: dict[str, list[tuple[int, tuple[str, ...]]]] = defaultdict(list)
    for sequence, after in found:
        entry: dict[str, Any] = json.loads(after)
        meaning = tuple(entry.get(field, "") for field in _WORDS)
        history[entry["id"]].append((newest - touching[sequence], meaning))
    return history


def _meaning(entry: CodebookEntry) -> tuple[str, ...]:
    return tuple(getattr(entry, field, "") for field in _WORDS)


def _differing(history: list[tuple[int, tuple[str, ...]]], now: tuple[str, ...]) -> tuple[Versions, ...]:
    starts = [0, *(version for version, _ in history[1:])]
    ends = [version for version, _ in history[1:]]
    stretches = zip(starts, ends, history, strict=False)  # the last stretch is now, and has no end
    return tuple((start, end) for start, end, (_, meaning) in stretches if meaning != now)
