"""A text cut into paragraphs, and the text of a paragraph as it is displayed. Positions are code points."""

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Iterable

from annotator.core.ranges import Range
from annotator.ui.text_view.snapping import grapheme_edges

LONGEST = 3000  # a longer paragraph is cut for display, else one keystroke would lay out a whole book
_BREAK = re.compile("\r\n|[\n\r\f\x85\u2029]")
_BLANK = re.compile(r"\s")
_RIGHT_TO_LEFT = re.compile(
    "[\u0590-\u08ff\u200f\u202b\u202e\u2067\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff\U0001e800-\U0001efff]"
)
_CONTROL = re.compile("[\x00-\x08\x0b\x0e-\x1f\x7f]")
_DISPLAYED = {code: 0x2400 + code for code in range(32)} | {0x09: 0x09, 0x0B: 0x2028, 0x7F: 0x2421}
_HIDDEN = re.compile("[\u061c\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]")
_JOINERS = "\u200c\u200d"


class Paragraphs:
    """Where the paragraphs of a text begin and end, their line breaks left out.

    CR LF is one break; a lone CR, FF, NEL and U+2029 break a paragraph too. A cut paragraph ends where the next begins.
    """

    def __init__(self, text: str, headings: Iterable[int] = ()) -> None:
        self.text = text
        self.starts: list[int] = []
        self.ends: list[int] = []
        self._headings = frozenset(headings)
        start = 0
        for found in _BREAK.finditer(text):
            self._add(start, found.start())
            start = found.end()
        self._add(start, len(text))

    def __len__(self) -> int:
        return len(self.starts)

    def _add(self, start: int, end: int) -> None:
        while end - start > LONGEST:
            cut = _cut(self.text, start)
            self.starts.append(start)
            self.ends.append(cut)
            start = cut
        self.starts.append(start)
        self.ends.append(end)

    def index_at(self, position: int) -> int:
        """The paragraph that holds this position."""
        return max(0, bisect_right(self.starts, position) - 1)

    def settled(self, position: int) -> int:
        """The nearest position where a caret can be: inside the text, and never between CR and LF."""
        position = max(0, min(len(self.text), position))
        return min(position, self.ends[self.index_at(position)])

    def text_of(self, index: int) -> str:
        """The characters of a paragraph as they are stored."""
        return self.text[self.starts[index] : self.ends[index]]

    def is_blank(self, index: int) -> bool:
        """Whether the paragraph has no character at all."""
        return self.starts[index] == self.ends[index]

    def is_cut(self, index: int) -> bool:
        """Whether the paragraph goes on in the next one."""
        return index + 1 < len(self) and self.ends[index] == self.starts[index + 1]

    def is_heading(self, index: int) -> bool:
        """Whether the paragraph is set as a title."""
        return self.starts[index] in self._headings

    def touched(self, ranges: Iterable[Range]) -> set[int]:
        """The paragraphs that the ranges have a character in."""
        found: set[int] = set()
        for part in ranges:
            index = max(0, bisect_right(self.starts, part.start) - 1)
            while index < len(self.starts) and self.starts[index] < part.end:
                if part.start < self.ends[index]:
                    found.add(index)
                index += 1
        return found


def _cut(text: str, start: int) -> int:
    """Where to cut a paragraph that is too long: after its last blank, or between two graphemes."""
    for place in range(start + LONGEST, start + LONGEST // 2, -1):
        if _BLANK.match(text[place - 1]):
            return place
    around = max(start + 1, start + LONGEST - 64)
    middle = start + LONGEST - around
    cut, _ = grapheme_edges(text[around : around + 128], middle, middle)
    return around + cut if cut else start + LONGEST


def displayed(text: str) -> str:
    """The text for a layout: as many characters, but a vertical tab breaks the line and control codes are visible."""
    return text.translate(_DISPLAYED) if _CONTROL.search(text) else text


def has_right_to_left(text: str) -> bool:
    """Whether any character of the text is written or ordered from right to left."""
    return not text.isascii() and _RIGHT_TO_LEFT.search(text) is not None


def reads_right_to_left(text: str) -> bool:
    """The direction of a paragraph: that of its first letter (Unicode bidi rules P2 and P3)."""
    for character in text:
        direction = unicodedata.bidirectional(character)
        if direction in {"L", "R", "AL"}:
            return direction != "L"
    return False


def hidden_marks(text: str) -> list[int]:
    """Where invisible characters are that a reader should know of.

    Joiners between letters or emoji that need them (Persian, Indic, families) are left out.
    """
    if text.isascii():
        return []
    places = [found.start() for found in _HIDDEN.finditer(text)]
    return [place for place in places if not (text[place] in _JOINERS and _is_needed(text, place))]


def _is_needed(text: str, place: int) -> bool:
    around = text[place - 1 : place], text[place + 1 : place + 2]
    return all(character > "\u058f" and not character.isspace() for character in around)
