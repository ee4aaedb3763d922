"""One paragraph laid out: its lines, and under each line the segments of its spans."""

from bisect import bisect_right
from collections.abc import Sequence

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QTextLayout, QTextOption

from annotator.core.offsets import Utf16Map
from annotator.core.ranges import Range
from annotator.ui.text_view.drawn_span import DrawnSpan
from annotator.ui.text_view.handing_over import for_qt
from annotator.ui.text_view.line import LaidLine, Stretch
from annotator.ui.text_view.paragraphs import displayed, has_right_to_left, hidden_marks, reads_right_to_left
from annotator.ui.text_view.segments import Segment, segments_of
from annotator.ui.text_view.text_sizes import TextSizes, TextStyle


class LaidParagraph:
    """The lines of a paragraph that begins at code point `start` of the text, in a column of that many pixels."""

    def __init__(
        self, text: str, start: int, spans: Sequence[DrawnSpan], *, style: TextStyle, sizes: TextSizes, width: int
    ) -> None:
        self.text = text
        self.start = start
        self.spans = spans
        self.right_to_left = reads_right_to_left(text) if has_right_to_left(text) else False
        self.mixed = has_right_to_left(text)
        self.offsets = Utf16Map(text)
        self.layout = self._laid_out(style, width)
        self.lines = [
            LaidLine(self.layout, number, text, self.offsets, mixed=self.mixed)
            for number in range(self.layout.lineCount())
        ]
        self.segments = [segments_of(line, spans, start, width, sizes) for line in self.lines]
        self.hidden_marks = hidden_marks(text)
        self.lane = sizes.lane
        self.height = self._stack(style.line_height) if text else sizes.blank

    def _laid_out(self, style: TextStyle, width: int) -> QTextLayout:
        layout = QTextLayout(for_qt(displayed(self.text)), style.font)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        if self.right_to_left:  # a bare layout mirrors neither by itself
            option.setTextDirection(Qt.LayoutDirection.RightToLeft)
            option.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute)
        else:
            option.setTextDirection(Qt.LayoutDirection.LeftToRight)
        layout.setTextOption(option)
        layout.setCacheEnabled(True)
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(width)
        layout.endLayout()
        return layout

    def _stack(self, line_height: int) -> int:
        """Put the lines under one another, at least one lane below each, and return the height of all."""
        top = 0
        for line, segments in zip(self.lines, self.segments, strict=True):
            line.top = top
            line.text_height = max(line_height, -int(-line.height // 1))
            lead = (line.text_height - line.height) // 2
            self.layout.lineAt(line.number).setPosition(QPointF(0, top + lead))
            top += line.text_height + self.lane * max((1 + segment.lane for segment in segments), default=1)
        return top

    @property
    def range(self) -> Range:
        """The characters of the paragraph in the text."""
        return Range(self.start, self.start + len(self.text))

    def bottom_of(self, line: LaidLine) -> int:
        """Where the lanes of a line end, from the paragraph's top."""
        return self.height if line.is_last else self.lines[line.number + 1].top

    def line_of(self, position: int) -> LaidLine:
        """The line on which a caret at this position of the text stands."""
        unit = self.offsets.units(position - self.start)
        return self.lines[max(0, min(self.layout.lineForTextPosition(unit).lineNumber(), len(self.lines) - 1))]

    def line_at(self, y: float) -> LaidLine:
        """The line, lanes included, that lies nearest to this distance from the paragraph's top."""
        tops = [line.top for line in self.lines]
        return self.lines[max(0, bisect_right(tops, y) - 1)]

    def x_of(self, position: int) -> float:
        """Where the caret stands at this position of the text."""
        return self.line_of(position).x_of(position - self.start)

    def stretches(self, line: LaidLine, part: Range, *, with_blanks: bool = False) -> list[Stretch]:
        """The stretches that the characters of a range of the text fill on a line."""
        here = Range(max(part.start - self.start, line.start), min(part.end - self.start, line.end))
        return line.stretches(here, with_blanks=with_blanks) if here.start < here.end else []

    def segments_on(self, line: LaidLine) -> list[Segment]:
        """What is drawn under a line, the shortest span first."""
        return self.segments[line.number]
