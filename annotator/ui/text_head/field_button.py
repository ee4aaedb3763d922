"""A button that shows a name and, louder, its value."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QFontMetricsF, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QStylePainter, QWidget

from annotator.ui.parts.elided_text import draw_elided
from annotator.ui.parts.field_ground import ARROW, draw_arrow, field_painter, placed
from annotator.ui.parts.plain_button import PlainButton
from annotator.ui.parts.tooltips import set_plain_tooltip
from annotator.ui.theme.theme import Theme

_PX = 12
_LEFT, _GAP, _RIGHT = 8, 6, 6
_LEAST_WIDTH = 64


class FieldButton(PlainButton):
    """One statement label: "Position condemns invasion" and an arrow. The value is cut where there is no room."""

    def __init__(
        self, theme: Theme, name: str, meaning: str, *, arrow: bool = True, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, kind="field", px=_PX, parent=parent)
        self._name = name
        self._meaning = meaning
        self._arrow = ARROW if arrow else 0
        self._value = ""
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.show_value("")

    @property
    def value(self) -> str:
        """The value in words; empty for none."""
        return self._value

    def show_value(self, words: str) -> None:
        """Show this value."""
        self._value = words
        said = self.tr("{name}: {value}").format(name=self._name, value=words) if words else self._name
        set_plain_tooltip(self, "\n".join(part for part in (said, self._meaning) if part))
        self.setAccessibleName(said)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Wide enough for name and value."""
        bold = QFontMetricsF(self._theme.interface_font(_PX, 600)).horizontalAdvance(self._value)
        plain = QFontMetricsF(self._theme.interface_font(_PX)).horizontalAdvance(self._name)
        words = plain + (_GAP + bold if self._value else 0)
        return QSize(round(_LEFT + words + 2 * _GAP + self._arrow + _RIGHT), super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """Narrow: name and value are cut."""
        return QSize(_LEAST_WIDTH, super().sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the button, then name, value and arrow."""
        painter = field_painter(self)
        left = self._draw(painter, _LEFT, self._name, weight=400, tone="text2")
        if self._value:
            self._draw(painter, left + _GAP, self._value, weight=600, tone="text")
        if self._arrow:
            draw_arrow(painter, self, self._theme, _RIGHT)

    def _draw(self, painter: QStylePainter, left: float, words: str, *, weight: int, tone: str) -> float:
        font = self._theme.interface_font(_PX, weight)
        room = max(0.0, self.width() - left - _GAP - self._arrow - _RIGHT)
        wide = min(room, QFontMetricsF(font).horizontalAdvance(words) + 1)
        color = self._theme.color(tone if self.isEnabled() else "disabled")
        box = placed(self, QRectF(left, 0, wide, self.height()))
        draw_elided(painter, box, words, font, color, line_height=self.height())
        return left + wide
