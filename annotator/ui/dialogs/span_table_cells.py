"""The cells of the table of spans: badges before labels, words set as in the text, a ring around the current row."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QTableView

from annotator.ui.dialogs.span_table_model import LABEL_COLUMN, MARK, WORDS_COLUMN
from annotator.ui.parts.label_marks import badge_width, paint_badge
from annotator.ui.parts.row_ring import paint_row_ring
from annotator.ui.text_view.drawn_span import DrawnSpan
from annotator.ui.theme.theme import Theme

_BADGE = 16
_ROOM = round(badge_width(_BADGE, "+"))  # the same for all, so that the names stand under one another


class SpanCells(QStyledItemDelegate):
    """Paints every column of the table."""

    def __init__(self, theme: Theme, table: QTableView) -> None:
        super().__init__(table)
        self._theme = theme
        self._table = table
        self._badges: dict[tuple[object, ...], QIcon] = {}

    def initStyleOption(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        """Take the badge, or the reading font."""
        super().initStyleOption(option, index)
        if index.column() == WORDS_COLUMN:
            option.font = self._theme.reading_font(14)
        span = index.data(MARK)
        if index.column() == LABEL_COLUMN and isinstance(span, DrawnSpan):
            option.features |= QStyleOptionViewItem.ViewItemFeature.HasDecoration
            option.decorationSize = QSize(_ROOM, _BADGE)
            option.icon = self._badge_of(span)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint a cell, and its part of the ring if the row is current and the table has the focus."""
        super().paint(painter, option, index)
        paint_row_ring(painter, option, index, self._table, self._theme)

    def _badge_of(self, span: DrawnSpan) -> QIcon:
        ratio = self._table.devicePixelRatioF()
        key = (span.letter, span.sign, span.ink.rgba(), span.suggested, ratio)
        if key not in self._badges:
            pixmap = QPixmap(round(_ROOM * ratio), round(_BADGE * ratio))
            pixmap.setDevicePixelRatio(ratio)
            pixmap.fill(Qt.GlobalColor.transparent)
            painter = QPainter(pixmap)
            colours = {"page": self._theme.color("page"), "text": self._theme.color("text")}
            paint_badge(painter, 0, 0, span.letter, span.ink, _BADGE, span.sign, span.suggested, **colours)
            painter.end()
            self._badges[key] = QIcon(pixmap)
            self._badges[key].addPixmap(pixmap, QIcon.Mode.Selected)  # else Qt tints it, and an ink is a sign
        return self._badges[key]
