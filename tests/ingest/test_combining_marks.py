import time

import pytest

from annotator.core.alignment import Alignment
from annotator.ingest.cleaning import Cleaned, clean
from annotator.ingest.combining_marks import MOST, runaway_marks


def cleaned(text: str) -> Cleaned:
    return clean(text, Alignment.identity(len(text), len(text.encode()), "utf-8"))


def test_a_pile_is_cut_and_counted() -> None:
    result = cleaned("Pe" + "\u0301" * 1000 + "ace e\u0301 a" + "\u0489" * 31)
    assert result.text == "Pe" + "\u0301" * 30 + "ace e\u0301 a" + "\u0489" * 30
    assert result.steps == {"combining_marks": 971}


@pytest.mark.parametrize("text", ["e" + "\u0301" * 30, "—" * 100, "。" * 50, "👷‍♀️" * 40, "हिन्दी ง่ายๆ ทั้งนั้น", "🇫🇮" * 60])
def test_everything_else_stays(text: str) -> None:
    assert cleaned(text).text == text


def test_a_million_marks_are_no_burden() -> None:
    begun = time.process_time()
    assert len(cleaned("a" + "\u0301" * 1_000_000).text) == 31
    assert time.process_time() - begun < 5


@pytest.mark.parametrize("before", range(MOST + 2))
def test_a_pile_is_found_wherever_it_begins(before: int) -> None:
    text = "я" * before + "\u0301" * (MOST + 1) + "я" * 40
    assert [(one.start, one.end) for one in runaway_marks(text)] == [(before + MOST, before + MOST + 1)]
