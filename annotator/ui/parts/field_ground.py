"""What buttons that look like a field share: their ground without words, the arrow, and places in both directions."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtWidgets import QStyle, QStyleOptionButton, QStylePainter, QWidget

from annotator.ui.parts.plain_button import PlainButton
from annotator.ui.theme.theme import Theme

ARROW = 16
"""How wide and high the arrow is (px)."""


def field_painter(button: PlainButton) -> QStylePainter:
    """A painter for the button that has painted all of it but its words."""
    painter = QStylePainter(button)
    option = QStyleOptionButton()
    button.initStyleOption(option)
    option.text = ""
    painter.drawControl(QStyle.ControlElement.CE_PushButton, option)
    painter.setLayoutDirection(button.layoutDirection())
    return painter


def draw_arrow(painter: QStylePainter, button: QWidget, theme: Theme, edge: int) -> None:
    """Paint the arrow so far (px) from the end of the button."""
    left, top = button.width() - edge - ARROW, (button.height() - ARROW) / 2
    place = placed(button, QRectF(left, top, ARROW, ARROW))
    tone = "text2" if button.isEnabled() else "disabled"
    painter.drawPixmap(
        QPointF(place.topLeft()), theme.icon_pixmap("arrow-down", tone, ratio=button.devicePixelRatioF())
    )


def placed(widget: QWidget, rect: QRectF) -> QRectF:
    """A rectangle measured from the side where lines begin, as one from the left."""
    if widget.layoutDirection() == Qt.LayoutDirection.LeftToRight:
        return rect
    return QRectF(widget.width() - rect.right(), rect.top(), rect.width(), rect.height())
