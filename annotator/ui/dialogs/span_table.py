"""All spans of the statement in a plain table: the way through them for the keyboard and for screen readers."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from annotator.ui.dialogs.frame import Frame
from annotator.ui.dialogs.span_table_cells import SpanCells
from annotator.ui.dialogs.span_table_model import WORDS_COLUMN, SpanLine, SpanTableModel
from annotator.ui.parts.plain_button import PlainButton
from annotator.ui.parts.plain_table import PlainTable
from annotator.ui.parts.surface import Surface
from annotator.ui.theme.theme import Theme

_SIZE = (960, 600)
_WIDTHS = {0: 96, 1: 128, 3: 128, 4: 208}
_INTO_TABLE = {Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp}


class SpanTable(Frame):
    """The spans to be sorted, searched and gone to. `span_chosen` tells the id of the one that somebody chose."""

    span_chosen = Signal(str)

    def __init__(
        self, theme: Theme, lines: Sequence[SpanLine], selected: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, self.tr("Spans of this statement"), parent)
        self._model = SpanTableModel(lines, self)
        self._search = QLineEdit()
        self._search.setProperty("kind", "search")
        self._search.setFont(theme.interface_font(13))
        self._search.setPlaceholderText(self.tr("Search labels, words and attributes"))
        self._search.setAccessibleName(self.tr("Search labels, words and attributes"))
        self._search.setClearButtonEnabled(True)
        self._search.textChanged.connect(self._show_matches)
        self._search.installEventFilter(self)
        self.table = self._made_table(theme)
        self._go = PlainButton(theme, self.tr("Go to the span"), kind="primary")
        self._go.clicked.connect(self._choose)
        self._place()
        self.resize(*_SIZE)
        self._show_matches("")
        self._make_current(self._model.row_of(selected))
        self.table.setFocus()

    def current(self) -> str:
        """The id of the span in the current row, or ""."""
        line = self._model.line_at(self.table.currentIndex().row())
        return line.span.id if line else ""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The arrows lead from the search into the table."""
        pressed = event.key() if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress else None
        if watched is self._search and pressed in _INTO_TABLE:
            self.table.setFocus(Qt.FocusReason.TabFocusReason)
            return True
        return super().eventFilter(watched, event)

    def _made_table(self, theme: Theme) -> PlainTable:
        table = PlainTable(theme, self._model, self.tr("Spans"), widths=_WIDTHS, stretched=WORDS_COLUMN)
        table.setItemDelegate(SpanCells(theme, table))
        table.sort_by(0)
        table.activated.connect(self._choose)  # Enter, and a double click
        return table

    def _place(self) -> None:
        body = Surface("page")
        column = QVBoxLayout(body)
        column.setContentsMargins(20, 16, 20, 12)
        column.setSpacing(12)
        column.addWidget(self._search)
        column.addWidget(self.table, 1)
        self.set_body(body)
        self.set_foot([self.cancel_button(), self._go])

    def _show_matches(self, typed: str) -> None:
        kept = self.current()
        self._model.show_matching(typed)
        self._make_current(self._model.row_of(kept))
        count = self._model.rowCount()
        self._go.setEnabled(count > 0)
        nothing = self.tr("No span matches.") if typed.strip() else self.tr("This statement has no spans yet.")
        self.foot_words.setText(self.tr("%n span(s)", "", count) if count else nothing)

    def _make_current(self, row: int) -> None:
        index = self._model.index(max(0, row), WORDS_COLUMN)
        if index.isValid():
            self.table.setCurrentIndex(index)
            self.table.scrollTo(index, QAbstractItemView.ScrollHint.PositionAtCenter)

    def _choose(self) -> None:
        if span_id := self.current():
            self.accept()
            self.span_chosen.emit(span_id)
