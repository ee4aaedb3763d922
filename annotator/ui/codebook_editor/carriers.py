"""The work on an entry, one by one, so that a part of it can be chosen."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from annotator.core.annotations import Span, StatementLabel
from annotator.core.codebook import Attribute, Choice, CodebookEntry, Label
from annotator.store.annotations import find
from annotator.store.codebook_usage import (
    relations_concerned,
    spans_holding,
    spans_labelled,
    statement_labels_holding,
)
from annotator.store.project import Project
from annotator.store.statements import load_statement


@dataclass(frozen=True, slots=True)
class Carrier:
    """A span, relation or statement label: its id, the words that show it, and where it is."""

    id: str
    words: str
    statement_id: str
    statement: str


def carriers_of(project: Project, entry: CodebookEntry) -> list[Carrier]:
    """All work on an entry, in the order of the statements."""
    titled = _titles(project)
    match entry:
        case Label():
            found = _spans(spans_labelled(project, [entry.id]), titled)
        case Attribute():
            found = _spans(spans_holding(project, entry.id), titled)
            found += _labels(statement_labels_holding(project, entry.id), titled)
        case Choice():
            held = statement_labels_holding(project, entry.attribute_id)
            found = _spans(spans_holding(project, entry.attribute_id, entry.id), titled)
            found += _labels([row for row in held if row.value.choice_id == entry.id], titled)
        case _:
            found = _relations(project, entry.id, titled)
    return sorted(found, key=lambda one: (one.statement, one.statement_id))


def _titles(project: Project) -> Callable[[str], str]:
    known: dict[str, str] = {}

    def title(statement_id: str) -> str:
        if statement_id not in known:
            known[statement_id] = load_statement(project, statement_id).title
        return known[statement_id]

    return title


def _spans(spans: Iterable[Span], title: Callable[[str], str]) -> list[Carrier]:
    return [Carrier(span.id, span.quote, span.statement_id, title(span.statement_id)) for span in spans]


def _labels(labels: Iterable[StatementLabel], title: Callable[[str], str]) -> list[Carrier]:
    """A statement label shows no words of its own but those of its statement's title."""
    return [
        Carrier(row.id, row.value.text or title(row.statement_id), row.statement_id, title(row.statement_id))
        for row in labels
    ]


def _relations(project: Project, type_id: str, title: Callable[[str], str]) -> list[Carrier]:
    def words(span_id: str) -> str:
        span = find(project, Span, span_id)
        return span.quote if isinstance(span, Span) else ""

    return [
        Carrier(
            link.id, f"{words(link.from_span)} → {words(link.to_span)}", link.statement_id, title(link.statement_id)
        )
        for link in relations_concerned(project, [type_id], [])
    ]
