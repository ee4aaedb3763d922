"""Which part of a split each statement belongs to: nothing that says the same is parted, labels are spread evenly."""

import hashlib
import math
import re
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Final

from annotator.core.documents import Statement
from annotator.core.errors import ExportError
from annotator.core.kinship_groups import connected
from annotator.core.statement_dates import days_of, months_of
from annotator.export.file_names import safe_name

MOST_PARTS: Final = 100
_FIRST: Final = ("train", "validation", "valid", "dev", "test")
_ALIKE: Final = {"dev": "validation"}
_LONGEST_NAME: Final = 40
_ALMOST: Final = 1e-9


class Together(StrEnum):
    """What else must not be parted, beside copies, translations and versions."""

    DOCUMENT = "document"
    ISSUER = "issuer"
    MONTH = "month"
    DAY = "day"


@dataclass(frozen=True, slots=True)
class SplitPlan:
    """The parts with their shares, and what must stay together. Shares are relative: 80, 10, 10 or 0.8, 0.1, 0.1.

    For k folds there are k equal parts: each is once the test of a model that was trained on the others. The parts come
    in the order train, validation, dev, test, then the others by name and number.

    Raises:
        ExportError: fewer than two parts, two of them called alike, a name that is none for files, a share of nothing.
    """

    parts: tuple[tuple[str, float], ...] = (("train", 80), ("dev", 10), ("test", 10))
    together: frozenset[Together] = frozenset({Together.DOCUMENT})

    def __post_init__(self) -> None:
        """Check the parts and put them in order."""
        names = [name for name, _ in self.parts]
        if not 1 < len(names) <= MOST_PARTS:
            raise ExportError(f"Nothing was exported: a split has from 2 to {MOST_PARTS} parts.")
        for name, share in self.parts:
            if len(name) > _LONGEST_NAME or safe_name(name) != name or not re.fullmatch(r"[\w-]+", name):
                raise ExportError(
                    f"Nothing was exported: “{name}” is no name for a part. Use letters, digits, - and _, at most "
                    f"{_LONGEST_NAME}."
                )
            if not (math.isfinite(share) and share > 0):
                raise ExportError(f"Nothing was exported: the share of {name} must be more than 0.")
        if len({re.sub(r"\W", "_", _ALIKE.get(name, name)).casefold() for name in names}) < len(names):
            raise ExportError("Nothing was exported: two parts are called alike. Give each a name of its own.")
        object.__setattr__(self, "parts", tuple(sorted(self.parts, key=lambda part: _order(part[0]))))

    def sizes(self, number: float) -> dict[str, float]:
        """How much of a number each part should have."""
        whole = math.fsum(share for _, share in self.parts)
        return {name: number * share / whole for name, share in self.parts}


