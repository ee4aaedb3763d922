"""Annotations of another program through the window: the key, the table of names, cancelling, one undo."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from annotator.export.foreign import label_name
from annotator.export.foreign_mapping import Target
from annotator.store.project import Project
from annotator.store.statements import all_statements
from annotator.ui.dialogs.import_report import ImportReport
from annotator.ui.foreign_dialog.dialog import ForeignDialog

from .conftest import Desk

CTRL = Qt.KeyboardModifier.ControlModifier


def statements(desk: Desk) -> int:
    assert desk.window.session is not None
    with Project.open(desk.window.session.path, read_only=True) as project:
        return len(all_statements(project))


def doccano(path: Path, *more: str) -> Path:
    """A file with a label that the codebook has and one that it lacks, and any number of further texts."""
    records: list[dict[str, object]] = [
        {"text": "Workers strike now.", "label": [[0, 7, "Speaker"], [8, 14, "Event"]]},
    ]
    records += [{"text": text, "label": [[0, 2, "Speaker"]]} for text in more]
    path.write_text("".join(json.dumps(record) + "\n" for record in records), "utf-8")
    return path


def answering(use: Callable[[ForeignDialog], None]) -> QTimer:
    """Does something with the dialog as soon as it is open; it is closed at the end, whatever happens."""
    timer = QTimer()

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, ForeignDialog) and dialog.isActiveWindow():
            timer.stop()
            try:
                use(dialog)
            finally:
                if dialog.isVisible():
                    dialog.reject()

    timer.timeout.connect(look)
    timer.start(10)
    return timer


def choose_file(monkeypatch: pytest.MonkeyPatch, path: Path) -> None:
    """The system's dialog is not ours: it gives a path."""
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))


def told(desk: Desk, qtbot: QtBot) -> str:
    """The report, which is closed."""
    qtbot.waitUntil(lambda: desk.window.findChild(ImportReport) is not None, timeout=20_000)
    report = desk.window.findChild(ImportReport)
    assert isinstance(report, ImportReport)
    words = report.text()
    report.close()
    qtbot.waitUntil(lambda: desk.window.findChild(ImportReport) is None, timeout=5_000)
    return words


def cancel(desk: Desk, qtbot: QtBot) -> None:
    """Click Cancel beside the job in the status line."""
    job = desk.window.status._job
    qtbot.waitUntil(job.isVisible, timeout=5_000)
    QTest.mouseClick(job._cancel, Qt.MouseButton.LeftButton)


def said(desk: Desk) -> str:
    """What the status line says."""
    return desk.window.status._message.text()


def undo(desk: Desk) -> None:
    """Ctrl+Z in the text, once the dialogs are gone."""
    desk.window.activateWindow()
    desk.qtbot.waitUntil(desk.window.isActiveWindow, timeout=5_000)
    desk.view.setFocus()
    QTest.keyClick(desk.view, Qt.Key.Key_Z, CTRL)
    desk.settle()


