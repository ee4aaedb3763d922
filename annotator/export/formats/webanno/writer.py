"""Writes WebAnno TSV 3.3, a file a text: sentences with their text, tokens, and what is on each, offsets in UTF-16."""

from bisect import bisect_left
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from annotator.core.offsets import Utf16Map
from annotator.core.ranges import Range
from annotator.export.blocks import Block, blocks
from annotator.export.formats.uima.files import name_of
from annotator.export.formats.uima.types import RELATION, SPAN, Layers
from annotator.export.formats.webanno.escaping import escaped_text, escaped_value
from annotator.export.item import Item, ItemRelation, ItemSpan
from annotator.export.scheme import Scheme
from annotator.export.side_file import SideFile

FORMAT_LINE: Final = "#FORMAT=WebAnno TSV 3.3"
SUFFIX: Final = ".tsv"
NULL: Final = "*"
NOTHING: Final = "_"


def write(place: Path, items: Iterable[Item], scheme: Scheme) -> None:
    """Write NUMBER-TITLE.tsv an item, and a side file with ids, facts, statement labels and names of attributes."""
    del scheme
    place.mkdir()
    features = Features()
    with SideFile(place, "webanno-tsv") as side:
        for number, item in enumerate(items, 1):
            name = name_of(item, number, SUFFIX)
            (place / name).write_bytes("".join(_Document(item, features).lines()).encode())
            side.add(name.removesuffix(SUFFIX), item)
        side.add_names({"words": features.words, "flags": features.flags})


class Features:
    """The features of the span layer that stand for attributes: the same as in UIMA files, and their true names."""

    def __init__(self) -> None:
        self._layers = Layers()
        self.words: dict[str, str] = {}
        self.flags: dict[str, str] = {}

    def of(self, span: ItemSpan) -> dict[str, str]:
        """The values of a span's attributes by feature."""
        found = {}
        for attribute, value in span.attributes.items():
            name = self._layers.feature(attribute, value)
            if name.lstrip("x").startswith(("ROLE_", "BT_")):  # which means slots and ends of relations in a header
                name = f"x{name}"
            (self.flags if value is True else self.words)[name] = attribute
            found[name] = "true" if value is True else str(value)
        return found


@dataclass(frozen=True, slots=True)
class _Unit:
    """A token with its id; `spans` are the places of those on it in the item's, `begun` of those that begin with it."""

    id: str
    place: Range
    spans: tuple[int, ...]
    begun: tuple[int, ...]


class _Document:
    """The lines of an item. Each span has a number, also where INCEpTION would need none."""

    def __init__(self, item: Item, features: Features) -> None:
        self._item = item
        self._values = [features.of(span) for span in item.spans]
        self._names = sorted({name for values in self._values for name in values})
        self._numbers = {span.id: number for number, span in enumerate(item.spans, 1)}
        self._starts = sorted((span.start, place) for place, span in enumerate(item.spans))
        self._map = Utf16Map(item.text)
        self._unit_of: dict[int, str] = {}

    def lines(self) -> Iterator[str]:
        yield f"{FORMAT_LINE}\n"
        if self._item.spans:
            yield "|".join([f"#T_SP={SPAN}", "label", "reviewer", "note", *self._names]) + "\n"
        if self._item.relations:
            yield "|".join([f"#T_RL={RELATION}", "label", "reviewer", "note", f"BT_{SPAN}"]) + "\n"
        yield "\n"
        parts = list(blocks(self._item.text, self._item.spans))
        units = [list(self._units(number, part)) for number, part in enumerate(parts, 1)]
        self._unit_of = {one: unit.id for unit in (unit for found in units for unit in found) for one in unit.begun}
        for part, found in zip(parts, units, strict=True):
            yield "\n"
            yield from (f"#Text={escaped_text(line)}\n" for line in part.place.quote(self._item.text).split("\n"))
            yield from map(self._line, found)

    def _units(self, number: int, part: Block) -> Iterator[_Unit]:
        """The tokens of a block. Blanks are tokens only where a span begins or ends with them, or the text begins."""
        text, spans = self._item.text, self._item.spans
        here = self._begun_in(part.place)
        starts, ends = {spans[one].start for one in here} | {0}, {spans[one].end for one in here}
        place = 0
        for token in part.tokens:
            if token.quote(text).isspace() and token.start not in starts and token.end not in ends:
                continue
            place += 1
            on_it = tuple(one for one in here if spans[one].start <= token.start and token.end <= spans[one].end)
            begun = tuple(one for one in on_it if spans[one].start == token.start)
            yield _Unit(f"{number}-{place}", token, on_it, begun)

    def _begun_in(self, place: Range) -> list[int]:
        """The places of the spans that begin in a block, and so end in it, in the order of the item."""
        first, last = bisect_left(self._starts, (place.start, 0)), bisect_left(self._starts, (place.end, 0))
        return sorted(one for _, one in self._starts[first:last])

    def _line(self, unit: _Unit) -> str:
        start, end = self._map.units(unit.place.start), self._map.units(unit.place.end)
        columns = [unit.id, f"{start}-{end}", escaped_text(unit.place.quote(self._item.text))]
        if self._item.spans:
            columns += self._span_columns(unit)
        if self._item.relations:
            targets = {self._item.spans[one].id for one in unit.begun}
            columns += self._relation_columns([link for link in self._item.relations if link.to_span in targets])
        return "\t".join([*columns, "\n"])

    def _span_columns(self, unit: _Unit) -> Iterator[str]:
        rows = [
            [f"{value}[{one + 1}]" for value in self._of_span(self._item.spans[one], self._values[one])]
            for one in unit.spans
        ]
        width = len(self._names) + 3
        return ("|".join(column) for column in zip(*rows, strict=True)) if rows else iter([NOTHING] * width)

    def _of_span(self, span: ItemSpan, values: dict[str, str]) -> list[str]:
        attributes = [escaped_value(values[name]) if name in values else NULL for name in self._names]
        return [escaped_value(span.label), *map(_or_null, (span.reviewer, span.note)), *attributes]

    def _relation_columns(self, links: list[ItemRelation]) -> Iterator[str]:
        rows = []
        for link in links:
            start, end = self._numbers[link.from_span], self._numbers[link.to_span]
            ends = f"{self._unit_of[start - 1]}[{start}_{end}]"
            rows.append([escaped_value(link.type), _or_null(link.reviewer), _or_null(link.note), ends])
        return ("|".join(column) for column in zip(*rows, strict=True)) if rows else iter([NOTHING] * 4)


def _or_null(words: str) -> str:
    return escaped_value(words) if words else NULL
