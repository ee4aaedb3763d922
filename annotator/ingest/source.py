"""What a reader makes of a file before it is cut into statements."""

from dataclasses import dataclass
from enum import Enum
from typing import NamedTuple

from annotator.core.alignment import Alignment
from annotator.core.greyed import GreyKind
from annotator.core.ranges import Range
from annotator.core.text_marks import Link


class Needs(Enum):
    """What must hold for a part to stand around the text, of its words or of those above it."""

    NOTHING = "nothing"
    NO_LEAD = "no words that lead to it"
    GREYED_ABOVE = "words that are left out themselves"
    NO_NAMES = "no names of those who sign in it"


class Around(NamedTuple):
    """The characters [start, end) stand around what a page says, if what is needed holds."""

    start: int
    end: int
    kind: GreyKind
    reason: str
    needs: Needs = Needs.NOTHING

    def at(self, place: Range) -> "Around":
        """The same at another place."""
        return self._replace(start=place.start, end=place.end)


class Point(NamedTuple):
    """A point of a numbered list begins here, though no number stands in the text; inner lists are deeper."""

    start: int
    number: int
    depth: int


@dataclass(frozen=True, slots=True)
class SourceText:
    """A document's cleaned text with the way back to the file, and what its format says of it; "" is not known.

    `headings`, `links`, `around` and `points` are places of the text (code points). `date` is written as
    core.statement_dates has it, `language` is a BCP 47 code, `reference` the name that the text has at its source.
    """

    text: str
    alignment: Alignment
    title: str = ""
    date: str = ""
    issuer: str = ""
    language: str = ""
    headings: tuple[Range, ...] = ()
    media_type: str = "text/plain"
    links: tuple[Link, ...] = ()
    reference: str = ""
    around: tuple[Around, ...] = ()
    points: tuple[Point, ...] = ()
