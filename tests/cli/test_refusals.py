"""What cannot be is one sentence and exit code 3: names, pipes, full disks, closed folders, newer projects."""

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
# root may enter every folder, so it gives that up once everything is loaded
AS_NOBODY = """
import importlib, os, sys
from annotator.cli.main import main
for name in "statements check import_files sample window".split():  # nobody may not read where Python lies
    importlib.import_module(f"annotator.cli.{name}")
if os.geteuid() == 0:
    os.setuid(65534)
sys.exit(main(sys.argv[1:]))
"""
Run = Callable[..., Any]
ON_POSIX = pytest.mark.skipif(sys.platform == "win32", reason="pipes, devices and permissions as on Unix")


def is_refused(ended: Any, *words: str) -> bool:
    assert (ended.code, ended.out) == (3, ""), ended
    assert len(ended.err.splitlines()) == 1, ended.err
    assert all(word in ended.err for word in words), ended.err
    return True


def test_files_are_not_taken_for_the_project(run: Run, tmp_path: Path) -> None:
    (tmp_path / "b.txt").write_text("Words.")
    assert is_refused(run("import", "a.txt", "b.txt"), "a.txt", ".annotator")
    assert is_refused(run("sample", "a.txt", "--no-window"), "a.txt", ".annotator")
    assert [path.name for path in tmp_path.iterdir()] == ["b.txt"]


def test_names_that_no_file_can_have_are_refused(run: Run, sample: Path, tmp_path: Path) -> None:
    before = sorted(tmp_path.iterdir())
    for length in (236, 240, 246, 300):
        name = "я" * (length // 2) + ".annotator"
        assert is_refused(run("import", name, seeds()[0]), "too long")
    for command in (("statements", "x" * 300), ("check", "x" * 300), ("annotate", "x" * 300, "a", "--reviewer", "A")):
        assert run(*command).code == 3
    assert is_refused(run("export", sample, "x" * 300), "too long")
    assert sorted(tmp_path.iterdir()) == before
    assert run("import", "я" * 110 + ".annotator", seeds()[0]).code == 0


@ON_POSIX
def test_pipes_are_not_waited_for(run: Run, sample: Path, tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.annotator")
    os.mkfifo(tmp_path / "pipe.jsonl")
    for command in (("statements",), ("check",), ("export", "out.jsonl"), ("annotate", "a.jsonl", "--reviewer", "Ana")):
        assert is_refused(run(command[0], "pipe.annotator", *command[1:]), "pipe")
    assert is_refused(run("annotate", sample, "pipe.jsonl", "--reviewer", "Ana"), "pipe")
    assert is_refused(run("annotate", sample, "pipe.jsonl", "--reviewer", "Ana", "--format", "doccano"), "pipe")
    assert is_refused(run("import", sample, "pipe.jsonl"), "pipe")


@ON_POSIX
@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no device that is always full")
@pytest.mark.parametrize("command", ["statements", "check", "export -"])
def test_an_output_that_cannot_be_written_is_told(sample: Path, command: str) -> None:
    name, _, target = command.partition(" ")
    line = f'"{sys.executable}" -m annotator {name} "{sample}" {target}'
    for closed, code, words in ((">/dev/full", 3, "could not be written: the disk is full"), (">&-", None, "")):
        ended = subprocess.run(
            ["/bin/sh", "-c", f"{line} {closed}"], env={**os.environ, "PYTHONPATH": str(ROOT)}, capture_output=True,
            timeout=60, check=False,
        )  # fmt: skip
        assert "Traceback" not in ended.stderr.decode()
        assert words in ended.stderr.decode()
        assert code is None or (ended.returncode, len(ended.stderr.splitlines())) == (code, 1)


@ON_POSIX
def test_folders_that_may_not_be_entered_are_told(tmp_path: Path) -> None:
    folder = tmp_path / "closed"
    folder.mkdir()
    (folder / "a.txt").write_text("Words.")
    folder.chmod(0)
    inside = str(folder / "p.annotator")
    try:
        for command in (
            ["statements", inside],
            ["check", inside],
            ["import", inside, str(seeds()[0])],
            ["import", str(tmp_path / "p.annotator"), str(folder / "a.txt")],
            ["sample", inside, "--no-window"],
            [inside],
        ):
            ended = subprocess.run(
                [sys.executable, "-c", AS_NOBODY, *command], cwd="/", env={**os.environ, "PYTHONPATH": str(ROOT)},
                capture_output=True, timeout=60, check=False,
            )  # fmt: skip
            told = ended.stderr.decode()
            assert (ended.returncode, len(told.splitlines())) == (3, 1), told
            assert "permission" in told or "may read" in told
    finally:
        folder.chmod(0o700)


def test_a_newer_project_is_never_called_whole(run: Run, sample: Path, tmp_path: Path) -> None:
    data = bytearray(sample.read_bytes())
    data[60:64] = (99).to_bytes(4, "big")
    sample.write_bytes(data)
    ended = run("check", sample)
    assert (ended.code, ended.out) == (1, "")
    assert "newer version" in ended.err
    for command in (("statements", sample), ("statements", sample, "--json"), ("export", sample, "out.jsonl")):
        ended = run(*command)
        assert ended.code == 1
        assert ended.out
        assert "newer version" in ended.err
    for name in ("check", "statements", "export"):
        assert "newer version" in " ".join(run(name, "--help").out.split())
    assert sample.read_bytes() == data


@pytest.mark.parametrize(
    ("content", "words"),
    [
        ("", ("is empty", "is empty")),
        ("\n \n", ("is empty", "is empty")),
        ('{"name": "package", "version": "1.0"}', ("neither a header", "no column that is plainly the text")),
        ("Words, and no JSON at all.", ("it is not JSON", "no records of JSON")),
        ('{"format": "annotator-exchange", "version": 2}', ("install a newer Annotator", "install a newer Annotator")),
    ],
)
def test_what_is_no_exchange_file_is_refused(
    run: Run, sample: Path, tmp_path: Path, content: str, words: tuple[str, str]
) -> None:
    (tmp_path / "given.jsonl").write_text(content)
    assert is_refused(run("annotate", sample, "given.jsonl", "--reviewer", "Ana"), words[0], "given.jsonl")
    assert is_refused(run("import", "p.annotator", "given.jsonl"), words[1])
    assert not (tmp_path / "p.annotator").exists()


def test_an_export_to_standard_output_is_the_one_that_a_file_gets(run: Run, sample: Path, tmp_path: Path) -> None:
    assert run("export", sample, "out.jsonl").code == 0
    ended = run("export", sample, "-")
    assert (ended.code, ended.err) == (0, "")
    assert ended.out == (tmp_path / "out.jsonl").read_bytes().decode()
    assert json.loads(ended.out.split("\n")[0])["format"] == "annotator-exchange"
    assert not (tmp_path / "-").exists()


@pytest.mark.parametrize("option", ["--from", "--until"])
@pytest.mark.parametrize("date", ["2022-13", "02.2022", "2022-02-30"])
def test_what_is_no_date_narrows_no_export(run: Run, sample: Path, tmp_path: Path, option: str, date: str) -> None:
    ended = run("export", sample, tmp_path / "out.jsonl", option, date)
    assert ended.code == 2
    assert f"{date} is no date: write 2022, 2022-02 or 2022-02-24" in ended.err
    assert not (tmp_path / "out.jsonl").exists()
