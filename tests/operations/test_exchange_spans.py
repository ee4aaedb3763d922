"""The spans of exchange files: many records on a statement, wrong ones among right ones, each named by its place."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from annotator.core.annotations import Reviewer
from annotator.core.changes import Change
from annotator.core.documents import ReadDocument, Statement
from annotator.export.exchange.reader import read_exchange
from annotator.operations.checking import check
from annotator.operations.exchange_report import AnnotateReport
from annotator.operations.exchanging import annotate
from annotator.operations.importing import import_documents
from annotator.store.annotations import load_annotations
from annotator.store.project import Project
from annotator.store.statements import all_statements

Read = Callable[..., tuple[Change | None, AnnotateReport]]


@pytest.fixture
def read(project: Project, ana: Reviewer, tmp_path: Path) -> Read:
    """Reads records into the project as the command line would."""

    def reading(*records: dict[str, Any]) -> tuple[Change | None, AnnotateReport]:
        path = tmp_path / "in.jsonl"
        path.write_text("\n".join(json.dumps(record) for record in records), "utf-8")
        return annotate(project, ana, read_exchange(path))

    return reading


def test_a_record_a_span_reads_what_the_statements_carry_once(
    project: Project, ana: Reviewer, read: Read, read_document: Callable[..., ReadDocument]
) -> None:
    import_documents(project, ana, [read_document("We demand bread and roses.", "b.txt")])
    statements = [statement.id for statement in all_statements(project)]
    records = [
        {"id": statement, "spans": [{"label": "demand", "start": start, "end": start + 2}]}
        for start in range(20)
        for statement in statements
    ]
    read(*records[:10])
    asked: list[str] = []
    project.connection.set_trace_callback(asked.append)
    _, report = read(*records)
    project.connection.set_trace_callback(None)
    assert (report.spans, report.already) == (30, 10)
    assert sum('FROM "span" WHERE statement_id' in question for question in asked) == len(statements)
    assert [len(load_annotations(project, statement).spans) for statement in statements] == [20, 20]
    assert read(*records)[0] is None
    assert check(project).sound


def test_wrong_elements_are_named_by_their_place_and_the_rest_is_taken(
    project: Project, statement: Statement, read: Read
) -> None:
    record = {
        "id": statement.id,
        "spans": [
            {"id": "s", "label": "speaker", "quote": "We"},
            7,
            {"id": "d", "label": "demand", "quote": "demand"},
            {"label": "demand", "start": -3, "end": 2},
            {"label": "speaker", "quote": "nowhere"},
            {},
            None,
        ],
        "relations": ["s", {"type": "makes", "from": "s", "to": "d"}, {"type": "makes", "from": "s", "to": "x"}, {}],
        "statement_labels": [{"attribute": "position", "value": "against"}, 1.5, {}],
        "reviews": [{"state": "asleep"}, [], {"state": "done", "reviewer": "Ben"}],
        "implied": [0, {}],
    }
    _, report = read(record)
    assert (report.spans, report.relations, report.statement_labels, report.reviews) == (2, 1, 1, 1)
    assert [(one.what, one.why) for one in report.left_out] == [
        ("span 2", "it is not an object"),
        ("span 7", "it is not an object"),
        ("span 4 (demand)", "“start” is -3, and it must not be less than 0"),
        ("span 5 (speaker) “nowhere”", "“nowhere” is not in the statement"),
        ("span 6", "it names no label"),
        ("relation 1", "it is not an object"),
        ("relation 3 (makes from s to x)", "there is no span x, which “to” names, in the statement"),
        ("relation 4", "it names no relation"),
        ("implied slot 1", "it is not an object"),
        ("implied slot 2", "“span” must be a text"),
        ("statement label 2", "it is not an object"),
        ("statement label 3", "“attribute” must be a text"),
        ("review 2", "it is not an object"),
        ("review 1", "the state “asleep” is unknown; it is new, in_work, done or skipped"),
    ]
    assert read({"id": statement.id, "spans": {"a": 1}})[1].left_out[0].why == "“spans” must be a list of objects"
    assert check(project).sound
