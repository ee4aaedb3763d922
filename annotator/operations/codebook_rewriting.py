"""Rewrite spans and statement labels for entries that are merged or split, with what is lost by it."""

from collections.abc import Iterable
from dataclasses import replace

from annotator.core.annotations import Span, StatementLabel, Value
from annotator.core.rewriting import LostValue, Rewriting
from annotator.operations.codebook_draft import Draft
from annotator.store.annotations import find


def rewrite_spans(draft: Draft, rewriting: Rewriting, spans: Iterable[Span]) -> None:
    """Put the spans as the rewriting has them; they keep the version of the codebook that they were made under."""
    for stored in spans:
        after, lost = rewriting.span(draft.now(stored))
        draft.put(stored, after)
        draft.values_lost += lost


def rewrite_statement_labels(draft: Draft, rewriting: Rewriting, labels: Iterable[StatementLabel]) -> None:
    """Put the statement labels as the rewriting has them. A value that is there already is not overwritten."""
    for stored in labels:
        moved = rewriting.value(stored.attribute_id, stored.value)
        if moved is not None and moved[0] == stored.attribute_id:
            draft.put(stored, replace(stored, value=moved[1]))
            continue
        draft.put(stored, replace(stored, deleted=True))
        if moved is None or not _settled(draft, stored, *moved):
            lost = LostValue(stored.id, stored.statement_id, stored.attribute_id, stored.value)
            draft.values_lost.append(lost)


def _settled(draft: Draft, stored: StatementLabel, attribute_id: str, value: Value) -> bool:
    """Whether the reviewer's value has found its place under another statement label."""
    new_id = StatementLabel.id_for(stored.statement_id, stored.reviewer_id, attribute_id)
    moved = replace(stored, id=new_id, attribute_id=attribute_id, value=value)
    there = find(draft.project, StatementLabel, new_id)
    now = draft.now(there) if isinstance(there, StatementLabel) else draft.now(moved)
    if now is not moved and not now.deleted:
        return now.value == moved.value
    draft.put(there, moved)
    return True
