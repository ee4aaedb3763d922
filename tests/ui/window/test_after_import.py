"""What follows an import, in a real window: changed files, refused ones, rules for the next import."""

import zipfile
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from annotator.store.statements import all_statements
from annotator.ui.dialogs.import_report import ImportReport
from annotator.ui.dialogs.kept_rules_dialog import KeptRulesDialog
from annotator.ui.dialogs.rule_dialog import RuleDialog
from annotator.ui.import_dialog.dialog import ImportDialog

from .conftest import Desk
from .import_bench import RUSSIAN, ask, come_back, reports, shown, take, texts, wait


@pytest.fixture
def asked(desk: Desk) -> Callable[..., ImportDialog]:
    """Drops files on the window, and waits until the dialog has read them."""
    return partial(ask, desk)


_OLD = (
    "The drivers demand peace now. The minister refuses to meet the delegates this week. Passengers support them all."
)
_NEW = (
    "The drivers demand peace now. The minister refuses to meet any delegates this month. Passengers support them all."
)


@pytest.fixture
def labelled(desk: Desk, asked: Callable[..., ImportDialog], tmp_path: Path) -> Path:
    """A file that is imported and labelled, and has changed since."""
    file = tmp_path / "strike.txt"
    file.write_text(_OLD)
    take(desk, asked(file))
    desk.open_titled("The drivers")
    for words in ("demand peace", "refuses to meet the delegates this week"):
        desk.drag(words)
        desk.key("D")
    file.write_text(_NEW)
    return file


def test_a_changed_file_says_what_becomes_of_the_spans_and_leads_to_those_to_look_at(
    desk: Desk, asked: Callable[..., ImportDialog], labelled: Path
) -> None:
    dialog = asked(labelled)
    assert dialog.version.sentence() == "New version of “strike.txt”: 1 span moves along, 1 needs a look."
    assert "1 needs a look" in dialog.list.model().index(0, 0).data()
    QTest.mouseClick(dialog.import_button, Qt.MouseButton.LeftButton)
    desk.qtbot.waitUntil(lambda: bool(reports(desk)), timeout=15_000)
    (report,) = reports(desk)
    assert "1 span needs a look" in report.text()
    desk.open_titled("First line")
    QTest.keyClick(report.matters.list, Qt.Key.Key_Return)
    assert desk.view.text() == _NEW
    assert desk.place.labelling.selected() is not None
    assert "refuses to meet any" in str(desk.place.labelling.selected())
    report.close()


@pytest.mark.parametrize(("way", "both"), [(1, True), (2, False)])
def test_a_changed_file_is_a_separate_document_or_left_out(
    desk: Desk, asked: Callable[..., ImportDialog], labelled: Path, way: int, both: bool
) -> None:
    dialog = asked(labelled)
    dialog.version.ways.findChildren(QPushButton)[way].click()
    if both:
        assert dialog.import_button.text().startswith("Import 1 statement")
        take(desk, dialog)
        assert {_OLD, _NEW} <= set(texts(desk))
    else:
        assert not dialog.import_button.isEnabled()
        dialog.reject()


def test_a_refused_file_is_tried_again_and_read_in_another_encoding(
    desk: Desk, asked: Callable[..., ImportDialog], tmp_path: Path, qtbot: QtBot
) -> None:
    good, bad = tmp_path / "good.txt", tmp_path / "bad.txt"
    good.write_text("The union demands peace.")
    bad.write_bytes(b"\x00\x01\x02" * 100)
    dialog = asked(good, bad)
    QTest.mouseClick(dialog.import_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bool(reports(desk)), timeout=15_000)
    (report,) = reports(desk)
    QTest.mouseClick(report.matters.encoding, Qt.MouseButton.LeftButton)
    again = shown(desk)
    assert again is not None
    wait(qtbot, again)
    qtbot.waitUntil(again.options.encoding.hasFocus, timeout=5000)
    again.reject()
    bad.write_text("The union demands bread.")
    QTest.mouseClick(report.matters.again, Qt.MouseButton.LeftButton)
    once_more = shown(desk)
    assert once_more is not None
    wait(qtbot, once_more)
    report.close()
    take(desk, once_more)
    assert "The union demands bread." in texts(desk)


def test_a_refused_re_reading_leads_to_the_statement_that_stayed(
    desk: Desk, asked: Callable[..., ImportDialog], tmp_path: Path, qtbot: QtBot
) -> None:
    file = tmp_path / "russian.txt"
    file.write_bytes(RUSSIAN.encode("cp1251"))
    take(desk, asked(file))
    come_back(desk)
    desk.open_titled("Мы требуем")
    desk.drag("требуем мира")
    desk.key("D")
    labelled = desk.statement_id
    dialog = asked(file)
    field = dialog.options.encoding
    field.setFocus()
    QTest.keyClicks(field, "koi8-r")
    QTest.keyClick(field, Qt.Key.Key_Return)
    wait(qtbot, dialog)
    QTest.mouseClick(dialog.import_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bool(reports(desk)), timeout=15_000)
    (report,) = reports(desk)
    assert "somebody has worked on it" in report.text()
    assert not report.matters.encoding.isVisible()
    assert desk.window.session is not None
    first = next(iter(all_statements(desk.window.session.project))).id
    for go in (click_go, double_click, press_enter):
        desk.place.navigation.open(first)
        assert desk.statement_id != labelled
        go(report)
        qtbot.waitUntil(lambda: desk.statement_id == labelled, timeout=5000)
    assert len(desk.spans()) == 1
    report.close()


