"""What is shown of a text with marks in it, as substitutions that lead from the whole to the shown characters."""

import re
from enum import IntEnum

from annotator.core.alignment import Substitution
from annotator.core.ranges import Range

# Stretches of words with one blank between them: what most of a page consists of stays one linear run.
_WORDS = re.compile(r"[^ \t\n\r\f]+(?: [^ \t\n\r\f]+)*")


class Gap(IntEnum):
    """What separates two pieces; the wider one wins where two meet."""

    NONE = 0
    BLANK = 1
    CELL = 2
    LINE = 3
    PARAGRAPH = 4


_WRITTEN = {Gap.NONE: "", Gap.BLANK: " ", Gap.CELL: "\t", Gap.LINE: "\n", Gap.PARAGRAPH: "\n\n"}


class ShownText:
    """Is told in order which characters of a text are shown, and what comes between them."""

    def __init__(self, text: str) -> None:
        self.substitutions: list[Substitution] = []
        self._text = text
        self._shown_to = 0
        self._gap = Gap.NONE
        self._began = False

    def separate(self, gap: Gap) -> None:
        """What comes next stands at least so far from what came before."""
        self._gap = max(self._gap, gap)

    def break_line(self) -> None:
        """A new line; a second one makes a paragraph."""
        self._gap = Gap.PARAGRAPH if self._gap >= Gap.LINE else Gap.LINE

    def show(self, start: int, end: int, instead: str | None = None) -> None:
        """Show the characters [start, end) as they are, or something instead of them."""
        joint = _WRITTEN[self._gap] if self._began else ""
        before = self._text[self._shown_to : start] if start - self._shown_to < len(joint) + 1 else None
        if before != joint:
            if start > self._shown_to:
                self.substitutions.append(Substitution(self._shown_to, start, joint))
            else:  # nothing in the text stands for the gap: it goes with what comes after it
                instead = joint + (self._text[start:end] if instead is None else instead)
        if instead is not None and instead != self._text[start:end]:
            self.substitutions.append(Substitution(start, end, instead))
        self._shown_to, self._gap, self._began = end, Gap.NONE, True

    def show_words(self, start: int, end: int) -> None:
        """Show words with one blank between them, whatever blanks and line ends stand in the text."""
        position = start
        for words in _WORDS.finditer(self._text, start, end):
            if words.start() > position:
                self.separate(Gap.BLANK)
            self.show(*words.span())
            position = words.end()
        if position < end:
            self.separate(Gap.BLANK)

    def finish(self) -> list[Substitution]:
        """All substitutions, with what follows the last shown character taken out."""
        if self._shown_to < len(self._text):
            self.substitutions.append(Substitution(self._shown_to, len(self._text), ""))
        return self.substitutions


class Marked:
    """Stretches of a text that mean something, such as headings, told as they begin and end; in its characters."""

    def __init__(self) -> None:
        self.ranges: list[Range] = []
        self._open: int | None = None
        self._end = 0

    def begin(self) -> None:
        """What is shown from here on belongs to a stretch."""
        self._open, self._end = -1, 0

    def shown(self, start: int, end: int) -> None:
        """These characters were shown."""
        if self._open is not None:
            self._open = start if self._open < 0 else self._open
            self._end = end

    def end(self) -> tuple[Range, ...]:
        """The stretch that ends here; none if nothing was shown in it."""
        found = () if self._open is None or self._open < 0 else (Range(self._open, self._end),)
        self.ranges.extend(found)
        self._open = None
        return found
