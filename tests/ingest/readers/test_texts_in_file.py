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
    light, places = without_texts_in_file(whole)
    assert [place is not None for place in places] == [True, True, False, False]  # an escape is not what stands there
    assert light.texts == whole.texts[2:]
    assert with_texts_of_file(light, places, whole.raw) == whole


def test_a_file_is_not_multiplied() -> None:
    light, places = without_texts_in_file(read("utf-8"))
    many = replace(light, statements=light.statements[:1] * 40)
    with pytest.raises(ValueError, match="more texts than the file"):
        with_texts_of_file(many, places[:1] * 40, light.raw)


def test_texts_fit_the_statements() -> None:
    light, places = without_texts_in_file(read("utf-8"))
    for fewer in (light.texts[:1], light.texts * 2):
        with pytest.raises(ValueError, match="texts than statements"):
            with_texts_of_file(replace(light, texts=fewer), places, light.raw)
    for wrong in ([0, 0, 0, 0], [1, 0, -1, 1], [1, 0, 0], ["1", 0, 0, 1]):
        with pytest.raises(ValueError, match=r"no place|another text"):
            with_texts_of_file(light, [wrong, *places[1:]], light.raw)  # type: ignore[list-item]


def test_other_bytes_are_noticed() -> None:
    light, places = without_texts_in_file(read("utf-8"))
    with pytest.raises(ValueError, match="another text"):
        with_texts_of_file(light, places, light.raw[:20])
