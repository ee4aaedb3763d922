"""Labels that are filtered out: faint in the text, passed by Tab, the same in the next statement."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from .conftest import Desk


def names(desk: Desk, *, faint: bool) -> set[str]:
    return {span.name for span in desk.view.spans() if span.faint is faint}


def test_space_in_the_codebook_makes_a_label_faint(desk: Desk) -> None:
    desk.open_titled("We ")
    for words, key in (("We 👷‍♀️ demand", "S"), ("demand peace", "D"), ("peace", "G")):
        desk.select(words)
        desk.key(key)
    desk.place.regions.codebook.focus_labels()  # on the first row, that of the speaker
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keyClick(focused, Qt.Key.Key_Space)
    assert names(desk, faint=True) == {"speaker"}
    desk.view.setFocus()
    desk.view.set_caret(0)
    desk.view.select_span("")
    walked = []
    for _ in range(3):
        desk.key(Qt.Key.Key_Tab)
        span = desk.view.span(desk.view.selected_span)
        assert span is not None
        walked.append(span.name)
    assert walked == ["demand", "target", "demand"]
    desk.select("now")
    desk.key("S")  # a new one is faint as the others are
    assert names(desk, faint=False) == {"demand", "target"}


def test_only_one_label_then_all_and_the_next_statement_too(desk: Desk) -> None:
    desk.open_titled("We ")
    for words, key in (("demand peace", "D"), ("peace", "G")):
        desk.select(words)
        desk.key(key)
    desk.shortcut("Ctrl+Shift+O")  # the target is selected
    assert names(desk, faint=False) == {"target"}
    desk.open_titled("First")
    desk.select("Second")
    desk.key("D")
    assert names(desk, faint=True) == {"demand"}
    desk.shortcut("Ctrl+Shift+A")
    assert names(desk, faint=True) == set()


def test_a_click_takes_the_plain_span_before_a_faint_one_inside(desk: Desk) -> None:
    desk.open_titled("We ")
    for words, key in (("demand peace", "D"), ("peace", "G")):
        desk.select(words)
        desk.key(key)
    desk.key(Qt.Key.Key_Backtab)
    desk.shortcut("Ctrl+Shift+O")
    point = desk.view.point_of(desk.find("peace").start)
    assert point is not None
    desk.view.select_span("")
    QTest.mouseClick(desk.view.viewport(), Qt.MouseButton.LeftButton, pos=point + QPoint(6, 0))
    selected = desk.view.span(desk.view.selected_span)
    assert selected is not None
    assert selected.name == "demand"
