"""The time worked on a statement, through the real window and with a clock of our own."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from annotator.core.work_clock import WorkClock
from annotator.store.project import Project
from annotator.store.worktime import seconds_worked
from annotator.ui.actions import worktime
from annotator.ui.parts.elided_label import ElidedLabel

from .conftest import Desk


class Hours:
    """A clock that runs only when it is told to."""

    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def hours(monkeypatch: pytest.MonkeyPatch) -> Hours:
    made = Hours()
    monkeypatch.setattr(worktime, "WorkClock", lambda: WorkClock(made))
    return made


def press_after(desk: Desk, hours: Hours, seconds: float) -> None:
    hours.now += seconds
    desk.key(Qt.Key.Key_Right)


def kept(path: Path, desk: Desk, statement_id: str) -> float:
    assert desk.window.session is not None
    with Project.open(path, read_only=True) as project:
        return seconds_worked(project, desk.window.session.reviewer.id, statement_id)


def test_pauses_are_cut_and_the_time_is_kept_for_each_statement(
    hours: Hours, project_path: Path, open_desk: Callable[[Path], Desk]
) -> None:
    desk = open_desk(project_path)
    desk.open_titled("We ")
    desk.select("peace")
    desk.key("D")
    first = desk.statement_id
    for seconds in (20, 20, 3600, 20):
        press_after(desk, hours, seconds)
    desk.shortcut("Ctrl+Shift+T")
    said = [label.text() for label in desk.window.status.findChildren(ElidedLabel)]
    assert any("worked 2 minute" in words for words in said)
    desk.key("J")
    assert kept(project_path, desk, first) == 20 + 20 + 30 + 20
    second = desk.statement_id
    press_after(desk, hours, 10)
    reviewer = desk.window.session.reviewer if desk.window.session else None
    assert reviewer is not None
    desk.window.close()
    with Project.open(project_path, read_only=True) as project:
        assert seconds_worked(project, reviewer.id, second) == 10
