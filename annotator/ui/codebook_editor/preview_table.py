"""The cost of a step, named before it is done."""

from collections.abc import Sequence

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from annotator.ui.codebook_editor.preview_rows import PreviewRow
from annotator.ui.parts.plain_label import PlainLabel
from annotator.ui.parts.surface import Surface
from annotator.ui.theme.theme import Theme

_NUMBER_WIDTH = 56


class PreviewTable(Surface):
    """A card with a row for each number: how many, of what, and what becomes of it. What is lost comes first."""

    def __init__(self, theme: Theme, *, parent: QWidget | None = None) -> None:
        super().__init__("card", parent)
        self._theme = theme
        self._rows: tuple[PreviewRow, ...] = ()
        self._body: QWidget | None = None
        self._title = PlainLabel(theme, weight=600, wrap=True)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(12, 10, 12, 10)
        self._column.setSpacing(4)
        self._column.addWidget(self._title)
        self.say(self.tr("What this touches is shown here."))

    def rows(self) -> tuple[PreviewRow, ...]:
        """What is shown."""
        return self._rows

    def sentence(self) -> str:
        """The line above the rows."""
        return self._title.text()

    def say(self, sentence: str, *, refused: bool = False) -> None:
        """Show a sentence in place of numbers: nothing is known yet, or the step is refused."""
        self._show(sentence, (), "error" if refused else "text2")
        self.set_surface("card")

    def show_rows(self, rows: Sequence[PreviewRow]) -> None:
        """Show these numbers."""
        loses = any(row.lost for row in rows)
        if loses:
            title = self.tr("This loses work; one undo brings it back")
        elif rows:
            title = self.tr("What this touches; nothing is lost")
        else:
            title = self.tr("No work is touched.")
        self._show(title, tuple(rows), "warn" if loses else "text")
        self.set_surface("warn" if loses else "card")

    def _show(self, title: str, rows: tuple[PreviewRow, ...], tone: str) -> None:
        self._title.setText(title)
        self._title.set_tone(tone)
        self._rows = rows
        if self._body is not None:
            self._column.removeWidget(self._body)
            self._body.hide()
            self._body.deleteLater()
            self._body = None
        if rows:
            self._body = self._laid(rows)
            self._column.addWidget(self._body)
            self._body.show()

    def _laid(self, rows: Sequence[PreviewRow]) -> QWidget:
        body = QWidget()
        grid = QGridLayout(body)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(2)
        grid.setColumnStretch(2, 1)
        number = QLocale().toString
        for place, row in enumerate(rows):
            tone = "warn" if row.lost else "text"
            count = PlainLabel(self._theme, number(row.count), weight=600, tone=tone, tabular=True)
            count.setFixedWidth(_NUMBER_WIDTH)
            count.setAlignment(Qt.AlignmentFlag.AlignTrailing)
            becomes = PlainLabel(self._theme, row.becomes, px=12, tone="warn" if row.lost else "text2", wrap=True)
            grid.addWidget(count, place, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(PlainLabel(self._theme, row.what, tone=tone), place, 1, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(becomes, place, 2)
        return body
