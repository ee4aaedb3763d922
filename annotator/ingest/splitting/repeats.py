"""Paragraphs that a document says again: a whole text printed twice, not a refrain, nor a sentence drawn out of it."""

from collections.abc import Sequence
from typing import Final

from annotator.ingest.splitting.form import without_marks

FEWEST_CHARACTERS: Final = 120
"""Letters and figures of the shortest repeat."""

_MOST_ORIGINS = 4


def find_repeats(texts: Sequence[str], *, skip: frozenset[int] = frozenset()) -> dict[int, int]:
    """The indexes of paragraphs that repeat earlier ones, each with the index that it repeats.

    A repeat is a run of at least two paragraphs that stood together before, or one that follows at once on what it
    repeats or on another repeat; `skip` are paragraphs that do not count, such as boilerplate between the copies.
    """
    order = [index for index, text in enumerate(texts) if index not in skip and without_marks(text[:200])]
    plain = [without_marks(texts[index]) for index in order]
    first_seen: dict[str, list[int]] = {}
    found: dict[int, int] = {}
    place = 0
    while place < len(plain):
        length, origin = _longest(plain, place, first_seen.get(plain[place], [])[:_MOST_ORIGINS])
        if length and _counts(plain, place, origin, length, found):
            found |= {place + step: origin + step for step in range(length)}
            place += length
            continue
        first_seen.setdefault(plain[place], []).append(place)
        place += 1
    return {order[repeat]: order[origin] for repeat, origin in found.items()}


def _longest(plain: Sequence[str], place: int, origins: Sequence[int]) -> tuple[int, int]:
    """How many paragraphs from here on are those from an earlier place on, and that place."""
    best = (0, 0)
    for origin in origins:
        length = 0
        while (
            place + length < len(plain) and origin + length < place and plain[place + length] == plain[origin + length]
        ):
            length += 1
        best = max(best, (length, -origin))
    return best[0], -best[1]


def _counts(plain: Sequence[str], place: int, origin: int, length: int, found: dict[int, int]) -> bool:
    if sum(len(text) for text in plain[place : place + length]) < FEWEST_CHARACTERS:
        return False
    return length > 1 or origin == place - 1 or place - 1 in found
