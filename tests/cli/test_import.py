"""`annotator import`: good files go in, bad ones are told, and no project is left behind for nothing."""

import json
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from annotator.resources import seeds
from annotator.store.annotations import load_annotations
from annotator.store.codebooks import load_codebook
from annotator.store.project import Project
from annotator.store.statements import all_statements, load_text

Run = Callable[..., Any]


def names(path: Path) -> list[str]:
    return sorted(one.name for one in path.iterdir())


def test_a_project_for_nothing_is_not_made(run: Run, tmp_path: Path) -> None:
    (tmp_path / "empty.txt").touch()
    (tmp_path / "binary.txt").write_bytes(bytes(range(256)) * 20)
    (tmp_path / "broken.jsonl").write_text("{")
    (tmp_path / "folder").mkdir()
    before = names(tmp_path)
    ended = run("import", "p.annotator", "missing.txt", "empty.txt", "binary.txt", "folder", "broken.jsonl", "x" * 300)
    assert ended.code == 3
    assert len(ended.err.splitlines()) == 6
    assert names(tmp_path) == before


def test_records_of_which_nothing_fits_make_no_project(run: Run, tmp_path: Path) -> None:
    (tmp_path / "a.jsonl").write_text('{"id": "unknown", "spans": []}')
    assert run("import", "p.annotator", "a.jsonl").code == 3
    assert names(tmp_path) == ["a.jsonl"]


def test_good_files_go_in_and_the_report_names_all(run: Run, tmp_path: Path) -> None:
    ended = run("import", "p.annotator", *seeds(), "missing.txt", "--report", "report.json", "--reviewer", "Ana")
    assert ended.code == 1
    assert len(ended.out.splitlines()) == 5
    report = json.loads((tmp_path / "report.json").read_text("utf-8"))
    assert [Path(one["path"]).name for one in report if "error" not in one] == [seed.name for seed in seeds()]
    assert {one["already"] for one in report if "already" in one} == {False}
    assert [one["path"] for one in report if "error" in one] == ["missing.txt"]
    with Project.open(tmp_path / "p.annotator", read_only=True) as project:
        assert len(all_statements(project)) == 29
    ended = run("import", "p.annotator", seeds()[0], seeds()[0])
    assert ended.code == 0
    assert ended.out == f"{seeds()[0].name}: already in the project.\n" * 2


