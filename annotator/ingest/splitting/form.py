"""What the form of a paragraph says, whatever its language."""

import re
import unicodedata

_LONGEST_TITLE = 220
_MOST_TITLE_WORDS = 30
_ENDS_SENTENCE = re.compile(r"[.。;؛।…:]\W*$|[\]”“\"»’)]\s*[.;]?$")
_ENDS_IN_MARK = re.compile(r"[.!?…。！？؟।;][\s\"'”“’‘»«›‹)\]*_]*$")
_ITEM = re.compile(r"(?:[-–—•*▪·]|[(\[]?(?:\d{1,5}[.)\]]|[^\W\d_][)\]]|[a-zα-ωа-яіїєґ]\.))\s")
_WORD = re.compile(r"\w+(?:['’\-]\w+)*")
_OPENING_QUOTE = re.compile(r"[\"“”„«»‹'‘’\u2018]")
_LETTER = re.compile(r"[^\W\d_]")


def word_count(text: str) -> int:
    """How many words there are; in scripts without blanks, about that many."""
    words = _WORD.findall(text)
    unspaced = sum("\u2e80" <= character <= "\u9fff" or "\u0e00" <= character <= "\u0eff" for character in text)
    return len(words) + unspaced // 2


def is_separator(text: str) -> bool:
    """Whether a line only divides: stars, dashes, a stray bar."""
    return _LETTER.search(text) is None and not any(character.isdigit() for character in text)


def is_title(text: str) -> bool:
    """Whether a paragraph looks like a title: one line, short, begun like a sentence and not ended like one."""
    if len(text) > _LONGEST_TITLE or "\n" in text or word_count(text) > _MOST_TITLE_WORDS or is_separator(text):
        return False
    if _ITEM.match(text) or begins_small(text) or _OPENING_QUOTE.match(text):
        return False
    return not _ENDS_SENTENCE.search(text) or bool(re.search(r"\([^()]*\)$", text))


def ends_sentence(text: str) -> bool:
    """Whether the paragraph ends as a sentence does."""
    return bool(_ENDS_IN_MARK.search(text))


def begins_small(text: str) -> bool:
    """Whether the first letter is a small one, in scripts that have such."""
    first = _LETTER.search(text)
    return first is not None and unicodedata.category(first[0]) == "Ll"


def begins_great(word: str) -> bool:
    """Whether a word begins with a capital or with a letter of a script that has none."""
    first = _LETTER.search(word)
    return first is not None and unicodedata.category(first[0]) in ("Lu", "Lt", "Lo")


def without_marks(text: str) -> str:
    """The letters and figures of a paragraph in one case: equal for what differs in blanks, dashes or quotes alone."""
    return "".join(character for character in text.casefold() if character.isalnum())
