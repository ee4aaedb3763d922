"""Where in a text another program's offsets point, told by the words that it wrote beside them."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import Enum, auto
from typing import Final

from annotator.core.offsets import Utf16Map
from annotator.core.ranges import Range
from annotator.export.format import Remarks

_MOST_PLACES: Final = 10_000
_SHOWN: Final = 60


@dataclass(frozen=True, slots=True)
class Anchor:
    """Offsets in a unit that may be code points or UTF-16 units, and the words there with what stands around them.

    `start` is -1 where only words are known, `quote` is "" where only offsets are.
    """

    start: int = -1
    end: int = -1
    quote: str = ""
    prefix: str = ""
    suffix: str = ""


class How(Enum):
    """What told the place."""

    AS_GIVEN = auto()
    UTF16 = auto()
    LAST = auto()
    """The end is that of the last character, not behind it."""
    WORDS = auto()
    NOTHING = auto()


@dataclass(frozen=True, slots=True)
class Place:
    """A range of the text in code points, or None where it cannot be told."""

    range: Range | None
    how: How


def places(text: str, anchors: Sequence[Anchor]) -> list[Place]:
    """The places of a text's anchors: read in one way if all of them fit that, else each as its words say."""
    points = [_in_points(text, anchor) for anchor in anchors]
    if all(points):
        return [Place(found, How.AS_GIVEN) for found in points]
    units = Utf16Map(text)
    in_units = [_in_units(text, units, anchor) for anchor in anchors]
    if all(in_units):
        return [Place(found, How.UTF16) for found in in_units]
    last = [_with_last(text, units, anchor) for anchor in anchors]
    if all(last):
        return [Place(found, How.LAST) for found in last]
    return [_place(text, anchor, point, unit) for anchor, point, unit in zip(anchors, points, in_units, strict=True)]


def ranges(text: str, anchors: Sequence[Anchor], where: str, remarks: Remarks) -> list[Range | None]:
    """The ranges of a text's anchors; what does not stand where it was said to is remarked, with the place `where`."""
    found = places(text, anchors)
    if number := sum(one.how is How.UTF16 for one in found):
        remarks.add(where, f"{number} offsets count UTF-16 units, as their words show, and were read so")
    if number := sum(one.how is How.LAST for one in found):
        remarks.add(where, f"{number} ends are those of the last character, as the words show, and were read so")
    for anchor, one in zip(anchors, found, strict=True):
        at = f"at {anchor.start} to {anchor.end}" if anchor.start >= 0 else "at an unknown place"
        words = f"“{anchor.quote[:_SHOWN]}”"
        if one.how is How.WORDS and anchor.start >= 0:
            remarks.add(where, f"{words} does not stand {at}; the only place that says so was taken")
        elif one.how is How.NOTHING and anchor.quote:
            remarks.add(where, f"{words} does not stand {at}, nor in one other place alone; it was left out")
        elif one.how is How.NOTHING:
            remarks.add(
                where, f"a span {at} is no piece of the text, which has {len(text)} characters; it was left out"
            )
    return [one.range for one in found]


def _place(text: str, anchor: Anchor, point: Range | None, unit: Range | None) -> Place:
    if point:
        return Place(point, How.AS_GIVEN)
    if unit:
        return Place(unit, How.UTF16)
    if found := _by_words(text, anchor):
        return Place(found, How.WORDS)
    part = Range(anchor.start, anchor.end)
    if _is_piece(part, text) and part.quote(text).split() == anchor.quote.split() != []:
        return Place(part, How.AS_GIVEN)  # browsers write other blanks and line ends than the text has
    return Place(None, How.NOTHING)


def _in_points(text: str, anchor: Anchor) -> Range | None:
    part = Range(anchor.start, anchor.end)
    return part if _is_piece(part, text) and anchor.quote in {"", part.quote(text)} else None


def _in_units(text: str, units: Utf16Map, anchor: Anchor) -> Range | None:
    if not 0 <= anchor.start < anchor.end <= units.units(len(text)):
        return None
    part = Range(units.points(anchor.start), units.points(anchor.end))
    whole = (units.units(part.start), units.units(part.end)) == (anchor.start, anchor.end)
    return part if whole and anchor.quote in {"", part.quote(text)} else None


def _with_last(text: str, units: Utf16Map, anchor: Anchor) -> Range | None:
    if not anchor.quote:  # only words tell an end that is too early
        return None
    longer = replace(anchor, end=anchor.end + 1)
    return _in_points(text, longer) or _in_units(text, units, longer)


def _by_words(text: str, anchor: Anchor) -> Range | None:
    """The only place that says the words between those around them; failing that, the only one that says them."""
    if not anchor.quote:
        return None
    found: list[Range] = []
    start = text.find(anchor.quote)
    while start >= 0 and len(found) < _MOST_PLACES:
        found.append(Range(start, start + len(anchor.quote)))
        start = text.find(anchor.quote, start + 1)
    if len(found) == _MOST_PLACES:
        return None
    around = [
        part
        for part in found
        if text.endswith(anchor.prefix, 0, part.start) and text.startswith(anchor.suffix, part.end)
    ]
    fitting = around or found
    return fitting[0] if len(fitting) == 1 else None


def _is_piece(part: Range, text: str) -> bool:
    return 0 <= part.start < part.end <= len(text)
