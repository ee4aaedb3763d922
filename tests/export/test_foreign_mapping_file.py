"""A mapping in a file: what is none, or none that can be read at once, is told in a sentence."""

import os
from pathlib import Path

import pytest

from annotator.core.errors import ExchangeError
from annotator.export.foreign import label_name
from annotator.export.foreign_mapping import Target
from annotator.export.foreign_mapping_file import read_mapping

GIVEN = '{"names": [{"kind": "label", "name": ["Wish"], "to": "demand"}, {"kind": "label", "name": ["x"], "to": null}]}'


def test_a_mapping_is_read_with_and_without_a_byte_order_mark(tmp_path: Path) -> None:
    path = tmp_path / "map.json"
    for mark in ("", "\ufeff"):
        path.write_text(mark + GIVEN, "utf-8")
        assert read_mapping(path).targets == {label_name("Wish"): Target("demand"), label_name("x"): None}


def test_what_is_no_file_is_told_and_not_waited_for(tmp_path: Path) -> None:
    with pytest.raises(ExchangeError, match="is a folder"):
        read_mapping(tmp_path)
    with pytest.raises(ExchangeError, match=r"none\.json cannot be read"):
        read_mapping(tmp_path / "none.json")
    huge = tmp_path / "huge.json"
    with huge.open("wb") as file:
        file.truncate(1 << 40)
    with pytest.raises(ExchangeError, match="larger than 16 MB"):
        read_mapping(huge)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes in the file system")
def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.json")
    with pytest.raises(ExchangeError, match="is a pipe or device"):
        read_mapping(tmp_path / "pipe.json")
