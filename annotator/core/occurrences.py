"""Where words occur in a text. All offsets are code points of the text as it is stored, half-open."""

import re
import unicodedata
from array import array
from bisect import bisect_left
from collections.abc import Iterator

from annotator.core.clusters import cuts_character
from annotator.core.ranges import Range

# scripts written without blanks between words, where every neighbour would seem to be a part of the same word
_WITHOUT_BLANKS = re.compile(
    "[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]"
)


def occurrences(
    text: str, words: str, *, fold_case: bool = False, whole_words: bool = False, any_blanks: bool = False
) -> Iterator[Range]:
    """The places of the words, from left to right, none overlapping the one before.

    With `fold_case` capital and small letters are the same; with `whole_words` a place is left out if a letter stands
    next to it; with `any_blanks` a run of blanks or line breaks stands for any other one. A place that cuts an accent
    or a joined emoji from its letter is no occurrence.
    """
    if not words.strip():
        return
    searched = _Folded(text) if fold_case else _Plain(text)
    pattern = re.compile(_pattern(words.casefold() if fold_case else words, any_blanks=any_blanks))
    start = 0
    while found := pattern.search(searched.text, start):
        place = searched.place(*found.span())
        fits = place is not None and not _cuts(text, place) and (not whole_words or _is_whole(text, place))
        start = found.end() if fits else found.start() + 1
        if fits and place is not None:
            yield place


def around(text: str, place: Range, characters: int) -> tuple[str, str]:
    """What stands before and after a place, at most that many characters each, none of them cut in half."""
    start, end = max(0, place.start - characters), min(len(text), place.end + characters)
    while start < place.start and cuts_character(text, start):
        start += 1
    while end > place.end and cuts_character(text, end):
        end -= 1
    return text[start : place.start], text[place.end : end]


class _Plain:
    """A text that is searched as it is."""

    def __init__(self, text: str) -> None:
        self.text = text

    def place(self, start: int, end: int) -> Range | None:
        """The place of a match."""
        return Range(start, end)


class _Folded(_Plain):
    """A text without the difference of capital and small letters, and the way back: one letter may fold to several."""

    def __init__(self, text: str) -> None:
        folded = text.casefold()
        super().__init__(folded)
        self._starts: array[int] | None = None
        if len(folded) != len(text):  # no letter folds to nothing, so equal lengths mean letter for letter
            self._starts = array("q", [0])
            for character in text:
                self._starts.append(self._starts[-1] + len(character.casefold()))

    def place(self, start: int, end: int) -> Range | None:
        """The place of a match in the text; None if it begins or ends within what one letter folds to."""
        if self._starts is None:
            return Range(start, end)
        first, last = bisect_left(self._starts, start), bisect_left(self._starts, end)
        return Range(first, last) if (self._starts[first], self._starts[last]) == (start, end) else None


def _pattern(words: str, *, any_blanks: bool) -> str:
    if not any_blanks:
        return re.escape(words)
    return r"\s+".join(re.escape(word) for word in words.split())


def _cuts(text: str, place: Range) -> bool:
    return cuts_character(text, place.start) or cuts_character(text, place.end)


def _is_whole(text: str, place: Range) -> bool:
    return not _within_a_word(text, place.start) and not _within_a_word(text, place.end)


def _within_a_word(text: str, position: int) -> bool:
    if not 0 < position < len(text):
        return False
    beside = text[position - 1 : position + 1]
    return all(map(_is_letter, beside)) and not _WITHOUT_BLANKS.search(beside)


def _is_letter(character: str) -> bool:
    return character.isalnum() or character == "_" or unicodedata.category(character).startswith("M")
