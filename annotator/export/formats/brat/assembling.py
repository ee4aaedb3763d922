"""Makes spans and relations of what an `.ann` file says, with attributes and notes where they belong."""

import re
from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Final

from annotator.core.ranges import Range, joined
from annotator.export.format import Remarks
from annotator.export.formats.brat.annotations import Annotations, MarkedSpan
from annotator.export.formats.brat.annotations import Note as MarkedNote
from annotator.export.formats.brat.lines import NOTE, RANGES, REVIEWER, fragments, unescaped
from annotator.export.item import ItemRelation, ItemSpan
from annotator.export.side_file import Side

_CR_LF: Final = re.compile("\r\n")
_PAIRS: Final = re.compile(r"\d{1,12} \d{1,12}(?:;\d{1,12} \d{1,12})*")

Assembled = tuple[tuple[ItemSpan, ...], tuple[ItemRelation, ...]]


def assembled(text: str, found: Annotations, side: Side | None, name: str, remarks: Remarks) -> Assembled:
    """The spans and relations of a text. `side` is None where the folder is not of our making."""
    return _Assembly(text, found, side, lambda what: remarks.add(name, what)).result()


class _Assembly:
    def __init__(self, text: str, found: Annotations, side: Side | None, remark: Callable[[str], None]) -> None:
        self._text, self._found, self._side, self._remark = text, found, side, remark
        self._place = _counting(text, found.spans)
        self._spans: dict[str, ItemSpan] = {}
        self._relations: dict[str, ItemRelation] = {}
        # a trigger stands for the first event that it triggers
        self._event_of = {trigger: event for event, (_, trigger) in reversed(found.events.items())}

        kept = found.notes if side else ()
        self._ranges_of = {note.target: note.words for note in kept if note.type == RANGES}

    def result(self) -> Assembled:
        for one, marked in self._found.spans.items():
            self._span(one, marked)
        for one, (kind, trigger) in self._found.events.items():
            self._event(one, kind, trigger)
        self._relate()
        for attribute, target, value in self._found.attributes:
            true = value if value is True else self._true("values", str(value))
            self._set(self._true("attributes", attribute), target, true)
        for note in self._found.notes:
            self._note(note)
        spans = [span for one, span in self._spans.items() if one not in self._event_of]
        return tuple(spans), tuple(self._relations.values())

    def _true(self, kind: str, spelled: str) -> str:
        return self._side.true_name(kind, spelled) if self._side else spelled

    def _span(self, one: str, marked: MarkedSpan) -> None:
        parts = [Range(self._place(part.start), self._place(part.end)) for part in marked.parts]
        ranges = self._kept_ranges(one, parts) or joined(parts)
        if any(part.length <= 0 or part.end > len(self._text) for part in ranges):
            self._remark(f"{one} lies outside the text, which has {len(self._text)} characters")
            return
        if not _says(marked.words, self._text, parts):
            self._remark(
                f"{one} says “{marked.words}”, and the text has “{' '.join(p.quote(self._text) for p in parts)}”"
            )
        self._spans[one] = ItemSpan(one, self._true("labels", marked.label), ranges, {})

    def _kept_ranges(self, one: str, parts: list[Range]) -> tuple[Range, ...]:
        """The ranges of a span that had line ends in it, as long as nobody has moved its fragments since."""
        words = self._ranges_of.get(one, "")
        if not _PAIRS.fullmatch(words):
            return ()
        pairs = (pair.split(" ") for pair in words.split(";"))
        ranges = tuple(Range(int(start), int(end)) for start, end in pairs)
        return ranges if joined(ranges) == ranges and fragments(ranges, self._text) == parts else ()

    def _event(self, one: str, kind: str, trigger: str) -> None:
        if trigger in self._spans:
            self._spans[one] = replace(self._spans[trigger], id=one, label=self._true("labels", kind))
        else:
            self._remark(f"the trigger of {one} is not there")

    def _relate(self) -> None:
        for link in self._found.links:
            start, end = (self._event_of.get(one, one) for one in (link.start, link.end))
            if start in self._spans and end in self._spans:
                self._relations[link.id] = ItemRelation(link.id, self._true("relations", link.type), start, end)
            else:
                self._remark(f"{link.id} joins what is not there")

    def _set(self, attribute: str, target: str, value: str | bool) -> None:
        one = self._event_of.get(target, target)
        span = self._spans.get(one)
        if span is None:
            self._remark(f"the attribute “{attribute}” belongs to {target}, which is no span")
        elif attribute in span.attributes:
            self._remark(f"{target} has the attribute “{attribute}” twice")
        else:
            self._spans[one] = replace(span, attributes={**span.attributes, attribute: value})

    def _note(self, note: MarkedNote) -> None:
        if self._side is None:
            self._add(note.target, note=note.words if note.type == NOTE else f"{note.type}: {note.words}")
            return
        words = unescaped(note.words)
        attributes: Mapping[str, str] = self._side.names.get("notes", {})
        if note.type in attributes:
            self._set(attributes[note.type], note.target, words)
        elif note.type == REVIEWER:
            self._add(note.target, reviewer=words)
        elif note.type != RANGES:
            self._add(note.target, note=words if note.type == NOTE else f"{note.type}: {words}")

    def _add(self, target: str, note: str = "", reviewer: str = "") -> None:
        one = self._event_of.get(target, target)
        if (span := self._spans.get(one)) is not None:
            self._spans[one] = replace(span, note=_both(span.note, note), reviewer=reviewer or span.reviewer)
        elif (link := self._relations.get(one)) is not None:
            self._relations[one] = replace(link, note=_both(link.note, note), reviewer=reviewer or link.reviewer)
        else:
            self._remark(f"the note “{note or reviewer}” belongs to {target}, which is no span and no relation")


def _both(note: str, other: str) -> str:
    return "\n".join(filter(None, (note, other)))


def _counting(text: str, spans: Mapping[str, MarkedSpan]) -> Callable[[int], int]:
    """The way from the offsets of a file to code points: unchanged, or from such that count each CR LF as one."""
    ends = [found.start() for found in _CR_LF.finditer(text)]
    if not ends or all(_says(span.words, text, span.parts) for span in spans.values()):
        return lambda offset: offset
    length = len(text) - len(ends)
    places = [place for place in range(len(text)) if text[max(place - 1, 0) : place + 1] != "\r\n"]
    places.append(len(text))

    def place(offset: int) -> int:
        return places[offset] if offset <= length else offset + len(ends)

    moved = (
        _says(span.words, text, [Range(place(part.start), place(part.end)) for part in span.parts])
        for span in spans.values()
    )
    return place if all(moved) else lambda offset: offset


def _says(words: str, text: str, parts: list[Range] | tuple[Range, ...]) -> bool:
    """Whether the words of a line are those of the text; none always are, and blanks of all kinds are the same."""
    said = " ".join(words.split())
    quotes = [part.quote(text) for part in parts]
    there = (" ".join(between.join(quotes).split()) for between in (" ", ""))  # brat before 1.3 put nothing between
    return not said or any(said == quote or said.startswith(f"{quote} ") for quote in there)
