"""Which spellings are proposed as one actor, and which never."""

from itertools import combinations

import pytest

from annotator.core.actor_spellings import MergeSuggestion, Reason, SpelledActor, suggested_merges
from annotator.core.name_folding import folded


def suggested(*names: str, kind: str = "") -> list[MergeSuggestion]:
    return list(suggested_merges(SpelledActor(name, (name,), kind) for name in names))


def test_five_spellings_of_two_organisations() -> None:
    world = ["IndustriALL Global Union", "IndustriALL Global Trade Union"]
    europe = [
        "industriAll European Trade Union",
        "IndustriALL European Trade Union",
        "IndustriAll European Trade Union",
    ]
    both = ["IndustriALL Global Union and industriAll European Trade Union"]
    found = {frozenset((one.one, one.other)) for one in suggested(*world, *europe, *both)}
    assert found == {frozenset(world), *map(frozenset, combinations(europe, 2))}


@pytest.mark.parametrize(
    ("one", "other", "reason"),
    [
        ("Jörg Hofmann", "Jorg  HOFMANN", Reason.SAME_NAME),
        ("Atle Høie", "Atle Hoie", Reason.SAME_NAME),
        ("Confederation of Labor of Russia (KTR)", "The Confederation of Labor of Russia [KTR]", Reason.SAME_NAME),
        ("Confederation of Labor of Russia (KTR)", "Confederation of Labor of Russia", Reason.SAME_NAME),
        ("Confederation of Labor of Russia (KTR)", "KTR", Reason.ACRONYM),
        ("Конфедерация труда России (КТР)", "КТР", Reason.ACRONYM),
        ("Fire Brigades Union", "FBU", Reason.ACRONYM),
        ("Federation of Independent Trade Unions of Russia", "FITUR", Reason.ACRONYM),
        ("Confederation of Labor of Russia", "Confederation of Labour of Russia", Reason.SIMILAR),
        ("Luc Triangle", "L. Triangle", Reason.SIMILAR),
        ("Unity-Eenheid Committee", "Unity Eenheid committee", Reason.SAME_NAME),
        ("停火委员会", "停火委员会 ", Reason.SAME_NAME),
    ],
)
def test_spellings_of_one_actor(one: str, other: str, reason: Reason) -> None:
    (found,) = suggested(one, other)
    assert {found.one_name, found.other_name} == {one, other}
    assert found.reason is reason
    assert 0.7 <= found.likeness <= 1


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("IndustriALL Global Union", "IndustriALL European Trade Union"),
        ("Government of Ukraine", "Government of the Russian Federation"),
        ("United Nations", "Charter of the United Nations"),
        ("Local 12", "Local 13"),
        ("Union", "Fire Brigades Union"),
        ("Michael Vassiliadis", "Michael Hofmann"),
        ("Confederation A (KTR)", "Confederation A (FNPR)"),
        ("NATO", "North Country"),
        ("(KTR)", "(KTP)"),
        ("?", "!"),
        ("हिंदी", "हिंदू"),
    ],
)
def test_names_that_belong_to_two(one: str, other: str) -> None:
    assert suggested(one, other) == []


def test_kinds_that_differ_speak_against_all_but_the_same_name() -> None:
    party, union = SpelledActor("a", ("Labour Party", "LPX"), "party"), SpelledActor("b", ("Labor Party",), "union")
    assert suggested_merges([party, union]) == ()
    assert suggested_merges([party, SpelledActor("c", ("labour party",), "union")])[0].reason is Reason.SAME_NAME


def test_aliases_count_and_each_pair_comes_once() -> None:
    one = SpelledActor("a", ("Trade Union Federation", "KTR", "Конфедерация труда"))
    other = SpelledActor("b", ("Confederation of Labor of Russia (KTR)", "Trade Union Federation"))
    (found,) = suggested_merges([one, other])
    assert (found.one, found.other, found.likeness) == ("a", "b", 1.0)


def test_many_names_that_share_nearly_every_word_are_told_apart() -> None:
    names = [f"{word} Union {number} of {place}" for number in range(7) for word in WORDS for place in PLACES]
    assert suggested(*names, "Metal Union 3 of Japn") == suggested("Metal Union 3 of Japan", "Metal Union 3 of Japn")


def test_folding_keeps_what_is_a_letter() -> None:
    assert folded("  « Łódź »  — O'Brien & Cie. ") == "lodz obrien cie"
    assert folded("Straße") == folded("STRASSE")
    assert folded("cafe\u0301") == folded("café") == "cafe"
    assert folded("शांति") == "शांति"
    assert folded("…") == "…"


WORDS = ["Workers", "Metal", "Fire", "Transport", "Health", "Food", "Mine", "Steel", "Rail", "Port"]
PLACES = ["Norway", "Ghana", "Chile", "Japan", "Nepal", "Kenya", "Spain", "Malta", "Qatar", "Samoa"]
