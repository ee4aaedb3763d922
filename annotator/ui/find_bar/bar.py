"""The bar above the text in which one types what is to be found."""

from PySide6.QtCore import QLocale, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from annotator.core.finding import Wanted
from annotator.ui.parts.icon_button import IconButton
from annotator.ui.parts.plain_button import PlainButton
from annotator.ui.parts.plain_label import PlainLabel
from annotator.ui.parts.surface import Surface
from annotator.ui.parts.tooltips import set_plain_tooltip
from annotator.ui.theme.theme import Theme

_HEIGHT = 44
_COUNT_WIDTH = 88
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class FindBar(Surface):
    """Says what is wanted and shows how many hits there are; it knows no text."""

    wanted_changed = Signal(object)
    """Wanted: look for this now."""
    next_requested = Signal()
    previous_requested = Signal()
    closed = Signal()
    """Esc or the cross: on with the text."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__("head", parent)
        self._theme = theme
        self._field = _FindField()
        self._count = PlainLabel(theme, px=12, tone="text2", tabular=True)
        self._case = self._toggle(self.tr("Match case"), self.tr("Capitals and accents must be as typed"))
        self._whole = self._toggle(self.tr("Whole words"), self.tr("Leave out longer words"))
        self._previous = IconButton(theme, "arrow-up", self.tr("Previous hit"))
        self._next = IconButton(theme, "arrow-down", self.tr("Next hit"))
        self._close = IconButton(theme, "x", self.tr("Close"), self.tr("Close, with the hit selected (Esc)"))
        self._field.setPlaceholderText(self.tr("Find in this text"))
        self._field.setAccessibleName(self.tr("Find in this text"))
        self._place()
        self._connect()
        self._dress()
        theme.changed.connect(self._dress)
        self.hide()

    def wanted(self) -> Wanted:
        """What is looked for."""
        return Wanted(self._field.text(), self._case.isChecked(), self._whole.isChecked())

    def open_bar(self, words: str = "") -> None:
        """Show the bar with the focus in its field; `words` take the place of what was looked for last."""
        self.show()
        if words:
            self._field.setText(words)
        self._field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._field.selectAll()
        self.wanted_changed.emit(self.wanted())

    def is_open(self) -> bool:
        """Whether it is shown."""
        return not self.isHidden()

    def show_count(self, current: int, total: int, *, more: bool = False) -> None:
        """Show the number of the current hit (from 1) and of all; `more` if not all were counted."""
        locale = QLocale()
        if not self._field.text().strip():
            words = ""
        elif not total:
            words = self.tr("No hits")
        elif more:
            words = self.tr("{current} of more than {total}")
        else:
            words = self.tr("{current} of {total}")
        self._count.setText(words.format(current=locale.toString(current), total=locale.toString(total)))
        bad = bool(words) and not total
        if self._field.property("bad") != bad:
            self._field.setProperty("bad", bad)
            self._field.style().polish(self._field)
        for button in (self._previous, self._next):
            button.setEnabled(total > 0)
        if words:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._field, self._count.text()))

    def set_key_hints(self, previous: str, following: str) -> None:
        """Name the keys in the tooltips of the arrows; "" for none."""
        for button, key in ((self._previous, previous), (self._next, following)):
            name = button.accessibleName()
            button.set_name(name, f"{name} ({key})" if key else name)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes on, with Shift back; Esc closes."""
        back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if event.key() in _ENTER:
            (self.previous_requested if back else self.next_requested).emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        """A bar of one height."""
        return QSize(super().sizeHint().width(), _HEIGHT)

    def _toggle(self, words: str, tooltip: str) -> PlainButton:
        button = PlainButton(self._theme, words, kind="chip", px=12)
        button.setCheckable(True)
        set_plain_tooltip(button, tooltip)
        return button

    def _place(self) -> None:
        self.setFixedHeight(_HEIGHT)
        self._count.setMinimumWidth(_COUNT_WIDTH)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 0, 8, 0)
        row.setSpacing(4)
        row.addWidget(self._field, 1)
        row.addSpacing(4)
        row.addWidget(self._count)
        for widget in (self._previous, self._next, self._case, self._whole, self._close):
            row.addWidget(widget)

    def _connect(self) -> None:
        self._field.textChanged.connect(lambda _words: self.wanted_changed.emit(self.wanted()))
        self._case.toggled.connect(lambda _on: self.wanted_changed.emit(self.wanted()))
        self._whole.toggled.connect(lambda _on: self.wanted_changed.emit(self.wanted()))
        self._next.clicked.connect(self.next_requested)
        self._previous.clicked.connect(self.previous_requested)
        self._close.clicked.connect(self.closed)

    def _dress(self) -> None:
        self._field.setFont(self._theme.interface_font(13))


class _FindField(QLineEdit):
    """A field that leaves Enter to the bar."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ENTER:
            event.ignore()
        else:
            super().keyPressEvent(event)
