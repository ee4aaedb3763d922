"""Which lane under a line each bar takes. Pure arithmetic in pixels."""

from bisect import bisect_left
from collections.abc import Sequence

GAP = 4.0  # air between two marks in one lane


def lanes_of(extents: Sequence[tuple[float, float]], gap: float = GAP) -> list[int]:
    """The lane of each extent (left, right): the first in which it keeps the gap to all that came before it.

    Given the shortest first, the shortest lies next to the text. A line decides for itself, so that a span added
    further down moves nothing above it.
    """
    taken: list[list[tuple[float, float]]] = []  # each lane from left to right
    result = []
    for extent in extents:
        lane = next((number for number, lane in enumerate(taken) if _take(lane, extent, gap)), len(taken))
        if lane == len(taken):
            taken.append([extent])
        result.append(lane)
    return result


def _take(lane: list[tuple[float, float]], extent: tuple[float, float], gap: float) -> bool:
    """Put the extent into a lane if it is free there; whether it was."""
    left, right = extent
    place = bisect_left(lane, extent)
    if place < len(lane) and right + gap > lane[place][0]:
        return False
    if place > 0 and lane[place - 1][1] + gap > left:
        return False
    lane.insert(place, extent)
    return True
