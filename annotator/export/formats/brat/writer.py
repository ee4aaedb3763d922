"""Writes a folder for brat: a text and its annotations as two files, and the configuration for all of them."""

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Final

from annotator.core.codebook import AttributeKind, Codebook
from annotator.export.file_names import file_names
from annotator.export.formats.brat.configuration import annotation_conf, visual_conf
from annotator.export.formats.brat.lines import NOTE, RANGES, REVIEWER, escaped, fragments, places
from annotator.export.item import Item, ItemSpan, Word
from annotator.export.scheme import Scheme
from annotator.export.side_file import SideFile
from annotator.export.spelling import Spelling

# names that brat or this format mean something else by
_RESERVED: Final = (NOTE, REVIEWER, RANGES, "Equiv", "SPAN_DEFAULT", "ARC_DEFAULT", "ATTRIBUTE_DEFAULT")


def write(place: Path, items: Iterable[Item], scheme: Scheme) -> None:
    """Write NAME.txt and NAME.ann an item, annotation.conf, visual.conf, and the side file that brat passes over."""
    place.mkdir()
    spelling = Spelling("_\\-", _RESERVED)
    choices = _choices(scheme.codebook)
    name_for = file_names()
    with SideFile(place, "brat") as side:
        for item in items:
            name = name_for(item.id)
            (place / f"{name}.txt").write_bytes(item.text.encode())
            (place / f"{name}.ann").write_bytes("".join(_Lines(item, spelling, choices)).encode())
            side.add(name, item)
        (place / "annotation.conf").write_bytes(annotation_conf(scheme.codebook, spelling).encode())
        (place / "visual.conf").write_bytes(visual_conf(scheme.codebook, spelling).encode())
        side.add_names({**spelling.true_names(), "notes": {v: k for k, v in spelling.asked("notes").items()}})


def _choices(codebook: Codebook) -> frozenset[tuple[str, Word]]:
    """The names of attributes of spans with the values that a person chooses from."""
    return frozenset(
        (attribute.name, choice.name)
        for attribute in codebook.attributes
        if attribute.kind is AttributeKind.CHOICE and attribute.label_id is not None
        for choice in codebook.choices_of(attribute.id)
    )


class _Lines:
    """The lines of an item's annotations, numbered by kind.

    Flags and choices are attributes. brat has no attribute for free words: they are notes of the attribute's name.
    """

    def __init__(self, item: Item, spelling: Spelling, choices: frozenset[tuple[str, Word]]) -> None:
        self._item, self._spelling, self._choices = item, spelling, choices
        self._attributes = self._notes = 0

    def __iter__(self) -> Iterator[str]:
        ids = {span.id: f"T{number}" for number, span in enumerate(self._item.spans, 1)}
        for span in self._item.spans:
            yield from self._span(span, ids[span.id])
        for number, link in enumerate(self._item.relations, 1):
            kind = self._spelling("relations", link.type)
            yield f"R{number}\t{kind} Arg1:{ids[link.from_span]} Arg2:{ids[link.to_span]}\n"
            yield from self._note(REVIEWER, f"R{number}", link.reviewer)
            yield from self._note(NOTE, f"R{number}", link.note)

    def _span(self, span: ItemSpan, one: str) -> Iterator[str]:
        text = self._item.text
        parts = fragments(span.ranges, text)
        words = " ".join(part.quote(text) for part in parts)
        yield f"{one}\t{self._spelling('labels', span.label)} {places(parts)}\t{words}\n"
        if tuple(parts) != span.ranges:
            yield from self._note(RANGES, one, places(span.ranges))
        for name, value in span.attributes.items():
            yield from self._attribute(name, one, value)
        yield from self._note(REVIEWER, one, span.reviewer)
        yield from self._note(NOTE, one, span.note)

    def _attribute(self, name: str, one: str, value: Word) -> Iterator[str]:
        if value is not True and (name, value) not in self._choices:
            yield from self._note(self._spelling("notes", name), one, str(value), even_empty=True)
            return
        self._attributes += 1
        chosen = "" if value is True else f" {self._spelling('values', str(value))}"
        yield f"A{self._attributes}\t{self._spelling('attributes', name)} {one}{chosen}\n"

    def _note(self, kind: str, one: str, words: str, *, even_empty: bool = False) -> Iterator[str]:
        if words or even_empty:
            self._notes += 1
            yield f"#{self._notes}\t{kind} {one}\t{escaped(words)}\n"
