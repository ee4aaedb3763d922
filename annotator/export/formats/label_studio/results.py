"""The results of one annotation of Label Studio as spans, relations and statement labels."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final

from annotator.core.ranges import Range, joined
from annotator.export.anchors import Anchor, ranges
from annotator.export.exchange.fields import nested
from annotator.export.exchange.lines import Fields, Json
from annotator.export.format import Remarks
from annotator.export.formats.label_studio.controls import TRUE, attribute_of
from annotator.export.item import ItemLabel, ItemRelation, ItemSpan, Word

BOTH_WAYS: Final = "bi"
BACKWARDS: Final = "left"
_OF_WORDS: Final = frozenset({"start", "end", "text", "globalOffsets"})
UNNAMED: Final = "relation"
"""The type of a relation that has no label."""


@dataclass(slots=True)
class _Region:
    """A piece of the text: its labels, where it is said to be, what is said of it."""

    anchor: Anchor
    labels: list[str]
    note: str
    parts: list[Range] = field(default_factory=list)
    values: dict[str, Word] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Made:
    """What an annotation holds; `regions` are the spans of each region by its id."""

    spans: list[ItemSpan] = field(default_factory=list)
    relations: list[ItemRelation] = field(default_factory=list)
    labels: list[ItemLabel] = field(default_factory=list)
    regions: dict[str, list[str]] = field(default_factory=dict)


class Results:
    """Reads the results of one annotation. `names` are attributes by the names of their tags, where these are unclear.

    `span_ids` gives a span an id that no other one of the text has.
    """

    def __init__(self, text: str, reviewer: str, names: Mapping[str, str], where: str, remarks: Remarks) -> None:
        self._text = text
        self._reviewer = reviewer
        self._names = names
        self._where = where
        self._remarks = remarks
        self._regions: dict[str, _Region] = {}
        self.made = Made()

    def read(self, results: Sequence[Fields], taken: set[str]) -> Made:
        """Everything that the results say; `taken` are the ids of spans so far."""
        for result in results:
            self._region(result)
        self._find_places()
        for result in results:
            self._value(result)
        self._spans(taken)
        for result in results:
            if result.get("type") == "relation":
                found = links(result, self.made.regions, self._reviewer, self._where, self._remarks)
                self.made.relations.extend(found)
        return self.made

    def _region(self, result: Fields) -> None:
        kind = str(result.get("type"))
        if not kind.endswith("labels") and kind not in {"text", "hypertext"}:
            return
        value = nested(result, "value")
        if not _OF_WORDS & value.keys():
            self._remarks.add(self._where, f"region {result.get('id')} marks no words ({kind}) and was left out")
            return
        labels = [word for word in _words(value.get(kind)) if word]
        if not labels:
            self._remarks.add(self._where, f"region {result.get('id')} has no label and was left out")
            return
        region = self._regions.setdefault(str(result.get("id")), _Region(anchor(value), [], note_of(result)))
        region.labels += [name for name in labels if name not in region.labels]

    def _find_places(self) -> None:
        found = ranges(self._text, [region.anchor for region in self._regions.values()], self._where, self._remarks)
        for (one, region), part in zip(list(self._regions.items()), found, strict=True):
            first, dot, number = one.rpartition(".")
            owner = self._regions.get(first)
            if dot and number.isdecimal() and owner is not None and owner.labels == region.labels:
                region = owner  # noqa: PLW2901 -- it is a further range of that span
            if part is not None:
                region.parts.append(part)

    def _value(self, result: Fields) -> None:
        kind = str(result.get("type"))
        if kind.endswith("labels") or kind in {"text", "hypertext", "relation"}:
            return
        value = nested(result, "value")
        words = _answers(kind, value)
        control = str(result.get("from_name"))
        if words is None:
            self._remarks.add(self._where, f"a result of “{control}” is of the type {kind}, which has no place here")
            return
        region = self._regions.get(str(result.get("id")))
        if region is not None and words:
            name = self._names.get(control) or attribute_of(control, region.labels[0])
            before = region.values.get(name)
            all_words = [str(word) for word in ([] if before is None else [before]) + words]
            region.values[name] = words[0] if before is None and len(words) == 1 else "; ".join(all_words)
        elif "start" in value or "end" in value:
            self._remarks.add(self._where, f"a value of “{control}” belongs to a region that has no label")
        else:
            name = self._names.get(control) or control
            self.made.labels.extend(ItemLabel(name, word, self._reviewer) for word in words)

    def _spans(self, taken: set[str]) -> None:
        for one, region in self._regions.items():
            if not region.parts:
                continue
            for label in region.labels:
                span = _free(one, taken)
                self.made.regions.setdefault(one, []).append(span)
                self.made.spans.append(
                    ItemSpan(span, label, joined(region.parts), dict(region.values), self._reviewer, region.note)
                )


def links(
    result: Fields, regions: Mapping[str, Sequence[str]], reviewer: str, where: str, remarks: Remarks
) -> list[ItemRelation]:
    """The relations that a result says: one for each of its labels, and for each direction."""
    ends = [regions.get(_whole(str(result.get(key)), regions)) for key in ("from_id", "to_id")]
    start, end = ends
    if start is None or end is None:
        remarks.add(where, f"a relation from {result.get('from_id')} to {result.get('to_id')} joins what is not there")
        return []
    direction = result.get("direction")
    pairs = [(start[0], end[0]), (end[0], start[0])]
    pairs = pairs if direction == BOTH_WAYS else pairs[1:] if direction == BACKWARDS else pairs[:1]
    types = [name for name in _words(result.get("labels")) if name] or [UNNAMED]
    note = note_of(result)
    return [
        ItemRelation(f"{one}-{name}-{other}", name, one, other, reviewer, note)
        for name in types
        for one, other in pairs
    ]


def anchor(value: Fields) -> Anchor:
    """Where a region's value says that it is; pages count from the beginning of each piece of theirs, so not these."""
    overall = value.get("globalOffsets")
    given = overall if isinstance(overall, dict) else value
    start, end = given.get("start"), given.get("end")
    quote = value.get("text")
    words = quote if isinstance(quote, str) else ""
    if isinstance(start, int) and isinstance(end, int) and not isinstance(start, bool):
        return Anchor(start, end, words)
    return Anchor(quote=words)


def note_of(result: Fields) -> str:
    """The note that a person wrote on a region."""
    meta = result.get("meta")
    return "\n".join(_words(meta.get("text"))) if isinstance(meta, dict) else ""


def _whole(region: str, regions: Mapping[str, Sequence[str]]) -> str:
    """The region, or the one that it is a further range of."""
    return region if region in regions else region.rpartition(".")[0]


def _free(wanted: str, taken: set[str]) -> str:
    name, number = wanted, 1
    while name in taken:
        number += 1
        name = f"{wanted}-{number}"
    taken.add(name)
    return name


def _answers(kind: str, value: Fields) -> list[Word] | None:
    """What was answered; None for a kind of result that is no answer in words."""
    match kind:
        case "choices":
            return [True if word == TRUE else word for word in _words(value.get("choices"))]
        case "textarea":
            return list(_words(value.get("text")))
        case "taxonomy":
            paths = value.get("taxonomy")
            return [" / ".join(_words(path)) for path in (paths if isinstance(paths, list) else [])]
        case "rating" | "number" | "datetime":
            return list(_words(value.get(kind)))
    return None


def _words(given: Json) -> list[str]:
    """Words and numbers as words, of a list or alone."""
    found = given if isinstance(given, list) else [given]
    return [str(one) for one in found if isinstance(one, str | int | float) and not isinstance(one, bool)]
