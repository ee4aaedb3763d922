"""Web Annotations: what is written comes back equal and means something to JSON-LD; files of others are read."""

import json
from collections.abc import Mapping
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, cast

import pytest
from hypothesis import given, settings
from pyld import jsonld  # type: ignore[import-untyped]

from annotator.core.errors import ExchangeError
from annotator.core.ranges import Range
from annotator.export.exchange.names import Names
from annotator.export.fitting import fit
from annotator.export.format import Remarks
from annotator.export.formats.web_annotation import FORMAT, read, recognise
from annotator.export.item import Item, ItemLabel, ItemRelation, ItemSpan
from annotator.export.scheme import Scheme
from annotator.ingest.codebook_toml import shipped_codebook
from tests.export.items import round_trip, several

SCHEME = Scheme(Names(shipped_codebook(), {}, {}))
TEXT = "Peace 👷 now. Peace at last."
ITEM = Item(
    "s1",
    TEXT,
    spans=(
        ItemSpan("a", "demand", (Range(0, 5), Range(8, 11)), {"force": "strong", "negated": True}, "Ana", "why?"),
        ItemSpan("b", "aim", (Range(13, 18),), {}, "Bø"),
    ),
    relations=(ItemRelation("r", "supports", "a", "b", "Bø", "so it says"),),
    labels=(ItemLabel("tone", "calm", "Ana"), ItemLabel("joint", True, "Ana")),
)
_TERM = "http://example.org/terms#"
_TERMS = (
    "Annotation AnnotationCollection AnnotationPage TextualBody SpecificResource TextPositionSelector "
    "TextQuoteSelector Text Person identifying classifying tagging commenting describing linking "
    "start end exact prefix suffix value label name format language"
)
_LINKS = {"body": "@id", "target": "@id", "source": "@id", "selector": "@id", "creator": "@id", "first": "@id"}
_WORDS = {"motivation": "@vocab", "purpose": "@vocab"}


def _context() -> dict[str, object]:
    terms: dict[str, object] = {"id": "@id", "type": "@type"}
    terms |= {name: _TERM + name for name in _TERMS.split()}
    terms |= {
        name: {"@id": _TERM + name, "@type": kind} for name, kind in {**_LINKS, **_WORDS, "partOf": "@id"}.items()
    }
    return terms | {"items": {"@id": _TERM + "items", "@container": "@list", "@type": "@id"}}


def _load(address: str, options: Mapping[str, object]) -> dict[str, object]:
    assert address == "http://www.w3.org/ns/anno.jsonld"
    return {"contentType": "application/ld+json", "contextUrl": None, "documentUrl": address,
            "document": {"@context": _context()}}  # fmt: skip


def _read(path: Path, content: object) -> tuple[list[Item], list[str]]:
    path.write_text(json.dumps(content), "utf-8")
    remarks = Remarks()
    return list(read(path, remarks)), remarks.sentences


@settings(max_examples=50)
@given(several())
def test_what_it_holds_comes_back_equal_and_the_rest_is_listed(found: list[Item]) -> None:
    with TemporaryDirectory() as folder:
        round_trip(FORMAT, found, Path(folder) / "out.jsonld", SCHEME)


def test_every_key_and_term_means_something_to_json_ld(tmp_path: Path) -> None:
    path = tmp_path / "out.jsonld"
    FORMAT.write(path, [ITEM], SCHEME)
    document = json.loads(path.read_text("utf-8"))
    keys = [key for key in _keys(document) if key != "@context"]
    found = jsonld.expand(document, {"documentLoader": _load, "base": ""})
    expanded = [key for key in _keys(found) if key not in {"@value", "@list"}]
    # A link written as a word is an object with @id after expansion; everything else is a key for a key.
    words = sum(key in {**_LINKS, **_WORDS, "partOf": ""} and isinstance(value, str) for key, value in _pairs(document))
    assert len(expanded) == len(keys) + words
    ids = [value for key, value in _pairs(document) if key == "id"]
    assert all(value.startswith("urn:uuid:") for value in ids)
    assert len(set(ids)) == len(ids)
    kinds = [kind for key, value in _pairs(found) if key == "@type" and isinstance(value, list) for kind in value]
    assert kinds
    assert all(kind.startswith(_TERM) for kind in kinds)


def test_position_and_quote_say_the_same_words(tmp_path: Path) -> None:
    path = tmp_path / "out.jsonld"
    FORMAT.write(path, [ITEM], SCHEME)
    assert recognise(path)
    items = json.loads(path.read_text("utf-8"))["first"]["items"]
    assert items[0]["target"]["value"] == TEXT
    selectors = [one["selector"] for item in items for one in _list(item["target"]) if "selector" in one]
    assert len(selectors) == 3
    for position, quote in selectors:
        assert TEXT[position["start"] : position["end"]] == quote["exact"]
        assert (quote["prefix"] + quote["exact"] + quote["suffix"]) in TEXT


