"""Documents of the same kinds as the seeds, with other words, in other languages and forms."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from annotator.core.greyed import GreyKind
from annotator.core.ranges import Range
from annotator.ingest.text_file import read_text_file

CutUp = Callable[..., Any]

RESOLUTIONS = """Резолюция съезда Конфедерации труда

Москва, 3 марта 2023 г.

Мы, делегаты съезда, собрались в трудное время и обращаемся ко всем трудящимся страны.

Съезд поддерживает заявление КТР о мире и принимает его целиком.

1. Мы осуждаем военные действия и требуем немедленно их прекратить.

2. Мы требуем вывода всех войск и начала мирных переговоров под эгидой ООН.

3. Мы поддерживаем тех, кто протестует, несмотря на репрессии.

Борис Кравченко
Президент КТР

Поддержите нашу редакцию

Оформите подписку на рассылку, сделайте пожертвование: каждый взнос читателей важен.

Все права защищены"""


@pytest.mark.parametrize("line_end", ["\n", "\r\n", "\r"])
def test_resolutions_in_russian(cut_up: CutUp, line_end: str) -> None:
    made = cut_up("\ufeff" + RESOLUTIONS.replace("\n", line_end))
    frame, *points = made.cutting.statements
    assert [(one.number, one.issuer, one.group_title) for one in points] == [
        (str(number), "КТР", "заявление КТР") for number in (1, 2, 3)
    ]
    assert {(one.date.date, one.place, one.language) for one in points} == {("2023-03-03", "Москва", "ru")}
    assert frame.signatories == ("Борис Кравченко, Президент КТР",)
    assert made.texts[0].endswith("Борис Кравченко" + line_end + "Президент КТР")
    assert "1. " not in made.texts[0]
    (greyed,) = made.greyed
    assert greyed[0] is GreyKind.BOILERPLATE
    assert greyed[1].startswith("Поддержите нашу редакцию")


def test_a_statement_in_ukrainian(cut_up: CutUp) -> None:
    made = cut_up(
        "Київ, 24 лютого 2022 року\n\nЗаява Федерації профспілок України\n\n"
        "Федерація профспілок України засуджує збройну агресію та закликає профспілки світу до солідарності.\n\n"
        "Ми вимагаємо негайного припинення вогню та допомоги тим, хто втратив домівку.\n\n"
        "Голова ФПУ\nГригорій Осовий"
    )
    assert made.only.title == "Заява Федерації профспілок України"
    assert (made.only.date.date, made.only.place, made.only.language) == ("2022-02-24", "Київ", "uk")
    assert made.only.issuer == "Федерація профспілок України"
    assert made.only.signatories == ("Григорій Осовий, Голова ФПУ",)


def test_a_statement_in_arabic(cut_up: CutUp) -> None:
    made = cut_up(
        "القاهرة، 28 فبراير 2022\n\nبيان الاتحاد العام لنقابات العمال\n\n"
        "يدين الاتحاد العام لنقابات العمال العدوان على الشعب ويطالب بوقف فوري لإطلاق النار.\n\n"
        "نطالب الحكومة بوقف الحرب فورا وبزيادة أجور العمال.\n\nمحمد علي\nرئيس الاتحاد"
    )
    assert (made.only.date.date, made.only.place, made.only.language) == ("2022-02-28", "القاهرة", "ar")
    assert made.only.issuer == "الاتحاد العام لنقابات العمال"
    assert made.only.signatories == ("محمد علي, رئيس الاتحاد",)


def test_a_joint_statement_in_german_with_a_picture(cut_up: CutUp) -> None:
    made = cut_up(
        "# Gemeinsame Erklärung zum Krieg\n\nBerlin, den 28. Februar 2022\n\n"
        "Die Gewerkschaft ver.di verurteilt den Angriff. **Wir fordern** den Abzug aller Truppen.\n\n"
        "Frank Werneke, Vorsitzender von ver.di\nJörg Hofmann, Erster Vorsitzender der IG Metall\n\n"
        "(Foto: Kay Herschelmann)\n",
        "text/markdown",
    )
    assert made.only.title == "Gemeinsame Erklärung zum Krieg"
    assert (made.only.date.date, made.only.place) == ("2022-02-28", "Berlin")
    assert [name.split(",")[0] for name in made.only.signatories] == ["Frank Werneke", "Jörg Hofmann"]
    assert made.greyed == [(GreyKind.CAPTION, "(Foto: Kay Herschelmann)")]


def test_a_digest_in_polish(cut_up: CutUp) -> None:
    made = cut_up(
        "Aktualności\n\nZwiązkowcy przeciw wojnie\n\n\n"
        "W Warszawie 24 lutego 2023 r. tysiące ludzi wyszło na ulice, żądając pokoju, a OPZZ mówił o [...]\n\n"
        "Strajk w Gdańsku trwa\n\n\n"
        "Pracownicy portu kontynuują strajk, który zaczął się 2 marca, i domagają się podwyżek (…) oraz [...]\n\n"
        "Konferencja w Krakowie\n\n\n"
        "Na konferencji 5 marca 2023 r. delegaci z dwunastu krajów przyjęli wspólne stanowisko, w którym [...]\n"
    )
    assert [one.title for one in made.cutting.statements] == [
        "Związkowcy przeciw wojnie", "Strajk w Gdańsku trwa", "Konferencja w Krakowie",
    ]  # fmt: skip
    assert [one.date.date for one in made.cutting.statements] == ["2023-02-24", "2023-03-02", "2023-03-05"]
    assert {one.date.precision for one in made.cutting.statements} == {"inferred"}
    assert made.greyed == [(GreyKind.HEADER, "Aktualności")]


def test_two_languages_are_two_statements_but_a_quotation_is_none(cut_up: CutUp) -> None:
    english = (
        "Stop the war now\n\nTrade unions around the world call for an immediate end to the fighting and for talks. "
        "We stand with the workers of all countries who suffer under bombs, sanctions and hunger, and demand peace."
    )
    french = (
        "Arrêtez la guerre maintenant\n\nLes syndicats du monde entier appellent à la fin immédiate des combats. "
        "Nous sommes solidaires des travailleurs de tous les pays qui souffrent sous les bombes et la faim."
    )
    made = cut_up(f"{english}\n\n{french}")
    assert made.texts == [english, french]
    assert [one.language for one in made.cutting.statements] == ["en", "fr"]
    quoted = cut_up(f"{english}\n\n« {french.splitlines()[2]} »\n\nSo they wrote to us from Marseille.")
    assert quoted.only.language == "en"
    assert [one.language for one in quoted.only.passages] == ["fr"]


def test_an_article_printed_twice_with_a_request_between(cut_up: CutUp) -> None:
    article = (
        "Los sindicatos de Chile convocaron el martes una huelga general contra la reforma de pensiones.\n"
        "“No vamos a aceptar esta reforma”, dijo su presidenta, que pidió al gobierno retirar el proyecto y dialogar."
    )
    again = article.replace("“", '"').replace("”", '"')
    made = cut_up(f"Foto: EFE\n{article}\nHaz una donación y apoya nuestro periodismo: tu apoyo es necesario.\n{again}")
    assert made.texts == [article]
    assert [kind for kind, _ in made.greyed] == [GreyKind.CAPTION, GreyKind.BOILERPLATE, GreyKind.REPEAT]
    assert made.cutting.greyed[-1].repeats is not None


def test_menus_around_a_text_stay_out(cut_up: CutUp) -> None:
    text = "Хлеб и мир\n\nМы требуем хлеба и мира для всех, кто работает в портах.\n\nАнна Иванова\nМария Петрова"
    made = cut_up(f"Главная\nО нас\nНаша борьба\nНовости\nКонтакты\n\n{text}\n\nFacebook\nTwitter\nTelegram\n")
    assert made.texts == [text]
    assert [words.splitlines()[0] for _, words in made.greyed] == ["Главная", "Facebook"]


def test_a_file_in_an_old_encoding_is_cut_as_well(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(RESOLUTIONS.replace("\n", "\r\n").encode("cp1251"))
    read, report = read_text_file(tmp_path / "a.txt")
    assert report.encoding == "cp1251"
    assert [one.number for one in read.statements] == ["", "1", "2", "3"]
    for text in read.texts[1:]:
        start, end = text.alignment.byte_range(Range(0, len(text.text)), text.text)
        assert read.raw[start:end].decode("cp1251") == text.text


def test_front_matter_is_metadata(cut_up: CutUp) -> None:
    made = cut_up(
        "---\ntitle: Our demands\ndate: 2022-03-05T10:00:00Z\nauthor: Nurses' Union\nplace: Leeds\nlang: en\n---\n\n"
        "We demand higher wages."
    )
    only = made.only
    assert made.texts == ["We demand higher wages."]
    assert (only.title, only.issuer, only.place, only.date.date) == (
        "Our demands", "Nurses' Union", "Leeds", "2022-03-05",
    )  # fmt: skip


@pytest.mark.parametrize(
    "text",
    [
        "We demand:\n\n1. Peace\n2. Bread\n3. Land\n\nNothing less will do. Donate to the strike fund if you can.",
        "1. Introduction\n\nLong words.\n\n2. History\n\nMore words.\n\n3. End\n\nLast words of the paper.",
        "We call for 1. a ceasefire now;\n2. the withdrawal of all troops;\n3. talks between the two sides.",
        "The chorus\n\nPeace now, peace now!\n\nWe march.\n\nPeace now, peace now!\n\nWe march.",
        "Journalists on strike\n\nThe union stands with independent journalism.\n\nSubscribers and readers help.",
        "Note: this is a note\n\nRead [the fact that] and (…) and more […] within the words.",
        "Dear colleagues,\n\nOn 3 May 1886 workers were killed, and in 2022 we remember them.\n\nThe dockers",
    ],
    ids=["demands", "chapters", "one sentence", "refrain", "journalists", "notes", "letter"],
)
def test_what_is_one_text_stays_one(cut_up: CutUp, text: str) -> None:
    made = cut_up(text)
    assert made.texts == [text]
    assert made.only.date.date == ""


def test_lines_that_were_broken_to_a_width_are_one_paragraph(cut_up: CutUp) -> None:
    text = (
        "The dockers of the port have decided to strike from Monday, because\n"
        "the company refuses to talk about wages, and because the government\n"
        "has sent the police against the pickets, as it did two years ago in\n"
        "the same place.\n\nThey call on all unions of the country to support them."
    )
    assert cut_up(text).texts == [text]


def test_a_joint_statement_in_three_languages_with_names_below(cut_up: CutUp) -> None:
    versions = [
        (
            "Joint statement of the steelworkers' unions\n\nWe, the unions of the steelworkers of Poland and Ukraine, "
            "condemn the attack on the works in Mariupol. We demand that the shelling stops and that all are released."
        ),
        (
            "Wspólne oświadczenie związków hutników\n\nMy, związki zawodowe hutników Polski i Ukrainy, potępiamy "
            "atak na zakłady w Mariupolu. Żądamy natychmiastowego zaprzestania ostrzału i uwolnienia ludzi."
        ),
        (
            "Спільна заява профспілок металургів\n\nМи, профспілки металургів Польщі та України, засуджуємо напад на "
            "заводи в Маріуполі. Ми вимагаємо негайно припинити обстріли та звільнити всіх вивезених працівників."
        ),
    ]
    names = "Jan Kowalski, przewodniczący, Federacja Hutników\nPeter Schmidt, Vorsitzender, IG Stahl"
    made = cut_up("Katowice, 10 April 2022\n\n" + "\n\n".join(versions) + f"\n\n{names}")
    assert [one.language for one in made.cutting.statements] == ["en", "pl", "uk"]
    assert {(one.date.date, one.place) for one in made.cutting.statements} == {("2022-04-10", "Katowice")}
    assert made.cutting.statements[-1].signatories == tuple(names.split("\n"))
    headed = "\n\n".join(
        f"{name}\n\n{text}" for name, text in zip(("English", "Polski", "Українська"), versions, strict=True)
    )
    assert cut_up(headed).texts == versions