def click_go(report: ImportReport) -> None:
    QTest.mouseClick(report.matters.go, Qt.MouseButton.LeftButton)


def double_click(report: ImportReport) -> None:
    rows = report.matters.list
    place = rows.visualItemRect(rows.item(0)).center()
    QTest.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=place)
    QTest.mouseDClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=place)


def press_enter(report: ImportReport) -> None:
    QTest.keyClick(report.matters.list, Qt.Key.Key_Return)


def test_a_rule_holds_for_files_in_archives_of_the_folder_and_for_those_beside_them(
    desk: Desk, asked: Callable[..., ImportDialog], tmp_path: Path, qtbot: QtBot
) -> None:
    folder = tmp_path / "harbour"
    folder.mkdir()
    foot = "This text was first printed in the Harbour News."
    for name, word in (("one", "peace"), ("two", "bread")):
        with zipfile.ZipFile(folder / f"{name}.zip", "w") as packed:
            packed.writestr(f"part/{name}.txt", f"The union demands {word}.\n\n{foot}")
    (folder / "three.txt").write_text(f"The union demands land.\n\n{foot}")
    take(desk, asked(folder / "one.zip"))
    come_back(desk)
    desk.open_titled("The union")
    desk.drag(foot)
    desk.shortcut("Ctrl+Shift+G")
    qtbot.waitUntil(lambda: desk.view.text() == "The union demands peace.", timeout=5000)
    assert desk.window.status._message.text() == "Done: words left out. Ctrl+Z takes it back."
    desk.shortcut("Ctrl+Shift+P")
    (ask,) = desk.window.findChildren(RuleDialog)
    QTest.keyClick(ask, Qt.Key.Key_Return)
    desk.settle()
    assert desk.window.status._message.text() == f"Kept as a rule for {folder}. Ctrl+Z takes it back."
    dialog = asked(folder / "two.zip", folder / "three.txt")
    assert [row.greyed for row in dialog.preview.rows()] == [False, True]
    dialog.list.setFocus()
    QTest.keyClick(dialog.list, Qt.Key.Key_Down)
    assert [row.greyed for row in dialog.preview.rows()] == [False, True]
    take(desk, dialog)
    assert {"The union demands bread.", "The union demands land."} <= set(texts(desk))


def test_what_was_cut_by_hand_is_kept_used_switched_off_and_forgotten(
    desk: Desk, asked: Callable[..., ImportDialog], tmp_path: Path, qtbot: QtBot
) -> None:
    folder = tmp_path / "harbour"
    folder.mkdir()
    foot = "This text was first printed in the Harbour News."
    (folder / "one.txt").write_text(f"The union demands peace.\n\n{foot}")
    (folder / "two.txt").write_text(f"The union demands bread.\n\n{foot}")
    take(desk, asked(folder / "one.txt"))
    desk.window.activateWindow()
    qtbot.waitUntil(desk.window.isActiveWindow, timeout=5000)
    desk.open_titled("The union")
    desk.shortcut("Ctrl+Shift+P")
    assert not desk.window.findChildren(RuleDialog), "nothing was cut by hand"
    desk.drag(foot)
    desk.shortcut("Ctrl+Shift+G")
    qtbot.waitUntil(lambda: desk.view.text() == "The union demands peace.", timeout=5000)
    desk.shortcut("Ctrl+Shift+P")
    (ask,) = desk.window.findChildren(RuleDialog)
    assert [box.text() for box in ask.boxes.values()] == ["1 paragraph stays out"]
    QTest.keyClick(ask, Qt.Key.Key_Return)
    desk.settle()
    assert desk.window.status._message.text() == f"Kept as a rule for {folder}. Ctrl+Z takes it back."
    dialog = asked(folder / "two.txt")
    assert [row.greyed for row in dialog.preview.rows()] == [False, True]
    assert dialog.options.rule.isVisible()
    QTest.keyClick(dialog.options.rule, Qt.Key.Key_Space)
    wait(qtbot, dialog)
    assert [row.greyed for row in dialog.preview.rows()] == [False]
    dialog.reject()
    desk.window.actions_["kept_rules"].trigger()
    (kept,) = desk.window.findChildren(KeptRulesDialog)
    assert kept.list.count() == 1
    QTest.mouseClick(kept.forget, Qt.MouseButton.LeftButton)
    desk.settle()
    assert kept.list.count() == 0
    kept.accept()
    desk.window.actions_["undo"].trigger()
    desk.settle()
    dialog = asked(folder / "two.txt")
    assert [row.greyed for row in dialog.preview.rows()] == [False, True]
    dialog.reject()
