"""The check of a project beside the window, and its end by Cancel."""

import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QRunnable, Qt, QThreadPool
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from .conftest import Desk


@pytest.fixture
def held_up() -> Iterator[threading.Event]:
    """Keeps jobs from beginning until it is set."""
    pool = QThreadPool.globalInstance()
    most, release = pool.maxThreadCount(), threading.Event()
    pool.waitForDone(5000)
    pool.setMaxThreadCount(1)
    pool.start(QRunnable.create(lambda: release.wait(20)))
    yield release
    release.set()
    pool.setMaxThreadCount(most)


def test_cancel_ends_the_check(desk: Desk, qtbot: QtBot, held_up: threading.Event) -> None:
    status = desk.window.status
    desk.window.actions_["check"].trigger()
    qtbot.waitUntil(status._job.isVisible, timeout=5000)
    QTest.mouseClick(status._job._cancel, Qt.MouseButton.LeftButton)
    held_up.set()
    qtbot.waitUntil(status._job.isHidden, timeout=5000)
    assert status._message.text() == "Check cancelled. Nothing was changed."
    desk.window.actions_["check"].trigger()
    qtbot.waitUntil(lambda: status._message.text().startswith("Checked 0 spans"), timeout=10_000)
