"""What a format does not hold is taken away by the rules that a person chose, and listed piece by piece."""

from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.core.ranges import Range
from annotator.export.fitting import Choices, OverlapRule, RangesRule, fit, in_layers
from annotator.export.holding import Characters, Holds, Overlap
from annotator.export.item import Item, ItemLabel, ItemRelation, ItemSpan
from annotator.export.losses import Loss, LossList
from tests.export.items import assert_exact, items

ALL = Holds()


def span(one: str, *ranges: tuple[int, int], label: str = "demand") -> ItemSpan:
    """A span by its ranges."""
    return ItemSpan(one, label, tuple(Range(*part) for part in ranges))


def losses(item: Item, holds: Holds, choices: Choices | None = None) -> tuple[Item, dict[Loss, int]]:
    """What is left, and what is lost."""
    fitted = fit(item, holds, choices or Choices())
    lost = LossList()
    lost.add(fitted.lost)
    return fitted.item, dict(lost)


@settings(max_examples=150)
@given(
    items(),
    st.builds(
        Holds,
        spans=st.sampled_from((True, True, True, False)),
        overlap=st.sampled_from(Overlap),
        ranges=st.booleans(),
        doubles=st.booleans(),
        attributes=st.booleans(),
        relations=st.booleans(),
        statement_labels=st.booleans(),
        reviewers=st.booleans(),
        notes=st.booleans(),
        characters=st.sampled_from(Characters),
    ),
    st.builds(Choices, st.sampled_from(OverlapRule), st.sampled_from(RangesRule)),
)
def test_the_list_is_the_difference_and_fitting_twice_loses_nothing_more(
    item: Item, holds: Holds, choices: Choices
) -> None:
    fitted = fit(item, holds, choices)
    lost = LossList()
    lost.add(fitted.lost)
    assert_exact(item, fitted.item, lost)
    again = fit(fitted.item, holds, choices)
    assert again.item == fitted.item
    assert not again.lost


def test_a_format_that_holds_everything_changes_nothing() -> None:
    item = Item("i", "abc", spans=(span("a", (0, 1), (2, 3)),), reviews=3, implied=1)
    assert losses(item, Holds(everything=True)) == (item, {})


@pytest.mark.parametrize(
    ("rule", "left", "number"),
    [
        (OverlapRule.LONGEST, ["long", "apart"], 2),
        (OverlapRule.LAYERS, ["long", "apart"], 2),
        (OverlapRule.SKIP, ["apart"], 3),
    ],
)
def test_overlapping_spans_where_none_may(rule: OverlapRule, left: list[str], number: int) -> None:
    spans = (span("long", (0, 5)), span("inside", (1, 3)), span("crossing", (4, 7)), span("apart", (7, 9)))
    item, lost = losses(Item("i", "abcdefghij", spans=spans), replace(ALL, overlap=Overlap.NONE), Choices(rule))
    assert [one.id for one in item.spans] == left
    assert lost == {Loss.OVERLAP: number}


def test_a_span_in_the_gap_of_another_does_not_overlap_it() -> None:
    spans = (span("gap", (0, 2), (6, 8)), span("in it", (3, 5)))
    item, lost = losses(Item("i", "abcdefghij", spans=spans), replace(ALL, overlap=Overlap.NONE))
    assert (len(item.spans), lost) == (2, {})


@pytest.mark.parametrize(
    ("rule", "left"),
    [(RangesRule.COVER, (Range(0, 8),)), (RangesRule.FIRST, (Range(0, 2),)), (RangesRule.SKIP, None)],
)
def test_spans_of_several_ranges(rule: RangesRule, left: tuple[Range, ...] | None) -> None:
    given_item = Item(
        "i", "abcdefghij", spans=(span("a", (0, 2), (6, 8)),), relations=(ItemRelation("r", "x", "a", "a"),)
    )
    item, lost = losses(given_item, replace(ALL, ranges=False), Choices(ranges=rule))
    assert [one.ranges for one in item.spans] == ([] if left is None else [left])
    assert lost == {Loss.RANGES: 1} | ({Loss.RELATIONS: 1} if left is None else {})


def test_characters_that_xml_has_not_become_replacement_characters_one_by_one() -> None:
    item, lost = losses(Item("i", "a\x0b\ufffe👷\t\r\n\0b"), replace(ALL, characters=Characters.XML))
    assert (item.text, lost) == ("a\ufffd\ufffd👷\t\r\n\ufffdb", {Loss.CHARACTERS: 3})


def test_names_notes_and_values_are_counted_one_by_one() -> None:
    one = ItemSpan("a", "x", (Range(0, 1),), {"k": "v", "l": True}, "Ana", "note")
    link = ItemRelation("r", "y", "a", "a", "Ana", "note")
    item = Item("i", "abc", spans=(one,), relations=(link,), labels=(ItemLabel("g", "v", "Ana"),))
    bare, lost = losses(item, replace(ALL, attributes=False, notes=False, reviewers=False))
    assert lost == {Loss.ATTRIBUTES: 2, Loss.NOTES: 2, Loss.REVIEWERS: 3}
    assert (bare.spans[0].reviewer, bare.relations[0].note, bare.labels[0].reviewer) == ("", "", "")


def test_layers_hold_all_spans_and_none_overlaps() -> None:
    spans = [span(str(n), (n, n + 3)) for n in range(6)]
    layers = in_layers(spans)
    assert len(layers) == 3
    assert sorted(one.id for layer in layers for one in layer) == [one.id for one in spans]
    assert all(first.end <= second.start for layer in layers for first, second in pairwise(layer))


def test_what_is_lost_is_said_in_sentences() -> None:
    lost = LossList()
    lost.add(fit(Item("i", "abc", spans=(span("a", (0, 1)),), reviews=1), replace(ALL, spans=False), Choices()).lost)
    assert lost.sentences() == ["1 span is left out", "1 review (state, flag, note) is left out"]
    assert lost.pieces[Loss.SPANS][0].words == "a"
