"""Lines that say where and when, with the abbreviations that places and years are written with."""

import pytest

from annotator.ingest.splitting.datelines import read_dateline, read_inline_dateline


@pytest.mark.parametrize(
    ("line", "place", "day"),
    [
        ("г. Екатеринбург, 12 марта 2022 г.", "Екатеринбург", "2022-03-12"),
        ("г. Санкт-Петербург\t12.03.2022", "Санкт-Петербург", "2022-03-12"),
        ("г. Пермь «12» марта 2022 г.", "Пермь", "2022-03-12"),
        ("12 марта 2022 г., г. Екатеринбург", "Екатеринбург", "2022-03-12"),
        ("пос. Ягодное, Магаданская обл., 3 марта 2022 года", "Ягодное, Магаданская обл.", "2022-03-03"),
        ("м. Київ, 24 лютого 2022 р.", "Київ", "2022-02-24"),
        ("м.Львів, 24 лютого 2022 року", "Львів", "2022-02-24"),
        ("с. Веселе, 5 травня 2023 р.", "Веселе", "2023-05-05"),
        ("гр. София, 3 март 2022 г.", "София", "2022-03-03"),
        ("St. Gallen, den 3. März 2022", "St. Gallen", "2022-03-03"),
        ("Frankfurt a. M., 3. März 2022", "Frankfurt a. M.", "2022-03-03"),
        ("28. Februar 2022, Berlin", "Berlin", "2022-02-28"),
        ("Warszawa, dn. 3 marca 2022 r.", "Warszawa", "2022-03-03"),
        ("Washington, D. C., March 3, 2022", "Washington, D. C.", "2022-03-03"),
        ("القاهرة، 28 فبراير 2022 م.", "القاهرة", "2022-02-28"),
        ("12 марта 2022 г.", "", "2022-03-12"),
        ("z dnia 15 marca 2022 r.", "", "2022-03-15"),
        ("Uchwalono w Warszawie dnia 5 maja 2023 r.", "Warszawie", "2023-05-05"),
        ("Adopted in Lisbon on 14 October 2023", "Lisbon", "2023-10-14"),
        ("Published by the Labour Desk on 3 April 2022", "", "2022-04-03"),
        ("Posted on March 20, 2022 by admin", "", "2022-03-20"),
        ("By Jane Roe | 14 November 2023 | 17:30", "", "2023-11-14"),
        ("March 4, 2022 · 9 min read", "", "2022-03-04"),
        ("03.03.2022, 17:45 Uhr", "", "2022-03-03"),
        ("25 Şubat 2022 Cuma", "", "2022-02-25"),
        ("नई दिल्ली, 26 फरवरी 2022", "नई दिल्ली", "2022-02-26"),
        ("תל אביב, 24 בפברואר 2022", "תל אביב", "2022-02-24"),
        ("تونس في 17 رجب 1444 الموافق 8 فيفري 2023", "تونس", "2023-02-08"),
        ("تونس في 8 فيفري 2023 الموافق ل 17 رجب 1444 هـ", "تونس", "2023-02-08"),
        ("۵ اسفند ۱۴۰۰ برابر با ۲۴ فوریه ۲۰۲۲", "", "2022-02-24"),
    ],
)
def test_a_place_with_its_abbreviation_and_a_date_are_read(line: str, place: str, day: str) -> None:
    found = read_dateline(line)
    assert found is not None
    assert (found.place, found.date.written) == (place, day)


@pytest.mark.parametrize(
    "line",
    [
        "Мы победили. 3 марта 2022 г.",
        "We won. On 3 March 2022",
        "1 May 2022, Mayday",
        "3 March 2022 by the dockers of Hull and of all the other ports",
        "1 мая 2022 г., праздник труда",
        "Забастовка на заводе началась 3 марта 2022 г.",
        "Wir streiken. 3. März 2022",
    ],
)
def test_what_is_no_place_makes_no_dateline(line: str) -> None:
    assert read_dateline(line) is None


def test_a_paragraph_may_begin_with_one() -> None:
    found = read_inline_dateline("г. Екатеринбург, 12 марта 2022 г. – Профсоюзы требуют мира.")
    assert found is not None
    assert (found.place, found.date.written) == ("Екатеринбург", "2022-03-12")
