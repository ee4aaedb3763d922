"""How far a selection reaches when it is made by key: a word, a clause, a sentence, a word that begins with a letter.

All positions are code points of the text, half-open.
"""

import re
import unicodedata
from itertools import chain

from annotator.core.ranges import Range
from annotator.ui.text_view import snapping

_NEAR = 2000  # no word is longer, and no finder need walk the whole text for the next one
_RUN = re.compile(r"\w+")
_CLAUSE_END = re.compile(r"""[,;:.!?…](?=[\s"”’'»)\]*]|$)|[—–()\[\]"“”«»\r\n\u2028\u2029]""")
_SENTENCE_MARKS = ".!?…。！？؟।"
_WITHIN = "_'’"  # what follows these is no word of its own
_LINE_END = re.compile("[\r\n\u2028\u2029]")


def next_word(text: str, position: int) -> Range | None:
    """The first word that begins at this position or later."""
    for low in range(position, len(text), _NEAR):
        found = snapping.words(text[max(0, low - 1) : low + 2 * _NEAR])
        start = max(0, low - 1)
        for first, last in found:
            if start + first >= position:
                return Range(start + first, start + last)
    return None


def word_before(text: str, position: int) -> Range | None:
    """The last word that ends at this position or earlier."""
    for high in range(position, 0, -_NEAR):
        start = max(0, high - 2 * _NEAR)
        for first, last in reversed(snapping.words(text[start : high + 1])):
            if start + last <= position:
                return Range(start + first, start + last)
    return None


def clause_end(text: str, position: int) -> int:
    """Where the clause after this position ends: before a comma, a stop, a dash, a bracket, a quote or a line's end."""
    for mark in _CLAUSE_END.finditer(text, position):
        if _RUN.search(text, position, mark.start()):
            return _without_blanks(text, position, mark.start())
    return _without_blanks(text, position, len(text))


def sentence_end(text: str, position: int) -> int:
    """Where the sentence after this position ends, its last mark left out."""
    start = _line_start(text, position)
    while start < len(text):
        line_end = found.start() if (found := _LINE_END.search(text, start)) else len(text)
        for _, length in snapping.sentences(text[start:line_end]):
            end = start + length
            while end > position and text[end - 1] in _SENTENCE_MARKS:
                end -= 1
            if end > position and _RUN.search(text, position, end):
                return end
        start = line_end + 1
    return _without_blanks(text, position, len(text))


def word_beginning_with(text: str, letter: str, position: int, *, around: bool) -> Range | None:
    """The first word from this position on that begins with the letter, large or small, with or without an accent.

    With `around` the search goes on from the beginning of the text. Where words are written without blanks between
    them, the letter itself is the word.
    """
    wanted = _bare(letter)
    pieces = [(position, len(text))] + ([(0, position)] if around else [])
    if wanted and _stands_alone(wanted):
        places = (text.find(letter, low, high) for low, high in pieces)
        return next((Range(at, at + len(letter)) for at in places if at >= 0), None)
    runs = chain.from_iterable(_RUN.finditer(text, low, high) for low, high in pieces)
    for run in runs:
        at = run.start()
        if _begins(text, at) and _bare(text[at]) == wanted:
            return Range(at, _word_end(text, at))
    return None


def word_beginning_with_before(text: str, letter: str, position: int) -> Range | None:
    """The last word before this position that begins with the letter; before the first comes the last of the text."""
    wanted = _bare(letter)
    for high, low in ((position, 0), (len(text), position)):
        at = high - 1
        while at >= low:
            if _bare(text[at]) == wanted and (_stands_alone(wanted) or _begins(text, at)):
                return Range(at, at + 1 if _stands_alone(wanted) else _word_end(text, at))
            at -= 1
    return None


def _begins(text: str, at: int) -> bool:
    return _is_word(text[at]) and (at == 0 or not _is_word(text[at - 1]))


def _word_end(text: str, start: int) -> int:
    word = next_word(text, start)
    return word.end if word is not None and word.start == start else start + 1


def _bare(letter: str) -> str:
    """A letter as it is compared: small and without its accents."""
    return unicodedata.normalize("NFKD", letter.casefold())[:1]


def _stands_alone(letter: str) -> bool:
    return unicodedata.category(letter) == "Lo" and unicodedata.east_asian_width(letter) == "W"


def _is_word(character: str) -> bool:
    return character.isalnum() or character in _WITHIN


def _line_start(text: str, position: int) -> int:
    ends = [text.rfind(mark, 0, position) for mark in "\r\n\u2028\u2029"]
    return max(ends) + 1


def _without_blanks(text: str, start: int, end: int) -> int:
    return start + len(text[start:end].rstrip())
