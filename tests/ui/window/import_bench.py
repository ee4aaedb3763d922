"""What a person does who imports files through the window: drops them, waits, presses Import, reads the report."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from annotator.store.project import Project
from annotator.store.statements import all_statements, load_text
from annotator.ui.dialogs.import_report import ImportReport
from annotator.ui.import_dialog.dialog import ImportDialog

from .conftest import Desk

RUSSIAN = "Мы требуем мира. Профсоюз осуждает войну и призывает к переговорам.\n" * 4


def ask(desk: Desk, *paths: Path) -> ImportDialog:
    """Drop files on the window, and wait until the dialog has read them."""
    desk.window.files_dropped.emit(list(paths))
    desk.qtbot.waitUntil(lambda: shown(desk) is not None, timeout=10_000)
    dialog = shown(desk)
    assert dialog is not None
    wait(desk.qtbot, dialog)
    return dialog


def shown(desk: Desk) -> ImportDialog | None:
    return next((one for one in desk.window.findChildren(ImportDialog) if one.isVisible()), None)


def wait(qtbot: QtBot, dialog: ImportDialog) -> None:
    qtbot.waitUntil(lambda: bool(dialog.files()) and not dialog.is_reading(), timeout=30_000)


def take(desk: Desk, dialog: ImportDialog) -> str:
    """Press Import, and give the report that follows."""
    QTest.mouseClick(dialog.import_button, Qt.MouseButton.LeftButton)
    desk.qtbot.waitUntil(lambda: bool(reports(desk)), timeout=15_000)
    (report,) = reports(desk)
    text = report.text()
    report.close()
    return text


def reports(desk: Desk) -> list[ImportReport]:
    return [one for one in desk.window.findChildren(ImportReport) if one.isVisible()]


def texts(desk: Desk) -> list[str]:
    assert desk.window.session is not None
    with Project.open(desk.window.session.path, read_only=True) as project:
        return [load_text(project, one.id).text for one in all_statements(project)]


def come_back(desk: Desk) -> None:
    desk.window.activateWindow()
    desk.qtbot.waitUntil(desk.window.isActiveWindow, timeout=5000)
