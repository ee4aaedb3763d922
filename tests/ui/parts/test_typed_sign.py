"""Keys as layouts of several alphabets send them: the text that they type, and the native code of the place."""

import sys

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent

from annotator.ui.parts.pressed_key import pressed_key
from annotator.ui.parts.typed_sign import typed_sign

Modifier = Qt.KeyboardModifier
NONE, SHIFT, CTRL, ALT = Modifier.NoModifier, Modifier.ShiftModifier, Modifier.ControlModifier, Modifier.AltModifier
MAC_CODES = {16: 12, 17: 13, 26: 33, 27: 30, 31: 1, 32: 2, 33: 3, 37: 40, 46: 8, 47: 9, 48: 11, 53: 44, 39: 41}


def typed(text: str, place: int, held: Modifier = NONE, key: int = 0) -> QKeyEvent:
    """A press of the key at that place (PC scan code) on a layout that types that text."""
    code = place if sys.platform == "win32" else place + 8
    virtual = MAC_CODES.get(place, 0) if sys.platform == "darwin" else 0
    return QKeyEvent(QEvent.Type.KeyPress, key or (ord(text[0].upper()) if text else 0), held, code, virtual, 0, text)


@pytest.mark.parametrize(
    ("text", "place", "held", "sign"),
    [
        ("ы", 31, NONE, "s"),  # Russian
        ("Ы", 31, SHIFT, "s"),
        ("х", 26, NONE, "["),
        ("ъ", 27, NONE, "]"),
        ("Х", 26, SHIFT, "{"),
        ("Ъ", 27, SHIFT, "}"),
        ("ж", 39, NONE, ";"),
        ("σ", 31, NONE, "s"),  # Greek
        (";", 16, NONE, "q"),
        (":", 16, SHIFT, "q"),
        ("[", 26, NONE, "["),
        ("س", 31, NONE, "s"),  # Arabic
        ("لا", 48, NONE, "b"),
        ("َ", 16, SHIFT, "q"),
        ("]", 32, SHIFT, "d"),
        ("ج", 26, NONE, "["),
        ("<", 26, SHIFT, "{"),
        ("؟", 53, SHIFT, "?"),
        ("٣", 4, NONE, "3"),
        ("/", 16, NONE, "q"),  # Hebrew
        ("d", 32, NONE, "d"),  # Latin layouts are taken as they type
        ("q", 30, NONE, "q"),
        ("?", 50, SHIFT, "?"),
        (";", 44, NONE, ";"),
        ("é", 3, NONE, "é"),
        ("—", 12, NONE, "—"),
        ("", 31, NONE, ""),
        ("s", 31, CTRL, ""),
    ],
)
def test_a_sign_is_that_of_the_place_on_other_alphabets(text: str, place: int, held: Modifier, sign: str) -> None:
    assert typed_sign(typed(text, place, held)) == sign


@pytest.mark.parametrize(
    ("event", "name"),
    [
        (typed("u", 22), "U"),
        (typed(" ", 57), "Space"),
        (typed("х", 26), "["),
        (typed("\x0b", 37, CTRL, Qt.Key.Key_K.value), "Ctrl+K"),
        (typed("л", 37, CTRL, ord("Л")), "Ctrl+K"),
        (typed("Л", 37, CTRL | SHIFT, ord("Л")), "Ctrl+Shift+K"),
        (typed("х", 26, ALT, ord("Х")), "Alt+["),
        (typed("Х", 26, ALT | SHIFT, ord("Х")), "Alt+{"),
        (typed("{", 26, ALT | SHIFT, Qt.Key.Key_BraceLeft.value), "Alt+{"),
        (typed("", 61, SHIFT, Qt.Key.Key_F3.value), "Shift+F3"),
        (typed("\r", 28, NONE, Qt.Key.Key_Return.value), "Enter"),
        (typed("\r", 28, CTRL, Qt.Key.Key_Return.value), "Ctrl+Return"),
        (typed("\t", 15, SHIFT, Qt.Key.Key_Backtab.value), "Shift+Tab"),
        (typed("", 42, SHIFT, Qt.Key.Key_Shift.value), ""),
        (typed("ß", 12, NONE, 0xDF), "ß"),
    ],
)
def test_what_was_pressed_has_a_name(event: QKeyEvent, name: str) -> None:
    assert pressed_key(event) == name
