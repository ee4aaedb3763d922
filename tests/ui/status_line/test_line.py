from datetime import datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from annotator.ui.parts.elided_label import ElidedLabel
from annotator.ui.parts.plain_label import PlainLabel
from annotator.ui.status_line import line as module
from annotator.ui.status_line.line import StatusLine
from annotator.ui.theme.theme import Theme

NOON = datetime(2024, 5, 1, 12, 4, 31)  # noqa: DTZ001 - a local time, as the session tells it
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def line(qtbot: QtBot, theme: Theme) -> StatusLine:
    made = StatusLine(theme)
    qtbot.addWidget(made)
    made.resize(1280, 28)
    made.show_project("ukraine-statements", "Ana")
    made.show()
    return made


def words(line: QWidget) -> list[str]:
    found: list[PlainLabel | ElidedLabel | QPushButton] = [
        *line.findChildren(PlainLabel),
        *line.findChildren(ElidedLabel),
        *line.findChildren(QPushButton),
    ]
    return [each.text() for each in found if each.isVisible() and each.text()]


def button(line: QWidget, name: str) -> QPushButton:
    return next(each for each in line.findChildren(QPushButton) if each.text() == name)


def test_says_when_the_last_change_was_saved(line: StatusLine) -> None:
    assert "Everything is saved" in words(line)
    line.saved(NOON)
    assert "Saved 12:04:31" in words(line)
    assert "ukraine-statements" in words(line)


def test_saving_is_worth_a_word_only_when_it_is_slow(qtbot: QtBot, line: StatusLine) -> None:
    line.saving()
    line.saved(NOON)
    QTest.qWait(module._SAVING_AFTER_MS + 60)
    assert "Saved 12:04:31" in words(line)
    line.saving()
    qtbot.waitUntil(lambda: "Saving…" in words(line), timeout=2000)
    line.nothing_to_save()
    assert "Saved 12:04:31" in words(line)


def test_an_error_stays_until_a_change_was_saved(line: StatusLine) -> None:
    sentence = "Not saved: the disk is full. Free some space, then try again."
    line.not_saved(sentence)
    line.saving()
    QTest.qWait(module._SAVING_AFTER_MS + 60)
    line.nothing_to_save()
    assert sentence in words(line)
    assert "Saving…" not in words(line)
    line.saved(NOON)
    assert sentence not in words(line)
    assert "Saved 12:04:31" in words(line)


def test_a_message_gives_way_to_the_position(qtbot: QtBot, line: StatusLine, monkeypatch: pytest.MonkeyPatch) -> None:
    line.show_position("Paragraph 3")
    line._message_time.setInterval(50)
    line.say("Merged 2 labels. Undo Ctrl+Z")
    line.show_position("Paragraph 4")
    assert "Merged 2 labels. Undo Ctrl+Z" in words(line)
    assert "Paragraph 4" not in words(line)
    qtbot.waitUntil(lambda: "Paragraph 4" in words(line), timeout=2000)
    assert "Merged 2 labels. Undo Ctrl+Z" not in words(line)


def test_the_reviewer_can_be_changed(qtbot: QtBot, line: StatusLine) -> None:
    with qtbot.waitSignal(line.reviewer_requested, timeout=2000):
        QTest.mouseClick(button(line, "Reviewer: Ana"), LEFT)


def test_a_job_is_shown_once_it_takes_long_and_can_be_cancelled_once(qtbot: QtBot, line: StatusLine) -> None:
    line.show_job("Importing 1 of 10", 1, 10)
    assert "Importing 1 of 10" not in words(line)
    line.end_job()
    QTest.qWait(250)
    assert "Importing 1 of 10" not in words(line)
    line.show_job("Importing 4 of 10", 4, 10)
    qtbot.waitUntil(lambda: "Importing 4 of 10" in words(line), timeout=2000)
    with qtbot.waitSignal(line.cancel_requested, timeout=2000):
        QTest.mouseClick(button(line, "Cancel"), LEFT)
    assert not button(line, "Cancel").isEnabled()
    line.show_job("Importing 5 of 10", 5, 10)
    assert not button(line, "Cancel").isEnabled()


def test_another_project_begins_anew(line: StatusLine) -> None:
    line.not_saved("Not saved: the disk is full.")
    line.show_project("ukraine-statements", "Ben")
    assert "Not saved: the disk is full." in words(line)
    line.show_project("", "")
    assert words(line) == ["Everything stays in project files on this computer."]


def test_long_words_do_not_widen_the_window(line: StatusLine) -> None:
    line.show_project("ukraine" * 40, "Ana")
    line.say("Merged 2 labels, 41 spans. Undo Ctrl+Z. " * 10)
    line.not_saved("Not saved: the disk is full. " * 10)
    assert line.minimumSizeHint().width() <= 640
