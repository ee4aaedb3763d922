"""Which of a list of names somebody means who has typed a few letters."""

import re
import unicodedata
from collections.abc import Callable, Iterable, Sequence
from typing import TypeVar

_Item = TypeVar("_Item")
_WORD = re.compile(r"\w+")


def folded(text: str) -> str:
    """The text as it is compared: without case, accents, and blanks around or doubled within."""
    apart = unicodedata.normalize("NFKD", text.casefold())
    return " ".join("".join(c for c in apart if not unicodedata.combining(c)).replace("_", " ").split())


def ranked(typed: str, items: Iterable[_Item], name: Callable[[_Item], str]) -> list[_Item]:
    """The items whose name matches what was typed, the best first: equal, beginning, a word's beginning, anywhere.

    Items that match equally well stay in their order; nothing typed matches everything.
    """
    return ranked_by_names(typed, items, lambda item: (name(item),))


def ranked_by_names(typed: str, items: Iterable[_Item], names: Callable[[_Item], Sequence[str]]) -> list[_Item]:
    """The same for items that go by several names; the one that matches best counts."""
    wanted = folded(typed)
    found: list[tuple[int, _Item]] = []
    for item in items:
        ranks = [rank for name in names(item) if (rank := _rank(wanted, folded(name))) is not None]
        if ranks:
            found.append((min(ranks), item))
    return [item for _, item in sorted(found, key=lambda entry: entry[0])]


def _rank(wanted: str, name: str) -> int | None:
    if wanted == name:
        return 0
    if name.startswith(wanted):
        return 1
    if any(name.startswith(wanted, word.start()) for word in _WORD.finditer(name)):
        return 2
    return 3 if wanted in name else None
