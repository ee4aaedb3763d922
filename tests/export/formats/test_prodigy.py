"""Prodigy: what it holds comes back equal, tokens fit, and examples of its recipes are read."""

import json
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import spacy
from hypothesis import given, settings
from spacy.tokens import Doc

from annotator.core.ranges import Range
from annotator.export.exchange.names import Names
from annotator.export.format import Remarks
from annotator.export.formats.prodigy import FORMAT, read, recognise
from annotator.export.item import Item, ItemSpan
from annotator.export.scheme import Scheme
from annotator.ingest.codebook_toml import shipped_codebook
from tests.export.items import round_trip, several

SCHEME = Scheme(Names(shipped_codebook(), {}, {}))
TEXT = "👷 They demand peace"
VOCABULARY = spacy.blank("xx").vocab


def lines(path: Path) -> list[Any]:
    return [json.loads(line) for line in path.read_text("utf-8").split("\n") if line]


def foreign(tmp_path: Path, *given_: dict[str, Any]) -> Path:
    path = tmp_path / "set.jsonl"
    path.write_text("".join(json.dumps(one) + "\n" for one in given_), "utf-8")
    return path


@settings(max_examples=50)
@given(several())
def test_everything_comes_back_equal_and_spacy_sees_the_same_words(found: list[Item]) -> None:
    with TemporaryDirectory() as folder:
        path = Path(folder) / "out.jsonl"
        assert not set(round_trip(FORMAT, found, path, SCHEME).numbers) - {"reviews", "implied"}
        for record in lines(path):
            fits(record)


def fits(record: dict[str, Any]) -> None:
    """What Prodigy does with an example: a document of its tokens, and spans of tokens, the last one included."""
    given_ = record["tokens"]
    doc = Doc(VOCABULARY, [token["text"] for token in given_], [token["ws"] for token in given_])
    assert doc.text == record["text"]
    assert [token.idx for token in doc] == [token["start"] for token in given_]
    for span in record["spans"]:
        chosen = doc[span["token_start"] : span["token_end"] + 1]
        assert (chosen.text, chosen.start_char, chosen.end_char) == (span["text"], span["start"], span["end"])
        by_characters = doc.char_span(span["start"], span["end"], label=span["label"])
        assert by_characters is not None
        assert (by_characters.start, by_characters.end) == (chosen.start, chosen.end)
    assert set(record["accept"]) == {option["id"] for option in record["options"]}


def test_tokens_leave_out_single_blanks_but_not_those_that_a_span_ends_with(tmp_path: Path) -> None:
    FORMAT.write(tmp_path / "a.jsonl", [Item("s", "a b c", spans=(ItemSpan("1", "x", (Range(0, 2),)),))], SCHEME)
    (record,) = lines(tmp_path / "a.jsonl")
    assert [(token["text"], token["ws"]) for token in record["tokens"]] == [
        ("a", False), (" ", False), ("b", True), ("c", False),
    ]  # fmt: skip
    assert recognise(tmp_path / "a.jsonl")
    assert not recognise(foreign(tmp_path, {"text": "a", "label": []}))


def test_manual_examples_of_several_annotators_are_one_text(tmp_path: Path) -> None:
    tokens = [{"text": word, "start": start, "end": start + len(word), "id": one, "ws": True}
              for one, (start, word) in enumerate([(0, "👷"), (2, "They"), (7, "demand"), (14, "peace")])]  # fmt: skip
    base = {"text": TEXT, "_input_hash": 5, "_task_hash": 7, "tokens": tokens, "_view_id": "spans_manual"}
    span = {"start": 14, "end": 19, "token_start": 3, "token_end": 3, "label": "demand", "score": 0.5, "kind": "plea"}
    path = foreign(
        tmp_path,
        {**base, "spans": [span], "answer": "accept", "_annotator_id": "ana"},
        {**base, "spans": [{"token_start": 1, "token_end": 2, "label": "x"}], "answer": "accept", "_session_id": "bo"},
        {**base, "spans": [span], "answer": "reject", "_annotator_id": "cy"},
        {**base, "text": "other", "spans": [], "answer": "ignore"},
    )
    remarks = Remarks()
    first, second = read(path, remarks)
    assert [(one.label, one.reviewer, *one.quotes(TEXT)) for one in first.spans] == [
        ("demand", "ana", "peace"),
        ("x", "bo", "They demand"),
    ]
    assert first.spans[0].attributes == {"kind": "plea"}
    assert not second.spans
    assert ["reject" in remarks.sentences[0], "ignore" in remarks.sentences[1]] == [True, True]


def test_relations_join_spans_or_tokens(tmp_path: Path) -> None:
    tokens = [{"text": "They", "start": 2, "end": 6, "id": 0}, {"text": "peace", "start": 14, "end": 19, "id": 1}]
    span = {"start": 14, "end": 19, "token_start": 1, "token_end": 1, "label": "demand"}
    link = {"head": 0, "child": 1, "label": "makes", "child_span": span,
            "head_span": {"start": 2, "end": 6, "token_start": 0, "token_end": 0, "label": None}}  # fmt: skip
    bare = {"head": 1, "child": 0, "label": "of"}
    (found,) = read(
        foreign(tmp_path, {"text": TEXT, "tokens": tokens, "spans": [span], "relations": [link, bare]}), Remarks()
    )
    words = {one.id: one.quotes(TEXT)[0] for one in found.spans}
    assert sorted(words.values()) == ["They", "peace"]
    assert [(one.type, words[one.from_span], words[one.to_span]) for one in found.relations] == [
        ("makes", "They", "peace"),
        ("of", "peace", "They"),
    ]


def test_categories_of_every_shape_are_read(tmp_path: Path) -> None:
    options = [{"id": "WAR", "text": "War"}, {"id": 2, "text": "Food"}]
    path = foreign(
        tmp_path,
        {"text": "one", "options": options, "accept": ["WAR", 2], "answer": "accept"},
        {"text": "two", "label": "WAR", "answer": "accept"},
        {"text": "three", "label": "WAR", "answer": "reject"},
        {"nothing": 1},
        {"text": "four", "spans": [{"start": 2, "end": 99, "label": "x"}]},
    )
    remarks = Remarks()
    assert [[label.value for label in item.labels] for item in read(path, remarks)] == [["WAR", "2"], ["WAR"], [], []]
    assert len(remarks.sentences) == 3


def test_a_list_of_examples_is_read_and_known_by_its_spans(tmp_path: Path) -> None:
    path = tmp_path / "set.json"
    spans = [{"start": 2, "end": 6, "label": "speaker"}]
    path.write_text(json.dumps([{"text": TEXT, "spans": spans}, {"nothing": 1}], indent=1), "utf-8")
    remarks = Remarks()
    (found,) = read(path, remarks)
    assert [(span.label, span.quotes(TEXT)) for span in found.spans] == [("speaker", ("They",))]
    assert remarks.sentences == ["entry 2: it has no text."]
    assert recognise(path)


def test_a_meta_that_is_no_object_costs_no_annotation(tmp_path: Path) -> None:
    spans = [{"start": 2, "end": 6, "label": "speaker"}]
    path = foreign(
        tmp_path, *({"text": TEXT, "meta": meta, "spans": spans} for meta in ("[{'id': 1}]", [{"id": 1}], 7))
    )
    remarks = Remarks()
    assert [[span.quotes(TEXT) for span in one.spans] for one in read(path, remarks)] == [[("They",)]] * 3
    assert not remarks.sentences
