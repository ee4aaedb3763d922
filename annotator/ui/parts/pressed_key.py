"""The key or combination of keys that was pressed, in the notation in which keys are written down.

Signs are named by themselves in upper case ("U", "[", "Space"), everything else as Qt names it ("Ctrl+K", "Shift+F3",
"Enter"). A combination on a layout of another alphabet is named by the place of its key.
"""

from PySide6.QtCore import QKeyCombination, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

from annotator.ui.parts.typed_sign import is_foreign, sign_at_place, typed_sign

_SHIFT = Qt.KeyboardModifier.ShiftModifier
_COMMANDS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
_MODIFIERS = {
    Qt.Key.Key_Shift,
    Qt.Key.Key_Control,
    Qt.Key.Key_Alt,
    Qt.Key.Key_AltGr,
    Qt.Key.Key_Meta,
    Qt.Key.Key_CapsLock,
    Qt.Key.Key_NumLock,
    Qt.Key.Key_Mode_switch,
    Qt.Key.Key_unknown,
}
_ONE_NAME = {Qt.Key.Key_Return: Qt.Key.Key_Enter}
_LAST_SIGN = 0x10FFFF


def pressed_key(event: QKeyEvent) -> str:
    """The name of what was pressed; "" for Shift, Ctrl and their like alone, and for keys that have no name."""
    key = Qt.Key(event.key())
    if key in _MODIFIERS:
        return ""
    sign = typed_sign(event)
    if sign:
        return "Space" if sign == " " else sign.upper() if len(sign.upper()) == 1 else sign
    held = event.modifiers() & (_SHIFT | _COMMANDS)
    if key == Qt.Key.Key_Backtab:
        return named(held | _SHIFT, Qt.Key.Key_Tab)
    if ord(" ") < key.value <= _LAST_SIGN:
        return _sign_with(held, chr(key.value), event)
    return named(held, _ONE_NAME.get(key, key) if not held & ~_SHIFT else key)


def named(held: Qt.KeyboardModifier, key: Qt.Key) -> str:
    """How a key with the modifiers held is written down."""
    return QKeySequence(QKeyCombination(held, key)).toString(QKeySequence.SequenceFormat.PortableText)


def _sign_with(held: Qt.KeyboardModifier, sign: str, event: QKeyEvent) -> str:
    """A sign with modifiers. Shift is left out where the sign itself is typed with it: "Alt+{", but "Ctrl+Shift+K"."""
    if is_foreign(sign):
        sign = sign_at_place(event) or sign
    if not sign.isalpha() and not sign.isdigit():
        held &= ~_SHIFT
    return named(held, Qt.Key(ord(sign.upper())))
