"""Annotations from exchange files: nothing guessed, doubled or overwritten, and one step for undo."""

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from annotator.core.annotations import Annotations, Reviewer, Source
from annotator.core.changes import Change
from annotator.core.documents import ReadDocument, State, Statement
from annotator.core.errors import ExchangeError
from annotator.core.ranges import Range
from annotator.export.exchange.reader import read_exchange
from annotator.operations.annotating import add_span, delete_spans, name_actor, set_span_note
from annotator.operations.checking import check
from annotator.operations.exchange_report import AnnotateReport
from annotator.operations.exchanging import annotate
from annotator.operations.importing import import_documents
from annotator.operations.reviewing import set_state
from annotator.operations.undoing import redo, undo
from annotator.store.annotations import all_actors, all_reviewers, load_annotations
from annotator.store.project import Project
from annotator.store.statements import all_statements, load_text

Read = Callable[..., tuple[Change | None, AnnotateReport]]
DOCUMENT = {"document": {"name": "a.txt"}}
OWN = "0190b5a0-0000-7000-8000-00000000000{}"


@pytest.fixture
def read(project: Project, ana: Reviewer, tmp_path: Path) -> Read:
    """Reads records into the project as the command line would."""

    def reading(*records: dict[str, Any]) -> tuple[Change | None, AnnotateReport]:
        path = tmp_path / "in.jsonl"
        header = {"format": "annotator-exchange", "version": 1}
        path.write_text("\n".join(json.dumps(record) for record in (header, *records)), "utf-8")
        return annotate(project, ana, read_exchange(path))

    return reading


def on(project: Project, statement: Statement) -> Annotations:
    return load_annotations(project, statement.id)


def reasons(report: AnnotateReport) -> list[str]:
    return [left_out.why for left_out in report.left_out]


def test_a_record_by_words_becomes_annotations(project: Project, statement: Statement, read: Read) -> None:
    change, report = read(
        {
            **DOCUMENT,
            "spans": [
                {"id": "s", "label": "Speaker", "quote": "We", "attributes": {"canonical": "FBU", "voice": "quoted"}},
                {"id": "d", "label": "demand", "quote": "e", "occurrence": 2, "note": "n", "reviewer": "Ben"},
                {"id": "e", "label_id": "demand", "start": 10, "end": 15},
                {"id": "t", "label": "demand", "ranges": [{"start": 33, "end": 36}, {"start": 3, "end": 9}]},
            ],
            "relations": [{"type": "makes", "from": "s", "to": "t"}],
            "statement_labels": {"position": "against"},
            "review": {"state": "in_work", "flagged": True},
        }
    )
    assert change is not None
    assert (report.spans, report.relations, report.statement_labels, report.reviews) == (4, 1, 1, 1)
    assert report.left_out == []
    found = on(project, statement)
    text = load_text(project, statement.id).text
    assert [span.quotes for span in found.spans] == [
        ("We",), ("demand", text[33:36]), ("e",), (text[10:15],)
    ]  # fmt: skip
    assert {span.start: span for span in found.spans}[4].note == "n"
    assert {reviewer.name for reviewer in all_reviewers(project)} == {"Ana", "Ben"}
    assert [actor.name for actor in all_actors(project)] == ["FBU"]
    assert {span.source for span in found.spans} == {Source.IMPORTED}
    assert found.reviews[0].state is State.IN_WORK
    assert check(project).sound


def test_reading_twice_changes_nothing_and_undo_is_one_step(project: Project, statement: Statement, read: Read) -> None:
    before = on(project, statement)
    record = {
        "id": statement.id,
        "spans": [
            {"id": "s", "label": "speaker", "quote": "We", "attributes": {"canonical": "FBU"}},
            {"id": OWN.format(1), "label": "demand", "quote": "peace"},
        ],
        "relations": [{"id": OWN.format(2), "type": "makes", "from": "s", "to": OWN.format(1)}],
        "statement_labels": [{"attribute": "position", "value": "against", "reviewer": "Ben"}],
        "reviews": [{"reviewer": "Ben", "state": "new"}, {"state": "done"}],
    }
    change, _ = read(record)
    first = on(project, statement)
    assert change is not None
    assert change.statements() == {statement.id}
    again, report = read(record)
    assert again is None
    assert (report.already, report.left_out) == (6, [])
    assert on(project, statement) == first
    ben = Reviewer.named("Ben")
    undo(project, ben)
    assert on(project, statement) == before
    redo(project, ben)
    assert without_stamps(on(project, statement)) == without_stamps(first)
    undo(project, ben)
    read(record)  # rows that an undo took away come back under their own ids
    assert OWN.format(1) in {span.id for span in on(project, statement).spans}
    assert OWN.format(2) in {relation.id for relation in on(project, statement).relations}
    assert check(project).sound


