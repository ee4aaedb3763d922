"""The command palette: type a few letters, press Enter."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QColor, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import (
    QApplication,
    QGraphicsDropShadowEffect,
    QHBoxLayout,
    QLineEdit,
    QListView,
    QVBoxLayout,
    QWidget,
)

from annotator.ui.command_palette.entry import Entry, Kind
from annotator.ui.command_palette.foot import PaletteHints
from annotator.ui.command_palette.row_painting import HEADING_HEIGHT, ROW_HEIGHT, PaletteDelegate
from annotator.ui.command_palette.rows import Group, PaletteRows
from annotator.ui.parts.icon_label import IconLabel
from annotator.ui.parts.plain_label import PlainLabel
from annotator.ui.parts.surface import Surface
from annotator.ui.theme.theme import Theme

_WIDTH, _TOP, _BELOW = 560, 96, 24
_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_Tab: 1, Qt.Key.Key_Backtab: -1}
_TAKE = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_ONLY = {">": Kind.COMMAND, "#": Kind.LABEL, "@": Kind.ACTOR}


class CommandPalette(Surface):
    """A pop-up inside the window. It asks with `wanted_changed` and shows the groups that it is given.

    The focus stays in its field; arrows choose, Enter runs (`chosen`), Escape or a click elsewhere closes it and gives
    the focus back.
    """

    wanted_changed = Signal(str, object)
    """The words typed, and the only Kind that is wanted, or None for all."""
    chosen = Signal(object)
    """The Entry that was taken; the palette has closed."""
    refused = Signal(str)
    """Why the entry that was taken cannot be done now; the palette stays."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__("popup", parent)
        self._theme = theme
        self._room = parent
        self._before: QWidget | None = None
        self._rows = PaletteRows()
        self._delegate = PaletteDelegate(theme, self)
        self._list = QListView()
        self._field = QLineEdit()
        self._nothing = PlainLabel(theme, tone="text2")
        self._foot = PaletteHints(theme)
        self._dress_list()
        self._place()
        self.setAccessibleName(self.tr("Commands"))
        self._field.setAccessibleName(self.tr("Search commands, labels, actors and statements"))
        self._field.setPlaceholderText(self.tr("What do you want to do?"))
        self._field.textChanged.connect(lambda _typed: self._ask())
        self._field.installEventFilter(self)
        self._dress()
        theme.changed.connect(self._dress)
        self.hide()

    def open_palette(self) -> None:
        """Open with an empty field."""
        if not self.is_open():
            self._before = QApplication.focusWidget()
            QApplication.instance().installEventFilter(self)  # type: ignore[union-attr]  # widgets need an application
        self._field.clear()
        self._ask()
        self.show()
        self.raise_()
        self._field.setFocus(Qt.FocusReason.PopupFocusReason)

    def is_open(self) -> bool:
        """Whether it is shown."""
        return not self.isHidden()

    def close_palette(self) -> None:
        """Close and give the focus back."""
        if not self.is_open():
            return
        QApplication.instance().removeEventFilter(self)  # type: ignore[union-attr]  # as above
        self.hide()
        if self._before is not None:
            self._before.setFocus(Qt.FocusReason.PopupFocusReason)
            self._before = None

    def show_groups(self, groups: Sequence[Group], typed: str) -> None:
        """Show these groups, the first entry current; `typed` are the words whose letters are made heavier."""
        kept = self._rows.entry_at(self._list.currentIndex().row())
        same = typed == self._delegate.typed
        self._delegate.typed = typed
        self._rows.show_groups(groups)
        places = [at for at in range(self._rows.rowCount()) if self._rows.entry_at(at) is not None]
        stay = [at for at in places if same and self._rows.entry_at(at) == kept]
        self._nothing.setVisible(not places)
        self._nothing.setText(self.tr("Nothing here is called “{words}”.").format(words=typed))
        self._list.setVisible(bool(places))
        self._go_to((stay or places or [-1])[0])
        self._lay_out()

    def entries(self) -> list[Entry]:
        """What is offered, from top to bottom."""
        found = (self._rows.entry_at(at) for at in range(self._rows.rowCount()))
        return [entry for entry in found if entry is not None]

    def current(self) -> Entry | None:
        """What Enter would take."""
        return self._rows.entry_at(self._list.currentIndex().row())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the keys that move and choose before the field does; close when something else is clicked."""
        if watched is self._field and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._key_pressed(event)
        if watched is self._room and event.type() == QEvent.Type.Resize:
            self._lay_out()
        elsewhere = isinstance(watched, QWidget) and watched is not self and not self.isAncestorOf(watched)
        if elsewhere and isinstance(event, QMouseEvent) and event.type() == QEvent.Type.MouseButtonPress:
            inside = self.rect().contains(self.mapFromGlobal(event.globalPosition().toPoint()))
            if not inside:
                self.close_palette()
        return False

    def _key_pressed(self, event: QKeyEvent) -> bool:
        key = Qt.Key(event.key())
        if key == Qt.Key.Key_Escape:
            self.close_palette()
        elif key in _TAKE:
            self._take(self.current())
        elif key in _STEPS:
            self._go_to(self._rows.next_entry(self._list.currentIndex().row(), _STEPS[key]), said=True)
        else:
            return False
        return True

    def _take(self, entry: Entry | None) -> None:
        if entry is None:
            return
        if entry.why_not:
            self.refused.emit(entry.why_not)
            return
        self.close_palette()
        self.chosen.emit(entry)

    def _ask(self) -> None:
        typed = self._field.text()
        only = _ONLY.get(typed.lstrip()[:1])
        self.wanted_changed.emit((typed.lstrip()[1:] if only else typed).strip(), only)

    def _go_to(self, place: int, *, said: bool = False) -> None:
        index = self._rows.index(place, 0) if place >= 0 else QModelIndex()
        self._list.setCurrentIndex(index)
        if place == self._rows.next_entry(-1, 1):
            self._list.scrollToTop()  # with its heading
        if said and index.isValid():
            words = str(index.data(Qt.ItemDataRole.AccessibleTextRole))
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._field, words))

    def _dress_list(self) -> None:
        self._list.setModel(self._rows)
        self._list.setItemDelegate(self._delegate)
        self._list.setFrameShape(QListView.Shape.NoFrame)
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.setMouseTracking(True)
        self._list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setAccessibleName(self.tr("What was found"))
        self._list.clicked.connect(lambda index: self._take(self._rows.entry_at(index.row())))

    def _place(self) -> None:
        self._field.setProperty("kind", "bare")
        head = QHBoxLayout()
        head.setContentsMargins(16, 0, 8, 0)
        head.setSpacing(4)
        head.addWidget(IconLabel(self._theme, "search", "text3"))
        head.addWidget(self._field, 1)
        line = Surface("rule")
        line.setFixedHeight(1)
        self._nothing.setContentsMargins(16, 12, 16, 12)
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(line)
        column.addWidget(self._nothing)
        column.addWidget(self._list, 1)
        column.addWidget(self._foot)

    def _lay_out(self) -> None:
        width = min(_WIDTH, self._room.width() - 2 * _BELOW)
        rows = self._rows.rowCount()
        height = sum(ROW_HEIGHT if self._rows.entry_at(at) else HEADING_HEIGHT for at in range(rows))
        self._list.setFixedHeight(0)
        around = self._column.totalMinimumSize().height()
        room = self._room.height() - _TOP - _BELOW - around
        self._list.setFixedHeight(max(0, min(room, height)))
        self.resize(width, around + self._list.height())
        self.move((self._room.width() - width) // 2, _TOP)

    def _dress(self) -> None:
        self._field.setFont(self._theme.interface_font(14))
        shadow = QGraphicsDropShadowEffect(self)
        shadow.setBlurRadius(24)
        shadow.setOffset(QPoint(0, 4))
        shadow.setColor(QColor(0, 0, 0, 150 if self._theme.dark else 56))
        self.setGraphicsEffect(shadow)
        self._list.viewport().update()
