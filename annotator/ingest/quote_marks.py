"""Quotation marks of tables that nothing closes: told before they swallow the rows below them."""

import re
from collections.abc import Sequence
from typing import Final

_LINE_END = re.compile(r"\r\n|[\r\n]")
_QUOTE: Final = '"'
_FEWEST: Final = 2
_FEWEST_OF_NARROW: Final = 5
_MOSTLY: Final = 0.8
_SHOWN: Final = 5


def is_unclosed(text: str, row_start: int, cell: re.Match[str], delimiter: str, width: int) -> bool:
    """Whether the mark that a cell begins with is no more than a character.

    It is, if none closes it; and if the lines up to the one that seems to are rows, each with as many cells as the
    table has columns (`width`; 0: not known yet).
    """
    if cell[1] is None:
        return str(cell[2]).count(_QUOTE) % 2 != 0
    if width < _FEWEST or not _LINE_END.search(cell[1]):
        return False
    end = _LINE_END.search(text, cell.end())
    lines = [line for line in _LINE_END.split(text[row_start : end.start() if end else len(text)]) if line.strip()]
    rows = sum(str(line).count(delimiter) == width - 1 for line in lines)
    if len(lines) < _FEWEST_OF_NARROW:
        return width > _FEWEST and _FEWEST <= len(lines) == rows
    return rows >= len(lines) * _MOSTLY


def unclosed_marks(text: str, places: Sequence[int]) -> str:
    """The sentence on marks at these places that nothing closes; it names their lines."""
    lines = [str(len(_LINE_END.findall(text, 0, place)) + 1) for place in places[:_SHOWN]]
    more = ", …" if len(places) > _SHOWN else ""
    which = f"Line {lines[0]} opens" if len(places) == 1 else f"Lines {', '.join(lines)}{more} open"
    return (
        f"{which} a quotation mark that is not closed: it was read as a character, and the lines below it as rows of "
        "their own. Look whether they are right."
    )
