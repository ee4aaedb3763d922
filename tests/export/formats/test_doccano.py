"""doccano JSONL: what it holds comes back equal; files as doccano writes them are read."""

import json
import zipfile
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings

from annotator.core.errors import ExchangeError
from annotator.core.ranges import Range
from annotator.export.exchange.names import Names
from annotator.export.format import Remarks
from annotator.export.formats.doccano import FORMAT, read, recognise
from annotator.export.item import Item
from annotator.export.scheme import Scheme
from annotator.ingest.codebook_toml import shipped_codebook
from tests.export.items import round_trip, several

SCHEME = Scheme(Names(shipped_codebook(), {}, {}))


@settings(max_examples=60)
@given(several())
def test_what_it_holds_comes_back_equal_and_the_rest_is_listed(found: list[Item]) -> None:
    with TemporaryDirectory() as folder:
        round_trip(FORMAT, found, Path(folder) / "out.jsonl", SCHEME)


def test_a_line_of_each_shape_that_doccano_writes_is_read(tmp_path: Path) -> None:
    lines = [
        {"id": 7, "text": "Stop the war", "label": [[0, 4, "demand"]]},
        {"id": 8, "text": "They demand peace", "labels": ["protest"]},
        {
            "id": 9,
            "text": "They demand peace",
            "entities": [
                {"id": 3, "label": "speaker", "start_offset": 0, "end_offset": 4},
                {"id": 5, "label": "demand", "start_offset": 12, "end_offset": 17},
            ],
            "relations": [{"id": 1, "from_id": 3, "to_id": 5, "type": "makes"}],
        },
    ]
    path = tmp_path / "all.jsonl"
    path.write_text("".join(json.dumps(line) + "\n" for line in lines), "utf-8")
    first, second, third = read(path, Remarks())
    assert [(span.label, span.ranges) for span in first.spans] == [("demand", (Range(0, 4),))]
    assert [label.value for label in second.labels] == ["protest"]
    assert [(link.type, link.from_span, link.to_span) for link in third.relations] == [("makes", "3", "5")]


def test_a_line_that_cannot_be_is_remarked_and_the_others_are_read(tmp_path: Path) -> None:
    path = tmp_path / "all.jsonl"
    path.write_text('{"text": "abc", "label": [[1, 9, "x"]]}\n{"nothing": 1}\n{"text": "abc", "label": []}\n', "utf-8")
    remarks = Remarks()
    assert [(item.text, item.spans) for item in read(path, remarks)] == [("abc", ()), ("abc", ())]
    assert len(remarks.sentences) == 2
    assert "1 to 9" in remarks.sentences[0]


def _read(path: Path, *lines: object) -> tuple[list[Item], list[str]]:
    path.write_text("".join(json.dumps(line) + "\n" for line in lines), "utf-8")
    remarks = Remarks()
    return list(read(path, remarks)), remarks.sentences


def test_old_shapes_and_those_of_import_files_are_read(tmp_path: Path) -> None:
    words = "Stop the war"
    items, said = _read(
        tmp_path / "all.jsonl",
        {"id": 1, "text": words, "labels": [[0, 4, "a"]], "meta": {"title": "T"}, "annotation_approver": "ana"},
        {"id": 2, "text": words, "entities": [[0, 4, "a"], [9, 12, "b"]], "cats": ["x", "y"]},
        {"id": 3, "text": words, "labels": [{"id": "k", "start_offset": 9, "end_offset": 12, "label": "b"}]},
        {"id": 4, "text": words, "annotations": [{"label": 7, "start_offset": 0, "end_offset": 4, "user": 1}]},
        {"id": 5, "text": words, "cats": {"x": 1.0, "y": 0.0}, "label": "z"},
        {"id": 6, "text": words, "label": ["z"], "annotation_approver": None},
    )
    assert not said
    assert [[(span.label, span.ranges[0]) for span in item.spans] for item in items] == [
        [("a", Range(0, 4))],
        [("a", Range(0, 4)), ("b", Range(9, 12))],
        [("b", Range(9, 12))],
        [("7", Range(0, 4))],
        [],
        [],
    ]
    assert [[label.value for label in item.labels] for item in items] == [[], ["x", "y"], [], [], ["z", "x"], ["z"]]
    assert (items[0].facts.title, items[0].spans[0].reviewer) == ("T", "ana")


def test_relations_with_ids_of_any_kind_and_missing_ends(tmp_path: Path) -> None:
    entities = [
        {"id": "e-1", "label": "a", "start_offset": 0, "end_offset": 4},
        {"id": 2.5, "label": "b", "start_offset": 9, "end_offset": 12},
    ]
    relations = [{"from_id": "e-1", "to_id": 2.5, "type": "t"}, {"from_id": "e-1", "to_id": 99, "type": "t"}]
    (item,), said = _read(
        tmp_path / "all.jsonl", {"text": "Stop the war", "entities": entities, "relations": relations}
    )
    assert [(link.from_span, link.to_span) for link in item.relations] == [("e-1", "2.5")]
    assert len(said) == 1
    assert "99" in said[0]


