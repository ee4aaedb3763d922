"""doccano JSONL: `text`, `label` as [start, end, name] or, with relations, `entities` and `relations` with ids.

Shapes as doccano 1.8 imports and exports them. Offsets are code points, which doccano means where “count grapheme
clusters as one character” is off and the text has no character beyond U+FFFF.
"""

from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Final

from annotator.core.errors import ExchangeError
from annotator.core.ranges import Range
from annotator.export.exchange.fields import listed, text, whole
from annotator.export.exchange.lines import Fields, Json, to_line
from annotator.export.facts import facts_as_words, facts_in
from annotator.export.format import Format, Remarks
from annotator.export.holding import Holds
from annotator.export.item import Item, ItemLabel, ItemRelation, ItemSpan
from annotator.export.json_lines import records
from annotator.export.scheme import Scheme

_FACTS: Final = ("title", "language", "issuer", "date", "document_name")
_OURS: Final = frozenset({"entities", "label", "labels"})
_OF_OTHERS: Final = frozenset({"tokens", "_input_hash", "_task_hash", "_view_id", "answer", "spans"})


def write(place: Path, items: Iterable[Item], scheme: Scheme) -> None:
    """Write a line an item: entities and relations with numbers as ids, which doccano asks for."""
    del scheme
    entity = relation = 0
    with place.open("wb") as file:
        for number, item in enumerate(items, 1):
            ids = {span.id: entity + place_ for place_, span in enumerate(item.spans, 1)}
            links = enumerate(item.relations, relation + 1)
            record: dict[str, Json] = {
                "id": number,
                "text": item.text,
                "entities": [
                    {"id": ids[span.id], "label": span.label, "start_offset": span.start, "end_offset": span.end}
                    for span in item.spans
                ],
                "relations": [
                    {"id": one, "from_id": ids[link.from_span], "to_id": ids[link.to_span], "type": link.type}
                    for one, link in links
                ],
                "Comments": [],
                "statement": item.id,
                **facts_as_words(item.facts, _FACTS),
            }
            file.write(to_line(record))
            entity += len(item.spans)
            relation += len(item.relations)


def read(place: Path, remarks: Remarks) -> Iterator[Item]:
    """Read a line an item, with relations or without."""
    for number, record in records(place):
        where = f"line {number}"
        if not isinstance(record.get("text"), str):
            remarks.add(where, "it has no text")
            continue
        try:
            yield _item(record, number)
        except ExchangeError as error:
            remarks.add(where, str(error))


def _item(record: Fields, number: int) -> Item:
    words = text(record, "text")
    spans = tuple(_spans(record, words))
    relations = tuple(
        ItemRelation(str(link.get("id", place)), text(link, "type"), str(link.get("from_id")), str(link.get("to_id")))
        for place, link in enumerate(listed(record, "relations"))
    )
    one = text(record, "statement", "") or str(record.get("id", number))
    return Item(one, words, facts_in(record), spans, relations, tuple(_classes(record)))


def _spans(record: Fields, words: str) -> Iterator[ItemSpan]:
    for place, entity in enumerate(listed(record, "entities")):
        part = Range(whole(entity, "start_offset"), whole(entity, "end_offset"))
        yield ItemSpan(str(entity.get("id", place)), text(entity, "label"), (_within(part, words),))
    labels = record.get("label", record.get("labels"))
    for place, given in enumerate(labels if isinstance(labels, list) else []):
        match given:
            case [int() as start, int() as end, str() as name]:
                yield ItemSpan(f"label-{place}", name, (_within(Range(start, end), words),))


def _classes(record: Mapping[str, Json]) -> Iterator[ItemLabel]:
    labels = record.get("label", record.get("labels"))
    for given in [labels] if isinstance(labels, str) else labels if isinstance(labels, list) else []:
        if isinstance(given, str):
            yield ItemLabel("category", given)


def _within(part: Range, words: str) -> Range:
    if not 0 <= part.start < part.end <= len(words):
        raise ExchangeError(f"{part.start} to {part.end} is not a piece of the text, which has {len(words)} characters")
    return part


def recognise(path: Path) -> bool:
    """Whether the first line of a file is a text with entities or labels, and none of Prodigy's signs."""
    if path.suffix.lower() not in {".jsonl", ".json"} or not path.is_file():
        return False
    try:
        first = next((record for _, record in records(path)), {})
    except ExchangeError:
        return False
    return "text" in first and bool(_OURS & first.keys()) and not _OF_OTHERS & first.keys()


FORMAT: Final = Format(
    id="doccano",
    name="doccano JSONL",
    what="Spans and relations, one text a line, for doccano",
    suffix=".jsonl",
    holds=Holds(ranges=False, attributes=False, statement_labels=False, reviewers=False, notes=False),
    write=write,
    read=read,
    recognise=recognise,
    media_type="application/jsonl",
    columns={"statement": "sc:Text", "text": "sc:Text"},
    loading='[json.loads(line) for line in open(PATH, encoding="utf-8")]',
)
