"""The raw source beside the text, in a real window."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from annotator.ui.parts.whole_characters import shown_one_by_one

from .conftest import HARD, Desk

RAW = {"dump.txt": " \\u0022Peace now\\u0022, said Łódź &amp; 👷‍♀️ the union.\r\n\\u0022We demand bread\\u0022, too."}


def test_the_span_is_marked_where_it_stands_in_the_file(
    open_desk: Callable[[Path], Desk], make_project: Callable[[dict[str, str]], Path]
) -> None:
    desk = open_desk(make_project(RAW))
    panel = desk.place.regions.source
    assert panel.isHidden()
    desk.shortcut("Ctrl+U")
    assert panel.isVisible()
    assert desk.window.actions_["raw_source"].isChecked()
    for words, raw in (
        ('"Peace now"', "\\u0022Peace now\\u0022"),
        ("&", "&amp;"),
        ("👷‍♀️ the", "👷‍♀️ the"),
        ("We", "We"),
    ):
        desk.drag(words)
        desk.key("D")
        assert panel.marked() == raw
    assert panel._text.textCursor().position() >= 0
    desk.shortcut("Ctrl+U")
    assert panel.isHidden()
    desk.shortcut("Ctrl+U")
    QTest.mouseClick(panel._close, Qt.MouseButton.LeftButton)
    assert panel.isHidden()
    assert not desk.window.actions_["raw_source"].isChecked()


def test_it_follows_the_open_statement(desk: Desk) -> None:
    desk.shortcut("Ctrl+U")
    for name, text in HARD.items():
        desk.open_titled(text.lstrip("\ufeff")[:9])
        panel = desk.place.regions.source
        assert panel._name.text() == name
        assert panel._source is not None
        assert panel._source.text == text
        assert panel._text.document().toRawText().replace("\u2029", "\n") == shown_one_by_one(text)


def test_it_opens_where_the_statement_stands(
    open_desk: Callable[[Path], Desk], make_project: Callable[[dict[str, str]], Path]
) -> None:
    resolution = "".join(f"{number}. {'We demand bread and peace for all. ' * 20}\n\n" for number in range(1, 31))
    desk = open_desk(make_project({"resolution.txt": resolution}))
    desk.open_titled("20.")
    desk.shortcut("Ctrl+U")
    panel = desk.place.regions.source
    desk.qtbot.wait(50)
    shown = panel._text.viewport().rect()
    assert panel._text.textCursor().block().text().startswith("20. We demand")
    assert shown.contains(panel._text.cursorRect().center())


def test_every_character_is_shown_by_one() -> None:
    for text in (*HARD.values(), "\0\r\n\u2028\u2029\ufdd0\ufffc\ud800", "👷‍♀️\x85\x0c"):
        assert len(shown_one_by_one(text)) == len(text)
