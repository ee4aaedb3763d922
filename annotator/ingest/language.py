"""The language of a text, or `und`: every detector invents one for names and dates, so short texts are not asked."""

import re
from functools import cache
from typing import Protocol

UNDETERMINED = "und"

_FEWEST_LETTERS = 25
_FEWEST_WORDS = 4
_PIECE = 1500
_WORD = re.compile(r"[^\W\d_]+")
# Scripts written without blanks: Thai, Lao, Burmese, Khmer, kana, Han.
_UNSPACED = re.compile(
    "[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\U00020000-\U0003ffff]"
)
_MODERN_CODES = {"iw": "he", "in": "id", "ji": "yi", "jw": "jv", "mo": "ro"}


class _Result(Protocol):
    language: str
    is_reliable: bool


class _Detector(Protocol):
    def FindLanguage(self, text: str) -> _Result: ...  # noqa: N802 - the library's spelling


def detect_language(text: str) -> str:
    """The primary BCP 47 code of the language that most of the text is in; `und` if that cannot be said."""
    sample = _sample(text)
    words = _WORD.findall(sample)
    letters = sum(map(len, words))
    if letters < _FEWEST_LETTERS or max(len(words), len(_UNSPACED.findall(sample)) // 2) < _FEWEST_WORDS:
        return UNDETERMINED
    found = _detector().FindLanguage(text=sample)
    if not found.is_reliable:
        return UNDETERMINED
    primary = found.language.split("-")[0].lower()
    return _MODERN_CODES.get(primary, primary) or UNDETERMINED


def _sample(text: str) -> str:
    """The whole of a short text; beginning, middle and end of a long one."""
    if len(text) <= 3 * _PIECE:
        sample = text
    else:
        middle = (len(text) - _PIECE) // 2
        sample = " ".join((text[:_PIECE], text[middle : middle + _PIECE], text[-_PIECE:]))
    return sample.replace("\0", " ").encode("utf-8", "replace").decode("utf-8")


@cache
def _detector() -> _Detector:
    import gcld3  # noqa: PLC0415 - a library with a model, needed only for an import

    detector: _Detector = gcld3.NNetLanguageIdentifier(min_num_bytes=0, max_num_bytes=1 << 16)
    return detector
