"""Annotations of another program through the window: the key, the table of names, one undo."""

import json
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QPushButton
from pytestqt.qtbot import QtBot

from annotator.export.foreign import label_name
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


def test_names_are_shown_mapped_and_taken_in_one_step(
    desk: Desk, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "d.jsonl"
    record = {"text": "Workers strike now.", "label": [[0, 7, "Speaker"], [8, 14, "Deed"]]}
    path.write_text(json.dumps(record), "utf-8")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))
    foot: list[str] = []

    def use(dialog: ForeignDialog) -> int:
        dialog.show()
        foot.append(dialog.foot_words.text())
        assert all(field.accessibleName() for field in dialog.rows.fields.values())
        press(dialog, "New entries for the rest")
        foot.append(dialog.foot_words.text())
        assert dialog.rows.fields[label_name("Deed")].value() == "+"
        press(dialog, "Read")
        return dialog.result()

    monkeypatch.setattr(ForeignDialog, "exec", use)
    before = statements(desk)
    QTest.keyClick(desk.view, Qt.Key.Key_L, CTRL)
    qtbot.waitUntil(lambda: desk.window.findChild(ImportReport) is not None, timeout=20_000)
    report = desk.window.findChild(ImportReport)
    assert isinstance(report, ImportReport)
    assert "1 codebook entry, 1 statement, 2 spans added" in report.text()
    assert foot == ["1 name left out", "0 names left out"]
    report.close()
    session = desk.window.session
    assert session is not None
    qtbot.waitUntil(lambda: session.codebook.label_named("Deed") is not None, timeout=5_000)
    assert statements(desk) == before + 1

    desk.view.setFocus()
    desk.window.actions_["undo"].trigger()
    qtbot.waitUntil(lambda: session.codebook.label_named("Deed") is None, timeout=5_000)
    assert statements(desk) == before


def test_a_file_of_no_format_is_told_in_a_sentence(
    desk: Desk, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "x.bin"
    path.write_bytes(b"\x00\xff" * 50)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))
    said: list[str] = []
    monkeypatch.setattr(desk.window, "say_error", said.append)
    before = statements(desk)
    desk.window.actions_["read_annotations"].trigger()
    qtbot.waitUntil(lambda: bool(said), timeout=20_000)
    assert said[0].startswith("x.bin has none of the formats that are read.")
    assert statements(desk) == before


def press(dialog: ForeignDialog, words: str) -> None:
    button = next(one for one in dialog.findChildren(QPushButton) if one.text() == words)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
