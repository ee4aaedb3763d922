"""What an edit of the codebook would do, worked out before anything is written."""

from dataclasses import dataclass

from annotator.core.changes import Edit
from annotator.core.codebook import Codebook, CodebookEntry
from annotator.core.rewriting import LostValue


@dataclass(frozen=True, slots=True)
class CodebookPlan:
    """The rows that change, and what is lost by it; `codebook` is as it would be.

    `concerned` are the entries whose meaning, look or place changes, though the rows of the work stay as they are.
    `spans_folded` go into a span at the same place with the same label; `spans_doubled` could not, for they differ
    from it in a value or somebody spoke of them.
    """

    codebook: Codebook
    edits: tuple[Edit, ...]
    concerned: tuple[CodebookEntry, ...] = ()
    values_lost: tuple[LostValue, ...] = ()
    relations_lost: tuple[str, ...] = ()
    spans_folded: tuple[str, ...] = ()
    spans_doubled: tuple[str, ...] = ()
