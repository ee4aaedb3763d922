"""What reviewers wrote to one another."""

from dataclasses import dataclass
from typing import TypeVar

from annotator.core.annotations import Comment, Span
from annotator.store.project import Project
from annotator.store.rows import load

_Row = TypeVar("_Row", Comment, Span)


@dataclass(frozen=True, slots=True)
class ListedComment:
    """A comment with what a list says of it. `span` is None if it is about the statement, or its span is gone."""

    comment: Comment
    reviewer: str
    row: int
    title: str
    span: Span | None


def comments_on(project: Project, statement_id: str) -> tuple[Comment, ...]:
    """The comments on a statement and its spans, the oldest first."""
    where = "statement_id = ? AND deleted = 0 ORDER BY created_at, id"
    return tuple(load(project.connection, Comment, where, (statement_id,)))


def list_comments(project: Project, *, resolved: bool | None = False, limit: int = 1000) -> tuple[ListedComment, ...]:
    """Comments of the whole project in the order of the list of statements; open ones, settled ones, or (None) all."""
    condition = "" if resolved is None else f" AND c.resolved = {int(resolved)}"
    rows = project.connection.execute(
        'SELECT c.id, c.span_id, r.name, s."row", s.title FROM comment c JOIN statement s ON s.id = c.statement_id '
        f"JOIN reviewer r ON r.id = c.reviewer_id WHERE c.deleted = 0 AND s.deleted = 0{condition} "
        'ORDER BY s."row", c.created_at, c.id LIMIT ?',
        (limit,),
    ).fetchall()
    comments = {row.id: row for row in _chosen(project, Comment, [row[0] for row in rows])}
    spans = {row.id: row for row in _chosen(project, Span, [row[1] for row in rows if row[1]]) if not row.deleted}
    return tuple(
        ListedComment(comments[comment_id], name, row, title, spans.get(span_id))
        for comment_id, span_id, name, row, title in rows
    )


def count_comments(project: Project) -> tuple[int, int]:
    """How many comments are open, and how many there are."""
    open_ones, everything = project.connection.execute(
        "SELECT coalesce(sum(c.resolved = 0), 0), count(*) FROM comment c JOIN statement s ON s.id = c.statement_id "
        "WHERE c.deleted = 0 AND s.deleted = 0"
    ).fetchone()
    return int(open_ones), int(everything)


def _chosen(project: Project, kind: type[_Row], ids: list[str]) -> list[_Row]:
    marks = ", ".join("?" * len(ids))
    return load(project.connection, kind, f"id IN ({marks})", tuple(ids))
