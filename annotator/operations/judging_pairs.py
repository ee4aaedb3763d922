"""Say whether statements are copies of one text, or translations, or neither."""

from collections.abc import Collection

from annotator.core.annotations import Reviewer
from annotator.core.changes import Change, Edit
from annotator.core.errors import AnnotationError
from annotator.core.kinship import Kinship, PairVerdict
from annotator.store import journal
from annotator.store.annotations import find
from annotator.store.groups import relatives_of
from annotator.store.project import Project
from annotator.store.statements import load_statement


def judge_pair(
    project: Project, reviewer: Reviewer, statement_id: str, other_ids: Collection[str], kinship: Kinship
) -> Change | None:
    """Say how a statement is related to others, in one step; None if that has been said already.

    Raises:
        AnnotationError: one of the statements is gone, or a statement is to be related to itself.
    """
    with project.transaction():
        found = [_edit(project, reviewer, statement_id, other, kinship) for other in dict.fromkeys(other_ids)]
        edits = [edit for edit in found if edit is not None]
        return journal.record(project, "judge_pair", reviewer, edits) if edits else None


def leave_group(project: Project, reviewer: Reviewer, statement_id: str, kinship: Kinship) -> Change | None:
    """Say that a statement is not related so to any statement of its group; None if it is in no group of that kind.

    Raises:
        AnnotationError: the statement is gone.
    """
    others = [one.statement_id for one in relatives_of(project, statement_id) if one.kinship is kinship]
    return judge_pair(project, reviewer, statement_id, others, Kinship.NONE)


def _edit(project: Project, reviewer: Reviewer, one: str, other: str, kinship: Kinship) -> Edit | None:
    if one == other:
        raise AnnotationError("A statement is no copy or translation of itself. Nothing was changed.")
    for statement_id in (one, other):
        _must_be_there(project, statement_id)
    after = PairVerdict.of(one, other, kinship, reviewer.id)
    before = find(project, PairVerdict, after.id)
    if isinstance(before, PairVerdict) and not before.deleted and before.verdict is kinship:
        return None
    return Edit(before, after)


def _must_be_there(project: Project, statement_id: str) -> None:
    try:
        gone = load_statement(project, statement_id).deleted
    except KeyError:
        gone = True
    if gone:
        raise AnnotationError("One of these statements is not in the project any more. Nothing was changed.")
