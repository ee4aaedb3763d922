"""How a row of the list of entries is painted."""

from typing import Final

from PySide6.QtCore import QLocale, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from annotator.core.codebook import Attribute, Choice, CodebookEntry, Label
from annotator.ui.codebook_editor.words import shown_name
from annotator.ui.parts.label_marks import paint_badge, paint_bar
from annotator.ui.theme.theme import Theme

ENTRY: Final = Qt.ItemDataRole.UserRole
COUNT: Final = Qt.ItemDataRole.UserRole + 1
EDITED: Final = Qt.ItemDataRole.UserRole + 2
_HEIGHT, _HEADING = 26, 30
_BADGE, _BAR, _COUNT, _KEY, _GAP = 16, 28, 44, 22, 8
_Index = QModelIndex | QPersistentModelIndex
_MIDDLE = Qt.AlignmentFlag.AlignVCenter


class EntryDelegate(QStyledItemDelegate):
    """Badge, name, bar, number of uses and key; a dot before the name of an entry with changes not applied yet."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.theme = theme

    def sizeHint(self, _option: QStyleOptionViewItem, _index: _Index) -> QSize:
        """Every row is as high as a heading, so that the tree need not ask each."""
        return QSize(200, _HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Paint the row."""
        painter.save()
        room: QRect = option.rect
        state: QStyle.StateFlag = option.state
        entry = index.data(ENTRY)
        if entry is None:
            self._paint_heading(painter, room, str(index.data()))
        else:
            self.paint_ground(painter, room, state)
            self._paint_entry(painter, room.adjusted(2, 0, -8, 0), entry, index)
        painter.restore()

    def _paint_heading(self, painter: QPainter, room: QRect, title: str) -> None:
        painter.setFont(self.theme.interface_font(12, 600))
        painter.setPen(self.theme.color("text2"))
        painter.drawText(room, Qt.AlignmentFlag.AlignLeading | _MIDDLE, title)

    def paint_ground(self, painter: QPainter, room: QRect, state: QStyle.StateFlag) -> None:
        """Show which row is selected, under the pointer, and has the focus."""
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(room, self.theme.color("selected"))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(room, self.theme.color("hover"))
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(self.theme.color("focus"))
            painter.drawRect(room.adjusted(0, 0, -1, -1))
            painter.drawRect(room.adjusted(1, 1, -2, -2))

    def _paint_entry(self, painter: QPainter, room: QRect, entry: CodebookEntry, index: _Index) -> None:
        left = room.left()
        if isinstance(entry, Label):
            y = room.top() + (room.height() - _BADGE) // 2
            page, text = self.theme.color("page"), self.theme.color("text")
            paint_badge(painter, left, y, entry.letter[:1], self.theme.ink(entry), _BADGE, page=page, text=text)
            left += _BADGE + _GAP
        right = self._paint_end(painter, room, entry, int(index.data(COUNT) or 0))
        if index.data(EDITED):
            painter.setPen(self.theme.color("accent"))
            painter.drawText(QRect(left, room.top(), 10, room.height()), _MIDDLE, "•")
            left += 10
        core = isinstance(entry, Label) and entry.core
        font = self.theme.interface_font(13, 500 if core else 400)
        font.setItalic(entry.retired)
        painter.setFont(font)
        painter.setPen(self.theme.color("text3" if entry.retired else "text"))
        named = QRect(left, room.top(), max(0, right - left - _GAP), room.height())
        elided = QFontMetrics(font).elidedText(shown_name(entry), Qt.TextElideMode.ElideRight, named.width())
        painter.drawText(named, Qt.AlignmentFlag.AlignLeading | _MIDDLE, elided)

    def _paint_end(self, painter: QPainter, room: QRect, entry: CodebookEntry, count: int) -> int:
        """Paint what stands at the row's end from right to left; where that begins."""
        x = room.right() - _KEY
        if isinstance(entry, Label | Choice) and entry.key:
            self._paint_key(painter, QRect(x + 2, room.top() + 4, _KEY - 2, room.height() - 8), entry.key.upper())
        x -= _COUNT
        painter.setFont(self.theme.interface_font(12, tabular=True))
        painter.setPen(self.theme.color("text2" if count else "text3"))
        shown = QLocale().toString(count) if count else "–"
        painter.drawText(
            QRect(x, room.top(), _COUNT - _GAP, room.height()), Qt.AlignmentFlag.AlignRight | _MIDDLE, shown
        )
        if isinstance(entry, Label):
            x -= _BAR + _GAP
            y = room.top() + room.height() // 2 - 3
            paint_bar(painter, entry.line, x, x + _BAR, y, self.theme.ink(entry), dark=self.theme.dark)
        elif words := _remark(entry, self.tr("required"), self.tr("retired")):
            width = painter.fontMetrics().horizontalAdvance(words)
            x -= width + _GAP
            painter.setPen(self.theme.color("text3"))
            painter.drawText(QRect(x, room.top(), width, room.height()), _MIDDLE, words)
        return x

    def _paint_key(self, painter: QPainter, cap: QRect, key: str) -> None:
        painter.setFont(self.theme.interface_font(11, 500))
        painter.setPen(self.theme.color("line2"))
        painter.setBrush(self.theme.color("raised"))
        painter.drawRoundedRect(cap.adjusted(0, 0, -1, -1), 3, 3)
        painter.setPen(self.theme.color("text2"))
        painter.drawText(cap, Qt.AlignmentFlag.AlignCenter, key)


def _remark(entry: CodebookEntry, required: str, retired: str) -> str:
    if entry.retired:
        return retired
    if isinstance(entry, Attribute) and entry.required:
        return required
    return entry.sign if isinstance(entry, Choice) else ""
