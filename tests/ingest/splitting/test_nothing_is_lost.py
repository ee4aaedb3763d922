"""Whatever the document, every character is in one statement, in one greyed piece, or a blank; quickly."""

import time
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from annotator.core.alignment import Alignment
from annotator.core.ranges import Range
from annotator.ingest.source import SourceText
from annotator.ingest.splitting.cutting import cut
from annotator.ingest.splitting.statements import CutTexts

LINES = st.sampled_from(
    [
        "Title of a text", "We demand peace, and we call on all unions of the world to act together now.", "", "", "",
        "Kyiv, 3 March 2022", "24-25 February 2023", "1. We oppose the war and demand the withdrawal of all troops.",
        "2. We support the strikes of the dockers in every port of the country.",
        "3. We call on the government to negotiate without any conditions.",
        "The text goes on here until it is cut off by the page that [...]", "Donate today via PayPal", "* * *",
        "Мы требуем мира и призываем профсоюзы всех стран к солидарности с бастующими.", "(Photo: A. B.)",
        "👷‍♀️ 🇫🇮 e\u0301 \u00a0 السلام שלום 停火 शांति", "Anna Nowak, President of the Union", "\ufeff",
        "date: 2022-03-01", "3 comments", "Related posts", "Read more", "Page 2", "Tags: war, peace", "###",
        "II. Our tasks", "1.1 We demand that all troops leave the country at once.", "§ 2", "English",
        "一、我们要求立即停火并撤出全部军队。",
        "Contact: Jane Doe, press@union.example", "Antrag A1: Frieden", "Our tasks",
        "Les syndicats du monde entier appellent à la fin immédiate des combats et à la paix maintenant.", "---", "|",
    ]
)  # fmt: skip
ENDS = st.sampled_from(["\n", "\r\n", "\u2028", "\r", "\n\n\n"])


@settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.tuples(LINES, ENDS), max_size=24))
def test_every_character_is_somewhere(cut_up: Callable[..., Any], lines: list[tuple[str, str]]) -> None:
    cut_up("".join(line + end for line, end in lines))


@settings(max_examples=60)
@given(st.lists(st.tuples(LINES, ENDS), min_size=4, max_size=20))
def test_texts_are_the_words_of_the_file(lines: list[tuple[str, str]]) -> None:
    text = "".join(line + end for line, end in lines)
    raw = text.encode()
    source = SourceText(text, Alignment.identity(len(text), len(raw), "utf-8"))
    made = CutTexts()
    made.add("d", source, cut(source))
    assert len({one.id for one in made.statements}) == len(made.statements)
    for statement, words in zip(made.statements, made.texts, strict=True):
        assert statement.characters == len(words.text) == words.alignment.characters
        for place in range(0, len(words.text), 5):
            start, end = words.alignment.byte_range(Range(place, place + 1), words.text)
            assert raw[start:end].decode() == words.text[place]
    texts = (*made.texts, *made.greyed_texts)
    assert sum(len(one.text) for one in texts) + made.blanks == len(text)


@pytest.mark.parametrize(
    "text",
    [
        "1. word word word word word word.\n" * 9_000,
        "".join(f"{number}. word word word word word word.\n" for number in range(1, 9_000)),
        "Title\n\nBody text [...]\n\n" * 9_000,
        "Kyiv, 3 March 2022\n" * 9_000,
        "a\n" * 40_000,
        "title: x\n" * 20_000,
        "Union Of The (ABC) " * 20_000,
        "1/2/2022 " * 20_000,
        "союз требует " * 40_000,
        "***\n" * 30_000,
        " " * 500_000 + ".",
    ],
    ids=["ones", "numbers", "teasers", "dates", "lines", "keys", "names", "figures", "verbs", "stars", "blanks"],
)
def test_long_and_odd_documents_take_seconds(text: str) -> None:
    begun = time.process_time()
    made = cut(SourceText(text, Alignment.identity(len(text), len(text.encode()), "utf-8")))
    assert made.statements
    assert time.process_time() - begun < 10
