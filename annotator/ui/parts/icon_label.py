"""An icon that only shows something."""

from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from annotator.ui.theme.theme import Theme


class IconLabel(QWidget):
    """An icon in the colour of a token; the words beside it say what it means."""

    def __init__(
        self, theme: Theme, name: str, color: str = "text2", *, size: int = 16, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setFixedSize(size, size)
        self.show_icon(name, color)
        theme.changed.connect(self.update)

    def show_icon(self, name: str, color: str = "text2") -> None:
        """Show another icon."""
        self._name, self._color = name, color
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the icon at the scale of the screen."""
        painter = QPainter(self)
        drawn = self._theme.icon_pixmap(self._name, self._color, self.width(), self.devicePixelRatioF())
        painter.drawPixmap(self.rect().topLeft(), drawn)
        painter.end()
