"""Finding words in a text, case and accents aside, without losing a single place.

Folding changes lengths (ß becomes ss, an accent may be a character of its own), so a folded text is searched, and every
hit is brought back to the characters it came from. Ranges are code points of the text as it is stored, half-open.
"""

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cached_property, lru_cache
from itertools import accumulate

from annotator.core.clusters import cuts_character
from annotator.core.ranges import Range

_ACCENTS = (
    "\u0300",
    "\u036f",
)  # of Latin, Greek, Cyrillic; marks of other scripts are read like letters
_INVISIBLE = "\u00ad\u200b\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\u2066\u2067\u2068\u2069\ufeff"
_AS_TYPED = str.maketrans(
    {**dict.fromkeys("‘’ʼ‛", "'"), **dict.fromkeys("“”„‟", '"'), **dict.fromkeys("‐‑‒–—", "-")}
    | dict.fromkeys(_INVISIBLE, "")
)
# scripts written without blanks between words, where every neighbour would seem to be a part of the same word
_WITHOUT_BLANKS = re.compile(
    "[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]"
)
_Fold = Callable[[str], str]  # each character by itself, so that a text may be folded whole or in parts


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is looked for.

    With `match_case` accents count as well, with `match_accents` they do while case does not. With `whole_words` no
    letter may stand beside a hit. With `any_blanks` a blank stands for blanks and line breaks of every kind and number.
    A hit takes in the marks that follow it; with `whole_characters` a place that cuts a mark or a joined emoji from its
    letter is none.
    """

    words: str
    match_case: bool = False
    whole_words: bool = False
    match_accents: bool = False
    any_blanks: bool = True
    whole_characters: bool = False

    @property
    def accents_count(self) -> bool:
        """Whether an e is no é."""
        return self.match_case or self.match_accents


class SearchedText:
    """A text made ready for finding. It is folded once for each way of folding, when that is needed first."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._folded: dict[_Fold, _Folded] = {}

    def hits(self, wanted: Wanted) -> Iterator[Range]:
        """Where the words are, from the beginning on and apart."""
        fold = _fold_for(wanted)
        pattern = _pattern(fold(wanted.words), any_blanks=wanted.any_blanks)
        if pattern is None:
            return
        folded = self._folded.get(fold) or self._folded.setdefault(fold, _Folded(self._text, fold))
        at = last = 0
        while (found := pattern.search(folded.text, at)) is not None:
            place = folded.place(*found.span())
            hit = self._hit(place, wanted) if place is not None and place.start >= last else None
            at = found.start() + 1 if hit is None else found.end()
            if hit is not None:
                last = hit.end
                yield hit

    def _hit(self, place: Range, wanted: Wanted) -> Range | None:
        """The place as it is shown; None if it is not what was wanted."""
        if wanted.whole_characters:
            cut = any(cuts_character(self._text, edge) for edge in (place.start, place.end))
            hit = place
        else:
            cut = wanted.accents_count and _is_accent(self._text[place.end : place.end + 1])
            hit = Range(place.start, self._past_marks(place.end))
        apart = not wanted.whole_words or not any(self._is_within_word(edge) for edge in (hit.start, hit.end))
        return hit if apart and not cut else None

    def _past_marks(self, end: int) -> int:
        while end < len(self._text) and _is_mark(self._text[end]):
            end += 1
        return end

    def _is_within_word(self, position: int) -> bool:
        if not 0 < position < len(self._text):
            return False
        beside = self._text[position - 1 : position + 1]
        return all(map(_is_letter, beside)) and not _WITHOUT_BLANKS.search(beside)


class _Folded:
    """A folded text, with the way back to the characters it came from."""

    def __init__(self, text: str, fold: _Fold) -> None:
        self.text = fold(text)
        self._source, self._fold = text, fold

    def place(self, start: int, end: int) -> Range | None:
        """The range of the text that has come to this one of the folded text; None if a character would be cut."""
        if self.text == self._source:
            return Range(start, end)
        first, last = self._way_back.place(start), self._way_back.place(end)
        return None if first is None or last is None or first >= last else Range(first, last)

    @cached_property
    def _way_back(self) -> "_WayBack":
        return _WayBack(self._source, self._fold)


class _WayBack:
    """Stretches in which a text and its folded one run alike: where each begins in both, and how far they are apart."""

    def __init__(self, text: str, fold: _Fold) -> None:
        lengths = {sign: len(fold(sign)) for sign in set(text)}
        uneven = "".join(sign for sign, length in lengths.items() if length != 1)
        places = [found.start() for found in re.finditer(f"[{re.escape(uneven)}]", text)] if uneven else []
        self._starts = [0, *(place + 1 for place in places)]
        self._shifts = [*accumulate((lengths[text[place]] - 1 for place in places), initial=0)]
        self._folded_starts = [start + shift for start, shift in zip(self._starts, self._shifts, strict=True)]

    def place(self, folded: int) -> int | None:
        """The last place of the text that has come to this one of the folded text; None if a character would be cut."""
        stretch = bisect_right(self._folded_starts, folded) - 1
        place = folded - self._shifts[stretch]
        cut = stretch + 1 < len(self._starts) and place >= self._starts[stretch + 1]
        return None if cut else place


@lru_cache(maxsize=4096)
def folded_sign(sign: str) -> str:
    """A character as it is compared: without case and accents, quotes and dashes as a keyboard types them."""
    apart = unicodedata.normalize("NFD", sign.casefold()).translate(_AS_TYPED)
    return "".join(part for part in apart if not _is_accent(part))


def _folded_freely(text: str) -> str:
    return text.translate({ord(sign): folded_sign(sign) for sign in set(text)})


def _fold_for(wanted: Wanted) -> _Fold:
    if wanted.match_case:
        return str
    return str.casefold if wanted.match_accents else _folded_freely


def _pattern(words: str, *, any_blanks: bool) -> re.Pattern[str] | None:
    if not words.strip():
        return None
    return re.compile(r"\s+".join(map(re.escape, words.split())) if any_blanks else re.escape(words))


def _is_accent(sign: str) -> bool:
    return _ACCENTS[0] <= sign <= _ACCENTS[1]


def _is_mark(sign: str) -> bool:
    return unicodedata.category(sign).startswith("M")


def _is_letter(sign: str) -> bool:
    return sign.isalnum() or sign == "_" or _is_mark(sign)
