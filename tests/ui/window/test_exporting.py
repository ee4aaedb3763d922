"""Exporting through the window: the key opens the dialog, the file is read back, the status line says how it went."""

import json
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from annotator.ui.export_dialog.dialog import ExportDialog

from .conftest import Desk

CTRL = Qt.KeyboardModifier.ControlModifier


def test_what_the_dialog_promises_is_written_and_read_back(
    desk: Desk, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "labels.jsonl"
    said: list[str] = []

    def use(dialog: ExportDialog) -> int:
        dialog.show()
        dialog.formats.choose("doccano")
        dialog.file.setText(str(target))
        qtbot.waitUntil(lambda: dialog._survey is not None, timeout=20_000)
        said.append(dialog.foot_words.text())
        main = next(one for one in dialog.findChildren(QPushButton) if one.text().startswith("Export"))
        QTest.mouseClick(main, Qt.MouseButton.LeftButton)
        return dialog.result()

    monkeypatch.setattr(ExportDialog, "exec", use)
    QTest.keyClick(desk.view, Qt.Key.Key_E, CTRL)
    qtbot.waitUntil(target.exists, timeout=20_000)
    qtbot.waitUntil(lambda: "Read back: equal." in desk.window.status._message.text(), timeout=5_000)
    records = [json.loads(line) for line in target.read_text("utf-8").splitlines()]
    assert said[0].startswith(f"{len(records)} text")
    for record in records:
        for entity in record["entities"]:
            assert record["text"][entity["start_offset"] : entity["end_offset"]].strip()
    assert json.loads((tmp_path / "labels.jsonl.manifest.json").read_text("utf-8"))["type"] == "annotator-manifest"


def test_cancel_writes_nothing(desk: Desk, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    def use(dialog: ExportDialog) -> int:
        dialog.show()
        QTest.keyClick(dialog, Qt.Key.Key_Escape)
        return dialog.result()

    monkeypatch.setattr(ExportDialog, "exec", use)
    before = sorted(path.name for path in desk.window.session.path.parent.iterdir()) if desk.window.session else []
    QTest.keyClick(desk.view, Qt.Key.Key_E, CTRL)
    assert desk.window.session is not None
    assert sorted(path.name for path in desk.window.session.path.parent.iterdir()) == before
