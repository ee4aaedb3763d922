"""The pages of a PDF file as lines, each with its place in the text of the whole file and on its page."""

import re
import unicodedata
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final, NamedTuple, Protocol

PAGE_END: Final = "\f"
"""Stands in the text of the file between two pages, so that a place says on which page it is."""

BROKEN: Final = "\ufffe"
"""Stands at the end of a line for the hyphen that breaks a word, and for the line's end as well."""

_MARKS = str.maketrans({PAGE_END: "\n", "\x02": BROKEN})  # the library's two signs for a broken word
_LINE = re.compile(rf"[^\r\n{BROKEN}]+{BROKEN}?|{BROKEN}")
_STRONG: Final = {"L": False, "R": True, "AL": True}


class Box(NamedTuple):
    """A place on a page in points, from its lower left corner."""

    left: float
    bottom: float
    right: float
    top: float


_FARTHEST: Final = 1e6
_NOWHERE: Final = Box(0, 0, 0, 0)


@dataclass(frozen=True, slots=True)
class Line:
    """A line without the blanks around it: [start, end) in the text of the file, its page, and its place there.

    `begin` and `end_edge` run in the direction of reading, also where that is to the left. `height` is that of the
    page, `size` that of the letters, all in points.
    """

    start: int
    end: int
    text: str
    page: int
    begin: float = 0
    end_edge: float = 0
    bottom: float = 0
    size: float = 0
    height: float = 0

    @property
    def is_broken(self) -> bool:
        """Whether it ends in the middle of a word."""
        return self.text.endswith(BROKEN)


class TextPage(Protocol):
    """What is needed of the library's text of a page."""

    def get_text_range(self) -> str:
        """All of it."""

    def get_charbox(self, index: int, loose: bool = False) -> tuple[float, float, float, float]:
        """Left, bottom, right and top of a character."""


def page_text(page: TextPage) -> str:
    """The text of a page with one sign for broken words, and none that stands between pages."""
    return page.get_text_range().translate(_MARKS)


def lines_of(text: str, page: TextPage, number: int, height: float, start: int) -> Iterator[Line]:
    """The lines of a page's text, which begins at `start` in the text of the file."""
    units = _Units(text)
    for found in _LINE.finditer(text):
        words = found[0].strip()
        if not words:
            continue
        begin = found.start() + len(found[0]) - len(found[0].lstrip())
        end = begin + len(words)
        first = _box(page, units.before(begin))
        last = _box(page, units.before(end - 1))
        edges = _edges(words, first, last)
        yield Line(
            start + begin, start + end, words, number, *edges, first.bottom, max(0, first.top - first.bottom), height
        )


def _edges(words: str, first: Box, last: Box) -> tuple[float, float]:
    left, right = min(first.left, last.left), max(first.right, last.right)
    leftwards = next((d for one in words if (d := _STRONG.get(unicodedata.bidirectional(one))) is not None), False)
    return (-right, -left) if leftwards else (left, right)


def _box(page: TextPage, index: int) -> Box:
    try:
        box = Box(*page.get_charbox(index, loose=True))
    except (RuntimeError, ValueError):  # a character that is nowhere on the page
        return _NOWHERE
    return box if all(abs(side) < _FARTHEST for side in box) else _NOWHERE


class _Units:
    """Places of a text in UTF-16 units, which the library counts."""

    def __init__(self, text: str) -> None:
        self._wide = [place for place, one in enumerate(text) if one > "\uffff"] if not text.isascii() else []

    def before(self, place: int) -> int:
        """How many units stand before a character."""
        return place + bisect_left(self._wide, place)
