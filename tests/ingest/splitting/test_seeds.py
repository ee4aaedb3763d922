"""The five documents that the program was first built for: 29 statements, and what is known of them."""

from functools import cache
from pathlib import Path

import pytest

from annotator.core.documents import ReadDocument
from annotator.core.greyed import GreyKind
from annotator.core.ranges import Range
from annotator.ingest.report import FileReport
from annotator.ingest.text_file import read_text_file

SEEDS = sorted((Path(__file__).parents[3] / "seeds").glob("*.txt"))
FBU = "FBU statement on Ukraine"
NO_BOILERPLATE = (
    "donate",
    "donation",
    "begging bowl",
    "Getty Images",
    "Mouvement ouvrier international\n",
    "date 2022",
)
DIGEST = [  # language, how title, date and text go, from the page itself
    ("en", "No « sacred union » with governments", "2023-02-24/2023-02-25", "especially the Ukrainian [...]"),
    ("en", "In Belgium, on 26 February in Brussels,", "2023-02-26", "they must quit this [...]"),
    ("en", "Throughout the world, we need to multiply", "2023-02-24/2023-02-25", "wreak havoc in Europe"),
    ("es", "Comisión de Seguimiento del Comité", "2023-01-12", "a oponerse a la guerra. [...]"),
    ("fr", "Comité de suivi du Comité ouvrier", "2023-01-12", "partis de “gauche” de [...]"),
    ("en", "Follow-up Committee of the International", "2023-01-12", 'World Conference". [...]'),
    ("es", "Las Jornadas Internacionales contra la guerra", "2022-12-09/2022-12-11", "a los gobiernos [...]"),
    ("fr", "Les journées internationales contre la guerre", "2022-12-09/2022-12-11", "fauteurs de guerre ! [...]"),
    ("en", "International Days against War", "2022-12-09/2022-12-11", "in these rallies. [...]"),
    ("en", "A truly international day of struggle", "2022-12-09/2022-12-11", "governments!”\u00a0 Since [...]"),
]


@cache
def read(number: int) -> tuple[ReadDocument, FileReport]:
    return read_text_file(SEEDS[number])


def test_there_are_29_statements_in_three_languages() -> None:
    statements = [one for number in range(5) for one in read(number)[0].statements]
    assert [len(read(number)[0].statements) for number in range(5)] == [1, 1, 16, 1, 10]
    languages = [one.language for one in statements]
    assert {language: languages.count(language) for language in set(languages)} == {"en": 25, "es": 2, "fr": 2}
    assert len({one.id for one in statements}) == 29


def test_an_article_printed_three_times_is_one_statement() -> None:
    document, _ = read(0)
    text = document.texts[0].text
    assert text.startswith("With Ukraine under attack, a Russian labor confederation")
    assert text.endswith("issued a statement supporting Moscow's invasion of Ukraine.")
    assert len(text.split()) == 367
    assert text.count("Intensification of the conflict threatens") == 2
    kinds = [one.kind for one in document.greyed]
    assert kinds == [
        GreyKind.CAPTION, GreyKind.BOILERPLATE, GreyKind.CAPTION, GreyKind.BOILERPLATE,
        GreyKind.REPEAT, GreyKind.REPEAT,
    ]  # fmt: skip
    for one, words in zip(document.greyed[-2:], document.greyed_texts[-2:], strict=True):
        assert (one.repeats, words.text) == (document.statements[0].id, text)
    assert document.statements[0].date == ""


def test_the_date_of_a_dump_is_no_words() -> None:
    document, _ = read(1)
    (statement,) = document.statements
    assert (statement.date, statement.date_precision) == ("2022-02-26", "day")
    assert document.texts[0].text.startswith("With Ukraine under attack")
    assert [(one.kind, words.text) for one, words in zip(document.greyed, document.greyed_texts, strict=True)] == [
        (GreyKind.FRONT_MATTER, "date 2022-02-26")
    ]


