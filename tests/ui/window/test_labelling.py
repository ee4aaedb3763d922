"""The main job in a real window: select, label, overlap, change, delete, undo, close, reopen, export."""

from collections.abc import Callable
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from annotator.operations.exporting import export_project
from annotator.store.project import Project

from .conftest import HARD, Desk, exported_spans

PIECES = [
    ("We ", "👷‍♀️"),
    ("We ", "demand peace 🇫🇮"),
    ("We ", "cafe\u0301 workers"),
    ("First", "line.\r\nSecond"),
    ("First", "Second\u00a0line\twith  blanks"),
    ("First", "Third\u2028line"),
    ("نطالب", "بوقف الحرب"),
    ("نطالب", "said שלום to"),
    ("نطالب", "立即停火"),
    ("نطالب", "शांति की"),
    ("A mark", "no word"),
]


@pytest.mark.parametrize(("statement", "words"), PIECES)
def test_the_selected_words_are_the_same_everywhere(desk: Desk, tmp_path: Path, statement: str, words: str) -> None:
    desk.open_titled(statement)
    desk.select(words)
    assert desk.view.selected_text() == words
    desk.key("D")
    (span,) = desk.spans()
    assert span.quote == words
    assert desk.window.session is not None
    with Project.open(desk.window.session.path, read_only=True) as project:
        export_project(project, tmp_path / "out.jsonl")
    (exported,) = exported_spans(tmp_path / "out.jsonl")
    assert exported["quote"] == words
    assert exported["text"][exported["start"] : exported["end"]] == words
    (place,) = exported["ranges"]
    raw = b"".join(text.encode() for text in HARD.values() if words in text)
    assert raw[place["byte_start"] : place["byte_end"]].decode() == words


@pytest.mark.parametrize(("statement", "words"), [piece for piece in PIECES if piece[0] == "We "])
def test_the_mouse_selects_the_same_words(desk: Desk, statement: str, words: str) -> None:
    desk.open_titled(statement)
    desk.drag(words)
    assert desk.view.selected_text() == words
    assert desk.place.palette_of_labels.is_open()
    desk.press("s")
    assert [span.quote for span in desk.spans()] == [words]
    assert not desk.place.palette_of_labels.is_open()


def test_overlapping_and_nested_labels_stay_apart(desk: Desk) -> None:
    desk.open_titled("We ")
    for words, key in (("We 👷‍♀️ demand", "S"), ("demand peace", "D"), ("demand", "T"), ("demand", "T"), ("peace", "G")):
        desk.select(words)
        desk.key(key)
    assert sorted(span.quote for span in desk.spans()) == sorted(
        ["We 👷‍♀️ demand", "demand peace", "demand", "demand", "peace"]
    )


def test_polarity_by_figure_and_label_by_shift(desk: Desk) -> None:
    desk.open_titled("We ")
    desk.select("peace")
    desk.key("T")
    desk.key("2")
    assert desk.window.session is not None
    codebook = desk.window.session.codebook
    (span,) = desk.spans()
    assert {codebook.choice(value.choice_id).name for value in span.attributes.values() if value.choice_id} == {
        "against"
    }
    desk.key(Qt.Key.Key_G, Qt.KeyboardModifier.ShiftModifier)
    (span,) = desk.spans()
    assert codebook.label(span.label_id).name == "target"


def test_borders_move_by_word_and_by_character(desk: Desk) -> None:
    desk.open_titled("First")
    desk.select("Second\u00a0line")
    desk.key("D")
    for key, words in (
        ("}", "Second\u00a0line\twith"),
        ("]", "line\twith"),
        ("[", "Second\u00a0line\twith"),
        ("{", "Second\u00a0line"),
    ):
        desk.key(key)
        assert [span.quote for span in desk.spans()] == [words]
    desk.window.actions_["start_right_character"].trigger()
    desk.settle()
    assert [span.quote for span in desk.spans()] == ["econd\u00a0line"]


def test_twenty_steps_back_across_closing_and_forth_again(desk: Desk, open_desk: Callable[[Path], Desk]) -> None:
    desk.open_titled("First")
    states = [desk.spans()]
    words = ["First", "line", "Second", "with", "blanks", "Third", "ends", "line ends"]
    for number in range(20):
        if number % 5 == 4:
            desk.key(Qt.Key.Key_Delete)
        else:
            desk.select(words[number % len(words)])
            desk.key("SDATGREQ"[number % 8])
        states.append(desk.spans())
    assert all(before != after for before, after in pairwise(states))
    plain = [[(span.id, span.quote, span.label_id) for span in state] for state in states]
    for expected in reversed(plain[10:-1]):
        desk.shortcut("Ctrl+Z")
        assert [(span.id, span.quote, span.label_id) for span in desk.spans()] == expected
    assert desk.window.session is not None
    path = desk.window.session.path
    desk.window.close()
    again = open_desk(path)
    assert again.view.text().startswith("First")
    for expected in reversed(plain[:10]):
        again.shortcut("Ctrl+Z")
        assert [(span.id, span.quote, span.label_id) for span in again.spans()] == expected
    for expected in plain[1:]:
        again.shortcut("Ctrl+Shift+Z")
        assert [(span.id, span.quote, span.label_id) for span in again.spans()] == expected


