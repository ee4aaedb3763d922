"""The sign on the keyboard that was pressed, whatever alphabet the layout types.

Keyboards number their keys by place (PC scan codes), and a place has the sign that a US keyboard has there. That is
what a key counts as while the layout types another alphabet; a Latin layout (French, Dvorak …) is taken as it types.
"""

import sys
import unicodedata

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

_CTRL, _ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
_COMMANDS = _CTRL | _ALT | Qt.KeyboardModifier.MetaModifier
_ROWS = {  # the first place of a row, its signs, and those with Shift
    2: ("1234567890-=", "!@#$%^&*()_+"),
    16: ("qwertyuiop[]", "qwertyuiop{}"),
    30: ("asdfghjkl;'`", 'asdfghjkl:"~'),
    43: ("\\zxcvbnm,./", "|zxcvbnm<>?"),
}
_PLACES = {
    first + place: pair for first, row in _ROWS.items() for place, pair in enumerate(zip(row[0], row[1], strict=True))
}
_MAC_KEYS = "asdfhgzxcv bqweryt123465=97-80]ou[ip lj'k;\\,/nm.  `"  # by Apple's virtual key code
_FIRST_OF_MARKS, _LAST_OF_MARKS = "\u2000", "\u2bff"  # dashes, quotes, currencies: Latin layouts type them too
_LAST_LATIN = "\u024f"
# Marks that Greek, Arabic and Hebrew layouts type where others have a letter or a bracket; no Latin layout does there.
_FOREIGN_MARKS = {
    (16, ";"): "q",
    (16, ":"): "q",
    (16, "/"): "q",
    (17, "'"): "w",
    (26, "<"): "{",
    (27, ">"): "}",
    (32, "]"): "d",
    (33, "["): "f",
    (46, "{"): "c",
    (47, "}"): "v",
}


def typed_sign(event: QKeyEvent) -> str:
    """The sign of a key without Ctrl, Alt or Meta: a Latin letter in lower case, a digit, a blank or a mark; or "".

    On layouts of other alphabets a key gives the sign at its place, and their digits give ours.
    """
    text = event.text()
    if not text.isprintable() or not text or _commands(event):
        return ""
    if text.isdecimal():
        return str(unicodedata.decimal(text[0]))
    if is_foreign(text):
        return sign_at_place(event) or (text if len(text) == 1 else "")
    if len(text) > 1:
        return ""
    return _FOREIGN_MARKS.get((_place(event), text)) or text.lower()


def sign_at_place(event: QKeyEvent) -> str:
    """The sign that a US keyboard has at the place of the key, with or without Shift; "" if the place is unknown."""
    plain, shifted = _PLACES.get(_place(event), ("", ""))
    return shifted if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else plain


def is_foreign(text: str) -> bool:
    """Whether all of it is of another alphabet than the Latin one."""
    return all(sign > _LAST_LATIN and not _FIRST_OF_MARKS <= sign <= _LAST_OF_MARKS for sign in text)


def _commands(event: QKeyEvent) -> bool:
    """Whether the key is meant as a command. Windows reports AltGr, which types signs, as Ctrl and Alt."""
    held = event.modifiers() & _COMMANDS
    return bool(held) and not (sys.platform == "win32" and held == _CTRL | _ALT and not event.text().isalnum())


def _place(event: QKeyEvent) -> int:
    """The scan code of the physical key. X11 and Wayland count from 8; macOS has codes of its own, and no others."""
    if sys.platform == "darwin":
        return _MAC_PLACES.get(event.nativeVirtualKey(), 0)
    return event.nativeScanCode() - (0 if sys.platform == "win32" else 8)


_MAC_PLACES = {
    code: place for code, sign in enumerate(_MAC_KEYS) for place, (plain, _) in _PLACES.items() if sign == plain
}
