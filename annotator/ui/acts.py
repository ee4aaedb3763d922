"""Hears every key, click and turn of the wheel in the window and its dialogs, each once."""

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractSpinBox, QApplication, QLineEdit, QPlainTextEdit, QTextEdit, QWidget
from shiboken6 import isValid

_BARE = {Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_AltGr, Qt.Key.Key_Meta, Qt.Key.Key_CapsLock}
_MODIFIERS = (
    (Qt.KeyboardModifier.ControlModifier, "ctrl"),
    (Qt.KeyboardModifier.ShiftModifier, "shift"),
    (Qt.KeyboardModifier.AltModifier, "alt"),
    (Qt.KeyboardModifier.MetaModifier, "meta"),
)
_FIELDS = (QLineEdit, QPlainTextEdit, QTextEdit, QAbstractSpinBox)
_PRESSES = {QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick}
TAKES_TEXT = "takes_text"
"""A property of widgets that wait for a character of the text, which nobody but they may know."""


@dataclass(frozen=True, slots=True)
class PressedKey:
    """A key that went down: its name, the modifiers held, and whether it writes into a field."""

    name: str
    modifiers: tuple[str, ...]
    in_field: bool


class Acts(QObject):
    """Told of every event of the application; what an ignored event passes on to a parent is not told again.

    Keys are heard as Qt asks whether they are shortcuts: that happens for every key, also for those that are. Keys that
    repeat while they are held count once.
    """

    key_pressed = Signal(object)
    mouse_pressed = Signal(QPoint)
    mouse_released = Signal(QPoint)
    wheel_turned = Signal()
    acted = Signal()
    """After any of these, but the release of a button."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._last: tuple[QWidget | None, tuple[object, ...]] = (None, ())
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Listen, and let everything pass."""
        kind = event.type()
        if isinstance(watched, QWidget) and self._is_ours(watched):
            if isinstance(event, QKeyEvent) and kind == QEvent.Type.ShortcutOverride:
                self._hear_key(watched, event)
            elif isinstance(event, QMouseEvent) and kind in {*_PRESSES, QEvent.Type.MouseButtonRelease}:
                self._hear_mouse(watched, event)
            elif isinstance(event, QWheelEvent) and self._is_new(watched, (kind, event.timestamp())):
                self.wheel_turned.emit()
                self.acted.emit()
        return False

    def _is_ours(self, widget: QWidget) -> bool:
        """Whether it is in this window, or in a dialog or pop-up of it."""
        top: QWidget | None = widget.window()
        while top is not None and top is not self._window:
            parent = top.parentWidget()
            top = parent.window() if parent is not None else None
        return top is self._window

    def _hear_key(self, watched: QWidget, event: QKeyEvent) -> None:
        if event.key() in _BARE or event.isAutoRepeat():
            return
        if self._is_new(watched, (event.type(), event.key(), event.modifiers(), event.timestamp())):
            held = tuple(name for modifier, name in _MODIFIERS if event.modifiers() & modifier)
            in_field = isinstance(watched, _FIELDS) or bool(watched.property(TAKES_TEXT))
            self.key_pressed.emit(PressedKey(_name(event), held, in_field))
            self.acted.emit()

    def _hear_mouse(self, watched: QWidget, event: QMouseEvent) -> None:
        where = event.globalPosition().toPoint()
        if not self._is_new(watched, (event.type(), event.button(), where, event.timestamp())):
            return
        point = self._window.mapFromGlobal(where)
        if event.type() in _PRESSES:
            self.mouse_pressed.emit(point)
            self.acted.emit()
        else:
            self.mouse_released.emit(point)

    def _is_new(self, watched: QWidget, event: tuple[object, ...]) -> bool:
        before, told = self._last
        self._last = (watched, event)
        if told != event or before is None or before is watched or not isValid(before):  # a dialog that closed has gone
            return True
        return not watched.isAncestorOf(before)


def _name(event: QKeyEvent) -> str:
    """A sign as it is typed, in lower case; else the key's name."""
    text = event.text()
    if len(text) == 1 and text.isprintable() and not text.isspace():
        return text.lower()
    return QKeySequence(event.key()).toString(QKeySequence.SequenceFormat.PortableText).lower()
