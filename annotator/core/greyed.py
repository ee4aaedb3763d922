"""Text of a document that stands in none of its statements, but is kept and can be taken back in."""

from dataclasses import dataclass
from enum import StrEnum

from annotator.core.identity import derived_id


class GreyKind(StrEnum):
    """Why a piece of a document is left out of its statements."""

    FRONT_MATTER = "front_matter"
    HEADER = "header"
    CAPTION = "caption"
    BOILERPLATE = "boilerplate"
    REPEAT = "repeat"
    CUT = "cut"


@dataclass(frozen=True, slots=True)
class Greyed:
    """A piece of a document, without its text, which is kept beside it as a statement's is.

    `raw_start` counts code points of the decoded document and orders the pieces among the statements; `repeats` is the
    id of the statement that says the same; `reason` says in a few words what gave it away.
    """

    id: str
    document_id: str
    kind: GreyKind
    raw_start: int
    characters: int
    reason: str = ""
    repeats: str = ""
    changed_by: str = ""
    deleted: bool = False

    @staticmethod
    def id_for(document: str, byte_start: int, byte_end: int) -> str:
        """The id of the piece with these bytes of a document; equal on every computer."""
        return derived_id("greyed", document, f"{byte_start}-{byte_end}")
