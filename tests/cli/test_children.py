"""Commands as real processes: exit codes, UTF-8 in every locale, and a reader that leaves early."""

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from annotator.resources import seeds

ROOT = Path(__file__).parents[2]
Run = Callable[..., Any]


def test_the_whole_way_through_processes(child: Run, tmp_path: Path) -> None:
    name = "грузчики 👷\u200d♀\ufe0f.txt"
    (tmp_path / name).write_text("Мы требуем мира. 停火!", "utf-8")
    ended = child("import", "p.annotator", seeds()[3], name, "missing.txt")
    assert ended.code == 1
    assert f"{name}: 1 statement" in ended.out
    assert ended.err == "There is no file missing.txt. Check the name.\n"
    listed = [json.loads(line) for line in child("statements", "p.annotator", "--json").out.splitlines()]
    assert [record["document"] for record in listed] == [seeds()[3].name, name]
    span = {"label": "demand", "quote": "停火"}
    (tmp_path / "a.jsonl").write_text(json.dumps({"id": listed[1]["id"], "spans": [span, span | {"quote": "нет"}]}))
    ended = child("annotate", "p.annotator", "a.jsonl", "--reviewer", "Åsa")
    assert ended.code == 1
    assert "“нет” is not in the statement" in ended.err
    assert child("export", "p.annotator", "out.jsonl", "--format", "jsonl").code == 0
    exported = [json.loads(line) for line in (tmp_path / "out.jsonl").read_bytes().split(b"\n")[1:-1]]
    assert [one["quote"] for one in exported[1]["spans"]] == ["停火"]
    assert child("check", "p.annotator").code == 0


def test_codes_for_wrong_use_and_for_what_cannot_be(child: Run, tmp_path: Path) -> None:
    (tmp_path / "text.annotator").write_text("no project")
    for arguments, code in {("export",): 2, ("exprot", "a", "b"): 2, ("check", "text.annotator"): 3}.items():
        ended = child(*arguments)
        assert ended.code == code
        assert "Traceback" not in ended.err
        assert ended.out == ""
    assert ended.err == "text.annotator is not an Annotator project. It was not changed.\n"


@pytest.mark.skipif(sys.platform == "win32", reason="needs a shell")
def test_a_reader_that_leaves_early_is_no_error(sample: Path) -> None:
    command = f'"{sys.executable}" -m annotator statements "{sample}" --json; echo "code $?" >&2'
    ended = subprocess.run(
        ["/bin/sh", "-c", f"({command}) | true"],
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        timeout=60,
        check=False,
    )
    assert ended.stderr.decode() == "code 0\n"


def test_the_sample_without_a_window(child: Run, tmp_path: Path) -> None:
    ended = child("sample", tmp_path / "new" / "s.annotator", "--no-window")
    assert (ended.code, ended.err) == (0, "")
    paths = [Path(line) for line in ended.out.splitlines()]
    assert paths == [tmp_path / "new" / f"s{suffix}" for suffix in (".annotator", ".jsonl", ".png")]
    assert paths[2].read_bytes().startswith(b"\x89PNG")
    assert len(paths[1].read_bytes().splitlines()) == 30
