"""Items as rows of nested columns, and back. A flag has the value “true” and says that it is one."""

import json
from collections.abc import Iterable, Mapping
from types import ModuleType
from typing import Any, Final

from annotator.core.errors import ExchangeError
from annotator.export.exchange.fields import flag, listed, nested, text
from annotator.export.exchange.lines import Fields, Json
from annotator.export.facts import FACTS
from annotator.export.format import Sample
from annotator.export.item import Item, Word
from annotator.export.item_records import item_of, item_record
from annotator.export.scheme import Scheme

Kind = str | list["Kind"] | dict[str, "Kind"]
"""The type of a column: "string", "int64" or "bool"; a list with the type of its elements; a table of columns."""

COLUMNS: Final[dict[str, Kind]] = {
    "id": "string",
    "text": "string",
    "facts": {**dict.fromkeys(FACTS, "string"), "statements": ["string"], "place_in_statement": "int64"},
    "spans": [
        {
            "id": "string",
            "label": "string",
            "start": "int64",
            "end": "int64",
            "ranges": [{"start": "int64", "end": "int64"}],
            "attributes": [{"name": "string", "value": "string", "flag": "bool"}],
            "reviewer": "string",
            "note": "string",
        }
    ],
    "relations": [
        {"id": "string", "type": "string", "from": "string", "to": "string", "reviewer": "string", "note": "string"}
    ],
    "labels": [{"attribute": "string", "value": "string", "flag": "bool", "reviewer": "string"}],
}


def arrow_schema(arrow: ModuleType) -> Any:
    """The columns as pyarrow knows them; it says in the file what offsets count."""
    fields = [arrow.field(name, _arrow(arrow, kind)) for name, kind in COLUMNS.items()]
    return arrow.schema(fields, {"offset_unit": "code point", "ranges": "half-open"})


def row_of(item: Item) -> dict[str, Json]:
    """The row of an item."""
    record = item_record(item)
    spans = [{**span, "attributes": _pairs(nested(span, "attributes"))} for span in listed(record, "spans")]
    labels = [{**label, **_value(label["value"])} for label in listed(record, "labels")]
    return {**record, "text": item.text, "spans": [*spans], "labels": [*labels]}


def sample(items: Iterable[Item], scheme: Scheme) -> Sample:
    """The first rows; what is nested is shown as JSON."""
    del scheme
    rows = [row_of(item) for item in items]
    return Sample(tuple(COLUMNS), tuple(tuple(_shown(row.get(name, "")) for name in COLUMNS) for row in rows))


def _shown(value: Json) -> str:
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)


def item_in(row: Fields, number: int) -> Item:
    """The item of a row; “spans” and the rest may be missing, as in the files of others.

    Raises:
        ExchangeError: it has no text, or a field is not what it must be.
    """
    words = row.get("text")
    if not isinstance(words, str):
        raise ExchangeError("it has no text")
    one = row.get("id")
    spans = listed(row, "spans") or [
        found for key in ("entities", "label", "labels") for found in _listed_or_none(row, key) if "start" in found
    ]
    labels = (
        [] if isinstance(row.get("label"), str) else [one for one in _listed_or_none(row, "labels") if "value" in one]
    )
    record: dict[str, Json] = {
        **row,
        "id": str(number if one is None else one),
        "spans": [
            {"id": f"span-{place}", **span, "attributes": _named(span.get("attributes"))}
            for place, span in enumerate(spans, 1)
        ],
        "labels": [{**label, "value": _word(label)} for label in labels],
    }
    if isinstance(category := row.get("label"), str):
        record["labels"] = [{"attribute": "category", "value": category}]
    return item_of(record, words)


def _arrow(arrow: ModuleType, kind: Kind) -> Any:
    if isinstance(kind, dict):
        return arrow.struct([arrow.field(name, _arrow(arrow, one)) for name, one in kind.items()])
    if isinstance(kind, list):
        return arrow.list_(_arrow(arrow, kind[0]))
    return {"string": arrow.string, "int64": arrow.int64, "bool": arrow.bool_}[kind]()


def _pairs(attributes: Mapping[str, Json]) -> list[Json]:
    return [{"name": name, **_value(value)} for name, value in attributes.items()]


def _value(value: Json) -> dict[str, Json]:
    return {"value": "true" if value is True else value, "flag": value is True}


def _named(pairs: Json) -> dict[str, Json]:
    if not isinstance(pairs, list):
        return pairs if isinstance(pairs, dict) else {}
    return {text(pair, "name"): _word(pair) for pair in listed({"pairs": pairs}, "pairs")}


def _word(pair: Fields) -> Word:
    return True if flag(pair, "flag") else text(pair, "value")


def _listed_or_none(row: Fields, key: str) -> list[dict[str, Json]]:
    found = row.get(key)
    return [one for one in found if isinstance(one, dict)] if isinstance(found, list) else []
