"""Code points to UTF-16 units and back, for the one library that counts in the latter."""

import re
from array import array
from bisect import bisect_left, bisect_right

_ASTRAL = re.compile("[\U00010000-\U0010ffff]")


class Utf16Map:
    """The way between positions in code points and in UTF-16 units of one text.

    It remembers only where the characters beyond U+FFFF are: nothing at all for most texts.
    """

    __slots__ = ("_points", "_units")

    def __init__(self, text: str) -> None:
        found = () if text.isascii() else (match.start() for match in _ASTRAL.finditer(text))
        self._points = array("q", found)
        self._units = array("q", (point + before for before, point in enumerate(self._points)))

    def units(self, point: int) -> int:
        """The UTF-16 unit at which this code point begins."""
        return point + bisect_left(self._points, point)

    def points(self, unit: int) -> int:
        """The code point that begins at this UTF-16 unit, or contains it."""
        before = bisect_left(self._units, unit)
        if before and self._units[before - 1] + 1 == unit:  # the second half of a pair
            return unit - before
        return unit - bisect_right(self._units, unit - 1)