@dataclass(frozen=True, slots=True)
class Portion:
    """A statement as a split sees it: what binds it to others, how many texts and spans (by label) it gives."""

    id: str
    bonds: tuple[str, ...]
    texts: int = 1
    labels: Mapping[str, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class PartCount:
    """What a part holds."""

    name: str
    groups: int
    statements: int
    texts: int
    labels: Mapping[str, int]

    @property
    def spans(self) -> int:
        """How many spans."""
        return sum(self.labels.values())


@dataclass(frozen=True, slots=True)
class Division:
    """A split as it came out: each statement's part, the groups that were not parted, the counts, the warnings."""

    parts: Mapping[str, str]
    groups: tuple[tuple[str, ...], ...]
    counts: tuple[PartCount, ...]
    warnings: tuple[str, ...]


def bonds(statement: Statement, kin: str, together: Collection[Together]) -> tuple[str, ...]:
    """What binds a statement to others, as words: two statements with one in common are not parted.

    `kin` is its group of copies, translations and versions. An empty issuer or date binds nothing; a date of several
    days binds to each of them, one that is not known to the day only to those that are known no better.
    """
    found = [f"kin {kin}"]
    if Together.DOCUMENT in together:
        found.append(f"document {statement.document_id}")
    issuer = " ".join(statement.issuer.casefold().split())
    if Together.ISSUER in together and issuer:
        found.append(f"issuer {issuer}")
    if Together.MONTH in together:
        found += [f"month {month}" for month in months_of(statement.date)]
    if Together.DAY in together:
        found += [f"day {day}" for day in days_of(statement.date)]
    return tuple(found)


def divide(portions: Iterable[Portion], plan: SplitPlan, seed: int) -> Division:
    """Split statements into parts, whole groups at a time; the same on every machine.

    Iterative stratification (Sechidis, Tsoumakas, Vlahavas: On the Stratification of Multi-Label Data, 2011), with
    groups in place of examples: of the rarest label left, the groups with most of it go first, each to the part that
    lacks most of that label among those with room for the group. Groups larger than a part go before all others.
    Where two are equal, a SHA-256 of seed and group decides.
    """
    groups = _grouped(portions)
    parts = _Dealing(groups, plan, seed).dealt()
    by_part: dict[str, list[_Group]] = {name: [] for name, _ in plan.parts}
    for group, part in zip(groups, parts, strict=True):
        by_part[part].append(group)
    counts = tuple(_count(name, found) for name, found in by_part.items())
    assigned = {one: part for group, part in zip(groups, parts, strict=True) for one in group.ids}
    return Division(
        dict(sorted(assigned.items())),
        tuple(sorted(group.ids for group in groups)),
        counts,
        tuple(_warnings(groups, counts, plan)),
    )


@dataclass(frozen=True, slots=True)
class _Group:
    name: str
    ids: tuple[str, ...]
    texts: int
    labels: Counter[str]


def _grouped(portions: Iterable[Portion]) -> list[_Group]:
    """The groups, sorted by their smallest ids."""
    all_of_them = {portion.id: portion for portion in portions}
    pairs = ((f"s{one.id}", f"b{bond}") for one in all_of_them.values() for bond in one.bonds)
    named = connected(pairs)
    members: dict[str, list[Portion]] = defaultdict(list)
    for one in all_of_them.values():
        members[named.get(f"s{one.id}", f"s{one.id}")].append(one)
    groups = []
    for found in members.values():
        labels = Counter[str]()
        for one in found:
            labels.update(one.labels)
        ids = tuple(sorted(one.id for one in found))
        groups.append(_Group(ids[0], ids, sum(one.texts for one in found), +labels))
    return sorted(groups, key=lambda group: group.name)


class _Dealing:
    """Deals the groups out, one after the other."""

    def __init__(self, groups: Sequence[_Group], plan: SplitPlan, seed: int) -> None:
        self._groups = groups
        self._seed = seed
        self._lot = [self._drawn(group.name) for group in groups]
        self._room = plan.sizes(sum(group.texts for group in groups))
        self._left = sum((group.labels for group in groups), Counter[str]())
        self._need = {label: plan.sizes(number) for label, number in self._left.items()}
        self._dealt: dict[int, str] = {}

    def dealt(self) -> list[str]:
        """The part of each group."""
        smallest = min(self._room.values())
        self._deal([one for one, group in enumerate(self._groups) if group.texts > smallest], "")
        having: dict[str, list[int]] = defaultdict(list)
        for one, group in enumerate(self._groups):
            for label in group.labels:
                having[label].append(one)
        while left := {label: number for label, number in self._left.items() if number > 0}:
            rarest = min(left, key=lambda label: (left[label], label))
            self._deal(having[rarest], rarest)
        self._deal(range(len(self._groups)), "")
        return [self._dealt[one] for one in range(len(self._groups))]

    def _deal(self, groups: Iterable[int], label: str) -> None:
        waiting = [one for one in groups if one not in self._dealt]
        waiting.sort(key=lambda one: (-self._groups[one].labels[label], -self._groups[one].texts, self._lot[one]))
        for one in waiting:
            group = self._groups[one]
            part = self._best(group, label)
            self._dealt[one] = part
            self._room[part] -= group.texts
            self._left.subtract(group.labels)
            for name, number in group.labels.items():
                self._need[name][part] -= number

    def _best(self, group: _Group, label: str) -> str:
        roomy = [part for part, room in self._room.items() if room + _ALMOST >= group.texts]
        need = self._need[label] if label and roomy else {}

        def rank(part: str) -> tuple[float, float, bytes]:
            return (round(need.get(part, 0), 6), round(self._room[part], 6), self._drawn(f"{group.name}\x1f{part}"))

        return max(roomy or self._room, key=rank)

    def _drawn(self, name: str) -> bytes:
        return hashlib.sha256(f"{self._seed}\x1f{name}".encode()).digest()


def _count(name: str, groups: Sequence[_Group]) -> PartCount:
    labels = sum((group.labels for group in groups), Counter[str]())
    statements = sum(len(group.ids) for group in groups)
    return PartCount(name, len(groups), statements, sum(group.texts for group in groups), dict(sorted(labels.items())))


def _warnings(groups: Sequence[_Group], counts: Sequence[PartCount], plan: SplitPlan) -> Iterable[str]:
    wanted = plan.sizes(sum(group.texts for group in groups))
    largest = max((group.texts for group in groups), default=0)
    smallest = min(wanted, key=lambda part: wanted[part])
    if largest > wanted[smallest] + 1:
        yield (
            f"The largest group that may not be parted has {largest:,} texts, and {smallest} should have "
            f"{wanted[smallest]:,.1f}: the parts cannot have the shares that were asked for"
        )
    labels = sorted({label for count in counts for label in count.labels})
    for count in counts:
        if not count.texts:
            yield f"{count.name} has no text and is left out"
        elif missing := [label for label in labels if label not in count.labels]:
            yield f"{count.name} has no span of {', '.join(missing)}"


def _order(name: str) -> tuple[int, list[tuple[int, str]]]:
    """As readers of folders order the files of a split."""
    place = _FIRST.index(name) if name in _FIRST else len(_FIRST)
    pieces = re.split(r"(\d+)", re.sub(r"\W", "_", name))
    return (place, [(int(one), "") if one.isdecimal() else (-1, one) for one in pieces])
