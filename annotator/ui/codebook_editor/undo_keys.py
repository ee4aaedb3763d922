"""Ctrl+Z in a dialog of the codebook: takes back typing while there is some, then the last step of the project."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QLineEdit, QPlainTextEdit

_UNDO = QKeySequence.StandardKey.Undo
_REDO = QKeySequence.StandardKey.Redo


class UndoKeys(QObject):
    """Keys of a dialog that undo and redo. A field that has nothing of its own to take back lets them pass."""

    def __init__(self, dialog: QDialog, undo: Callable[[], object], redo: Callable[[], object]) -> None:
        super().__init__(dialog)
        for keys, act in (("Ctrl+Z", undo), ("Ctrl+Shift+Z", redo), ("Ctrl+Y", redo)):
            QShortcut(QKeySequence(keys), dialog).activated.connect(act)
        for field in (*dialog.findChildren(QLineEdit), *dialog.findChildren(QPlainTextEdit)):
            field.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep a field from claiming a key that it has no use for."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride and _idle(watched, event):
            event.ignore()
            return True
        return super().eventFilter(watched, event)


def _idle(field: QObject, event: QKeyEvent) -> bool:
    undo, redo = event.matches(_UNDO), event.matches(_REDO)
    if isinstance(field, QLineEdit):
        return (undo and not field.isUndoAvailable()) or (redo and not field.isRedoAvailable())
    if isinstance(field, QPlainTextEdit):
        document = field.document()
        return (undo and not document.isUndoAvailable()) or (redo and not document.isRedoAvailable())
    return False
