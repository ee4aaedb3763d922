"""One line of a laid-out paragraph: positions to pixels and back.

Positions are code points of the paragraph; pixels are counted from the left edge of the column.
"""

from typing import cast

from PySide6.QtGui import QTextLayout, QTextLine

from annotator.core.offsets import Utf16Map
from annotator.core.ranges import Range

Stretch = tuple[float, float]
_TOUCH = 0.75  # stretches closer than this are one


class LaidLine:
    """A line with the characters start, … end - 1, blanks at its end included; `written_end` leaves them out.

    `top` and `text_height` are whole pixels from the paragraph's top; the lanes begin below.
    """

    def __init__(self, layout: QTextLayout, number: int, text: str, offsets: Utf16Map, *, mixed: bool) -> None:
        self._layout = layout  # the line lives in it
        self._line: QTextLine = layout.lineAt(number)
        self._offsets = offsets
        self._mixed = mixed  # left-to-right and right-to-left in one paragraph: one range, several stretches
        self.number = number
        self.is_last = number == layout.lineCount() - 1
        self.start = offsets.points(self._line.textStart())
        self.end = offsets.points(self._line.textStart() + self._line.textLength())
        self.written_end = self.start + len(text[self.start : self.end].rstrip())
        self.natural = self._line.naturalTextRect()
        self.height = self._line.height()
        self.top = 0
        self.text_height = 0

    def x_of(self, position: int) -> float:
        """Where the caret stands at this position."""
        return self._x(self._offsets.units(position))

    def position_at(self, x: float) -> int:
        """The position between two characters that is nearest; never after the blanks at which a line was broken."""
        position = self._offsets.points(self._nearest_edge(x))
        if self.is_last or position <= self.written_end:
            return min(position, self.end)
        return max(self.start, self.written_end)

    def character_at(self, x: float) -> int:
        """The first code point of the character under x."""
        on_character = QTextLine.CursorPosition.CursorOnCharacter
        position = self._offsets.points(self._edge_before(self._line.xToCursor(x, on_character)))
        return max(self.start, min(position, self.end - 1))

    def begins_at_right(self, position: int, left: float, right: float) -> bool:
        """Whether a range that begins at this position and fills left to right begins at its right edge."""
        if not self._mixed:
            return False
        x = self._beginning_of(position)
        return abs(x - right) < abs(x - left)

    def stretches(self, here: Range, *, with_blanks: bool = False) -> list[Stretch]:
        """The stretches that the characters of a range fill, left to right; blanks at the line's end only if asked.

        A range that cuts a character is drawn with the whole of it.
        """
        start, end = self._offsets.units(max(here.start, self.start)), self._offsets.units(min(here.end, self.end))
        start, end = self._edge_before(start), self._edge_after(end)
        found = self._visual(start, end) if self._mixed else [(self._x(start), self._x(end))]
        if not with_blanks:
            left, right = self.natural.left(), self.natural.right()
            found = [(max(one, left), min(other, right)) for one, other in found]
        return [piece for piece in found if piece[1] - piece[0] > _TOUCH]

    def _nearest_edge(self, x: float) -> int:
        """The edge of a character that is nearest; Qt stops within an emoji whose parts come from several fonts."""
        unit = self._line.xToCursor(x)
        before, after = self._edge_before(unit), self._edge_after(unit)
        return before if abs(x - self._x(before)) < abs(x - self._x(after)) else after

    def _edge_before(self, unit: int) -> int:
        while unit > 0 and not self._layout.isValidCursorPosition(unit):
            unit -= 1
        return unit

    def _edge_after(self, unit: int) -> int:
        while unit < self._line.textStart() + self._line.textLength() and not self._layout.isValidCursorPosition(unit):
            unit += 1
        return unit

    def _visual(self, start: int, end: int) -> list[Stretch]:
        boxes = [run.boundingRect() for run in self._line.glyphRuns(start, end - start)]
        if not boxes:
            one, other = self._x(start), self._x(end)
            return [(min(one, other), max(one, other))]
        return _joined([(box.left(), box.right()) for box in boxes])

    def _x(self, unit: int) -> float:
        found = cast(tuple[float, int], self._line.cursorToX(unit))  # the stubs say object
        return found[0]

    def _beginning_of(self, position: int) -> float:
        """Where the character at this position begins; the caret may stand at the end of the one before instead."""
        unit = self._offsets.units(position)
        runs = self._line.glyphRuns(unit, 1)
        if not runs:
            return self._x(unit)
        box = runs[0].boundingRect()
        return box.right() if runs[0].isRightToLeft() else box.left()


def _joined(stretches: list[Stretch]) -> list[Stretch]:
    result: list[Stretch] = []
    for left, right in sorted(stretches):
        if result and left <= result[-1][1] + _TOUCH:
            result[-1] = (result[-1][0], max(result[-1][1], right))
        else:
            result.append((left, right))
    return result
