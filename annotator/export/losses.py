"""What a format does not hold of an export, counted and listed."""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Final


class Loss(StrEnum):
    """A kind of thing that a format cannot hold."""

    OVERLAP = "overlap"
    RANGES = "ranges"
    DOUBLES = "doubles"
    SPANS = "spans"
    ATTRIBUTES = "attributes"
    RELATIONS = "relations"
    STATEMENT_LABELS = "statement_labels"
    REVIEWERS = "reviewers"
    NOTES = "notes"
    REVIEWS = "reviews"
    IMPLIED = "implied"
    CHARACTERS = "characters"
    LENGTH = "length"


@dataclass(frozen=True, slots=True)
class LostPiece:
    """One thing that is lost: the item it belongs to, the span or relation (or "" for the item), and its words."""

    loss: Loss
    item: str
    id: str = ""
    words: str = ""
    number: int = 1


_MOST_LISTED: Final = 1000


@dataclass(slots=True)
class LossList:
    """What is lost, by kind: the number, and the first thousand pieces of each."""

    numbers: Counter[Loss] = field(default_factory=Counter)
    pieces: dict[Loss, list[LostPiece]] = field(default_factory=dict)

    def add(self, found: Iterable[LostPiece]) -> None:
        """Count pieces in."""
        for piece in found:
            self.numbers[piece.loss] += piece.number
            listed = self.pieces.setdefault(piece.loss, [])
            if len(listed) < _MOST_LISTED:
                listed.append(piece)

    def __bool__(self) -> bool:
        return bool(self.numbers)

    def __iter__(self) -> Iterator[tuple[Loss, int]]:
        """The kinds of loss in the order of `Loss`, with their numbers."""
        return ((loss, self.numbers[loss]) for loss in Loss if self.numbers[loss])

    def sentences(self) -> list[str]:
        """What is lost, a line a kind, for people who read a terminal or a manifest."""
        return [f"{number:,} {_WORDS[loss][number != 1]}" for loss, number in self]


_WORDS: Final = {
    Loss.OVERLAP: ("span that overlaps others is left out", "spans that overlap others are left out"),
    Loss.RANGES: (
        "span of several ranges is made one range or left out",
        "spans of several ranges are made one range or left out",
    ),
    Loss.DOUBLES: ("span that another one equals is left out", "spans that other ones equal are left out"),
    Loss.SPANS: ("span is left out", "spans are left out"),
    Loss.ATTRIBUTES: ("attribute of spans is left out", "attributes of spans are left out"),
    Loss.RELATIONS: ("relation is left out", "relations are left out"),
    Loss.STATEMENT_LABELS: ("statement label is left out", "statement labels are left out"),
    Loss.REVIEWERS: ("annotation loses the name of its reviewer", "annotations lose the names of their reviewers"),
    Loss.NOTES: ("note is left out", "notes are left out"),
    Loss.REVIEWS: ("review (state, flag, note) is left out", "reviews (state, flag, note) are left out"),
    Loss.IMPLIED: ("implied slot of claims is left out", "implied slots of claims are left out"),
    Loss.LENGTH: ("long text is cut", "long texts are cut"),
    Loss.CHARACTERS: ("character becomes U+FFFD", "characters become U+FFFD"),
}