def press(where: QWidget, words: str) -> None:
    button = next(one for one in where.findChildren(QPushButton) if one.text() == words)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_names_are_shown_mapped_and_taken_in_one_step(
    desk: Desk, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    choose_file(monkeypatch, doccano(tmp_path / "d.jsonl"))
    foot: list[str] = []

    def use(dialog: ForeignDialog) -> None:
        foot.append(dialog.foot_words.text())
        press(dialog, "New entries for the rest")
        foot.append(dialog.foot_words.text())
        assert dialog.mapping().targets[label_name("Event")] == Target("Event", new=True)
        press(dialog, "Read")

    answer = answering(use)
    before = statements(desk)
    QTest.keyClick(desk.view, Qt.Key.Key_L, CTRL)
    assert "1 codebook entry, 1 statement, 2 spans added" in told(desk, qtbot)
    assert not answer.isActive()
    assert foot == ["1 name left out", "0 names left out"]
    session = desk.window.session
    assert session is not None
    qtbot.waitUntil(lambda: session.codebook.label_named("Event") is not None, timeout=5_000)
    assert statements(desk) == before + 1

    undo(desk)
    qtbot.waitUntil(lambda: session.codebook.label_named("Event") is None, timeout=5_000)
    assert statements(desk) == before


def test_the_keyboard_alone_decides_every_name(
    desk: Desk, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    choose_file(monkeypatch, doccano(tmp_path / "d.jsonl"))
    seen: list[object] = []

    def use(dialog: ForeignDialog) -> None:
        table, field = dialog.table, dialog.strip.field
        QTest.keyClicks(dialog.search, "spea")
        assert dialog.model.rowCount() == 1
        QTest.keyClick(dialog.search, Qt.Key.Key_Down)
        assert table.hasFocus()
        QTest.keyClick(table, Qt.Key.Key_Delete)
        seen.append(dialog.mapping().targets[label_name("Speaker")])
        QTest.keyClick(table, Qt.Key.Key_Return)
        assert field.hasFocus()
        assert dialog.isVisible()
        QTest.keyClicks(field, "deman")
        QTest.keyClick(field, Qt.Key.Key_Return)
        assert table.hasFocus()
        seen.append(dialog.mapping().targets[label_name("Speaker")])
        dialog.search.clear()
        table.selectAll()
        QTest.keyClick(table, Qt.Key.Key_Insert)
        seen.append(dialog.mapping().targets[label_name("Event")])
        QTest.keyClick(dialog.search, Qt.Key.Key_Return)

    answer = answering(use)
    QTest.keyClick(desk.view, Qt.Key.Key_L, CTRL)
    assert "2 codebook entries" not in told(desk, qtbot)  # the speaker is there already
    assert not answer.isActive()
    assert seen == [None, Target("demand"), Target("Event", new=True)]


def test_what_was_chosen_is_proposed_for_the_next_file_of_that_kind(
    desk: Desk, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    proposed: list[Target | None] = []

    def use(dialog: ForeignDialog) -> None:
        proposed.append(dialog.mapping().targets[label_name("Event")])
        dialog.table.make_current(label_name("Event"))
        dialog.strip.take_focus()
        QTest.keyClicks(dialog.strip.field, "quote")
        QTest.keyClick(dialog.strip.field, Qt.Key.Key_Return)
        press(dialog, "Read")

    for name in ("one.jsonl", "two.jsonl"):
        choose_file(monkeypatch, doccano(tmp_path / name))
        answer = answering(use)
        QTest.keyClick(desk.view, Qt.Key.Key_L, CTRL)
        told(desk, qtbot)
        assert not answer.isActive()
    assert proposed == [None, Target("quote")]


def test_cancelling_while_a_file_is_looked_at_takes_nothing(
    desk: Desk, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    choose_file(monkeypatch, doccano(tmp_path / "d.jsonl", *(f"Text number {one}." for one in range(20_000))))
    before = statements(desk)
    answer = answering(lambda _dialog: None)
    QTest.keyClick(desk.view, Qt.Key.Key_L, CTRL)
    cancel(desk, qtbot)
    qtbot.waitUntil(lambda: "Reading cancelled. Nothing was taken." in said(desk), timeout=20_000)
    assert answer.isActive()  # no dialog came
    answer.stop()
    assert statements(desk) == before


def test_cancelling_while_a_file_is_taken_takes_nothing_and_the_next_one_is_taken(
    desk: Desk, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    choose_file(monkeypatch, doccano(tmp_path / "d.jsonl", *(f"Text number {one}." for one in range(2_000))))
    before = statements(desk)
    session = desk.window.session
    assert session is not None

    def use(dialog: ForeignDialog) -> None:
        press(dialog, "New entries for the rest")
        press(dialog, "Read")

    answer = answering(use)
    QTest.keyClick(desk.view, Qt.Key.Key_L, CTRL)
    qtbot.waitUntil(lambda: not answer.isActive(), timeout=20_000)
    cancel(desk, qtbot)
    qtbot.waitUntil(lambda: "Reading cancelled. Nothing was taken." in said(desk), timeout=20_000)
    desk.settle()
    assert statements(desk) == before
    assert session.codebook.label_named("Event") is None
    assert desk.window.findChild(ImportReport) is None

    choose_file(monkeypatch, doccano(tmp_path / "d.jsonl", "One more.", "And another."))
    answer = answering(use)
    QTest.keyClick(desk.view, Qt.Key.Key_L, CTRL)
    assert "3 statements" in told(desk, qtbot)
    assert statements(desk) == before + 3
    undo(desk)
    assert statements(desk) == before


def test_a_file_of_no_format_is_told_in_a_sentence(
    desk: Desk, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "x.bin"
    path.write_bytes(b"\x00\xff" * 50)
    choose_file(monkeypatch, path)
    before = statements(desk)
    desk.window.actions_["read_annotations"].trigger()
    qtbot.waitUntil(desk.window.message.isVisible, timeout=20_000)
    assert desk.window.message.sentence().startswith("x.bin has none of the formats that are read.")
    assert statements(desk) == before
