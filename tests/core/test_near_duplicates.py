"""Copies are found whatever was done to their typography; other texts and translations are not taken for them."""

import random

import pytest

from annotator.core.near_duplicates import (
    NEARLY_THE_SAME,
    SKETCH,
    folded_lines,
    folded_words,
    paragraph_hashes,
    shingles,
    similarity,
    sketch,
    text_hash,
)

TEXT = (
    "The Confederation of Labour of Russia calls for an end to the military action, since in every armed conflict "
    "it is working people and their families who suffer most. Peace must be made as soon as possible."
)


def alike(one: str, other: str) -> float:
    return similarity(shingles(folded_words(one)), shingles(folded_words(other)))


@pytest.mark.parametrize(
    "copy",
    [
        TEXT.upper(),
        TEXT.replace(" ", "\u00a0"),
        TEXT.replace(", ", " — ").replace(". ", ".\r\n\r\n"),
        "\ufeff" + TEXT.replace("Labour", "La\u00adbour"),
        f"“{TEXT}”",
    ],
)
def test_typography_does_not_count(copy: str) -> None:
    assert alike(TEXT, copy) == 1.0
    assert text_hash(folded_words(TEXT)) == text_hash(folded_words(copy))


def test_a_composed_accent_is_the_same_letter() -> None:
    assert folded_words("Un café déjà à Orléans") == folded_words(
        "Un cafe\u0301 de\u0301ja\u0300 a\u0300 Orle\u0301ans"
    )


def test_a_text_in_other_words_is_not_alike() -> None:
    other = "Los trabajadores de todo el mundo exigen el fin inmediato de la guerra y aumentos de salarios para todos."
    assert alike(TEXT, other) == 0.0
    assert alike(TEXT, "It is the working families of every country who pay the price of wars made by others.") < 0.1


def test_chinese_is_compared_by_letters() -> None:
    one = "工人阶级要求立即停火, 反对一切帝国主义战争"
    assert alike(one, one.replace("立即", "马上")) > NEARLY_THE_SAME
    assert alike(one, "北京今天的天气非常好我们去公园散步") == 0.0
    assert len(folded_words("НАТО 停火 now")) == 4


@pytest.mark.parametrize(("share", "found"), [(0.02, 1.0), (0.05, 1.0), (0.15, 0.5)])
def test_copies_with_changed_words_are_found(share: float, found: float) -> None:
    chance = random.Random(7)
    vocabulary = ["".join(chance.choices("abcdefghijklm", k=6)) for _ in range(3000)]
    hits = 0
    for _ in range(50):
        words = chance.choices(vocabulary, k=chance.randint(60, 240))
        copy = [chance.choice(vocabulary) if chance.random() < share else word for word in words]
        one, other = shingles(words), shingles(copy)
        in_sketch = len({*sketch(one)} & {*sketch(other)})
        hits += in_sketch >= SKETCH // 8 and similarity(one, other) >= NEARLY_THE_SAME
    assert hits >= found * 50


def test_short_and_empty_texts_have_what_they_can_have() -> None:
    assert shingles([]) == set()
    assert similarity(set(), set()) == 0.0
    assert len(shingles(["peace"])) == len(shingles(["peace", "now"])) == len(shingles(["a", "b", "c"])) == 1


def test_the_same_numbers_on_every_computer() -> None:
    assert sketch(shingles(["workers", "demand", "peace", "now"])) == (2728894873, 3707007989)
    assert text_hash(["peace"]) == -7018574894063661548
    assert text_hash(["peace"], whole=True) != text_hash(["peace"])


def test_paragraphs_are_known_by_their_words_if_they_have_enough() -> None:
    hashes = list(paragraph_hashes(folded_lines(f"Note\n\n{TEXT}\n{'-' * 60}\n")))
    assert hashes == [text_hash(folded_words(TEXT))]
    assert list(paragraph_hashes(folded_lines(TEXT))) == []
