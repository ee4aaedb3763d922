"""What a reader makes of a file before it is cut into statements."""

from dataclasses import dataclass

from annotator.core.alignment import Alignment
from annotator.core.ranges import Range
from annotator.core.text_marks import Link


@dataclass(frozen=True, slots=True)
class SourceText:
    """A document's cleaned text with the way back to the file, and what its format says of it; "" is not known.

    `headings` and `links` are places of the text (code points). `date` is written as core.statement_dates has it,
    `language` is a BCP 47 code,
    `reference` the name that the text has where it comes from.
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
