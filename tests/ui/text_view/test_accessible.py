"""What a screen reader would get, asked inside the process. The live bus is tested in tests/ui/screen_reader."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest

from annotator.core.offsets import Utf16Map
from annotator.ui.text_view import accessible
from annotator.ui.text_view.reading_twin import ReadingTwin, readable

from .conftest import Show, drawn

HARD = (
    "\ufeffWe 👷‍♀️ demand 🇫🇮 cafe\u0301\r\nline\rold\u00a0Mac\ttab\u2028soft\u2029end\x85next \x00\x0b\x0c "
    "\ufdd0\ufdd1\ufffc\ufffe نطالب שלום 立即停火 शांति\r\n"
)


@pytest.fixture(autouse=True)
def installed() -> None:
    accessible.install()


def test_no_character_moves_in_the_hidden_editor(show: Show) -> None:
    units = len(HARD.encode("utf-16-le")) // 2
    assert len(readable(HARD).encode("utf-16-le")) // 2 == units
    view = show(HARD)
    text = QAccessible.queryAccessibleInterface(view).textInterface()
    assert text.characterCount() == units
    offsets = Utf16Map(HARD)
    for words in ("👷‍♀️", "🇫🇮", "cafe\u0301", "line", "Mac", "tab", "soft", "end", "next", "שלום", "停火", "शांति"):
        start = HARD.index(words)
        assert text.text(offsets.units(start), offsets.units(start + len(words))) == words


def test_every_single_character_keeps_its_length(qapp: object) -> None:
    twin = ReadingTwin("text")
    for code in [*range(0xD800), *range(0xE000, 0x10000), 0x1F477, 0x10FFFF]:
        if code % 97 and not (code < 0x100 or 0x2000 <= code < 0x2100 or code >= 0xFDD0):
            continue  # every 97th of the dull ones
        text = f"a{chr(code)}b"
        twin.show_text(text)
        assert twin.document().characterCount() - 1 == len(text.encode("utf-16-le")) // 2, hex(code)


def test_caret_and_selection_follow(show: Show) -> None:
    view = show("👷‍♀️ workers agree")
    text = QAccessible.queryAccessibleInterface(view).textInterface()
    QTest.keyClick(view, Qt.Key.Key_Right)
    assert text.cursorPosition() == 5  # units of the family
    QTest.keyClick(view, Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier)
    for _ in range(3):
        QTest.keyClick(view, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert text.selectionCount() == 1
    assert text.cursorPosition() == 9
    assert view.selected_text() == "wor"


def test_another_statement_is_another_text(show: Show) -> None:
    view = show("One statement.")
    text = QAccessible.queryAccessibleInterface(view).textInterface()
    view.set_statement("Quite another one.")
    assert text.text(0, text.characterCount()) == "Quite another one."


def test_a_span_is_said_with_its_words_and_what_it_lies_in(show: Show) -> None:
    view = show("We demand peace\nnow and for ever.", [drawn("outer", (3, 19)), drawn("inner", (10, 15), (16, 19))])
    assert accessible.spoken(view, "inner") == "speaker, peace … now, inside speaker"
    assert accessible.spoken(view, "outer") == "speaker, demand peace now"
    assert accessible.spoken(view, "gone") == ""
    assert accessible.spoken(show("w " * 500, [drawn("long", (0, 900))]), "long").endswith(" …")


def test_the_view_is_a_named_document(show: Show) -> None:
    found = QAccessible.queryAccessibleInterface(show("Words."))
    assert found.role() == QAccessible.Role.Document
    assert found.text(QAccessible.Text.Name) == "Statement text"
