"""Say that annotations hold under the codebook as it is now, though they were made under an older one."""

from collections.abc import Collection
from dataclasses import replace

from annotator.core.annotations import Relation, Reviewer, Span, StatementLabel
from annotator.core.changes import Change, Edit
from annotator.core.errors import AnnotationError
from annotator.store import journal
from annotator.store.annotations import find
from annotator.store.codebooks import load_codebook
from annotator.store.project import Project


def confirm_annotations(project: Project, reviewer: Reviewer, annotation_ids: Collection[str]) -> Change | None:
    """Stamp spans, relations and statement labels with the version of the codebook as it is; they stay as they are.

    Raises:
        AnnotationError: one of them is gone.
    """
    with project.transaction():
        version = load_codebook(project).version
        stored = [_living(project, annotation_id) for annotation_id in dict.fromkeys(annotation_ids)]
        edits = [Edit(row, replace(row, codebook_version=version)) for row in stored if row.codebook_version != version]
        return journal.record(project, "confirm_annotations", reviewer, edits) if edits else None


def _living(project: Project, annotation_id: str) -> Span | Relation | StatementLabel:
    for kind in (Span, Relation, StatementLabel):
        row = find(project, kind, annotation_id)
        if isinstance(row, Span | Relation | StatementLabel) and not row.deleted:
            return row
    raise AnnotationError("One of these annotations is not there any more. Nothing was changed.")
