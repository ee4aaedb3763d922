from collections.abc import Sequence
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QMenu, QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from annotator.core.annotations import Actor, Review, Value
from annotator.core.codebook import Codebook
from annotator.core.documents import State, Statement
from annotator.ui.parts.plain_label import PlainLabel
from annotator.ui.text_head.value_popup import ValuePopup
from annotator.ui.text_head.view import TextHead
from annotator.ui.theme.style import style_sheet
from annotator.ui.theme.theme import Theme
from annotator.ui.theme.tokens import LIGHT

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def head(  # noqa: PLR0917 - fixtures
    qtbot: QtBot, theme: Theme, statement: Statement, review: Review, labels: Codebook, actors: Sequence[Actor]
) -> TextHead:
    made = TextHead(theme)
    qtbot.addWidget(made)
    made.resize(660, 120)
    made.show_statement(statement, review, {}, labels, 5, 29, actors)
    made.show()
    qtbot.waitExposed(made)
    return made


def button(head: TextHead, name: str) -> QPushButton:
    buttons = head.findChildren(QPushButton)
    return next(each for each in buttons if each.accessibleName() == name and not each.isHidden())


def entries(button: QPushButton) -> dict[str, QAction]:
    menu = button.menu()
    assert isinstance(menu, QMenu)
    menu.aboutToShow.emit()
    return {action.text(): action for action in menu.actions()}


def open_popup(head: TextHead, name: str) -> QLineEdit:
    QTest.mouseClick(button(head, name), LEFT)
    popup = head.findChild(ValuePopup)
    assert popup is not None
    field = popup.findChild(QLineEdit)
    assert field is not None
    return field


def test_the_three_ways_on(qtbot: QtBot, head: TextHead) -> None:
    for name, signal in (
        ("Previous statement", head.previous_requested),
        ("Next statement", head.next_requested),
        ("Done and next", head.done_and_next_requested),
    ):
        with qtbot.waitSignal(signal, timeout=2000):
            QTest.mouseClick(button(head, name), LEFT)


def test_shows_the_place_and_stops_at_the_ends(head: TextHead) -> None:
    words = {label.text() for label in head.findChildren(PlainLabel)}
    assert "5 of 29" in words
    head.show_place(29, 29)
    assert not button(head, "Next statement").isEnabled()
    head.show_place(0, 3)
    assert button(head, "Next statement").isEnabled()
    assert button(head, "Previous statement").isEnabled()


def test_a_state_is_asked_for_and_shown_only_when_it_came_back(
    head: TextHead, statement: Statement, review: Review, labels: Codebook
) -> None:
    wanted: list[tuple[State, str]] = []
    head.state_requested.connect(lambda state, reason: wanted.append((state, reason)))
    state = button(head, "In work")
    entries(state)["Done"].trigger()
    entries(state)["In work"].trigger()
    assert wanted == [(State.DONE, "")]
    assert state.text() == "In work"
    head.show_statement(statement, replace(review, state=State.DONE, flagged=True), {}, labels, 5, 29)
    assert state.text() == "Done, flagged"
    assert entries(state)["Done"].isChecked()


def test_skipping_asks_for_a_reason_in_place(head: TextHead) -> None:
    wanted: list[tuple[State, str]] = []
    head.state_requested.connect(lambda state, reason: wanted.append((state, reason)))
    entries(button(head, "In work"))["Skipped…"].trigger()
    field = next(each for each in head.findChildren(QLineEdit) if each.isVisible())
    QTest.keyClicks(field, "not a statement")
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert not field.isVisible()
    head.ask_to_skip()
    QTest.keyClicks(field, "not a statement ")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert wanted == [(State.SKIPPED, "not a statement")]


def test_the_flag(qtbot: QtBot, head: TextHead) -> None:
    with qtbot.waitSignal(head.flag_toggled, timeout=2000) as toggled:
        entries(button(head, "In work"))["Flagged for a second look"].trigger()
    assert toggled.args == [True]


