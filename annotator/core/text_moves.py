"""Where ranges of a text stand in another version of it: by its words, found by comparing the two."""

import re
import unicodedata
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import StrEnum
from itertools import pairwise
from typing import Final

from annotator.core.near_duplicates import UNSPACED
from annotator.core.ranges import Range

_WORD: Final = re.compile(rf"[{UNSPACED}]|[^\W{UNSPACED}](?:[^\W{UNSPACED}]|[\u0300-\u036f\u00ad])*")
_LONG: Final = 4000  # words; of longer texts, words that are everywhere do not guide the comparison
_LEAST_SHARE: Final = 0.5  # of the words of a range that must still be there


class Fate(StrEnum):
    """What became of the words of a range: the same characters, the same words in other typography, some, none."""

    EXACT = "exact"
    SAME_WORDS = "same_words"
    CHANGED = "changed"
    GONE = "gone"


@dataclass(frozen=True, slots=True)
class Moved:
    """Where ranges stand in the other text (none if they are gone), and what became of their words."""

    ranges: tuple[Range, ...]
    fate: Fate


class TextMove:
    """Two texts and which words of the one are which of the other."""

    def __init__(self, old: str, new: str) -> None:
        self.old = old
        self.new = new
        self._old_words = _words(old)
        self._new_words = _words(new)
        self._starts = [word.start for word in self._old_words]
        self._ends = [word.end for word in self._old_words]
        self._blocks = list(_equal_words(old, new, self._old_words, self._new_words))
        self._found = {one + step: other + step for one, other, size in self._blocks for step in range(size)}

    def move(self, ranges: Sequence[Range]) -> Moved:
        """Where ranges of the old text stand in the new one; together they are as well off as the worst of them."""
        if self.old == self.new:
            return Moved(tuple(ranges), Fate.EXACT)
        each = [self._move(one) for one in ranges]
        fate = max((moved.fate for moved in each), key=list(Fate).index, default=Fate.GONE)
        places = [place for moved in each for place in moved.ranges]
        if fate is Fate.GONE or any(one.end > other.start for one, other in pairwise(places)):
            return Moved((), Fate.GONE)
        return Moved(tuple(places), fate)

    def differences(self) -> list[tuple[Range, Range]]:
        """The stretches from word to word that differ, in the old text and in the new one; typography is not one."""
        found = list[tuple[Range, Range]]()
        one = other = 0
        for old_start, new_start, size in [*self._blocks, (len(self._old_words), len(self._new_words), 0)]:
            if one < old_start or other < new_start:
                old = _stretch(self._old_words, one, old_start, len(self.old))
                found.append((old, _stretch(self._new_words, other, new_start, len(self.new))))
            one, other = old_start + size, new_start + size
        return found

    def _move(self, place: Range) -> Moved:
        first, last = bisect_right(self._ends, place.start), bisect_left(self._starts, place.end) - 1
        indexes = range(first, last + 1)
        there = [self._found[index] for index in indexes if index in self._found]
        if there and len(there) == len(indexes) == there[-1] - there[0] + 1:
            moved = self._same_words(place, (first, there[0]), (last, there[-1]))
            same = moved.quote(self.new) == place.quote(self.old)
            return Moved((moved,), Fate.EXACT if same else Fate.SAME_WORDS)
        if exact := self._behind_a_word(place, first - 1) or self._only_there(place):
            return Moved((exact,), Fate.EXACT)
        if not there or len(there) < _LEAST_SHARE * len(indexes) or there[-1] - there[0] > 2 * len(indexes):
            return Moved((), Fate.GONE)
        return Moved((Range(self._new_words[there[0]].start, self._new_words[there[-1]].end),), Fate.CHANGED)

    def _behind_a_word(self, place: Range, index: int) -> Range | None:
        """The place of what follows a word, if the same follows it there."""
        if index not in self._found:
            return None
        end, shift = self._ends[index], self._new_words[self._found[index]].end - self._ends[index]
        moved = Range(place.start + shift, place.end + shift)
        same = self.old[end : place.end] == self.new[end + shift : moved.end]
        return moved if same else None

    def _only_there(self, place: Range) -> Range | None:
        """The one place of the same characters, if there is but one in either text."""
        quote = place.quote(self.old)
        start = self.new.find(quote)
        alone = start >= 0 and self.new.find(quote, start + 1) < 0 and self.old.count(quote) == 1
        return Range(start, start + len(quote)) if alone else None

    def _same_words(self, place: Range, first: tuple[int, int], last: tuple[int, int]) -> Range:
        """The range of the same words, with what stands around them as far as it is the same."""
        old, new = self._old_words[first[0]], self._new_words[first[1]]
        start = new.start + min(place.start - old.start, new.length - 1) if place.start > old.start else new.start
        before = place.start
        while before < old.start and start and self.old[old.start - (new.start - start) - 1] == self.new[start - 1]:
            start -= 1
            before += 1
        old, new = self._old_words[last[0]], self._new_words[last[1]]
        end = max(start + 1, new.end - (old.end - place.end)) if place.end < old.end else new.end
        after = old.end
        while after < place.end and end < len(self.new) and self.old[after] == self.new[end]:
            end += 1
            after += 1
        return Range(start, end)


def _words(text: str) -> list[Range]:
    return [Range(*found.span()) for found in _WORD.finditer(text)]


def _equal_words(
    old: str, new: str, old_words: Sequence[Range], new_words: Sequence[Range]
) -> Iterator[tuple[int, int, int]]:
    """Runs of equal words: the index of the first one in either text, and how many there are."""
    ours = [_folded(place.quote(old)) for place in old_words]
    theirs = [_folded(place.quote(new)) for place in new_words]
    shorter = min(len(ours), len(theirs))
    head = next((index for index in range(shorter) if ours[index] != theirs[index]), shorter)
    left = shorter - head
    tail = next((index for index in range(left) if ours[-1 - index] != theirs[-1 - index]), left)
    if head:
        yield 0, 0, head
    ours, theirs = ours[head : len(ours) - tail], theirs[head : len(theirs) - tail]
    matcher = SequenceMatcher(None, ours, theirs, autojunk=max(len(ours), len(theirs)) > _LONG)
    for one, other, size in matcher.get_matching_blocks():
        if size:
            yield head + one, head + other, size
    if tail:
        yield len(old_words) - tail, len(new_words) - tail, tail


def _folded(word: str) -> str:
    return word.lower() if word.isascii() else unicodedata.normalize("NFKC", word).casefold()


def _stretch(words: Sequence[Range], first: int, end: int, length: int) -> Range:
    if first < end:
        return Range(words[first].start, words[end - 1].end)
    place = words[first].start if first < len(words) else length
    return Range(place, place)
