"""The annotations of the sample fit the documents and the codebook that they are shipped with."""

import json
from collections import Counter
from functools import cache
from typing import Any

import pytest

from annotator.core.codebook import AttributeKind, Codebook
from annotator.core.documents import State
from annotator.ingest.codebook_toml import shipped_codebook
from annotator.ingest.text_file import read_text_file
from annotator.resources import resource, seeds

HEADER, *STATEMENTS = [
    json.loads(line) for line in resource("sample", "annotations.jsonl").read_text("utf-8").split("\n") if line
]
ALL = pytest.mark.parametrize("record", STATEMENTS, ids=[record["document"]["name"][:3] for record in STATEMENTS])
Record = dict[str, Any]


@cache
def codebook() -> Codebook:
    return shipped_codebook()


@cache
def text_of(name: str, begins: str = "") -> str:
    (path,) = [path for path in seeds() if path.name == name]
    document, _ = read_text_file(path)
    (text,) = [text.text for text in document.texts if text.text.startswith(begins)]
    return text


def text_of_record(record: Record) -> str:
    return text_of(record["document"]["name"], record.get("begins", ""))


def check_value(owner: str | None, name: str, value: object) -> None:
    (attribute,) = [entry for entry in codebook().attributes_of(owner) if entry.name == name]
    match attribute.kind:
        case AttributeKind.CHOICE:
            assert value in [choice.name for choice in codebook().choices_of(attribute.id)], (name, value)
        case AttributeKind.FLAG:
            assert value is True
        case _:
            assert isinstance(value, str)
            assert value.strip() == value != ""


def label_id(name: str) -> str:
    label = codebook().label_named(name)
    assert label is not None, name
    return label.id


def test_the_sample_holds_what_a_first_look_needs() -> None:
    assert HEADER == {"format": "annotator-exchange", "version": 1, "offset_unit": "code point"}
    found = {record["document"]["name"][:3]: record for record in STATEMENTS}
    assert {name: record["review"]["state"] for name, record in found.items()} == {
        "001": State.DONE, "002": State.IN_WORK, "003": State.IN_WORK, "004": State.IN_WORK,
    }  # fmt: skip
    counts = Counter(span["label"] for span in found["003"]["spans"])
    assert (counts["speaker"], counts["demand"], counts["addressee"]) == (18, 11, 7)
    assert {span["label"] for record in STATEMENTS for span in record["spans"]} == {
        label.name for label in codebook().labels
    }


@ALL
def test_every_quote_is_found_where_the_sample_says(record: Record) -> None:
    text = text_of_record(record)
    for span in record["spans"]:
        places = [at for at in range(len(text)) if text.startswith(span["quote"], at)]
        assert places, span
        assert ("occurrence" in span) == (len(places) > 1), span
        assert 1 <= span.get("occurrence", 1) <= len(places), span


@ALL
def test_spans_are_cut_as_the_codebook_asks(record: Record) -> None:
    for span in record["spans"]:
        assert span["quote"] == span["quote"].strip()
        if span["label"] != "quote":
            assert span["quote"][0] not in "\"“”«'"
            assert span["quote"][-1] not in "\"“”«'.,!:;"


@ALL
def test_every_name_stands_in_the_codebook(record: Record) -> None:
    for span in record["spans"]:
        owner = label_id(span["label"])
        given = span.get("attributes", {})
        for name, value in given.items():
            check_value(owner, name, value)
        required = {entry.name for entry in codebook().attributes_of(owner) if entry.required}
        assert required <= set(given), span
    for name, value in record["statement_labels"].items():
        check_value(None, name, value)


@ALL
def test_every_relation_joins_labels_that_it_may_join(record: Record) -> None:
    labels = {span["id"]: label_id(span["label"]) for span in record["spans"]}
    assert len(labels) == len(record["spans"])
    allowed = {entry.name: entry.pairs for entry in codebook().relation_types}
    for relation in record["relations"]:
        assert (labels[relation["from"]], labels[relation["to"]]) in allowed[relation["type"]], relation
    seen = Counter(tuple(relation.items()) for relation in record["relations"])
    assert set(seen.values()) <= {1}


def test_an_occurrence_points_at_the_words_that_were_meant() -> None:
    (record,) = [record for record in STATEMENTS if record["document"]["name"].startswith("003")]
    text = text_of_record(record)
    signed = [span for span in record["spans"] if span["quote"] == "IndustriALL Global Trade Union"]
    assert [span["occurrence"] for span in signed] == [1, 2]
    (cease,) = [span for span in record["spans"] if span["quote"] == "the Russian Federation"]
    place = -1
    for _ in range(cease["occurrence"]):
        place = text.index(cease["quote"], place + 1)
    assert text[place:].startswith("the Russian Federation cease its use of force")
