"""Texts cut into tokens for formats that count in them: words, single signs, runs of blanks; nothing is left out.

Tokens are also cut at the ends of spans, so that a span of tokens is exactly the span of characters.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from typing import Final

from annotator.core.near_duplicates import UNSPACED
from annotator.core.ranges import Range
from annotator.export.item import ItemSpan

_PIECE: Final = re.compile(rf"(?P<blank>\s+)|(?P<word>[{UNSPACED}]|[^\W{UNSPACED}]+)|(?P<sign>[^\w\s])")
_JOINER: Final = "\u200d"
_JOINS_ALL: Final = "word sign"
_SKIN_TONES: Final = range(0x1F3FB, 0x1F400)


def tokens(text: str, edges: Iterable[int] = ()) -> Iterator[Range]:
    """The tokens of a text in code points: together they are the text, and each of the edges is an end of one."""
    within = iter(sorted(edge for edge in set(edges) if 0 < edge < len(text)))
    edge = next(within, len(text))
    for start, end in _uncut(text):
        begin = start
        while edge < end:
            if edge > begin:
                yield Range(begin, edge)
                begin = edge
            edge = next(within, len(text))
        yield Range(begin, end)


def edges_of(spans: Iterable[ItemSpan]) -> set[int]:
    """Where the ranges of spans begin and end."""
    return {place for span in spans for part in span.ranges for place in part}


def _uncut(text: str) -> Iterator[Range]:
    """Words with their combining marks, signs with what changes or joins them (accents, emoji), runs of blanks."""
    start = end = 0
    joined_by = ""  # what the next piece may be to go on with the token: "word" or "word sign"
    for found in _PIECE.finditer(text):
        kind = found.lastgroup or ""
        extends = kind == "sign" and _extends(found[0])
        if end > start and (extends or (kind and kind in joined_by)):
            joined_by = _JOINS_ALL if found[0] == _JOINER else "word" if text[start].isalnum() else ""
            end = found.end()
            continue
        if end > start:
            yield Range(start, end)
        start, end = found.span()
        joined_by = ""
        if kind == "blank":
            yield Range(start, end)
            start = end
    if end > start:
        yield Range(start, end)


def _extends(sign: str) -> bool:
    """Whether a sign belongs to the one before it."""
    return ord(sign) in _SKIN_TONES or unicodedata.category(sign) in {"Mn", "Mc", "Me", "Cf"}
