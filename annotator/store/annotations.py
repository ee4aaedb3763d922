"""What reviewers made on a statement, and who made it."""

from annotator.core.annotations import Actor, Annotations, ImpliedSlot, Relation, Review, Reviewer, Span, StatementLabel
from annotator.core.changes import Entity
from annotator.store.project import Project
from annotator.store.rows import load, load_one

_OF_STATEMENT = "statement_id = ? AND deleted = 0 ORDER BY "


def load_annotations(project: Project, statement_id: str) -> Annotations:
    """All that is not deleted on a statement, of every reviewer; spans by start, the longest first."""
    connection, only = project.connection, (statement_id,)
    return Annotations(
        spans=tuple(load(connection, Span, _OF_STATEMENT + '"start", "end" DESC, id', only)),
        relations=tuple(load(connection, Relation, _OF_STATEMENT + "id", only)),
        statement_labels=tuple(load(connection, StatementLabel, _OF_STATEMENT + "id", only)),
        reviews=tuple(load(connection, Review, _OF_STATEMENT + "reviewer_id", only)),
        implied=tuple(load(connection, ImpliedSlot, _OF_STATEMENT + "span_id, role, reviewer_id", only)),
    )


def find(project: Project, kind: type[Entity], wanted: str) -> Entity | None:
    """The row with this id, deleted or not, or None."""
    found = load(project.connection, kind, "id = ?", (wanted,))
    return found[0] if found else None


def load_span(project: Project, span_id: str) -> Span:
    """The span with this id, deleted or not.

    Raises:
        KeyError: there is none.
    """
    return load_one(project.connection, Span, span_id)


def relations_at(project: Project, span_id: str) -> list[Relation]:
    """The relations that begin or end at a span and are not deleted."""
    where = "(from_span = ? OR to_span = ?) AND deleted = 0 ORDER BY id"
    return load(project.connection, Relation, where, (span_id, span_id))


def all_reviewers(project: Project) -> tuple[Reviewer, ...]:
    """Everybody who has worked on the project, by name."""
    return tuple(load(project.connection, Reviewer, "1 ORDER BY name"))


def all_actors(project: Project) -> tuple[Actor, ...]:
    """The canonical names that are in use, by name."""
    return tuple(load(project.connection, Actor, "deleted = 0 ORDER BY name"))
