"""Half-open ranges of a text, counted in Unicode code points."""

from collections.abc import Iterable
from typing import NamedTuple


class Range(NamedTuple):
    """The characters start, start + 1, … end - 1 of a text."""

    start: int
    end: int

    @property
    def length(self) -> int:
        """The number of characters."""
        return self.end - self.start

    def overlaps(self, other: "Range") -> bool:
        """Whether the two share at least one character."""
        return self.start < other.end and other.start < self.end

    def contains(self, other: "Range") -> bool:
        """Whether every character of the other lies in this one."""
        return self.start <= other.start and other.end <= self.end

    def quote(self, text: str) -> str:
        """The words of the text that the range selects."""
        return text[self.start : self.end]


def joined(ranges: Iterable[Range]) -> tuple[Range, ...]:
    """The same characters as sorted ranges that neither touch nor overlap."""
    result: list[Range] = []
    for part in sorted(ranges):
        if result and part.start <= result[-1].end:
            result[-1] = Range(result[-1].start, max(result[-1].end, part.end))
        else:
            result.append(part)
    return tuple(result)


def without(ranges: Iterable[Range], part: Range) -> tuple[Range, ...]:
    """The ranges less the characters of the part; what is left may be in more pieces, or nothing."""
    pieces = (
        piece
        for one in ranges
        for piece in (Range(one.start, min(one.end, part.start)), Range(max(one.start, part.end), one.end))
    )
    return joined(piece for piece in pieces if piece.length > 0)
