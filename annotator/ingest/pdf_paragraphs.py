"""What stands between the lines of a PDF file: the middle of a word, a blank, or the end of a paragraph.

Judged by where lines stand on the page, not by language: gaps, indents, sizes, and whether a line is full.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Sequence
from itertools import pairwise
from math import ceil
from typing import Final

from annotator.core.alignment import Substitution
from annotator.ingest.pdf_lines import BROKEN, Line

_ITEM = re.compile(r"[•‣▪◦·*–—-]\s|\(?(?:\d{1,3}|[A-Za-z])[.)]\s")
_WORD = re.compile(r"\S+")
_LAST_WORD = re.compile(r"[^\W\d_]+$")
_COMPOUND = re.compile(r"[^\W\d_]+[-\u2010][^\W\d_]+")
_FIRST_WORD = re.compile(r"[^\W\d_]+")
_ENDED = re.compile(r"[.!?…:;。！？؟।]\W{0,3}$")
HYPHENS: Final = "-\u2010\u00ad" + BROKEN
"""What may stand for the hyphen at the end of a line."""
# Scripts that put no blanks between words: Thai to Khmer, Chinese and Japanese.
_UNSPACED = re.compile(
    "[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3000-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\uff00-\uffef]"
)
# What follows the hyphen of a first part that lacks its second: „Kranken- und Pflegekassen“, “short- or long-term”.
_AND: Final = frozenset(
    (
        "und", "oder", "bzw", "sowie", "and", "or", "to", "et", "ou", "y", "o", "e", "и", "или", "та", "і", "або", "i",
        "oraz", "lub", "och", "eller", "og", "ja", "en", "of",
    )
)  # fmt: skip
_FAR: Final = 1.3
_ANOTHER_SIZE: Final = 0.15
_INDENT: Final = 0.8
_SAME_LINE: Final = 0.3
_AROUND: Final = 15
_FULL: Final = 0.97
_WIDEST: Final = 0.95


class Joints:
    """Finds what gives way between the lines of a file, and counts in `steps` what it joins."""

    def __init__(self, text: str, lines: Sequence[Line]) -> None:
        self.steps: Counter[str] = Counter()
        self._lines = lines
        self._compounds = {found.casefold().replace("\u2010", "-") for found in _COMPOUND.findall(text)}
        self._pitch = _pitches(lines)
        self._ends: defaultdict[int, list[float]] = defaultdict(list)
        for line in lines:
            self._ends[round(line.begin)].append(line.end_edge)
        self._margins: dict[int, float] = {}

    def between(self, line: Line, after: Line) -> Substitution:
        """What stands between two lines that follow on one another: "", " " or two line ends."""
        if (joint := self._broken_word(line, after)) is not None:
            self.steps["joined_words"] += 1
            return joint
        if not self._goes_on(line, after):
            return Substitution(line.end, after.start, "\n\n")
        self.steps["joined_lines"] += 1
        return Substitution(line.end, after.start, "" if _unspaced(line, after) else " ")

    def _broken_word(self, line: Line, after: Line) -> Substitution | None:
        """The joint within a word that a line's end has broken; None if there is none."""
        last = line.text[-1]
        marked = last == BROKEN
        if not marked and (last not in HYPHENS or not after.text[0].islower() or not self._may_follow(line, after)):
            return None
        first, second = _LAST_WORD.search(line.text[:-1]), _FIRST_WORD.match(after.text)
        hyphen = "-" if marked else last
        if second is not None and second[0] in _AND:
            written = f"{hyphen} "
        elif first is None or second is None or self._is_compound(first[0], second[0]):
            written = hyphen
        else:
            written = ""
        return Substitution(line.end - 1, after.start, written)

    def _is_compound(self, first: str, second: str) -> bool:
        capitals = first.isupper() and second.isupper()
        return (second[0].isupper() and not capitals) or f"{first}-{second}".casefold() in self._compounds

    def _may_follow(self, line: Line, after: Line) -> bool:
        return abs(line.size - after.size) <= _ANOTHER_SIZE * line.size and not _ITEM.match(after.text)

    def _goes_on(self, line: Line, after: Line) -> bool:
        if not self._may_follow(line, after):
            return False
        drop = line.bottom - after.bottom
        if line.page != after.page or drop < 0:  # a new page or column
            return not _ENDED.search(line.text) and (after.text[0].islower() or self._is_full(line, after))
        if drop < line.size * _SAME_LINE or drop > self._pitch.get(round(line.size), drop) * _FAR:
            return False
        indented = after.begin - line.begin > line.size * _INDENT and not _ITEM.match(line.text)
        return not indented and self._is_full(line, after)

    def _is_full(self, line: Line, after: Line) -> bool:
        """Whether the first word of the next line had no place on this one."""
        width = line.end_edge - line.begin
        letter = width / len(line.text)
        word = _WORD.match(after.text)
        needed = letter * (1 + (len(word[0]) if word and not _unspaced(line, after) else 0))
        return width + needed >= (self._margin(round(line.begin)) - line.begin) * _FULL

    def _margin(self, begin: int) -> float:
        """Where nearly all lines end that begin about there."""
        if begin not in self._margins:
            ends = sorted(
                end for near in range(begin - _AROUND, begin + _AROUND + 1) for end in self._ends.get(near, ())
            )
            self._margins[begin] = ends[ceil((len(ends) - 1) * _WIDEST)]
        return self._margins[begin]


def _pitches(lines: Sequence[Line]) -> dict[int, float]:
    """From one line to the next, for letters of each size: what most lines keep."""
    drops: defaultdict[int, Counter[float]] = defaultdict(Counter)
    for line, after in pairwise(lines):
        drop = line.bottom - after.bottom
        if line.page == after.page and line.size * _SAME_LINE < drop < line.size * 3:
            drops[round(line.size)][round(drop, 1)] += 1
    return {size: _median(counts) for size, counts in drops.items()}


def _median(counts: Counter[float]) -> float:
    half, seen = sum(counts.values()) / 2, 0
    for drop, count in sorted(counts.items()):
        seen += count
        if seen >= half:
            return drop
    return 0


def _unspaced(line: Line, after: Line) -> bool:
    return bool(_UNSPACED.match(line.text[-1]) and _UNSPACED.match(after.text[0]))
