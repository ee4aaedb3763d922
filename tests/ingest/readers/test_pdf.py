"""PDF files: words and paragraphs put together, what runs along with the pages set apart, in many scripts."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.core.documents import ReadDocument
from annotator.core.errors import DocumentError
from annotator.core.greyed import GreyKind
from annotator.ingest.assembling import FileFacts, assemble
from annotator.ingest.options import ReadOptions
from annotator.ingest.pdf_file import read_pdf
from annotator.ingest.report import FileReport

from .made_files import Placed, is_aligned, pdf, placed_pdf

RUSSIAN = (
    "Профсоюз требует мира и повышения заработной платы для всех",
    "работников страны, а также прекращения войны и немедлен-",
    "ного начала переговоров между сторонами конфликта и возвра-",
    "щения домой каждого, кто был вынужден покинуть свой город и",
)


def read(raw: bytes, *, split: bool = False) -> tuple[ReadDocument, FileReport]:
    options = ReadOptions(split=split)
    document, report = assemble(FileFacts(Path("a.pdf"), raw), read_pdf(raw, "a.pdf", options), options)
    assert is_aligned(document)
    return document, report


def text_of(*pages: list[str]) -> str:
    return read(pdf(list(pages)))[0].texts[0].text


def page(lines: list[str], head: str, foot: str) -> list[Placed]:
    body: list[Placed] = [(60, 760 - 14 * number, line) for number, line in enumerate(lines)]
    return [(60, 800, head), *body, (280, 40, foot)]


def greyed(document: ReadDocument) -> list[str]:
    assert {one.kind for one in document.greyed} <= {GreyKind.HEADER}
    return [
        line for text in document.greyed_texts for line in text.text.replace("\f", "\n").split("\n") if line.strip()
    ]


def test_words_that_the_end_of_a_line_broke_are_whole_again() -> None:
    document, report = read(pdf([[*RUSSIAN[:3], "щения домой."]]))
    assert document.texts[0].text == (
        "Профсоюз требует мира и повышения заработной платы для всех работников страны, а также прекращения войны и "
        "немедленного начала переговоров между сторонами конфликта и возвращения домой."
    )
    assert document.part is not None
    assert "немедлен\ufffeного" in document.part.decode()
    assert report.decoded == {"joined_lines": 1, "joined_words": 2}
    assert "2 words joined that line ends had broken." in report.sentences()


@pytest.mark.parametrize(
    ("lines", "whole"),
    [
        (["Wir fordern von den Kranken-", "und Pflegekassen mehr Geld."], "Kranken- und Pflegekassen"),
        (["Wir wenden uns heute an die EU-", "Kommission in Brüssel."], "EU-Kommission"),
        (["Wir fordern endlich eine 30-", "stündige Woche für alle."], "30-stündige"),
        (["An anti-war call against the anti-", "war laws of the government."], "the anti-war laws"),
        (["Wir sind gegen den Angriffs\u00ad", "krieg und gegen jede Gewalt."], "Angriffskrieg"),
        (["EIN AUFRUF DER GEWERK-", "SCHAFTEN AN ALLE."], "GEWERKSCHAFTEN"),
        (["Les syndicats exigent la revalo-", "risation immédiate des salaires."], "revalorisation"),
    ],
)
def test_a_hyphen_stays_where_the_word_has_one(lines: list[str], whole: str) -> None:
    assert whole in text_of(lines)


def test_a_word_and_a_paragraph_go_on_over_the_page() -> None:
    document, report = read(
        placed_pdf(
            [
                page([*RUSSIAN], "Вестник профсоюзов № 5", "— 1 —"),
                page(["семью. Мы требуем справедливо-"], "Вестник профсоюзов № 5", "— 2 —"),
                page(["сти для всех."], "Вестник профсоюзов № 5", "— 3 —"),
            ]
        ),
        split=True,
    )
    (text,) = document.texts
    assert text.text.endswith("покинуть свой город и семью. Мы требуем справедливости для всех.")
    assert "\n" not in text.text
    assert greyed(document) == [
        "Вестник профсоюзов № 5", "— 1 —", "Вестник профсоюзов № 5", "— 2 —", "Вестник профсоюзов № 5", "— 3 —",
    ]  # fmt: skip
    assert "headers, footers and numbers of pages" in " ".join(report.sentences())


@pytest.mark.parametrize(
    ("heads", "feet"),
    [
        (("Union News", "Union News", "Union News"), ("Page 9 of 11", "Page 10 of 11", "Page 11 of 11")),
        (("工人日报", "工人日报", "工人日报"), ("第1页", "第2页", "第3页")),
        (("نشرة", "نشرة", "نشرة"), ("— ٩ —", "— ١٠ —", "— ١١ —")),
        (("Biuletyn", "Związek", "Biuletyn", "Związek"), ("xii", "xiii", "xiv", "xv")),
        (("बुलेटिन", "बुलेटिन", "बुलेटिन"), ("- १ -", "- २ -", "- ३ -")),
    ],
)
def test_what_runs_along_with_the_pages_is_kept_beside_the_text(heads: tuple[str, ...], feet: tuple[str, ...]) -> None:
    bodies = [f"We demand {what} now." for what in ("peace", "bread", "land", "safety")[: len(heads)]]
    drawn = [head[::-1] if "\u0600" < head < "\u0700" else head for head in heads]  # from left to right
    pages = [page([body], head, foot) for body, head, foot in zip(bodies, drawn, feet, strict=True)]
    document, _ = read(placed_pdf(pages))
    assert document.texts[0].text == "\n\n".join(bodies)
    assert greyed(document) == [line.strip() for pair in zip(heads, feet, strict=True) for line in pair]


def test_headings_at_the_head_of_pages_stay_in_the_text() -> None:
    pages: list[list[Placed]] = [
        [(60, 780, head), (60, 750, f"This is what the union says about {head}.")]
        for head in ("Peace", "Bread", "Land", "Work", "Peace")
    ]
    document, _ = read(placed_pdf(pages))
    assert greyed(document) == []
    assert document.texts[0].text.count("Peace") == 4


def test_pages_that_are_alike_altogether_stay_in_the_text() -> None:
    document, _ = read(placed_pdf([[(60, 790, "Strike!"), (60, 776, "Tomorrow!")]] * 2))
    assert greyed(document) == []
    assert document.texts[0].text.count("Strike!") == 2


def test_paragraphs_are_told_by_gaps_indents_and_items() -> None:
    full = "Every one of these lines is as full of words as it can be at"
    lines: list[Placed] = [
        (60, 700, full), (60, 686, full), (72, 672, full[:56]), (60, 658, full), (60, 630, full), (60, 616, "all."),
        (60, 602, "• " + full[:57]), (72, 588, "all and"), (60, 574, "• more"),
    ]  # fmt: skip
    text = read(placed_pdf([lines]))[0].texts[0].text
    assert text.split("\n\n") == [
        f"{full} {full}", f"{full[:56]} {full}", f"{full} all.", f"• {full[:57]} all and", "• more",
    ]  # fmt: skip


def test_columns_are_read_one_after_the_other_and_no_line_runs_across() -> None:
    left = ["We demand of the government", "that it ends the war and does", "not send more weapons to any"]
    right = ["of the parties of this terrible", "conflict. We stand together."]
    places: list[Placed] = [(60, 700 - 14 * number, line) for number, line in enumerate(left)]
    places += [(320, 700 - 14 * number, line) for number, line in enumerate(right)]
    assert read(placed_pdf([places]))[0].texts[0].text == " ".join([*left, *right])


def test_chinese_lines_are_joined_without_blanks() -> None:
    lines = ["工会要求立即停止战争并提高所有工人的工资因为生活费用已经", "上涨到无法承受的水平我们呼吁各方。"]
    assert text_of(lines) == "".join(lines)


_LINES = st.text(st.sampled_from("abc deЖя停-\u00ad1.•é "), min_size=1, max_size=30)
_PLACED = st.tuples(st.integers(20, 500), st.integers(10, 830), _LINES | st.sampled_from(["Head", "12", "page 3"]))


@given(pages=st.lists(st.lists(_PLACED, max_size=8), min_size=1, max_size=4))
@settings(max_examples=60)
def test_wherever_lines_stand_nothing_of_them_is_lost(pages: list[list[Placed]]) -> None:
    try:
        document, _ = read(placed_pdf(pages))
    except DocumentError:
        assert not any(letter.isalnum() for lines in pages for *_, text in lines for letter in text[1:])
        return
    assert document.part is not None
    hyphens = str.maketrans("", "", "-\u00ad\ufffe")
    whole = "".join(document.part.decode().translate(hyphens).split())
    inside, beside = (
        "".join("".join(one.text for one in texts).translate(hyphens).split())
        for texts in (document.texts, document.greyed_texts)
    )
    assert sorted(inside + beside) == sorted(whole)
    for some in (inside, beside):
        rest = iter(whole)
        assert all(letter in rest for letter in some)
