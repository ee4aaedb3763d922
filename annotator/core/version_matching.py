"""Which statement of a document's new version is which of the old one."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cached_property
from operator import attrgetter
from typing import Final

from annotator.core.near_duplicates import folded_words, shingles, similarity, sketch, text_hash

SAME_STATEMENT: Final = 0.3
"""The least similarity of a statement with what it was before."""


@dataclass(frozen=True)
class Versioned:
    """A statement as it is matched: by the name that it had where it came from, or by its words."""

    id: str
    text: str
    reference: str = ""

    @cached_property
    def words(self) -> int:
        """Equal for equal words."""
        return text_hash(self._folded, whole=True)

    @cached_property
    def shingles(self) -> set[int]:
        """By what similar words are told."""
        return shingles(self._folded)

    @cached_property
    def _folded(self) -> list[str]:
        return folded_words(self.text)


def matched(old: Sequence[Versioned], new: Sequence[Versioned]) -> dict[str, str]:
    """The ids of new statements with those of the old ones that they take the place of; each is named at most once."""
    pairs: dict[str, str] = {}
    for key in _KEYS:
        _pair(old, new, key, pairs)
    taken = set(pairs.values())
    return pairs | _similar([one for one in old if one.id not in taken], [one for one in new if one.id not in pairs])


_Key = Callable[[Versioned], str | int]
_KEYS: Final[tuple[_Key, ...]] = (attrgetter("text"), attrgetter("reference"), attrgetter("words"))


def _pair(old: Sequence[Versioned], new: Sequence[Versioned], key: _Key, pairs: dict[str, str]) -> None:
    """Pair those for which something is equal, in their order."""
    waiting: dict[str | int, list[str]] = {}
    taken = set(pairs.values())
    for one in reversed(old):
        if one.id not in taken and key(one) != "":
            waiting.setdefault(key(one), []).append(one.id)
    for one in new:
        if one.id not in pairs and (found := waiting.get(key(one))):
            pairs[one.id] = found.pop()


def _similar(old: Sequence[Versioned], new: Sequence[Versioned]) -> dict[str, str]:
    by_hash: dict[int, set[int]] = {}
    for place, one in enumerate(old):
        for hash_ in sketch(one.shingles):
            by_hash.setdefault(hash_, set()).add(place)
    scores = list[tuple[float, str, str]]()
    for one in new:
        for place in set[int]().union(*(by_hash.get(hash_, set()) for hash_ in sketch(one.shingles))):
            score = similarity(one.shingles, old[place].shingles)
            if score >= SAME_STATEMENT:
                scores.append((-score, one.id, old[place].id))
    pairs: dict[str, str] = {}
    taken = set[str]()
    for _, after, before in sorted(scores):
        if after not in pairs and before not in taken:
            pairs[after] = before
            taken.add(before)
    return pairs
