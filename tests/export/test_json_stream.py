"""Large JSON read object by object: every shape, every cut between two reads, and the memory of an entry."""

import json
import tracemalloc
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.core.errors import ExchangeError
from annotator.export import json_stream
from annotator.export.json_stream import objects

VALUES = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(10**9), 10**9)
    | st.text(st.characters(exclude_characters="\0", codec="utf-8")),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text('ab}]"\\é😀'), inner, max_size=3),
    max_leaves=8,
)


def read(path: Path, text: str, *lists: str) -> list[Any]:
    path.write_bytes(text.encode())
    return [found for _, found in objects(path, lists)]


@settings(max_examples=60)
@given(st.lists(st.dictionaries(st.text("abc"), VALUES), max_size=5), st.integers(1, 9), st.sampled_from((None, 2)))
def test_a_list_comes_back_wherever_the_reads_end(
    tmp_path_factory: pytest.TempPathFactory, given_: list[dict[str, Any]], chunk: int, indent: int | None
) -> None:
    path = tmp_path_factory.getbasetemp() / "stream.json"
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(json_stream, "_CHUNK", chunk)
        assert read(path, json.dumps(given_, ensure_ascii=False, indent=indent)) == given_
        assert read(path, "\n".join(map(json.dumps, given_))) == given_


def test_lists_within_an_object_are_given_with_what_stands_before_them(tmp_path: Path) -> None:
    path = tmp_path / "a.json"
    path.write_text(
        '\ufeff{"id": "x", "first": {"type": "page", "items": [{"a": 1}, {"a": 2}], "next": 1.5}, "n": 3}', "utf-8"
    )
    assert [(dict(header), found) for header, found in objects(path, ("first", "items"))] == [
        ({"type": "page", "items": None}, {"a": 1}),
        ({"type": "page", "items": None}, {"a": 2}),
    ]


def test_an_object_without_such_a_list_is_given_itself(tmp_path: Path) -> None:
    assert read(tmp_path / "a.json", '{"a": [1], "items": 3}', "items") == [{"a": [1], "items": 3}]
    assert read(tmp_path / "b.json", '{"a": 1}') == [{"a": 1}]
    assert read(tmp_path / "c.json", " \n[ ]\n") == []
    assert read(tmp_path / "d.json", "") == []


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ('[{"a": 1}, {"a": ', "entry 2"),
        ('[{"a": 1}', "breaks off"),
        ('[{"a": 1} {"a": 2}]', "“,” is missing"),
        ("[1]", "not a JSON object"),
        ('[{"a": 1, "a": 2}]', "twice"),
        ('{"items": [], "items": []}', "twice"),
        ('[{"a": NaN}]', "NaN"),
        ('[{"a": "\\u0000"}]', "null character"),
        ('[{"a": "\\ud800"}]', "lone surrogate"),
        ('[{"a": ' + "[" * 100_000, "deeply"),
        ('[{"a": ' + "[" * 20 + "]" * 20 + "}]", "deeply"),
        ('[{"a": 1},]', "not JSON"),
    ],
)
def test_what_is_damaged_or_ambiguous_ends_in_a_sentence(tmp_path: Path, text: str, said: str) -> None:
    with pytest.raises(ExchangeError, match=said) as caught:
        read(tmp_path / "a.json", text, "items")
    assert "a.json" in str(caught.value)


def test_bytes_that_are_not_utf8_and_files_that_are_not_there_end_in_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "a.json").write_bytes(b'[{"a": "\xff"}]')
    with pytest.raises(ExchangeError, match="not UTF-8"):
        list(objects(tmp_path / "a.json"))
    with pytest.raises(ExchangeError, match="cannot be read"):
        list(objects(tmp_path / "none.json"))


def test_a_long_list_takes_the_memory_of_an_entry(tmp_path: Path) -> None:
    path = tmp_path / "long.json"
    with path.open("w", encoding="utf-8") as file:
        file.write("[" + ",".join(json.dumps({"n": number, "text": "x" * 2000}) for number in range(8000)) + "]")
    tracemalloc.start()
    try:
        assert sum(1 for _ in objects(path)) == 8000
        assert tracemalloc.get_traced_memory()[1] < 4_000_000
    finally:
        tracemalloc.stop()


def test_an_entry_without_end_is_given_up(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(json_stream, "_LONGEST", 1000)
    monkeypatch.setattr(json_stream, "_CHUNK", 100)
    with pytest.raises(ExchangeError, match="longer than"):
        read(tmp_path / "a.json", '[{"a": "' + "x" * 5000 + '"}]')