def test_a_click_selects_a_span_and_delete_takes_it(desk: Desk) -> None:
    desk.open_titled("We ")
    desk.select("demand peace")
    desk.key("D")
    desk.select("peace")
    desk.key("G")
    outer, inner = desk.spans()
    point = desk.view.point_of(desk.find("peace").start)
    assert point is not None
    QTest.mouseClick(desk.view.viewport(), Qt.MouseButton.LeftButton, pos=point + QPoint(6, 0))
    assert desk.view.selected_span == inner.id
    desk.key(Qt.Key.Key_Delete)
    assert [span.id for span in desk.spans()] == [outer.id]


def test_tab_walks_the_spans(desk: Desk) -> None:
    desk.open_titled("We ")
    for words in ("demand", "peace"):
        desk.select(words)
        desk.key("D")
    first, second = desk.spans()
    desk.view.set_caret(0)
    desk.view.select_span("")
    desk.key(Qt.Key.Key_Tab)
    assert desk.view.selected_span == first.id
    desk.key(Qt.Key.Key_Tab)
    assert desk.view.selected_span == second.id


def test_the_menu_of_the_text_labels_too(desk: Desk) -> None:
    desk.open_titled("We ")
    desk.select("demand peace")
    desk.view.menu_requested.emit(QPoint(10, 10), "")
    (menu,) = [one for one in desk.place.findChildren(QMenu) if one.isVisible() and one.parent() is desk.place]
    labels = menu.actions()[0].menu()
    assert isinstance(labels, QMenu)
    labels.actions()[1].trigger()
    menu.close()
    desk.settle()
    assert [span.quote for span in desk.spans()] == ["demand peace"]


def test_letters_do_nothing_while_a_field_has_the_focus(desk: Desk) -> None:
    desk.open_titled("We ")
    desk.select("peace")
    desk.shortcut("Ctrl+F")
    field = desk.window.focusWidget()
    assert field is not None
    QTest.keyClicks(field, "dst")
    desk.settle()
    assert desk.spans() == []


def test_without_a_selection_a_letter_says_what_is_missing(desk: Desk) -> None:
    desk.open_titled("We ")
    desk.view.set_selection(None)
    desk.key("D")
    assert desk.spans() == []
    assert desk.view.selection() is None


def test_the_place_is_found_again(desk: Desk, open_desk: Callable[[Path], Desk]) -> None:
    desk.open_titled("نطالب")
    desk.view.set_caret(5)
    assert desk.window.session is not None
    path = desk.window.session.path
    desk.window.close()
    again = open_desk(path)
    assert again.view.text().startswith("نطالب")
    assert again.view.caret == 5


def test_line_ends_and_blanks_at_the_edges_are_not_labelled(desk: Desk) -> None:
    desk.open_titled("First")
    start = desk.find("\r\n\r\nThird").start
    desk.view.set_caret(start)
    while "Third" not in desk.view.selected_text():
        desk.key(Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.ControlModifier)
    desk.key("R")
    assert [span.quote for span in desk.spans()] == ["Third"]
    desk.view.set_selection(desk.find("\r\n\r\n"))
    desk.key("R")
    assert len(desk.spans()) == 1


def test_the_focus_comes_back_to_the_text(desk: Desk) -> None:
    desk.open_titled("We ")
    desk.select("workers")
    desk.key("S")
    desk.shortcut("F2")
    assert not desk.view.hasFocus()
    desk.press("The workers")
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keyClick(focused, Qt.Key.Key_Return)
    desk.settle()
    assert desk.view.hasFocus()
    desk.shortcut("Ctrl+Return")
    assert desk.view.hasFocus()


def test_the_window_fits_a_small_screen(desk: Desk) -> None:
    assert desk.window.minimumSizeHint().width() <= 1280 / 1.5


def test_the_size_of_the_text_is_remembered(desk: Desk, open_desk: Callable[[Path], Desk]) -> None:
    for _ in range(3):
        desk.shortcut("Ctrl++")
    assert desk.window.session is not None
    size, path = desk.view.zoom(), desk.window.session.path
    desk.window.close()
    assert open_desk(path).view.zoom() == size > 16


def test_keys_typed_faster_than_they_are_saved_are_all_taken(desk: Desk) -> None:
    desk.open_titled("We ")
    desk.select("demand")
    QTest.keyClicks(desk.view, "t2")
    desk.settle()
    desk.settle()
    desk.select("peace")
    QTest.keyClicks(desk.view, "t1")
    desk.settle()
    desk.settle()
    assert desk.window.session is not None
    codebook = desk.window.session.codebook
    chosen = {
        span.quote: {codebook.choice(value.choice_id).name for value in span.attributes.values() if value.choice_id}
        for span in desk.spans()
    }
    assert chosen == {"demand": {"against"}, "peace": {"favour"}}
