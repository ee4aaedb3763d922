from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QGuiApplication, QIcon
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from annotator.core.codebook import Codebook
from annotator.resources import resource
from annotator.ui.theme.style import check_mark, style_sheet
from annotator.ui.theme.theme import Theme
from annotator.ui.theme.tokens import DARK, LIGHT, Tokens


def test_a_choice_changes_tokens_and_inks_and_tells(theme: Theme, codebook: Codebook, qtbot: QtBot) -> None:
    speaker = codebook.labels[0]
    assert theme.ink(speaker) == QColor(speaker.light_ink)
    with qtbot.waitSignal(theme.changed):
        theme.choose("dark")
    assert theme.tokens == DARK
    assert theme.dark
    assert theme.color("page") == QColor(DARK.page)
    assert theme.ink(speaker) == QColor(speaker.dark_ink)


def test_a_choice_of_what_is_shown_already_tells_nothing(theme: Theme, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(theme.changed):
        theme.choose("light")


def test_the_system_is_followed_and_a_choice_stands_against_it(qapp: QApplication) -> None:
    theme = Theme("system")
    theme.choose("dark")
    theme.choose("system")
    follows = QGuiApplication.styleHints().colorScheme().name == "Dark"
    assert theme.dark is follows


def test_an_unknown_token_is_a_fault(theme: Theme) -> None:
    with pytest.raises(AttributeError):
        theme.color("mauve")


def test_fonts_are_in_pixels(theme: Theme) -> None:
    assert theme.interface_font(12, 600).pixelSize() == 12
    assert theme.reading_font(16).pixelSize() == 16
    assert theme.reading_font(16).family() != theme.interface_font(16).family()


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
def test_the_style_sheet_names_only_known_tokens(tokens: Tokens) -> None:
    sheet = style_sheet(tokens)
    rules = sheet[sheet.index("*/") :]
    assert "@" not in rules
    assert "$" not in rules
    assert tokens.on_accent in check_mark(tokens).read_text(encoding="utf-8")


@pytest.mark.parametrize("path", sorted(resource("icons").glob("*.svg")), ids=lambda path: path.stem)
def test_every_icon_draws_something_at_every_scale(theme: Theme, path: Path) -> None:
    for ratio in (1.0, 1.5, 2.0):
        pixmap = theme.icon_pixmap(path.stem, "text", 16, ratio)
        image = pixmap.toImage()
        assert (image.width(), pixmap.deviceIndependentSize().width()) == (16 * ratio, 16)
        shades = {image.pixelColor(x, y).alpha() for x in range(image.width()) for y in range(image.height())}
        assert shades > {0}


def test_icons_take_their_colour_from_the_token(theme: Theme) -> None:
    image = theme.icon_pixmap("state-done", "ok", 16, 2.0).toImage()
    assert image.pixelColor(16, 7) == theme.color("ok")
    assert not QIcon(theme.icon("state-done", "ok")).isNull()
