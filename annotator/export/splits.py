"""Which part of a split each statement belongs to: nothing that says the same is parted, labels are spread evenly."""

import hashlib
from collections import Counter, defaultdict
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final

from annotator.core.documents import Statement
from annotator.core.kinship_groups import connected
from annotator.core.statement_dates import days_of, months_of
from annotator.export.split_plan import SplitPlan, Together

_ALMOST: Final = 1e-9

StatementLabel = tuple[str, str]
"""The names of a statement label's attribute and of its value."""
_Mark = tuple[str, str]
"""A statement label, or the label of spans with an empty name before it."""
_NO_MARK: Final = ("", "")


@dataclass(frozen=True, slots=True)
class Portion:
    """A statement as a split sees it: what binds it to others, how many texts it gives, and what is marked on it.

    `labels`: how many spans of each label; `statement_labels`: how many times it has each value.
    """

    id: str
    bonds: tuple[str, ...]
    texts: int = 1
    labels: Mapping[str, int] = field(default_factory=dict)
    statement_labels: Mapping[StatementLabel, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class PartCount:
    """What a part holds: how many spans of each label, and how many statements with each statement label."""

    name: str
    groups: int
    statements: int
    texts: int
    labels: Mapping[str, int]
    statement_labels: Mapping[StatementLabel, int] = field(default_factory=dict)

    @property
    def spans(self) -> int:
        """How many spans."""
        return sum(self.labels.values())


@dataclass(frozen=True, slots=True)
class Division:
    """A split as it came out: each statement's part, the groups that were not parted, the counts, the warnings.

    `of_size` are those of the warnings that are not about labels, which the counts show anyway.
    """

    parts: Mapping[str, str]
    groups: tuple[tuple[str, ...], ...]
    counts: tuple[PartCount, ...]
    warnings: tuple[str, ...]
    of_size: tuple[str, ...] = ()


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


def _go_on() -> None:
    """Nobody wants to stop it."""


def divide(portions: Iterable[Portion], plan: SplitPlan, seed: int, *, step: Callable[[], None] = _go_on) -> Division:
    """Split statements into parts, whole groups at a time; the same on every machine.

    Labels of spans and statement labels are spread alike. `step` is called often; whatever it raises ends the work.

    Iterative stratification (Sechidis, Tsoumakas, Vlahavas: On the Stratification of Multi-Label Data, 2011), with
    groups in place of examples: of the rarest label left, the groups with most of it go first, each to the part that
    lacks most of that label among those with room for the group. Groups larger than a part go before all others.
    Where two are equal, a SHA-256 of seed and group decides.
    """
    groups = _grouped(portions, step)
    parts = _Dealing(groups, plan, seed, step).dealt()
    by_part: dict[str, list[_Group]] = {name: [] for name, _ in plan.parts}
    for group, part in zip(groups, parts, strict=True):
        by_part[part].append(group)
    counts = tuple(_count(name, found) for name, found in by_part.items())
    assigned = {one: part for group, part in zip(groups, parts, strict=True) for one in group.ids}
    of_size = tuple(_about_sizes(groups, counts, plan))
    return Division(
        dict(sorted(assigned.items())),
        tuple(sorted(group.ids for group in groups)),
        counts,
        (*of_size, *_about_labels(counts)),
        of_size,
    )


@dataclass(frozen=True, slots=True)
class _Group:
    name: str
    ids: tuple[str, ...]
    texts: int
    marks: Counter[_Mark]


def _grouped(portions: Iterable[Portion], step: Callable[[], None]) -> list[_Group]:
    """The groups, sorted by their smallest ids."""
    all_of_them = {portion.id: portion for portion in portions}
    pairs = ((f"s{one.id}", f"b{bond}") for one in all_of_them.values() for bond in one.bonds)
    named = connected(pairs)
    members: dict[str, list[Portion]] = defaultdict(list)
    for one in all_of_them.values():
        members[named.get(f"s{one.id}", f"s{one.id}")].append(one)
    groups = []
    for found in members.values():
        step()
        marks = Counter[_Mark]()
        for one in found:
            marks.update({("", label): number for label, number in one.labels.items()})
            marks.update(one.statement_labels)
        ids = tuple(sorted(one.id for one in found))
        groups.append(_Group(ids[0], ids, sum(one.texts for one in found), +marks))
    return sorted(groups, key=lambda group: group.name)


class _Dealing:
    """Deals the groups out, one after the other."""

    def __init__(self, groups: Sequence[_Group], plan: SplitPlan, seed: int, step: Callable[[], None]) -> None:
        self._groups = groups
        self._seed = seed
        self._step = step
        self._lot = [self._drawn(group.name) for group in groups]
        self._room = plan.sizes(sum(group.texts for group in groups))
        self._left = _total(groups)
        self._need = {mark: plan.sizes(number) for mark, number in self._left.items()}
        self._dealt: dict[int, str] = {}

    def dealt(self) -> list[str]:
        """The part of each group."""
        smallest = min(self._room.values())
        self._deal([one for one, group in enumerate(self._groups) if group.texts > smallest], _NO_MARK)
        having: dict[_Mark, list[int]] = defaultdict(list)
        for one, group in enumerate(self._groups):
            for mark in group.marks:
                having[mark].append(one)
        while left := {mark: number for mark, number in self._left.items() if number > 0}:
            rarest = min(left, key=lambda mark: (left[mark], mark))
            self._deal(having[rarest], rarest)
        self._deal(range(len(self._groups)), _NO_MARK)
        return [self._dealt[one] for one in range(len(self._groups))]

    def _deal(self, groups: Iterable[int], mark: _Mark) -> None:
        waiting = [one for one in groups if one not in self._dealt]
        waiting.sort(key=lambda one: (-self._groups[one].marks[mark], -self._groups[one].texts, self._lot[one]))
        for one in waiting:
            self._step()
            group = self._groups[one]
            part = self._best(group, mark)
            self._dealt[one] = part
            self._room[part] -= group.texts
            self._left.subtract(group.marks)
            for its, number in group.marks.items():
                self._need[its][part] -= number

    def _best(self, group: _Group, mark: _Mark) -> str:
        roomy = [part for part, room in self._room.items() if room + _ALMOST >= group.texts]
        need = self._need[mark] if mark != _NO_MARK and roomy else {}

        def rank(part: str) -> tuple[float, float, bytes]:
            return (round(need.get(part, 0), 6), round(self._room[part], 6), self._drawn(f"{group.name}\x1f{part}"))

        return max(roomy or self._room, key=rank)

    def _drawn(self, name: str) -> bytes:
        return hashlib.sha256(f"{self._seed}\x1f{name}".encode()).digest()


def _total(groups: Sequence[_Group]) -> Counter[_Mark]:
    total = Counter[_Mark]()
    for group in groups:
        total.update(group.marks)
    return total


def _count(name: str, groups: Sequence[_Group]) -> PartCount:
    marks = sorted(_total(groups).items())
    return PartCount(
        name,
        len(groups),
        sum(len(group.ids) for group in groups),
        sum(group.texts for group in groups),
        {label: number for (attribute, label), number in marks if not attribute},
        {mark: number for mark, number in marks if mark[0]},
    )


def _about_sizes(groups: Sequence[_Group], counts: Sequence[PartCount], plan: SplitPlan) -> Iterable[str]:
    wanted = plan.sizes(sum(group.texts for group in groups))
    largest = max((group.texts for group in groups), default=0)
    smallest = min(wanted, key=lambda part: wanted[part])
    if largest > wanted[smallest] + 1:
        yield (
            f"The largest group that may not be parted has {largest:,} texts, and {smallest} should have "
            f"{wanted[smallest]:,.1f}: the parts cannot have the shares that were asked for"
        )
    yield from (f"{count.name} has no text and is left out" for count in counts if not count.texts)


def _about_labels(counts: Sequence[PartCount]) -> Iterable[str]:
    labels, values = labels_of(counts), statement_labels_of(counts)
    for count in counts:
        if not count.texts:
            continue
        if missing := [label for label in labels if label not in count.labels]:
            yield f"{count.name} has no span of {', '.join(missing)}"
        if lacking := [": ".join(value) for value in values if value not in count.statement_labels]:
            yield f"{count.name} has no statement with {', '.join(lacking)}"


def labels_of(counts: Iterable[PartCount]) -> list[str]:
    """The labels of spans that any of the parts holds, sorted."""
    return sorted({label for count in counts for label in count.labels})


def statement_labels_of(counts: Iterable[PartCount]) -> list[StatementLabel]:
    """The statement labels that any of the parts holds, sorted."""
    return sorted({value for count in counts for value in count.statement_labels})
