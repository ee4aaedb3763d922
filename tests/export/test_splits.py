"""Splits: whole groups, every statement once, labels spread, the same on every machine."""

from collections import Counter, defaultdict

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.core.documents import Statement
from annotator.core.errors import ExportError
from annotator.export.split_plan import SplitPlan, Together
from annotator.export.splits import Division, Portion, bonds, divide

PLANS = (
    SplitPlan(),
    SplitPlan((("train", 0.8), ("test", 0.2))),
    SplitPlan(tuple((f"fold-{number}", 1) for number in range(1, 12))),
)
LABELS = st.dictionaries(st.sampled_from("ABCDEF"), st.integers(0, 5), max_size=4)
BONDS = st.lists(st.integers(0, 30).map(str), max_size=3).map(tuple)


@st.composite
def portions(draw: st.DrawFn) -> list[Portion]:
    """Up to sixty statements, bound to one another by chance."""
    number = draw(st.integers(0, 60))
    return [
        Portion(f"s{one:02}", (f"own {one}", *draw(BONDS)), draw(st.integers(0, 3)), draw(LABELS))
        for one in range(number)
    ]


@settings(max_examples=80)
@given(portions(), st.sampled_from(PLANS), st.integers(0, 3))
def test_every_statement_is_in_one_part_and_no_bond_is_cut(found: list[Portion], plan: SplitPlan, seed: int) -> None:
    division = divide(found, plan, seed)
    assert set(division.parts) == {one.id for one in found}
    assert set(division.parts.values()) <= {name for name, _ in plan.parts}
    sides = defaultdict(set)
    for one in found:
        for bond in one.bonds:
            sides[bond].add(division.parts[one.id])
    assert all(len(parts) == 1 for parts in sides.values())
    for group in division.groups:
        assert len({division.parts[one] for one in group}) == 1
    assert sorted(one for group in division.groups for one in group) == sorted(division.parts)
    assert_counts(division, found)
    assert divide(reversed(found), plan, seed) == division


def assert_counts(division: Division, found: list[Portion]) -> None:
    """The table says what is in the parts."""
    for count in division.counts:
        mine = [one for one in found if division.parts[one.id] == count.name]
        labels = sum((Counter(one.labels) for one in mine), Counter[str]())
        assert (count.statements, count.texts) == (len(mine), sum(one.texts for one in mine))
        assert count.labels == +labels
        assert count.spans == labels.total()
    assert sum(count.groups for count in division.counts) == len(division.groups)


def alone(number: int, label: str, each: int = 1) -> list[Portion]:
    """Statements bound to none, with spans of one label."""
    return [Portion(f"{label}{one:04}", (f"{label}{one:04}",), 1, {label: each}) for one in range(number)]


def test_rare_and_frequent_labels_have_their_shares_in_every_part() -> None:
    division = divide([*alone(1000, "often"), *alone(30, "seldom"), *alone(500, "x", 2)], SplitPlan(), 7)
    for count, share in zip(division.counts, (0.8, 0.1, 0.1), strict=True):
        assert count.labels == {"often": 1000 * share, "seldom": 30 * share, "x": 1000 * share}
    assert division.warnings == ()


def test_statement_labels_have_their_shares_too() -> None:
    kinds = {("form", "leaflet"): 300, ("form", "speech"): 50, ("act", "open letter"): 20}
    found = [
        Portion(f"{value}{one:03}", (f"{value}{one:03}",), 1, {}, {(attribute, value): 1})
        for (attribute, value), number in kinds.items()
        for one in range(number)
    ]
    division = divide(found, SplitPlan((("train", 80), ("test", 20))), 3)
    for count, share in zip(division.counts, (0.8, 0.2), strict=True):
        assert count.statement_labels == {mark: number * share for mark, number in kinds.items()}
        assert count.spans == 0
    one_of_a_kind = [*found, Portion("z", ("z",), 1, {}, {("form", "song"): 1})]
    assert "test has no statement with form: song" in divide(one_of_a_kind, SplitPlan(), 3).warnings


