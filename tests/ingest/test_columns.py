"""Tables name their columns, with values from them, also where nobody can tell which column is the text."""

import json
from pathlib import Path

from annotator.ingest.options import ReadOptions
from annotator.ingest.reading import Refused, read_files


def test_a_table_names_its_columns_with_values_from_them(tmp_path: Path) -> None:
    table = tmp_path / "table.csv"
    table.write_text("headline,body,colour\n,We demand peace.,\nTwo,We want bread.,red\n")
    records = tmp_path / "records.json"
    records.write_text(json.dumps([{"body": "We demand peace.", "meta": {"lang": "en"}}, {"body": "Bread."}]))
    (_, first), (_, second) = [one for one in read_files([table, records]) if not isinstance(one, Refused)]
    assert dict(first.columns) == {"headline": "Two", "body": "We demand peace.", "colour": "red"}
    assert dict(first.mapping) == {"text": "body", "title": "headline"}
    assert dict(second.columns)["meta.lang"] == "en"


def test_a_refusal_for_want_of_a_text_names_the_columns(tmp_path: Path) -> None:
    table = tmp_path / "table.csv"
    table.write_text("body,colour\nWe demand peace.,red\n")
    (refused,) = read_files([table], ReadOptions(mapping={"text": "words"}))
    assert isinstance(refused, Refused)
    assert refused.columns == ("body", "colour")
    assert "no column “words”" in refused.why
