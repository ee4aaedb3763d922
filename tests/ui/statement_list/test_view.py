from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QMenu, QPushButton, QTableView

from annotator.core.codebook import Codebook
from annotator.core.documents import State
from annotator.store.listing import Progress, StatementFilter
from annotator.ui.parts.plain_label import PlainLabel
from annotator.ui.statement_list.view import StatementList
from annotator.ui.theme.theme import Theme

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from .conftest import Rows


@pytest.fixture
def region(qtbot: "QtBot", theme: Theme, codebook: Codebook, rows: "Rows") -> StatementList:
    made = StatementList(theme)
    qtbot.addWidget(made)
    made.resize(288, 700)
    made.show_codebook(codebook)
    made.show_progress(Progress(total=40, done=20, to_do=20, flagged=1))
    made.show_rows(rows.numbers(40), rows.fetch)
    made.show()
    qtbot.waitExposed(made)
    return made


def table(region: QObject) -> QTableView:
    found = region.findChild(QTableView)
    assert found is not None
    return found


def search_field(region: QObject) -> QLineEdit:
    found = region.findChild(QLineEdit)
    assert found is not None
    return found


def button(region: QObject, words: str) -> QPushButton:
    return next(each for each in region.findChildren(QPushButton) if words in {each.text(), each.accessibleName()})


def submenu(region: QObject, title: str) -> QMenu:
    return next(each for each in region.findChildren(QMenu) if each.title() == title)


def words(region: StatementList) -> set[str]:
    return {label.text() for label in region.findChildren(PlainLabel) if label.isVisible()}


def middle_of(region: StatementList, place: int) -> QPoint:
    view = table(region)
    return view.visualRect(view.model().index(place, 0)).center()


def test_a_click_and_the_arrow_keys_choose_statements(qtbot: "QtBot", region: StatementList) -> None:
    chosen: list[str] = []
    region.statement_chosen.connect(chosen.append)
    QTest.mouseClick(
        table(region).viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, middle_of(region, 2)
    )
    QTest.keyClick(table(region), Qt.Key.Key_Down)
    QTest.keyClick(table(region), Qt.Key.Key_Up)
    QTest.keyClick(table(region), Qt.Key.Key_Home)
    assert chosen == ["id-12", "id-13", "id-12", "id-10"]
    assert region.current_place() == (1, 40)


def test_marking_the_open_statement_chooses_nothing(qtbot: "QtBot", region: StatementList) -> None:
    with qtbot.assertNotEmitted(region.statement_chosen):
        region.set_current("id-45", 45)
    assert table(region).currentIndex().row() == 35
    assert table(region).viewport().rect().contains(middle_of(region, 35))
    assert (region.previous_row(), region.next_row()) == ("id-44", "id-46")


def test_the_ends_of_the_list_have_no_neighbour(region: StatementList) -> None:
    region.set_current("id-10", 10)
    assert region.previous_row() == ""
    region.set_current("id-49", 49)
    assert region.next_row() == ""


def test_next_is_what_came_into_the_place_of_a_statement_that_left_the_filter(
    region: StatementList, rows: "Rows"
) -> None:
    region.set_current("id-15", 15)
    remaining = rows.numbers(40)
    remaining.remove(15)
    region.show_rows(remaining, rows.fetch)
    assert region.current_place() == (0, 39)
    assert (region.previous_row(), region.next_row()) == ("id-14", "id-16")


def test_the_list_stays_where_it_was_when_rows_are_shown_anew(region: StatementList, rows: "Rows") -> None:
    table(region).verticalScrollBar().setValue(900)
    region.show_rows(rows.numbers(39), rows.fetch)
    assert table(region).verticalScrollBar().value() == 900


def test_opening_and_one_jump_fetch_two_pages(qtbot: "QtBot", region: StatementList, rows: "Rows") -> None:
    rows.asked.clear()
    region.show_rows(rows.numbers(100_000), rows.fetch)
    region.grab()
    region.set_current("id-90010", 90010)
    region.grab()
    assert len(rows.asked) <= 3


