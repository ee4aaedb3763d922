"""The language of a text, or `und`: every detector invents one for names and dates, so short texts are not asked."""

import re
import unicodedata
from collections import Counter
from functools import cache, lru_cache
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
_SENTENCE = re.compile(r"[^.!?…。！？\r\n]*[.!?…。！？]|[^.!?…。！？\r\n]+")
# What the letters' names begin with, of the languages that are not written in Latin letters.
_SCRIPTS = {
    "CYRILLIC": "be bg kk ky mk mn ru sr tg uk",
    "ARABIC": "ar fa ps sd ug ur",
    "DEVANAGARI": "hi mr ne",
    "HEBREW": "he yi",
    "CJK": "zh ja",
    "HIRAGANA": "ja",
    "KATAKANA": "ja",
    "HANGUL": "ko",
    "BENGALI": "bn",
    "ETHIOPIC": "am",
    "GREEK": "el",
    "GUJARATI": "gu",
    "ARMENIAN": "hy",
    "GEORGIAN": "ka",
    "KHMER": "km",
    "KANNADA": "kn",
    "LAO": "lo",
    "MALAYALAM": "ml",
    "MYANMAR": "my",
    "GURMUKHI": "pa",
    "SINHALA": "si",
    "TAMIL": "ta",
    "TELUGU": "te",
    "THAI": "th",
}
_LATIN_TOO = {"sr", "kk", "mn", "tg", "ug"}
_SMALLEST_SHARE = 0.1
_MODERN_CODES = {"iw": "he", "in": "id", "ji": "yi", "jw": "jv", "mo": "ro"}


_DETECTED_WORDS = (
    "af am ar az be bg bn bs ca ceb co cs cy da de el en eo es et eu fa fi fil fr fy ga gd gl gu ha haw hi hmn hr ht "
    "hu hy id ig is it he ja jv ka kk km kn ko ku ky la lb lo lt lv mg mi mk ml mn mr ms mt my ne nl no ny pa pl ps pt "
    "ro ru sd si sk sl sm sn so sq sr st su sv sw ta te tg th tr uk ur uz vi xh yi yo zh zu"
)
_DETECTED = frozenset(_DETECTED_WORDS.split())
# Languages that the detector takes for one another.
_NEAR = ({"no", "nb", "nn", "da"}, {"hr", "bs", "sr", "sh"}, {"id", "ms"}, {"gl", "pt"})


class _Result(Protocol):
    language: str
    is_reliable: bool


class _Detector(Protocol):
    def FindLanguage(self, text: str) -> _Result: ...  # noqa: N802 - the library's spelling


def detect_language(text: str) -> str:
    """The primary BCP 47 code of the language that most of the text is in; `und` if that cannot be said."""
    return _language_of(_sample(text))


def contradicts(detected: str, declared: str) -> bool:
    """Whether a text that was found to be in one language is certainly not in the one that it is declared to be in."""
    if declared not in _DETECTED or UNDETERMINED in (detected, declared):
        return False
    return detected != declared and not any({detected, declared} <= near for near in _NEAR)


def script_of(language: str) -> str:
    """The script that a language is written in, as the names of its letters have it; LATIN if it is not known."""
    return next((script for script, languages in _SCRIPTS.items() if language in languages.split()), "LATIN")


@lru_cache(maxsize=2000)  # the paragraph of a statement that has only one is asked for twice; a boilerplate, often
def _language_of(text: str) -> str:
    sample = _without_repetitions(text)
    if not _says_enough(sample):
        return UNDETERMINED
    found = _detector().FindLanguage(text=sample)
    if not found.is_reliable:
        return UNDETERMINED
    primary = found.language.split("-")[0].lower()
    language = _MODERN_CODES.get(primary, primary)
    return language if language and _can_be_written_so(language, sample) else UNDETERMINED


def _says_enough(sample: str) -> bool:
    words = set[str]()
    letters = 0
    for found in _WORD.finditer(sample):  # a few of the first words are enough for most
        word = found[0].casefold()
        if word not in words:
            words.add(word)
            letters += len(word)
            if letters >= _FEWEST_LETTERS and len(words) >= _FEWEST_WORDS:
                return True
    return letters >= _FEWEST_LETTERS and len(_UNSPACED.findall(sample)) // 2 >= _FEWEST_WORDS


def _can_be_written_so(language: str, sample: str) -> bool:
    """Whether some of the letters belong to a script of the language; the detector answers Japanese for plain ASCII."""
    scripts = {script for script, languages in _SCRIPTS.items() if language in languages.split()}
    if not scripts or language in _LATIN_TOO:
        scripts.add("LATIN")
    if sample.isascii():
        return "LATIN" in scripts
    found = Counter[str]()
    for letter, number in Counter(sample).items():  # of a letter that is there a thousand times, the name is asked once
        if letter.isalpha():
            found[unicodedata.name(letter, "").split(" ")[0].split("-")[0]] += number
    return sum(found[script] for script in scripts) >= _SMALLEST_SHARE * found.total()


def _without_repetitions(sample: str) -> str:
    """Each sentence and line once: a slogan does not become another language by being repeated."""
    sentences = map(str.strip, _SENTENCE.findall(sample))
    return " ".join(dict.fromkeys(filter(None, sentences)))


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
