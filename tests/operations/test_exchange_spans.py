"""The spans of exchange files: many records on a statement, wrong ones among right ones, each named by its place."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from annotator.core.annotations import Reviewer
from annotator.core.changes import Change
from annotator.core.documents import ReadDocument
from annotator.export.exchange_reader import read_exchange
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
