"""Reads doccano's JSON Lines and JSON of every version, and files made for its import."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from annotator.core.errors import ExchangeError
from annotator.export.anchors import Anchor, ranges
from annotator.export.exchange.fields import number
from annotator.export.exchange.lines import Fields, Json
from annotator.export.facts import facts_in
from annotator.export.format import Remarks
from annotator.export.formats.doccano.files import Record, first_of, records_of
from annotator.export.item import Item, ItemFacts, ItemLabel, ItemRelation, ItemSpan

_CATEGORY: Final = "category"
_LISTS: Final = ("entities", "label", "labels", "annotations")
_CLASSES: Final = ("label", "labels", "cats", "annotations")
_BEYOND: Final = "\uffff"
_OURS: Final = frozenset({"entities", "label", "labels", "cats", "annotations"})
_OF_OTHERS: Final = frozenset(
    {
        "tokens",
        "_input_hash",
        "_task_hash",
        "_view_id",
        "answer",
        "spans",
        "annotation_id",
        "completion_id",
        "lead_time",
    }
)


@dataclass(frozen=True, slots=True)
class _Entity:
    """A span as it is given: any kind of id as words, "" where there is none."""

    id: str
    label: str
    anchor: Anchor


def read(place: Path, remarks: Remarks) -> Iterator[Item]:
    """Read a record an item; what of it cannot be understood is remarked, and the rest of it is read."""
    for record in records_of(place):
        words = record.fields.get("text", record.fields.get("data"))
        if isinstance(words, str):
            yield _item(record, words, remarks)
        else:
            remarks.add(record.where, "it has no text")


def recognise(path: Path) -> bool:
    """Whether the first record of a file is a text with entities or labels, and none of others' signs."""
    first = first_of(path)
    return "text" in first and bool(_OURS & first.keys()) and not _OF_OTHERS & first.keys()


def _item(given: Record, words: str, remarks: Remarks) -> Item:
    record, where = given.fields, given.where
    entities = list(_entities(record, where, remarks))
    anchors = [entity.anchor for entity in entities]
    if any(sign > _BEYOND for sign in words) and any(not anchor.quote for anchor in anchors):
        remarks.add(
            where,
            "its offsets were taken for code points; doccano may have counted characters beyond U+FFFF, such as emoji, "
            "as two, and there are no words to tell",
        )
    reviewer = record.get("annotation_approver")
    made_by = reviewer if isinstance(reviewer, str) and reviewer else given.annotator
    if record.get("Comments"):
        remarks.add(where, "the comments on the text as a whole are left out")
    places = ranges(words, anchors, where, remarks)
    spans = tuple(
        ItemSpan(entity.id or f"span-{place}", entity.label, (part,), {}, made_by)
        for place, (entity, part) in enumerate(zip(entities, places, strict=True), 1)
        if part is not None
    )
    relations = tuple(_relations(record, {span.id for span in spans}, made_by, where, remarks))
    labels = tuple(ItemLabel(_CATEGORY, name, made_by) for name in dict.fromkeys(_classes(record)))
    statement = record.get("statement")
    one = statement if isinstance(statement, str) and statement else str(record.get("id", given.order))
    return Item(one, words, _facts(record), spans, relations, labels)


def _facts(record: Fields) -> ItemFacts:
    meta = record.get("meta")
    return facts_in((meta if isinstance(meta, dict) else {}) | dict(record))


def _entities(record: Fields, where: str, remarks: Remarks) -> Iterator[_Entity]:
    seen: set[str] = set()
    for key in _LISTS:
        given = record.get(key)
        for entry in given if isinstance(given, list) else []:
            if isinstance(entry, str) or (isinstance(entry, int | dict) and not _is_span(entry)):
                continue  # a class
            try:
                entity = _entity(entry)
            except ExchangeError as error:
                remarks.add(where, f"an entry of “{key}” was left out: {error}")
                continue
            if entity.id in seen:
                remarks.add(where, f"two spans have the id {entity.id}; the second was left out")
                continue
            seen |= {entity.id} - {""}
            yield entity


def _is_span(entry: Json) -> bool:
    return isinstance(entry, dict) and bool({"start_offset", "end_offset", "start", "end"} & entry.keys())


def _entity(entry: Json) -> _Entity:
    """A span from a list of start, end and label, or an object.

    Raises:
        ExchangeError: it is neither.
    """
    if isinstance(entry, list):
        if len(entry) != 3:  # noqa: PLR2004 -- start, end, label
            raise ExchangeError("it is not a start, an end and a label")
        fields: Fields = dict(zip(("start_offset", "end_offset", "label"), entry, strict=True))
    elif isinstance(entry, dict):
        fields = entry
    else:
        raise ExchangeError("it is neither a list nor an object")
    start = number(fields.get("start_offset", fields.get("start")), "start_offset")
    end = number(fields.get("end_offset", fields.get("end")), "end_offset")
    quote = fields.get("text")
    one = fields.get("id")
    return _Entity(
        "" if one is None else str(one),
        _named(fields.get("label")),
        Anchor(start, end, quote if isinstance(quote, str) else ""),
    )


def _named(label: Json) -> str:
    """A label's name; old exports have the number of the label in its place."""
    if isinstance(label, str) and label:
        return label
    if isinstance(label, int) and not isinstance(label, bool):
        return str(label)
    raise ExchangeError("it has no label")


def _relations(record: Fields, spans: set[str], made_by: str, where: str, remarks: Remarks) -> Iterator[ItemRelation]:
    given = record.get("relations")
    for place, link in enumerate(given if isinstance(given, list) else [], 1):
        if not isinstance(link, dict):
            remarks.add(where, "a relation is no object and was left out")
            continue
        start, end, kind = str(link.get("from_id")), str(link.get("to_id")), link.get("type")
        if not {start, end} <= spans:
            remarks.add(where, f"a relation leads from {start} to {end}, which are not both there; it was left out")
        elif not isinstance(kind, str) or not kind:
            remarks.add(where, f"the relation from {start} to {end} has no type and was left out")
        else:
            yield ItemRelation(str(link.get("id", f"relation-{place}")), kind, start, end, made_by)


def _classes(record: Fields) -> Iterator[str]:
    """The labels of the text as a whole."""
    for key in _CLASSES:
        given = record.get(key)
        if isinstance(given, dict):  # spaCy's shape: a score for each
            yield from (name for name, score in given.items() if score is not False and score != 0)
            continue
        for entry in given if isinstance(given, list) else [given]:
            name = entry.get("label", entry.get("text")) if isinstance(entry, dict) and not _is_span(entry) else entry
            if isinstance(name, str) and name:
                yield name
            elif isinstance(name, int) and not isinstance(name, bool):
                yield str(name)
