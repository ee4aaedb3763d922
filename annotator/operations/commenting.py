"""Write to one another about statements and spans."""

from dataclasses import replace
from datetime import UTC, datetime

from annotator.core.annotations import Comment, Reviewer
from annotator.core.changes import Change, Edit
from annotator.core.errors import AnnotationError
from annotator.core.identity import new_id
from annotator.store import journal
from annotator.store.annotations import find, load_span
from annotator.store.project import Project


def add_comment(
    project: Project, reviewer: Reviewer, statement_id: str, text: str, *, span_id: str | None = None
) -> Change:
    """Write about a statement, or about one of its spans.

    Raises:
        AnnotationError: nothing is written, or the span is gone or another statement's.
    """
    with project.transaction():
        if span_id is not None:
            _check_span(project, statement_id, span_id)
        comment = Comment(
            id=new_id(),
            statement_id=statement_id,
            reviewer_id=reviewer.id,
            text=_written(text),
            span_id=span_id,
            created_at=datetime.now(UTC).isoformat(timespec="milliseconds"),
        )
        return journal.record(project, "add_comment", reviewer, [Edit(None, comment)])


def edit_comment(project: Project, reviewer: Reviewer, comment_id: str, text: str) -> Change | None:
    """Write a comment anew; None if it says so already.

    Raises:
        AnnotationError: nothing is written, or the comment is gone or somebody else's.
    """
    with project.transaction():
        comment = _own(project, reviewer, comment_id)
        return _changed(project, "edit_comment", reviewer, comment, replace(comment, text=_written(text)))


def resolve_comment(project: Project, reviewer: Reviewer, comment_id: str, resolved: bool = True) -> Change | None:
    """Mark a comment as settled, or as open again; anybody may.

    Raises:
        AnnotationError: the comment is gone.
    """
    with project.transaction():
        comment = _living(project, comment_id)
        action = "resolve_comment" if resolved else "reopen_comment"
        return _changed(project, action, reviewer, comment, replace(comment, resolved=resolved))


def delete_comment(project: Project, reviewer: Reviewer, comment_id: str) -> Change | None:
    """Take a comment away.

    Raises:
        AnnotationError: the comment is gone already or somebody else's.
    """
    with project.transaction():
        comment = _own(project, reviewer, comment_id)
        return _changed(project, "delete_comment", reviewer, comment, replace(comment, deleted=True))


def _check_span(project: Project, statement_id: str, span_id: str) -> None:
    try:
        span = load_span(project, span_id)
    except KeyError:
        span = None
    if span is None or span.deleted or span.statement_id != statement_id:
        raise AnnotationError("This span is not there any more. The comment was not saved.")


def _written(text: str) -> str:
    if not text.strip():
        raise AnnotationError("A comment needs some words. Nothing was changed.")
    return text.strip()


def _living(project: Project, comment_id: str) -> Comment:
    comment = find(project, Comment, comment_id)
    if not isinstance(comment, Comment) or comment.deleted:
        raise AnnotationError("This comment is not there any more. Nothing was changed.")
    return comment


def _own(project: Project, reviewer: Reviewer, comment_id: str) -> Comment:
    comment = _living(project, comment_id)
    if comment.reviewer_id != reviewer.id:
        raise AnnotationError("This comment is somebody else's. Nothing was changed; write one of your own.")
    return comment


def _changed(project: Project, action: str, reviewer: Reviewer, before: Comment, after: Comment) -> Change | None:
    return journal.record(project, action, reviewer, [Edit(before, after)]) if before != after else None