def test_an_encoding_can_be_given(run: Run, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes("Мы против войны".encode("koi8-r"))
    assert run("import", "p.annotator", "a.txt", "--encoding", "koi8-r").code == 0
    assert "Мы против войны" in run("statements", "p.annotator").out
    assert run("import", "q.annotator", "a.txt", "--encoding", "klingon").code == 3


def test_a_file_that_is_there_is_read_again_in_the_encoding_that_is_given(run: Run, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes("Мы против войны".encode("koi8-r"))
    assert run("import", "p.annotator", "a.txt", "--encoding", "cp1251").code == 0
    assert "already in the project" in run("import", "p.annotator", "a.txt", "--encoding", "windows-1251").out
    ended = run("import", "p.annotator", "a.txt", "a.txt", "--encoding", "koi8-r", "--report", "report.json")
    assert (ended.code, ended.err) == (0, "")
    assert "has been read again" in ended.out
    assert [one["read_again"] for one in json.loads((tmp_path / "report.json").read_text())] == [True, False]
    assert "Мы против войны" in run("statements", "p.annotator").out
    assert run("check", "p.annotator").code == 0
    (tmp_path / "spans.jsonl").write_text(
        json.dumps({"document": {"name": "a.txt"}, "spans": [{"label": "demand", "start": 0, "end": 2}]})
    )
    assert run("annotate", "p.annotator", "spans.jsonl", "--reviewer", "Ana").code == 0
    ended = run("import", "p.annotator", "a.txt", "--encoding", "cp1251")
    assert (ended.code, ended.out) == (3, "")
    assert "delete its annotations first" in ended.err
    assert "Мы против войны" in run("statements", "p.annotator").out


def test_a_changed_file_becomes_what_is_asked_for(run: Run, tmp_path: Path) -> None:
    old = "The union demands higher wages for all drivers and an end of the war in the whole region."
    (tmp_path / "a.txt").write_text(old)
    assert run("import", "p.annotator", "a.txt").code == 0
    (tmp_path / "a.txt").write_text(f"{old} The minister refused.")
    ended = run("import", "p.annotator", "a.txt", "--changed", "skip", "--report", "skipped.json")
    assert (ended.code, ended.err) == (0, "")
    assert "a.txt: left out, since it is a changed version of a.txt." in ended.out
    assert [one["changed"] for one in json.loads((tmp_path / "skipped.json").read_text())] == ["skip"]
    ended = run("import", "p.annotator", "a.txt", "--changed", "separate", "--report", "separate.json")
    assert "new version" not in ended.out
    assert run("statements", "p.annotator").out.count("The union demands higher wages") == 2
    (tmp_path / "a.txt").write_text(f"{old} The minister refused twice.")
    ended = run("import", "p.annotator", "a.txt", "--report", "version.json")
    assert "This is a new version of a document of the project." in ended.out
    assert [one["version"]["look"] for one in json.loads((tmp_path / "version.json").read_text())] == [[]]
    assert run("statements", "p.annotator").out.count("The union demands higher wages") == 2


def test_a_statement_that_an_exchange_file_brought_goes_over_to_its_file(
    run: Run, sample: Path, tmp_path: Path
) -> None:
    assert run("export", sample, "out.jsonl").code == 0
    assert run("import", "copy.annotator", "out.jsonl").code == 0
    assert run("import", "copy.annotator", *seeds()).code == 0
    assert run("check", "copy.annotator").out == run("check", sample).out.replace("work.", "copy.")
    assert run("export", "copy.annotator", "again.jsonl").code == 0
    first, again = ((tmp_path / name).read_text("utf-8").splitlines()[1:] for name in ("out.jsonl", "again.jsonl"))
    assert [json.loads(line)["spans"] for line in first] == [json.loads(line)["spans"] for line in again]


def test_a_statement_with_other_words_is_told_and_stays(run: Run, sample: Path, tmp_path: Path) -> None:
    assert run("export", sample, "out.jsonl").code == 0
    record = json.loads((tmp_path / "out.jsonl").read_text("utf-8").splitlines()[1])
    other = {"id": record["id"], "document": {"name": "other.txt"}, "text": "Other words."}
    (tmp_path / "other.jsonl").write_text(json.dumps(other))
    assert run("import", "copy.annotator", "other.jsonl").code == 0
    ended = run("import", "copy.annotator", *seeds())
    assert ended.code == 1
    assert "with other words, from other.txt" in ended.err
    assert run("check", "copy.annotator").code == 0
    there = [json.loads(line) for line in run("statements", "copy.annotator", "--json").out.splitlines()]
    assert len(there) == len((tmp_path / "out.jsonl").read_text("utf-8").splitlines()) - 1
    assert [one["document"] for one in there if one["id"] == record["id"]] == ["other.txt"]


def test_an_export_becomes_a_project_with_its_codebook(run: Run, sample: Path, tmp_path: Path) -> None:
    assert run("export", sample, "out.jsonl").code == 0
    text = (tmp_path / "out.jsonl").read_text("utf-8").replace('"name":"demand"', '"name":"wish"', 1)
    (tmp_path / "out.jsonl").write_text(text, "utf-8")
    assert run("import", "copy.annotator", "out.jsonl").code == 0
    assert run("check", "copy.annotator").code == 0
    with Project.open(tmp_path / "copy.annotator", read_only=True) as copy, Project.open(sample) as first:
        assert load_codebook(copy).label_named("wish") is not None
        for one, other in zip(all_statements(copy), all_statements(first), strict=True):
            assert one.id == other.id
            assert len(load_annotations(copy, one.id).spans) == len(load_annotations(first, other.id).spans)


def test_a_file_that_is_no_project_is_left_alone(run: Run, tmp_path: Path) -> None:
    (tmp_path / "notes.txt").write_text("mine")
    ended = run("import", "notes.txt", seeds()[0])
    assert (ended.code, ended.out) == (3, "")
    assert (tmp_path / "notes.txt").read_text() == "mine"
    assert run("import", tmp_path / "no" / "p.annotator", seeds()[0]).code == 3


def test_a_project_in_use_is_refused_for_writing_and_read_for_the_rest(run: Run, sample: Path, tmp_path: Path) -> None:
    with Project.open(sample):
        for writing in (("import", sample, seeds()[0]), ("annotate", sample, "a.jsonl", "--reviewer", "Ana")):
            ended = run(*writing)
            assert ended.code == 3
            assert "is open in another window" in ended.err
        for command in (("statements", sample), ("export", sample, "out.jsonl"), ("check", sample)):
            assert run(*command).code == 0


def test_a_report_that_cannot_be_written_is_told(run: Run, tmp_path: Path) -> None:
    ended = run("import", "p.annotator", seeds()[0], "--report", tmp_path / "no" / "r.json")
    assert ended.code == 1
    assert "their report is not written" in ended.err
    assert (tmp_path / "p.annotator").exists()


@pytest.mark.parametrize("name", ["", "   "])
def test_a_reviewer_has_a_name(run: Run, tmp_path: Path, name: str) -> None:
    ended = run("import", "p.annotator", seeds()[0], "--reviewer", name)
    assert ended.code == 3
    assert "needs a name" in ended.err
    assert names(tmp_path) == []


def test_folders_archives_and_tables_come_in_with_a_line_a_file(run: Run, tmp_path: Path) -> None:
    (tmp_path / "folder").mkdir()
    (tmp_path / "folder/page.html").write_text("<p>We demand <b>peace</b>.")
    with zipfile.ZipFile(tmp_path / "folder/more.zip", "w") as archive:
        rows = [{"body": "Bread for all.", "head": "One", "when": "2022-02-26"}, {"body": "Land."}]
        archive.writestr("deep/dump.json", json.dumps(rows))
    ended = run("import", "p.annotator", "folder", "--map", "text=body,title=head,date=when", "--report", "r.json")
    assert (ended.code, ended.err) == (0, "")
    assert sorted(line.split(":")[0] for line in ended.out.splitlines()) == ["dump.json", "page.html"]
    report = json.loads((tmp_path / "r.json").read_text("utf-8"))
    assert {Path(one["path"]).name for one in report} == {"page.html", "dump.json"}
    assert run("check", "p.annotator").code == 0
    with Project.open(tmp_path / "p.annotator", read_only=True) as project:
        found = {load_text(project, one.id).text: (one.title, one.date) for one in all_statements(project)}
    assert found == {
        "We demand peace.": ("We demand peace.", ""), "Bread for all.": ("One", "2022-02-26"), "Land.": ("Land.", ""),
    }  # fmt: skip


def test_documents_stay_whole_if_asked(run: Run, tmp_path: Path) -> None:
    assert run("import", "p.annotator", *seeds(), "--no-split").code == 0
    with Project.open(tmp_path / "p.annotator", read_only=True) as project:
        assert len(all_statements(project)) == 5
    assert run("check", "p.annotator").code == 0


def test_a_hostile_file_leaves_the_project_as_it_was(run: Run, sample: Path, tmp_path: Path) -> None:
    before = sample.read_bytes()
    with zipfile.ZipFile(tmp_path / "bomb.docx", "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("word/document.xml", b" " * 20_000_000)
    ended = run("import", sample, "bomb.docx")
    assert ended.code == 3
    assert ended.err.startswith("bomb.docx would unpack to more than 200 times its size")
    assert sample.read_bytes() == before


@pytest.mark.parametrize("mapping", ["body", "text=", "words=body", "text=body,,"])
def test_a_mapping_that_says_nothing_is_refused(run: Run, tmp_path: Path, mapping: str) -> None:
    (tmp_path / "a.csv").write_text("body,title\nWe demand peace,x\n")
    ended = run("import", "p.annotator", "a.csv", "--map", mapping)
    assert ended.code == 3
    assert "does not say which column is which" in ended.err
    assert names(tmp_path) == ["a.csv"]


def test_a_word_document_leads_back_to_its_member_through_export_and_check(run: Run, tmp_path: Path) -> None:
    space = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    body = "<w:p><w:r><w:t>We demand peace &amp; bread.</w:t></w:r></w:p>"
    with zipfile.ZipFile(tmp_path / "call.docx", "w") as archive:
        archive.writestr("word/document.xml", f'<w:document xmlns:w="{space}"><w:body>{body}</w:body></w:document>')
    assert run("import", "p.annotator", "call.docx").code == 0
    assert run("check", "p.annotator").code == 0
    assert run("export", "p.annotator", "out.jsonl").code == 0
    record = json.loads((tmp_path / "out.jsonl").read_text("utf-8").splitlines()[1])
    assert record["document"]["part"] == "word/document.xml"
    raw = zipfile.ZipFile(tmp_path / "call.docx").read("word/document.xml")
    assert raw[record["raw"]["byte_start"] : record["raw"]["byte_end"]] == b"We demand peace &amp; bread."


def test_a_copy_is_told_with_the_name_of_the_first(run: Run, tmp_path: Path) -> None:
    for name in ("call.txt", "call (2).txt", "other.txt"):
        (tmp_path / name).write_text("We demand peace." if "call" in name else "We demand bread.")
    ended = run("import", "p.annotator", "call.txt", "call (2).txt", "--report", "report.json")
    assert ended.code == 0
    assert ended.out.splitlines()[1] == "call (2).txt is the same file as call.txt, and is not taken in a second time."
    assert [one["same_as"] for one in json.loads((tmp_path / "report.json").read_text())] == ["", "call.txt"]
    ended = run("import", "p.annotator", "call (2).txt", "other.txt")
    assert ended.out.startswith("call (2).txt is the same file as call.txt")
    with Project.open(tmp_path / "p.annotator", read_only=True) as project:
        assert len(all_statements(project)) == 2


@pytest.mark.parametrize("form", ["brat", "doccano", "label-studio", "prodigy", "web-annotation"])
def test_a_null_character_of_a_file_does_not_keep_its_raw_text_from_being_exported(
    run: Run, tmp_path: Path, form: str
) -> None:
    (tmp_path / "null.txt").write_bytes(b"The union demands\0 peace now.")
    assert run("import", tmp_path / "work.annotator", tmp_path / "null.txt").code == 0
    result = run("export", tmp_path / "work.annotator", tmp_path / "out", "--format", form, "--text", "raw")
    assert result.code == 1
    assert "1 character becomes U+FFFD" in result.err
    written = "".join(path.read_text("utf-8") for path in (tmp_path / "out", *tmp_path.glob("out/*")) if path.is_file())
    assert "The union demands\ufffd peace now." in written or "The union demands\\ufffd peace now." in written
