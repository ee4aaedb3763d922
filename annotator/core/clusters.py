"""Where a text may be cut without cutting what a person sees as one character."""

import unicodedata
from typing import Final

_JOINER: Final = "\u200d"
_FLAG_LETTERS: Final = ("\U0001f1e6", "\U0001f1ff")
_SKIN_TONES: Final = ("\U0001f3fb", "\U0001f3ff")
_TAGS: Final = ("\U000e0020", "\U000e007f")
_LATER_JAMO: Final = ("\u1160", "\u11ff")


def cuts_character(text: str, position: int) -> bool:
    """Whether a cut before this code point would part an accent, a joined emoji, a flag or CR LF from its first half.

    It follows the extended grapheme clusters of Unicode as far as a mark, a joiner or a flag shows them.
    """
    if not 0 < position < len(text):
        return False
    before, after = text[position - 1], text[position]
    if before == _JOINER or (before, after) == ("\r", "\n"):
        return True
    if after in (_JOINER, "\u200c") or unicodedata.category(after).startswith("M"):
        return not before.isspace()
    if _within(after, _FLAG_LETTERS):
        return _flag_letters_before(text, position) % 2 == 1
    return any(_within(after, extending) for extending in (_SKIN_TONES, _TAGS, _LATER_JAMO))


def _flag_letters_before(text: str, position: int) -> int:
    start = position
    while start and _within(text[start - 1], _FLAG_LETTERS):
        start -= 1
    return position - start


def _within(character: str, ends: tuple[str, str]) -> bool:
    return ends[0] <= character <= ends[1]
