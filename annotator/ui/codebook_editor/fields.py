"""The fields of a form, each named at its left and corrected right below."""

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QPlainTextEdit, QWidget

from annotator.ui.parts.plain_label import PlainLabel
from annotator.ui.theme.theme import Theme

_NAME_WIDTH, _LINE_HEIGHT = 96, 28
_LINES_HEIGHT = 64
_SIGN_WIDTH = 44


def line_field(theme: Theme, name: str) -> QLineEdit:
    """A field for a few words."""
    field = QLineEdit()
    field.setFont(theme.interface_font(13))
    field.setAccessibleName(name)
    return field


def sign_field(theme: Theme, name: str) -> QLineEdit:
    """A field for one character."""
    field = line_field(theme, name)
    field.setFixedWidth(_SIGN_WIDTH)
    field.setAlignment(Qt.AlignmentFlag.AlignCenter)
    return field


def lines_field(theme: Theme, name: str, hint: str = "") -> QPlainTextEdit:
    """A field for a few lines; Tab leaves it."""
    field = QPlainTextEdit()
    field.setProperty("kind", "note")
    field.setFont(theme.interface_font(13))
    field.setFixedHeight(_LINES_HEIGHT)
    field.setTabChangesFocus(True)
    field.setAccessibleName(name)
    field.setPlaceholderText(hint)
    return field


class Fields(QWidget):
    """Rows of a name and what is beside it. A problem is said under its row, and marks its field."""

    def __init__(self, theme: Theme, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(1, 1)
        self._said: dict[str, PlainLabel] = {}
        self._marked: dict[str, QLineEdit] = {}

    def add(self, name: str, *widgets: QWidget, fields: Mapping[str, QLineEdit | None] | None = None) -> None:
        """Add a row. `fields` are those of the entry that it holds, each with the widget to mark if there is one."""
        row = self._grid.rowCount()
        label = PlainLabel(self._theme, name, px=12, tone="text2", wrap=True)
        label.setFixedWidth(_NAME_WIDTH)
        label.setMinimumHeight(_LINE_HEIGHT)
        label.setAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        self._grid.addWidget(label, row, 0, Qt.AlignmentFlag.AlignTop)
        line = QHBoxLayout()
        line.setSpacing(8)
        for widget in widgets:
            line.addWidget(widget)
        if len(widgets) > 1:
            line.addStretch(1)
        self._grid.addLayout(line, row, 1)
        for field, marked in (fields or {}).items():
            said = PlainLabel(self._theme, px=12, tone="error", wrap=True)
            said.hide()
            self._grid.addWidget(said, self._grid.rowCount(), 1)
            self._said[field] = said
            if marked is not None:
                self._marked[field] = marked

    def add_wide(self, widget: QWidget) -> None:
        """Add something that takes the column of the fields."""
        self._grid.addWidget(widget, self._grid.rowCount(), 1)

    def show_problems(self, problems: Mapping[str, str]) -> None:
        """Say these sentences, by field; what is not named is in order."""
        for field, label in self._said.items():
            label.setText(problems.get(field, ""))
            label.setVisible(field in problems)
        for field, marked in self._marked.items():
            bad = field in problems
            if marked.property("bad") != bad:
                marked.setProperty("bad", bad)
                marked.style().polish(marked)

    def problem(self, field: str) -> str:
        """What is said of a field; empty if nothing is."""
        label = self._said.get(field)
        return "" if label is None or label.isHidden() else label.text()
