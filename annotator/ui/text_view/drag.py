"""A selection in the making: what the mouse has covered since its button went down."""

from enum import Enum, auto
from typing import NamedTuple

from annotator.ui.text_view.paragraphs import Paragraphs
from annotator.ui.text_view.snapping import next_grapheme, word_edges


class Pointed(NamedTuple):
    """What is under the pointer: the nearest position between two characters, and the character itself."""

    position: int
    character: int


class Grain(Enum):
    """What a drag selects at least."""

    CHARACTER = auto()
    WORD = auto()
    PARAGRAPH = auto()


class Selected(NamedTuple):
    """The two ends of a selection; the caret is the one that moves."""

    anchor: int
    caret: int


class Drag:
    """Selects from where it began to the pointer, whole words unless told otherwise. Positions of the text."""

    def __init__(self, paragraphs: Paragraphs, began: Pointed) -> None:
        self._paragraphs = paragraphs
        self._began = began

    def to(self, pointer: Pointed, grain: Grain) -> Selected:
        """The selection when the pointer is there."""
        began = self._began
        if grain is Grain.CHARACTER:
            return Selected(began.position, pointer.position)
        forward = pointer.position > began.character
        if forward:
            start, end = began.character, max(pointer.position, self._after(began.character))
        else:
            start, end = pointer.position, self._after(began.character)
        start, end = self.widened(start, end, grain)
        return Selected(start, end) if forward else Selected(end, start)

    def widened(self, start: int, end: int, grain: Grain) -> tuple[int, int]:
        """The range widened to whole words or paragraphs at both ends."""
        first, last = self._paragraphs.index_at(start), self._paragraphs.index_at(end)
        if grain is Grain.PARAGRAPH:
            return self._paragraphs.starts[first], self._paragraphs.ends[last]
        if first == last:
            return self._word_edges(first, start, end)
        wide_start, _ = self._word_edges(first, start, self._paragraphs.ends[first])
        _, wide_end = self._word_edges(last, self._paragraphs.starts[last], end)
        return min(wide_start, start), max(wide_end, self._paragraphs.starts[last])

    def _word_edges(self, index: int, start: int, end: int) -> tuple[int, int]:
        offset = self._paragraphs.starts[index]
        wide_start, wide_end = word_edges(self._paragraphs.text_of(index), start - offset, end - offset)
        return offset + wide_start, offset + wide_end

    def _after(self, character: int) -> int:
        index = self._paragraphs.index_at(character)
        offset = self._paragraphs.starts[index]
        return offset + next_grapheme(self._paragraphs.text_of(index), character - offset)