def test_a_half_written_note_is_kept_for_its_own_statement(
    head: TextHead, statement: Statement, review: Review, labels: Codebook
) -> None:
    kept: list[tuple[str, str]] = []
    head.note_changed.connect(lambda statement_id, note: kept.append((statement_id, note)))
    QTest.mouseClick(button(head, "Note on the statement"), LEFT)
    editor = head.findChild(QPlainTextEdit)
    assert editor is not None
    QTest.keyClicks(editor, "ask Ana")
    head.show_statement(statement, replace(review, flagged=True), {}, labels, 5, 29)
    assert editor.isVisible()
    assert editor.toPlainText() == "ask Ana"
    assert kept == []
    head.show_statement(replace(statement, id="s2"), Review("r2", "s2", "ana"), {}, labels, 6, 29)
    assert kept == [("s1", "ask Ana")]
    assert not editor.isVisible()


def test_a_choice_is_made_from_a_menu_and_taken_back_there(
    qtbot: QtBot, head: TextHead, statement: Statement, review: Review, labels: Codebook
) -> None:
    changed: list[tuple[str, Value | None]] = []
    head.statement_label_changed.connect(lambda attribute, value: changed.append((attribute, value)))
    offered = entries(button(head, "War position"))
    assert list(offered) == ["condemns invasion", "<b>both</b> && none"]
    offered["condemns invasion"].trigger()
    value = Value(choice_id="condemns_invasion")
    assert changed == [("position", value)]
    head.show_statement(statement, review, {"position": value}, labels, 5, 29)
    entries(button(head, "War position: condemns invasion"))["No value"].trigger()
    assert changed[1:] == [("position", None)]


def test_many_choices_and_actors_are_found_by_typing(head: TextHead) -> None:
    changed: list[tuple[str, Value | None]] = []
    head.statement_label_changed.connect(lambda attribute, value: changed.append((attribute, value)))
    for name, typed in (("Country", "try 37"), ("Issuer", "fire")):
        field = open_popup(head, name)
        QTest.keyClicks(field, typed)
        QTest.keyClick(field, Qt.Key.Key_Return)
        QTest.qWait(0)
    assert changed == [("country", Value(choice_id="c37")), ("issuer", Value(actor_id="fbu"))]


def test_dates_are_typed_and_flags_are_clicked(
    head: TextHead, statement: Statement, review: Review, labels: Codebook
) -> None:
    changed: list[tuple[str, Value | None]] = []
    head.statement_label_changed.connect(lambda attribute, value: changed.append((attribute, value)))
    field = open_popup(head, "Held on")
    QTest.keyClicks(field, "2022-02")
    QTest.keyClick(field, Qt.Key.Key_Return)
    QTest.mouseClick(button(head, "Cut"), LEFT)
    assert changed == [("held", Value(text="2022-02")), ("cut", Value(text="true"))]
    head.show_statement(statement, review, {"cut": Value(text="true")}, labels, 5, 29)
    QTest.mouseClick(button(head, "Cut: yes"), LEFT)
    assert changed[2:] == [("cut", None)]


def test_a_retired_label_is_shown_only_with_a_value(
    qtbot: QtBot, head: TextHead, statement: Statement, review: Review, labels: Codebook
) -> None:
    names = {each.accessibleName() for each in head.findChildren(QPushButton)}
    assert "Old scale" not in names
    head.show_statement(statement, review, {"old": Value(text="high")}, labels, 5, 29)
    qtbot.waitUntil(lambda: button(head, "Old scale: high").isEnabled(), timeout=1000)


def test_read_only_and_nothing_open(head: TextHead) -> None:
    head.set_read_only(True)
    assert not button(head, "Done and next").isEnabled()
    assert not button(head, "War position").isEnabled()
    assert button(head, "Next statement").isEnabled()
    head.show_nothing()
    assert not button(head, "Next statement").isEnabled()


def test_the_accent_line_moves_nothing(head: TextHead) -> None:
    head.setStyleSheet(style_sheet(LIGHT))
    QTest.qWait(0)
    before = head.sizeHint().height()
    head.set_text_focused(True)
    assert head.property("live") is True
    assert head.sizeHint().height() == before
