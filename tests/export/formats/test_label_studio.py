"""Label Studio: what it holds comes back equal; the configuration fits the tasks; files as Label Studio writes them."""

import json
import re
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any
from xml.etree import ElementTree as ET

import pytest
from hypothesis import given, settings

from annotator.core.errors import ExchangeError
from annotator.core.offsets import Utf16Map
from annotator.core.ranges import Range
from annotator.export.exchange.names import Names
from annotator.export.format import Remarks
from annotator.export.formats.label_studio import FORMAT, read, recognise
from annotator.export.item import Item, ItemLabel, ItemRelation, ItemSpan
from annotator.export.scheme import Scheme
from annotator.export.verifying import check_item
from annotator.ingest.codebook_toml import shipped_codebook
from tests.export.items import round_trip, several

SCHEME = Scheme(Names(shipped_codebook(), {}, {}))
TEXT = "👷 They demand peace and bread"
USED = ("from_name", "to_name")


def item(*spans: ItemSpan, relations: tuple[ItemRelation, ...] = (), labels: tuple[ItemLabel, ...] = ()) -> Item:
    return Item("s1", TEXT, spans=spans, relations=relations, labels=labels)


def span(one: str, label: str, words: str, reviewer: str = "Ana", **attributes: str | bool) -> ItemSpan:
    start = TEXT.index(words)
    return ItemSpan(one, label, (Range(start, start + len(words)),), attributes, reviewer)


def tasks(folder: Path) -> Any:
    return json.loads((folder / "tasks.json").read_text("utf-8"))


def foreign(tmp_path: Path, *given_: dict[str, Any], name: str = "export.json") -> Path:
    path = tmp_path / name
    path.write_text(json.dumps(given_), "utf-8")
    return path


def region(one: str, start: int, end: int, words: str, *labels: str, kind: str = "labels") -> dict[str, Any]:
    value = {"start": start, "end": end, "text": words, kind: list(labels)}
    return {"id": one, "from_name": "label", "to_name": "text", "type": kind, "origin": "manual", "value": value}


@settings(max_examples=50)
@given(several())
def test_everything_comes_back_equal_and_every_result_has_its_tag(found: list[Item]) -> None:
    with TemporaryDirectory() as folder:
        place = Path(folder) / "out"
        assert not set(round_trip(FORMAT, found, place, SCHEME).numbers) - {"reviews", "implied"}
        fits_configuration(place)


def fits_configuration(folder: Path) -> None:
    """What Label Studio asks of tasks: known tags, known labels and choices, the words at the offsets."""
    text = (folder / "config.xml").read_text("utf-8")
    names = re.findall(r'\bname="([^"]*)"', text)
    assert len(names) == len(set(names))
    tags = {element.get("name"): element for element in ET.fromstring(text).iter() if element.get("toName")}
    for task in tasks(folder):
        for annotation in task["annotations"]:
            assert "completed_by" not in annotation
            for result in annotation["result"]:
                fits(result, tags, task["data"]["text"])


def fits(result: dict[str, Any], tags: dict[str | None, ET.Element], text: str) -> None:
    if result["type"] == "relation":
        return
    tag = tags[result["from_name"]]
    assert tag.tag.lower() == result["type"]
    value = result["value"]
    known = {child.get("value") for child in tag}
    assert {re.sub("[\x0b\ufffe]", "\ufffd", word) for word in value.get(result["type"], ())} <= known
    if "start" in value and result["type"] == "labels":
        assert text[value["start"] : value["end"]] == value["text"]


def test_no_tag_is_called_by_what_label_studio_takes_for_a_number_or_a_truth_value(tmp_path: Path) -> None:
    names = ("0", "1e3", "1_000", "٣", "nan", "True", "FALSE", "truth")
    given_ = item(labels=tuple(ItemLabel(name, "x", "Ana") for name in names))
    FORMAT.write(tmp_path / "out", [given_], SCHEME)
    view = ET.fromstring((tmp_path / "out" / "config.xml").read_text("utf-8"))
    called = {element.get("name") for element in view.iter() if element.get("name")}
    assert called & set(names) == {"truth"}
    (read_,) = read(tmp_path / "out", Remarks())
    check_item(read_, given_)


