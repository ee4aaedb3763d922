"""Records as JSON (.json, .jsonl), such as dumps of a web site's database: a record a statement."""

from collections.abc import Iterator
from itertools import islice
from pathlib import PurePath
from typing import Final

from annotator.core.errors import DocumentError
from annotator.ingest.contents import Contents
from annotator.ingest.decoding import decode
from annotator.ingest.fields import TEXT, find_mapping
from annotator.ingest.json_places import (
    JsonArray,
    JsonError,
    JsonObject,
    JsonPlain,
    JsonString,
    JsonValue,
    at_path,
    parse_json,
    paths_of,
)
from annotator.ingest.options import ReadOptions
from annotator.ingest.refusals import refuse_controls
from annotator.ingest.table_rows import Rows, blank_columns, longest_column, row_fields, with_examples

MEDIA_TYPE: Final = "application/json"

_SAMPLE: Final = 100
_SHOWN: Final = 10
_LINES: Final = frozenset({".jsonl", ".ndjson"})
_NESTED: Final = 4
_NULL: Final = "null"
_OBJECT: Final = "{"


def read_json(raw: bytes, name: str, options: ReadOptions) -> Contents:
    """Read the bytes of a JSON or JSON Lines file.

    Raises:
        DocumentError: they are no text or no strict JSON, or nothing in them can be taken for the text.
    """
    decoded = decode(raw, name, options.encoding or None)
    refuse_controls(decoded.text, name)
    found = Rows(decoded, MEDIA_TYPE, options)
    records = _records(decoded.text, name, found)
    sample = list(islice(records, _SAMPLE))
    if not sample:
        if not decoded.text.strip("\ufeff \t\r\n"):
            raise DocumentError(f"{name} is empty but for blanks. Nothing was imported; choose another file.")
        why = f": {found.bad[0]}" if found.bad else ""
        raise DocumentError(f"{name} holds no records of JSON{why}. Nothing was imported; choose another file.")
    seen = [paths_of(record) for record in sample]
    columns = list(dict.fromkeys(path for paths in seen for path in paths))
    columns += [
        path for path in options.mapping.values() if path and any(at_path(one, path) is not None for one in sample)
    ]
    lengths = [{path: v.end - v.start for path, v in paths.items() if isinstance(v, JsonString)} for paths in seen]
    blank = blank_columns(columns, lengths)
    mapping = find_mapping(columns, options.mapping, longest_column(columns, lengths), name, blank)
    for record in sample:
        _add(found, record, mapping)
    for record in records:
        _add(found, record, mapping)
    return found.contents(mapping, _with_examples(columns, sample[:_SHOWN], decoded.text))


def _with_examples(columns: list[str], sample: list[JsonValue], text: str) -> dict[str, str]:
    rows = [{path: _example(text, at_path(record, path)) for path in columns} for record in sample]
    return with_examples(columns, rows)


def _example(text: str, value: JsonValue | None) -> str:
    try:
        return _said(text, value)
    except JsonError:
        return ""


def _add(found: Rows, record: JsonValue, mapping: dict[str, str]) -> None:
    text = found.decoded.text
    words = at_path(record, mapping[TEXT])
    if not isinstance(words, JsonString):
        found.empty += 1
        return
    try:
        escapes = words.escapes(text)
        values = {path: _said(text, at_path(record, path)) for name, path in mapping.items() if name != TEXT}
    except JsonError as error:
        found.bad.append(str(error))
        return
    found.add(words.place, escapes, row_fields(mapping, values))


def _said(text: str, value: JsonValue | None) -> str:
    if isinstance(value, JsonString):
        return value.value(text)
    return value.written if isinstance(value, JsonPlain) and value.written != _NULL else ""


def _records(text: str, name: str, found: Rows) -> Iterator[JsonValue]:
    """The records: lines that are one each, the items of a list, or the longest list of objects within an object."""
    start = 1 if text.startswith("\ufeff") else 0
    if PurePath(name).suffix.lower() in _LINES:
        yield from _lines(text, start, found)
        return
    try:
        whole = parse_json(text, start, len(text))
    except JsonError as error:
        lines = Rows(found.decoded, MEDIA_TYPE, found.options)
        records = list(_lines(text, start, lines))
        if len(records) < 2 or lines.bad:  # noqa: PLR2004 - one record is no list of lines
            raise DocumentError(
                f"{name} is not sound JSON: {error}. Nothing was imported; mend the file, or export it again."
            ) from error
        yield from records
        return
    yield from _items(whole)


def _lines(text: str, start: int, found: Rows) -> Iterator[JsonValue]:
    """The records of lines; a line that is none is noted and passed over."""
    while start < len(text):
        end = text.find("\n", start)
        end = len(text) if end < 0 else end
        if end > start and (text[start] == _OBJECT or not text[start:end].isspace()):
            try:
                yield parse_json(text, start, end)
            except JsonError as error:
                found.bad.append(str(error))
        start = end + 1


def _items(whole: JsonValue) -> list[JsonValue]:
    if isinstance(whole, JsonArray):
        return whole.values
    lists = [inner for inner in _lists(whole) if any(isinstance(one, JsonObject) for one in inner.values)]
    longest = max(lists, key=lambda inner: len(inner.values), default=None)
    return [whole] if longest is None or len(longest.values) < 2 else longest.values  # noqa: PLR2004


def _lists(whole: JsonValue) -> Iterator[JsonArray]:
    """The lists within an object, not too deep."""
    level = [whole]
    for _ in range(_NESTED):
        level = [inner for one in level if isinstance(one, JsonObject) for inner in one.values.values()]
        yield from (one for one in level if isinstance(one, JsonArray))
