"""Finding words in a text, case and accents aside, without losing a single place.

Folding changes lengths (ß becomes ss, an accent may be a character of its own), so a folded text is searched, and every
hit is brought back to the characters it came from. Ranges are code points of the text as it is stored, half-open.
"""

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import accumulate

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


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is looked for. A blank stands for blanks and line breaks of every kind and number."""

    words: str
    match_case: bool = False
    whole_words: bool = False


class SearchedText:
    """A text made ready for finding. It is folded once, when that is needed first."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._folded: _Folded | None = None

    def hits(self, wanted: Wanted) -> Iterator[Range]:
        """Where the words are, from the beginning on and apart. With `match_case` accents count as well."""
        found = self._exact(wanted.words) if wanted.match_case else self._alike(wanted.words)
        return (hit for hit in found if not wanted.whole_words or self._is_whole(hit))

    def _exact(self, words: str) -> Iterator[Range]:
        pattern = _pattern(words)
        for found in pattern.finditer(self._text) if pattern else ():
            end = found.end()
            if end == len(self._text) or not _is_accent(self._text[end]):
                yield Range(found.start(), self._past_marks(end))

    def _alike(self, words: str) -> Iterator[Range]:
        if self._folded is None:
            self._folded = _Folded(self._text)
        pattern = _pattern("".join(map(folded_sign, words)))
        for hit in self._folded.hits(pattern) if pattern else ():
            yield Range(hit.start, self._past_marks(hit.end))

    def _past_marks(self, end: int) -> int:
        while end < len(self._text) and unicodedata.category(self._text[end]).startswith("M"):
            end += 1
        return end

    def _is_whole(self, hit: Range) -> bool:
        before, after = self._text[max(0, hit.start - 1) : hit.start], self._text[hit.end : hit.end + 1]
        return not any(sign and (sign.isalnum() or sign == "_") for sign in (before, after))


class _Folded:
    """A folded text, with the way back to the characters it came from."""

    def __init__(self, text: str) -> None:
        forms = {sign: folded_sign(sign) for sign in set(text)}
        self.text = text.translate({ord(sign): form for sign, form in forms.items() if form != sign})
        uneven = "".join(sign for sign, form in forms.items() if len(form) != 1)
        places = [found.start() for found in re.finditer(f"[{re.escape(uneven)}]", text)] if uneven else []
        # stretches in which both texts run alike: where each begins in both, and how far they are apart
        self._starts = [0, *(place + 1 for place in places)]
        self._shifts = [*accumulate((len(forms[text[place]]) - 1 for place in places), initial=0)]
        self._folded_starts = [start + shift for start, shift in zip(self._starts, self._shifts, strict=True)]

    def hits(self, pattern: re.Pattern[str]) -> Iterator[Range]:
        """The ranges of the text whose folded form matches."""
        at = 0
        while (found := pattern.search(self.text, at)) is not None:
            start, end = self._place(found.start()), self._place(found.end())
            if start is None or end is None or start >= end:  # half of a ß, a part of 한
                at = found.start() + 1
            else:
                at = found.end()
                yield Range(start, end)

    def _place(self, folded: int) -> int | None:
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


def _is_accent(sign: str) -> bool:
    return _ACCENTS[0] <= sign <= _ACCENTS[1]


def _pattern(words: str) -> re.Pattern[str] | None:
    pieces = [re.escape(piece) for piece in words.split()]
    return re.compile(r"\s+".join(pieces)) if pieces else None
