"""Icons: our own drawings, 16 by 16, recoloured from the tokens and sharp at every scale.

In the files `currentColor` is the colour asked for, and `#ffffff` the ground that shows through a filled sign.
"""

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from annotator.resources import resource

_SCALES = (1.0, 1.25, 1.5, 1.75, 2.0, 2.5, 3.0)  # the scales that desktops offer; QIcon takes the one that fits


@lru_cache(maxsize=256)
def icon(name: str, color: str, ground: str) -> QIcon:
    """The drawing `resources/icons/NAME.svg` in a colour `#rrggbb`. Raises FileNotFoundError for an unknown name."""
    made = QIcon()
    for scale in _SCALES:
        made.addPixmap(pixmap(name, color, ground, 16, scale))
    return made


@lru_cache(maxsize=2048)
def pixmap(name: str, color: str, ground: str, size: int, ratio: float) -> QPixmap:
    """The drawing at `size` logical pixels for a surface with that device pixel ratio."""
    side = round(size * ratio)
    made = QPixmap(side, side)
    made.fill(Qt.GlobalColor.transparent)
    drawing = _source(name).replace("currentColor", color).replace("#ffffff", ground)
    painter = QPainter(made)
    QSvgRenderer(QByteArray(drawing.encode())).render(painter, QRectF(0, 0, side, side))
    painter.end()
    made.setDevicePixelRatio(ratio)
    return made


@lru_cache(maxsize=64)
def _source(name: str) -> str:
    return resource("icons", f"{name}.svg").read_text(encoding="utf-8")
