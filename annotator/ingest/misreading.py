"""Whether a text was read in an encoding that it is not in, though every byte means something there."""

import re
import unicodedata
from itertools import pairwise
from typing import Final

_EXAMINED: Final = 20_000
_WORD = re.compile(r"[^\W\d_]+")
_ODD_SIGN = re.compile(r"(?<=[^\W\d_])[\x80-\x9f¡-¿×÷†‡‰€™‹›„‚ˆ˜•\u2500-\u259f](?=[^\W\d_])")
_SHORTEST: Final = 4
_FEWEST: Final = 6

SURE: Final = 0.05
"""From this share of odd words on, a text is certainly read wrongly."""


def odd_share(text: str) -> float:
    """How many of the words that are not ASCII look as if read in another encoding, from 0 to 1; 0 for too few words.

    Odd are words with a capital behind a small letter (KOI8 read as windows-1251), of two scripts, with a sign of
    money or mathematics within, or of four Latin letters and more that all have accents.
    """
    examined = text[:_EXAMINED]
    words = [word for word in _WORD.findall(examined) if not word.isascii()]
    if len(words) < _FEWEST:
        return 0.0
    broken = len(_ODD_SIGN.findall(examined))
    return min(1.0, (sum(map(_is_odd, words)) + broken) / len(words))


def _is_odd(word: str) -> bool:
    if any(one.islower() and other.isupper() for one, other in pairwise(word)):
        return True
    scripts = {_script(letter) for letter in word}
    if len(scripts - {""}) > 1:
        return True
    return scripts == {"LATIN"} and len(word) >= _SHORTEST and not any(map(str.isascii, word))


def _script(letter: str) -> str:
    return "LATIN" if letter.isascii() else unicodedata.name(letter, "").split(" ")[0]