def test_the_same_items_give_the_same_bytes(tmp_path: Path) -> None:
    for name in ("one", "two"):
        FORMAT.write(tmp_path / name, [item(span("s", "demand", "peace", voice="direct"))], SCHEME)
    for file in ("tasks.json", "config.xml"):
        assert (tmp_path / "one" / file).read_bytes() == (tmp_path / "two" / file).read_bytes()


def test_reviewers_are_annotations_and_attributes_are_values_of_regions(tmp_path: Path) -> None:
    given_ = item(
        span("a", "demand", "peace", voice="direct", place="here"),
        span("b", "demand", "bread", "Bo"),
        relations=(ItemRelation("r", "makes", "a", "b", "Bo", "odd"),),
        labels=(ItemLabel("topic", "war", "Bo"),),
    )
    FORMAT.write(tmp_path / "out", [given_], SCHEME)
    (task,) = tasks(tmp_path / "out")
    first, second = task["annotations"]
    assert [result["id"] for result in first["result"]] == ["a", "a", "a"]
    assert {result["from_name"] for result in first["result"]} == {"label", "demand.voice", "demand.place"}
    assert [result["from_name"] for result in second["result"]] == ["label", "topic"]
    assert task["meta"]["reviewers"] == {"Ana": "a", "Bo": "b"}
    assert [link["reviewer"] for link in task["meta"]["relations"]] == ["Bo"]


def test_the_configuration_has_the_inks_choices_and_relations_of_the_codebook(tmp_path: Path) -> None:
    FORMAT.write(tmp_path / "out", [], SCHEME)
    view = ET.fromstring((tmp_path / "out" / "config.xml").read_text("utf-8"))
    inks = {label.get("value"): label.get("background") for label in view.iter("Label")}
    assert inks == {label.name: label.light_ink for label in SCHEME.codebook.labels}
    assert {one.get("value") for one in view.iter("Relation")} == {one.name for one in SCHEME.codebook.relation_types}
    for tag in (*view.iter("Choices"), *view.iter("TextArea")):
        assert tag.get("toName") == "text"
        assert (tag.get("perRegion") == "true") == (tag.get("whenLabelValue") is not None)
    assert tasks(tmp_path / "out") == []


def test_an_annotation_that_was_deleted_there_does_not_give_its_reviewer_to_another(tmp_path: Path) -> None:
    FORMAT.write(tmp_path / "out", [item(span("a", "demand", "peace"), span("b", "demand", "bread", "Bo"))], SCHEME)
    (task,) = tasks(tmp_path / "out")
    task["annotations"] = [task["annotations"][1] | {"completed_by": 1, "id": 12}]
    (found,) = read(foreign(tmp_path, task), Remarks())
    assert [one.reviewer for one in found.spans] == ["Bo"]