def test_what_cannot_be_taken_is_listed_and_the_rest_is_applied(
    project: Project, statement: Statement, read: Read
) -> None:
    spans = {
        "“nothing” is not in the statement": {"label": "demand", "quote": "nothing"},
        "more than once": {"label": "demand", "quote": "e"},
        "no occurrence 99": {"label": "demand", "quote": "e", "occurrence": 99},
        "counts from 1": {"label": "demand", "quote": "e", "occurrence": 0},
        "are “We”, not “Us”": {"label": "demand", "start": 0, "end": 2, "quote": "Us"},
        "3 to 999 is not a piece": {"label": "demand", "start": 3, "end": 999},
        "9 to 3 is not a piece": {"label": "demand", "ranges": [{"start": 9, "end": 3}]},
        "“start” is -1, and it must not be less than 0": {"label": "demand", "start": -1, "end": 3},
        "“end” must be a whole number": {"label": "demand", "start": 0, "end": True},
        "neither ranges": {"label": "demand"},
        "no label “wish”": {"label": "wish", "quote": "We"},
        "the source “guess” is unknown": {"label": "demand", "quote": "We", "source": "guess"},
        "“attributes” must be an object": {"label": "demand", "quote": "We", "attributes": []},
    }
    _, report = read(
        {
            "id": statement.id,
            "spans": [
                *spans.values(),
                {"id": "ok", "label": "speaker", "quote": "We", "attributes": {"voice": "loud", "mood": "x"}},
            ],
            "relations": [
                {"type": "makes", "from": "ok", "to": "gone"},
                {"type": "makes", "from": "ok", "to": "ok"},
                {"type": "hates", "from": "ok", "to": "ok"},
            ],
            "statement_labels": {"position": "for", "weather": "fine"},
            "reviews": [{"state": "tired"}, {"state": "in_work"}],
        },
        {"id": "unknown", "spans": []},
        {"document": {"name": "b.txt"}},
        {"spans": []},
        {"type": "comment"},
        {"id": statement.id, "spans": 3},
    )
    listed = reasons(report)
    assert len(listed) == len(spans) + 2 + 3 + 2 + 1 + 5
    for part, reason in zip(spans, listed, strict=False):
        assert part in reason
    assert [span.quote for span in on(project, statement).spans] == ["We"]
    assert on(project, statement).reviews[0].state is State.IN_WORK
    assert (report.left_out[0].line, report.left_out[0].statement) == (2, statement.title)
    assert report.left_out[-1].line == 7


def test_a_damaged_line_leaves_nothing(project: Project, statement: Statement, tmp_path: Path, ana: Reviewer) -> None:
    path = tmp_path / "in.jsonl"
    good = json.dumps({"id": statement.id, "spans": [{"label": "demand", "quote": "We"}]})
    path.write_text(f"{good}\n{{broken\n", "utf-8")
    with pytest.raises(ExchangeError, match="line 2"):
        annotate(project, ana, read_exchange(path))
    assert on(project, statement).spans == ()


def test_the_word_of_the_project_is_kept(project: Project, statement: Statement, ana: Reviewer, read: Read) -> None:
    span_id = OWN.format(1)
    read({"id": statement.id, "spans": [{"id": span_id, "label": "speaker", "quote": "We"}]})
    name_actor(project, ana, span_id, "canonical", "FBU")
    set_state(project, ana, statement.id, State.DONE)
    change, report = read(
        {
            "id": statement.id,
            "spans": [
                {
                    "label": "speaker",
                    "quote": "We",
                    "note": "new",
                    "attributes": {"canonical": "TUC", "voice": "quoted"},
                },
                {"id": span_id, "label": "demand", "quote": "We"},
            ],
            "review": {"state": "in_work", "note": "first"},
        }
    )
    assert change is not None
    assert (report.spans, report.already, report.completed) == (0, 1, 1)
    assert len(report.left_out) == 3
    (span,) = on(project, statement).spans
    assert span.label_id == "speaker"
    assert (span.note, span.attributes["speaker-voice"].choice_id) == ("new", "speaker-quoted")
    assert span.attributes["canonical"].actor_id == {a.name: a.id for a in all_actors(project)}["FBU"]
    (review,) = on(project, statement).reviews
    assert (review.state, review.note) == (State.DONE, "first")
    undo(project, ana)
    assert on(project, statement).spans[0].note == ""
    assert check(project).sound


def test_a_deleted_span_comes_back_only_when_it_is_read_again(
    project: Project, statement: Statement, ana: Reviewer, read: Read
) -> None:
    record = {"id": statement.id, "spans": [{"id": OWN.format(1), "label": "demand", "quote": "We"}]}
    read(record)
    delete_spans(project, ana, [OWN.format(1)])
    read(record)
    assert [span.id for span in on(project, statement).spans] == [OWN.format(1)]
    undo(project, ana)
    undo(project, ana)
    assert [span.id for span in on(project, statement).spans] == [OWN.format(1)]
    undo(project, ana)
    assert on(project, statement).spans == ()


