import pytest

from annotator.ingest.splitting.datelines import read_dateline, read_inline_dateline
from annotator.ingest.splitting.dates import find_dates


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("Geneva and Brussels, 28 February 2022", "2022-02-28"),
        ("9-10-11 December, 2022", "2022-12-09/2022-12-11"),
        ("24–25 February 2023", "2023-02-24/2023-02-25"),
        ("30 April – 2 May 2022", "2022-04-30/2022-05-02"),
        ("30 December 2021 to 2 January 2022", "2021-12-30/2022-01-02"),
        ("February 24th, 2023 has marked", "2023-02-24"),
        ("8. und 9. Mai 2022", "2022-05-08/2022-05-09"),
        ("Paris, le 1er mars 2022", "2022-03-01"),
        ("29 y 30 de octubre de 2022)« hizo", "2022-10-29/2022-10-30"),
        ("2 de março de 2022", "2022-03-02"),
        ("dnia 28 lutego 2022 r.", "2022-02-28"),
        ("28 лютого 2022 року", "2022-02-28"),
        ("24 ФЕВРАЛЯ 2022 г.", "2022-02-24"),
        ("٢٨ شباط/فبراير ٢٠٢٢", "2022-02-28"),
        ("2022年2月28日", "2022-02-28"),
        ("2022년 2월 28일", "2022-02-28"),
        ("28.02.2022", "2022-02-28"),
        ("28/02/2022", "2022-02-28"),
        ("02/28/2022", "2022-02-28"),
        ("in March 2022", "2022-03"),
        ("(2022-02-26)", "2022-02-26"),
    ],
)
def test_dates_are_found(text: str, written: str) -> None:
    (found,) = find_dates(text, language="en")
    assert found.written == written


@pytest.mark.parametrize(
    "text",
    [
        "2/3/2022",
        "31 February 2022",
        "we may 3 times",
        "version 1.2.3.4",
        "Tel. 030/12 34 5678",
        "14000 people",
        "24/7",
    ],
)
def test_what_is_no_date_or_could_be_two_is_none(text: str) -> None:
    assert find_dates(text, language="en") == []


def test_a_date_without_its_year_takes_one() -> None:
    (found,) = find_dates("los dias 30 de diciembre al 2 de enero")
    assert found.year is None
    assert found.in_year(2023).written == "2022-12-30/2023-01-02"


def test_many_figures_are_no_burden() -> None:
    assert len(find_dates("12 May " * 20_000)) == 20_000


@pytest.mark.parametrize(
    ("line", "place"),
    [
        ("Geneva and Brussels, 28 February 2022", "Geneva and Brussels"),
        ("Berlin, den 28. Februar 2022", "Berlin"),
        ("Москва, 24 февраля 2022 г.", "Москва"),
        ("Warszawa, dnia 28 lutego 2022 r.", "Warszawa"),
        ("القاهرة، 28 فبراير 2022", "القاهرة"),
        ("Washington, D.C., Thursday, March 3, 2022", "Washington, D.C."),
        ("24-25 February 2023", ""),
        ("Press release, 28 February 2022", ""),
        ("Опубликовано: 24.02.2022", ""),
    ],
)
def test_datelines(line: str, place: str) -> None:
    found = read_dateline(line)
    assert found is not None
    assert found.place == place


@pytest.mark.parametrize(
    "line",
    [
        "On 24 February 2023 it will be one year",
        "International Days against War (December 9, 10 and 11)",
        "We met in Paris on 3 March 2022",
        "Russia attacked Ukraine on 24 February 2022",
        "In Belgium, on 26 February in Brussels,",
    ],
)
def test_sentences_with_dates_are_no_datelines(line: str) -> None:
    assert read_dateline(line) is None


def test_a_paragraph_may_begin_with_one() -> None:
    found = read_inline_dateline("KYIV, 3 March 2022 – The unions demand peace.")
    assert found is not None
    assert (found.place, found.date.written) == ("KYIV", "2022-03-03")
    assert read_inline_dateline("On 3 March 2022 - so they say - we met.") is None
