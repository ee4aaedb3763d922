"""A small window under a field button, in which a value is typed."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from annotator.ui.parts.surface import Surface
from annotator.ui.parts.type_ahead import Option, TypeAhead
from annotator.ui.theme.theme import Theme

_WIDTH = 280


class ValuePopup(Surface):
    """A field for free text, or one that finds a value among many. Enter takes it, Escape leaves everything."""

    text_taken = Signal(str)
    option_taken = Signal(str)
    """The id of the option, "" for none."""

    def __init__(self, theme: Theme, name: str, parent: QWidget) -> None:
        super().__init__("popup", parent)
        self._theme = theme
        self._name = name
        self.setWindowFlag(Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(8, 8, 8, 8)
        self.setFixedWidth(_WIDTH)

    def ask_text(self, text: str, hint: str) -> None:
        """Offer a line to write in."""
        field = QLineEdit(text)
        field.setFont(self._theme.interface_font(13))
        field.setPlaceholderText(hint)
        field.setAccessibleName(self._name)
        field.selectAll()
        field.returnPressed.connect(lambda: self._take_text(field.text().strip()))
        self._use(field)

    def ask_option(self, options: Sequence[Option], chosen: str) -> None:
        """Offer values to choose from, one of them chosen."""
        field = TypeAhead(self._theme, self._name)
        field.setPlaceholderText(self._name)
        field.set_options(options)
        field.show_value(chosen, next((option.words for option in options if option.id == chosen), ""))
        field.chosen.connect(self._take_option)
        self._use(field)

    def open_under(self, anchor: QWidget) -> None:
        """Show it under a button."""
        self.adjustSize()
        self.move(anchor.mapToGlobal(QPoint(0, anchor.height() + 4)))
        self.show()
        self.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape and, in a field that found nothing new, Enter close it."""
        if event.key() in {Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.close()
        else:
            super().keyPressEvent(event)

    def _use(self, field: QLineEdit) -> None:
        self._column.addWidget(field)
        self.setFocusProxy(field)

    def _take_text(self, text: str) -> None:
        self.text_taken.emit(text)
        self.close()

    def _take_option(self, option_id: str, _words: str) -> None:
        self.option_taken.emit(option_id)
        self.close()
