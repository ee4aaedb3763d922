"""Looking for a word of a sign first must never hide the sign."""

import re

import pytest

from annotator.ingest.splitting.boilerplate_signs import LEADING
from annotator.ingest.splitting.request_signs import ASKING, PAYING, WEAK
from annotator.ingest.splitting.signs import Signs

ALL = (*ASKING, *PAYING, *LEADING, *WEAK)


@pytest.mark.parametrize("signs", ALL, ids=range(len(ALL)))
def test_every_sign_needs_a_word_that_is_not_too_common(signs: Signs) -> None:
    # a character of Chinese says as much as a syllable and a half
    assert all(len(word.strip()) > (1 if "\u2e80" <= word.strip()[:1] <= "\u9fff" else 2) for word in signs.words)


@pytest.mark.parametrize(
    "text",
    [
        "Donate Today!", "more WAYS to give", "Become one of our monthly donors", "Читайте также", "Усі права захищені",
        "Unabhängiger Journalismus", "Ваша поддержка важна", "تبرع الآن", "We can’t do it alone",
        "SOUTENEZ notre journal",
    ],
)  # fmt: skip
def test_the_quick_look_finds_what_the_pattern_finds(text: str) -> None:
    found = [signs for signs in ALL if re.search(signs.pattern, text)]
    assert found
    assert all(signs.found_in(text, text.lower()) for signs in found)
