"""Items made of feature structures: of our own layers, and of whatever other programs annotate."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from itertools import pairwise
from pathlib import PurePosixPath
from typing import Final

from annotator.core.errors import ExchangeError
from annotator.core.offsets import Utf16Map
from annotator.core.ranges import Range
from annotator.export.facts import facts_in
from annotator.export.format import Remarks
from annotator.export.formats.uima.structures import Plain, Structure
from annotator.export.formats.uima.types import FACTS_TYPE, LABEL, METADATA, RELATION, SPAN, Types, feature_of
from annotator.export.item import Item, ItemLabel, ItemRelation, ItemSpan, Word
from annotator.export.item_records import checked_ranges

_PASSED_OVER: Final = frozenset(
    {"Token", "Sentence", "DocumentAnnotation", "DocumentMetaData", "TagsetDescription", "CASMetadata"}
)
_OWN: Final = frozenset({"begin", "end", "identifier", "label", "reviewer", "note", "ranges"})
_NAMES: Final = ("label", "value")
_LINK_NAMES: Final = ("label", "role", "relationType", "DependencyType", "value")
_DEEPEST: Final = 3


class Views:
    """The texts of a file by the numbers of their structures, and the structures that belong to each, or to none."""

    def __init__(self, types: Types) -> None:
        self._types = types
        self._texts: dict[int, str] = {}
        self._structures: dict[int | None, dict[int, Structure]] = {None: {}}

    def add_text(self, number: int, text: object) -> None:
        """Note a text, if it is one: views may have none."""
        if isinstance(text, str):
            self._texts[number] = text

    def add(self, structure: Structure, text: int | None) -> None:
        """Note a structure of that text, or of no text."""
        self._structures.setdefault(text, {})[structure.number] = structure

    def items(self, path: PurePosixPath, remarks: Remarks) -> Iterator[Item]:
        """An item for each text."""
        for place, (number, text) in enumerate(self._texts.items(), 1):
            where = str(path) if place == 1 else f"{path}, view {place}"
            one = path.stem if place == 1 else f"{path.stem}-{place}"
            structures = {**self._structures.get(number, {}), **self._structures[None]}
            try:
                yield _View(text, structures, self._types, where, remarks).item(one)
            except (ExchangeError, ValueError, OverflowError) as error:
                remarks.add(where, f"its structures do not fit together ({error})")
        if not self._texts:
            remarks.add(str(path), "it has no text")


class _View:
    """The structures of one text (a view of a CAS) by their numbers, being made an item.

    `where` begins each remark.
    """

    def __init__(
        self, text: str, structures: Mapping[int, Structure], types: Types, where: str, remarks: Remarks
    ) -> None:
        self._text = text
        self._units = Utf16Map(text)
        self._structures = structures
        self._types = types
        self._where = where
        self._remarks = remarks
        self._spans: dict[int, ItemSpan] = {}

    def item(self, one: str) -> Item:
        """The item; `one` is its id where the file has none."""
        ids: set[str] = set()
        for structure in self._structures.values():
            if (span := self._span(structure)) is not None:
                span = span if span.id not in ids else replace(span, id=str(structure.number))
                ids.add(span.id)
                self._spans[structure.number] = span
        relations = tuple(link for structure in self._structures.values() for link in self._relations(structure))
        labels = tuple(_label(found) for found in self._of_type(LABEL))
        known: dict[str, object] = {}
        for metadata in self._of_type(METADATA):
            one = str(metadata.values.get("documentId") or one)
            language = metadata.values.get("language")
            known = {"title": metadata.values.get("documentTitle"), "language": language}
            if language == "x-unspecified":
                del known["language"]
        facts = facts_in(known)
        for found in self._of_type(FACTS_TYPE):
            place = found.values.get("place_in_statement", 0)
            statements = tuple(str(found.values.get("statements", "")).split())
            facts = replace(facts_in({**known, **found.values}), statements=statements, place_in_statement=int(place))
        return Item(one, self._text, facts, tuple(self._spans.values()), relations, labels)

    def _of_type(self, name: str) -> Iterator[Structure]:
        return (structure for structure in self._structures.values() if structure.type == name)

    def _span(self, structure: Structure) -> ItemSpan | None:
        values = structure.values
        if not {"begin", "end"} <= values.keys() or structure.type == RELATION or _short(structure) in _PASSED_OVER:
            return None
        if {"Governor", "Dependent"} <= structure.references.keys():
            return None
        try:
            ranges = self._ranges(values)
        except (ExchangeError, ValueError, OverflowError) as error:
            self._remarks.add(self._where, f"{_short(structure)} {structure.number} marks no words ({error})")
            return None
        attributes = {
            name: word for key, value in values.items() for name, word in self._attribute(structure, key, value)
        }
        if structure.type == SPAN:
            label = str(values.get("label") or "span")
            one = str(values.get("identifier") or structure.number)
            words = (str(values.get(key, "")) for key in ("reviewer", "note"))
            return ItemSpan(one, label, ranges, attributes, *words)
        key = next((key for key in _NAMES if isinstance(attributes.get(key), str)), "")
        label = str(attributes.pop(key)) if key else _short(structure)
        if key:
            attributes["layer"] = _short(structure)
        return ItemSpan(str(structure.number), label, ranges, attributes)

    def _ranges(self, values: Mapping[str, Plain]) -> tuple[Range, ...]:
        """The range from begin to end; the ranges that make it up, unless they were changed without one another."""
        whole = Range(int(values["begin"]), int(values["end"]))
        parts = [whole]
        if words := str(values.get("ranges", "")):
            pairs = [part.partition("-") for part in words.split()]
            parts = [Range(int(start), int(end)) for start, _, end in pairs]
        if (parts[0].start, parts[-1].end) != whole or any(one.end > other.start for one, other in pairwise(parts)):
            parts = [whole]
        points = tuple(Range(self._units.points(part.start), self._units.points(part.end)) for part in parts)
        if whole.end > self._units.units(len(self._text)):
            raise ExchangeError(f"{whole.start} to {whole.end} is beyond the text")
        return checked_ranges(points, self._text)

    def _attribute(self, structure: Structure, key: str, value: Plain) -> Iterator[tuple[str, Word]]:
        if key in {"begin", "end"} or value is False or value == "":
            return
        if structure.type != SPAN:
            yield key, value if value is True or isinstance(value, str) else str(value)
        elif key not in _OWN:
            feature = feature_of(self._types, structure.type, key)
            yield (
                (feature.description if feature and feature.description else key),
                True if value is True else str(value),
            )

    def _relations(self, structure: Structure) -> Iterator[ItemRelation]:
        ends = structure.references
        if {"Governor", "Dependent"} <= ends.keys():
            yield from self._relation(structure, ends["Governor"][0], ends["Dependent"][0])
        elif structure.number in self._spans:
            for name, targets in ends.items():
                for place, (target, role) in enumerate(self._targets(targets)):
                    if target in self._spans:
                        one = f"{structure.number}-{name}-{place}"
                        here, there = self._spans[structure.number], self._spans[target]
                        yield ItemRelation(one, role or name, here.id, there.id)

    def _relation(self, structure: Structure, first: int, second: int) -> Iterator[ItemRelation]:
        here, there = self._spans.get(first), self._spans.get(second)
        values = structure.values
        if here is None or there is None:
            if not self._are_tokens(first, second):
                self._remarks.add(self._where, f"{_short(structure)} {structure.number} leads to no span")
            return
        label = next((str(values[key]) for key in _LINK_NAMES if values.get(key)), _short(structure))
        one = str(values.get("identifier") or structure.number)
        yield ItemRelation(one, label, here.id, there.id, str(values.get("reviewer", "")), str(values.get("note", "")))

    def _are_tokens(self, *numbers: int) -> bool:
        return all(number in self._structures and _short(self._structures[number]) == "Token" for number in numbers)

    def _targets(self, numbers: tuple[int, ...], role: str = "", depth: int = 0) -> Iterator[tuple[int, str]]:
        """What a feature leads to, through lists and through links that have a role."""
        for number in numbers:
            found = self._structures.get(number)
            inner = () if found is None else found.references.get("elements") or found.references.get("target") or ()
            if found is None or not inner or number in self._spans:
                yield number, role
            elif depth < _DEEPEST:
                yield from self._targets(inner, role or str(found.values.get("role", "")), depth + 1)


def _short(structure: Structure) -> str:
    return structure.type.rpartition(".")[2]


def _label(structure: Structure) -> ItemLabel:
    values = structure.values
    value: Word = True if values.get("flag") is True else str(values.get("text", ""))
    return ItemLabel(str(values.get("attribute", "")), value, str(values.get("reviewer", "")))
