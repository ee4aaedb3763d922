"""Editors of attributes that hold words or a date."""

import re
from datetime import date

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from annotator.core.annotations import Value
from annotator.core.codebook import Attribute
from annotator.ui.parts.plain_label import PlainLabel
from annotator.ui.span_panel.attribute_editor import AttributeEditor
from annotator.ui.theme.theme import Theme

_DATE = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?")


def is_date(text: str) -> bool:
    """Whether the text is a year, a month or a day of the calendar: 2022, 2022-02, 2022-02-28."""
    match = _DATE.fullmatch(text)
    if match is None:
        return False
    year, month, day = (int(part or 1) for part in match.groups())
    try:
        date(year, month, day)
    except ValueError:
        return False
    return True


class TextEditor(AttributeEditor):
    """A line of words. Enter or leaving the field takes them, Escape restores what was there."""

    def __init__(self, theme: Theme, attribute: Attribute, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._value = ""
        self._line = QLineEdit()
        self._line.setFixedHeight(28)
        self._line.setMinimumWidth(60)
        self._line.setAccessibleName(attribute.words)
        self._line.setFont(theme.interface_font(13))
        self._line.editingFinished.connect(self._settle)
        self._line.installEventFilter(self)
        self._fault = PlainLabel(theme, px=12, tone="error", wrap=True)
        self._fault.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._line)
        column.addWidget(self._fault)
        self.setFocusProxy(self._line)

    def show_value(self, value: Value | None) -> None:
        """Show these words."""
        half_typed = self._line.hasFocus() and self._line.text() != self._value
        self._value = (value.text if value else None) or ""
        if not half_typed:
            self._restore()

    def set_read_only(self, read_only: bool) -> None:
        """Show the value only."""
        self._line.setReadOnly(read_only)

    def take_focus(self) -> None:
        """Put the focus into the line, its words selected."""
        self._line.setFocus()
        self._line.selectAll()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let Escape restore."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            restores = event.key() == Qt.Key.Key_Escape and self._line.text() != self._value
            if restores:
                self._restore()
            return restores
        return super().eventFilter(watched, event)

    def fault_in(self, text: str) -> str:
        """What is wrong with these words, as a sentence; empty if nothing is."""
        del text
        return ""

    def _settle(self) -> None:
        text = self._line.text().strip()
        fault = self.fault_in(text) if text else ""
        self._show_fault(fault)
        if not fault and text != self._value:
            self._value = text
            self.value_changed.emit(Value(text=text) if text else None)

    def _restore(self) -> None:
        self._line.setText(self._value)
        self._show_fault("")

    def _show_fault(self, fault: str) -> None:
        self._fault.setText(fault)
        self._fault.setVisible(bool(fault))
        self._line.setProperty("bad", bool(fault))
        self._line.setAccessibleDescription(fault)
        self._line.style().polish(self._line)


class DateEditor(TextEditor):
    """A day, month or year, written as the project stores it."""

    def __init__(self, theme: Theme, attribute: Attribute, *, parent: QWidget | None = None) -> None:
        super().__init__(theme, attribute, parent=parent)
        self._line.setPlaceholderText(self.tr("2022-02-28, 2022-02 or 2022"))

    def fault_in(self, text: str) -> str:
        """What is wrong with the date."""
        if is_date(text):
            return ""
        return self.tr("Not a date, so it was not taken. Write it as 2022-02-28, 2022-02 or 2022.")
