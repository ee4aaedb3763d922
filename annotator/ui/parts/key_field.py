"""A field that takes the next key that is pressed, whatever it means elsewhere."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from annotator.ui.parts.pressed_key import pressed_key
from annotator.ui.theme.theme import Theme

_WALKS = (Qt.Key.Key_Tab, Qt.Key.Key_Backtab)


class KeyField(QLineEdit):
    """Empty, with a hint. Tab and Shift+Tab lead on as everywhere, Escape leaves; any other key is told."""

    pressed = Signal(str)
    """The key, in the notation of parts.pressed_key."""
    left = Signal()

    def __init__(self, theme: Theme, hint: str, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setReadOnly(True)
        self.setProperty("kind", "keys")
        self.setPlaceholderText(hint)
        self.setAccessibleName(hint)
        self._dress()
        theme.changed.connect(self._dress)

    def event(self, event: QEvent) -> bool:
        """Keep shortcuts from being carried out while their keys are meant."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Tell the key."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() in _WALKS and not event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier:
            super().keyPressEvent(event)
        elif key := pressed_key(event):
            self.pressed.emit(key)

    def _dress(self) -> None:
        self.setFont(self._theme.interface_font(13))
