"""Words that a spreadsheet would take for a formula, made harmless and kept whole.

Excel, LibreOffice and others run what begins with = + - @ (or their full-width forms) or with a tab or line end before
them; see “CSV Injection”, OWASP. Such cells get an apostrophe in front, and so do cells that begin with an apostrophe,
so that taking one apostrophe away gives every cell back.
"""

import re
from typing import Final

_GUARDED: Final = re.compile("[=+\\-@\t\r\n'＝＋－＠]")
_GUARD: Final = "'"


def guarded(words: str) -> str:
    """The words with an apostrophe before them if they need one."""
    return f"{_GUARD}{words}" if _GUARDED.match(words) else words


def unguarded(words: str) -> str:
    """The words that `guarded` was given."""
    return words[1:] if words.startswith(_GUARD) and _GUARDED.match(words, 1) else words
