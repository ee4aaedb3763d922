from PySide6.QtCore import Qt

from annotator.ui.parts.icon_button import IconButton
from annotator.ui.parts.plain_button import PlainButton
from annotator.ui.parts.plain_label import PlainLabel
from annotator.ui.theme.theme import Theme


def test_a_label_never_reads_markup(theme: Theme) -> None:
    label = PlainLabel(theme, "<b>x</b>")
    assert label.textFormat() == Qt.TextFormat.PlainText
    plain = PlainLabel(theme, "(b)x(/b)").sizeHint().width()
    assert label.sizeHint().width() > plain * 0.9


def test_a_button_shows_every_ampersand(theme: Theme) -> None:
    button = PlainButton(theme, "R&D <b>x</b>")
    assert button.text() == "R&&D <b>x</b>"
    assert button.accessibleName() == "R&D <b>x</b>"
    assert button.shortcut().isEmpty()


def test_an_icon_button_says_what_it_does(theme: Theme) -> None:
    button = IconButton(theme, "trash", "Delete span", "Delete span (Del)")
    assert button.accessibleName() == "Delete span"
    assert button.accessibleDescription() == "Delete span (Del)"
    assert (button.width(), button.height()) == (28, 28)


def test_parts_change_with_the_theme(theme: Theme) -> None:
    button = IconButton(theme, "trash", "Delete span")
    before = button.icon().pixmap(16).toImage()
    theme.choose("dark")
    assert button.icon().pixmap(16).toImage() != before
