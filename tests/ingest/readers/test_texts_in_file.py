"""Texts that are left out between processes come back as they were, and nothing else can be made of a file by them."""

import json
from dataclasses import replace
from pathlib import Path

import pytest

from annotator.core.documents import ReadDocument
from annotator.ingest.assembling import FileFacts, assemble
from annotator.ingest.json_file import read_json
from annotator.ingest.options import AS_IT_IS
from annotator.ingest.texts_in_file import with_texts_of_file, without_texts_in_file

HARD = [
    "plain words of a statement",
    "👷‍♀️ 🇫🇮 e\u0301\u00a0\u2028 عربي हिन्दी",
    'with an \\ escape " and\r\na line',
    "&amp; more",
]


def read(encoding: str) -> ReadDocument:
    raw = "\n".join(json.dumps({"id": str(n), "text": text}, ensure_ascii=False) for n, text in enumerate(HARD)).encode(
        encoding
    )
    contents = read_json(raw, "rows.jsonl", AS_IT_IS)
    return assemble(FileFacts(Path("rows.jsonl"), raw), contents)[0]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_texts_come_back(encoding: str) -> None:
    whole = read(encoding)
    light = without_texts_in_file(whole)
    assert [not one.text for one in light.texts] == [True, True, False, False]  # an escape is not what stands there
    assert with_texts_of_file(light, whole.raw) == whole


def test_a_file_is_not_multiplied() -> None:
    light = without_texts_in_file(read("utf-8"))
    with pytest.raises(ValueError, match="more texts"):
        with_texts_of_file(replace(light, texts=light.texts * 40), light.raw)


def test_other_bytes_are_noticed() -> None:
    light = without_texts_in_file(read("utf-8"))
    with pytest.raises(ValueError, match="another text"):
        with_texts_of_file(light, light.raw[:20])