def test_an_export_with_several_annotators_choices_and_relations_is_read(tmp_path: Path) -> None:
    task = {
        "id": 31,
        "data": {"text": TEXT, "source": "site"},
        "predictions": [{"result": [region("p", 2, 6, "They", "wrong")]}],
        "drafts": [],
        "annotations": [
            {
                "id": 5, "completed_by": {"id": 3, "email": "ana@example.org"}, "was_cancelled": False,
                "result": [
                    region("aB3", 2, 6, "They", "speaker"),
                    {**region("x-1", 14, 19, "peace", "demand"), "meta": {"text": ["first", "second"]}},
                    {"id": "x-1", "from_name": "force", "to_name": "text", "type": "choices",
                     "value": {"start": 14, "end": 19, "text": "peace", "choices": ["strong", "open"]}},
                    {"id": "x-1", "from_name": "why", "type": "textarea", "value": {"text": ["because"]}},
                    {"id": "x-1", "from_name": "sure", "to_name": "text", "type": "rating", "value": {"rating": 4}},
                    {"id": "q", "from_name": "topic", "to_name": "text", "type": "taxonomy",
                     "value": {"taxonomy": [["war", "peace"], ["food"]]}},
                    {"id": "n", "from_name": "year", "to_name": "text", "type": "number", "value": {"number": 2022}},
                    {"type": "relation", "from_id": "aB3", "to_id": "x-1", "direction": "right", "labels": ["makes"]},
                    {"type": "relation", "from_id": "aB3", "to_id": "x-1", "direction": "left"},
                ],
            },
            {"id": 6, "completed_by": 4, "result": [region("aB3", 2, 6, "They", "speaker", "actor")]},
            {"id": 7, "completed_by": 4, "was_cancelled": True, "result": [region("z", 2, 6, "They", "no")]},
        ],
    }  # fmt: skip
    remarks = Remarks()
    (found,) = read(foreign(tmp_path, task), remarks)
    assert [(one.label, one.reviewer, *one.quotes(TEXT)) for one in found.spans] == [
        ("speaker", "ana@example.org", "They"),
        ("demand", "ana@example.org", "peace"),
        ("speaker", "4", "They"),
        ("actor", "4", "They"),
    ]
    assert len({one.id for one in found.spans}) == 4
    assert found.spans[1].attributes == {"force": "strong; open", "why": "because", "sure": "4"}
    assert found.spans[1].note == "first\nsecond"
    assert [(one.type, one.from_span, one.to_span) for one in found.relations] == [
        ("makes", "aB3", "x-1"),
        ("relation", "x-1", "aB3"),
    ]
    assert [(one.attribute, one.value) for one in found.labels] == [
        ("topic", "war / peace"), ("topic", "food"), ("year", "2022"),
    ]  # fmt: skip
    assert len(remarks.sentences) == 1
    assert "skipped" in remarks.sentences[0]


def test_offsets_in_utf16_units_are_told_by_their_words(tmp_path: Path) -> None:
    units = Utf16Map(TEXT)
    start = TEXT.index("peace")
    given_ = region("a", units.units(start), units.units(start + 5), "peace", "demand")
    remarks = Remarks()
    (found,) = read(foreign(tmp_path, {"data": {"text": TEXT}, "annotations": [{"result": [given_]}]}), remarks)
    assert found.spans[0].quotes(TEXT) == ("peace",)
    assert "UTF-16" in remarks.sentences[0]


def test_an_annotation_as_it_is_synchronised_to_a_storage_has_its_task_in_it(tmp_path: Path) -> None:
    annotation = {
        "id": 3, "completed_by": {"email": "ana@example.org"}, "created_username": "a name longer than any text, 1",
        "result": [region("a", 14, 19, "peace", "demand")],
        "task": {"id": 8, "data": {"text": TEXT}, "meta": {}, "is_labeled": True},
    }  # fmt: skip
    path = tmp_path / "3.json"
    path.write_text(json.dumps(annotation), "utf-8")
    remarks = Remarks()
    (found,) = read(path, remarks)
    assert (found.id, found.text) == ("8", TEXT)
    assert [(one.label, one.reviewer, *one.quotes(TEXT)) for one in found.spans] == [
        ("demand", "ana@example.org", "peace")
    ]
    assert recognise(path)
    assert not remarks.sentences


def test_old_ends_that_are_the_last_character_are_told_by_their_words(tmp_path: Path) -> None:
    words = "War, and war again: no war"
    regions = [region("a", 9, 11, "war", "topic"), region("b", 23, 25, "war", "topic")]
    remarks = Remarks()
    (found,) = read(foreign(tmp_path, {"data": {"text": words}, "completions": [{"result": regions}]}), remarks)
    assert [one.ranges for one in found.spans] == [(Range(9, 12),), (Range(23, 26),)]
    assert len(remarks.sentences) == 1
    assert "last character" in remarks.sentences[0]


