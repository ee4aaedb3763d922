"""Parses an `.ann` file into spans, events, relations, attributes and notes, by their ids."""

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Final

from annotator.core.ranges import Range
from annotator.export.format import Remarks
from annotator.export.item import Word

_SPAN: Final = re.compile(r"(\S+) (\d{1,12} \d{1,12}(?:;\d{1,12} \d{1,12})*)\s*")
_ATTRIBUTE: Final = re.compile(r"(\S+) (\S+)(?: (.+))?")
_PAIR: Final = 2


@dataclass(frozen=True, slots=True)
class MarkedSpan:
    """A T line: label, fragments as they stand there, and the words that it says they are."""

    label: str
    parts: tuple[Range, ...]
    words: str


@dataclass(frozen=True, slots=True)
class Link:
    """An R line, or an argument of an E line: the ids may be those of events."""

    id: str
    type: str
    start: str
    end: str


@dataclass(frozen=True, slots=True)
class Note:
    """A # or N line."""

    type: str
    target: str
    words: str


@dataclass(slots=True)
class Annotations:
    """What an `.ann` file says. `events` are their type and the id of their trigger."""

    spans: dict[str, MarkedSpan] = field(default_factory=dict)
    events: dict[str, tuple[str, str]] = field(default_factory=dict)
    links: list[Link] = field(default_factory=list)
    attributes: list[tuple[str, str, Word]] = field(default_factory=list)
    notes: list[Note] = field(default_factory=list)


class _LineError(Exception):
    """A line that cannot be understood; the text says why."""


def parsed(lines: Iterator[tuple[str, str]], remarks: Remarks) -> Annotations:
    """Parse lines, each with its place for remarks; what cannot be understood is remarked and passed over."""
    found = Annotations()
    for place, line in lines:
        if not line.strip():
            continue
        one, _, rest = line.partition("\t")
        data, _, tail = rest.partition("\t")
        parse = _PARSERS.get(one[:1], _unknown)
        try:
            parse(found, one, data, tail)
        except _LineError as refusal:
            remarks.add(place, str(refusal))
    return found


def _unknown(found: Annotations, one: str, data: str, tail: str) -> None:
    del found, one, data, tail
    raise _LineError("no kind of line that brat writes")


def _span(found: Annotations, one: str, data: str, tail: str) -> None:
    match = _SPAN.fullmatch(data)
    if match is None:
        raise _LineError("a span needs a label and pairs of offsets")
    if one in found.spans:
        raise _LineError(f"the id {one} is there twice")
    pairs = (pair.split(" ") for pair in match[2].split(";"))
    found.spans[one] = MarkedSpan(match[1], tuple(Range(int(start), int(end)) for start, end in pairs), tail)


def _event(found: Annotations, one: str, data: str, tail: str) -> None:
    del tail
    head, *arguments = data.split() or [""]
    kind, colon, trigger = head.partition(":")
    if not colon or one in found.events:
        raise _LineError("an event needs an id of its own, a type and a trigger")
    found.events[one] = (kind, trigger)
    for number, argument in enumerate(arguments, 1):
        role, _, target = argument.partition(":")
        found.links.append(Link(f"{one}.{number}", role, one, target))


def _relation(found: Annotations, one: str, data: str, tail: str) -> None:
    del tail
    kind, *arguments = data.split() or [""]
    ends = [argument.rpartition(":")[2] for argument in arguments]
    if len(ends) != _PAIR:
        raise _LineError("a relation needs two arguments")
    found.links.append(Link(one, kind, *ends))


def _attribute(found: Annotations, one: str, data: str, tail: str) -> None:
    del one, tail
    match = _ATTRIBUTE.fullmatch(data.rstrip())
    if match is None:
        raise _LineError("an attribute needs a name and what it belongs to")
    found.attributes.append((match[1], match[2], True if match[3] is None else match[3]))


def _note(found: Annotations, one: str, data: str, tail: str) -> None:
    del one
    kind, _, target = data.strip().partition(" ")
    found.notes.append(Note(kind, target, tail))


def _normalisation(found: Annotations, one: str, data: str, tail: str) -> None:
    del one
    kind, _, rest = data.strip().partition(" ")
    target, _, reference = rest.partition(" ")
    found.notes.append(Note(kind, target, f"{reference} {tail}".strip()))


def _equivalence(found: Annotations, one: str, data: str, tail: str) -> None:
    """Spans of one group, whose lines all have the id `*`: a relation from each to the next."""
    del tail
    kind, *members = data.split() or [""]
    if len(members) < _PAIR:
        raise _LineError("a group of equivalent spans needs two of them")
    for start, end in pairwise(members):
        found.links.append(Link(f"{one}{len(found.links)}", kind, start, end))


_PARSERS: Final[Mapping[str, Callable[[Annotations, str, str, str], None]]] = {
    "T": _span,
    "E": _event,
    "R": _relation,
    "A": _attribute,
    "M": _attribute,
    "#": _note,
    "N": _normalisation,
    "*": _equivalence,
}
