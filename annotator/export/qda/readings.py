"""Which characters the numbers of a strange REFI-QDA file mean.

Programs count code points or UTF-16 units, and CR LF as two characters or as one; the standard has no word on it. What
tells them apart are the names of selections, where some programs put their first words: the reading under which the
most names fit is taken. Where there are none, people select whole words: the reading under which clearly more
selections begin and end with a word is taken, and failing that, what the program is known to count.
"""

from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple

from annotator.core.offsets import Utf16Map
from annotator.core.ranges import Range

_LEAST_NAME: Final = 3
_COMPARED: Final = 24
_MOST_COMPARED: Final = 500
_CLEARLY: Final = 2
"""How many more edges of words it takes to read a file otherwise than its program is known to count."""


class Selected(NamedTuple):
    """Two numbers and the first words of what they select, as far as a program says them."""

    start: int
    end: int
    name: str


class TextReading:
    """A text and what numbers of a file mean in it."""

    def __init__(self, text: str, *, utf16: bool = False) -> None:
        self.text = text
        self.utf16 = utf16
        self._units = Utf16Map(text) if utf16 else None

    def range_of(self, start: int, end: int) -> Range | None:
        """The characters that the numbers mean, or None where they mean none."""
        if self._units is not None:
            start, end = self._units.points(max(0, start)), self._units.points(max(0, end))
        return Range(start, end) if 0 <= start < end <= len(self.text) else None

    def fits(self, selected: Selected) -> bool:
        """Whether the name says what the numbers select."""
        part = self.range_of(selected.start, selected.end)
        shown = " ".join(selected.name.rstrip(".… ").split())[:_COMPARED]
        if part is None or len(shown) < _LEAST_NAME or self.text[part.start].isspace():
            return False
        return " ".join(part.quote(self.text)[: 4 * _COMPARED].split()).startswith(shown)

    def edges(self, selected: Selected) -> int:
        """How many of the two ends of what the numbers select are those of a word."""
        part = self.range_of(selected.start, selected.end)
        if part is None:
            return -1
        before, behind = self.text[part.start - 1 : part.start], self.text[part.end : part.end + 1]
        begins = not before.isalnum() and self.text[part.start].isalnum()
        return begins + (self.text[part.end - 1].isalnum() and not behind.isalnum())


def best_reading(
    text: str, selections: Sequence[Selected], *, one_for_cr_lf: bool, utf16: bool
) -> tuple[TextReading, bool]:
    """The reading that fits best, and whether words tell it; the arguments are what the program is known to count."""
    compared = selections[:_MOST_COMPARED]
    readings = sorted(_readings(text), key=lambda one: ((one.text != text) != one_for_cr_lf, one.utf16 != utf16))
    names = [sum(map(one.fits, compared)) for one in readings]
    if len(readings) == 1 or any(names):
        return readings[names.index(max(names))], True
    edges = [sum(map(one.edges, compared)) for one in readings]
    best, second, *_ = sorted(edges, reverse=True)
    clear = best >= edges[0] + _CLEARLY
    return readings[edges.index(best) if clear else 0], not compared or best >= second + _CLEARLY


def _readings(text: str) -> Iterator[TextReading]:
    texts = [text, text.replace("\r\n", "\n")] if "\r\n" in text else [text]
    for one in texts:
        yield TextReading(one)
        if any(character > "\uffff" for character in one):
            yield TextReading(one, utf16=True)
