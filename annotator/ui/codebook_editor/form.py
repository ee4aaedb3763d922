"""What the forms for the kinds of entries have in common."""

from abc import abstractmethod
from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from annotator.core.codebook import Codebook, CodebookEntry
from annotator.core.codebook_problems import Problem
from annotator.ui.codebook_editor.fields import Fields, line_field, lines_field
from annotator.ui.codebook_editor.words import problem_words
from annotator.ui.parts.plain_label import PlainLabel
from annotator.ui.theme.theme import Theme


class Form(QWidget):
    """The fields of one entry. It keeps nothing: `entry` is what the fields say, the rest as it was shown.

    `edited` tells that a person changed a field.
    """

    edited = Signal()

    def __init__(self, theme: Theme, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self.rows = Fields(theme)
        self._other = PlainLabel(theme, px=12, tone="error", wrap=True)
        self._other.hide()
        self.name_field: QLineEdit = line_field(theme, self.tr("Name"))
        self.name_field.textEdited.connect(self.edited)
        self.rows.add(self.tr("Name"), self.name_field, fields={"name": self.name_field})
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.rows)
        column.addWidget(self._other)
        column.addStretch(1)

    @abstractmethod
    def show_entry(self, entry: CodebookEntry, codebook: Codebook) -> None:
        """Show an entry beside the others of its codebook; nothing is told."""

    @abstractmethod
    def entry(self) -> CodebookEntry:
        """The entry as the fields have it."""

    def show_problems(self, problems: Sequence[Problem]) -> None:
        """Say what is wrong, each where it is typed."""
        by_field = {problem.field: problem_words(problem) for problem in reversed(problems)}
        self.rows.show_problems(by_field)
        self._other.setText(by_field.get("", ""))
        self._other.setVisible("" in by_field)

    def take_focus(self) -> None:
        """Put the focus into the name."""
        self.name_field.setFocus()
        self.name_field.selectAll()

    def set_read_only(self, read_only: bool) -> None:
        """Let the entry be read, but not changed."""
        self.rows.setEnabled(not read_only)

    def add_lines(self, name: str, hint: str) -> QPlainTextEdit:
        """A row for a few lines."""
        field = lines_field(self.theme, name, hint)
        field.textChanged.connect(self.edited)
        self.rows.add(name, field)
        return field


def show_lines(field: QPlainTextEdit, words: str) -> None:
    """Show words in a field of lines; nothing is told. The place of the cursor stays if they are there already."""
    if field.toPlainText() != words:
        with QSignalBlocker(field):
            field.setPlainText(words)


def show_line(field: QLineEdit, words: str) -> None:
    """Show words in a field; the place of the cursor stays if they are there already."""
    if field.text() != words:
        field.setText(words)
        field.setCursorPosition(0)
