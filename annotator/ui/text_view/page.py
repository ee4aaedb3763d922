"""Which paragraphs are on the screen, and where. Only they are laid out; all other heights are estimates.

What is certain is the *anchor*: one paragraph and its distance from the upper edge. The scroll bar's value follows
from it, so that a wrong estimate moves the scroll bar and never the words that somebody is reading.
"""

from bisect import bisect_right
from collections import OrderedDict
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import accumulate

from annotator.core.ranges import Range
from annotator.ui.text_view.drawn_span import DrawnSpans
from annotator.ui.text_view.laid_paragraph import LaidParagraph
from annotator.ui.text_view.line import LaidLine
from annotator.ui.text_view.paragraphs import Paragraphs
from annotator.ui.text_view.text_sizes import AIR, TextSizes

KEPT_CHARACTERS = 60_000  # of laid-out paragraphs, twenty screens; one character costs about 150 bytes


@dataclass(frozen=True, slots=True)
class Shown:
    """A paragraph on the screen: its number, the distance of its top from the upper edge, and its lines."""

    index: int
    y: int
    laid: LaidParagraph


class Page:
    """A text with its spans in a column `width` wide, seen through a window `height` high (logical pixels)."""

    def __init__(self, sizes: TextSizes, text: str = "", headings: Iterable[int] = ()) -> None:
        self.sizes = sizes
        self.text = text
        self.paragraphs = Paragraphs(text, headings)
        self.spans = DrawnSpans(self.paragraphs)
        self.width = 0
        self.height = 0
        self.layouts_made = 0
        self._anchor = (0, AIR)
        self._kept_place: tuple[int, int] | None = None
        self._cache: OrderedDict[int, LaidParagraph] = OrderedDict()
        self._cached_characters = 0
        self._heights: list[int] = []
        self._tops: list[int] | None = None
        self._shown: list[Shown] | None = None

    # What changes

    def resize(self, width: int, height: int) -> None:
        """Have another column or window; the reading place stays."""
        if width != self.width:
            self.restyle(self.sizes, width)
        self.height = height
        self._shown = None

    def restyle(self, sizes: TextSizes, width: int) -> None:
        """Lay out everything anew; the reading place stays, however often this happens on the way to a size."""
        place = self._kept_place or (self.place() if self._cache else None)
        self.sizes, self.width = sizes, width
        self._cache.clear()
        self._cached_characters = 0
        self._heights = self._estimates()
        self._tops = self._shown = None
        if place is not None:
            self.restore_place(place)
            self._kept_place = place

    def touch(self, indices: set[int]) -> None:
        """Lay out these paragraphs anew, because spans came or went; the words in view stay where they are."""
        if not self._cache or not indices:
            return
        place = self.place()
        for index in indices:
            self._drop(index)
        self._tops = self._shown = None
        self.restore_place(place)

    # Heights

    def _estimates(self) -> list[int]:
        line = self.sizes.body.line_height + self.sizes.lane
        per_line = max(1.0, self.width / self.sizes.body.average_width)
        ends = self.paragraphs.ends
        return [
            (max(1, int(-(-(end - start) // per_line))) * line + self._gap(index)) if end > start else self.sizes.blank
            for index, (start, end) in enumerate(zip(self.paragraphs.starts, ends, strict=True))
        ]

    def _gap(self, index: int) -> int:
        return 0 if self.paragraphs.is_cut(index) or self.paragraphs.is_blank(index) else self.sizes.gap

    def laid(self, index: int) -> LaidParagraph:
        """The paragraph with its lines, laid out now if it was not."""
        laid = self._cache.get(index)
        if laid is not None:
            self._cache.move_to_end(index)
            return laid
        style = self.sizes.heading if self.paragraphs.is_heading(index) else self.sizes.body
        text = self.paragraphs.text_of(index)
        spans = list(self.spans.in_paragraph(index))
        start = self.paragraphs.starts[index]
        laid = LaidParagraph(text, start, spans, style=style, sizes=self.sizes, width=self.width)
        self.layouts_made += 1
        self._cache[index] = laid
        self._cached_characters += len(text)
        height = laid.height + self._gap(index)
        if height != self._heights[index]:
            self._heights[index] = height
            self._tops = None
        return laid

    def _drop(self, index: int) -> None:
        laid = self._cache.pop(index, None)
        if laid is not None:
            self._cached_characters -= len(laid.text)

    def _height_of(self, index: int) -> int:
        self.laid(index)
        return self._heights[index]

    def _top_of(self, index: int) -> int:
        return self._all_tops()[index]

    def _all_tops(self) -> list[int]:
        if self._tops is None:
            self._tops = list(accumulate(self._heights, initial=AIR))
        return self._tops

    # Scrolling

    @property
    def value(self) -> int:
        """How far the text is scrolled."""
        index, y = self._anchor
        return self._top_of(index) - y

    @property
    def maximum(self) -> int:
        """How far it can be scrolled."""
        return max(0, self._top_of(len(self.paragraphs)) + AIR - self.height)

    def scroll_by(self, distance: int) -> None:
        """Move the text up by that many pixels."""
        index, y = self._anchor
        self._set_anchor(index, y - distance)

    def scroll_to(self, value: int) -> None:
        """Go to a value of the scroll bar; near it goes by pixels, far away by estimates."""
        distance = value - self.value
        if abs(distance) <= 2 * self.height:
            self.scroll_by(distance)
            return
        index = max(0, min(bisect_right(self._all_tops(), value) - 1, len(self.paragraphs) - 1))
        estimated = max(1, self._heights[index])
        into = value - self._top_of(index)
        self._set_anchor(index, -round(into * self._height_of(index) / estimated))

    def _set_anchor(self, index: int, y: int) -> None:
        self._anchor = (index, y)
        self._kept_place = None
        self._shown = None

    def shown(self) -> list[Shown]:
        """The paragraphs on the screen from top to bottom; they, and hardly more, are laid out."""
        if self._shown is None:
            self._settle_top()
            self._shown = self._collect()
            last = self._shown[-1]
            short = self.height - AIR - (last.y + self._heights[last.index])
            if last.index == len(self.paragraphs) - 1 and short > 0 and self._anchor != (0, AIR):
                self._anchor = (self._anchor[0], self._anchor[1] + short)
                self._settle_top()
                self._shown = self._collect()
            self._forget(len(self._shown))
        return self._shown

    def _settle_top(self) -> None:
        """Let the anchor be the first paragraph on the screen."""
        index, y = self._anchor
        while y > 0 and index > 0:
            index -= 1
            y -= self._height_of(index)
        while index < len(self.paragraphs) - 1 and y + self._height_of(index) <= 0:
            y += self._heights[index]
            index += 1
        if index == 0:
            y = min(y, AIR)
        self._anchor = (index, y)

    def _collect(self) -> list[Shown]:
        index, y = self._anchor
        found: list[Shown] = []
        while index < len(self.paragraphs) and (y < self.height or not found):
            found.append(Shown(index, y, self.laid(index)))
            y += self._heights[index]
            index += 1
        return found

    def _forget(self, needed: int) -> None:
        while self._cached_characters > KEPT_CHARACTERS and len(self._cache) > needed:
            _, laid = self._cache.popitem(last=False)
            self._cached_characters -= len(laid.text)

    # Places

    def place(self) -> tuple[int, int]:
        """The first character of the first line on the screen, and that line's distance from the upper edge."""
        first = next((one for one in self.shown() if one.y + one.laid.height > 0), self.shown()[0])
        line = next((one for one in first.laid.lines if first.y + first.laid.bottom_of(one) > 0), first.laid.lines[-1])
        return first.laid.start + line.start, first.y + line.top

    def restore_place(self, place: tuple[int, int]) -> None:
        """Put the line of that character at that distance from the upper edge."""
        position, distance = place
        index = self.paragraphs.index_at(position)
        laid = self.laid(index)
        self._set_anchor(index, distance - laid.line_of(self.paragraphs.settled(position)).top)

    def reveal(self, position: int, *, margin: int) -> None:
        """Bring the line of a position into view: by as little as will do if it is near, else a third down."""
        index = self.paragraphs.index_at(position)
        laid = self.laid(index)
        line = laid.line_of(position)
        y = self._near(index)
        if y is None:
            self._set_anchor(index, self.height * 3 // 10 - line.top)
            return
        above = y + line.top - margin
        below = y + laid.bottom_of(line) + margin - self.height
        if above < 0 or below > 0:
            self.scroll_by(above if above < 0 or above < below else below)

    def _near(self, index: int) -> int | None:
        """The top of a paragraph that is on the screen or next to it."""
        first, last = self.shown()[0], self.shown()[-1]
        if first.index <= index <= last.index:
            return self.shown()[index - first.index].y
        if index == last.index + 1:
            return last.y + self._heights[last.index]
        if index == first.index - 1:
            return first.y - self._height_of(index)
        return None

    def shown_with(self, position: int) -> Shown | None:
        """The paragraph on the screen that holds this position, or None."""
        index = self.paragraphs.index_at(position)
        return next((one for one in self.shown() if one.index == index), None)

    def line_at(self, y: int) -> tuple[Shown, LaidLine]:
        """The line nearest to that distance from the upper edge."""
        found = next((one for one in reversed(self.shown()) if one.y <= y), self.shown()[0])
        return found, found.laid.line_at(y - found.y)

    def bands(self, part: Range) -> list[tuple[int, int]]:
        """Top and height of the lines on the screen, lanes included, that hold the range or a caret at its ends."""
        found = []
        for one in self.shown():
            begin, end = max(part.start, one.laid.start), min(part.end, one.laid.range.end)
            if begin <= end:
                first, last = one.laid.line_of(begin), one.laid.line_of(end)
                top, bottom = one.y + first.top, one.y + one.laid.bottom_of(last)
                found.append((top, bottom - top))
        return found
