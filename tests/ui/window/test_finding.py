"""Finding words in the open text by keys, and labelling the hit at once."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from annotator.core.ranges import Range
from annotator.ui.find_bar.bar import FindBar

from .conftest import Desk

SHIFT = Qt.KeyboardModifier.ShiftModifier


def bar_of(desk: Desk) -> FindBar:
    return desk.place.regions.find


def field_of(desk: Desk) -> QLineEdit:
    field = bar_of(desk).findChild(QLineEdit)
    assert field is not None
    return field


def shown_count(desk: Desk) -> str:
    return bar_of(desk)._count.text()


def test_a_hit_is_found_walked_to_and_labelled_without_the_mouse(desk: Desk) -> None:
    desk.open_titled("We ")
    desk.view.set_caret(0)
    desk.key("/")
    assert field_of(desk).hasFocus()
    desk.press("e")
    hits = desk.view._look.hits
    assert [desk.view.text()[hit.start : hit.end] for hit in hits[-2:]] == ["e", "e"]
    field_of(desk).clear()
    desk.press("CAFE WORKERS")
    assert shown_count(desk) == "1 of 1"
    assert desk.view._look.current_hit == desk.find("cafe\u0301 workers")
    desk.press("d")  # still typing: no label
    assert shown_count(desk) == "No hits"
    QTest.keyClick(field_of(desk), Qt.Key.Key_Backspace)
    QTest.keyClick(field_of(desk), Qt.Key.Key_Escape)
    assert desk.view.hasFocus()
    assert not bar_of(desk).is_open()
    assert desk.view._look.hits == ()
    desk.key("D")
    assert [span.quote for span in desk.spans()] == ["cafe\u0301 workers"]


def test_hits_come_round_from_where_the_caret_was(desk: Desk) -> None:
    desk.open_titled("First")
    first, second, third = (desk.find("line", number) for number in (1, 2, 3))
    desk.view.set_caret(first.start + 1)
    desk.shortcut("Ctrl+G")
    desk.press("line")
    assert (shown_count(desk), desk.view._look.current_hit) == ("2 of 3", second)
    QTest.keyClick(field_of(desk), Qt.Key.Key_Return)
    assert desk.view._look.current_hit == third
    desk.shortcut("F3")
    assert desk.view._look.current_hit == first
    QTest.keyClick(field_of(desk), Qt.Key.Key_Return, SHIFT)
    assert desk.view._look.current_hit == third
    desk.shortcut("Shift+F3")
    assert desk.view._look.current_hit == second
    desk.shortcut("Alt+Down")
    assert bar_of(desk).is_open()
    assert all(hit.quote(desk.view.text()).lower() == "line" for hit in desk.view._look.hits)


def test_a_selection_is_looked_for_and_no_hit_cuts_a_character(desk: Desk) -> None:
    desk.open_titled("We ")
    desk.view.set_selection(desk.find("peace"))
    desk.shortcut("Ctrl+G")
    assert field_of(desk).text() == "peace"
    field_of(desk).setText("👷")
    QTest.keyClick(field_of(desk), Qt.Key.Key_Escape)
    assert desk.view.selected_text() == "👷‍♀️"


def test_case_and_whole_words_by_their_buttons(desk: Desk) -> None:
    desk.open_titled("First")
    desk.shortcut("Ctrl+G")
    desk.press("Line")
    assert shown_count(desk).endswith("of 3")
    QTest.mouseClick(bar_of(desk)._case, Qt.MouseButton.LeftButton)
    assert shown_count(desk) == "No hits"
    QTest.mouseClick(bar_of(desk)._case, Qt.MouseButton.LeftButton)
    field_of(desk).setText("lin")
    QTest.mouseClick(bar_of(desk)._whole, Qt.MouseButton.LeftButton)
    assert shown_count(desk) == "No hits"
    QTest.mouseClick(bar_of(desk)._close, Qt.MouseButton.LeftButton)
    assert desk.view.hasFocus()
    assert desk.view.selection() is None


def test_the_caret_stays_if_nothing_was_found(desk: Desk) -> None:
    desk.open_titled("We ")
    desk.view.set_selection(Range(3, 9))
    desk.shortcut("Ctrl+G")
    field_of(desk).setText("nowhere")
    QTest.keyClick(field_of(desk), Qt.Key.Key_Escape)
    assert desk.view.selection() == Range(3, 9)
