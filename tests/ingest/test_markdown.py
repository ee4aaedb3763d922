import pytest

from annotator.core.alignment import Alignment
from annotator.core.ranges import Range
from annotator.ingest.cleaning import Cleaned, clean


def cleaned(text: str, media_type: str = "text/markdown") -> Cleaned:
    return clean(text, Alignment.identity(len(text), len(text.encode()), "utf-8"), media_type=media_type)


@pytest.mark.parametrize(
    ("raw", "text"),
    [
        ("## Calling on Russia ##\r\n\r\nBody", "Calling on Russia\r\n\r\nBody"),
        ("[IndustriALL](#) and [*other* union](https://x.org/a_(b))'s", "IndustriALL and other union's"),
        ("**Luc Triangle**  \nSecretary", "Luc Triangle  \nSecretary"),
        ("***Мир*** и __труд__, _а не_ ~~война~~", "Мир и труд, а не война"),
        ('![banner](a.png "Our banner") 停火', "banner 停火"),
        ("1\\. Not a list \\*really\\*", "1. Not a list *really*"),
        ("* item **one**\n- _two_\n> *three*", "* item one\n- two\n> three"),
    ],
)
def test_the_words_remain(raw: str, text: str) -> None:
    assert cleaned(raw).text == text


@pytest.mark.parametrize(
    "raw",
    [
        "Arbeiter*innen und Kolleg*innen fordern: Schüler*innen",
        "#peace and #труд, 2 * 3 * 4, snake_case_name, a_b_c",
        "workers* and employers*",
        "`**code**` and\n```\n# not [a](b.c)\n```\n",
        "footnote [1] (see there), […] (…) [sic](or so he says)",
        "*unclosed and __so is this",
    ],
)
def test_what_is_no_mark_stays(raw: str) -> None:
    assert cleaned(raw).text == raw


@pytest.mark.parametrize(
    "raw",
    ["**Peace!**", "# 5 of us", "# one\n# two", "a [...](…) b", "See *this*.", "2 ** 3 ** 4 ** 5"],
)
def test_a_plain_text_is_taken_for_markdown_only_when_sure(raw: str) -> None:
    assert cleaned(raw, "text/plain").text == raw


def test_headings_and_links_are_known_and_every_word_leads_back() -> None:
    raw = "\r\n## Résolution\r\n\r\nLa [**CGT**](https://cgt.fr) et [FO](#) exigent la *paix*.\r\n"
    result = cleaned(raw, "text/plain")
    assert result.text == "\r\nRésolution\r\n\r\nLa CGT et FO exigent la paix.\r\n"
    assert [place.quote(result.text) for place in result.headings] == ["Résolution"]
    assert [(result.text[one.start : one.end], one.target) for one in result.links] == [("CGT", "https://cgt.fr")]
    assert result.steps == {
        "markdown_headings": 1, "markdown_links": 2, "markdown_emphasis": 2,
    }  # fmt: skip
    place = result.text.index("paix")
    assert result.alignment.raw_range(Range(place, place + 4)).quote(raw) == "paix"
    start, end = result.alignment.byte_range(Range(place, place + 4), result.text)
    assert raw.encode()[start:end] == b"paix"


def test_many_marks_take_no_more_than_their_number() -> None:
    raw = "*_**" * 20_000 + "\n" + "[" * 50_000 + "](" * 1000 + "\n" + "\\" * 10_000
    assert len(cleaned(raw).text) <= len(raw)
