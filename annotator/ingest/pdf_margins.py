"""Lines that run along with the pages of a PDF: headers, footers and page numbers, in whatever script.

They stand at the same place of several pages, say the same or count the pages, and nothing stands beyond them.
"""

import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise, takewhile
from typing import Final

from annotator.ingest.pdf_lines import Line

_MARGIN: Final = 1 / 6
_NEAR: Final = 4.0
_MOST_AT_AN_EDGE: Final = 4
_FEWEST: Final = 2
_MOSTLY: Final = 0.6
_NUMBER = re.compile(r"\d{1,5}")
_ROMAN = re.compile(r"(?<!\w)(?=[ivxlc])(?:x[cl]|l?x{0,3})(?:i[xv]|v?i{0,3})(?!\w)", re.IGNORECASE)
_VALUES: Final = {"i": 1, "v": 5, "x": 10, "l": 50, "c": 100}

Key = tuple[object, ...]


def running_lines(lines: Sequence[Line]) -> set[int]:
    """The indexes of the lines that are headers, footers or page numbers; none if that is all there is."""
    pages: defaultdict[int, list[int]] = defaultdict(list)
    for index, line in enumerate(lines):
        pages[line.page].append(index)
    if len(pages) < _FEWEST:
        return set()
    found: set[int] = set()
    for top in (True, False):
        running = _repeated(lines, top=top)
        for indexes in pages.values():
            found.update(_outermost(lines, indexes, running, top=top))
    return found if len(found) < len(lines) else set()


def _outermost(lines: Sequence[Line], indexes: Iterable[int], running: set[int], *, top: bool) -> list[int]:
    """The lines of a page from its edge on, as long as they run; up to the widest gap, if even the text itself does."""
    ordered = sorted(indexes, key=lambda index: lines[index].bottom, reverse=top)
    found = list(takewhile(running.__contains__, ordered))
    if len(found) > _MOST_AT_AN_EDGE:
        gaps = [
            abs(lines[one].bottom - lines[next_].bottom) for one, next_ in pairwise(ordered[: _MOST_AT_AN_EDGE + 1])
        ]
        found = found[: gaps.index(max(gaps)) + 1]
    return found


def _repeated(lines: Sequence[Line], *, top: bool) -> set[int]:
    """Lines of a margin that come again at their place on other pages, where most lines of that place do."""
    found: set[int] = set()
    for slot in _slots(lines, top=top):
        pages: defaultdict[Key, set[int]] = defaultdict(set)
        keys = {index: list(_keys(lines[index])) for index in slot}
        for index in slot:
            for key in keys[index]:
                pages[key].add(lines[index].page)
        again = {index for index in slot if any(len(pages[key]) >= _FEWEST for key in keys[index])}
        if len(again) >= len(slot) * _MOSTLY:
            found |= again
    return found


def _slots(lines: Sequence[Line], *, top: bool) -> Iterator[list[int]]:
    """The lines of a margin that stand at the same height of their pages."""
    places = sorted((_from_edge(line, top=top), index) for index, line in enumerate(lines))
    slot: list[int] = []
    first = 0.0
    for place, index in places:
        if place > lines[index].height * _MARGIN or not lines[index].height:
            continue
        if slot and place - first > _NEAR:
            yield slot
            slot = []
        first = first if slot else place
        slot.append(index)
    if slot:
        yield slot


def _from_edge(line: Line, *, top: bool) -> float:
    return line.height - line.bottom if top else line.bottom


def _keys(line: Line) -> Iterator[Key]:
    """What a line has in common with those that run with it: its words, or a number that counts the pages."""
    yield (line.text,)
    for sign in (_NUMBER, _ROMAN):
        rest = sign.sub("#", line.text).casefold()
        for place, number in enumerate(sign.findall(line.text)):
            yield rest, place, _value(number) - line.page


def _value(number: str) -> int:
    if number[0].isdecimal():
        return sum(unicodedata.decimal(digit) * 10**power for power, digit in enumerate(reversed(number)))
    values = [_VALUES[letter] for letter in number.casefold()]
    return sum(-one if one < after else one for one, after in zip(values, [*values[1:], 0], strict=True))
