from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from annotator.store.listing import Progress
from annotator.ui.dialogs.export_dialog import ExportDialog, ExportWish
from annotator.ui.theme.theme import Theme

TARGET = Path("/tmp/x/labour.jsonl")
LEFT = Qt.MouseButton.LeftButton


def made(qtbot: QtBot, theme: Theme, progress: Progress) -> ExportDialog:
    dialog = ExportDialog(theme, TARGET, progress)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def button(dialog: ExportDialog, name: str) -> QPushButton:
    return next(each for each in dialog.findChildren(QPushButton) if name in {each.text(), each.accessibleName()})


def field(dialog: ExportDialog) -> QLineEdit:
    found = dialog.findChild(QLineEdit)
    assert found is not None
    return found


def test_takes_what_was_proposed(qtbot: QtBot, theme: Theme) -> None:
    dialog = made(qtbot, theme, Progress(29, 11))
    with qtbot.waitSignal(dialog.accepted, timeout=100):
        QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert dialog.wish() == ExportWish("jsonl", TARGET, only_done=False)


def test_only_statements_that_are_done(qtbot: QtBot, theme: Theme) -> None:
    dialog = made(qtbot, theme, Progress(29, 11))
    assert dialog.foot_words.text().startswith("29 ")
    QTest.mouseClick(button(dialog, "done 11"), LEFT)
    assert dialog.foot_words.text().startswith("11 ")
    assert dialog.wish().only_done
    QTest.mouseClick(button(dialog, "done 11"), LEFT)
    assert not dialog.wish().only_done


def test_says_why_nothing_can_be_exported(qtbot: QtBot, theme: Theme) -> None:
    dialog = made(qtbot, theme, Progress(29, 0))
    QTest.mouseClick(button(dialog, "done 0"), LEFT)
    assert dialog._error.text() == "No statement is done yet."
    assert not button(dialog, "Export").isEnabled()
    QTest.mouseClick(button(dialog, "all 29"), LEFT)
    for wrong in ("", "labour.jsonl"):
        field(dialog).setText(wrong)
        assert dialog._error.isVisible()
        assert not button(dialog, "Export").isEnabled()
    field(dialog).setText("/tmp/labour.jsonl")
    assert button(dialog, "Export").isEnabled()
    assert not dialog._error.isVisible()


def test_the_file_can_be_chosen(qtbot: QtBot, theme: Theme, monkeypatch: pytest.MonkeyPatch) -> None:
    dialog = made(qtbot, theme, Progress(29, 11))
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args: ("", ""))
    QTest.mouseClick(button(dialog, "Choose…"), LEFT)
    assert dialog.wish().target == TARGET
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args: ("/tmp/other.jsonl", ""))
    QTest.mouseClick(button(dialog, "Choose…"), LEFT)
    assert dialog.wish().target == Path("/tmp/other.jsonl")
