"""Lists whose points stand alone: with slips in their numbers, in letters of many scripts, points within points."""

from collections.abc import Callable
from typing import Any

import pytest

CutUp = Callable[..., Any]

PLACES = (
    "Spain", "France", "Peru", "Chile", "Mali", "Oman", "Iran", "Cuba", "Togo", "Fiji", "Laos", "Malta",
)  # fmt: skip
HEAD = "The congress\n\nWe met in bad times, and we say what has to be said.\n\n"
FOOT = "\n\nLong live the strike of the workers of all these countries, say we."


def listed(marks: str, sentence: str = "We demand that the government of {} stops the war at once.") -> str:
    return "\n\n".join(f"{mark} {sentence.format(place)}" for mark, place in zip(marks.split(), PLACES, strict=False))


def numbers(made: Any) -> str:
    return " ".join(one.number or "-" for one in made.cutting.statements)


@pytest.mark.parametrize(
    ("marks", "expected"),
    [
        ("1. 2. 3. 4. 6. 7.", "1 2 3 4 6 7"),
        ("1. 2. 2. 3. 4.", "1 2 2 3 4"),
        ("1. 2. 12. 4. 5.", "1 2 12 4 5"),
        ("1. 2. 1. 4. 5.", "1 2 1 4 5"),
        ("1. 2. 3) 4.", "1 2 3 4"),
        ("1. 2. 3. 5. 4. 6.", "1 2 3 5 4 6"),
        ("1. 1. 1. 1.", "1 1 1 1"),
        ("4. 5. 6.", "4 5 6"),
        ("1. 2. 3. 20. 21.", "1 2 3 20 21"),
        ("1. 2. 1914. 3. 4.", "1 2 3 4"),
        ("1. 2. 3. 1. 2. 3.", "1 2 3 1 2 3"),
    ],
)
def test_a_slip_in_the_numbers_ends_no_list(cut_up: CutUp, marks: str, expected: str) -> None:
    made = cut_up(HEAD + listed(marks) + FOOT)
    assert numbers(made) == f"- {expected} -"
    assert made.texts[0] == HEAD.strip()
    assert made.texts[-1] == FOOT.strip()


@pytest.mark.parametrize(
    ("marks", "expected"),
    [
        ("a) b) c) d)", "a b c d"),
        ("(a) (b) (d)", "a b d"),
        ("A. B. C.", "A B C"),
        ("а) б) в) г) д) е) ж)", "а б в г д е ж"),
        ("а) б) в) г) ґ) д) е) є)", "а б в г ґ д е є"),
        ("а) б) c) г)", "а б c г"),
        ("α) β) γ)", "α β γ"),
        ("أ) ب) ج) د)", "أ ب ج د"),
        ("أ- ب- ت-", "أ ب ت"),
        ("١- ٢- ٣-", "1 2 3"),
        ("۱. ۲. ۳.", "1 2 3"),
        ("I. II. III. IV.", "1 2 3 4"),
        ("i) ii) iii) iv)", "1 2 3 4"),
        ("1.- 2.- 3.-", "1 2 3"),
    ],
)
def test_points_count_in_letters_and_figures_of_many_scripts(cut_up: CutUp, marks: str, expected: str) -> None:
    made = cut_up(HEAD + listed(marks) + FOOT)
    assert numbers(made) == f"- {expected} -"
    assert made.texts[1].startswith(marks.split(maxsplit=1)[0])


def test_points_within_points_stay_in_them(cut_up: CutUp) -> None:
    first = "1. Wir fordern:\na) die Entlassung der Gefangenen,\nb) den Rückzug der Truppen,\nc) ein Ende der Blockade."
    second = "2. Wir rufen auf:\na) zum Streik in allen Häfen des Landes,\nb) zu Demonstrationen am 1. Mai."
    end = "Hoch die Solidarität, sagen alle, die hier versammelt sind."
    made = cut_up(f"Beschluss\n\nDer Kongress hat beraten.\n\n{first}\n\n{second}\n\n{end}")
    assert made.texts == ["Beschluss\n\nDer Kongress hat beraten.", first, second, end]
    deep = cut_up(HEAD + listed("I. 1. 2. 3. II. 1. 2. 3. III. 1. 2. 3.") + FOOT)
    assert numbers(deep) == "- 1 2 3 -"
    bullets = cut_up(HEAD + listed("1. • • • • • 2. 3. •"))
    assert numbers(bullets) == "- 1 2 3"


@pytest.mark.parametrize(
    "text",
    [
        (
            "Der Kongress fordert\n\na) die sofortige Freilassung aller, die seit dem Herbst in Haft sind,\n"
            "b) den Rückzug der Truppen hinter die Grenze, wie es die Vereinten Nationen verlangt haben,\nc) Frieden."
        ),
        "Конгресс требует:\n\nа) мира\nб) хлеба\nв) свободы для всех политических заключенных страны",
        "They signed\n\nA. Nowak, President\nB. Kowalski, Secretary\nC. Zielinska, Treasurer",
        "Q. Who began the war?\n\nA. The ministers did.\n\nB. Bread, however, is what we need, and peace at last.",
        "1917. The war went on.\n\n1918. The war came to its end at last.\n\n1919. There was hunger in the land.",
    ],
    ids=["one sentence", "words", "initials", "interview", "years"],
)
def test_what_only_looks_like_a_list_stays_whole(cut_up: CutUp, text: str) -> None:
    assert cut_up(text).texts == [text]


def test_a_list_may_have_thousands_of_points(cut_up: CutUp) -> None:
    points = [f"{number}. We demand bread for the {number} workers of mill {number * 7}." for number in range(1, 2001)]
    made = cut_up(HEAD + "\n".join(points))
    assert made.texts[1:] == points
    assert [one.number for one in made.cutting.statements][-2:] == ["1999", "2000"]
