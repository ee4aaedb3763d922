"""The journal: every change, appended in the transaction that made it."""

import json
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import UTC, datetime

from annotator.core.annotations import Reviewer
from annotator.core.changes import Change, ChangeKind, Edit
from annotator.core.identity import new_id
from annotator.store import annotations
from annotator.store.project import Project
from annotator.store.rows import compact, edit_from_plain, edit_to_plain, write
from annotator.store.settings import keep_setting, setting

_COLUMNS = "id, clock, action, reviewer_id, made_at, kind, of, import_id, gesture, edits"
BEGINNING = "begin_project"


def record(
    project: Project,
    action: str,
    reviewer: Reviewer,
    edits: Sequence[Edit],
    *,
    kind: ChangeKind = ChangeKind.DO,
    of: str = "",
    import_id: str = "",
    change_id: str = "",
) -> Change:
    """Write the edits' rows and the change that made them, inside a transaction.

    Every row is stamped with the change's id; a reviewer who is new to the project becomes known by it.
    """
    change_id = change_id or new_id()
    if reviewer.name and annotations.find(project, Reviewer, reviewer.id) is None:
        edits = [Edit(None, reviewer), *edits]
    stamped = tuple(_stamped(edit, change_id) for edit in edits)
    for edit in stamped:
        write(project.connection, edit.after)
    change = Change(
        id=change_id,
        clock=_next_clock(project),
        action=action,
        reviewer_id=reviewer.id,
        made_at=datetime.now(UTC).isoformat(timespec="milliseconds"),
        edits=stamped,
        kind=kind,
        of=of,
        import_id=import_id,
    )
    if change.touches_codebook():
        keep_setting(project, "codebook_version", str(int(setting(project, "codebook_version") or 0) + 1))
    _append(project, change)
    return change


def journal_position(project: Project) -> tuple[int, str]:
    """Clock and id of the last change: where two copies of a project have the same, they hold the same work."""
    found = project.connection.execute("SELECT clock, id FROM journal ORDER BY clock DESC, id DESC LIMIT 1").fetchone()
    return (0, "") if found is None else (int(found[0]), str(found[1]))


def undo_target(project: Project) -> Change | None:
    """The change that an undo takes back: the last one that no later undo has taken back already."""
    taken_back = 0
    for change_id, kind, action in project.connection.execute(
        "SELECT id, kind, action FROM journal ORDER BY sequence DESC"
    ):
        if kind == ChangeKind.UNDO:
            taken_back += 1
        elif taken_back:
            taken_back -= 1
        else:
            return None if action == BEGINNING else load_change(project, change_id)
    return None


def redo_target(project: Project) -> Change | None:
    """The undo that a redo takes back: the last one after which nothing else was done."""
    done_again = 0
    for change_id, kind in project.connection.execute("SELECT id, kind FROM journal ORDER BY sequence DESC"):
        if kind == ChangeKind.DO:
            return None
        if kind == ChangeKind.REDO:
            done_again += 1
        elif done_again:
            done_again -= 1
        else:
            return load_change(project, change_id)
    return None


def load_change(project: Project, change_id: str) -> Change:
    """The change with this id.

    Raises:
        KeyError: there is none.
    """
    row = project.connection.execute(f"SELECT {_COLUMNS} FROM journal WHERE id = ?", (change_id,)).fetchone()
    if row is None:
        raise KeyError(change_id)
    found_id, clock, action, reviewer_id, made_at, kind, of, import_id, gesture, edits = row
    return Change(
        id=found_id,
        clock=clock,
        action=action,
        reviewer_id=reviewer_id,
        made_at=made_at,
        edits=tuple(edit_from_plain(plain) for plain in json.loads(edits)),
        kind=ChangeKind(kind),
        of=of,
        import_id=import_id,
        gesture=gesture,
    )


def changes_by(project: Project, action: str) -> Iterator[Change]:
    """The changes that this action made, in their order; not those that take one back."""
    found = project.connection.execute(
        "SELECT id FROM journal WHERE action = ? AND kind = ? ORDER BY sequence", (action, ChangeKind.DO)
    )
    for (change_id,) in found.fetchall():
        yield load_change(project, change_id)


def _stamped(edit: Edit, change_id: str) -> Edit:
    if isinstance(edit.after, Reviewer):  # a reviewer is a name and never changes
        return edit
    return Edit(edit.before, replace(edit.after, changed_by=change_id))


def _next_clock(project: Project) -> int:
    (latest,) = project.connection.execute("SELECT coalesce(max(clock), 0) FROM journal").fetchone()
    return int(latest) + 1


def _append(project: Project, change: Change) -> None:
    edits = compact([edit_to_plain(edit) for edit in change.edits])
    project.connection.execute(
        f"INSERT INTO journal ({_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            change.id, change.clock, change.action, change.reviewer_id, change.made_at, change.kind.value, change.of,
            change.import_id, change.gesture, edits,
        ),
    )  # fmt: skip
