"""What is known about places of a statement's text that its characters do not say: headings, links, signatories."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import NamedTuple, TypeVar

from annotator.core.ranges import Range


class Link(NamedTuple):
    """The words [start, end) of a text lead to a target, which the text itself does not show."""

    start: int
    end: int
    target: str


class Passage(NamedTuple):
    """The characters [start, end) of a text are in another language than the whole."""

    start: int
    end: int
    language: str


_Mark = TypeVar("_Mark", Range, Link, Passage)


@dataclass(frozen=True, slots=True)
class TextMarks:
    """Marks of one text, in its code points and sorted; `signatories` are the names below it, with office and body."""

    headings: tuple[Range, ...] = ()
    links: tuple[Link, ...] = ()
    passages: tuple[Passage, ...] = ()
    signatories: tuple[str, ...] = ()

    def within(self, place: Range, offset: int = 0) -> "TextMarks":
        """The marks that lie in a part of the text, counted from its start and moved on by `offset`."""
        by = offset - place.start
        return TextMarks(
            headings=tuple(_moved(self.headings, place, by)),
            links=tuple(_moved(self.links, place, by)),
            passages=tuple(_moved(self.passages, place, by)),
            signatories=self.signatories,
        )

    def __add__(self, other: "TextMarks") -> "TextMarks":
        """Both together; a signatory of both is named once."""
        return TextMarks(
            headings=(*self.headings, *other.headings),
            links=(*self.links, *other.links),
            passages=(*self.passages, *other.passages),
            signatories=tuple(dict.fromkeys((*self.signatories, *other.signatories))),
        )


def _moved(marks: Iterable[_Mark], place: Range, by: int) -> Iterable[_Mark]:
    for mark in marks:
        start, end = max(mark.start, place.start), min(mark.end, place.end)
        if start < end:
            yield mark._replace(start=start + by, end=end + by)


NO_MARKS = TextMarks()
"""Of a text of which nothing more is known."""
