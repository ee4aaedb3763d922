"""How a quotation of the worklist is painted, under the entry that it belongs to."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem, QWidget

from annotator.ui.codebook_editor.entry_painting import ENTRY, EntryDelegate
from annotator.ui.theme.theme import Theme

_AIR, _TITLE_SHARE = 8, 3
_MIDDLE = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading


class WorkDelegate(EntryDelegate):
    """The words in the reading font, and the title of their statement at the end of the row."""

    def __init__(self, theme: Theme, parent: QWidget, title_role: int) -> None:
        super().__init__(theme, parent)
        self._title_role = title_role

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint the row."""
        if index.data(ENTRY) is not None:
            super().paint(painter, option, index)
            return
        painter.save()
        room: QRect = option.rect
        state: QStyle.StateFlag = option.state
        self.paint_ground(painter, room, state)
        side = room.width() // _TITLE_SHARE
        left = room.adjusted(2, 0, -side - _AIR, 0)
        self._paint(painter, left, str(index.data()), "text", reading=True)
        self._paint(painter, QRect(left.right() + _AIR, room.top(), side - _AIR, room.height()), self._title(index))
        painter.restore()

    def _title(self, index: QModelIndex | QPersistentModelIndex) -> str:
        return str(index.data(self._title_role) or "")

    def _paint(self, painter: QPainter, room: QRect, words: str, tone: str = "text3", *, reading: bool = False) -> None:
        font = self.theme.reading_font(13) if reading else self.theme.interface_font(12)
        painter.setFont(font)
        painter.setPen(self.theme.color(tone))
        elided = QFontMetrics(font).elidedText(words, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, _MIDDLE, elided)
