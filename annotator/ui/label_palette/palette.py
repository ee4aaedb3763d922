"""The label palette: every label at the words that were just selected."""

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QGraphicsDropShadowEffect, QGridLayout, QVBoxLayout, QWidget

from annotator.core.codebook import Codebook, Label
from annotator.ui.label_palette.entry import PaletteEntry
from annotator.ui.label_palette.foot import PaletteFoot
from annotator.ui.label_palette.placing import placed_beside
from annotator.ui.parts.surface import Surface
from annotator.ui.parts.typed_sign import typed_sign
from annotator.ui.theme.theme import Theme

_WIDTH, _COLUMNS = 496, 4
_TAKE = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_MOVES = {
    Qt.Key.Key_Left: (0, -1),
    Qt.Key.Key_Right: (0, 1),
    Qt.Key.Key_Up: (-1, 0),
    Qt.Key.Key_Down: (1, 0),
}


class LabelPalette(Surface):
    """A pop-up inside the window: core labels first, optional ones below, the last used one current.

    It has the focus while it is open and gives it back. A letter or Enter labels (`label_chosen`), arrows move,
    Escape, a turn of the wheel or a click elsewhere closes it; any other key closes it and goes to whoever had the
    focus. It never covers the selection while there is room beside it.
    """

    label_chosen = Signal(str)
    closed = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__("popup", parent)
        self._theme = theme
        self._room = parent
        self._entries: dict[tuple[int, int], PaletteEntry] = {}
        self._current = (0, 0)
        self._before: QWidget | None = None
        self._anchor = QRect()
        self._grid_place = QWidget()
        self._grid = QGridLayout(self._grid_place)
        self._grid.setContentsMargins(8, 8, 8, 8)
        self._grid.setSpacing(4)
        self._foot = PaletteFoot(theme)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._grid_place)
        column.addWidget(self._foot)
        self.setAccessibleName(self.tr("Labels for the selection"))
        self._cast_shadow()
        theme.changed.connect(self._cast_shadow)
        self.hide()

    def open_at(self, anchor: QRect, codebook: Codebook, last_label_id: str) -> None:
        """Open beside the anchor, the selection's last line in coordinates of the parent."""
        labels = [label for label in codebook.labels if not label.retired]
        if not labels:
            return
        if not self.is_open():
            self._before = QApplication.focusWidget()
            QApplication.instance().installEventFilter(self)  # type: ignore[union-attr]  # widgets need an application
        self._anchor = anchor
        self._fill(labels)
        self._foot.show_in_full(False)
        self._make_current(self._place_of(last_label_id))
        self.show()
        self._place()
        self.raise_()
        self._entries[self._current].setFocus(Qt.FocusReason.PopupFocusReason)

    def is_open(self) -> bool:
        """Whether it is shown."""
        return not self.isHidden()

    def close_palette(self) -> None:
        """Close and give the focus back."""
        if not self.is_open():
            return
        QApplication.instance().removeEventFilter(self)  # type: ignore[union-attr]  # as above
        held_focus = self.isAncestorOf(QApplication.focusWidget() or self)
        self.hide()
        if held_focus and self._before is not None:
            self._before.setFocus(Qt.FocusReason.PopupFocusReason)
        self.closed.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Close when something else is clicked or scrolled, or the window changes its size."""
        if not self.is_open() or not isinstance(watched, QWidget):
            return False
        elsewhere = watched is not self and not self.isAncestorOf(watched)
        pressed = event.type() in {QEvent.Type.MouseButtonPress, QEvent.Type.Wheel}
        resized = watched is self._room and event.type() == QEvent.Type.Resize
        if resized or (elsewhere and pressed and not self._under(event)):
            self.close_palette()
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Letters label, arrows move, Enter takes, `?` explains, Escape closes."""
        key = Qt.Key(event.key())
        sign = typed_sign(event)
        if key == Qt.Key.Key_Escape:
            self.close_palette()
        elif key in _TAKE:
            self._choose(self._entries[self._current].label.id)
        elif key in _MOVES and not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self._move(*_MOVES[key])
        elif sign == "?":
            self._foot.show_in_full(not self._foot.is_full())
            self._place()
        elif found := self._with_key(sign):
            self._choose(found)
        elif not _is_modifier(key):
            self._hand_on(event)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab goes from label to label as well."""
        places = sorted(self._entries)
        step = 1 if forward else -1
        self._go_to(places[(places.index(self._current) + step) % len(places)])
        return True

    def _fill(self, labels: list[Label]) -> None:
        for entry in self._entries.values():
            self._grid.removeWidget(entry)
            entry.hide()
            entry.deleteLater()
        core = [label for label in labels if label.core]
        optional = [label for label in labels if not label.core]
        rows = [part[at : at + _COLUMNS] for part in (core, optional) for at in range(0, len(part), _COLUMNS)]
        self._entries = {
            (row, column): self._entry(label) for row, part in enumerate(rows) for column, label in enumerate(part)
        }
        for (row, column), entry in self._entries.items():
            self._grid.addWidget(entry, row, column)
        for column in range(_COLUMNS):
            self._grid.setColumnStretch(column, 1)
            self._grid.setColumnMinimumWidth(column, (_WIDTH - 28) // _COLUMNS)

    def _entry(self, label: Label) -> PaletteEntry:
        entry = PaletteEntry(self._theme, label)
        entry.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        entry.chosen.connect(lambda: self._choose(label.id))
        return entry

    def _place(self) -> None:
        self.setFixedWidth(_WIDTH)
        self._grid_place.adjustSize()
        height = self._grid_place.sizeHint().height() + self._foot.heightForWidth(_WIDTH)
        self.resize(_WIDTH, height)
        self.move(placed_beside(self._anchor, self.size(), self._room.rect()))

    def _place_of(self, label_id: str) -> tuple[int, int]:
        places = (place for place, entry in self._entries.items() if entry.label.id == label_id)
        return next(places, (0, 0))

    def _with_key(self, sign: str) -> str:
        entries = self._entries.values()
        return next((e.label.id for e in entries if sign and e.label.key.casefold() == sign), "")

    def _move(self, down: int, right: int) -> None:
        if right and self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            right = -right
        row, column = self._current
        wanted = (row + down, column + right)
        if down and wanted not in self._entries:  # a shorter row: its last entry
            columns = [place[1] for place in self._entries if place[0] == row + down]
            wanted = (row + down, max(columns, default=-1))
        if wanted in self._entries:
            self._go_to(wanted)

    def _go_to(self, place: tuple[int, int]) -> None:
        self._make_current(place)
        self._entries[place].setFocus(Qt.FocusReason.TabFocusReason)

    def _make_current(self, place: tuple[int, int]) -> None:
        self._current = place
        for other, entry in self._entries.items():
            entry.set_current(other == place)
        self._foot.show_label(self._entries[place].label)

    def _choose(self, label_id: str) -> None:
        self.close_palette()
        self.label_chosen.emit(label_id)

    def _hand_on(self, event: QKeyEvent) -> None:
        self.close_palette()
        if self._before is not None:
            QApplication.sendEvent(self._before, event)

    def _under(self, event: QEvent) -> bool:
        """Whether a mouse event that was sent to another widget lies over the palette all the same."""
        if not isinstance(event, QMouseEvent):
            return False
        return self.rect().contains(self.mapFromGlobal(event.globalPosition().toPoint()))

    def _cast_shadow(self) -> None:
        shadow = QGraphicsDropShadowEffect(self)
        shadow.setBlurRadius(24)
        shadow.setOffset(QPoint(0, 4))
        shadow.setColor(QColor(0, 0, 0, 150 if self._theme.dark else 56))
        self.setGraphicsEffect(shadow)


def _is_modifier(key: Qt.Key) -> bool:
    return key in {Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_AltGr, Qt.Key.Key_Meta}
