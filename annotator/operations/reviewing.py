"""Say how far one is with a statement, and what it is as a whole."""

from dataclasses import replace

from annotator.core.annotations import Review, Reviewer, StatementLabel, Value
from annotator.core.changes import Change, Edit
from annotator.core.documents import State
from annotator.operations.attribute_values import must_hold
from annotator.store import journal
from annotator.store.annotations import find
from annotator.store.codebooks import load_codebook
from annotator.store.project import Project


def set_state(project: Project, reviewer: Reviewer, statement_id: str, state: State, reason: str = "") -> Change | None:
    """Set how far the reviewer is with a statement; a skipped one may have a reason."""
    with project.transaction():
        before, review = review_of(project, reviewer, statement_id)
        return _reviewed(project, "set_state", reviewer, before, replace(review, state=state, reason=reason))


def set_flag(project: Project, reviewer: Reviewer, statement_id: str, flagged: bool) -> Change | None:
    """Flag a statement for a second look, or take the flag away."""
    with project.transaction():
        before, review = review_of(project, reviewer, statement_id)
        return _reviewed(project, "set_flag", reviewer, before, replace(review, flagged=flagged))


def set_statement_note(project: Project, reviewer: Reviewer, statement_id: str, note: str) -> Change | None:
    """Write a note on a statement."""
    with project.transaction():
        before, review = review_of(project, reviewer, statement_id)
        return _reviewed(project, "set_statement_note", reviewer, before, replace(review, note=note))


def set_statement_label(
    project: Project, reviewer: Reviewer, statement_id: str, attribute_id: str, value: Value | None
) -> Change | None:
    """Give a statement label a value, or none.

    Raises:
        AnnotationError: the codebook has no such statement label, or it cannot hold the value.
    """
    with project.transaction():
        codebook = load_codebook(project)
        label_id = StatementLabel.id_for(statement_id, reviewer.id, attribute_id)
        before = find(project, StatementLabel, label_id)
        if value is None:
            if not isinstance(before, StatementLabel) or before.deleted:
                return None
            edit = Edit(before, replace(before, deleted=True))
        else:
            must_hold(codebook, None, attribute_id, value)
            after = StatementLabel(
                label_id, statement_id, reviewer.id, attribute_id, value, codebook_version=codebook.version
            )
            if isinstance(before, StatementLabel) and not before.deleted and before.value == value:
                return None
            edit = Edit(before, after)
        return journal.record(project, "set_statement_label", reviewer, [edit])


def begun(project: Project, reviewer: Reviewer, statement_id: str) -> list[Edit]:
    """What turns a statement that is new to the reviewer into one in work; nothing if it is not new."""
    before, review = review_of(project, reviewer, statement_id)
    return [Edit(before, replace(review, state=State.IN_WORK))] if review.state is State.NEW else []


def review_of(project: Project, reviewer: Reviewer, statement_id: str) -> tuple[Review | None, Review]:
    """The reviewer's review as it stands (None if there never was one), and one to go on from."""
    review_id = Review.id_for(statement_id, reviewer.id)
    before = find(project, Review, review_id)
    if isinstance(before, Review) and not before.deleted:
        return before, before
    return before if isinstance(before, Review) else None, Review(review_id, statement_id, reviewer.id)


def _reviewed(project: Project, action: str, reviewer: Reviewer, before: Review | None, after: Review) -> Change | None:
    unchanged = before or Review(after.id, after.statement_id, after.reviewer_id)
    if replace(after, changed_by="") == replace(unchanged, changed_by=""):
        return None
    return journal.record(project, action, reviewer, [Edit(before, after)])
