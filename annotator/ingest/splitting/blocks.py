"""The paragraphs of a text: lines, or lines together where they were broken to a width."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

from annotator.core.ranges import Range
from annotator.ingest.source import Point

FAR: Final = 99
"""The number of blank lines that stand for the beginning of the text."""

_LINE = re.compile(r"[^\r\n\x0b\x0c\x85\u2028\u2029]+")
_BREAK = re.compile(r"\r\n|[\r\n\x0b\x0c\x85\u2028\u2029]")
_SHORTEST_WRAPPED, _LONGEST_WRAPPED = 45, 110
_FEWEST_WRAPPED = 3
_ITEM = re.compile(r"[-–—•*▪·]\s|[(\[]?(?:\d{1,5}|[^\W\d_]|[ivxlcIVXLC]{1,6})[.)\]]{1,2}\s")
_SENTENCE_END = re.compile(r"[.!?…:;。！？؟।\]”“\"»)]\s*$")


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph without the blanks around it: its place (code points), its words, how many blank lines stand before.

    `heading` says that the format marks it as one, `point` that the format numbers it.
    """

    start: int
    end: int
    text: str
    gap: int
    heading: bool = False
    point: Point | None = None

    @property
    def letters(self) -> int:
        """How many letters and digits it has."""
        return sum(map(str.isalnum, self.text))


def read_blocks(text: str, headings: Sequence[Range] = (), start: int = 0, points: Sequence[Point] = ()) -> list[Block]:
    """The paragraphs of the text from `start` on, in order; blank lines are none."""
    chunks: list[list[Block]] = []
    position, marked = start, {place.start for place in headings}
    point_at = {point.start: point for point in points}
    for line in _LINE.finditer(text, start):
        words = line[0].strip()
        if not words:
            continue
        begin = line.start() + len(line[0]) - len(line[0].lstrip())
        breaks = len(_BREAK.findall(text, position, begin))
        gap = FAR if not chunks else breaks - 1
        block = Block(begin, begin + len(words), words, gap, begin in marked, point_at.get(begin))
        if gap or not chunks:
            chunks.append([block])
        else:
            chunks[-1].append(block)
        position = block.end
    return [block for chunk in chunks for block in (_joined(text, chunk) if _is_wrapped(chunk) else chunk)]


def _is_wrapped(chunk: list[Block]) -> bool:
    """Whether lines that touch are one paragraph: about equally long, and most of them end within a sentence."""
    if len(chunk) < _FEWEST_WRAPPED or any(line.heading for line in chunk):
        return False
    whole = chunk[:-1]
    if not all(_SHORTEST_WRAPPED <= len(line.text) <= _LONGEST_WRAPPED for line in whole):
        return False
    ended = sum(bool(_SENTENCE_END.search(line.text)) for line in whole)
    return ended * 2 <= len(whole)


def _joined(text: str, chunk: list[Block]) -> list[Block]:
    """One block a paragraph; an item of a list begins a new one."""
    groups: list[list[Block]] = []
    for line in chunk:
        if not groups or line.point or _ITEM.match(line.text):
            groups.append([line])
        else:
            groups[-1].append(line)
    return [replace(group[0], end=group[-1].end, text=text[group[0].start : group[-1].end]) for group in groups]
