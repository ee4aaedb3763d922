"""An import that is cancelled while files are read, written or compared, in a real window: nothing is half taken."""

import sqlite3
import threading
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from annotator.ui.actions.import_writing import ImportWriting

from .conftest import Desk
from .import_bench import ask, reports, shown, take, texts, wait

_CALL = "The union of dockers demands an immediate ceasefire in the whole region, for the {} time this year."


@pytest.fixture
def files(tmp_path: Path) -> list[Path]:
    """Twelve files, nearly the same."""
    made = [tmp_path / f"{number:02}.txt" for number in range(12)]
    for number, file in enumerate(made):
        file.write_text(_CALL.format(number))
    return made


def everything(desk: Desk) -> list[str]:
    """All that the project file holds, read without any code of ours."""
    assert desk.window.session is not None
    with closing(sqlite3.connect(f"file:{desk.window.session.path}?mode=ro", uri=True)) as connection:
        return list(connection.iterdump())


def cancel_button(desk: Desk) -> QPushButton:
    return next(one for one in desk.window.status.findChildren(QPushButton) if one.text() == "Cancel")


@pytest.mark.parametrize(
    ("step", "place"),
    [("_step", 0), ("_step", 7), ("_step", 12), ("_step_of_comparing", 0), ("_step_of_comparing", 9)],
    ids=["before writing", "while writing", "when all is written", "before comparing", "while comparing"],
)
def test_cancel_while_writing_or_comparing_leaves_the_project_as_it_was(
    desk: Desk, files: list[Path], monkeypatch: pytest.MonkeyPatch, step: str, place: int
) -> None:
    qtbot = desk.qtbot
    before = everything(desk)
    there, pressed = threading.Event(), threading.Event()
    original = getattr(ImportWriting, step)

    def held(writing: ImportWriting, done: int, total: int) -> None:
        """Wait in the writer's thread at one step until Cancel has been pressed."""
        if done == place and not there.is_set():
            there.set()
            pressed.wait(20)
        original(writing, done, total)

    monkeypatch.setattr(ImportWriting, step, held)
    dialog = ask(desk, *files)
    QTest.mouseClick(dialog.import_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(there.is_set, timeout=20_000)
    qtbot.waitUntil(cancel_button(desk).isVisible, timeout=5000)
    QTest.mouseClick(cancel_button(desk), Qt.MouseButton.LeftButton)
    pressed.set()
    said = desk.window.status._message
    qtbot.waitUntil(lambda: said.text() == "Import cancelled. Nothing was imported.", timeout=20_000)
    desk.settle()
    assert reports(desk) == []
    assert everything(desk) == before
    assert not cancel_button(desk).isVisible()
    monkeypatch.undo()
    take(desk, ask(desk, *files))
    assert set(map(_CALL.format, range(12))) <= set(texts(desk)), "and the import can be made after all"


def test_escape_while_files_are_read_leaves_the_project_as_it_was(desk: Desk, files: list[Path], qtbot: QtBot) -> None:
    before = everything(desk)
    desk.window.files_dropped.emit(files)
    dialog = shown(desk)
    assert dialog is not None
    assert dialog.is_reading()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: shown(desk) is None, timeout=5000)
    desk.settle()
    assert everything(desk) == before
    again = ask(desk, *files)
    assert len(again.files()) == 12
    wait(qtbot, again)
    QTest.keyClick(again, Qt.Key.Key_Escape)
    QApplication.processEvents()
    assert everything(desk) == before
