"""A list of what of a document stands in none of its statements."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QIcon, QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from annotator.ui.parts.plain_button import PlainButton
from annotator.ui.parts.plain_label import PlainLabel
from annotator.ui.parts.surface import Surface
from annotator.ui.parts.tooltips import plain_tooltip, set_plain_tooltip
from annotator.ui.theme.theme import Theme

_HEIGHT = 144
_ROW, _MOST_ROWS, _FRAME = 26, 4, 8
_ICON, _ICON_AREA = 16, 28


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A piece: its id, its words, the first of its raw characters, and what is said of it before its words."""

    id: str
    words: str
    start: int
    note: str = ""


class LeftOutList(Surface):
    """Hidden where nothing is left out. A row that is chosen tells where it stands."""

    place_chosen = Signal(int)
    take_in_requested = Signal(str)
    statement_requested = Signal(str)

    def __init__(self, theme: Theme, *, headed: bool = True, parent: QWidget | None = None) -> None:
        super().__init__("app", parent)
        self._headed = headed
        self._theme = theme
        self._pieces: tuple[LeftOut, ...] = ()
        self._head = PlainLabel(theme, px=12, weight=600, tone="text2")
        self._list = _List()
        self._list.setIconSize(QSize(_ICON, _ICON))
        self._list.setProperty("kind", "choices")
        self._list.setFont(theme.interface_font(12))
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self._list.setAccessibleName(self.tr("Left out of the statements"))
        self._list.currentRowChanged.connect(self._tell_place)
        self._take = PlainButton(theme, self.tr("Take in"), px=12)
        set_plain_tooltip(self._take, self.tr("Put these words into the open statement, where they stand in the file"))
        self._take.clicked.connect(lambda: self.take_in_requested.emit(self._current()))
        self._list.itemActivated.connect(lambda _item: self._take.click())  # Enter, and a double click
        self._list.plus_clicked.connect(self._take.click)
        self._make = PlainButton(theme, self.tr("Make a statement"), px=12)
        set_plain_tooltip(self._make, self.tr("Make these words a statement of their own"))
        self._make.clicked.connect(lambda: self.statement_requested.emit(self._current()))
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self._take)
        buttons.addWidget(self._make)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8 if headed else 0, 12, 8)
        column.setSpacing(8)
        column.addWidget(self._head)
        column.addWidget(self._list)
        column.addLayout(buttons)
        self.hide()

    def show_pieces(self, pieces: Sequence[LeftOut], *, read_only: bool) -> None:
        """Show these; none hides the list."""
        if tuple(pieces) != self._pieces:
            self._pieces = tuple(pieces)
            self._list.blockSignals(True)
            self._list.clear()
            for piece in pieces:
                words = " ".join(piece.words.split())
                item = QListWidgetItem(f"{piece.note} · {words}" if piece.note else words)
                item.setForeground(self._theme.color("text3"))
                item.setIcon(self._plus())
                item.setToolTip(plain_tooltip(piece.words))
                self._list.addItem(item)
            self._list.setCurrentRow(0)
            self._list.blockSignals(False)
            self._list.setFixedHeight(_HEIGHT if self._headed else _ROW * min(len(pieces), _MOST_ROWS) + _FRAME)
        self._head.setText(self.tr("%n piece(s) left out of the statements", "", len(pieces)))
        self._take.setEnabled(not read_only)
        self._make.setEnabled(not read_only)
        self._head.setVisible(self._headed)
        self.setVisible(bool(pieces))

    def focus_list(self) -> None:
        """Let the keys choose a piece; Enter takes it in."""
        self._list.setFocus()

    def take_chosen(self) -> None:
        """Ask to have the chosen piece taken in, as its button does."""
        self._take.click()

    def choose(self, start: int) -> None:
        """Make the piece current that begins at this raw character."""
        row = next((row for row, piece in enumerate(self._pieces) if piece.start == start), -1)
        if row >= 0:
            self._list.setCurrentRow(row)

    def chosen_start(self) -> int:
        """The first raw character of the chosen piece."""
        row = self._list.currentRow()
        return self._pieces[row].start if 0 <= row < len(self._pieces) else 0

    def _plus(self) -> QIcon:
        """Qt would pale it in the chosen row."""
        plus = QIcon(self._theme.icon("plus", "text2"))
        plus.addPixmap(plus.pixmap(_ICON, _ICON), QIcon.Mode.Selected)
        return plus

    def _current(self) -> str:
        row = self._list.currentRow()
        return self._pieces[row].id if 0 <= row < len(self._pieces) else ""

    def _tell_place(self, row: int) -> None:
        if 0 <= row < len(self._pieces):
            self.place_chosen.emit(self._pieces[row].start)


class _List(QListWidget):
    """A click on the plus before a row takes the piece in; one on its words only chooses it."""

    plus_clicked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._pressed = False

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        self._pressed = self._is_plus(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """The first click on a plus has taken the piece in: another stands there by now."""
        if not self._is_plus(event):
            super().mouseDoubleClickEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if self._pressed and self._is_plus(event):
            self.plus_clicked.emit()
        self._pressed = False

    def _is_plus(self, event: QMouseEvent) -> bool:
        place = event.position().toPoint()
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        x = self.viewport().width() - place.x() if mirrored else place.x()
        return event.button() == Qt.MouseButton.LeftButton and self.itemAt(place) is not None and x < _ICON_AREA
