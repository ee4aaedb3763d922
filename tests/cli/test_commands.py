"""The other commands in this process: what they print, and what they say of bad input."""

import json
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from annotator import __version__
from annotator.cli import window
from annotator.cli.output import one_line
from annotator.resources import resource

Run = Callable[..., Any]
COMMANDS = ("sample", "import", "statements", "annotate", "export", "formats", "check")


def test_help_is_everywhere_with_examples_and_exit_codes(run: Run) -> None:
    said = run("--help")
    assert said.code == 0
    for command in COMMANDS:
        assert re.search(rf"^    {command}\b", said.out, re.MULTILINE)
        ended = run(command, "--help")
        assert ended.code == 0
        assert f"\n  annotator {command}" in ended.out
        assert "exit codes:" in ended.out
    assert run("--version").out == f"Annotator {__version__}\n"


def test_statements_as_a_table_and_as_json(run: Run, sample: Path) -> None:
    table = run("statements", sample).out.splitlines()
    assert len(table) == 31
    assert table[-1] == "29 statements"
    records = [json.loads(line) for line in run("statements", sample, "--json").out.splitlines()]
    keys = {"id", "document", "document_id", "title", "language", "date", "issuer", "characters", "state"}
    assert {frozenset(record) for record in records} == {frozenset(keys)}
    assert {record["state"] for record in records} == {"new", "in_work", "done"}
    assert records[0]["characters"] == 2412
    mine = [json.loads(line) for line in run("statements", sample, "--json", "--reviewer", "Me").out.splitlines()]
    assert {record["state"] for record in mine} == {"new"}


def test_annotating_twice_and_only_exporting_what_is_done(run: Run, sample: Path, tmp_path: Path) -> None:
    annotations = resource("sample", "annotations.jsonl")
    ended = run("annotate", sample, annotations, "--reviewer", "Example")
    assert (ended.code, ended.err) == (0, "")
    assert "nothing added" in ended.out
    ended = run("annotate", sample, annotations, "--reviewer", "Ana")
    assert ended.code == 0
    assert re.search(r"\d+ spans, \d+ relations", ended.out)
    assert run("export", sample, "out.jsonl", "--state", "done").code == 0
    assert len((tmp_path / "out.jsonl").read_bytes().splitlines()) == 2
    assert run("export", sample, "out.jsonl", "--state", "finished").code == 2
    assert run("export", sample, "out.jsonl", "--format", "xml").code == 2


def test_a_file_of_another_program_is_mapped_and_taken(run: Run, sample: Path, tmp_path: Path) -> None:
    text = "Workers strike now."
    (tmp_path / "d.jsonl").write_text(
        json.dumps({"text": text, "label": [[0, 7, "Speaker"], [8, 14, "Deed"]]}), "utf-8"
    )
    asked = ("annotate", sample, "d.jsonl", "--reviewer", "Ana")
    shown = run(*asked, "--show-mapping")
    rows = {row["name"][0]: row for row in json.loads(shown.out)["names"]}
    assert (rows["Speaker"]["to"], rows["Deed"]["to"], rows["Deed"]["examples"]) == ("speaker", None, ["strike"])
    ended = run(*asked)
    assert (ended.code, len(ended.err.splitlines())) == (1, 1)
    assert "Label “Deed”, once" in ended.err
    rows["Deed"] |= {"to": "Brand new", "new": True}
    (tmp_path / "map.json").write_text(json.dumps({"names": list(rows.values())}), "utf-8")
    ended = run(*asked, "--map", "map.json")
    assert (ended.code, ended.err) == (0, "")
    assert "1 codebook entry, 1 span added" in ended.out
    assert run(*asked, "--format", "brat").code == 3
    assert run("annotate", sample, "d.jsonl", "--reviewer", "Ana", "--format", "jsonl", "--add-new").code == 3


