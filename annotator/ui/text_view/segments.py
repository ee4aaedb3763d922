"""What is drawn under one line: a segment for each span on it, in its lane. Pixels from the column's left edge."""

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import pairwise

from PySide6.QtGui import QFontMetricsF

from annotator.core.ranges import Range
from annotator.ui.parts.label_marks import badge_width
from annotator.ui.text_view.drawn_span import DrawnSpan
from annotator.ui.text_view.lanes import lanes_of
from annotator.ui.text_view.line import LaidLine, Stretch
from annotator.ui.text_view.text_sizes import TextSizes

_AIR_AT_BADGE = 2.0
_AIR_AT_NAME = 3.0
TICK_WIDTH = 2.0


@dataclass(frozen=True, slots=True)
class Segment:
    """One span on one line.

    `words` are the stretches of text it covers, `bars` those of its line without the room of the badge. `ticks` mark
    where it goes on from the line above or begins again; `links` are the gaps between its ranges on this line. `name`
    is where the label's name stands beside the badge, if names are shown.
    """

    span: DrawnSpan
    lane: int
    left: float
    right: float
    words: tuple[Stretch, ...]
    bars: tuple[Stretch, ...]
    badge: float | None
    name: float | None
    ticks: tuple[float, ...]
    links: tuple[Stretch, ...]


def segments_of(line: LaidLine, spans: Iterable[DrawnSpan], start: int, width: int, sizes: TextSizes) -> list[Segment]:
    """The segments of the spans (shortest first) on a line of the paragraph that begins at `start`.

    Without lanes nothing is drawn under a line.
    """
    if not sizes.lane:
        return []
    begin, end = start + line.start, start + line.end
    here = (span for span in spans if span.start < end and span.end > begin)
    drafts = [draft for span in here if (draft := _draft(line, span, start, width, sizes))]
    lanes = lanes_of([(draft.left, draft.right) for draft in drafts])
    return [draft.placed(lane) for draft, lane in zip(drafts, lanes, strict=True)]


class _Draft:
    """A segment while it has no lane."""

    def __init__(self, span: DrawnSpan) -> None:
        self.span = span
        self.words: list[Stretch] = []
        self.bounds: list[Stretch] = []  # of each range on the line, to be linked
        self.ticks: list[float] = []
        self.badge: float | None = None  # of the badge with the name beside it
        self.badge_width = 0.0
        self.name_width = 0.0
        self.at_right = False
        self.left = self.right = 0.0

    def measure(self) -> None:
        ends = [*self.words]
        if self.badge is not None:
            ends.append((self.badge, self.badge + self.badge_width))
        self.left = min(left for left, _ in ends)
        self.right = max(right for _, right in ends)

    def placed(self, lane: int) -> Segment:
        gaps = [(one[1], two[0]) for one, two in pairwise(sorted(self.bounds)) if two[0] - one[1] > 1]
        return Segment(
            span=self.span,
            lane=lane,
            left=self.left,
            right=self.right,
            words=tuple(self.words),
            bars=tuple(self._beside_badge(self.words)),
            badge=self._badge_alone(),
            name=self._name(),
            ticks=tuple(self.ticks),
            links=tuple(self._beside_badge(gaps)),
        )

    def _badge_alone(self) -> float | None:
        return self.badge + self.name_width if self.badge is not None and self.at_right else self.badge

    def _name(self) -> float | None:
        if self.badge is None or not self.name_width:
            return None
        return self.badge if self.at_right else self.badge + self.badge_width - self.name_width + _AIR_AT_NAME

    def _beside_badge(self, stretches: Iterable[Stretch]) -> Iterable[Stretch]:
        if self.badge is None:
            return stretches
        left, right = self.badge - _AIR_AT_BADGE, self.badge + self.badge_width + _AIR_AT_BADGE
        pieces = [piece for one, two in stretches for piece in ((one, min(two, left)), (max(one, right), two))]
        return [piece for piece in pieces if piece[1] - piece[0] >= 1]


def _draft(line: LaidLine, span: DrawnSpan, start: int, width: int, sizes: TextSizes) -> _Draft | None:
    draft = _Draft(span)
    for number, part in enumerate(span.ranges):
        here = Range(max(part.start - start, line.start), min(part.end - start, line.end))
        if here.start < here.end:
            begins = part.start - start >= line.start
            _add_range(draft, line, here, sizes=sizes if begins and number == 0 and not span.faint else None)
    if not draft.words:
        return None
    if draft.badge is not None:
        draft.badge = max(0.0, min(draft.badge, width - draft.badge_width))
    draft.measure()
    return draft


def _add_range(draft: _Draft, line: LaidLine, here: Range, *, sizes: TextSizes | None) -> None:
    """Add what lies on the line; `sizes` are those of the badge, where the span begins."""
    words = line.stretches(here)
    if not words:
        if sizes is None:
            return
        x = line.x_of(here.start)  # blanks at the line's end: the badge still says that a span begins
        words = [(x, x + TICK_WIDTH)]
    left, right = words[0][0], words[-1][1]
    at_right = line.begins_at_right(here.start, left, right)
    draft.words += words
    draft.bounds.append((left, right))
    if sizes is not None:
        draft.name_width = _name_width(draft.span.name, sizes)
        draft.badge_width = badge_width(sizes.badge, draft.span.sign) + draft.name_width
        draft.at_right = at_right
        draft.badge = right - draft.badge_width if at_right else left
    else:
        draft.ticks.append(right - TICK_WIDTH if at_right else left)


def _name_width(name: str, sizes: TextSizes) -> float:
    if sizes.names is None or not name:
        return 0.0
    return QFontMetricsF(sizes.names).horizontalAdvance(name) + 2 * _AIR_AT_NAME
