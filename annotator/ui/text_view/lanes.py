"""Which lane under a line each bar takes. Pure arithmetic in pixels."""

from collections.abc import Sequence

GAP = 4.0  # air between two marks in one lane


def lanes_of(extents: Sequence[tuple[float, float]], gap: float = GAP) -> list[int]:
    """The lane of each extent (left, right): the first in which it keeps the gap to all that came before it.

    Given the shortest first, the shortest lies next to the text. A line decides for itself, so that a span added
    further down moves nothing above it.
    """
    taken: list[list[tuple[float, float]]] = []
    result = []
    for left, right in extents:
        lane = next((number for number, lane in enumerate(taken) if _is_free(lane, left, right, gap)), len(taken))
        if lane == len(taken):
            taken.append([])
        taken[lane].append((left, right))
        result.append(lane)
    return result


def _is_free(lane: Sequence[tuple[float, float]], left: float, right: float, gap: float) -> bool:
    return all(right + gap <= other_left or other_right + gap <= left for other_left, other_right in lane)
