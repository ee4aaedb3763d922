"""How two statements are related that say the same, and what a person decided about it."""

from dataclasses import dataclass
from enum import StrEnum

from annotator.core.identity import derived_id


class Kinship(StrEnum):
    """Two statements are copies of one text, or one text in two languages, or neither, though it looks so."""

    DUPLICATE = "duplicate"
    TRANSLATION = "translation"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class PairVerdict:
    """What the last reviewer who looked at a pair of statements said; it goes before what the comparison found."""

    id: str
    statement_id: str
    other_id: str
    verdict: Kinship
    reviewer_id: str = ""
    changed_by: str = ""
    deleted: bool = False

    @classmethod
    def of(cls, one: str, other: str, verdict: Kinship, reviewer_id: str) -> "PairVerdict":
        """The verdict on two statements, whichever is named first."""
        first, second = sorted((one, other))
        return cls(derived_id("pair", first, second), first, second, verdict, reviewer_id)
