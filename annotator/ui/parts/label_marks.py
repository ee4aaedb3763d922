"""The two marks of a label, painted the same wherever it appears: a letter on its ink, and its bar."""

from functools import lru_cache

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QGuiApplication, QPainter, QPen

from annotator.core.codebook import LineStyle
from annotator.ui.theme.tokens import letter_on

BAR_HEIGHT = 5
_RADIUS = 3


def badge_width(size: int, sign: str = "") -> float:
    """How wide the badge of that height is; a sign beside the letter takes half as much again."""
    return float(size + (round(size * 0.5) if sign else 0))


def paint_badge(  # noqa: PLR0917 - a mark is placed like any QPainter primitive
    painter: QPainter,
    x: float,
    y: float,
    letter: str,
    ink: QColor,
    size: int = 16,
    sign: str = "",
    hollow: bool = False,
    *,
    page: QColor,
    text: QColor,
) -> float:
    """Paint a label's letter (and sign) on its ink with its corner at x, y, and return its width.

    `hollow` is for suggestions: a dashed border on the colour `page`, the letter in the colour `text`.
    """
    width = badge_width(size, sign)
    box = QRectF(x, y, width, size)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if hollow:
        painter.setPen(QPen(ink, 1.2, Qt.PenStyle.DashLine))
        painter.setBrush(page)
        painter.drawRoundedRect(box.adjusted(0.6, 0.6, -0.6, -0.6), _RADIUS, _RADIUS)
    else:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ink)
        painter.drawRoundedRect(box, _RADIUS, _RADIUS)
    painter.setPen(text if hollow else QColor(letter_on(ink.name())))
    painter.setFont(_letter_font(QGuiApplication.font().family(), round(size * 0.69)))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, letter + sign)
    painter.restore()
    return width


def paint_bar(  # noqa: PLR0917 - as above
    painter: QPainter, style: LineStyle, x0: float, x1: float, y: float, ink: QColor, *, dark: bool
) -> None:
    """Paint a label's bar from x0 to x1 within the 5 pixels below y.

    y must be a whole device pixel: a line of one pixel that lies between two loses half its contrast.
    """
    if x1 - x0 < 1:
        return
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for offset, width, dashes in _strokes(style, dark=dark):
        pen = QPen(ink, width)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        if dashes:
            pen.setDashPattern(list(dashes))
        painter.setPen(pen)
        painter.drawLine(QPointF(x0, y + offset), QPointF(x1, y + offset))
    if style is LineStyle.CORNERS:
        ends = QPen(ink, 1.5)
        ends.setCapStyle(Qt.PenCapStyle.FlatCap)
        painter.setPen(ends)
        painter.drawLines([QLineF(x, y, x, y + BAR_HEIGHT) for x in (x0 + 0.75, x1 - 0.75)])
    painter.restore()


_Stroke = tuple[float, float, tuple[float, ...]]  # middle below y, width, dashes and gaps in units of the width

_STROKES: dict[LineStyle, tuple[_Stroke, ...]] = {
    LineStyle.SOLID: ((2, 2, ()),),
    LineStyle.DOUBLE: ((1, 2, ()), (4, 2, ())),
    LineStyle.DASHED: ((2, 2, (4, 2)),),
    LineStyle.THICK: ((2, 4, ()),),
    LineStyle.DOTTED: ((2, 2, (1, 1.5)),),
    LineStyle.DASH_DOT: ((2, 2, (5, 2, 1, 2)),),
    LineStyle.THIN_DOUBLE: ((0.5, 1, ()), (3.5, 1, ())),
    LineStyle.CORNERS: ((2.5, 1, ()),),
}


def _strokes(style: LineStyle, *, dark: bool) -> tuple[_Stroke, ...]:
    if style is LineStyle.THICK and dark:  # bright inks glare on dark ground
        return ((1.5, 3, ()),)
    return _STROKES[style]


@lru_cache(maxsize=32)
def _letter_font(family: str, px: int) -> QFont:
    font = QFont(family)
    font.setPixelSize(px)
    font.setWeight(QFont.Weight.Bold)
    return font
