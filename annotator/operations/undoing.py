"""Take back the last change, and do it again; both are changes themselves, and survive a restart."""

from dataclasses import replace

from annotator.core.annotations import Reviewer
from annotator.core.changes import Change, ChangeKind, Edit, Entity
from annotator.core.errors import AnnotationError
from annotator.operations.comparing import compare_again
from annotator.store import journal
from annotator.store.annotations import find
from annotator.store.documents import mark_import
from annotator.store.project import Project
from annotator.store.replaced_texts import exchange_texts


def undo(project: Project, reviewer: Reviewer) -> Change | None:
    """Take back the last change that is not taken back; None if there is nothing.

    Raises:
        AnnotationError: what it changed has been changed since, by another road.
    """
    with project.transaction():
        target = journal.undo_target(project)
        return None if target is None else _taken_back(project, reviewer, target, ChangeKind.UNDO)


def redo(project: Project, reviewer: Reviewer) -> Change | None:
    """Do again what the last undo took back; None if something else was done since.

    Raises:
        AnnotationError: what it changed has been changed since, by another road.
    """
    with project.transaction():
        target = journal.redo_target(project)
        return None if target is None else _taken_back(project, reviewer, target, ChangeKind.REDO)


def _taken_back(project: Project, reviewer: Reviewer, target: Change, kind: ChangeKind) -> Change:
    edits = [_onto_what_is_there(project, edit.inverse()) for edit in reversed(target.edits)]
    change = journal.record(
        project, target.action, reviewer, edits, kind=kind, of=target.id, import_id=target.import_id
    )
    if target.import_id:
        compare_again(project, exchange_texts(project, target.import_id))
        mark_import(project, target.import_id, change.id, deleted=kind is ChangeKind.UNDO, of=target.id)
    return change


def _onto_what_is_there(project: Project, edit: Edit) -> Edit:
    """The same edit, seen from the row as it is stored now."""
    there = find(project, type(edit.after), edit.after.id)
    if there is None or _content(there) != _content(edit.before):
        raise AnnotationError("This cannot be taken back: it has been changed since. Nothing was changed.")
    return Edit(there, edit.after)


def _content(entity: Entity | None) -> Entity | None:
    return entity if entity is None or isinstance(entity, Reviewer) else replace(entity, changed_by="")
