"""Paints the rows of the command palette."""

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from annotator.core.offsets import Utf16Map
from annotator.ui.command_palette.entry import Entry, matched_letters
from annotator.ui.command_palette.rows import ENTRY
from annotator.ui.parts.label_marks import paint_badge
from annotator.ui.theme.theme import Theme

HEADING_HEIGHT, ROW_HEIGHT = 28, 36
_SIDE, _GAP, _EDGE, _BADGE = 16, 12, 3, 16
_CAP_HEIGHT, _CAP_SIDE, _CAP_GAP = 18, 6, 4
_LEAST_PLACE = 40


class PaletteDelegate(QStyledItemDelegate):
    """Matched letters are heavier; keys stand at the right, in caps, so that the palette teaches them."""

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme
        self.typed = ""

    def sizeHint(self, _option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """One height for headings, one for entries."""
        return QSize(0, ROW_HEIGHT if isinstance(index.data(ENTRY), Entry) else HEADING_HEIGHT)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint a heading or an entry."""
        row = index.data(ENTRY)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._mirrored = option.direction == Qt.LayoutDirection.RightToLeft
        self._box = QRectF(option.rect)
        if isinstance(row, Entry):
            current = bool(option.state & QStyle.StateFlag.State_Selected)
            hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
            self._paint_entry(painter, row, current=current, hovered=hovered)
        else:
            painter.setFont(self._theme.interface_font(12, 600))
            self._write(painter, str(row), _SIDE, self._box.width() - 2 * _SIDE, "text3")
        painter.restore()

    def _paint_entry(self, painter: QPainter, entry: Entry, *, current: bool, hovered: bool) -> None:
        if current or hovered:
            painter.fillRect(self._box, self._theme.color("selected" if current else "hover"))
        if current:
            painter.fillRect(self._placed(0, _EDGE), self._theme.color("accent"))
        left = float(_SIDE)
        if entry.label is not None:
            self._paint_badge(painter, entry, left)
            left += _BADGE + 8
        right = self._paint_keys(painter, entry.keys)
        beside = entry.why_not or entry.place
        used = self._paint_words(painter, entry, left, right - left - (_LEAST_PLACE + _GAP if beside else 0))
        painter.setFont(self._theme.interface_font(12))
        self._write(painter, beside, left + used + _GAP, right - left - used - 2 * _GAP, "text3")

    def _paint_badge(self, painter: QPainter, entry: Entry, left: float) -> None:
        if entry.label is not None:
            place = self._placed(left, _BADGE)
            y = place.top() + (place.height() - _BADGE) / 2
            page, text = self._theme.color("page"), self._theme.color("text")
            ink = self._theme.ink(entry.label)
            paint_badge(painter, place.left(), y, entry.label.letter, ink, _BADGE, page=page, text=text)

    def _paint_words(self, painter: QPainter, entry: Entry, left: float, room: float) -> float:
        """Paint the words with the matched letters heavier; how wide they are."""
        heavy = self._theme.interface_font(13, 700)
        words = QFontMetricsF(heavy).elidedText(entry.words, Qt.TextElideMode.ElideRight, room)
        layout = QTextLayout(words, self._theme.interface_font(13))
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.NoWrap)
        layout.setTextOption(option)
        offsets = Utf16Map(words)
        look = QTextCharFormat()
        look.setFontWeight(heavy.weight())
        formats = []
        for hit in matched_letters(self.typed, words):
            piece = QTextLayout.FormatRange()
            piece.start, piece.format = offsets.units(hit.start), look
            piece.length = offsets.units(hit.end) - piece.start
            formats.append(piece)
        layout.setFormats(formats)
        layout.beginLayout()
        line = layout.createLine()
        line.setLineWidth(room + 1)
        layout.endLayout()
        width = line.naturalTextWidth()
        place = self._placed(left, width)
        painter.setPen(self._theme.color("text3" if entry.why_not else "text"))
        top = place.top() + (place.height() - line.height()) / 2
        layout.draw(painter, QPointF(place.left() - line.naturalTextRect().left(), round(top)))
        return width

    def _paint_keys(self, painter: QPainter, keys: str) -> float:
        """Paint the keys from the right; where they begin."""
        font = self._theme.interface_font(11, 500)
        right = self._box.width() - _SIDE
        for key in reversed(keys.split("  ") if keys else []):
            width = max(20.0, QFontMetricsF(font).horizontalAdvance(key) + 2 * _CAP_SIDE)
            place = self._placed(right - width, width)
            cap = QRectF(place.left(), place.center().y() - _CAP_HEIGHT / 2, width, _CAP_HEIGHT)
            painter.setPen(QPen(self._theme.color("line2"), 1))
            painter.setBrush(self._theme.color("raised"))
            painter.drawRoundedRect(cap.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
            painter.setFont(font)
            painter.setPen(self._theme.color("text2"))
            painter.drawText(cap, Qt.AlignmentFlag.AlignCenter, key)
            right -= width + _CAP_GAP
        return right

    def _write(self, painter: QPainter, words: str, left: float, width: float, tone: str) -> None:
        elided = QFontMetricsF(painter.font()).elidedText(words, Qt.TextElideMode.ElideRight, max(0.0, width))
        side = Qt.AlignmentFlag.AlignRight if self._mirrored else Qt.AlignmentFlag.AlignLeft
        flags = side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
        painter.setPen(self._theme.color(tone))
        painter.drawText(self._placed(left, width + 1), flags, elided)

    def _placed(self, left: float, width: float) -> QRectF:
        """A stretch of the row, from its leading edge."""
        x = self._box.right() + 1 - left - width if self._mirrored else self._box.left() + left
        return QRectF(x, self._box.top(), width, self._box.height())
