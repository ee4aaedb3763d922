from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from annotator.core.annotations import Actor, Span, Value
from annotator.core.codebook import Attribute, AttributeKind, Codebook
from annotator.core.ranges import Range
from annotator.ui.parts.badge import Badge
from annotator.ui.parts.segment_button import SegmentButton
from annotator.ui.parts.type_ahead import TypeAhead
from annotator.ui.span_panel.attribute_row import AttributeRow
from annotator.ui.span_panel.panel import SpanPanel, badge_sign
from annotator.ui.span_panel.text_editor import is_date
from annotator.ui.theme.theme import Theme

ACTORS = (Actor("ktr", "Confederation of Labour of Russia (KTR)"), Actor("fbu", "Fire Brigades Union"))
LEFT = Qt.MouseButton.LeftButton


def span(label: str, **values: Value) -> Span:
    return Span(f"span of {label}", "st", "r", label, (Range(3, 71),), ("x" * 68,), values)


class Window(QWidget):
    def __init__(self, theme: Theme, codebook: Codebook) -> None:
        super().__init__()
        self.codebook = codebook
        self.panel = SpanPanel(theme)
        self.elsewhere = QPlainTextEdit("text")
        column = QVBoxLayout(self)
        column.addWidget(self.panel)
        column.addWidget(self.elsewhere)
        self.told: list[tuple[Any, ...]] = []
        self.panel.attribute_changed.connect(lambda *facts: self.told.append(("attribute", *facts)))
        self.panel.actor_named.connect(lambda *facts: self.told.append(("actor", *facts)))
        self.panel.note_changed.connect(lambda *facts: self.told.append(("note", *facts)))
        self.panel.relabel_requested.connect(lambda *facts: self.told.append(("relabel", *facts)))
        self.panel.delete_requested.connect(lambda *facts: self.told.append(("delete", *facts)))
        self.resize(380, 700)

    def show_span(self, shown: Span, *, reviewer: str = "", read_only: bool = False) -> None:
        self.panel.show_span(shown, self.codebook, ACTORS, reviewer, read_only)

    def row(self, name: str) -> AttributeRow:
        return next(r for r in self.panel.findChildren(AttributeRow) if r.attribute.name == name and not r.isHidden())

    def names(self) -> list[str]:
        rows = self.panel._attributes._rows
        return [row.attribute.name for row in rows if not row.isHidden()]

    def field(self, name: str) -> QLineEdit:
        return next(line for line in self.row(name).findChildren(QLineEdit) if not line.isHidden())


@pytest.fixture
def window(theme: Theme, codebook: Codebook, qtbot: QtBot) -> Iterator[Window]:
    widget = Window(theme, codebook)
    qtbot.addWidget(widget)
    widget.show()
    widget.activateWindow()
    qtbot.waitUntil(widget.isActiveWindow)
    yield widget
    widget.panel.show_nothing()


def test_attributes_come_in_the_codebooks_order_and_retired_ones_only_if_set(window: Window) -> None:
    window.show_span(span("stance"))
    assert window.names() == ["polarity", "remark", "since"]
    window.show_span(span("stance", old_scale=Value(text="3")))
    assert window.names() == ["polarity", "remark", "since", "old_scale"]


def test_a_click_on_a_segment_changes_the_value_and_a_second_clears_it(window: Window) -> None:
    window.show_span(span("stance"))
    against = next(b for b in window.row("polarity").findChildren(SegmentButton) if b.segment.words == "against")
    QTest.mouseClick(against, LEFT)
    QTest.mouseClick(against, LEFT)
    assert window.told == [
        ("attribute", "span of stance", "polarity", Value(choice_id="against")),
        ("attribute", "span of stance", "polarity", None),
    ]


def test_a_key_of_a_choice_works_in_its_row(window: Window) -> None:
    window.show_span(span("stance"))
    assert window.panel.focus_attribute("polarity")
    focused = window.focusWidget()
    assert focused is not None
    QTest.keyClicks(focused, "3")
    assert window.told == [("attribute", "span of stance", "polarity", Value(choice_id="neutral"))]


def test_many_choices_are_found_by_typing(window: Window) -> None:
    window.show_span(span("demand"))
    field = window.field("kind")
    assert isinstance(field, TypeAhead)
    field.setFocus()
    QTest.keyClicks(field, "troops")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert window.told == [("attribute", "span of demand", "kind", Value(choice_id="withdraw_troops"))]
    assert field.text() == "withdraw troops"


def test_an_actor_is_taken_or_named(window: Window) -> None:
    window.show_span(span("speaker"))
    assert window.panel.focus_attribute("canonical")
    field = window.field("canonical")
    QTest.keyClicks(field, "ktr")
    QTest.keyClick(field, Qt.Key.Key_Return)
    field.selectAll()
    QTest.keyClicks(field, "Workers' council")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert window.told == [
        ("attribute", "span of speaker", "canonical", Value(actor_id="ktr")),
        ("actor", "span of speaker", "canonical", "Workers' council"),
    ]


def test_words_are_taken_by_enter_and_by_leaving(window: Window) -> None:
    window.show_span(span("stance"))
    line = window.field("remark")
    line.setFocus()
    QTest.keyClicks(line, "once")
    QTest.keyClick(line, Qt.Key.Key_Return)
    QTest.keyClicks(line, " more")
    window.elsewhere.setFocus()
    words = [facts[-1] for facts in window.told]
    assert words == [Value(text="once"), Value(text="once more")]