def test_words_tell_utf16_units_from_code_points_and_without_words_there_is_a_remark(tmp_path: Path) -> None:
    entity = {"id": 1, "label": "a", "start_offset": 3, "end_offset": 8}
    with_words, said = _read(tmp_path / "a.jsonl", {"text": "👷 Peace now", "entities": [{**entity, "text": "Peace"}]})
    assert with_words[0].spans[0].ranges == (Range(2, 7),)
    assert "UTF-16" in said[0]
    without, said = _read(tmp_path / "b.jsonl", {"text": "👷 Peace now", "entities": [entity]})
    assert without[0].spans[0].ranges == (Range(3, 8),)
    assert len(said) == 1
    assert "code points" in said[0]


def test_what_is_no_entity_is_remarked_and_a_file_that_is_no_json_ends_in_a_sentence(tmp_path: Path) -> None:
    entities: list[object] = [
        None,
        [],
        [1, 2],
        ["0", 1, "x"],
        [0, -1, "x"],
        [0, 10**30, "x"],
        {"start": 0, "end": 1},
        [[[]]],
    ]
    (item,), said = _read(tmp_path / "a.jsonl", {"text": "abc", "entities": entities, "relations": [3, {}]})
    assert not item.spans
    assert len(said) == len(entities) + 2
    path = tmp_path / "b.jsonl"
    path.write_bytes(b'{"text": ' + b"[" * 100_000)
    with pytest.raises(ExchangeError, match=r"b\.jsonl, line 1"):
        list(read(path, Remarks()))


def test_a_list_of_records_is_read_and_one_of_label_studio_is_not_taken_for_it(tmp_path: Path) -> None:
    path = tmp_path / "all.json"
    given_ = [{"id": 4, "text": "No war", "label": ["plea"]}, {"id": 5}, {"text": "No war", "label": [[3, 6, "topic"]]}]
    path.write_text("\ufeff" + json.dumps(given_, indent=2), "utf-8")
    remarks = Remarks()
    first, second = read(path, remarks)
    assert [label.value for label in first.labels] == ["plea"]
    assert [(span.label, span.quotes(second.text)) for span in second.spans] == [("topic", ("war",))]
    assert remarks.sentences == ["entry 2: it has no text."]
    assert recognise(path)
    path.write_text(json.dumps([{"text": "No war", "label": [], "annotation_id": 3}]), "utf-8")
    assert not recognise(path)
    path.write_text('[{"text": "No war", "label": []},', "utf-8")
    with pytest.raises(ExchangeError, match=r"all\.json, entry 2"):
        list(read(path, Remarks()))


def test_a_packed_export_and_a_folder_have_a_file_for_each_annotator(tmp_path: Path) -> None:
    folder, packed, merged = tmp_path / "out", tmp_path / "out.zip", tmp_path / "all.zip"
    folder.mkdir()
    files = {
        "Ana Bø.jsonl": {"id": 1, "text": "No war", "label": [[3, 6, "topic"]], "Comments": []},
        "cy.jsonl": {"id": 1, "text": "No war", "label": [[0, 2, "no"]], "Comments": ["why?"]},
    }
    with zipfile.ZipFile(packed, "w") as archive, zipfile.ZipFile(merged, "w") as all_of_them:
        for name, record in files.items():
            (folder / name).write_text(json.dumps(record), "utf-8")
            archive.writestr(name, json.dumps(record))
        all_of_them.writestr("all.jsonl", json.dumps(files["Ana Bø.jsonl"]))
    for place in (folder, packed):
        remarks = Remarks()
        found = [(span.reviewer, span.quotes(item.text)[0]) for item in read(place, remarks) for span in item.spans]
        assert found == [("Ana Bø", "war"), ("cy", "No")]
        assert remarks.sentences == ["cy.jsonl, line 1: the comments on the text as a whole are left out."]
        assert recognise(place)
    (item,) = read(merged, Remarks())
    assert [span.reviewer for span in item.spans] == [""]


def test_what_is_no_export_is_not_taken_for_one(tmp_path: Path) -> None:
    empty, damaged = tmp_path / "empty.zip", tmp_path / "damaged.zip"
    with zipfile.ZipFile(empty, "w") as archive:
        archive.writestr("readme.txt", "nothing")
    damaged.write_bytes(b"PK\x03\x04 and no more")
    (tmp_path / "none").mkdir()
    mixed = tmp_path / "mixed.zip"
    with zipfile.ZipFile(mixed, "w") as archive:
        archive.writestr("all.jsonl", '{"text": "No war", "label": []}')
        archive.writestr("page.html", "<p>something else</p>")
    for place in (empty, damaged, mixed, tmp_path / "none", tmp_path / "nowhere.jsonl", tmp_path):
        assert not recognise(place)
    for place in (empty, damaged, tmp_path / "none"):
        with pytest.raises(ExchangeError, match=place.stem):
            list(read(place, Remarks()))
