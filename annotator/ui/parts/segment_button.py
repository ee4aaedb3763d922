"""One value of a row of values: its words and, quieter, its key."""

from typing import NamedTuple

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFocusEvent, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from annotator.ui.parts.tooltips import set_plain_tooltip
from annotator.ui.theme.theme import Theme

_HEIGHT, _KEY_GAP, _AIR = 24, 6, 10


class Segment(NamedTuple):
    """One value: its words, the key that chooses it (or none), and what it means."""

    words: str
    key: str = ""
    meaning: str = ""


class SegmentButton(QPushButton):
    """A value and, quieter, its key."""

    def __init__(self, theme: Theme, segment: Segment, parent: QWidget) -> None:
        super().__init__(parent)
        self.segment = segment
        self._theme = theme
        self._key_shown = bool(segment.key)
        self.setProperty("kind", "segment")
        self.setCheckable(True)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(segment.words)
        named = f"{segment.words} ({segment.key})" if segment.key else segment.words
        set_plain_tooltip(self, "\n".join(filter(None, (named, segment.meaning))))

    def need(self, *, with_keys: bool) -> int:
        """The width of its words, and of its key if it has one and it is shown."""
        words = QFontMetricsF(self._theme.interface_font(12, 600)).horizontalAdvance(self.segment.words)
        return round(words) + _AIR + (self._key_width() if with_keys else 0)

    def show_key(self, *, shown: bool) -> None:
        """Show the key beside the words, or leave it to the tooltip."""
        self._key_shown = shown and bool(self.segment.key)
        self.update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Become the place where Tab comes back to."""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        super().focusInEvent(event)

    def sizeHint(self) -> QSize:
        """As wide as its words need."""
        return QSize(self.need(with_keys=True), _HEIGHT)

    def minimumSizeHint(self) -> QSize:
        """Small: the track decides."""
        return QSize(8, _HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the button's ground, then words and key in its middle."""
        super().paintEvent(event)
        painter = QPainter(self)
        tone = "disabled" if not self.isEnabled() else "text" if self.isChecked() else "text2"
        font = self._theme.interface_font(12, 600 if self.isChecked() else 400)
        key_width = self._key_width() if self._key_shown else 0
        metrics = QFontMetricsF(font)
        words = metrics.elidedText(self.segment.words, Qt.TextElideMode.ElideRight, self.width() - key_width - 4)
        advance = metrics.horizontalAdvance(words)
        left = (self.width() - advance - key_width) / 2
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        painter.setFont(font)
        painter.setPen(self._theme.color(tone))
        middle = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
        start = left + key_width if mirrored else left
        painter.drawText(QRectF(start, 0, advance + 1, self.height()), middle, words)
        if key_width:
            start = left if mirrored else left + advance + _KEY_GAP
            painter.setFont(self._theme.interface_font(11, 500))
            painter.setPen(self._theme.color("text3" if self.isEnabled() else "disabled"))
            painter.drawText(QRectF(start, 0, key_width, self.height()), middle, self.segment.key)
        painter.end()

    def _key_width(self) -> int:
        if not self.segment.key:
            return 0
        metrics = QFontMetricsF(self._theme.interface_font(11, 500))
        return round(metrics.horizontalAdvance(self.segment.key)) + _KEY_GAP