@settings(max_examples=15)  # pyld is slow
@given(several())
def test_selectors_as_json_ld_understands_them_select_the_words_of_each_range(found: list[Item]) -> None:
    fitted = [fit(item, FORMAT.holds, SCHEME.choices).item for item in found]
    with TemporaryDirectory() as folder:
        path = Path(folder) / "out.jsonld"
        FORMAT.write(path, fitted, SCHEME)
        document = json.loads(path.read_text("utf-8"))
    expanded = jsonld.expand(document, {"documentLoader": _load, "base": ""})
    texts = {node["@id"]: _one(node, "value") for node in _nodes(expanded) if _is(node, "Text")}
    selected: list[tuple[str, str]] = []
    for node in _nodes(expanded):
        if _is(node, "SpecificResource") and _TERM + "selector" in node:
            text = texts[node[_TERM + "source"][0]["@id"]]
            position, quote = sorted(node[_TERM + "selector"], key=lambda one: one["@type"][0])
            words = text[_one(position, "start") : _one(position, "end")]
            assert words == _one(quote, "exact")
            selected.append((text, words))
    assert sorted(selected) == sorted(
        (item.text, words) for item in fitted for span in item.spans for words in span.quotes(item.text)
    )


def test_hypothesis_rows_without_the_text_are_remarked(tmp_path: Path) -> None:
    target = {"source": "https://example.org/a", "selector": [{"type": "TextQuoteSelector", "exact": "Peace"}]}
    row = {"id": "x", "uri": "https://example.org/a", "text": "a note", "tags": ["demand"], "target": [target]}
    items, said = _read(tmp_path / "a.json", {"total": 1, "rows": [row]})
    assert not items
    assert len(said) == 1
    assert "does not hold this text" in said[0]


def test_annotations_of_others_are_read_where_the_text_is_there(tmp_path: Path) -> None:
    source = {"id": "https://example.org/a", "value": TEXT}
    quote = {"type": "TextQuoteSelector", "exact": "Peace", "prefix": "now. "}
    astray = {"type": "TextPositionSelector", "start": 1, "end": 3}
    rows = [
        {"id": "1", "user": "acct:ana@example.org", "tags": ["demand", "urgent"], "text": "a note",
         "target": [{"source": source, "selector": [quote]}]},
        {"id": "2", "bodyValue": "hm", "motivation": "commenting",
         "target": {"source": source["id"], "selector": {"type": "TextPositionSelector", "start": 0, "end": 5}}},
        {"id": "3", "motivation": "oa:tagging", "body": {"type": "TextualBody", "value": "aim"},
         "target": {"source": source["id"], "selector": [astray, quote]}},
        {"id": "4", "target": {"source": source["id"], "selector": {"type": "XPathSelector", "value": "/p"}}},
        {"id": "5", "motivation": "linking", "body": "1", "target": "2"},
        {"id": "6", "motivation": "linking", "body": "9", "target": "2"},
    ]  # fmt: skip
    (item,), said = _read(tmp_path / "a.json", rows)
    assert [(one.label, one.ranges, one.note) for one in item.spans] == [
        ("demand", (Range(13, 18),), "a note"),
        ("commenting", (Range(0, 5),), "hm"),
        ("aim", (Range(13, 18),), ""),
    ]
    assert item.spans[0].attributes == {"urgent": True}
    assert item.spans[0].reviewer == "ana@example.org"
    assert [(link.from_span, link.to_span) for link in item.relations] == [("2", "1")]
    assert len(said) == 3


def test_a_quote_that_stands_in_two_places_is_left_out_with_a_remark(tmp_path: Path) -> None:
    target = {"source": {"id": "a", "value": TEXT}, "selector": {"type": "TextQuoteSelector", "exact": "Peace"}}
    (item,), said = _read(tmp_path / "a.json", [{"id": "1", "target": target}])
    assert not item.spans
    assert "Peace" in said[0]


@pytest.mark.parametrize("content", [b"[", b'{"items": 3', b"[" * 5000, b"\xff\xfe", b'[{"target": "\\ud800"}]', b"7"])
def test_hostile_files_end_in_a_sentence(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "a.jsonld"
    path.write_bytes(content)
    with pytest.raises(ExchangeError, match=r"a\.jsonld"):
        list(read(path, Remarks()))


@pytest.mark.parametrize(
    "target", [None, 3, [], [[]], {}, {"selector": {}}, {"selector": [{"type": 1}]}, {"source": []}]
)
def test_targets_that_are_none_are_remarked(tmp_path: Path, target: object) -> None:
    items, said = _read(tmp_path / "a.json", [{"id": 7, "body": [1, {}, {"value": []}], "target": target}])
    assert not items
    assert said


def _nodes(value: object) -> list[dict[str, Any]]:
    if isinstance(value, list):
        return [node for one in value for node in _nodes(one)]
    if isinstance(value, dict):
        own = cast("dict[str, Any]", value)
        return [own, *(node for one in own.values() for node in _nodes(one))]
    return []


def _is(node: dict[str, Any], kind: str) -> bool:
    return _TERM + kind in node.get("@type", ())


def _one(node: dict[str, Any], term: str) -> Any:
    (value,) = node[_TERM + term]
    return value["@value"]


def _list(value: object) -> list[Any]:
    return value if isinstance(value, list) else [] if isinstance(value, str) else [value]


def _pairs(value: object) -> list[tuple[str, Any]]:
    if isinstance(value, list):
        return [pair for one in value for pair in _pairs(one)]
    if isinstance(value, dict):
        own = cast("dict[str, Any]", value)
        return [*own.items(), *(pair for one in own.values() for pair in _pairs(one))]
    return []


def _keys(value: object) -> list[str]:
    return [key for key, _ in _pairs(value)]