def test_an_id_of_another_statement_is_not_taken_over(
    project: Project, statement: Statement, ana: Reviewer, read: Read, read_document: Callable[..., ReadDocument]
) -> None:
    import_documents(project, ana, [read_document("We demand bread.", "b.txt")])
    spans = [{"id": OWN.format(1), "label": "demand", "quote": "We"}]
    _, report = read({"id": statement.id, "spans": spans}, {"document": {"name": "b.txt"}, "spans": spans})
    other = all_statements(project)[1]
    assert report.spans == 2
    assert on(project, statement).spans[0].id == OWN.format(1)
    assert on(project, other).spans[0].id != OWN.format(1)
    assert read({"document": {"name": "b.txt"}, "spans": spans})[0] is None
    assert check(project).sound


def test_a_statement_that_lacks_is_made_from_its_text(project: Project, ana: Reviewer, read: Read) -> None:
    text = "\ufeffBread\r\nand\u2028roses \U0001f339"
    record = {
        "id": OWN.format(5),
        "document": {"name": "<b>new</b>.txt"},
        "text": text,
        "language": "en",
        "spans": [{"label": "demand", "quote": "roses \U0001f339"}],
    }
    _, report = read(record, {"text": "Only words.", "spans": [{"label": "demand", "start": 0, "end": 4}]})
    assert (report.created_statements, report.spans) == (2, 2)
    _, made, other = all_statements(project)
    assert (made.id, made.characters, made.language) == (OWN.format(5), len(text), "en")
    assert load_text(project, made.id).text == text
    assert check(project).sound
    undo(project, ana)
    assert len(all_statements(project)) == 1
    change, report = read(record, {"text": "Only words."})
    assert change is not None
    assert {one.id for one in all_statements(project)} >= {made.id, other.id}
    assert check(project).sound
    undo(project, ana)
    assert len(all_statements(project)) == 1


def test_another_text_under_the_same_id_is_refused(project: Project, statement: Statement, read: Read) -> None:
    change, report = read({"id": statement.id, "text": "Other", "spans": [{"label": "demand", "start": 0, "end": 2}]})
    assert change is None
    assert "another text" in reasons(report)[0]


def test_an_undone_import_comes_back_with_its_own_document(
    project: Project, statement: Statement, ana: Reviewer, read: Read
) -> None:
    there = load_text(project, statement.id)
    undo(project, ana)
    assert all_statements(project) == []
    _, report = read({"id": statement.id, "text": there.text, "spans": [{"label": "demand", "quote": "We"}]})
    assert (report.created_statements, report.spans) == (1, 1)
    assert all_statements(project)[0].document_id == statement.document_id
    assert check(project).sound


def test_two_documents_of_one_name_need_an_id(
    project: Project, ana: Reviewer, read: Read, read_document: Callable[..., ReadDocument]
) -> None:
    import_documents(project, ana, [read_document("Other words.", "a.txt")])
    _, report = read({**DOCUMENT, "spans": [{"label": "demand", "quote": "We"}]})
    assert "2 documents named a.txt" in reasons(report)[0]
    one = all_statements(project)[1]
    _, report = read({"document": {"id": one.document_id}, "spans": [{"label": "demand", "quote": "words"}]})
    assert report.spans == 1


def test_the_same_words_by_two_reviewers_are_two_spans(
    project: Project, statement: Statement, ana: Reviewer, read: Read
) -> None:
    add_span(project, ana, statement.id, [Range(0, 2)], "demand")
    _, report = read({"id": statement.id, "reviewer": "Ben", "spans": [{"label": "demand", "quote": "We"}] * 2})
    assert (report.spans, report.already) == (1, 1)
    assert len(on(project, statement).spans) == 2


def test_a_row_that_two_records_touch_is_undone_once(
    project: Project, statement: Statement, ana: Reviewer, read: Read
) -> None:
    add_span(project, ana, statement.id, [Range(0, 2)], "speaker")
    (span,) = on(project, statement).spans
    one = {"id": statement.id, "spans": [{"label": "speaker", "quote": "We", "attributes": {"voice": "quoted"}}]}
    other = {"id": statement.id, "spans": [{"label": "speaker", "quote": "We", "note": "n"}]}
    change, report = read(one, other)
    assert change is not None
    assert len(change.edits) == 1
    assert report.completed == 2
    undo(project, ana)
    assert without_stamps(on(project, statement)).spans == (replace(span, changed_by=""),)
    set_span_note(project, ana, span.id, "mine")
    assert "another note" in reasons(read(other)[1])[0]


def without_stamps(held: Annotations) -> Annotations:
    return Annotations(
        tuple(replace(row, changed_by="") for row in held.spans),
        tuple(replace(row, changed_by="") for row in held.relations),
        tuple(replace(row, changed_by="") for row in held.statement_labels),
        tuple(replace(row, changed_by="") for row in held.reviews),
    )
