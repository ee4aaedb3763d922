"""Where a step of the caret leads. Positions are code points of the text."""

from bisect import bisect_left, bisect_right
from collections.abc import Callable

from PySide6.QtGui import QTextLayout

from annotator.ui.text_view import snapping
from annotator.ui.text_view.keys import Step, Unit
from annotator.ui.text_view.page import Page
from annotator.ui.text_view.snapping import Piece

_PIECES: dict[Unit, Callable[[str], list[Piece]]] = {
    Unit.WORD: snapping.words,
    Unit.SENTENCE: snapping.sentences,
    Unit.PARAGRAPH: lambda text: [(0, len(text))] if text else [],
}


class Caret:
    """The moving end of a selection; steps up and down keep to the column in which they began."""

    def __init__(self, page: Page) -> None:
        self._page = page
        self._goal: float | None = None

    def target(self, step: Step, anchor: int, caret: int) -> int:
        """Where the step leads from `caret`, the other end of the selection being at `anchor`."""
        if step.unit is Unit.LINE:
            return self._line(caret, step.forward)
        if step.unit is Unit.PAGE:
            return self._screen(caret, step.forward)
        self._goal = None
        if step.unit is Unit.TEXT:
            return len(self._page.text) if step.forward else 0
        if step.unit is Unit.LINE_EDGE:
            return self._line_edge(caret, step)
        if step.unit is Unit.CHARACTER:
            return self._character(caret, right=step.forward)
        return self._piece(step, anchor, caret)

    def _character(self, caret: int, *, right: bool) -> int:
        """One character to the side, as the eye sees it; over the paragraph's edge into the next one."""
        index = self._page.paragraphs.index_at(caret)
        laid = self._page.laid(index)
        forward = right is not laid.right_to_left
        unit = laid.offsets.units(caret - laid.start)
        if laid.mixed:
            moved = laid.layout.rightCursorPosition(unit) if right else laid.layout.leftCursorPosition(unit)
        else:
            moved = _next(laid.layout, unit) if right else _previous(laid.layout, unit)
        if moved != unit:
            return laid.start + laid.offsets.points(moved)
        if forward and index + 1 < len(self._page.paragraphs):
            return self._page.paragraphs.starts[index + 1]
        if not forward and index > 0:
            return self._end_of(index - 1)
        return caret

    def _end_of(self, index: int) -> int:
        """The last place for a caret in a paragraph; where it was cut for display, the next one begins there."""
        paragraphs = self._page.paragraphs
        if not paragraphs.is_cut(index):
            return paragraphs.ends[index]
        text = paragraphs.text_of(index)
        return paragraphs.starts[index] + snapping.previous_grapheme(text, len(text))

    def _piece(self, step: Step, anchor: int, caret: int) -> int:
        """A word, sentence or paragraph on.

        A caret alone goes to where they begin. A selection goes to where they end on its right side and to where they
        begin on its left, so that it never holds a blank too many.
        """
        paragraphs = self._page.paragraphs
        index = paragraphs.index_at(caret)
        forward = step.forward
        if step.unit is not Unit.PARAGRAPH and self._page.laid(index).right_to_left:
            forward = not forward
        to_end = step.extend and (caret > anchor or (caret == anchor and forward))
        while 0 <= index < len(paragraphs):
            start = paragraphs.starts[index]
            pieces = _PIECES[step.unit](paragraphs.text_of(index))
            edges = [start + piece[1 if to_end else 0] for piece in pieces]
            place = bisect_right(edges, caret) if forward else bisect_left(edges, caret) - 1
            if 0 <= place < len(edges):
                return _not_past(anchor, caret, edges[place]) if step.extend else edges[place]
            index += 1 if forward else -1
        end = len(self._page.text) if forward else 0
        return _not_past(anchor, caret, end) if step.extend else end

    def _line_edge(self, caret: int, step: Step) -> int:
        laid = self._page.laid(self._page.paragraphs.index_at(caret))
        line = laid.line_of(caret)
        if not step.forward:
            return laid.start + line.start
        if line.is_last or line.written_end < line.end or step.extend:
            return laid.start + line.written_end
        return laid.start + snapping.previous_grapheme(laid.text, line.end)  # the end itself is the next line's start

    def _line(self, caret: int, down: bool) -> int:
        index = self._page.paragraphs.index_at(caret)
        laid = self._page.laid(index)
        line = laid.line_of(caret)
        x = self._column(laid.x_of(caret))
        number = line.number + (1 if down else -1)
        if 0 <= number < len(laid.lines):
            return laid.start + laid.lines[number].position_at(x)
        index += 1 if down else -1
        if not 0 <= index < len(self._page.paragraphs):
            return len(self._page.text) if down else 0
        laid = self._page.laid(index)
        return laid.start + laid.lines[0 if down else -1].position_at(x)

    def _screen(self, caret: int, down: bool) -> int:
        """A screen further, less two lines to find the way by."""
        page = self._page
        page.reveal(caret, margin=0)
        one = page.shown_with(caret)
        if one is None:
            return caret
        line = one.laid.line_of(caret)
        x = self._column(one.laid.x_of(caret))
        distance = max(line.text_height, page.height - 2 * (line.text_height + one.laid.lane))
        y = one.y + line.top + line.text_height // 2
        before = page.value
        page.scroll_by(distance if down else -distance)
        page.shown()
        if page.value == before:
            return len(page.text) if down else 0
        there, line = page.line_at(y)
        return there.laid.start + line.position_at(x)

    def _column(self, x: float) -> float:
        if self._goal is None:
            self._goal = x
        return self._goal


def _next(layout: QTextLayout, unit: int) -> int:
    return layout.nextCursorPosition(unit, QTextLayout.CursorMode.SkipCharacters)


def _previous(layout: QTextLayout, unit: int) -> int:
    return layout.previousCursorPosition(unit, QTextLayout.CursorMode.SkipCharacters)


def _not_past(anchor: int, caret: int, target: int) -> int:
    """A selection that shrinks stops at its other end before it grows on the other side."""
    return anchor if min(caret, target) < anchor < max(caret, target) else target
