"""Link spans, and take links away."""

from dataclasses import replace
from datetime import UTC, datetime

from annotator.core.annotations import Relation, Reviewer, Span
from annotator.core.changes import Change, Edit
from annotator.core.codebook import Codebook
from annotator.core.errors import AnnotationError
from annotator.core.identity import new_id
from annotator.store import journal
from annotator.store.annotations import find, load_span, relations_at
from annotator.store.codebooks import load_codebook
from annotator.store.project import Project


def add_relation(project: Project, reviewer: Reviewer, from_span: str, to_span: str, type_id: str) -> Change | None:
    """Link two spans of one statement; None if they are linked so already.

    Raises:
        AnnotationError: a span is gone, they lie in two statements, or the codebook does not join their labels so.
    """
    with project.transaction():
        codebook = load_codebook(project)
        start, end = load_span(project, from_span), load_span(project, to_span)
        must_join(codebook, start, end, type_id)
        if any(
            (link.from_span, link.to_span, link.type_id) == (from_span, to_span, type_id)
            for link in relations_at(project, from_span)
        ):
            return None
        relation = Relation(
            id=new_id(),
            statement_id=start.statement_id,
            reviewer_id=reviewer.id,
            type_id=type_id,
            from_span=from_span,
            to_span=to_span,
            codebook_version=codebook.version,
            created_at=datetime.now(UTC).isoformat(timespec="milliseconds"),
        )
        return journal.record(project, "add_relation", reviewer, [Edit(None, relation)])


def delete_relation(project: Project, reviewer: Reviewer, relation_id: str) -> Change | None:
    """Take a link away; None if it is gone already."""
    with project.transaction():
        relation = find(project, Relation, relation_id)
        if not isinstance(relation, Relation) or relation.deleted:
            return None
        return journal.record(project, "delete_relation", reviewer, [Edit(relation, replace(relation, deleted=True))])


def must_join(codebook: Codebook, start: Span, end: Span, type_id: str) -> None:
    """Check that a relation of this type may lead from one span to the other.

    Raises:
        AnnotationError: it may not.
    """
    if start.deleted or end.deleted:
        raise AnnotationError("One of the two spans is not there any more. Nothing was linked.")
    if start.statement_id != end.statement_id:
        raise AnnotationError("The two spans lie in different statements. Nothing was linked.")
    kind = codebook.relation_type(type_id)
    if start.id == end.id or (start.label_id, end.label_id) not in kind.pairs:
        raise AnnotationError(f"The codebook has no “{kind.words}” between these two labels. Nothing was linked.")
