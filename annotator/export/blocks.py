"""Texts as blocks of tokens, a block a sentence, for formats that write a token a line."""

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import chain, pairwise

from annotator.core.ranges import Range
from annotator.core.sentences import sentences
from annotator.export.item import ItemSpan
from annotator.export.tokens import edges_of, tokens


@dataclass(frozen=True, slots=True)
class Block:
    """Some sentences with the blanks around them, and all their tokens, runs of blanks among them."""

    place: Range
    tokens: tuple[Range, ...]


def blocks(text: str, spans: Sequence[ItemSpan]) -> Iterator[Block]:
    """The sentences of a text, those joined that a span reaches across; together they are the text.

    Tokens end wherever a span or a block does. Nothing for an empty text.
    """
    starts = [place.start for place in sentences(text)][1:]
    breaks = [0, *_outside(starts, spans), len(text)]
    found = tokens(text, chain(edges_of(spans), breaks))
    for start, end in pairwise(breaks):
        inside: list[Range] = []
        while end and (not inside or inside[-1].end < end):
            inside.append(next(found))
        if inside:
            yield Block(Range(start, end), tuple(inside))


def _outside(places: Iterable[int], spans: Iterable[ItemSpan]) -> Iterator[int]:
    """The places that no span reaches across."""
    reached: list[tuple[int, int]] = []  # where spans begin, and how far those reach that begin there or before
    furthest = 0
    for start, end in sorted((span.start, span.end) for span in spans):
        furthest = max(furthest, end)
        reached.append((start, furthest))
    for place in places:
        before = bisect_right(reached, (place - 1, furthest))
        if not before or reached[before - 1][1] <= place:
            yield place
