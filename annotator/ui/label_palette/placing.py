"""Where a pop-up lies beside what it is about."""

from PySide6.QtCore import QPoint, QRect, QSize

GAP = 6
_EDGE = 4


def placed_beside(anchor: QRect, size: QSize, room: QRect) -> QPoint:
    """The corner of a pop-up of that size under the anchor; above it, or at its side, if there is no room.

    It lies within the room, and covers the anchor only if no side of it has room at all.
    """
    x = _within(anchor.left(), size.width(), room.left(), room.right())
    y = _within(anchor.top(), size.height(), room.top(), room.bottom())
    below, above = anchor.bottom() + 1 + GAP, anchor.top() - GAP - size.height()
    after, before = anchor.right() + 1 + GAP, anchor.left() - GAP - size.width()
    if below + size.height() <= room.bottom() + 1:
        return QPoint(x, below)
    if above >= room.top():
        return QPoint(x, above)
    if after + size.width() <= room.right() + 1:
        return QPoint(after, y)
    if before >= room.left():
        return QPoint(before, y)
    return QPoint(x, room.bottom() + 1 - size.height())


def _within(wanted: int, length: int, first: int, last: int) -> int:
    return max(first + _EDGE, min(wanted, last + 1 - _EDGE - length))
