"""Ranges find their words again in another version of the text, and nothing else."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.core.ranges import Range
from annotator.core.text_moves import Fate, TextMove

OLD = "“We demand peace now,” the union said. Wages -- and pensions -- must rise by 5 percent. 👷‍♀️ Solidarity!"


def moved(old: str, new: str, quote: str) -> tuple[str, Fate]:
    start = old.index(quote)
    found = TextMove(old, new).move([Range(start, start + len(quote))])
    return " | ".join(place.quote(new) for place in found.ranges), found.fate


@pytest.mark.parametrize(
    ("new", "quote", "words", "fate"),
    [
        (OLD, "demand peace", "demand peace", Fate.EXACT),
        (f"Front page. {OLD}", "“We demand peace now,”", "“We demand peace now,”", Fate.EXACT),
        (OLD.replace("“", '"').replace("”", '"'), "“We demand peace now,”", "We demand peace now,", Fate.SAME_WORDS),
        (OLD.replace("--", "\u2014"), "Wages -- and pensions", "Wages \u2014 and pensions", Fate.SAME_WORDS),
        (OLD.replace("peace now", "peace at once"), "demand peace now", "demand peace", Fate.CHANGED),
        (OLD.replace("5 percent", "7 percent"), "must rise by 5 percent", "must rise by 7 percent", Fate.CHANGED),
        ("Something else altogether.", "We demand peace now", "", Fate.GONE),
        (f"🇫🇮 {OLD}", "👷‍♀️", "👷‍♀️", Fate.EXACT),
        (f"{OLD} Ha!", "olidarit", "olidarit", Fate.EXACT),
        (OLD.replace(". ", ".\r\n\u00a0"), "said. Wages", "said.\r\n\u00a0Wages", Fate.SAME_WORDS),
        ("Solidarity! Wages -- and pensions -- must rise by 5 percent.", "Solidarity!", "Solidarity!", Fate.EXACT),
    ],
)
def test_a_range_goes_with_its_words(new: str, quote: str, words: str, fate: Fate) -> None:
    assert moved(OLD, new, quote) == (words, fate)


def test_chinese_goes_letter_by_letter() -> None:
    assert moved("工人要求立即停火和平", "今天工人要求立即停火!", "立即停火") == ("立即停火", Fate.EXACT)


def test_an_accent_in_two_letters_stays_with_its_letter() -> None:
    assert moved("le café, cafe\u0301 noir", "oui, le café, cafe\u0301 noir", "cafe\u0301") == (
        "cafe\u0301",
        Fate.EXACT,
    )


def test_several_ranges_are_as_well_off_as_the_worst() -> None:
    new = OLD.replace("pensions", "incomes")
    first, second = OLD.index("Wages"), OLD.index("pensions")
    found = TextMove(OLD, new).move([Range(first, first + 5), Range(second, second + 8)])
    assert (found.ranges, found.fate) == ((), Fate.GONE)
    found = TextMove(OLD, f"Now: {new}").move([Range(0, 4), Range(first, first + 5)])
    assert found.fate is Fate.EXACT


def test_differences_are_told_by_words_and_not_by_typography() -> None:
    new = OLD.replace("--", "\u2014").replace("5 percent", "seven percent of pay").replace("the union said. ", "")
    move = TextMove(OLD, new)
    assert [(one.quote(OLD), other.quote(new)) for one, other in move.differences()] == [
        ("the union said", ""),
        ("5", "seven"),
        ("", "of pay"),
    ]


WORDS = st.lists(
    st.sampled_from(["peace", "now", "café", "停火", "we", "demand", "—", "👷‍♀️", "\r\n", "\u00a0"]), max_size=14
)


@given(WORDS, WORDS, st.data())
def test_what_is_called_exact_has_the_same_characters(old: list[str], new: list[str], data: st.DataObject) -> None:
    before, after = " ".join(old), " ".join(new)
    start = data.draw(st.integers(0, max(0, len(before) - 1)))
    end = data.draw(st.integers(start, len(before)))
    if start == end:
        return
    found = TextMove(before, after).move([Range(start, end)])
    for place in found.ranges:
        assert 0 <= place.start < place.end <= len(after)
    if found.fate is Fate.EXACT:
        assert [place.quote(after) for place in found.ranges] == [before[start:end]]
    if found.fate is Fate.SAME_WORDS:
        assert _letters(found.ranges[0].quote(after)) == _letters(before[start:end])


def _letters(text: str) -> str:
    return "".join(letter for letter in text if letter.isalnum())
