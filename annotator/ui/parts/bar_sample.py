"""A piece of a label's bar, to recognise it by."""

from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from annotator.core.codebook import Label
from annotator.ui.parts.label_marks import BAR_HEIGHT, paint_bar
from annotator.ui.theme.theme import Theme


class BarSample(QWidget):
    """The bar that lies under spans with this label; for grounds `app` and `page` only, where every ink is seen."""

    def __init__(self, theme: Theme, label: Label, *, width: int = 28, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._label = theme, label
        self.setFixedSize(width, BAR_HEIGHT + 1)
        theme.changed.connect(self.update)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the bar over the whole width."""
        painter = QPainter(self)
        ink = self._theme.ink(self._label)
        paint_bar(painter, self._label.line, 0, self.width(), 0, ink, dark=self._theme.dark)
        painter.end()