def test_pictures_are_no_texts_and_their_regions_mark_no_words(tmp_path: Path) -> None:
    box = {"id": "a", "from_name": "box", "type": "rectanglelabels", "value": {"x": 1, "rectanglelabels": ["Flag"]}}
    made = [{"result": [box]}]
    pictures = ["/data/upload/1/a.png", "https://example.org/a.png?b=c", "s3://bucket/a", "data:image/png;base64,AA=="]
    tasks_ = [{"data": {"image": one}, "annotations": made} for one in pictures]
    remarks = Remarks()
    (found,) = read(
        foreign(tmp_path, *tasks_, {"data": {"image": pictures[0], "words": "No /war"}, "annotations": made}), remarks
    )
    assert (found.text, found.spans) == ("No /war", ())
    assert [one.partition(": ")[2] for one in remarks.sentences] == [
        *["it has no text."] * len(pictures),
        "region a marks no words (rectanglelabels) and was left out.",
    ]


def test_old_completions_and_regions_of_hypertext_are_read(tmp_path: Path) -> None:
    old = {
        "id": 1,
        "data": {"html": TEXT},
        "completions": [{"result": [region("a", 14, 19, "peace", "demand", kind="hypertextlabels")]}],
    }
    new = region("a", 0, 0, "peace", "demand", kind="hypertextlabels")
    new["value"] |= {"start": "/div[1]/text()[1]", "end": "/div[1]/text()[1]", "startOffset": 3, "endOffset": 8,
                     "globalOffsets": {"start": 14, "end": 19}}  # fmt: skip
    remarks = Remarks()
    for found in read(foreign(tmp_path, old, {"data": {"html": TEXT}, "annotations": [{"result": [new]}]}), remarks):
        assert found.spans[0].quotes(TEXT) == ("peace",)
    assert not remarks.sentences


def test_json_min_is_read(tmp_path: Path) -> None:
    task = {
        "text": TEXT, "id": 4, "annotator": 2, "annotation_id": 9, "created_at": "2024", "lead_time": 3.5,
        "label": [{"start": 14, "end": 19, "text": "peace", "labels": ["demand"]}],
        "tone": "sharp", "topic": {"choices": ["war", "food"]},
    }  # fmt: skip
    remarks = Remarks()
    (found,) = read(foreign(tmp_path, task), remarks)
    assert [(one.label, one.reviewer, *one.quotes(TEXT)) for one in found.spans] == [("demand", "2", "peace")]
    assert [(one.attribute, one.value) for one in found.labels] == [
        ("tone", "sharp"), ("topic", "war"), ("topic", "food"),
    ]  # fmt: skip
    assert not remarks.sentences


def test_what_cannot_be_placed_is_remarked_and_the_rest_is_read(tmp_path: Path) -> None:
    results = [
        region("a", 14, 19, "peace", "demand"),
        region("b", 0, 9, "never said", "demand"),
        region("c", 14, 19, "peace"),
        {"id": "d", "from_name": "force", "type": "choices", "value": {"start": 1, "end": 2, "choices": ["x"]}},
        {"id": "e", "from_name": "box", "type": "rectangle", "value": {"x": 1}},
        {"type": "relation", "from_id": "a", "to_id": "nowhere"},
    ]
    path = foreign(tmp_path, {"data": {"text": TEXT}, "annotations": [{"result": results}]}, {"data": {"n": 1}})
    remarks = Remarks()
    (found,) = read(path, remarks)
    assert [one.quotes(TEXT) for one in found.spans] == [("peace",)]
    assert not found.relations
    assert len(remarks.sentences) == 6
    assert "task 2: it has no text" in remarks.sentences[-1]


def test_a_file_is_told_by_its_beginning(tmp_path: Path) -> None:
    FORMAT.write(tmp_path / "out", [item(span("a", "demand", "peace"))], SCHEME)
    assert recognise(tmp_path / "out")
    assert recognise(tmp_path / "out" / "tasks.json")
    assert not recognise(foreign(tmp_path, {"text": "a"}))
    assert not recognise(tmp_path)
    assert not recognise(tmp_path / "none.json")


def test_a_folder_without_tasks_and_a_broken_file_end_in_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(ExchangeError, match=r"tasks\.json"):
        list(read(tmp_path, Remarks()))
    (tmp_path / "tasks.json").write_text('[{"data": {"text": "a"}}, {', "utf-8")
    with pytest.raises(ExchangeError, match="entry 2"):
        list(read(tmp_path, Remarks()))
