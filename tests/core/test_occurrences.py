"""Words found in texts of every script: offsets never shift, and no visible character is cut."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from annotator.core.clusters import cuts_character
from annotator.core.occurrences import around, occurrences
from annotator.core.quote_places import places_in_other
from annotator.core.ranges import Range

ALPHABET = st.sampled_from([*"aAsSßẞİi\u0307ſKkﬁI \r\n\t\u00a0\u2028_-", "e\u0301", "👷‍♀️", "🇫🇮", "停", "शां", "مر", "ﬃ"])
TEXTS = st.lists(ALPHABET, max_size=20).map("".join)


@given(TEXTS, TEXTS, st.booleans(), st.booleans(), st.booleans())
@example("Straße STRASSE", "strasse", True, True, False)
def test_every_place_holds_the_words(
    text: str, words: str, fold_case: bool, whole_words: bool, any_blanks: bool
) -> None:
    last = 0
    for place in occurrences(text, words, fold_case=fold_case, whole_words=whole_words, any_blanks=any_blanks):
        assert _compared(place.quote(text), fold_case, any_blanks) == _compared(words, fold_case, any_blanks)
        assert last <= place.start < place.end <= len(text)
        assert not cuts_character(text, place.start)
        assert not cuts_character(text, place.end)
        last = place.end


def _compared(words: str, fold_case: bool, any_blanks: bool) -> str:
    folded = words.casefold() if fold_case else words
    return " ".join(folded.split()) if any_blanks else folded


@given(TEXTS, TEXTS, TEXTS)
def test_what_is_there_is_found(before: str, words: str, after: str) -> None:
    text = f"{before} {words} {after}"
    place = Range(len(before) + 1, len(before) + 1 + len(words))
    if not words.strip() or cuts_character(text, place.start) or cuts_character(text, place.end):
        return
    assert any(found.overlaps(place) for found in occurrences(text, words))


@pytest.mark.parametrize(
    ("text", "words", "options", "expected"),
    [
        ("No war. NO WAR, no  war", "no war", {"fold_case": True}, ["No war", "NO WAR"]),
        (
            "No war. NO WAR, no \r\nwar",
            "No war",
            {"fold_case": True, "any_blanks": True},
            ["No war", "NO WAR", "no \r\nwar"],
        ),
        ("No war. NO WAR", "No war", {}, ["No war"]),
        ("İİ Straße x STRASSE", "strasse", {"fold_case": True}, ["Straße", "STRASSE"]),
        ("ß", "s", {"fold_case": True}, []),
        ("war warn prewar war_time war's war", "war", {"whole_words": True}, ["war", "war", "war"]),
        ("cafe\u0301 cafe", "cafe", {}, ["cafe"]),
        ("e\u0301t t", "t", {"whole_words": True}, ["t"]),
        ("👷‍♀️ 👷", "👷", {}, ["👷"]),
        ("🇫🇮🇮🇫", "🇮", {}, []),
        ("शांति शांत", "शांत", {}, ["शांत"]),
        ("要求停火 停火", "停火", {"whole_words": True}, ["停火", "停火"]),
        ("שלום שלומות", "שלום", {"whole_words": True}, ["שלום"]),
        ("a.b a+b", "a+b", {}, ["a+b"]),
        ("aaaa", "aa", {}, ["aa", "aa"]),
        ("anything", "  ", {}, []),
    ],
)
def test_what_counts_as_an_occurrence(text: str, words: str, options: dict[str, bool], expected: list[str]) -> None:
    assert [place.quote(text) for place in occurrences(text, words, **options)] == expected


def test_a_shift_by_folding_is_undone() -> None:
    text = "ﬃİß war"
    assert list(occurrences(text, "WAR", fold_case=True)) == [Range(4, 7)]


def test_the_words_around_a_place_are_not_cut_in_half() -> None:
    text = "abc👷‍♀️ war e\u0301xyz"
    place = Range(text.index("war"), text.index("war") + 3)
    assert around(text, place, 2) == (" ", " ")  # one more on each side would be half of what is seen
    assert around(text, place, 100) == ("abc👷‍♀️ ", " e\u0301xyz")


def test_words_stand_in_another_text_by_their_order() -> None:
    here, there = "war and peace and war", "War: war, war and peace"
    second = Range(18, 21)
    assert places_in_other(here, [Range(0, 3)], there) == (Range(5, 8),)
    assert places_in_other(here, [second], there) == (Range(10, 13),)
    assert places_in_other(here, [second], "war") is None
    assert places_in_other(here, [Range(0, 3), Range(8, 13)], there) == (Range(5, 8), Range(18, 23))
    assert places_in_other(here, [Range(0, 3), Range(8, 13)], "peace and war") is None
