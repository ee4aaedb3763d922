"""A label's badge as a widget."""

import math

from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from annotator.core.codebook import Label
from annotator.ui.parts.label_marks import badge_width, paint_badge
from annotator.ui.theme.theme import Theme


class Badge(QWidget):
    """The letter of a label on its ink, with the sign of a value beside it; hollow for a suggestion."""

    def __init__(
        self,
        theme: Theme,
        label: Label | None = None,
        *,
        sign: str = "",
        size: int = 16,
        hollow: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme, self._size, self._hollow = theme, size, hollow
        self.show_label(label, sign)
        theme.changed.connect(self.update)

    def show_label(self, label: Label | None, sign: str = "") -> None:
        """Be the badge of this label; of None, an empty place."""
        self._label, self._sign = label, sign
        self.setFixedSize(math.ceil(badge_width(self._size, sign)), self._size)
        self.setAccessibleName(label.name if label else "")
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the badge."""
        if self._label is None:
            return
        painter = QPainter(self)
        page, text = self._theme.color("page"), self._theme.color("text")
        ink = self._theme.ink(self._label)
        paint_badge(painter, 0, 0, self._label.letter, ink, self._size, self._sign, self._hollow, page=page, text=text)
        painter.end()
