import warnings
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from annotator.ui.parts.elided_label import ElidedLabel
from annotator.ui.parts.plain_label import PlainLabel
from annotator.ui.start_page.drop_area import DropArea
from annotator.ui.start_page.page import RecentProject, StartPage
from annotator.ui.start_page.recent_project import folder_words, time_words
from annotator.ui.start_page.recent_row import RecentRow
from annotator.ui.theme.theme import Theme

LEFT = Qt.MouseButton.LeftButton
NOW = datetime(2024, 5, 8, 12, 0, tzinfo=UTC)


@pytest.fixture
def page(qtbot: QtBot, theme: Theme) -> StartPage:
    made = StartPage(theme)
    qtbot.addWidget(made)
    made.resize(1280, 720)
    made.show()
    qtbot.waitExposed(made)
    return made


@pytest.fixture
def projects(tmp_path: Path) -> list[RecentProject]:
    here = tmp_path / "<b>labour &amp; work.annotator"
    here.write_bytes(b"")
    return [
        RecentProject(here, NOW.isoformat(), 11, 29),
        RecentProject(tmp_path / "gone.annotator", "not a time"),
    ]


def button(page: QWidget, name: str) -> QPushButton:
    return next(each for each in page.findChildren(QPushButton) if each.text() == name and not each.isHidden())


def rows(page: QWidget) -> list[RecentRow]:
    return [row for row in page.findChildren(RecentRow) if not row.isHidden()]


def show(qtbot: QtBot, page: StartPage, projects: list[RecentProject]) -> None:
    """Show the list, and wait until every row of a file that is gone says so."""
    page.show_recent(projects)
    missing = sum(not project.path.exists() for project in projects)
    qtbot.waitUntil(lambda: sum(offers(row) for row in rows(page)) == missing)


def offers(row: RecentRow) -> bool:
    """Whether the row shows buttons."""
    return any(each.isVisible() for each in row.findChildren(QPushButton))


def test_the_three_beginnings(qtbot: QtBot, page: StartPage) -> None:
    for name, signal in (
        ("Open the sample", page.sample_requested),
        ("New project…", page.new_requested),
        ("Open project…", page.open_requested),
    ):
        with qtbot.waitSignal(signal, timeout=2000):
            QTest.mouseClick(button(page, name), LEFT)


def test_the_sample_comes_first_until_a_project_was_opened(
    qtbot: QtBot, page: StartPage, projects: list[RecentProject]
) -> None:
    assert button(page, "Open the sample").property("kind") == "primary"
    show(qtbot, page, projects)
    assert button(page, "Open the sample").property("kind") == ""
    assert button(page, "New project…").property("kind") == "primary"


def test_shows_names_as_they_are_with_place_and_progress(
    qtbot: QtBot, page: StartPage, projects: list[RecentProject]
) -> None:
    show(qtbot, page, projects)
    labels = [label.text() for label in page.findChildren(PlainLabel)]
    labels += [label.text() for label in page.findChildren(ElidedLabel)]
    assert "<b>labour &amp; work" in labels
    assert "11 of 29 done" in labels
    assert [row.project.name for row in rows(page)] == ["<b>labour &amp; work", "gone"]


def test_a_project_is_opened_by_mouse_and_by_keys(qtbot: QtBot, page: StartPage, projects: list[RecentProject]) -> None:
    show(qtbot, page, projects)
    chosen: list[Path] = []
    page.recent_chosen.connect(chosen.append)
    row = rows(page)[0]
    QTest.mouseClick(row, LEFT, Qt.KeyboardModifier.NoModifier, QPoint(120, 20))
    row.setFocus()
    QTest.keyClick(row, Qt.Key.Key_Return)
    assert chosen == [projects[0].path] * 2
    with qtbot.waitSignal(page.recent_removed, timeout=2000) as removed:
        QTest.keyClick(row, Qt.Key.Key_Delete)
    assert removed.args == [projects[0].path]


def test_a_missing_file_stays_and_can_be_located_or_removed(
    qtbot: QtBot, page: StartPage, projects: list[RecentProject]
) -> None:
    show(qtbot, page, projects)
    there, gone = rows(page)
    assert not [each for each in there.findChildren(QPushButton) if not each.isHidden()]
    with (
        qtbot.assertNotEmitted(page.recent_chosen),
        qtbot.waitSignal(page.recent_locate_requested, timeout=2000) as wanted,
    ):
        QTest.mouseClick(gone, LEFT, Qt.KeyboardModifier.NoModifier, QPoint(120, 20))
    assert wanted.args == [projects[1].path]
    with qtbot.waitSignal(page.recent_locate_requested, timeout=2000):
        QTest.mouseClick(button(gone, "Locate…"), LEFT)
    with qtbot.waitSignal(page.recent_removed, timeout=2000):
        QTest.mouseClick(button(gone, "Remove from list"), LEFT)


def test_every_stop_of_the_page_is_reached_by_tab(qtbot: QtBot, page: StartPage, projects: list[RecentProject]) -> None:
    show(qtbot, page, projects)
    button(page, "Open the sample").setFocus()
    reached = []
    for _ in range(8):
        focused = QApplication.focusWidget()
        assert focused is not None
        reached.append(focused.text() if isinstance(focused, QPushButton) else type(focused).__name__)
        QTest.keyClick(focused, Qt.Key.Key_Tab)
    assert reached == [
        "Open the sample",
        "New project…",
        "Open project…",
        "Choose files…",
        "RecentRow",
        "RecentRow",
        "Locate…",
        "Remove from list",
    ]


def test_dropped_files_are_passed_on(qtbot: QtBot, page: StartPage, tmp_path: Path) -> None:
    dropped: list[list[Path]] = []
    page.files_dropped.connect(dropped.append)
    area = page.findChild(DropArea)
    assert area is not None
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path / "a b.txt")), QUrl("https://example.org/x.txt")])
    action, none = Qt.DropAction.CopyAction, Qt.KeyboardModifier.NoModifier
    with warnings.catch_warnings():  # newer versions want a QPointF here, which older ones do not take
        warnings.simplefilter("ignore", DeprecationWarning)
        entering = QDragEnterEvent(QPoint(5, 5), action, data, LEFT, none)
    QApplication.sendEvent(area, entering)
    assert entering.isAccepted()
    QApplication.sendEvent(area, QDropEvent(QPointF(5, 5), action, data, LEFT, none))
    assert dropped == [[tmp_path / "a b.txt"]]


def test_files_can_be_chosen_without_a_mouse(qtbot: QtBot, page: StartPage, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_args: (["/x/a.txt"], ""))
    dropped: list[list[Path]] = []
    page.files_dropped.connect(dropped.append)
    QTest.keyClick(button(page, "Choose files…"), Qt.Key.Key_Space)
    assert dropped == [[Path("/x/a.txt")]]


def test_times_are_relative_only_where_that_helps() -> None:
    local = NOW.astimezone()
    assert time_words(local.isoformat(), local) == f"today {local:%H:%M}"
    assert time_words((local - timedelta(days=2)).isoformat(), local) == "Monday"
    assert "24" in time_words((local - timedelta(days=30)).isoformat(), local)
    assert time_words("", local) == ""


def test_folders_are_named_from_home() -> None:
    assert folder_words(Path.home() / "Documents" / "Labour" / "x.annotator") == "Documents › Labour"
    assert folder_words(Path("/srv/shared/labour/x.annotator")) == "shared › labour"
    assert folder_words(Path.home() / "x.annotator") == " › ".join(Path.home().parts[-2:])
