"""Near copies and translations in a real window: the banner, the comparison, carrying over, denying."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from annotator.core.annotations import Reviewer
from annotator.ingest.codebook_toml import shipped_codebook
from annotator.ingest.text_file import read_text_file
from annotator.operations.beginning import create_project
from annotator.operations.importing import import_documents
from annotator.store.listing import load_rows, row_of
from annotator.ui.dialogs.carry_dialog import CarryDialog
from annotator.ui.statement_list.row_words import flag_words

from .conftest import Desk

_ARTICLE = (
    "The union of dockers demands an immediate ceasefire in the whole region. "
    "Its general secretary said that workers pay the price of every war. "
    "The congress called on the government to begin negotiations without delay. "
    "Delegates from forty ports voted for the resolution on Tuesday evening."
)
TEXTS = {
    "first.txt": _ARTICLE,
    "second.txt": f"Reprinted. {_ARTICLE.replace('forty', 'fifty')}",
    "other.txt": "Teachers of the northern towns want smaller classes and better books for every pupil.",
}


@pytest.fixture
def copies(open_desk: Callable[[Path], Desk], tmp_path: Path) -> Desk:
    """A window with a text, a reprint of it, and another one."""
    files = []
    for name, text in TEXTS.items():
        (tmp_path / name).write_text(text)
        files.append(tmp_path / name)
    path = tmp_path / "copies.annotator"
    with create_project(path, shipped_codebook()) as project:
        read = [read_text_file(file, split=False)[0] for file in files]
        import_documents(project, Reviewer.named("Ana"), read)
    return open_desk(path)


def banner(desk: Desk, qtbot: QtBot, *, shown: bool = True) -> str:
    qtbot.waitUntil(lambda: desk.place.regions.banner.isVisible() is shown, timeout=10_000)
    return desk.place.regions.banner.sentence()


def button(desk: Desk, words: str) -> QPushButton:
    return next(
        one for one in desk.place.regions.banner.findChildren(QPushButton) if words in one.text() and one.isVisible()
    )


def test_the_banner_names_the_copy_and_the_row_flags_it(copies: Desk, qtbot: QtBot) -> None:
    copies.open_titled("Reprinted")
    said = banner(copies, qtbot)
    assert "% of this text is in “" in said
    assert "(first.txt)" in said
    assert copies.window.session is not None
    row = row_of(copies.window.session.project, copies.statement_id)
    assert row is not None
    listed = load_rows(copies.window.session.project, copies.window.session.reviewer.id, [row])[row]
    assert flag_words(listed) == "duplicate"
    copies.open_titled("Teachers")
    banner(copies, qtbot, shown=False)


def test_the_words_that_differ_are_marked_beside_the_text(copies: Desk, qtbot: QtBot) -> None:
    copies.open_titled("The union")
    banner(copies, qtbot)
    panel = copies.place.regions.compare
    QTest.mouseClick(button(copies, "Compare"), Qt.MouseButton.LeftButton)
    assert panel.isVisible()
    assert [words.strip(" .") for words in panel.marked()] == ["Reprinted", "fifty"]
    assert "2 places differ" in panel.note()
    copies.shortcut("Ctrl+Shift+U")
    assert panel.isHidden()


def test_spans_are_carried_over_in_one_step(copies: Desk, qtbot: QtBot) -> None:
    copies.open_titled("The union")
    for words in ("an immediate ceasefire", "begin negotiations without delay", "Delegates from forty ports"):
        copies.drag(words)
        copies.key("D")
    copies.open_titled("Reprinted")
    banner(copies, qtbot)
    qtbot.waitUntil(
        lambda: any(
            "Carry over 2 spans" in one.text() for one in copies.place.regions.banner.findChildren(QPushButton)
        ),
        timeout=10_000,
    )
    copies.shortcut("Ctrl+Shift+Y")
    (dialog,) = copies.window.findChildren(CarryDialog)
    assert len(dialog.ticked()) == 2
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    copies.settle()
    assert [span.quote for span in copies.spans()] == ["an immediate ceasefire", "begin negotiations without delay"]
    copies.window.actions_["undo"].trigger()
    copies.settle()
    assert copies.spans() == []


def test_a_denied_copy_is_none_until_that_is_taken_back(copies: Desk, qtbot: QtBot) -> None:
    copies.open_titled("Reprinted")
    banner(copies, qtbot)
    QTest.mouseClick(button(copies, "Not a duplicate"), Qt.MouseButton.LeftButton)
    copies.settle()
    banner(copies, qtbot, shown=False)
    copies.shortcut("Ctrl+Z")
    assert "first.txt" in banner(copies, qtbot) or "second.txt" in banner(copies, qtbot)


def test_keys_say_so_where_there_is_nothing_to_compare(copies: Desk) -> None:
    copies.open_titled("Teachers")
    copies.shortcut("Ctrl+Shift+U")
    assert copies.place.regions.compare.isHidden()
    copies.shortcut("Ctrl+Shift+Y")
    copies.shortcut("Ctrl+Shift+J")
    assert not copies.window.findChildren(CarryDialog)


def test_the_banner_stands_over_the_statement_that_was_left_open(
    copies: Desk, open_desk: Callable[[Path], Desk], qtbot: QtBot
) -> None:
    copies.open_titled("Reprinted")
    assert copies.window.session is not None
    path = copies.window.session.path
    copies.window.close()
    again = open_desk(path)
    assert again.view.text().startswith("Reprinted")
    assert "(first.txt)" in banner(again, qtbot)


def test_a_statement_leaves_its_group_and_comes_back(copies: Desk, qtbot: QtBot) -> None:
    copies.open_titled("Reprinted")
    banner(copies, qtbot)
    copies.shortcut("Ctrl+Shift+V")
    banner(copies, qtbot, shown=False)
    copies.shortcut("Ctrl+Z")
    assert "(first.txt)" in banner(copies, qtbot)
