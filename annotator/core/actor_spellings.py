"""Which actors of a register may be one and the same under different spellings."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import StrEnum
from functools import cached_property, lru_cache
from itertools import combinations, product
from typing import Final

from annotator.core.name_folding import folded

_LEAST_LIKENESS: Final = 0.7
_NEAR: Final = 0.85  # of two words: Labor and Labour, not Global and European
_AN_INITIAL: Final = 0.8
_MOST_IN_A_GROUP: Final = 300  # a word that so many names share tells nothing
_SHORTEST_INITIALS: Final = 3
_BRACKETED = re.compile(r"[(\[]\s*([^()\[\]]{2,20}?)\s*[)\]]")
_SMALL_WORDS: Final = frozenset(
    "a an and at by de del den der des di die du e el et for för für i in la las le les los of och og on the to und "  # noqa: SIM905
    "van von y и в на по".split()
)


class Reason(StrEnum):
    """Why two actors look like one."""

    SAME_NAME = "same_name"
    ACRONYM = "acronym"
    SIMILAR = "similar"


@dataclass(frozen=True, slots=True)
class SpelledActor:
    """An actor with every name that it is known by, its own first."""

    id: str
    names: tuple[str, ...]
    kind: str = ""


@dataclass(frozen=True, slots=True)
class MergeSuggestion:
    """Two actors that may be one: their ids and the names that say so. `likeness` is from 0.7 to 1."""

    one: str
    other: str
    one_name: str
    other_name: str
    reason: Reason
    likeness: float


def suggested_merges(actors: Iterable[SpelledActor]) -> tuple[MergeSuggestion, ...]:
    """The pairs that may be one actor, the likeliest first. Each pair comes once."""
    known = [(actor, tuple(_Name(name) for name in actor.names)) for actor in actors]
    found = []
    for first, second in _pairs_with_something_in_common([names for _, names in known]):
        (one, one_names), (other, other_names) = known[first], known[second]
        best = max((_compared(*pair) for pair in product(one_names, other_names)), key=lambda seen: seen[0])
        if best[0] >= _LEAST_LIKENESS and _kinds_agree(one, other, best[1]):
            found.append(MergeSuggestion(one.id, other.id, best[2], best[3], best[1], round(best[0], 3)))
    return tuple(sorted(found, key=lambda seen: (-seen.likeness, seen.one_name.casefold(), seen.other_name.casefold())))


class _Name:
    """A name taken apart: its words that tell something, and the short forms that it brings in brackets."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.folded = folded(name)
        short = [found for found in _BRACKETED.finditer(name) if _is_short_form(found.group(1))]
        self.short_forms = frozenset(folded(found.group(1)) for found in short)
        for found in short:
            name = name.replace(found.group(), " ")
        self.words = folded(name.strip() or self.name).split()
        self.telling = [word for word in self.words if word not in _SMALL_WORDS] or self.words

    @cached_property
    def is_short_form(self) -> bool:
        return _is_short_form(self.name.strip())

    @cached_property
    def initials(self) -> frozenset[str]:
        found = {"".join(word[0] for word in words) for words in (self.words, self.telling)}
        return frozenset(one for one in found if len(one) >= _SHORTEST_INITIALS)

    def keys(self) -> Iterator[str]:
        """Two names that share none of these cannot be alike."""
        yield from {word[:3] for word in self.telling}
        yield from (f"={short}" for short in self.short_forms | self.initials)
        if self.is_short_form:
            yield f"={self.folded}"


def _compared(one: _Name, other: _Name) -> tuple[float, Reason, str, str]:
    likeness, reason = _likeness(one, other)
    return likeness, reason, one.name, other.name


def _likeness(one: _Name, other: _Name) -> tuple[float, Reason]:
    if one.folded == other.folded:
        return 1.0, Reason.SAME_NAME
    if one.short_forms and other.short_forms and not one.short_forms & other.short_forms:
        return 0.0, Reason.ACRONYM
    if one.telling == other.telling:
        return 0.97, Reason.SAME_NAME
    short = max(_short_for(one, other), _short_for(other, one))
    if short:
        return short, Reason.ACRONYM
    return _words_alike(one.telling, other.telling), Reason.SIMILAR


def _short_for(short: _Name, long: _Name) -> float:
    """How likely the one name is the other's short form."""
    if not short.is_short_form:
        return 0.0
    if short.folded in long.short_forms:
        return 0.95
    return 0.75 if short.folded in long.initials else 0.0


def _words_alike(one: list[str], other: list[str]) -> float:
    """How much of the longer name the shorter one holds; 0 if it has a word that the longer one lacks."""
    shorter, longer = sorted((one, other), key=len)
    if len(shorter) < _LEAST_LIKENESS * len(longer):
        return 0.0
    left, sum_of_matches = list(longer), 0.0
    for word in shorter:
        best = max(left, key=lambda candidate: _word_alike(word, candidate))
        match = _word_alike(word, best)
        if not match:
            return 0.0
        left.remove(best)
        sum_of_matches += match
    return sum_of_matches / len(longer)


@lru_cache(maxsize=20_000)
def _word_alike(one: str, other: str) -> float:
    if one == other:
        return 1.0
    if one[0] != other[0]:
        return 0.0
    if min(len(one), len(other)) == 1:
        return _AN_INITIAL
    if one.isdigit() or other.isdigit():
        return 0.0
    ratio = SequenceMatcher(None, one, other, autojunk=False).ratio()
    return ratio if ratio >= _NEAR else 0.0


def _is_short_form(name: str) -> bool:
    letters = [character for character in name if character.isalpha()]
    capitals = sum(character.isupper() for character in letters)
    return " " not in name and capitals > 1 and capitals * 2 >= len(letters)


def _kinds_agree(one: SpelledActor, other: SpelledActor, reason: Reason) -> bool:
    return reason is Reason.SAME_NAME or not one.kind or not other.kind or one.kind == other.kind


def _pairs_with_something_in_common(names: list[tuple[_Name, ...]]) -> list[tuple[int, int]]:
    groups: dict[str, set[int]] = defaultdict(set)
    for place, spelled in enumerate(names):
        for name in spelled:
            for key in name.keys():  # noqa: SIM118 - no mapping
                groups[key].add(place)
    pairs: set[tuple[int, int]] = set()
    for group in groups.values():
        if len(group) <= _MOST_IN_A_GROUP:
            pairs.update(combinations(sorted(group), 2))
    return sorted(pairs)
