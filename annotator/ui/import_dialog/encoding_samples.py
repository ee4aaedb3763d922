"""How a file would begin to read in other encodings, so that a person sees which one is right."""

import codecs
from collections.abc import Iterable

_EXAMINED = 65_536  # bytes of the file
_BEFORE, _AFTER = 12, 36  # characters around the first that is no ASCII


def encoding_samples(raw: bytes, encodings: Iterable[str]) -> dict[str, str]:
    """Some words of the file by encoding, with a letter among them that depends on it; "" where it cannot be read."""
    return {encoding: _sample(raw[:_EXAMINED], encoding, whole=len(raw) <= _EXAMINED) for encoding in encodings}


def _sample(raw: bytes, encoding: str, *, whole: bool) -> str:
    try:
        text = codecs.getincrementaldecoder(encoding)().decode(raw, final=whole)
    except (UnicodeError, LookupError):
        return ""
    telling = next((place for place, letter in enumerate(text) if not letter.isascii()), 0)
    around = text[max(0, telling - _BEFORE) : telling + _AFTER]
    return " ".join("".join(letter if letter.isprintable() else " " for letter in around).split())
