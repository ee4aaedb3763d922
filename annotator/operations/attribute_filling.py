"""Give a span several values at once."""

from collections.abc import Mapping
from dataclasses import replace

from annotator.core.annotations import Reviewer, Span, Value
from annotator.core.changes import Change, Edit
from annotator.core.errors import AnnotationError
from annotator.operations.attribute_values import must_hold
from annotator.store import journal
from annotator.store.annotations import find
from annotator.store.codebooks import load_codebook
from annotator.store.project import Project


def fill_attributes(project: Project, reviewer: Reviewer, span_id: str, values: Mapping[str, Value]) -> Change | None:
    """Give those attributes of a span that are empty these values, in one step; None if none of them is empty.

    Raises:
        AnnotationError: the label has no such attribute, an attribute cannot hold its value, or the span is gone.
    """
    with project.transaction():
        span = find(project, Span, span_id)
        if not isinstance(span, Span) or span.deleted:
            raise AnnotationError("This span is not there any more. Nothing was changed.")
        codebook = load_codebook(project)
        for attribute_id, value in values.items():
            must_hold(codebook, span.label_id, attribute_id, value)
        filled = replace(span, attributes={**values, **span.attributes})
        if filled == span:
            return None
        return journal.record(project, "fill_attributes", reviewer, [Edit(span, filled)])
