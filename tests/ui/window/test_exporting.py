"""Exporting through the window: the key opens the dialog, the file is read back, the status line says how it went."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from annotator.export.format import Remarks
from annotator.export.item import Item
from annotator.export.registry import format_named
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


def test_the_folder_is_shown_and_the_format_remembered(
    desk: Desk, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk.open_titled("We ")
    for words, key in (("demand peace", "D"), ("peace", "T")):
        desk.select(words)
        desk.key(key)
    proposed: list[Path] = []

    def use(dialog: ExportDialog) -> int:
        dialog.show()
        if not proposed:
            dialog.formats.choose("conll")
            dialog.form._overlap.set_value("longest")
            dialog.form.changed.emit()
            dialog.file.setText(str(tmp_path / "there" / "tokens"))
        proposed.append(dialog.wish().target)
        qtbot.waitUntil(lambda: dialog._survey is not None, timeout=20_000)
        main = next(one for one in dialog.findChildren(QPushButton) if one.text().startswith("Export"))
        QTest.mouseClick(main, Qt.MouseButton.LeftButton)
        return dialog.result()

    (tmp_path / "there").mkdir()
    monkeypatch.setattr(ExportDialog, "exec", use)
    QTest.keyClick(desk.view, Qt.Key.Key_E, CTRL)
    status = desk.window.status
    qtbot.waitUntil(lambda: status._message.text().startswith("Exported"), timeout=20_000)
    assert status._message.text() == "Exported 1 of 2 spans to tokens. Read back: equal."
    items = list(read_conll(tmp_path / "there" / "tokens", Remarks()))
    assert [span.quotes(item.text) for item in items for span in item.spans] == [("demand peace",)]
    opened: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    QTest.mouseClick(
        next(one for one in status.findChildren(QPushButton) if one.text() == "Show in folder"),
        Qt.MouseButton.LeftButton,
    )
    assert opened == [QUrl.fromLocalFile(str(tmp_path / "there"))]
    QTest.keyClick(desk.view, Qt.Key.Key_E, CTRL)
    assert proposed[1] == tmp_path / "there" / "hard-conll"


def read_conll(place: Path, remarks: Remarks) -> Iterator[Item]:
    read = format_named("conll").read
    assert read is not None
    return read(place, remarks)