def test_names_are_guessed_only_when_that_is_asked_for(run: Run, sample: Path, tmp_path: Path) -> None:
    (tmp_path / "d.jsonl").write_text(
        json.dumps({"text": "Workers strike.", "label": [[0, 7, "StanceHolder"]]}), "utf-8"
    )
    asked = ("annotate", sample, "d.jsonl", "--reviewer", "Ana", "--show-mapping")
    assert [json.loads(run(*asked, *more).out)["names"][0]["to"] for more in ((), ("--guess",))] == [None, "speaker"]


def test_places_that_cannot_be_written_are_told(run: Run, sample: Path, tmp_path: Path) -> None:
    for target in (tmp_path, tmp_path / "no" / "out.jsonl", sample, sample / "out.jsonl"):
        ended = run("export", sample, target)
        assert ended.code == 3
        assert "exported" in ended.err
        assert len(ended.err.splitlines()) == 1


def test_bad_projects_are_told_by_every_command(run: Run, sample: Path, tmp_path: Path) -> None:
    data = sample.read_bytes()
    newer = bytearray(data)
    newer[60:64] = (99).to_bytes(4, "big")
    bad = {
        "missing.annotator": None,
        "empty.annotator": b"",
        "text.annotator": b"words " * 50,
        "short.annotator": data[: len(data) // 2],
        "foreign.annotator": data[:68] + b"GEOP" + data[72:],
    }
    for name, content in bad.items():
        if content is not None:
            (tmp_path / name).write_bytes(content)
        for command in (("statements", name), ("check", name), ("export", name, "o.jsonl"), (name,)):
            ended = run(*command)
            assert (ended.code, ended.out) == (3, ""), command
            assert len(ended.err.splitlines()) == 1
            assert name in ended.err
        assert not (tmp_path / "o.jsonl").exists()
    (tmp_path / "newer.annotator").write_bytes(newer)
    (tmp_path / "a.jsonl").write_text("{}")
    ended = run("annotate", "newer.annotator", "a.jsonl", "--reviewer", "Ana")
    assert ended.code == 3
    assert "newer version" in ended.err
    assert (tmp_path / "newer.annotator").read_bytes() == newer


def test_a_damaged_page_is_a_sentence_and_not_a_traceback(run: Run, sample: Path) -> None:
    data = bytearray(sample.read_bytes())
    for page in range(2, len(data) // 4096):
        data[page * 4096 : page * 4096 + 8] = b"\xff" * 8
    sample.write_bytes(data)
    for command in (("statements", sample), ("export", sample, "o.jsonl")):
        ended = run(*command)
        assert ended.code == 3
        assert "damaged" in ended.err
    assert run("check", sample).code in {1, 3}


def test_check_lists_what_is_wrong(run: Run, sample: Path) -> None:
    assert run("check", sample).out.startswith("work.annotator is whole: 5 documents, 29 statements")
    data = sample.read_bytes()
    words = b"Geneva and Brussels"
    assert words in data
    sample.write_bytes(data.replace(words, b"Geneva and Brussel$"))
    ended = run("check", sample)
    assert ended.code == 1
    assert "are not what the raw file holds" in ended.err
    assert "Go back to a backup copy" in ended.err


def test_the_usual_place_of_the_sample_is_among_the_documents(
    run: Run, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    shown: list[Path | None] = []

    def opened(path: Path | None) -> int:
        shown.append(path)
        return 0

    monkeypatch.setattr(window, "opened", opened)
    monkeypatch.setattr(Path, "home", lambda: tmp_path)
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    assert run("sample").code == 0
    (tmp_path / "Documents").mkdir()
    assert run("sample").code == 0
    before = shown[1].read_bytes() if shown[1] else b""
    assert run("sample").code == 0
    assert shown[0] is not None
    assert shown[0].name == "annotator-sample.annotator"
    assert shown[1] == shown[2] == tmp_path / "Documents" / "annotator-sample.annotator"
    assert shown[2] is not None
    assert shown[2].read_bytes() == before


def test_foreign_text_cannot_steer_the_terminal() -> None:
    assert one_line("a\x1b[31m\u202eb\r\nc\u2028d 👷\u200d♀\ufe0f") == "a [31m b c d 👷\u200d♀\ufe0f"
