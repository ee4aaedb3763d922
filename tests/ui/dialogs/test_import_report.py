from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from annotator.ui.dialogs.import_report import ImportReport
from annotator.ui.theme.theme import Theme

LINES = ["a.txt: 1 statement.", "<b>b</b>.txt: 3 characters could not be read, shown as \ufffd."]


def save(dialog: ImportReport) -> None:
    button = next(each for each in dialog.findChildren(QPushButton) if each.text() == "Save…")
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_shows_a_paragraph_for_each_file_as_plain_text(qtbot: QtBot, theme: Theme) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    dialog = ImportReport.show_report(window, theme, LINES, lambda _name: None)
    assert dialog.text() == "\n\n".join(LINES)
    assert not dialog.isModal()
    save(dialog)
    assert dialog.foot_words.text() == ""


def test_saves_what_is_shown(qtbot: QtBot, theme: Theme, tmp_path: Path) -> None:
    dialog = ImportReport(theme, LINES, lambda name: tmp_path / name)
    qtbot.addWidget(dialog)
    save(dialog)
    assert (tmp_path / "import-report.txt").read_text(encoding="utf-8") == "\n\n".join(LINES) + "\n"
    assert dialog.foot_words.text() == "Saved as import-report.txt"


def test_says_when_it_was_not_saved(qtbot: QtBot, theme: Theme, tmp_path: Path) -> None:
    dialog = ImportReport(theme, LINES, lambda name: tmp_path / "missing" / name)
    qtbot.addWidget(dialog)
    dialog.show()
    save(dialog)
    assert dialog._message.sentence().startswith("The report was not saved: ")
    assert dialog.foot_words.text() == ""
