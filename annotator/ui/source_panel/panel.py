"""The document as it came, beside the text that was made of it: what the statement and the span are there."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QFontDatabase, QTextCursor
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QSizePolicy, QTextEdit, QVBoxLayout, QWidget

from annotator.core.offsets import Utf16Map
from annotator.core.ranges import Range
from annotator.ui.parts.elided_label import ElidedLabel
from annotator.ui.parts.icon_button import IconButton
from annotator.ui.parts.left_out_list import LeftOutList
from annotator.ui.parts.surface import Surface
from annotator.ui.parts.whole_characters import shown_one_by_one
from annotator.ui.theme.theme import Theme

_LEAST_WIDTH = 240
_PX = 12


@dataclass(frozen=True, slots=True)
class Source:
    """A part of a document as it came: `start` counts code points before it, `statement` is that of the statement.

    `left_out` are the places that stand in no statement, also within this one.
    """

    name: str
    where: str
    text: str
    start: int
    statement: Range
    left_out: tuple[Range, ...] = ()


class SourcePanel(Surface):
    """Read-only, plain, in the order of the file. What does not belong to the statement is greyed."""

    close_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__("app", parent)
        self._theme = theme
        self._source: Source | None = None
        self._units = Utf16Map("")
        self._span: tuple[Range, ...] = ()
        self._name = ElidedLabel(theme, weight=600)
        self._where = ElidedLabel(theme, px=12, tone="text3")
        self._close = IconButton(theme, "x", self.tr("Close the raw source"))
        self._close.clicked.connect(self.close_requested)
        self._text = QPlainTextEdit()
        self._text.setReadOnly(True)
        self._text.setUndoRedoEnabled(False)
        self._text.setProperty("kind", "source")
        self._text.setAccessibleName(self.tr("Raw source of the document"))
        self._text.setTabChangesFocus(True)
        self.left_out = LeftOutList(theme)
        self.left_out.place_chosen.connect(self.reveal)
        self.setMinimumWidth(_LEAST_WIDTH)
        self._place()
        self._dress()
        theme.changed.connect(self._dress)

    def show_source(self, source: Source | None) -> None:
        """Show a document at the place of the statement; of None, nothing."""
        if source == self._source:
            return
        self._source, self._span = source, ()
        self._name.set_text(source.name if source else "")
        self._where.set_text(source.where if source else "")
        shown = shown_one_by_one(source.text) if source else ""
        self._units = Utf16Map(shown)
        self._text.setPlainText(shown)
        self._mark()
        if source is not None:
            self.reveal(source.statement.start)

    def show_span(self, ranges: Sequence[Range]) -> None:
        """Mark the raw characters (ranges of the document) from which a span's words came, and bring them in sight."""
        self._span = tuple(ranges)
        self._mark()
        if self._span:
            self.reveal(self._span[0].start)

    def marked(self) -> str:
        """The raw characters that are marked as those of the span."""
        if self._source is None:
            return ""
        return "".join(
            Range(one.start - self._source.start, one.end - self._source.start).quote(self._source.text)
            for one in self._span
        )

    def _place(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(12, 8, 8, 4)
        head.setSpacing(8)
        self._name.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._where.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._name)
        words.addWidget(self._where)
        head.addLayout(words, 1)
        head.addWidget(self._close, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self._text, 1)
        column.addWidget(self.left_out)

    def _dress(self) -> None:
        font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        font.setPixelSize(_PX)
        self._text.setFont(font)
        self._mark()

    def _mark(self) -> None:
        if self._source is None:
            self._text.setExtraSelections([])
            return
        theme = self._theme
        marks = [*self._marks([self._source.statement], "text"), *self._marks(self._source.left_out, "text3")]
        for mark in self._marks(self._span, "text"):
            mark.format.setBackground(theme.color("text_selection"))
            marks.append(mark)
        self._text.setExtraSelections(marks)

    def _marks(self, ranges: Iterable[Range], tone: str) -> Iterable[QTextEdit.ExtraSelection]:
        for one in ranges:
            mark = QTextEdit.ExtraSelection()
            mark.cursor = self._cursor(one)
            mark.format.setForeground(self._theme.color(tone))
            yield mark

    def _cursor(self, place: Range) -> QTextCursor:
        cursor = QTextCursor(self._text.document())
        cursor.setPosition(self._unit(place.start))
        cursor.setPosition(self._unit(place.end), QTextCursor.MoveMode.KeepAnchor)
        return cursor

    def _unit(self, raw: int) -> int:
        """Where a character of the document stands in the editor."""
        assert self._source is not None, "asked while something is shown"  # noqa: S101
        within = min(max(raw - self._source.start, 0), len(self._source.text))
        return self._units.units(within)

    def reveal(self, raw: int) -> None:
        """Bring a character of the document in sight."""
        if self._source is None:
            return
        cursor = QTextCursor(self._text.document())
        cursor.setPosition(self._unit(raw))
        self._text.setTextCursor(cursor)
        self._text.centerCursor()
        QTimer.singleShot(0, self._text.centerCursor)  # lines break anew if the pane has yet to take its place
