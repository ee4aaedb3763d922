"""What is left out of a document beside one of its statements."""

from dataclasses import dataclass
from enum import StrEnum

from annotator.core.documents import Statement, StatementText
from annotator.core.greyed import Greyed
from annotator.core.ranges import Range
from annotator.store.greyed import greyed_of, load_greyed_text
from annotator.store.project import Project
from annotator.store.statements import load_text, statements_of


class Side(StrEnum):
    """Where a piece stands beside a statement, in the order of the document."""

    ABOVE = "above"
    WITHIN = "within"
    BELOW = "below"


@dataclass(frozen=True, slots=True)
class PieceBeside:
    """A piece, its text, and where it stands."""

    greyed: Greyed
    text: StatementText
    side: Side


def pieces_beside(project: Project, statement: Statement) -> list[PieceBeside]:
    """The pieces within a statement, and those between it and its neighbours in the document, in order.

    Only the texts of the statement, of its neighbours and of these pieces are read.
    """
    greyed = greyed_of(project, statement.document_id)
    siblings = statements_of(project, statement.document_id) if greyed else []
    place = next((at for at, one in enumerate(siblings) if one.id == statement.id), None)
    if place is None:
        return []
    own = _extent(project, statement)
    after = _extent(project, siblings[place - 1]).end if place else 0
    before = _extent(project, siblings[place + 1]).start if place + 1 < len(siblings) else None
    return [
        PieceBeside(one, load_greyed_text(project, one.id), _side(one.raw_start, own))
        for one in greyed
        if own.start <= one.raw_start < own.end
        or (after <= one.raw_start and (before is None or one.raw_start < before))
    ]


def _extent(project: Project, statement: Statement) -> Range:
    """From the first raw character of a statement to behind its last."""
    text = load_text(project, statement.id)
    return text.alignment.raw_range(Range(0, len(text.text)))


def _side(start: int, own: Range) -> Side:
    if start < own.start:
        return Side.ABOVE
    return Side.WITHIN if start < own.end else Side.BELOW
