"""Plain text in a given number of lines, cut with an ellipsis; for delegates and for ElidedLabel."""

import re
import unicodedata
from itertools import pairwise

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QGuiApplication, QPainter, QTextLayout, QTextOption

_BREAKS = re.compile(r"[\x00-\x1f\x7f\x85\u2028\u2029]+")


def elided_lines(text: str, font: QFont, width: float, lines: int = 1) -> list[str]:
    """The text in at most `lines` pieces, each at most `width` wide; the last ends in … if something is left over.

    Line breaks and other control characters of the text become blanks.
    """
    flat = _BREAKS.sub(" ", text).strip()
    metrics = QFontMetricsF(font)
    if lines <= 1 or metrics.horizontalAdvance(flat) <= width:
        return [metrics.elidedText(flat, Qt.TextElideMode.ElideRight, width)] if flat else []
    starts = _line_starts(flat, font, width, lines)
    pieces = [flat[start:end].strip() for start, end in pairwise(starts)]
    rest = metrics.elidedText(flat[starts[-1] :].strip(), Qt.TextElideMode.ElideRight, width)
    return [*pieces, rest]


def draw_elided(
    painter: QPainter, box: QRectF, text: str, font: QFont, color: QColor, *, lines: int = 1, line_height: float = 0
) -> float:
    """Paint the text from the top of the box and return the y below its last line.

    Lines begin where those of the interface do, whatever script they are in, so that they stay beside their badge.
    """
    painter.setFont(font)
    painter.setPen(color)
    height = line_height or QFontMetricsF(font).height()
    mirrored = QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
    side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
    option = QTextOption(side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)
    option.setWrapMode(QTextOption.WrapMode.NoWrap)
    leftwards = _reads_leftwards(text)
    option.setTextDirection(Qt.LayoutDirection.RightToLeft if leftwards else Qt.LayoutDirection.LeftToRight)
    y = box.top()
    for line in elided_lines(text, font, box.width(), lines):
        painter.drawText(QRectF(box.left(), y, box.width() + 1, height), line, option)
        y += height
    return y


def _line_starts(flat: str, font: QFont, width: float, lines: int) -> list[int]:
    """Where the first lines begin; counted in code points, though Qt counts UTF-16 units."""
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout = QTextLayout(flat, font)
    layout.setTextOption(option)
    layout.beginLayout()
    units = []
    for _ in range(lines):
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(width)
        units.append(line.textStart())
    layout.endLayout()
    encoded = flat.encode("utf-16-le")
    return [len(encoded[: 2 * unit].decode("utf-16-le")) for unit in units]


def _reads_leftwards(text: str) -> bool:
    """Whether the first letter that has a direction is written from right to left."""
    strong = (unicodedata.bidirectional(character) for character in text)
    return next((kind in {"R", "AL"} for kind in strong if kind in {"L", "R", "AL"}), False)
