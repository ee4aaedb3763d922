"""Where the characters of a stretch of text lie in its encoded form, without a table entry for every character."""

from array import array
from bisect import bisect_right
from functools import cached_property

STEP = 1024
"""Characters between two remembered byte offsets."""

_NARROWEST = {"utf-16-le": 2, "utf-16-be": 2, "utf-32-le": 4, "utf-32-be": 4}


class ByteOffsets:
    """The byte offsets of the characters [start, start + length) of a text, counted from the first of them.

    The encoding must be one in which every slice encodes by itself (no shift states, no byte order mark).
    """

    def __init__(self, text: str, start: int, length: int, byte_length: int, encoding: str) -> None:
        self.text = text
        self._start = start
        self._length = length
        self._byte_length = byte_length
        self._encoding = encoding
        narrowest = _NARROWEST.get(encoding, 1)
        self._width = narrowest if byte_length == narrowest * length else 0

    def bytes_before(self, characters: int) -> int:
        """The number of bytes that the first so many characters take."""
        if characters in (0, self._length):
            return self._byte_length if characters else 0
        if self._width:
            return characters * self._width
        block = characters // STEP
        return self._checkpoints[block] + self._size(block * STEP, characters)

    def bytes_between(self, start: int, end: int) -> int:
        """The number of bytes of the characters [start, end), counted from the first of the stretch."""
        return (end - start) * self._width if self._width else self._size(start, end)

    def characters_before(self, count: int) -> int:
        """The number of characters that end at or before the byte with this number."""
        if self._width:
            return count // self._width
        first = (bisect_right(self._checkpoints, count) - 1) * STEP
        candidates = range(first, min(first + STEP, self._length) + 1)
        return first + bisect_right(candidates, count, key=self.bytes_before) - 1

    @cached_property
    def _checkpoints(self) -> "array[int]":
        offsets = array("q", [0])
        for start in range(0, self._length - STEP, STEP):
            offsets.append(offsets[-1] + self._size(start, start + STEP))
        return offsets

    def _size(self, start: int, end: int) -> int:
        return len(self.text[self._start + start : self._start + end].encode(self._encoding))
