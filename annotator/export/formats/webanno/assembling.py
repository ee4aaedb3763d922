"""Makes spans and relations of the columns of WebAnno TSV: layers, stacked annotations, slots, relations, chains."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Final

from annotator.core.offsets import Utf16Map
from annotator.core.ranges import Range
from annotator.export.formats.uima.types import RELATION, SPAN
from annotator.export.formats.webanno.escaping import parts, unescaped_value
from annotator.export.formats.webanno.parsing import Kind, Layer, Parsed, Unit
from annotator.export.formats.webanno.writer import NOTHING, NULL
from annotator.export.item import ItemRelation, ItemSpan, Word
from annotator.export.side_file import Side

_NUMBERED: Final = re.compile(r"(.*)\[(\d{1,9})(?:_(\d{1,9}))?\]", re.DOTALL)
_CHAINED: Final = re.compile(r"(.*)->(\d{1,9})-(\d{1,9})", re.DOTALL)
_SLOT: Final = re.compile(r"ROLE_[^:]*:([^_]*)_.*")
_NAMES: Final = ("label", "value")
_OF_TOKENS: Final = frozenset({"POS", "Lemma", "Stem", "MorphologicalFeatures", "Token", "SurfaceForm"})

Assembled = tuple[tuple[ItemSpan, ...], tuple[ItemRelation, ...]]


@dataclass(slots=True)
class _Marked:
    """An annotation while it grows from unit to unit."""

    id: str
    type: str
    start: int
    end: int
    values: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class _Place:
    """Where an annotation is that may stand further down: its number, else it is the first of its layer on a unit."""

    type: str
    unit: str
    number: int


@dataclass(frozen=True, slots=True)
class _Link:
    """A relation, a filled slot, or two neighbours in a chain."""

    type: str
    title: str
    start: _Marked | _Place
    end: _Marked | _Place
    values: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class _Entry:
    """One of the stacked annotations of a layer on a unit: its number (0 for none), and its columns."""

    number: int
    columns: tuple[str, ...]


class Assembly:
    """Spans and relations of a file. `remark` takes sentences on what has no place."""

    def __init__(self, found: Parsed, side: Side | None, remark: Callable[[str], None]) -> None:
        self._found, self._remark = found, remark
        self._side = side or Side()
        self._marked: list[_Marked] = []
        self._numbered: dict[int, _Marked] = {}
        self._first_at: dict[tuple[str, str], _Marked] = {}
        self._links: list[_Link] = []
        self._chains: dict[tuple[int, int], tuple[_Marked, str]] = {}

    def result(self) -> Assembled:
        """The spans in the order of their beginnings in the file, and the relations."""
        for layer in self._found.layers:
            if layer.type.rpartition(".")[2] in _OF_TOKENS:
                self._remark(f"the layer {layer.type} is on tokens, not on spans, and is passed over")
                continue
            for unit in self._found.units:
                for entry in _entries(layer, unit):
                    self._take(layer, unit, entry)
        self._chain()
        places = Utf16Map(self._found.text)
        for empty in (one for one in self._marked if one.end <= one.start):
            self._remark(f"an annotation of {empty.type} at {empty.start} has no characters")
        spans = tuple(self._span(one, places) for one in self._marked if one.end > one.start)
        return spans, tuple(self._relations({span.id for span in spans}))

    def _take(self, layer: Layer, unit: Unit, entry: _Entry) -> None:
        match layer.kind:
            case Kind.SPAN:
                self._take_span(layer, unit, entry)
            case Kind.RELATION:
                self._take_relation(layer, unit, entry)
            case Kind.CHAIN:
                self._take_link_of_chain(layer, unit, entry)

    def _take_span(self, layer: Layer, unit: Unit, entry: _Entry) -> None:
        there = self._numbered.get(entry.number) if entry.number else None
        if there is not None:
            there.end = unit.end
            self._first_at.setdefault((layer.type, unit.id), there)
            return
        marked = self._new(layer.type, unit)
        if entry.number:
            self._numbered[entry.number] = marked
        self._first_at.setdefault((layer.type, unit.id), marked)
        before, roles = "", NOTHING
        for name, column in zip(layer.columns, entry.columns, strict=True):
            if slot := _SLOT.fullmatch(before):
                self._slots(marked, slot[1], name, (roles, column))
            elif name and not _SLOT.fullmatch(name) and (value := _value(column)) is not None:
                marked.values[name] = value
            before, roles = name, column

    def _new(self, kind: str, unit: Unit) -> _Marked:
        marked = _Marked(f"s{len(self._marked) + 1}", kind, unit.start, unit.end)
        self._marked.append(marked)
        return marked

    def _slots(self, marked: _Marked, feature: str, kind: str, columns: tuple[str, str]) -> None:
        roles, targets = columns
        for role, target in zip(parts(_unnumbered(roles), ";"), parts(targets, ";"), strict=False):
            if target in (NULL, NOTHING, ""):
                continue
            match = _NUMBERED.fullmatch(target)
            unit, number = (match[1], int(match[2])) if match else (target, 0)
            self._links.append(_Link(kind, _value(role) or feature, marked, _Place(kind, unit, number)))

    def _at(self, place: _Marked | _Place) -> _Marked | None:
        if isinstance(place, _Marked):
            return place
        return self._numbered.get(place.number) if place.number else self._first_at.get((place.type, place.unit))

    def _take_relation(self, layer: Layer, unit: Unit, entry: _Entry) -> None:
        columns = dict(zip(layer.columns, entry.columns, strict=True))
        base = next((name for name in columns if name.startswith("BT_")), "")
        reference, kind = columns.pop(base, NOTHING), base.removeprefix("BT_")
        match = _NUMBERED.fullmatch(reference)
        source, start, end = (match[1], int(match[2]), int(match[3] or 0)) if match else (reference, 0, 0)
        values = {name: value for name, column in columns.items() if name and (value := _value(column)) is not None}
        title = next((values.pop(name) for name in _NAMES if name in values), layer.type.rpartition(".")[2])
        self._links.append(_Link(layer.type, title, _Place(kind, source, start), _Place(kind, unit.id, end), values))

    def _take_link_of_chain(self, layer: Layer, unit: Unit, entry: _Entry) -> None:
        match = next(filter(None, map(_CHAINED.fullmatch, entry.columns)), None)
        if match is None:
            self._remark(f"the chain on {unit.id} has no place in it")
            return
        place = (int(match[2]), int(match[3]))
        if place in self._chains:
            self._chains[place][0].end = unit.end
            return
        marked = self._new(layer.type, unit)
        first = _value(entry.columns[0]) if len(layer.columns) > 1 else None
        marked.values["label"] = first or layer.type.rpartition(".")[2]
        self._chains[place] = (marked, _value(match[1]) or "next")

    def _chain(self) -> None:
        """Join each element of a chain with the one after it."""
        for (chain, place), (marked, name) in sorted(self._chains.items(), key=lambda one: one[0]):
            after = self._chains.get((chain, place + 1))
            if after is not None:
                self._links.append(_Link(marked.type, name, marked, after[0]))

    def _span(self, marked: _Marked, places: Utf16Map) -> ItemSpan:
        values = dict(marked.values)
        part = Range(places.points(marked.start), places.points(marked.end))
        label = next((values.pop(name) for name in _NAMES if name in values), marked.type.rpartition(".")[2])
        own = marked.type == SPAN
        reviewer, note = (values.pop(name, "") if own else "" for name in ("reviewer", "note"))
        attributes: dict[str, Word] = {}
        flags, words = (self._side.names.get(kind, {}) for kind in ("flags", "words"))
        for name, value in values.items():
            if own and name in flags:
                attributes[flags[name]] = value == "true" or value
            else:
                attributes[words.get(name, name) if own else name] = value
        return ItemSpan(marked.id, label, (part,), attributes, reviewer, note)

    def _relations(self, spans: set[str]) -> Iterator[ItemRelation]:
        told: set[str] = set()
        for number, link in enumerate(self._links, 1):
            start, end = self._at(link.start), self._at(link.end)
            if start is None or end is None or not {start.id, end.id} <= spans:
                if link.type not in told:
                    self._remark(f"a relation of {link.type} joins what is no span, and so may others")
                told.add(link.type)
                continue
            values = dict(link.values)
            reviewer, note = (values.pop(name, "") if link.type == RELATION else "" for name in ("reviewer", "note"))
            note = "\n".join(filter(None, (note, *(f"{name}: {value}" for name, value in values.items()))))
            yield ItemRelation(f"r{number}", link.title, start.id, end.id, reviewer, note)


def _entries(layer: Layer, unit: Unit) -> Iterator[_Entry]:
    """What is stacked of a layer on a unit."""
    columns = unit.columns[layer.first : layer.first + len(layer.columns)]
    if all(column in (NOTHING, "") for column in columns):
        return
    stacks = [list(parts(column, "|")) for column in columns]
    for place in range(max(map(len, stacks))):
        found = tuple(stack[place] if place < len(stack) else NOTHING for stack in stacks)
        yield _Entry(_number(layer, found), found)


def _number(layer: Layer, columns: tuple[str, ...]) -> int:
    """The number of a span, in any of its columns but those of the targets of slots."""
    if layer.kind is not Kind.SPAN:
        return 0
    for name, column in zip(layer.columns, columns, strict=True):
        match = _NUMBERED.fullmatch(column) if "." not in name or name.startswith("ROLE_") else None
        if match is not None:
            return int(match[2])
    return 0


def _unnumbered(value: str) -> str:
    match = _NUMBERED.fullmatch(value)
    return match[1] if match else value


def _value(column: str) -> str | None:
    """The value of a feature, None where it has none."""
    words = _unnumbered(column)
    return None if words in (NULL, NOTHING) else unescaped_value(words)
