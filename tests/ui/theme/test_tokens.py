import dataclasses

import pytest

from annotator.ui.theme.tokens import DARK, LIGHT, Tokens, contrast, letter_on

# The inks of the default codebook: light, dark.
INKS = [
    ("#052039", "#0070E9"),
    ("#A12E00", "#C4420A"),
    ("#B25696", "#9C5484"),
    ("#00A566", "#1EFD9C"),
    ("#1D6BBC", "#A0CDFA"),
    ("#412505", "#EC9700"),
    ("#A8910D", "#F2FF0B"),
    ("#4B4B4B", "#B0B0B0"),
]
SURFACES = ("app", "page", "raised", "hover", "selected", "sunken", "pressed")
READ = [(words, ground) for words in ("text", "text2", "text3") for ground in SURFACES] + [
    ("accent", "page"),
    ("accent", "app"),
    ("accent", "raised"),
    ("on_accent", "accent"),
    ("on_accent", "accent_hover"),
    ("warn", "warn_fill"),
    ("text2", "warn_fill"),
    ("error", "error_fill"),
    ("error", "app"),
    ("ok", "app"),
    ("text", "text_selection"),
    ("text", "find_hit"),
]
SEEN = [(line, ground) for line in ("control", "focus") for ground in ("app", "page", "raised")]


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
class TestContrast:
    def test_words_can_be_read(self, tokens: Tokens) -> None:
        colours = dataclasses.asdict(tokens)
        poor = [(a, b) for a, b in READ if contrast(colours[a], colours[b]) < 4.5]
        assert poor == []

    def test_borders_and_focus_can_be_seen(self, tokens: Tokens) -> None:
        colours = dataclasses.asdict(tokens)
        poor = [(a, b) for a, b in SEEN if contrast(colours[a], colours[b]) < 3]
        assert poor == []

    def test_inks_can_be_seen_and_their_letters_read(self, tokens: Tokens) -> None:
        inks = [pair[tokens is DARK] for pair in INKS]
        assert [ink for ink in inks if contrast(letter_on(ink), ink) < 4.5] == []
        assert [ink for ink in inks if min(contrast(ink, tokens.page), contrast(ink, tokens.app)) < 3] == []


def test_contrast_is_that_of_wcag() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.01)
    assert contrast("#123456", "#123456") == 1