def test_escape_restores_words(window: Window) -> None:
    window.show_span(span("stance", remark=Value(text="once")))
    line = window.field("remark")
    line.setFocus()
    QTest.keyClicks(line, " more")
    QTest.keyClick(line, Qt.Key.Key_Escape)
    window.elsewhere.setFocus()
    assert line.text() == "once"
    assert window.told == []


def test_what_is_no_date_is_not_taken_and_says_so(window: Window) -> None:
    window.show_span(span("stance"))
    line = window.field("since")
    line.setFocus()
    QTest.keyClicks(line, "2022-02-30")
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert window.told == []
    assert "Not a date" in line.accessibleDescription()
    line.selectAll()
    QTest.keyClicks(line, "2022-02")
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert window.told == [("attribute", "span of stance", "since", Value(text="2022-02"))]
    assert line.accessibleDescription() == ""


@pytest.mark.parametrize(("text", "valid"), [("2022", True), ("2022-13", False), ("24 Feb", False), ("0000-01", False)])
def test_dates(text: str, valid: bool) -> None:
    assert is_date(text) is valid


def test_a_flag_is_there_or_not(window: Window) -> None:
    window.show_span(span("demand"))
    box = window.row("truncated").findChild(QCheckBox)
    assert isinstance(box, QCheckBox)
    QTest.mouseClick(box, LEFT, pos=QPoint(8, box.height() // 2))
    assert window.told == [("attribute", "span of demand", "truncated", Value(text="true"))]


def test_a_note_is_written_in_place(window: Window) -> None:
    window.show_span(span("demand"))
    QTest.mouseClick(window.panel._head.note_button, LEFT)
    field = window.panel.findChildren(QPlainTextEdit)[0]
    assert field.hasFocus()
    QTest.keyClicks(field, "<b>check</b>")
    window.show_span(span("demand"))  # a refresh while somebody writes
    assert field.toPlainText() == "<b>check</b>"
    QTest.keyClick(field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert window.told == [("note", "span of demand", "<b>check</b>")]


def test_the_label_opens_a_menu_of_the_others(window: Window) -> None:
    window.show_span(span("demand"))
    menu = window.panel._head.menu
    menu.aboutToShow.emit()
    entries = {action.text().split("\t")[0]: action for action in menu.actions()}
    assert list(entries) == ["speaker", "demand", "stance", "quote"]
    assert not entries["demand"].isEnabled()
    entries["stance"].trigger()
    assert window.told == [("relabel", "span of demand", "stance")]


def test_delete_is_a_wish(window: Window) -> None:
    window.show_span(span("demand"))
    QTest.mouseClick(window.panel._head.delete_button, LEFT)
    assert window.told == [("delete", "span of demand")]


def test_a_refresh_takes_neither_focus_nor_half_typed_text(window: Window) -> None:
    window.show_span(span("stance"))
    line = window.field("remark")
    line.setFocus()
    QTest.keyClicks(line, "half")
    window.show_span(span("stance", polarity=Value(choice_id="favour")))
    assert line.hasFocus()
    assert line.text() == "half"
    assert window.told == []


def test_half_typed_text_goes_to_the_span_it_was_typed_for(window: Window) -> None:
    window.show_span(span("stance"))
    line = window.field("remark")
    line.setFocus()
    QTest.keyClicks(line, "half")
    window.show_span(span("demand"))
    assert window.told == [("attribute", "span of stance", "remark", Value(text="half"))]


def test_read_only_shows_and_changes_nothing(window: Window) -> None:
    window.show_span(span("stance", polarity=Value(choice_id="favour"), remark=Value(text="x")), read_only=True)
    for button in window.row("polarity").findChildren(SegmentButton):
        QTest.mouseClick(button, LEFT)
    QTest.keyClicks(window.field("remark"), "y")
    QTest.mouseClick(window.panel._head.delete_button, LEFT)
    assert window.told == []
    assert window.field("remark").text() == "x"


def test_an_attribute_that_is_not_there_takes_no_focus(window: Window) -> None:
    assert not window.panel.focus_attribute("canonical")
    window.show_span(span("demand"))
    assert not window.panel.focus_attribute("canonical")


def test_many_optional_attributes_fold_until_asked_for(window: Window, codebook: Codebook) -> None:
    many = tuple(Attribute(f"a{n}", "quote", f"a{n}", AttributeKind.TEXT, n, required=n == 8) for n in range(9))
    window.codebook = replace(codebook, attributes=many)
    window.show_span(span("quote", a6=Value(text="set")))
    assert window.names() == ["a0", "a1", "a2", "a3", "a4", "a6", "a8"]
    assert window.panel.focus_attribute("a7")
    assert len(window.names()) == 9


def test_the_badge_carries_the_sign_of_the_value(window: Window, codebook: Codebook) -> None:
    assert badge_sign(span("stance", polarity=Value(choice_id="against")), codebook) == "−"
    assert badge_sign(span("demand"), codebook) == ""
    window.show_span(span("demand"))
    plain = window.panel.findChildren(Badge)[0].width()
    window.show_span(span("stance", polarity=Value(choice_id="against")))
    assert window.panel.findChildren(Badge)[0].width() > plain


def test_names_are_shown_as_typed(window: Window, codebook: Codebook) -> None:
    hostile = replace(codebook.labels[3], name="<b>x</b> & y")
    window.codebook = replace(codebook, labels=(hostile,))
    window.show_span(span("quote"), reviewer="<i>Ana</i>")
    assert window.panel._head.label_button.text() == "<b>x</b> && y"
    assert "&lt;b&gt;" in window.panel._head.label_button.toolTip()
    assert window.panel._head._reviewer.text() == "<i>Ana</i>"
