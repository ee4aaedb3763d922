"""Which characters the numbers of a strange REFI-QDA file mean.

Programs count code points or UTF-16 units, and CR LF as two characters or as one; the standard has no word on it. What
tells them apart are the names of selections, where a program puts their first words: the reading under which the most
names fit is taken.
"""

from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple

from annotator.core.offsets import Utf16Map
from annotator.core.ranges import Range

_LEAST_NAME: Final = 3
_COMPARED: Final = 24
_MOST_COMPARED: Final = 500


class Selected(NamedTuple):
    """Two numbers and the first words of what they select, as far as a program says them."""

    start: int
    end: int
    name: str


class TextReading:
    """A text and what numbers of a file mean in it."""

    def __init__(self, text: str, *, utf16: bool = False) -> None:
        self.text = text
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


def best_reading(text: str, selections: Sequence[Selected], *, one_for_cr_lf: bool) -> TextReading:
    """The reading that fits the most names; the likeliest for the program where none fits better."""
    compared = selections[:_MOST_COMPARED]
    return max(_readings(text, one_for_cr_lf=one_for_cr_lf), key=lambda one: sum(map(one.fits, compared)))


def _readings(text: str, *, one_for_cr_lf: bool) -> Iterator[TextReading]:
    texts = [text]
    if "\r\n" in text:
        texts.insert(0 if one_for_cr_lf else 1, text.replace("\r\n", "\n"))
    for one in texts:
        yield TextReading(one)
        if any(character > "\uffff" for character in one):
            yield TextReading(one, utf16=True)
