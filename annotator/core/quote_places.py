"""Where the words of one text stand in another one, by their order."""

from collections.abc import Sequence
from itertools import pairwise

from annotator.core.ranges import Range


def places_in_other(text: str, ranges: Sequence[Range], other: str) -> tuple[Range, ...] | None:
    """The ranges of the other text with the same words: the second occurrence here is the second one there.

    None if words are missing, occur less often than that, or stand in another order than here.
    """
    found = [_place_in_other(text, place, other) for place in ranges]
    places = tuple(place for place in found if place is not None)
    in_order = all(one.end <= next_.start for one, next_ in pairwise(places))
    return places if len(places) == len(ranges) and in_order else None


def _place_in_other(text: str, place: Range, other: str) -> Range | None:
    quote = place.quote(text)
    rank = len(_starts(text[: place.end - 1], quote))
    starts = _starts(other, quote)
    if rank >= len(starts):
        return None
    return Range(starts[rank], starts[rank] + len(quote))


def _starts(text: str, quote: str) -> list[int]:
    """Where the quote begins, overlapping ones too."""
    starts = list[int]()
    start = text.find(quote)
    while start >= 0:
        starts.append(start)
        start = text.find(quote, start + 1)
    return starts
