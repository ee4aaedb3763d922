import pytest
from ftfy.badness import is_bad
from hypothesis import given
from hypothesis import strategies as st

from annotator.core.alignment import Alignment
from annotator.core.ranges import Range
from annotator.ingest.cleaning import Cleaned, clean
from annotator.ingest.mojibake import _SUSPICIOUS

LINES = [
    "Wir fordern für alle Beschäftigten höhere Löhne.",
    "Żądamy od rządu zakończenia działań wojennych.",
    "Les travailleurs réclament la paix — « sans délai ».",
]


def cleaned(text: str, *, repair: bool) -> Cleaned:
    return clean(text, Alignment.identity(len(text), len(text.encode()), "utf-8"), repair_mojibake=repair)


def garbled(line: str) -> str:
    return line.encode().decode("cp1252", "replace")


@pytest.mark.parametrize("line", [LINES[0], LINES[2]])
def test_garbled_lines_are_offered_and_put_right_only_when_asked(line: str) -> None:
    raw = f"Plain ASCII.\r\n{garbled(line)}\r\n{LINES[1]}\r\n"
    as_it_is, repaired = cleaned(raw, repair=False), cleaned(raw, repair=True)
    assert as_it_is.text == raw
    assert as_it_is.steps == {}
    assert as_it_is.mojibake is not None
    assert as_it_is.mojibake.lines == 1
    assert repaired.text == f"Plain ASCII.\r\n{line}\r\n{LINES[1]}\r\n"
    assert repaired.steps == {"mojibake": 1}


def test_every_letter_leads_back_to_what_was_garbled() -> None:
    raw = garbled(LINES[0])
    result = cleaned(raw, repair=True)
    place = result.text.index("für")
    assert result.alignment.raw_range(Range(place, place + 3)).quote(raw) == garbled("für")
    place = result.text.index("alle")
    assert result.alignment.raw_range(Range(place, place + 4)).quote(raw) == "alle"
    assert result.mojibake is not None
    assert result.mojibake.samples == ((raw, LINES[0]),)


@pytest.mark.parametrize(
    "text",
    [*LINES, "“Quotes” — ‘stay’…", "Мы требуем мира", "مرحبا שלום 停火 हिन्दी 👷‍♀️", "naïve café « oui » ½ ™ ©"],
)
def test_sound_lines_are_not_doubted(text: str) -> None:
    assert cleaned(text, repair=True).text == text
    assert cleaned(text, repair=True).mojibake is None


SIGNS = "ab .ÃÂâ€œ™вЂГўŒœÐ°Øù‚Äà²√∂≈β\x85\xa0éèñĀāАЯЁжλΣ─«»—…\r\n\u0402\ufffd"


@given(st.text(alphabet=SIGNS, max_size=8))
def test_the_quick_look_passes_over_nothing_that_the_long_one_finds(text: str) -> None:
    if is_bad(text):
        assert _SUSPICIOUS.search(text)
