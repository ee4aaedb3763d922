"""A span as the text view draws it."""

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtGui import QColor

from annotator.core.codebook import LineStyle
from annotator.core.ranges import Range
from annotator.ui.text_view.paragraphs import Paragraphs


@dataclass(frozen=True, slots=True)
class DrawnSpan:
    """What the view must know of a span; `ranges` are code points of the text, sorted and apart.

    `definition` says what the label means, `details` are lines about this span. A suggested span is hollow, a faint one
    is filtered out: it keeps its lane, but Tab goes past it.
    """

    id: str
    ranges: tuple[Range, ...]
    letter: str
    sign: str
    ink: QColor
    line: LineStyle
    name: str
    details: str = ""
    definition: str = ""
    suggested: bool = False
    faint: bool = False

    @property
    def start(self) -> int:
        """The first character."""
        return self.ranges[0].start

    @property
    def end(self) -> int:
        """The place after the last character."""
        return self.ranges[-1].end

    @property
    def length(self) -> int:
        """The number of characters selected."""
        return sum(part.length for part in self.ranges)


def in_order(span: DrawnSpan) -> tuple[int, int, str]:
    """The order of the text: by the first character, the longer first."""
    return span.start, -span.end, span.id


class DrawnSpans:
    """The spans of the text in view, and which paragraphs each of them touches."""

    def __init__(self, paragraphs: Paragraphs) -> None:
        self._paragraphs = paragraphs
        self._by_id: dict[str, DrawnSpan] = {}
        self._by_paragraph: dict[int, dict[str, DrawnSpan]] = {}
        self._ordered: list[DrawnSpan] | None = None

    def get(self, span_id: str) -> DrawnSpan | None:
        """The span with this id, or None."""
        return self._by_id.get(span_id)

    def in_paragraph(self, index: int) -> Iterable[DrawnSpan]:
        """The spans with a character in that paragraph, the shortest first."""
        found = self._by_paragraph.get(index, {}).values()
        return sorted(found, key=lambda span: (span.length, span.start, span.id))

    def around(self, span_id: str) -> list[DrawnSpan]:
        """The longer spans from before its first to after its last character, the shortest first."""
        span = self._by_id.get(span_id)
        if span is None:
            return []
        near = self.in_paragraph(self._paragraphs.index_at(span.start))
        return [one for one in near if one.start <= span.start and span.end <= one.end and one.length > span.length]

    def in_text_order(self) -> list[DrawnSpan]:
        """All spans by their first character, the longer first."""
        if self._ordered is None:
            self._ordered = sorted(self._by_id.values(), key=in_order)
        return self._ordered

    def walked(self) -> list[DrawnSpan]:
        """The spans that are not filtered out, in the order of the text."""
        return [span for span in self.in_text_order() if not span.faint]

    def put(self, span: DrawnSpan) -> set[int]:
        """Add the span, or replace the one with its id; the paragraphs that look different now."""
        touched = self.take(span.id)
        self._by_id[span.id] = span
        self._ordered = None
        for index in self._paragraphs.touched(span.ranges):
            self._by_paragraph.setdefault(index, {})[span.id] = span
            touched.add(index)
        return touched

    def take(self, span_id: str) -> set[int]:
        """Take the span away if it is there; the paragraphs that look different now."""
        span = self._by_id.pop(span_id, None)
        if span is None:
            return set()
        self._ordered = None
        touched = self._paragraphs.touched(span.ranges)
        for index in touched:
            self._by_paragraph[index].pop(span_id, None)
        return touched

    def replace(self, spans: Iterable[DrawnSpan]) -> set[int]:
        """Have these spans and no others; the paragraphs that look different now."""
        wanted = {span.id: span for span in spans}
        touched: set[int] = set()
        for span_id in self._by_id.keys() - wanted.keys():
            touched |= self.take(span_id)
        for span in wanted.values():
            if self._by_id.get(span.id) != span:
                touched |= self.put(span)
        return touched
