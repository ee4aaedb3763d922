"""The sample project: five documents, annotations that all fit, and nothing left behind where it cannot be made."""

from pathlib import Path

import pytest

from annotator.core.documents import State
from annotator.core.errors import AnnotatorError, ProjectError
from annotator.export.exchange.reader import read_exchange
from annotator.operations import sampling
from annotator.operations.checking import check
from annotator.operations.exchanging import annotate
from annotator.operations.sampling import EXAMPLE, create_sample
from annotator.resources import resource
from annotator.store.annotations import load_annotations
from annotator.store.listing import StatementFilter, load_rows, statement_rows_matching
from annotator.store.statements import all_statements
from annotator.ui.statement_list.row_words import origin_words


def test_every_sample_annotation_fits(tmp_path: Path) -> None:
    with create_sample(tmp_path / "sample.annotator") as project:
        assert check(project).problems == []
        held = [load_annotations(project, statement.id) for statement in all_statements(project)]
        change, report = annotate(project, EXAMPLE, read_exchange(resource("sample", "annotations.jsonl")))
    assert change is None
    assert report.left_out == []
    assert len(held) == 29
    assert [place for place, one in enumerate(held) if one.spans] == [1, 2, 3, 18, 19, 20, 21, 25, 26]
    assert {one.reviews[0].state for one in held if one.reviews} >= {State.DONE, State.IN_WORK}


def test_the_list_says_what_a_point_stands_under(tmp_path: Path) -> None:
    with create_sample(tmp_path / "sample.annotator") as project:
        shown = load_rows(project, EXAMPLE.id, statement_rows_matching(project, EXAMPLE.id, StatementFilter()))
    rows = list(shown.values())
    assert [(row.number, row.group) for row in rows[3:5]] == [(str(n), "FBU statement on Ukraine") for n in (1, 2)]
    assert origin_words(rows[3]) == "FBU · en · FBU statement on Ukraine 1"
    assert origin_words(rows[2]) == "Labour Heartlands · en"


def test_a_sample_that_fails_half_way_leaves_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sampling, "seeds", lambda: [tmp_path / "missing.txt"])
    with pytest.raises(AnnotatorError):
        create_sample(tmp_path / "sample.annotator")
    assert list(tmp_path.iterdir()) == []


def test_what_is_there_is_not_touched(tmp_path: Path) -> None:
    path = tmp_path / "sample.annotator"
    path.write_text("mine")
    with pytest.raises(ProjectError, match="exists already"):
        create_sample(path)
    assert path.read_text() == "mine"
