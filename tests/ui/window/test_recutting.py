"""Statements cut anew by hand, in a real window."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from annotator.store.project import Project
from annotator.store.statements import all_statements, load_text
from annotator.ui.dialogs.title_dialog import TitleDialog

from .conftest import Desk

_TEXT = "We 👷‍♀️ demand peace now.\r\n\r\nThe cafe\u0301 workers agree with us.\r\n\r\nNobody asked the dockers."


@pytest.fixture
def one(open_desk: Callable[[Path], Desk], make_project: Callable[[dict[str, str]], Path]) -> Desk:
    """A window with one statement."""
    return open_desk(make_project({"one.txt": _TEXT}))


def texts(desk: Desk) -> list[str]:
    assert desk.window.session is not None
    with Project.open(desk.window.session.path, read_only=True) as project:
        return [load_text(project, one.id).text for one in all_statements(project)]


def listed(desk: Desk) -> int:
    return desk.place.regions.statements.current_place()[1]


def test_split_and_join_move_the_spans_and_undo(one: Desk, qtbot: QtBot) -> None:
    before = texts(one)
    one.drag("workers")
    one.key("S")
    one.view.set_caret(one.find("The cafe").start)
    one.shortcut("Ctrl+Shift+S")
    qtbot.waitUntil(lambda: listed(one) == len(before) + 1, timeout=5000)
    assert one.view.text() == "We 👷‍♀️ demand peace now."
    one.key("J")
    assert one.view.text().startswith("The cafe\u0301 workers")
    assert [span.quote for span in one.spans()] == ["workers"]
    one.key("K")
    one.shortcut("Ctrl+J")
    qtbot.waitUntil(lambda: listed(one) == len(before), timeout=5000)
    assert texts(one) == before
    assert [span.quote for span in one.spans()] == ["workers"]
    one.shortcut("Ctrl+Z")
    qtbot.waitUntil(lambda: listed(one) == len(before) + 1, timeout=5000)
    one.shortcut("Ctrl+Z")
    qtbot.waitUntil(lambda: listed(one) == len(before), timeout=5000)
    assert one.view.text() == before[0]


def test_a_split_within_a_span_is_refused_with_a_sentence(one: Desk, qtbot: QtBot) -> None:
    assert one.window.session is not None
    one.drag("peace now")
    one.key("D")
    one.view.set_caret(one.find("now").start)
    with qtbot.waitSignal(one.window.session.failed, timeout=5000) as caught:
        one.shortcut("Ctrl+Shift+S")
    assert caught.args is not None
    assert "span" in str(caught.args[0])
    assert listed(one) == 1


def test_words_are_left_out_listed_and_taken_in(one: Desk, qtbot: QtBot) -> None:
    before = texts(one)
    one.drag("Nobody asked the dockers.")
    one.shortcut("Ctrl+Shift+G")
    qtbot.waitUntil(lambda: "Nobody" not in one.view.text(), timeout=5000)
    one.shortcut("Ctrl+U")
    left_out = one.place.regions.source.left_out
    assert left_out.isVisible()
    assert left_out._list.item(0).text() == "Nobody asked the dockers."
    QTest.mouseClick(left_out._take, Qt.MouseButton.LeftButton)
    one.settle()
    qtbot.waitUntil(lambda: "Nobody" in one.view.text(), timeout=5000)
    assert texts(one) == before
    assert left_out.isHidden()
    one.window.actions_["undo"].trigger()
    one.settle()
    qtbot.waitUntil(left_out.isVisible, timeout=5000)
    QTest.mouseClick(left_out._make, Qt.MouseButton.LeftButton)
    one.settle()
    qtbot.waitUntil(lambda: listed(one) == 2, timeout=5000)
    assert texts(one)[-1] == "Nobody asked the dockers."


def test_a_title_is_given_and_taken_back(one: Desk) -> None:
    assert one.place.navigation.current is not None
    before = one.place.navigation.current.statement.title
    one.shortcut("Ctrl+R")
    (dialog,) = one.window.findChildren(TitleDialog)
    QTest.keyClicks(dialog._field, "<b>A call</b>")
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    one.settle()
    assert one.place.navigation.current.statement.title == "<b>A call</b>"
    one.window.actions_["undo"].trigger()
    one.settle()
    assert one.place.navigation.current.statement.title == before


def test_the_last_statement_of_a_document_has_nothing_to_join(desk: Desk) -> None:
    one = desk.statement_id
    desk.shortcut("Ctrl+J")
    assert desk.statement_id == one


def test_only_the_selected_words_are_kept_and_one_undo_brings_the_rest_back(one: Desk, qtbot: QtBot) -> None:
    before = texts(one)
    one.drag("The cafe\u0301 workers agree with us.")
    one.shortcut("Ctrl+Shift+H")
    qtbot.waitUntil(lambda: one.view.text() == "The cafe\u0301 workers agree with us.", timeout=5000)
    one.window.actions_["undo"].trigger()
    one.settle()
    assert texts(one) == before
