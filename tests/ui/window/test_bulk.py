"""Many spans in one step, in a real window."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QListView, QListWidget, QPushButton
from pytestqt.qtbot import QtBot

from annotator.store.annotations import load_annotations
from annotator.store.project import Project
from annotator.store.statements import all_statements
from annotator.ui.dialogs.copy_spans_dialog import CopySpansDialog
from annotator.ui.dialogs.occurrences_dialog import OccurrencesDialog

from .conftest import Desk


@pytest.fixture
def project_path(make_project: Callable[[dict[str, str]], Path]) -> Path:
    return make_project(
        {
            "one.txt": "Peace now. We want peace, no war. Peaceful people, peace!\nThe <b>peace</b> of 👷‍♀️ all.",
            "two.txt": "Nothing but peace here.",
            "three.txt": "Not a word of it.",
            "four.txt": "Words that go on and on and " * 6,
        }
    )


def opened(desk: Desk, qtbot: QtBot) -> OccurrencesDialog:
    desk.key("O")
    (dialog,) = desk.window.findChildren(OccurrencesDialog)
    wait(dialog, qtbot)
    return dialog


def wait(dialog: OccurrencesDialog, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: rows(dialog).model().rowCount() > 0, timeout=5000)


def rows(dialog: OccurrencesDialog) -> QListView:
    found = dialog.findChildren(QListView)
    return next(one for one in found if one.accessibleName() == "Occurrences")


def press(desk: Desk, dialog: OccurrencesDialog, words: str) -> None:
    button = next(
        each
        for each in dialog.findChildren(QPushButton)
        if words in {each.text(), each.text()[: len(words)] if " " in words else ""}
    )
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    desk.settle()


def everywhere(desk: Desk) -> list[tuple[str, str]]:
    assert desk.window.session is not None
    book = desk.window.session.codebook
    with Project.open(desk.window.session.path, read_only=True) as project:
        return [
            (span.quote, book.label(span.label_id).name)
            for one in all_statements(project)
            for span in load_annotations(project, one.id).spans
        ]


def test_every_occurrence_in_the_statement_in_one_step(desk: Desk, qtbot: QtBot) -> None:
    desk.open_titled("Peace")
    desk.select("peace")
    dialog = opened(desk, qtbot)
    assert rows(dialog).model().rowCount() == 3
    press(desk, dialog, "Capitals do not matter")
    qtbot.waitUntil(lambda: rows(dialog).model().rowCount() == 4, timeout=5000)
    QTest.keyClick(rows(dialog), Qt.Key.Key_Space)
    QTest.keyClick(rows(dialog), Qt.Key.Key_Return)
    desk.settle()
    assert everywhere(desk) == [("peace", "speaker")] * 3
    desk.window.actions_["undo"].trigger()
    desk.settle()
    assert everywhere(desk) == []


def test_a_long_stretch_of_words_leaves_the_dialog_as_wide_as_it_is(desk: Desk, qtbot: QtBot) -> None:
    desk.open_titled("Words")
    desk.window.actions_["select_all"].trigger()
    dialog = opened(desk, qtbot)
    QApplication.processEvents()
    assert dialog.minimumSizeHint().width() <= dialog.width() == 920


def test_everywhere_with_another_label_and_what_is_labelled_already_stays(desk: Desk, qtbot: QtBot) -> None:
    desk.open_titled("Peace")
    desk.select("peace")
    desk.key("G")
    dialog = opened(desk, qtbot)
    press(desk, dialog, "All statements")
    qtbot.waitUntil(lambda: rows(dialog).model().rowCount() == 4, timeout=5000)
    press(desk, dialog, "Label 3 span")
    assert everywhere(desk) == [("peace", "target")] * 4


def test_all_and_none_and_whole_words(desk: Desk, qtbot: QtBot) -> None:
    desk.open_titled("Peace")
    desk.select("Peace")
    dialog = opened(desk, qtbot)
    assert rows(dialog).model().rowCount() == 1
    press(desk, dialog, "Whole words")
    qtbot.waitUntil(lambda: rows(dialog).model().rowCount() == 2, timeout=5000)
    press(desk, dialog, "None")
    take = next(each for each in dialog.findChildren(QPushButton) if each.text().startswith("Label 0"))
    assert not take.isEnabled()
    press(desk, dialog, "All")
    assert take.text().startswith("Label 2")


def test_the_values_of_the_span_go_along(desk: Desk, qtbot: QtBot) -> None:
    desk.open_titled("Peace")
    desk.select("peace")
    desk.key("T")
    desk.key("1")
    dialog = opened(desk, qtbot)
    press(desk, dialog, "Label 2 span")
    assert [len(span.attributes) for span in desk.spans()] == [1, 1, 1]


def test_marked_spans_are_relabelled_and_deleted_in_one_step(desk: Desk) -> None:
    desk.open_titled("Peace")
    for words in ("Peace", "war", "people"):
        desk.select(words)
        desk.key("D")
    point = desk.view.point_of(desk.find("war").start)
    assert point is not None
    QTest.mouseClick(  # people is selected already
        desk.view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ControlModifier, point + QPoint(2, 0)
    )
    desk.key(Qt.Key.Key_G, Qt.KeyboardModifier.ShiftModifier)
    assert everywhere(desk) == [("Peace", "demand"), ("war", "target"), ("people", "target")]
    desk.key(Qt.Key.Key_Delete)
    assert everywhere(desk) == [("Peace", "demand")]
    desk.shortcut("Ctrl+Z")
    desk.shortcut("Ctrl+Z")
    assert everywhere(desk) == [("Peace", "demand"), ("war", "demand"), ("people", "demand")]


def test_all_spans_of_a_label_by_key_and_escape_lets_them_go(desk: Desk) -> None:
    desk.open_titled("Peace")
    for words, key in (("Peace", "D"), ("war", "T"), ("people", "D")):
        desk.select(words)
        desk.key(key)
    desk.shortcut("Ctrl+Shift+M")
    desk.key(Qt.Key.Key_A, Qt.KeyboardModifier.ShiftModifier)
    assert everywhere(desk) == [("Peace", "addressee"), ("war", "stance"), ("people", "addressee")]
    desk.key(Qt.Key.Key_Escape)
    desk.key(Qt.Key.Key_G, Qt.KeyboardModifier.ShiftModifier)
    assert everywhere(desk) == [("Peace", "addressee"), ("war", "stance"), ("people", "target")]
    desk.key(Qt.Key.Key_Tab)
    desk.key("Y")
    desk.key(Qt.Key.Key_Tab)
    desk.key("Y")
    desk.key(Qt.Key.Key_Delete)
    assert everywhere(desk) == [("people", "target")]


def test_words_join_a_span_and_leave_it_by_key(desk: Desk) -> None:
    desk.open_titled("Peace")
    desk.select("Peace")
    desk.key("D")
    desk.select("want peace")
    desk.key("+")
    (span,) = desk.spans()
    assert span.quotes == ("Peace", "want peace")
    desk.select("want")
    desk.key("-")
    (span,) = desk.spans()
    assert span.quotes == ("Peace", "peace")
    desk.select("Peace")
    desk.key("-")
    desk.shortcut("Ctrl+Z")
    desk.shortcut("Ctrl+Z")
    (span,) = desk.spans()
    assert span.quotes == ("Peace", "want peace")


def test_dragging_with_ctrl_and_shift_adds_words(desk: Desk) -> None:
    desk.open_titled("Peace")
    desk.drag("Peace")
    desk.press("d")
    desk.drag("war", held=Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    desk.settle()
    (span,) = desk.spans()
    assert span.quotes == ("Peace", "war")
    assert not desk.place.palette_of_labels.is_open()


def test_marked_spans_are_copied_to_where_the_words_stand(desk: Desk, qtbot: QtBot) -> None:
    desk.open_titled("Peace")
    for words, key in (("peace", "D"), ("war", "G")):
        desk.select(words)
        desk.key(key)
    point = desk.view.point_of(desk.find("peace").start)
    assert point is not None
    QTest.mouseClick(
        desk.view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ControlModifier, point + QPoint(2, 0)
    )
    desk.shortcut("Ctrl+Shift+D")
    (dialog,) = desk.window.findChildren(CopySpansDialog)
    found = next(one for one in dialog.findChildren(QListWidget) if one.accessibleName() == "Spans")
    assert [found.item(row).text() for row in range(found.count())] == [
        "target: war – not in that text",
        "demand: peace",
    ]
    QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Return)
    desk.settle()
    assert everywhere(desk) == [("peace", "demand"), ("war", "target"), ("peace", "demand")]
    desk.window.actions_["undo"].trigger()
    desk.settle()
    assert len(everywhere(desk)) == 2
