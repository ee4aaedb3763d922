"""Annotations that are older than a changed definition, with the words that show them."""

from collections.abc import Callable
from dataclasses import dataclass

from annotator.core.annotations import Relation, Span, StatementLabel
from annotator.store.annotations import find
from annotator.store.outdated import Outdated, outdated_annotations
from annotator.store.project import Project
from annotator.store.statements import load_statement


@dataclass(frozen=True, slots=True)
class OldWork:
    """An annotation under its label, statement label or relation (`entry_id`), and the span to go to, if any."""

    id: str
    entry_id: str
    changed_ids: tuple[str, ...]
    words: str
    statement_id: str
    statement: str
    span_id: str
    made_under: int


def old_work(project: Project, reviewer_id: str = "") -> list[OldWork]:
    """The worklist of one reviewer, or of everybody."""
    titles: dict[str, str] = {}
    found = []
    for one in outdated_annotations(project, reviewer_id):
        if one.statement_id not in titles:
            titles[one.statement_id] = load_statement(project, one.statement_id).title
        row = _shown(project, one, lambda span_id: _quote(project, span_id), titles[one.statement_id])
        if row is not None:
            found.append(row)
    return found


def _shown(project: Project, one: Outdated, quote: Callable[[str], str], title: str) -> OldWork | None:
    kinds = {"span": Span, "relation": Relation, "statement_label": StatementLabel}
    match find(project, kinds[one.kind], one.id):
        case Span() as span:
            entry, words, place = span.label_id, span.quote, span.id
        case Relation() as link:
            words = f"{quote(link.from_span)} → {quote(link.to_span)}"
            entry, place = link.type_id, link.from_span
        case StatementLabel() as label:
            entry, words, place = label.attribute_id, label.value.text or title, ""
        case _:
            return None
    return OldWork(one.id, entry, one.entry_ids, words, one.statement_id, title, place, one.made_under)


def _quote(project: Project, span_id: str) -> str:
    span = find(project, Span, span_id)
    return span.quote if isinstance(span, Span) else ""
