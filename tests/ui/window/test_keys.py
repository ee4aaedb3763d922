"""Keys that the reviewer chooses, and keys on layouts of other alphabets, in a real window."""

import sys

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from annotator.ui.actions.key_table import KeyTable
from annotator.ui.actions.specs import ActionSpec
from annotator.ui.app import built
from annotator.ui.settings import Settings
from annotator.ui.theme.theme import Theme

from .conftest import Desk

Modifier = Qt.KeyboardModifier
NONE, SHIFT, ALT = Modifier.NoModifier, Modifier.ShiftModifier, Modifier.AltModifier
MAC_CODES = {32: 2, 34: 5, 26: 33, 27: 30}


def press_foreign(desk: Desk, text: str, place: int, held: Modifier = NONE) -> None:
    """A key of a layout of another alphabet, as the system sends it: what it types, and its place."""
    code = place if sys.platform == "win32" else place + 8
    virtual = MAC_CODES[place] if sys.platform == "darwin" else 0
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QApplication.sendEvent(desk.view, QKeyEvent(kind, ord(text[0].upper()), held, code, virtual, 0, text))
    desk.settle()


def test_labels_and_borders_by_the_same_keys_on_a_cyrillic_layout(desk: Desk) -> None:
    desk.open_titled("First")
    desk.select("Second\u00a0line")
    press_foreign(desk, "в", 32)  # the key D
    for text, place, held, words in (
        ("Ъ", 27, SHIFT, "Second\u00a0line\twith"),
        ("ъ", 27, NONE, "line\twith"),
        ("х", 26, NONE, "Second\u00a0line\twith"),
        ("Х", 26, SHIFT, "Second\u00a0line"),
        ("ъ", 27, ALT, "econd\u00a0line"),
        ("Х", 26, ALT | SHIFT, "econd\u00a0lin"),
    ):
        press_foreign(desk, text, place, held)
        assert [span.quote for span in desk.spans()] == [words]
    press_foreign(desk, "П", 34, SHIFT)  # the key G
    assert desk.window.session is not None
    assert [desk.window.session.codebook.label(span.label_id).name for span in desk.spans()] == ["target"]


def test_borders_and_labels_on_greek_and_arabic_layouts(desk: Desk) -> None:
    desk.open_titled("First")
    desk.select("Second\u00a0line")
    press_foreign(desk, "δ", 32)
    press_foreign(desk, "}", 27, SHIFT)
    assert [span.quote for span in desk.spans()] == ["Second\u00a0line\twith"]
    press_foreign(desk, "<", 26, SHIFT)  # Arabic
    assert [span.quote for span in desk.spans()] == ["Second\u00a0line"]


def test_a_chosen_key_works_everywhere_at_once_and_is_remembered(desk: Desk, theme: Theme, settings: Settings) -> None:
    actions = desk.window.actions_
    desk.open_titled("First")
    actions.choose_keys("next", ["Y", "Ctrl+Alt+P"])
    before = desk.statement_id
    desk.key("J")
    assert desk.statement_id == before
    desk.key("Y")
    assert desk.statement_id != before
    assert actions["next"].shortcut().toString() == "Ctrl+Alt+P"
    assert ("Next statement", "Y  Ctrl+Alt+P") in dict(actions.sheet())["Statement"]
    assert "Ctrl+Alt+P" in desk.place.regions.head._next.toolTip()
    again = built(theme, settings)
    assert again.actions_.keys("next") == ("Y", "Ctrl+Alt+P")
    again.actions_.take_keys({})
    assert again.actions_.keys("next") == ("J", "Alt+Down")
    again.deleteLater()


def test_enter_delete_and_tab_can_be_given_away(desk: Desk) -> None:
    actions = desk.window.actions_
    desk.open_titled("We ")
    desk.select("peace")
    desk.key("D")
    actions.choose_keys("delete_span", ["X"])
    desk.key(Qt.Key.Key_Delete)
    assert len(desk.spans()) == 1
    desk.key("X")
    assert desk.spans() == []
    actions.choose_keys("next_span", ["W"])
    desk.select("peace")
    desk.key("D")
    desk.key(Qt.Key.Key_Tab)
    assert not desk.view.hasFocus()


def test_a_disabled_action_says_what_is_missing(desk: Desk) -> None:
    desk.open_titled("We ")
    actions = desk.window.actions_
    assert actions.why_not("delete_span") == "Select a span first."
    assert "Select a span first." in actions["delete_span"].toolTip()
    desk.window.leave_project()
    assert actions.why_not("delete_span") == "Open a project first."
    assert actions.why_not("open_project") == ""


def test_no_key_stands_for_two_actions_whatever_is_chosen() -> None:
    table = KeyTable([ActionSpec("a", "A", "", ("Ctrl+A",), "U"), ActionSpec("b", "B", "", ("Ctrl+B",))])
    table.choose("b", ["U", "Ctrl+B"])
    assert table.keys("a") == ("Ctrl+A",)
    assert table.holder("U") == "b"
    table.choose("a", ["U", "Ctrl+A"])
    assert (table.keys("a"), table.keys("b")) == (("U", "Ctrl+A"), ("Ctrl+B",))
    assert table.chosen() == {}
    table.take({"a": ["Ctrl+B"], "gone": ["F9"]})
    assert (table.keys("a"), table.keys("b")) == (("Ctrl+B",), ())
