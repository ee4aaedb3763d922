"""doccano JSONL: what it holds comes back equal; files as doccano writes them are read."""

import json
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import given, settings

from annotator.core.ranges import Range
from annotator.export.exchange.records import Names
from annotator.export.format import Remarks
from annotator.export.formats.doccano import FORMAT, read
from annotator.export.item import Item
from annotator.export.scheme import Scheme
from annotator.ingest.codebook_toml import shipped_codebook
from tests.export.items import round_trip, several

SCHEME = Scheme(Names(shipped_codebook(), {}, {}))


@settings(max_examples=60, deadline=None)
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
    assert [item.text for item in read(path, remarks)] == ["abc"]
    assert len(remarks.sentences) == 2
    assert "1 to 9" in remarks.sentences[0]
