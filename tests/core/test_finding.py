"""Hits are the characters that were meant, whatever folding does to lengths."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.core.finding import SearchedText, Wanted

HARD = "ẞ STRASSE straße cafe\u0301 Café ﬁnal İstanbul 한국 हिंदी 👷‍♀️ trade\u00adunion it’s\r\nup\u00a0to\u2028us"


def quotes(text: str, words: str, *, match_case: bool = False, whole_words: bool = False) -> list[str]:
    hits = SearchedText(text).hits(Wanted(words, match_case, whole_words))
    return [hit.quote(text) for hit in hits]


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("strasse", ["STRASSE", "straße"]),
        ("straß", ["STRASS", "straß"]),
        ("stras", ["STRAS"]),  # half of the ß is no hit
        ("cafe", ["cafe\u0301", "Café"]),
        ("café", ["cafe\u0301", "Café"]),
        ("final", ["ﬁnal"]),
        ("istanbul", ["İstanbul"]),
        ("하", []),
        ("한", ["한"]),
        ("ह", ["हिं"]),
        ("tradeunion", ["trade\u00adunion"]),
        ("it's up to us", ["it’s\r\nup\u00a0to\u2028us"]),
        ("up  to", ["up\u00a0to"]),
        (" ", []),
        ("\u0301", []),
        ("(", []),
    ],
)
def test_case_and_accents_do_not_matter_and_no_place_is_lost(words: str, found: list[str]) -> None:
    assert quotes(HARD, words) == found


def test_with_case_the_accents_count_too() -> None:
    assert quotes(HARD, "Café", match_case=True) == ["Café"]
    assert quotes(HARD, "cafe", match_case=True) == []
    assert quotes(HARD, "cafe\u0301", match_case=True) == ["cafe\u0301"]
    assert quotes("war War WAR", "War", match_case=True) == ["War"]


def test_whole_words() -> None:
    assert quotes("No war, warfare, prewar; war.", "war", whole_words=True) == ["war", "war"]
    assert quotes("हिंदी हि", "हि", whole_words=True) == ["हि"]
    assert quotes("a_war", "war", whole_words=True) == []
    assert quotes("要求停火", "停火", whole_words=True) == ["停火"]  # no blanks part these words


@given(st.text(alphabet="aßéẞe\u0301İ한 \u00ad\n", max_size=40), st.text(alphabet="asei ", min_size=1, max_size=3))
def test_hits_fold_to_what_is_wanted_and_lie_apart(text: str, words: str) -> None:
    end = 0
    for hit in SearchedText(text).hits(Wanted(words)):
        assert end <= hit.start < hit.end
        end = hit.end
        (again,) = SearchedText(hit.quote(text)).hits(Wanted(words))
        assert again.start == 0
