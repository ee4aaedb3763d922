"""Accents that were piled up by the hundred: they freeze what draws or compares them, and mean nothing."""

import re
import unicodedata
from collections.abc import Iterator

from annotator.core.alignment import Substitution

MOST = 30
"""Combining marks that a character may carry, as Unicode's stream-safe text format has it."""

# marks are no letters to `re`; signs that are none either are told apart by their category
_NO_LETTER = r"[^\w\s\x00-\u02ff]"
_PILE = re.compile(rf"{_NO_LETTER}{{{MOST + 1},}}")
_ONE = re.compile(_NO_LETTER)


def runaway_marks(text: str) -> Iterator[Substitution]:
    """What cuts piles of more than 30 marks down to 30."""
    if text.isascii() or not _ONE.search(text[MOST :: MOST + 1]):  # a pile would cover one of these places
        return
    for pile in _PILE.finditer(text):
        start = None
        for position in range(pile.start(), pile.end() + 1):
            if position < pile.end() and unicodedata.category(text[position])[0] == "M":
                start = position if start is None else start
            elif start is not None:
                if position - start > MOST:
                    yield Substitution(start + MOST, position, "")
                start = None
