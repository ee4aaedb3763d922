"""The spans of a statement as rows of a table."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from annotator.ui.parts.matching import folded
from annotator.ui.parts.tooltips import plain_tooltip
from annotator.ui.text_view.drawn_span import DrawnSpan

MARK = Qt.ItemDataRole.UserRole + 1
"""The role that carries the whole DrawnSpan to the delegate."""

LABEL_COLUMN, WORDS_COLUMN = 1, 2
_LONGEST = 300
_Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class SpanLine:
    """One span in words. `paragraph` counts from 1; `inside` are the labels around it, the innermost first."""

    span: DrawnSpan
    paragraph: int
    words: str
    inside: str

    def cells(self) -> tuple[str, ...]:
        """What the columns say."""
        details = "; ".join(self.span.details.splitlines())
        return (str(self.paragraph), self.span.name, self.words[:_LONGEST], self.inside, details)


_Order = Callable[[SpanLine], tuple[object, ...]]
_ORDERS: tuple[_Order, ...] = (
    lambda line: (line.span.start, -line.span.end),
    lambda line: (folded(line.span.name), line.span.start, -line.span.end),
    lambda line: (folded(line.words), line.span.start),
    lambda line: (folded(line.inside), line.span.start),
    lambda line: (folded(line.span.details), line.span.start),
)


class SpanTableModel(QAbstractTableModel):
    """Paragraph, label, words, what the span lies in, and attributes with notes; sorted by any of them."""

    def __init__(self, lines: Sequence[SpanLine], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._all = tuple(lines)
        self._shown = list(lines)
        self._order = _ORDERS[0]
        self._down = False
        self._titles = (
            self.tr("Paragraph"),
            self.tr("Label"),
            self.tr("Words"),
            self.tr("Inside"),
            self.tr("Attributes and note"),
        )

    def show_matching(self, typed: str) -> None:
        """Leave the spans in which every one of the words occurs."""
        wanted = folded(typed).split()
        matching = (line for line in self._all if all(word in folded(" ".join(line.cells())) for word in wanted))
        self._put(list(matching) if wanted else list(self._all))

    def line_at(self, row: int) -> SpanLine | None:
        """The span in a row, or None."""
        return self._shown[row] if 0 <= row < len(self._shown) else None

    def row_of(self, span_id: str) -> int:
        """The row of a span, or -1."""
        return next((row for row, line in enumerate(self._shown) if line.span.id == span_id), -1)

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Order by a column; within the same words by the place in the text."""
        if 0 <= column < len(_ORDERS):
            self._order, self._down = _ORDERS[column], order == Qt.SortOrder.DescendingOrder
            self._put(self._shown)

    def rowCount(self, parent: _Index | None = None) -> int:
        """The number of spans shown."""
        return 0 if parent is not None and parent.isValid() else len(self._shown)

    def columnCount(self, parent: _Index | None = None) -> int:
        """The number of facts told of a span."""
        return 0 if parent is not None and parent.isValid() else len(self._titles)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> str | None:
        """The columns' titles."""
        if orientation != Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return self._titles[section]

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> str | DrawnSpan | None:
        """The words of a cell, in full in its tooltip."""
        line = self.line_at(index.row())
        if line is None:
            return None
        if role == MARK:
            return line.span
        if role == Qt.ItemDataRole.DisplayRole:
            return line.cells()[index.column()]
        return plain_tooltip(line.cells()[index.column()]) if role == Qt.ItemDataRole.ToolTipRole else None

    def _put(self, lines: list[SpanLine]) -> None:
        self.beginResetModel()
        self._shown = sorted(lines, key=self._order, reverse=self._down)
        self.endResetModel()