def test_a_declaration_with_resolutions_of_others() -> None:
    document, _ = read(2)
    first, *points, last = document.statements
    assert [one.number for one in points] == [str(number) for number in range(1, 15)]
    assert {(one.group_title, one.issuer, one.group_id) for one in points} == {(FBU, "FBU", points[0].group_id)}
    for place, one in enumerate(points, 1):
        assert document.texts[place].text.startswith(f"{one.number}. ")
    assert (first.issuer, last.issuer) == ("Labour Heartlands", "Labour Heartlands")
    assert first.group_id == last.group_id != points[0].group_id
    assert first.title.startswith("We stand in solidarity international movement")
    assert document.texts[-1].text.startswith("Our solidarity stands firm")
    assert {one.date for one in document.statements} == {""}
    assert [one.kind for one in document.greyed] == [GreyKind.BOILERPLATE]
    assert document.greyed_texts[0].text.startswith("Support Labour Heartlands")
    assert document.greyed_texts[0].text.endswith("Just click the donate button below")


def test_a_joint_statement_says_where_when_and_who() -> None:
    document, report = read(3)
    (statement,), (text,) = document.statements, document.texts
    assert text.text.startswith("Geneva and Brussels, 28 February 2022")
    assert text.text.endswith("Atle Høie  \nGeneral Secretary  \nIndustriALL Global Trade Union")
    assert statement.title == (
        "Calling on Russia to stop immediately its aggression, invasion, and occupation of Ukraine"
    )
    assert (statement.date, statement.date_precision, statement.place) == ("2022-02-28", "day", "Geneva and Brussels")
    assert statement.issuer == "IndustriALL Global Union and industriAll European Trade Union"
    assert [name.split(",")[0] for name in text.marks.signatories] == [
        "Michael Vassiliadis", "Jörg Hofmann", "Luc Triangle", "Atle Høie",
    ]  # fmt: skip
    assert [place.quote(text.text) for place in text.marks.headings] == [statement.title]
    assert document.greyed == ()
    assert report.decoded == {"markdown_headings": 1, "markdown_links": 2, "markdown_emphasis": 2}


def test_a_digest_in_three_languages() -> None:
    document, _ = read(4)
    for statement, text, (language, title, date, end) in zip(document.statements, document.texts, DIGEST, strict=True):
        assert statement.language == language
        assert statement.title.replace("\u00a0", " ").startswith(title)
        assert statement.date == date
        assert text.text.endswith(end)
        assert statement.issuer.startswith("International Workers' Committee")
        assert statement.issuer.endswith("(IWC/COI)")
        assert text.marks.passages == ()
    assert document.texts[2].text.startswith("24-25 February 2023\nThroughout")
    precisions = [one.date_precision for one in document.statements]
    assert precisions == ["inferred"] * 2 + ["range"] + ["inferred"] * 6 + ["range"]
    assert [(one.kind, words.text) for one, words in zip(document.greyed, document.greyed_texts, strict=True)] == [
        (GreyKind.HEADER, "Mouvement ouvrier international")
    ]


@pytest.mark.parametrize("number", range(5))
def test_nothing_is_lost_and_everything_leads_back(number: int) -> None:
    document, report = read(number)
    whole = read_text_file(SEEDS[number], split=False)[0].texts[0]
    covered = bytearray(len(document.raw))
    for text in (*document.texts, *document.greyed_texts):
        for run in text.alignment.runs:
            if run.clean_length:
                covered[run.byte_start : run.byte_end] = b"x" * run.byte_length
        start, end = text.alignment.byte_range(Range(0, len(text.text)), text.text)
        assert whole.alignment.clean_range_of_bytes(Range(start, end), whole.text).length >= len(text.text)
        for place in range(0, len(text.text) - 3, 7):
            piece = Range(place, place + 3)
            there = whole.alignment.clean_range(text.alignment.raw_range(piece))
            assert there.quote(whole.text) == piece.quote(text.text)
    left = bytes(raw for raw, seen in zip(document.raw, covered, strict=True) if not seen).decode()
    signs = "#*[]()" if number == 3 else ""
    assert not left.strip(" \n\r\u00a0" + signs)
    blanks = dict(report.skipped).popitem()[1] if report.skipped else 0
    characters = sum(len(text.text) for text in (*document.texts, *document.greyed_texts))
    cleaned = len(whole.text) + len(SEEDS[number].read_text("utf-8")) - len(SEEDS[number].read_text("utf-8").strip())
    assert characters + blanks == cleaned


@pytest.mark.parametrize("number", range(5))
def test_no_boilerplate_is_in_a_statement(number: int) -> None:
    for text in read(number)[0].texts:
        assert not any(words in text.text for words in NO_BOILERPLATE)
