"""Another statement beside the open one, with the words marked that the open one does not have."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QSizePolicy, QTextEdit, QVBoxLayout, QWidget

from annotator.core.offsets import Utf16Map
from annotator.core.ranges import Range
from annotator.ui.parts.elided_label import ElidedLabel
from annotator.ui.parts.icon_button import IconButton
from annotator.ui.parts.surface import Surface
from annotator.ui.parts.whole_characters import shown_one_by_one
from annotator.ui.theme.theme import Theme

_LEAST_WIDTH = 240
_PX = 14


@dataclass(frozen=True, slots=True)
class Compared:
    """A statement to look at beside the open one: its title, what is to be said of it, its text, and what differs."""

    title: str
    note: str
    text: str
    differences: tuple[Range, ...] = ()
    more: bool = False


class ComparePanel(Surface):
    """Read-only. It asks to be closed, to open what it shows, and for the next statement of the group."""

    close_requested = Signal()
    open_requested = Signal()
    next_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__("app", parent)
        self._theme = theme
        self._compared: Compared | None = None
        self._title = ElidedLabel(theme, weight=600)
        self._note = ElidedLabel(theme, px=12, tone="text3")
        self._next = IconButton(theme, "arrow-down", self.tr("Next statement of this group"))
        self._next.clicked.connect(self.next_requested)
        self._open = IconButton(theme, "arrow-right", self.tr("Open this statement"))
        self._open.clicked.connect(self.open_requested)
        self._close = IconButton(theme, "x", self.tr("Close the comparison"))
        self._close.clicked.connect(self.close_requested)
        self._text = QPlainTextEdit()
        self._text.setReadOnly(True)
        self._text.setUndoRedoEnabled(False)
        self._text.setProperty("kind", "compare")
        self._text.setAccessibleName(self.tr("The other statement"))
        self._text.setTabChangesFocus(True)
        self.setMinimumWidth(_LEAST_WIDTH)
        self._place()
        self._dress()
        theme.changed.connect(self._dress)

    def show_compared(self, compared: Compared | None) -> None:
        """Show this statement; of None, nothing."""
        if compared == self._compared:
            return
        self._compared = compared
        self._title.set_text(compared.title if compared else "")
        self._note.set_text(compared.note if compared else "")
        self._next.setVisible(compared is not None and compared.more)
        self._text.setPlainText(shown_one_by_one(compared.text) if compared else "")
        self._mark()

    def marked(self) -> Sequence[str]:
        """The words that are marked."""
        return [one.quote(self._compared.text) for one in self._compared.differences] if self._compared else []

    def note(self) -> str:
        """What is said of the statement."""
        return self._note.text()

    def _place(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(12, 8, 8, 0)
        head.setSpacing(4)
        for label in (self._title, self._note):
            label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        head.addWidget(self._title, 1)
        for button in (self._next, self._open, self._close):
            head.addWidget(button)
        below = QHBoxLayout()
        below.setContentsMargins(12, 0, 12, 4)
        below.addWidget(self._note)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addLayout(below)
        column.addWidget(self._text, 1)

    def _dress(self) -> None:
        self._text.setFont(self._theme.reading_font(_PX))
        self._mark()

    def _mark(self) -> None:
        found = self._compared
        units = Utf16Map(found.text if found else "")
        marks = []
        for one in found.differences if found else ():
            mark = QTextEdit.ExtraSelection()
            mark.cursor = QTextCursor(self._text.document())
            mark.cursor.setPosition(units.units(one.start))
            mark.cursor.setPosition(units.units(one.end), QTextCursor.MoveMode.KeepAnchor)
            mark.format.setBackground(self._theme.color("find_hit"))
            marks.append(mark)
        self._text.setExtraSelections(marks)
