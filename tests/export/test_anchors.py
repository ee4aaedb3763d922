"""Offsets of other programs: the words beside them tell in which unit they count, or where else they belong."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.core.offsets import Utf16Map
from annotator.core.ranges import Range
from annotator.export.anchors import Anchor, How, Place, places, ranges
from annotator.export.format import Remarks
from tests.export.items import ranges_in, texts

TEXT = "👷👷 They demand peace. They demand bread."


def at(words: str) -> Range:
    return Range(TEXT.index(words), TEXT.index(words) + len(words))


def utf16(part: Range) -> tuple[int, int]:
    units = Utf16Map(TEXT)
    return units.units(part.start), units.units(part.end)


def test_code_points_with_their_words_are_taken() -> None:
    assert places(TEXT, [Anchor(*at("peace"), "peace")]) == [Place(at("peace"), How.AS_GIVEN)]


def test_utf16_units_are_told_by_the_words() -> None:
    remarks = Remarks()
    anchor = Anchor(*utf16(at("peace")), "peace")
    assert ranges(TEXT, [anchor], "task 1", remarks) == [at("peace")]
    assert "UTF-16" in remarks.sentences[0]


def test_utf16_units_are_told_by_an_end_behind_the_text() -> None:
    assert places(TEXT, [Anchor(*utf16(at("bread.")))]) == [Place(at("bread."), How.UTF16)]


def test_one_span_that_fits_only_one_unit_decides_for_those_that_fit_both() -> None:
    text = "😀aaaaaaaa b"
    first, second = Anchor(2, 4, "aa"), Anchor(11, 12, "b")
    assert places(text, [first])[0].range == Range(2, 4)
    assert [one.range for one in places(text, [first, second])] == [Range(1, 3), Range(10, 11)]


def test_an_end_that_is_the_last_character_is_told_by_the_words() -> None:
    twice = [Range(start, start + 11) for start in (3, 22)]  # the words alone would not tell which
    assert {TEXT[part.start : part.end] for part in twice} == {"They demand"}
    for way in (lambda part: (part.start, part.end), utf16):
        remarks = Remarks()
        anchors = [Anchor(start, end - 1, "They demand") for start, end in map(way, twice)]
        assert ranges(TEXT, anchors, "task 1", remarks) == twice
        assert len(remarks.sentences) == 1
        assert "2 ends are those of the last character" in remarks.sentences[0]
    assert places(TEXT, [Anchor(3, 13)]) == [Place(Range(3, 13), How.AS_GIVEN)]


def test_half_of_a_pair_is_no_place() -> None:
    assert places("a😀", [Anchor(2, 3)]) == [Place(None, How.NOTHING)]


@pytest.mark.parametrize(
    ("anchor", "found"),
    [
        (Anchor(0, 5, "bread"), at("bread")),
        (Anchor(quote="peace"), at("peace")),
        (Anchor(0, 6, "demand", "They ", " bread"), Range(TEXT.index("demand bread"), TEXT.index(" bread"))),
        (Anchor(0, 6, "demand", "no ", " such"), None),
        (Anchor(0, 6, "demand"), None),
        (Anchor(0, 3, "war"), None),
        (Anchor(3, 999), None),
        (Anchor(5, 5), None),
        (Anchor(-4, 2), None),
    ],
)
def test_what_stands_elsewhere_is_found_only_where_one_place_says_it(anchor: Anchor, found: Range | None) -> None:
    remarks = Remarks()
    assert ranges(TEXT, [anchor], "here", remarks) == [found]
    assert len(remarks.sentences) == (anchor.start >= 0 or found is None)


def test_line_ends_that_a_browser_changed_do_not_matter() -> None:
    assert places("one\r\ntwo", [Anchor(0, 8, "one\ntwo")]) == [Place(Range(0, 8), How.AS_GIVEN)]


@given(st.data())
def test_right_words_always_lead_to_the_right_characters(data: st.DataObject) -> None:
    text = data.draw(texts())
    units = Utf16Map(text)
    parts = data.draw(ranges_in(text))
    in_points = [Anchor(*part, part.quote(text)) for part in parts]
    assert [one.range for one in places(text, in_points)] == list(parts)
    in_units = [Anchor(units.units(part.start), units.units(part.end), part.quote(text)) for part in parts]
    for anchor, one in zip(in_units, places(text, in_units), strict=True):
        assert one.range is not None
        assert one.range.quote(text) == anchor.quote
