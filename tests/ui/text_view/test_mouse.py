import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QContextMenuEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from annotator.core.ranges import Range

from .conftest import Hand, Show, drawn

TEXT = "Alpha beta gamma, delta.\r\nSecond paragraph here."
HARD = [
    "before 👷‍♀️ after",
    "before 🇫🇮 after",
    "cafe\u0301 after",
    "a\r\nword here",
    "non\u00a0breaking word",
    "tab\tand  two word",
    "مرحبا بالعالم كله",
    "inside שלום עולם English",
    "नमस्ते दुनिया word",
    "one\u2028word two",
    "\ufeffBOM word",
]


def test_a_drag_selects_whole_words(show: Show) -> None:
    view = show(TEXT)
    hand = Hand(view)
    hand.drag(hand.at(2), hand.at(8))
    assert view.selected_text() == "Alpha beta"
    hand.drag(hand.at(14), hand.at(7))
    assert view.selected_text() == "beta gamma"
    hand.drag(hand.at(14), hand.at(30))
    assert view.selected_text() == "gamma, delta.\r\nSecond"


def test_ctrl_drags_by_character(show: Show) -> None:
    view = show(TEXT)
    hand = Hand(view)
    hand.drag(hand.at(1), hand.at(3), by_character=True)
    selection = view.selection()
    assert selection is not None
    assert selection.length == 2


def test_no_click_puts_the_caret_within_what_is_seen_as_one(show: Show) -> None:
    text = "We 👷‍♀️ now 👩‍👩‍👧‍👦 🇫🇮"
    view = show(text)
    hand = Hand(view)
    seen = set()
    for x in range(hand.at(0).x(), hand.at(len(text)).x() + 1):
        hand.click(QPoint(x, hand.at(0).y()))
        seen.add(view.caret)
    assert seen == {0, 1, 2, 3, 7, 8, 9, 10, 11, 12, 19, 20, 22}


def test_the_end_of_a_drag_is_told_with_its_last_line(show: Show, qtbot: QtBot) -> None:
    view = show(TEXT)
    hand = Hand(view)
    with qtbot.waitSignal(view.mouse_selection_finished, timeout=2000) as told:
        hand.drag(hand.at(1), hand.at(7))
    assert told.args is not None
    rect = told.args[0]
    assert isinstance(rect, QRect)
    assert rect.contains(hand.at(7))


def test_a_trembling_click_selects_nothing(show: Show) -> None:
    view = show(TEXT)
    hand = Hand(view)
    hand.drag(hand.at(7), hand.at(7) + QPoint(2, 1))
    assert view.selection() is None


def test_double_click_takes_the_word_and_a_third_the_paragraph(show: Show) -> None:
    view = show(TEXT)
    hand = Hand(view)
    QTest.mouseDClick(hand.target, Qt.MouseButton.LeftButton, pos=hand.at(12))
    assert view.selected_text() == "gamma"
    hand.click(hand.at(12))
    assert view.selected_text() == "Alpha beta gamma, delta."


def test_shift_click_extends(show: Show) -> None:
    view = show(TEXT)
    hand = Hand(view)
    view.set_caret(6)
    QTest.mouseClick(hand.target, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ShiftModifier, hand.at(20))
    assert view.selected_text() == "beta gamma, delta"


@pytest.mark.parametrize("text", HARD)
def test_each_word_of_a_hard_text_can_be_dragged_over(show: Show, text: str) -> None:
    view = show(text)
    hand = Hand(view)
    start = 0
    for word in text.split():
        start = text.index(word, start)
        press, release = hand.at(start), hand.at(start + len(word) - 1)
        if abs(press.x() - release.x()) < 4:  # a word of one character
            release += QPoint(4, 0)
        hand.drag(press, release)
        selection = view.selection()
        assert selection is not None
        assert view.selected_text() == text[selection.start : selection.end]
        assert view.selected_text().strip("\ufeff") == word.strip("\ufeff")
        start += len(word)


def test_a_click_on_words_takes_the_innermost_span(show: Show, qtbot: QtBot) -> None:
    view = show(TEXT, [drawn("outer", (0, 16)), drawn("inner", (6, 10))])
    hand = Hand(view)
    with qtbot.waitSignal(view.span_selected, timeout=2000) as told:
        hand.click(hand.at(8))
    assert told.args == ["inner"]
    hand.click(hand.at(1))
    assert view.selected_span == "outer"
    hand.click(hand.at(30))
    assert view.selected_span == ""


def test_a_click_on_a_bar_takes_that_bar(show: Show) -> None:
    view = show(TEXT, [drawn("outer", (0, 16)), drawn("inner", (6, 10))])
    hand = Hand(view)
    on_text = hand.at(8)
    found = [view.span_at(QPoint(on_text.x(), on_text.y() + down)) for down in range(0, 44, 2)]
    assert list(dict.fromkeys(found)) == ["inner", "outer", ""]


def test_the_menu_keeps_the_selection(show: Show, qtbot: QtBot) -> None:
    view = show(TEXT, [drawn("a", (6, 10))])
    hand = Hand(view)
    view.set_selection(Range(0, 5))
    with qtbot.waitSignal(view.menu_requested, timeout=2000) as told:
        point = hand.at(7)
        event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, point, hand.target.mapToGlobal(point))
        QApplication.sendEvent(hand.target, event)
    assert told.args == [hand.target.mapToGlobal(point), "a"]
    assert view.selected_text() == "Alpha"


def test_dragging_below_the_edge_scrolls(show: Show, qtbot: QtBot) -> None:
    view = show("\n".join(f"Paragraph {number} with words." for number in range(300)), size=(600, 300))
    hand = Hand(view)
    below = QPoint(100, view.viewport().height() + 40)
    QTest.mousePress(hand.target, Qt.MouseButton.LeftButton, pos=hand.at(0))
    hand.move(below)
    qtbot.waitUntil(lambda: view.verticalScrollBar().value() > 400, timeout=5000)
    QTest.mouseRelease(hand.target, Qt.MouseButton.LeftButton, pos=below)
    stopped = view.verticalScrollBar().value()
    selection = view.selection()
    assert selection is not None
    assert selection.start == 0
    assert selection.end > 300
    qtbot.wait(80)
    assert view.verticalScrollBar().value() == stopped


def test_copy_gives_the_stored_characters(show: Show) -> None:
    view = show("non\u00a0breaking\r\nline\u2028end")
    view.select_all()
    QTest.keySequence(view, "Ctrl+C")
    assert QGuiApplication.clipboard().text() == "non\u00a0breaking\r\nline\u2028end"
