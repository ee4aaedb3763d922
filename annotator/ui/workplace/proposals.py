"""With which spans the selected one may be linked, the most sensible first."""

from dataclasses import dataclass

from annotator.core.annotations import Span
from annotator.core.codebook import Codebook
from annotator.core.partners import Partner, partners_of
from annotator.ui.open_statement import OpenStatement


@dataclass(frozen=True, slots=True)
class Proposal:
    """A span and the ways in which it may be linked and is not yet."""

    span: Span
    ways: tuple[Partner, ...]


def proposals(selected: Span, statement: OpenStatement, codebook: Codebook) -> list[Proposal]:
    """The spans in the order in which they are proposed; those that are linked in every way are left out."""
    found: dict[str, list[Partner]] = {}
    for partner in partners_of(selected, statement.annotations(), codebook, statement.text):
        if not partner.linked:
            found.setdefault(partner.span.id, []).append(partner)
    return [Proposal(ways[0].span, tuple(ways)) for ways in found.values()]
