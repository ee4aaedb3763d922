"""Points of lists beyond 1. 2. 3.: of several parts, behind words, in Chinese figures, under headings of chapters."""

from collections.abc import Callable
from typing import Any

import pytest

from annotator.core.greyed import GreyKind

CutUp = Callable[..., Any]

ONE = "Conference condemns the war and calls for an immediate ceasefire."
TWO = "Conference demands the withdrawal of all troops from the occupied lands."
THREE = "Conference rejects the new law on strikes and will not obey it."


def numbers(made: Any) -> list[str]:
    return [one.number for one in made.cutting.statements]


def test_points_of_several_parts_below_headings(cut_up: CutUp) -> None:
    made = cut_up(
        f"Decisions\n\nWe met in bad times.\n\n1. Peace\n\n1.1 {ONE}\n\n1.2 {TWO}\n\n1.2.1 {ONE}\n\n"
        f"2. Work\n\n2.1 {THREE}\n\nThere is more to say of this.\n\nAnna Lee, President"
    )
    assert numbers(made) == ["", "1.1", "1.2", "2.1", ""]
    assert made.texts[2] == f"1.2 {TWO}\n\n1.2.1 {ONE}"
    assert [words for kind, words in made.greyed if kind is GreyKind.HEADER] == ["1. Peace", "2. Work"]


def test_parts_of_points_that_speak_stay_in_them(cut_up: CutUp) -> None:
    points = [f"1. {ONE}\n\n1.1 {TWO}\n\n1.2 {THREE}", f"2. {TWO}\n\n2.1 {ONE}", f"3. {THREE}"]
    made = cut_up("Decisions\n\nAdopted in Lisbon on 14 October 2023\n\n" + "\n\n".join(points))
    assert made.texts[1:] == points
    assert {(one.group_title, one.date.date) for one in made.cutting.statements[1:]} == {("Decisions", "2023-10-14")}


def test_figures_with_a_stop_are_no_points(cut_up: CutUp) -> None:
    text = (
        "Wages rose in all the years, if only a little.\n\n1.5 million people were on strike in May.\n\n"
        "2.1 million people were on strike in June.\n\n2.2 million were on strike in July."
    )
    assert cut_up(text).texts == [text]


@pytest.mark.parametrize(
    ("marks", "expected"),
    [
        (("Antrag A1:", "Antrag A2:", "Antrag A3:"), ["A1", "A2", "A3"]),
        (("Composite 01:", "Composite 02:", "Composite 03:"), ["1", "2", "3"]),
        (("Emergency motion 1 –", "Emergency motion 2 –", "Emergency motion 3 –"), ["1", "2", "3"]),
        (("§ 1", "§ 2", "§ 3"), ["1", "2", "3"]),
        (("一、", "二、", "三、"), ["1", "2", "3"]),
        (("（十）", "（十一）", "（十二）"), ["10", "11", "12"]),
        (("第一条", "第二条", "第三条"), ["1", "2", "3"]),
    ],
)
def test_marks_with_words_and_in_chinese(cut_up: CutUp, marks: tuple[str, ...], expected: list[str]) -> None:
    points = [f"{mark} {words}" for mark, words in zip(marks, (ONE, TWO, THREE), strict=True)]
    made = cut_up("We met in bad times, and this is what we have to say.\n\n" + "\n\n".join(points))
    assert numbers(made)[-len(expected) :] == expected


def test_a_motion_is_all_that_stands_below_its_title(cut_up: CutUp) -> None:
    motions = [
        f"Antrag {code}: {title}\nAntragsteller: Bezirk {code}\n\nDer Gewerkschaftstag möge beschließen:\n\n"
        f"Die IG Bau fordert die Regierung auf, {title} zu sichern.\n\nBegründung\n\nSo geht es nicht weiter mit allem."
        for code, title in (("A1", "Frieden"), ("A2", "Arbeit"), ("B1", "Brot"), ("B2", "Land"))
    ]
    made = cut_up("Antragsbuch zum 5. Ordentlichen Gewerkschaftstag\n\n" + "\n\n".join(motions))
    assert made.texts[-4:] == motions
    assert numbers(made)[-4:] == ["A1", "A2", "B1", "B2"]


def test_headings_between_points_are_in_none(cut_up: CutUp) -> None:
    made = cut_up(
        f"Theses\n\nAdopted in Hull on 5 May 2022\n\nI. The war\n\n1. {ONE}\n\n2. {TWO}\n\nII. Our tasks\n\n3. {THREE}"
        f"\n\n4. {ONE[:-1]} in all countries."
    )
    assert numbers(made) == ["", "1", "2", "3", "4"]
    assert not any("The war" in text or "Our tasks" in text for text in made.texts)
    assert [words for _, words in made.greyed] == ["I. The war", "II. Our tasks"]


def test_what_ends_every_point_is_no_heading(cut_up: CutUp) -> None:
    points = [f"{number}. {words}\n\nCarried" for number, words in enumerate((ONE, TWO, THREE), 1)]
    made = cut_up("Decisions\n\nWe met in bad times.\n\n" + "\n\n".join(points))
    assert made.texts[1:] == points


def test_numbers_and_heads_of_printed_pages_are_in_no_statement(cut_up: CutUp) -> None:
    made = cut_up(f"THE VOICE\n\nOn the war\n\n{ONE}\n\nTHE VOICE\n\nPage 2\n\n{TWO}\n\nTHE VOICE\n\nPage 3\n\n{THREE}")
    assert made.texts == [f"On the war\n\n{ONE}\n\n{TWO}\n\n{THREE}"]
    assert {kind for kind, _ in made.greyed} == {GreyKind.HEADER}


def test_the_language_of_short_points_is_that_of_the_list(cut_up: CutUp) -> None:
    made = cut_up(
        "Comunicado de la Coordinadora de Trabajadores del Metal\nBilbao, a 24 de febrero de 2023\n\n"
        "La Coordinadora rechaza el envío de tanques y exige:\n\n"
        "1º. El cese inmediato de los bombardeos y la apertura de negociaciones de paz.\n\n"
        "2º. La retirada de las tropas rusas y la salida de España de la OTAN.\n\n"
        "3º. Que el dinero de las armas se destine a la sanidad pública."
    )
    assert {(one.language, one.issuer) for one in made.cutting.statements} == {
        ("es", "Coordinadora de Trabajadores del Metal")
    }


def test_who_signs_in_words_that_are_not_known_belongs_to_the_frame(cut_up: CutUp) -> None:
    points = "\n\n".join(f"{number}. {words}" for number, words in enumerate((ONE, TWO, THREE), 1))
    made = cut_up(f"Decisions\n\nWe met in bad times.\n\n{points}\n\nअमरजीत कौर\nमहासचिव")
    assert numbers(made) == ["", "1", "2", "3"]
    assert made.texts[0].endswith("महासचिव")
