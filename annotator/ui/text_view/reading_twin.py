"""A hidden editor with the same text, for screen readers: Qt lends them what it knows of it."""

from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QTextEdit

from annotator.ui.text_view.handing_over import for_qt
from annotator.ui.text_view.paragraphs import displayed

# What a QTextDocument would fold into one break, or take for the end of a frame, and an object that is not there.
_CHANGED = str.maketrans({"\r": " ", "\ufdd0": "\ufffd", "\ufdd1": "\ufffd", "\ufffc": "\ufffd"})


def readable(text: str) -> str:
    """As many characters as the text, of which a QTextDocument changes none: every offset stays what it was."""
    return for_qt(displayed(text).translate(_CHANGED))


class ReadingTwin(QTextEdit):
    """Holds a text with its selection; it is never shown. Positions are UTF-16 units, as Qt counts."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setReadOnly(True)
        self.setUndoRedoEnabled(False)
        self.setAccessibleName(name)

    def show_text(self, text: str) -> None:
        """Hold another text."""
        self.setPlainText(readable(text))

    def show_selection(self, anchor: int, caret: int) -> None:
        """Select as the view does."""
        cursor = QTextCursor(self.document())
        cursor.setPosition(anchor)
        cursor.setPosition(caret, QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)