def test_dividing_can_be_ended_midway() -> None:
    class EndedError(Exception):
        pass

    looked = 0

    def step() -> None:
        nonlocal looked
        looked += 1
        if looked == 150:
            raise EndedError

    with pytest.raises(EndedError):
        divide(alone(100, "a"), SplitPlan(), 0, step=step)
    assert looked == 150  # after all were grouped, before all were dealt


def test_groups_of_all_sizes_fill_the_parts_to_within_one_small_group() -> None:
    found = [
        Portion(f"s{group}-{one}", (f"group {group}",), 1, {"ABC"[group % 3]: 1 + group % 2})
        for group in range(200)
        for one in range(1 + group % 7)
    ]
    division = divide(found, SplitPlan(), 0)
    for count, share in zip(division.counts, (0.8, 0.1, 0.1), strict=True):
        assert abs(count.texts - share * len(found)) <= 7
        assert set(count.labels) == {"A", "B", "C"}


def test_the_lot_is_the_same_on_every_machine_and_another_seed_deals_anew() -> None:
    found = alone(40, "a")
    parts = {seed: divide(found, SplitPlan(), seed).parts for seed in range(3)}
    assert [one for one, part in parts[0].items() if part == "test"] == ["a0014", "a0031", "a0036", "a0039"]
    assert parts[0] != parts[1] != parts[2]


def test_what_cannot_come_out_as_asked_is_told() -> None:
    large = [Portion(f"big{one}", ("big",), 1, {"a": 1}) for one in range(10)]
    (first, *others) = divide([*large, *alone(10, "b")], SplitPlan(), 0).warnings
    assert first.startswith("The largest group that may not be parted has 10 texts, and dev should have 2.0")
    assert set(others) == {"dev has no span of a", "test has no span of a"}
    assert "test has no text and is left out" in divide(large, SplitPlan(), 0).warnings
    assert divide([], SplitPlan(), 0).parts == {}


def statement(issuer: str = "", date: str = "") -> Statement:
    """A statement of a document."""
    return Statement("s", "d", 0, "", "en", 1, issuer=issuer, date=date)


def test_what_binds_statements() -> None:
    one = statement(issuer="  IndustriALL\tGlobal ", date="2022-12-09/2022-12-11")
    assert bonds(one, "k", ()) == ("kin k",)
    assert bonds(one, "k", {Together.DOCUMENT, Together.ISSUER}) == ("kin k", "document d", "issuer industriall global")
    assert bonds(one, "k", {Together.DAY})[1:] == ("day 2022-12-09", "day 2022-12-10", "day 2022-12-11")
    assert bonds(one, "k", {Together.MONTH})[1:] == ("month 2022-12",)
    over = statement(date="2022-12-30/2023-02-01")
    assert bonds(over, "k", {Together.MONTH})[1:] == ("month 2022-12", "month 2023-01", "month 2023-02")
    assert bonds(statement(date="2022-12"), "k", {Together.DAY, Together.MONTH})[1:] == ("month 2022-12", "day 2022-12")
    assert bonds(statement(), "k", set(Together)) == ("kin k", "document d")
    for strange in ("2022", "2022/2023", "0000-00-00/9999-99-99", "x/y", "/"):
        assert len(bonds(statement(date=strange), "k", set(Together))) < 8


@pytest.mark.parametrize(
    "parts",
    [
        (("train", 1),),
        (("train", 1), ("../x", 1)),
        (("CON", 1), ("test", 1)),
        (("train", 1), ("Train", 1)),
        (("dev", 1), ("validation", 1)),
        (("a-b", 1), ("a_b", 1)),
        (("train", 1), ("test", 0)),
        (("train", 1), ("test", float("nan"))),
        (("train", 1), ("t" * 41, 1)),
        tuple((f"fold-{number}", 1) for number in range(101)),
    ],
)
def test_parts_that_are_none_are_refused(parts: tuple[tuple[str, float], ...]) -> None:
    with pytest.raises(ExportError, match="Nothing was exported"):
        SplitPlan(parts)


def test_parts_come_in_the_order_in_which_folders_are_read() -> None:
    names = [name for name, _ in SplitPlan((("fold-10", 1), ("fold-9", 1), ("test", 1), ("train", 1))).parts]
    assert names == ["train", "test", "fold-9", "fold-10"]
