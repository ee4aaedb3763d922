"""Narrowing, ordering and keeping filters, and the way to what is undone, in a real window."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu, QPushButton
from pytestqt.qtbot import QtBot

from annotator.core.annotations import Reviewer
from annotator.core.documents import State
from annotator.core.ranges import Range
from annotator.operations.annotating import add_span
from annotator.operations.commenting import add_comment
from annotator.operations.reviewing import set_state
from annotator.store.codebooks import load_codebook
from annotator.store.project import Project
from annotator.store.statements import all_statements
from annotator.ui.parts.elided_label import ElidedLabel
from annotator.ui.settings import Settings
from annotator.ui.statement_list.filter_popup import FilterPopup

from .conftest import Desk

ANA, BEN = Reviewer.named("Ana"), Reviewer.named("Ben")


@pytest.fixture
def project_path(make_project: Callable[[dict[str, str]], Path]) -> Path:
    path = make_project(
        {f"{name}.txt": f"{name} is the first line.\nMore." for name in ("one", "two", "three", "four")}
    )
    with Project.open(path) as project:
        first, second, third, _ = (one.id for one in all_statements(project))
        demand = next(label.id for label in load_codebook(project).labels if label.name == "demand")
        add_span(project, BEN, second, [Range(0, 3)], demand)
        add_comment(project, BEN, third, "Look here")
        set_state(project, ANA, first, State.DONE)
    return path


@pytest.fixture(autouse=True)
def as_ana(settings: Settings) -> None:
    settings.keep_reviewer(ANA)


def entry(desk: Desk, *titles: str) -> QAction:
    """An entry of the filter menu, found by the titles on the way to it."""
    menu = QApplication.activePopupWidget()
    if not isinstance(menu, QMenu):
        desk.shortcut("Ctrl+Shift+L")
        menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    for title in titles[:-1]:
        found = next(each for each in menu.findChildren(QMenu) if each.title() == title)
        menu = found
    return next(action for action in menu.actions() if action.text() == titles[-1])


def shown(desk: Desk) -> list[str]:
    statements = desk.place.regions.statements
    rows = statements._model
    count = statements.current_place()[1]
    return [row.title.split()[0] for place in range(count) if (row := rows.row_at(place)) is not None]


def wait_for(desk: Desk, qtbot: QtBot, *titles: str) -> None:
    """Wait until the list shows these and no others, in this order."""
    qtbot.waitUntil(lambda: shown(desk) == list(titles), timeout=5000)
    QApplication.processEvents()


def close_menu() -> None:
    if (popup := QApplication.activePopupWidget()) is not None:
        popup.close()


def chips(desk: Desk) -> list[str]:
    bar = desk.place.regions.statements
    return [
        each.text()
        for each in bar.findChildren(QPushButton)
        if each.isVisible() and each.accessibleName().startswith("No longer only")
    ]


@pytest.mark.parametrize(
    ("way", "found"),
    [
        (("Label", "demand"), ["two"]),
        (("Reviewer", "Ben"), ["two"]),
        (("Document", "four.txt"), ["four"]),
        (("State", "Done"), ["one"]),
        (("Comments", "With comments"), ["three"]),
        (("Comments", "Without comments"), ["one", "two", "four"]),
        (("Flag", "Not flagged"), ["one", "two", "three", "four"]),
        (("Sort by", "Title"), ["four", "one", "three", "two"]),
    ],
)
def test_each_way_to_narrow_or_order(desk: Desk, qtbot: QtBot, way: tuple[str, str], found: list[str]) -> None:
    entry(desk, *way).trigger()
    wait_for(desk, qtbot, *found)
    qtbot.waitUntil(lambda: bool(chips(desk)))
    close_menu()
    chip = next(each for each in desk.place.regions.statements.findChildren(QPushButton) if each.text() in chips(desk))
    QTest.mouseClick(chip, Qt.MouseButton.LeftButton)
    wait_for(desk, qtbot, "one", "two", "three", "four")
    assert chips(desk) == []


def test_two_filters_meet_and_each_has_its_chip(desk: Desk, qtbot: QtBot) -> None:
    entry(desk, "Label", "demand").trigger()
    entry(desk, "Document", "four.txt").trigger()
    wait_for(desk, qtbot)
    assert chips(desk) == ["demand", "four.txt"]
    close_menu()
    desk.shortcut("Ctrl+Shift+X")
    wait_for(desk, qtbot, "one", "two", "three", "four")


def test_a_range_of_dates_is_checked(desk: Desk, qtbot: QtBot) -> None:
    entry(desk, "Date…").trigger()
    popup = next(each for each in desk.window.findChildren(FilterPopup))
    first, last = popup.findChildren(QLineEdit)
    QTest.keyClicks(first, "2022-13")
    QTest.keyClick(first, Qt.Key.Key_Return)
    assert popup.isVisible()
    first.clear()
    QTest.keyClicks(first, "2022-02")
    QTest.keyClick(last, Qt.Key.Key_Return)
    wait_for(desk, qtbot)
    assert len(chips(desk)) == 1


def test_a_filter_is_kept_for_this_project_and_found_again(
    desk: Desk, qtbot: QtBot, open_desk: Callable[[Path], Desk], project_path: Path
) -> None:
    entry(desk, "Label", "demand").trigger()
    entry(desk, "Save this filter…").trigger()
    popup = next(each for each in desk.window.findChildren(FilterPopup))
    field = popup.findChild(QLineEdit)
    assert field is not None
    QTest.keyClicks(field, "My & demands")
    QTest.keyClick(field, Qt.Key.Key_Return)
    desk.window.close()
    again = open_desk(project_path)
    wait_for(again, qtbot, "one", "two", "three", "four")
    entry(again, "My && demands").trigger()
    wait_for(again, qtbot, "two")
    entry(again, "Remove a saved filter", "My && demands").trigger()
    close_menu()
    again.shortcut("Ctrl+Shift+L")
    menu = QApplication.activePopupWidget()
    assert menu is not None
    assert "My && demands" not in [action.text() for action in menu.actions()]
    close_menu()


def test_the_next_undone_statement_is_neither_done_nor_skipped(desk: Desk) -> None:
    desk.open_titled("one")
    desk.shortcut("Alt+Shift+Down")
    assert desk.view.text().startswith("two")
    desk.shortcut("Ctrl+D")
    desk.shortcut("Alt+Shift+Down")
    assert desk.view.text().startswith("three")
    desk.shortcut("Alt+Shift+Up")
    assert desk.view.text().startswith("three")
    assert any("done or skipped" in label.text() for label in desk.window.status.findChildren(ElidedLabel))
