"""A project's export: what another program reads in it, by its offsets, in the text and in the seed files."""

import json
import time
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from annotator.core.annotations import Reviewer
from annotator.core.documents import State, Statement
from annotator.core.errors import ExportError
from annotator.core.ranges import Range
from annotator.core.statement_filter import StatementFilter
from annotator.export.plan import ExportPlan
from annotator.operations.annotating import add_span, set_span_note
from annotator.operations.exporting import export_project
from annotator.operations.reviewing import set_state
from annotator.operations.sampling import create_sample
from annotator.operations.undoing import redo, undo
from annotator.resources import resource, seeds
from annotator.store.annotations import load_annotations
from annotator.store.project import Project

DOCS = Path(__file__).parents[2] / "docs"
SCHEMA = json.loads((DOCS / "exchange.schema.json").read_text("utf-8"))


@pytest.fixture(scope="module")
def exported(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample project's export."""
    folder = tmp_path_factory.mktemp("sample")
    with create_sample(folder / "sample.annotator") as project:
        report = export_project(project, folder / "out.jsonl")
    assert report.verified
    assert (report.statements, report.bytes) == (29, (folder / "out.jsonl").stat().st_size)
    assert report.spans > 50
    return folder / "out.jsonl"


def lines(path: Path) -> list[dict[str, Any]]:
    """The records, read with nothing but a JSON parser."""
    return [json.loads(line) for line in path.read_bytes().split(b"\n")[:-1]]


def test_the_schema_is_one_and_every_line_keeps_to_it(exported: Path) -> None:
    Draft202012Validator.check_schema(SCHEMA)
    validator = Draft202012Validator(SCHEMA)
    for record in lines(exported):
        validator.validate(record)
    statement = lines(exported)[2]
    for broken in ({**statement, "extra": 1}, {**statement, "spans": [{}]}, {**statement, "text": None}):
        assert list(validator.iter_errors(broken))


def test_the_sample_annotations_keep_to_the_schema_of_what_is_read() -> None:
    header, *records = lines(resource("sample", "annotations.jsonl"))
    Draft202012Validator({"$ref": "#/$defs/given_header", "$defs": SCHEMA["$defs"]}).validate(header)
    validator = Draft202012Validator({"$ref": "#/$defs/given_statement", "$defs": SCHEMA["$defs"]})
    for record in records:
        validator.validate(record)
    assert list(validator.iter_errors({**records[0], "spans": [{"label": "demand"}]}))


def test_the_examples_of_the_document_work(exported: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    document = (DOCS / "exchange-format.md").read_text("utf-8")
    header, statement = (json.loads(line) for line in document.split("```json\n")[1].split("```")[0].splitlines())
    Draft202012Validator({"$ref": "#/$defs/given_header", "$defs": SCHEMA["$defs"]}).validate(header)
    Draft202012Validator({"$ref": "#/$defs/given_statement", "$defs": SCHEMA["$defs"]}).validate(statement)
    (exported.parent / "labels.jsonl").write_bytes(exported.read_bytes())
    monkeypatch.chdir(exported.parent)
    found: dict[str, Any] = {}
    exec(document.split("```python\n")[1].split("```")[0], found)
    assert found["part"]["quote"]


def test_the_words_are_those_of_the_text_and_of_the_seed_files(exported: Path) -> None:
    files = {path.name: path.read_bytes() for path in seeds()}
    escaped = 0
    for record in lines(exported)[1:]:
        raw = files[record["document"]["name"]]
        decoded = raw.decode(record["document"]["encoding"])
        assert record["document"]["size"] == len(raw)
        assert reread(record, decoded, raw) == record["text"]
        for span in record["spans"]:
            for part in span["ranges"]:
                assert record["text"][part["start"] : part["end"]] == part["quote"]
                by_character = decoded[part["raw_start"] : part["raw_end"]]
                by_byte = raw[part["byte_start"] : part["byte_end"]].decode()
                assert by_character == by_byte
                escaped += by_byte != part["quote"]
                assert without_escapes(by_byte) == part["quote"]
    assert escaped  # the second seed writes quotation marks as \u0022


def reread(record: dict[str, Any], decoded: str, raw: bytes) -> str:
    """The text, put together from the raw file by the alignment; what is not linear is taken from the text."""
    pieces, position = [], 0
    for clean, length, start, raw_length, byte, byte_length, linear in record["alignment"]:
        assert clean == position
        assert decoded[start : start + raw_length] == raw[byte : byte + byte_length].decode()
        pieces.append(decoded[start : start + raw_length] if linear else record["text"][clean : clean + length])
        position += length
    return "".join(pieces)


def without_escapes(words: str) -> str:
    """The seed's two layers of escapes, undone in the plainest way."""
    for escape, character in (("\\u0022", '"'), ("\\u0026", "&"), ("\\r", "\r"), ("\\n", "\n"), ("&#039;", "'")):
        words = words.replace(escape, character)
    return words.replace("&nbsp;", "\u00a0")


def test_copies_and_translations_are_kin_and_nothing_else_is(exported: Path) -> None:
    kin: dict[str, list[tuple[str, int]]] = {}
    for record in lines(exported)[1:]:
        kin.setdefault(record["kin"], []).append((record["document"]["name"][:3], record["position"] + 1))
    assert sorted(sorted(group) for group in kin.values() if len(group) > 1) == [
        [("000", 1), ("001", 1)],
        [("004", 4), ("004", 5), ("004", 6)],
        [("004", 7), ("004", 8), ("004", 9)],
    ]


def test_every_relation_joins_spans_of_its_statement(exported: Path) -> None:
    joined = 0
    for record in lines(exported)[1:]:
        ids = {span["id"] for span in record["spans"]}
        for relation in record["relations"]:
            assert {relation["from"], relation["to"]} <= ids
            joined += 1
    assert joined


def test_the_same_project_gives_the_same_bytes(
    project: Project, statement: Statement, ana: Reviewer, tmp_path: Path
) -> None:
    add_span(project, ana, statement.id, [Range(3, 9), Range(0, 2)], "demand")
    add_span(project, ana, statement.id, [Range(0, 9)], "speaker")
    export_project(project, tmp_path / "a.jsonl")
    undo(project, ana)
    redo(project, ana)
    export_project(project, tmp_path / "b.jsonl")
    assert (tmp_path / "a.jsonl").read_bytes() == (tmp_path / "b.jsonl").read_bytes()


def only(state: State) -> ExportPlan:
    """A plan for what is in this state."""
    return ExportPlan(statements=StatementFilter(states=frozenset({state})))


def test_only_the_wanted_states_are_exported(
    project: Project, statement: Statement, ana: Reviewer, tmp_path: Path
) -> None:
    target = tmp_path / "out.jsonl"
    assert export_project(project, target, only(State.DONE)).statements == 0
    assert len(lines(target)) == 1
    assert export_project(project, target, only(State.NEW)).statements == 1
    set_state(project, ana, statement.id, State.DONE)
    assert export_project(project, target, only(State.DONE)).statements == 1
    assert export_project(project, target, only(State.NEW)).statements == 0


def test_others_go_on_writing_while_an_export_runs(
    project: Project, statement: Statement, ana: Reviewer, tmp_path: Path
) -> None:
    add_span(project, ana, statement.id, [Range(0, 2)], "demand")
    (span,) = load_annotations(project, statement.id).spans
    waited: list[float] = []

    def write(done: int, total: int) -> None:
        if not total:  # it is being copied
            return
        begun = time.monotonic()
        set_span_note(project, ana, span.id, f"written during the export {len(waited)}")
        waited.append(time.monotonic() - begun)
        assert (done, total) == (len(waited), 2)  # written, and read back

    reader = project.second_connection()
    try:
        export_project(reader, tmp_path / "out.jsonl", progress=write)
    finally:
        reader.close()
    assert lines(tmp_path / "out.jsonl")[1]["spans"][0]["note"] == ""
    assert waited
    assert max(waited) < 2


def test_a_cancelled_export_leaves_nothing(project: Project, tmp_path: Path) -> None:
    folder = tmp_path / "out"
    folder.mkdir()

    def cancel(done: int, total: int) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        export_project(project, folder / "out.jsonl", progress=cancel)
    assert list(folder.iterdir()) == []


def test_the_project_itself_is_never_the_target(project: Project) -> None:
    before = project.path.read_bytes()
    for name in (project.path.name, f"{project.path.name}.lock", f"{project.path.name}-journal"):
        with pytest.raises(ExportError, match="project itself"):
            export_project(project, project.path.with_name(name))
    link = project.path.with_name("link.jsonl")
    link.symlink_to(project.path)
    with pytest.raises(ExportError, match="is a project"):
        export_project(project, link)
    assert project.path.read_bytes() == before
