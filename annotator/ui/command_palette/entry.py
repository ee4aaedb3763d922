"""What the command palette offers."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum, auto

from annotator.core.codebook import Label
from annotator.core.finding import SearchedText, Wanted
from annotator.core.ranges import Range
from annotator.ui.parts.matching import folded


class Kind(Enum):
    """The groups, in their order."""

    COMMAND = auto()
    LABEL = auto()
    ACTOR = auto()
    STATEMENT = auto()


@dataclass(frozen=True, slots=True)
class Entry:
    """Something to do or to go to. `place` says where it belongs, `why_not` why it cannot be done now.

    `keys` are named as the system names them; two blanks part one from the next.
    """

    kind: Kind
    id: str
    words: str
    place: str = ""
    keys: str = ""
    why_not: str = ""
    label: Label | None = None


def matching(typed: str, entries: Sequence[Entry]) -> list[Entry]:
    """The entries that have every word typed, what can be done before the rest, the best first."""
    wanted = folded(typed).split()
    ranks = [(entry, _rank(wanted, folded(entry.words))) for entry in entries]
    found = [(bool(entry.why_not), rank, entry) for entry, rank in ranks if rank is not None]
    return [entry for _, _, entry in sorted(found, key=lambda one: one[:2])]


def matched_letters(typed: str, words: str) -> list[Range]:
    """The letters of an entry's words that were typed."""
    searched = SearchedText(words)
    return [hit for word in typed.split() for hit in searched.hits(Wanted(word))]


def _rank(wanted: Sequence[str], words: str) -> int | None:
    """0: it begins so; 1: every word begins a word of it; 2: every word is somewhere in it; None: not at all."""
    if words.startswith(" ".join(wanted)):
        return 0
    if all(f" {word}" in f" {words}" for word in wanted):
        return 1
    return 2 if all(word in words for word in wanted) else None
