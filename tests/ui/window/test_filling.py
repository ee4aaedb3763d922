"""Giving values by keys, in a real window."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from annotator.core.annotations import Span
from annotator.store.annotations import all_actors
from annotator.store.project import Project
from annotator.ui.parts.elided_label import ElidedLabel

from .conftest import Desk


def values(desk: Desk, span: Span) -> dict[str, str]:
    """What a span holds, in names."""
    assert desk.window.session is not None
    with Project.open(desk.window.session.path, read_only=True) as project:
        actors = {actor.id: actor.name for actor in all_actors(project)}
    book = desk.window.session.codebook
    return {
        book.attribute(key).name: book.choice(value.choice_id).name if value.choice_id else actors[value.actor_id or ""]
        for key, value in span.attributes.items()
    }


def test_one_field_leads_to_the_next_and_the_last_back_to_the_text(desk: Desk) -> None:
    desk.open_titled("We ")
    for key in ("F", "c", "W", "S", "I"):
        desk.key(key)
    desk.enter()  # the words themselves are proposed as the name
    desk.enter("confed")
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keyClicks(focused, "1")
    desk.settle()
    assert desk.view.hasFocus()
    (span,) = desk.spans()
    assert span.quote == "cafe\u0301 workers"
    assert values(desk, span) == {
        "canonical": "Cafe\u0301 workers",
        "speaker_type": "union_confederation",
        "mention": "name",
    }


def test_escape_takes_nothing_and_leads_back_to_the_text(desk: Desk) -> None:
    desk.open_titled("We ")
    for key in ("F", "c", "S", "I"):
        desk.key(key)
    for _ in range(2):
        focused = QApplication.focusWidget()
        assert focused is not None
        QTest.keyClick(focused, Qt.Key.Key_Escape)
    assert desk.view.hasFocus()
    (span,) = desk.spans()
    assert span.attributes == {}


def test_a_name_that_is_only_proposed_is_not_taken_by_leaving_the_field(desk: Desk) -> None:
    desk.open_titled("We ")
    for key in ("F", "c", "S", "I"):
        desk.key(key)
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keyClick(focused, Qt.Key.Key_Tab)
    desk.settle()
    desk.view.setFocus()
    desk.settle()
    (span,) = desk.spans()
    assert span.attributes == {}


def test_the_same_words_take_all_their_values_in_one_step(desk: Desk, qtbot: QtBot) -> None:
    desk.open_titled("First")
    for key in ("F", "l", "S", "I"):
        desk.key(key)
    desk.enter("Union of lines")
    desk.enter("party")
    desk.press("1")
    desk.settle()
    for key in (";", "S"):
        desk.key(key)
    assert any("Union of lines" in words for words in shown_words(desk))
    desk.key("V")
    first, second = desk.spans()
    assert first.quote == second.quote == "line"
    assert values(desk, first) == values(desk, second)
    assert len(second.attributes) == 3
    desk.shortcut("Ctrl+Z")
    assert desk.spans()[1].attributes == {}


def shown_words(desk: Desk) -> list[str]:
    return [each.text() for each in desk.place.regions.span.findChildren(ElidedLabel) if each.isVisible()]


def test_other_words_take_the_choices_only(desk: Desk) -> None:
    desk.open_titled("First")
    for key in ("F", "l", "D", "I"):
        desk.key(key)
    desk.enter("pay")
    for figure in ("1", "4"):
        desk.press(figure)
    for key in ("F", "w", "D", "V", "2"):
        desk.key(key)
    assert values(desk, desk.spans()[1]) == {"kind": "pay", "voice": "quoted", "force": "request"}


def test_a_text_is_asked_for_when_every_choice_is_made(desk: Desk) -> None:
    desk.open_titled("We ")
    for key in ("F", "c", "T", "I"):
        desk.key(key)
    desk.press("2")
    desk.enter("russian inv")
    desk.enter("condemn")
    desk.press("8")
    assert desk.view.hasFocus()
    desk.key("I")
    desk.enter("the <b>cafe</b>")
    assert desk.view.hasFocus()
    (span,) = desk.spans()
    assert "the <b>cafe</b>" in {value.text for value in span.attributes.values()}
