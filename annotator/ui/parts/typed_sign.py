"""The letter on the keyboard that was pressed, whatever alphabet the layout types."""

import sys
import unicodedata

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

_COMMANDS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
_ROWS = {16: "qwertyuiop", 30: "asdfghjkl", 44: "zxcvbnm"}  # first key of each row, as keyboards number their keys
_LETTERS = {first + place: letter for first, row in _ROWS.items() for place, letter in enumerate(row)}
_LAST_LATIN = "\u024f"


def typed_sign(event: QKeyEvent) -> str:
    """The sign of a key without Ctrl, Alt or Meta: a Latin letter in lower case, a digit, a blank or a mark; or "".

    On layouts of other alphabets a key gives the Latin letter at its place, and their digits give ours.
    """
    text = event.text()
    if event.modifiers() & _COMMANDS or len(text) != 1 or not text.isprintable():
        return ""
    if text.isdecimal():
        return str(unicodedata.decimal(text))
    if text.isalpha() and text > _LAST_LATIN:
        return _LETTERS.get(_place(event), text)
    return text.lower()


def _place(event: QKeyEvent) -> int:
    """The number of the physical key. X11 and Wayland count from 8; macOS gives none."""
    return event.nativeScanCode() - (0 if sys.platform == "win32" else 8)
