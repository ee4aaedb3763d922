"""A sentence or paragraph of an earlier export, put back into the statement that it was cut from."""

import re
from collections.abc import Callable
from dataclasses import replace
from typing import Final

from annotator.export.item import Item
from annotator.export.pieces import moved

_PIECE: Final = re.compile(r"(.+):(\d{1,12})-(\d{1,12})", re.DOTALL)

TextOf = Callable[[str], str]
"""The text of the project's statement with an id, or ""."""


def whole_of(item: Item, text_of: TextOf) -> Item:
    """The statement with what the piece says of it, if its id names one that has these words there; else the item."""
    found = _PIECE.fullmatch(item.id)
    if found is None or not item.text:
        return item
    start = int(found[2])
    words = text_of(found[1])
    if words[start : start + len(item.text)] != item.text:
        return item
    return replace(item, id=found[1], text=words, spans=moved(item.spans, start))
