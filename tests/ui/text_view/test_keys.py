import sys

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest

from annotator.core.ranges import Range
from annotator.ui.parts.typed_sign import typed_sign
from annotator.ui.text_view.snapping import next_grapheme
from annotator.ui.text_view.view import StatementView

from .conftest import Show, drawn

Key, Modifier = Qt.Key, Qt.KeyboardModifier
NONE, SHIFT, CTRL, ALT = Modifier.NoModifier, Modifier.ShiftModifier, Modifier.ControlModifier, Modifier.AltModifier
HARD = "a👷‍♀️🇫🇮e\u0301\u00a0\t中नि\u2028x\ufeffy"


def press(
    view: StatementView, key: Qt.Key, modifiers: Qt.KeyboardModifier = Modifier.NoModifier, times: int = 1
) -> None:
    for _ in range(times):
        QTest.keyClick(view, key, modifiers)


def test_shift_and_an_arrow_extend_by_whole_graphemes(show: Show) -> None:
    view = show(HARD)
    position = 0
    while position < len(HARD):
        press(view, Key.Key_Right, SHIFT)
        position = next_grapheme(HARD, position)
        assert view.selection() == Range(0, position)
        assert view.selected_text() == HARD[:position]


def test_the_caret_crosses_a_line_break_in_one_step(show: Show) -> None:
    view = show("ab\r\ncd")
    press(view, Key.Key_Right, times=3)
    assert view.caret == 4
    press(view, Key.Key_Left)
    assert view.caret == 2
    press(view, Key.Key_Right, SHIFT)
    assert view.selected_text() == "\r\n"


def test_arrows_follow_the_eye_in_a_text_from_right_to_left(show: Show) -> None:
    text = "مرحبا بالعالم. " * 12
    view = show(text.strip())
    press(view, Key.Key_Left, times=6)
    assert view.caret == 6
    press(view, Key.Key_Right, times=2)
    assert view.caret == 4
    press(view, Key.Key_Left, SHIFT, times=len(view.text()))
    assert view.selection() == Range(4, len(view.text()))


def test_words_are_selected_without_the_blanks_around_them(show: Show) -> None:
    view = show("Alpha  beta, gamma.")
    press(view, Key.Key_Right, CTRL)
    assert view.caret == 7
    press(view, Key.Key_Right, CTRL | SHIFT)
    assert view.selected_text() == "beta"
    press(view, Key.Key_Right, CTRL | SHIFT)
    assert view.selected_text() == "beta, gamma"
    press(view, Key.Key_Left, CTRL | SHIFT)
    assert view.selected_text() == "beta"
    press(view, Key.Key_Left, CTRL | SHIFT, times=2)
    assert view.selected_text() == "Alpha  "


def test_sentences_and_paragraphs(show: Show) -> None:
    view = show("We act. You wait.\r\n\r\nThey go.")
    press(view, Key.Key_Right, ALT | SHIFT)
    assert view.selected_text() == "We act."
    press(view, Key.Key_Right, ALT | SHIFT)
    assert view.selected_text() == "We act. You wait."
    press(view, Key.Key_Down, CTRL)
    assert view.caret == 21
    press(view, Key.Key_Up, CTRL | SHIFT)
    assert view.selected_text() == "We act. You wait.\r\n\r\n"


def test_lines_pages_and_the_whole_text(show: Show) -> None:
    view = show("\n".join(f"{number:03} some words of text" for number in range(100)), size=(600, 300))
    line = 23
    press(view, Key.Key_End)
    assert view.caret == 22
    press(view, Key.Key_Down, times=3)
    assert view.caret == 3 * line + 22
    press(view, Key.Key_Home, SHIFT)
    assert view.selected_text() == "003 some words of text"
    press(view, Key.Key_PageDown)
    assert view.caret > 6 * line
    assert view.caret % line == 0
    assert view.point_of(view.caret) is not None
    press(view, Key.Key_End, CTRL)
    assert view.caret == len(view.text())
    press(view, Key.Key_PageUp, SHIFT)
    assert view.selected_text().count("\n") > 3
    press(view, Key.Key_A, CTRL)
    assert view.selection() == Range(0, len(view.text()))
    press(view, Key.Key_Home, CTRL)
    assert view.caret == 0


def test_page_down_goes_through_the_whole_text_and_back(show: Show) -> None:
    view = show("\n".join(f"{number:03} some words of text" for number in range(60)), size=(600, 300))
    seen = [view.caret]
    for key in (Key.Key_PageDown, Key.Key_PageUp):
        for _ in range(40):
            press(view, key)
            seen.append(view.caret)
    assert max(seen) == len(view.text())
    assert seen[-1] == 0


def test_letters_are_told_and_change_nothing(show: Show) -> None:
    view = show("Alpha beta")
    view.set_selection(Range(0, 5))
    told: list[tuple[str, bool]] = []
    view.letter_typed.connect(lambda sign, shift: told.append((sign, shift)))
    QTest.keyClicks(view, "s1 ")
    press(view, Key.Key_D, SHIFT)
    press(view, Key.Key_S, CTRL)
    assert told == [("s", False), ("1", False), (" ", False), ("d", True)]
    assert view.selected_text() == "Alpha"


@pytest.mark.parametrize(
    ("text", "place", "expected"),
    [("ы", 31, "s"), ("Ф", 30, "a"), ("ς", 17, "w"), ("ش", 30, "a"), ("é", 3, "é"), ("٣", 4, "3"), ("[", 26, "[")],
)
def test_a_letter_follows_the_physical_key(text: str, place: int, expected: str) -> None:
    code = place if sys.platform == "win32" else place + 8
    event = QKeyEvent(QEvent.Type.KeyPress, 0, Modifier.NoModifier, code, 0, 0, text)
    assert typed_sign(event) == expected


def test_tab_walks_the_spans_and_comes_round(show: Show) -> None:
    view = show("Alpha beta gamma", [drawn("c", (11, 16)), drawn("a", (0, 5)), drawn("b", (0, 3))])
    walked = []
    for _ in range(4):
        press(view, Key.Key_Tab)
        walked.append(view.selected_span)
    assert walked == ["a", "b", "c", "a"]
    press(view, Key.Key_Backtab, SHIFT)
    assert view.selected_span == "c"
    assert view.hasFocus()


def test_escape_lets_go_of_the_selection_and_then_of_the_span(show: Show) -> None:
    view = show("Alpha beta", [drawn("a", (0, 5))])
    view.select_span("a")
    view.set_selection(Range(6, 10))
    press(view, Key.Key_Escape)
    assert (view.selection(), view.selected_span) == (None, "a")
    press(view, Key.Key_Escape)
    assert view.selected_span == ""
