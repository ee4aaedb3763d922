"""All contrast that the system's palette has, and at least what can be read."""

from dataclasses import asdict

import pytest
from PySide6.QtGui import QColor, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from annotator.core.codebook import Codebook
from annotator.ui.theme.high_contrast import high_contrast
from annotator.ui.theme.theme import Theme
from annotator.ui.theme.tokens import contrast, is_dark

SYSTEMS = {
    "black": {"Base": "#000000", "Text": "#FFFFFF", "Window": "#000000", "Highlight": "#1AEBFF", "Link": "#FFFF00"},
    "white": {"Base": "#FFFFFF", "Text": "#000000", "Window": "#FFFFFF", "Highlight": "#37006E", "Link": "#00009F"},
    "dim": {"Base": "#808080", "Text": "#909090", "Window": "#707070", "Highlight": "#858585", "Link": "#808080"},
}


def palette(colours: dict[str, str]) -> QPalette:
    made = QPalette()
    for role, colour in colours.items():
        made.setColor(QPalette.ColorRole[role], QColor(colour))
    return made


@pytest.mark.parametrize("system", SYSTEMS)
def test_words_are_read_on_every_ground(system: str) -> None:
    tokens = high_contrast(palette(SYSTEMS[system]))
    grounds = ("app", "page", "raised", "sunken", "hover", "pressed", "selected", "text_selection", "find_hit")
    for ground in (*grounds, "warn_fill", "error_fill"):
        for words in ("text", "text2", "text3", "ok", "warn", "error"):
            assert contrast(asdict(tokens)[words], asdict(tokens)[ground]) >= 7, (ground, words)
    assert contrast(tokens.disabled, tokens.page) >= 4.5
    assert contrast(tokens.on_accent, tokens.accent) >= 4.5
    assert contrast(tokens.focus, tokens.page) >= 3
    assert contrast(tokens.control, tokens.page) >= 7


def test_the_systems_own_colours_are_taken(qapp: QApplication) -> None:
    tokens = high_contrast(palette(SYSTEMS["black"]))
    assert (tokens.page, tokens.text, tokens.accent) == ("#000000", "#FFFFFF", "#1AEBFF")


def test_it_can_be_chosen_and_left_again(theme: Theme, codebook: Codebook, qtbot: QtBot, qapp: QApplication) -> None:
    ours = QGuiApplication.palette()
    with qtbot.waitSignal(theme.changed):
        theme.choose("contrast")
    assert contrast(theme.tokens.text, theme.tokens.page) >= 7
    label = codebook.labels[0]
    assert theme.ink(label) == QColor(label.dark_ink if is_dark(theme.tokens.page) else label.light_ink)
    assert QGuiApplication.palette() == ours
    theme.choose("light")
    assert theme.tokens.page == "#FFFFFF"
