"""Exporting through the window: the key opens the dialog, the file is read back, the status line says how it went."""

import json
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from annotator.core.annotations import Reviewer
from annotator.export.format import Remarks
from annotator.export.item import Item
from annotator.export.registry import format_named
from annotator.ingest.codebook_toml import shipped_codebook
from annotator.ingest.text_file import read_text_file
from annotator.operations.beginning import create_project
from annotator.operations.importing import take_documents
from annotator.ui.export_dialog.dialog import ExportDialog
from annotator.ui.export_dialog.replace_dialog import ReplaceDialog

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
        dialog.destination.file.setText(str(target))
        qtbot.waitUntil(lambda: dialog.survey() is not None, timeout=20_000)
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
            dialog.destination.file.setText(str(tmp_path / "there" / "tokens"))
        proposed.append(dialog.wish().target)
        qtbot.waitUntil(lambda: dialog.survey() is not None, timeout=20_000)
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


def test_what_is_searched_for_is_exported_as_the_list_shows_it(
    desk: Desk, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk.shortcut("Ctrl+F")
    desk.press("demand peace")
    statements = desk.place.regions.statements
    qtbot.waitUntil(lambda: statements.current_place()[1] == 1, timeout=5_000)
    target = tmp_path / "found.jsonl"

    def use(dialog: ExportDialog) -> int:
        dialog.show()
        chosen = next(one for one in dialog.findChildren(QPushButton) if one.accessibleName() == "as filtered 1")
        QTest.mouseClick(chosen, Qt.MouseButton.LeftButton)
        dialog.destination.file.setText(str(target))
        qtbot.waitUntil(lambda: dialog.survey() is not None, timeout=20_000)
        assert dialog.foot_words.text().startswith("1 text,")
        QTest.mouseClick(dialog._export, Qt.MouseButton.LeftButton)
        return dialog.result()

    monkeypatch.setattr(ExportDialog, "exec", use)
    QTest.keyClick(desk.view, Qt.Key.Key_E, CTRL)
    qtbot.waitUntil(lambda: "Read back: equal." in desk.window.status._message.text(), timeout=20_000)
    (_, record) = [json.loads(line) for line in target.read_text("utf-8").splitlines()]
    assert "demand peace" in record["text"]
    plan = json.loads((tmp_path / "found.jsonl.manifest.json").read_text("utf-8"))["plan"]
    assert plan["chosen"] == [record["id"]]


def test_cancel_during_an_export_leaves_the_older_file_and_the_window_alive(
    open_desk: Callable[[Path], Desk],
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    desk = open_desk(project_with_leaflets(tmp_path, 120))
    folder = tmp_path / "there"
    folder.mkdir()
    (folder / "old.jsonl").write_text("older", "utf-8")

    def use(dialog: ExportDialog) -> int:
        dialog.show()
        dialog.formats.choose("doccano")
        sentences = dialog.form._unit.menu().actions()
        next(action for action in sentences if action.text() == "sentences").trigger()
        dialog.destination.file.setText(str(folder / "old.jsonl"))
        qtbot.waitUntil(lambda: dialog.survey() is not None, timeout=20_000)
        monkeypatch.setattr(ReplaceDialog, "exec", lambda asked: asked.DialogCode.Accepted)
        QTest.mouseClick(dialog._export, Qt.MouseButton.LeftButton)
        return dialog.result()

    monkeypatch.setattr(ExportDialog, "exec", use)
    status = desk.window.status
    QTest.keyClick(desk.view, Qt.Key.Key_E, CTRL)
    qtbot.waitUntil(lambda: status._job.isVisible() and any(folder.glob("*.part")), timeout=20_000)
    QTest.mouseClick(status._job._cancel, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(status._job.isHidden, timeout=5_000)
    assert status._message.text() == "Export cancelled. No file was written."
    assert [path.name for path in folder.iterdir()] == ["old.jsonl"]
    assert (folder / "old.jsonl").read_text("utf-8") == "older"
    desk.open_titled("Leaflet ")  # and the window goes on
    desk.select("demands peace")
    desk.key("D")
    assert len(desk.spans()) == 1
    QTest.keyClick(desk.view, Qt.Key.Key_E, CTRL)
    qtbot.waitUntil(lambda: "Read back: equal." in status._message.text(), timeout=20_000)
    assert len((folder / "old.jsonl").read_text("utf-8").splitlines()) == 120 * 41


def test_a_kept_copy_is_gone_when_the_dialog_is(
    desk: Desk, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    copies: list[set[str]] = []
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "copies"))
    (tmp_path / "copies").mkdir()

    def use(dialog: ExportDialog) -> int:
        dialog.show()
        for number in range(2):
            qtbot.waitUntil(lambda: dialog.survey() is not None, timeout=20_000)
            kept = {path.parent.name for path in (tmp_path / "copies").rglob("*.annotator")}
            copies.append(kept)
            if not number:
                dialog.form._copies.click()
        QTest.keyClick(dialog, Qt.Key.Key_Escape)
        return dialog.result()

    monkeypatch.setattr(ExportDialog, "exec", use)
    QTest.keyClick(desk.view, Qt.Key.Key_E, CTRL)
    assert copies[0] == copies[1]  # nothing has changed, so the copy was made once
    assert len(copies[0]) == 1
    qtbot.waitUntil(lambda: not list((tmp_path / "copies").rglob("*.annotator")), timeout=5_000)


def project_with_leaflets(folder: Path, number: int) -> Path:
    """A project whose export takes long enough to be ended midway."""
    words = "The union demands peace, bread and an eight-hour day. " * 40
    documents = []
    for one in range(number):
        file = folder / f"{one}.txt"
        file.write_text(f"Leaflet {one}. {words}", "utf-8")
        documents.append(read_text_file(file)[0])
    with create_project(folder / "leaflets.annotator", shipped_codebook()) as project:
        take_documents(project, Reviewer.named("Ana"), documents, compare=False)
    return folder / "leaflets.annotator"
