"""A note, read in two lines and written in place."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget

from annotator.ui.parts.elided_label import ElidedLabel
from annotator.ui.theme.theme import Theme

_HEIGHT = 76
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_CONTROL = Qt.KeyboardModifier.ControlModifier


class NoteEditor(QWidget):
    """Shows a note; `open_editor` makes it a field. Ctrl+Enter or leaving the field takes it, Escape restores it.

    `name` is what a screen reader calls the field.
    """

    note_changed = Signal(str)

    def __init__(self, theme: Theme, name: str, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._note = ""
        self._reading = ElidedLabel(theme, px=12, tone="text2", lines=2)
        self._field = QPlainTextEdit()
        self._field.setProperty("kind", "note")
        self._field.setFont(theme.interface_font(13))
        self._field.setFixedHeight(_HEIGHT)
        self._field.setTabChangesFocus(True)
        self._field.setPlaceholderText(self.tr("Ctrl+Enter keeps the note, Esc leaves it as it was"))
        self._field.setAccessibleName(name)
        self._field.installEventFilter(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._reading)
        column.addWidget(self._field)
        self._close()

    def show_note(self, note: str) -> None:
        """Show this note, unless somebody is writing another."""
        self._note = note
        if not self.is_open():
            self._close()

    def is_open(self) -> bool:
        """Whether the field is shown."""
        return not self._field.isHidden()

    def open_editor(self) -> None:
        """Let the note be written."""
        self._field.setPlainText(self._note)
        self._reading.hide()
        self._field.show()
        self.show()
        self._field.setFocus()

    def settle(self) -> None:
        """Take what was written and close the field."""
        if not self.is_open():
            return
        written = self._field.toPlainText().strip()
        changed = written != self._note
        self._note = written
        self._close()
        if changed:
            self.note_changed.emit(written)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Hear when the field is done with."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._key_pressed(event)
        if isinstance(event, QFocusEvent) and event.type() == QEvent.Type.FocusOut and _leaves(event):
            self.settle()
        return super().eventFilter(watched, event)

    def _key_pressed(self, event: QKeyEvent) -> bool:
        if event.key() in _ENTER and event.modifiers() & _CONTROL:
            self.settle()
            return True
        if event.key() == Qt.Key.Key_Escape:
            self._close()
            return True
        return False

    def _close(self) -> None:
        self._field.hide()
        self._reading.set_text(self._note)
        self._reading.setVisible(bool(self._note))
        self.setVisible(bool(self._note))


def _leaves(event: QFocusEvent) -> bool:
    return event.reason() not in {Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason}