def test_typing_asks_once_and_after_a_moment(qtbot: "QtBot", region: StatementList) -> None:
    asked: list[StatementFilter] = []
    region.filter_changed.connect(asked.append)
    region.focus_search()
    QTest.keyClicks(search_field(region), "esca")
    assert asked == []
    qtbot.waitUntil(lambda: bool(asked), timeout=2000)
    assert asked == [StatementFilter(search="esca")]
    QTest.keyClick(search_field(region), Qt.Key.Key_Escape)
    assert asked[1:] == [StatementFilter()]
    assert search_field(region).text() == ""


def test_enter_searches_at_once_and_goes_to_the_rows(qtbot: "QtBot", region: StatementList) -> None:
    region.focus_search()
    QTest.keyClicks(search_field(region), "nato")
    with qtbot.waitSignal(region.filter_changed, timeout=2000):
        QTest.keyClick(search_field(region), Qt.Key.Key_Return)
    assert table(region).hasFocus()
    with qtbot.waitSignal(region.text_requested, timeout=2000):
        region.set_current("id-10", 10)
        QTest.keyClick(table(region), Qt.Key.Key_Return)


def test_chips_narrow_the_list_and_keep_the_search(qtbot: "QtBot", region: StatementList) -> None:
    asked: list[StatementFilter] = []
    region.filter_changed.connect(asked.append)
    search_field(region).setText("nato")
    for chip in ("To do 20", "Flagged 1", "Flagged 1"):
        QTest.mouseClick(button(region, chip), Qt.MouseButton.LeftButton)
        assert button(region, chip).isChecked()
    assert asked == [
        StatementFilter("nato", states=frozenset({State.NEW, State.IN_WORK})),
        StatementFilter("nato", flagged=True),
    ]


def test_states_of_the_menu_become_a_chip_that_takes_them_back(qtbot: "QtBot", region: StatementList) -> None:
    asked: list[StatementFilter] = []
    region.filter_changed.connect(asked.append)
    region.open_filters()
    menu = submenu(region, "State")
    for action in menu.actions():
        if action.text() in {"Done", "Skipped"}:
            action.trigger()
    assert asked[-1].states == {State.DONE, State.SKIPPED}
    QTest.mouseClick(button(region, "Done, Skipped"), Qt.MouseButton.LeftButton)
    assert asked[-1] == StatementFilter()
    assert button(region, "All 40").isChecked()
    for action in menu.actions():
        action.trigger()
    assert asked[-1] == StatementFilter()


def test_an_empty_project_offers_to_import(qtbot: "QtBot", region: StatementList, rows: "Rows") -> None:
    region.show_progress(Progress())
    region.show_rows(rows.numbers(0), rows.fetch)
    assert "No statements yet" in words(region)
    with qtbot.waitSignal(region.import_requested, timeout=2000):
        QTest.mouseClick(button(region, "Import files…"), Qt.MouseButton.LeftButton)


def test_a_search_without_a_hit_says_so_and_offers_all(qtbot: "QtBot", region: StatementList, rows: "Rows") -> None:
    search_field(region).setText("<b>x</b>")
    with qtbot.waitSignal(region.filter_changed, timeout=2000):
        pass
    region.show_rows(rows.numbers(0), rows.fetch)
    assert "“<b>x</b>” is in no title and in no text." in words(region)
    with qtbot.waitSignal(region.filter_changed, timeout=2000) as cleared:
        QTest.mouseClick(button(region, "Show all 40"), Qt.MouseButton.LeftButton)
    assert cleared.args == [StatementFilter()]


def test_letters_in_the_list_read_no_titles(qtbot: "QtBot", region: StatementList, rows: "Rows") -> None:
    rows.asked.clear()
    table(region).setFocus()
    QTest.keyClicks(table(region), "zq")
    assert rows.asked == []


def test_every_row_is_as_high_as_said_and_counts_give_way_to_a_narrow_window(
    qtbot: "QtBot", region: StatementList
) -> None:
    assert table(region).rowHeight(7) == 80
    region.set_compact(True)
    assert table(region).rowHeight(7) == 56
    region.show_progress(Progress(total=1_204_000, done=1, to_do=1_203_999, flagged=1_000))
    region.resize(region.minimumWidth(), 700)
    assert region.width() == 220
    assert button(region, "To do").accessibleName() == "To do 1,203,999"
