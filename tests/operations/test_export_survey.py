"""One walk for all formats says of each what a preview of it says, and what its first records will be."""

import csv
import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from annotator.core.documents import State
from annotator.core.statement_filter import StatementFilter
from annotator.export.first_records import first_records
from annotator.export.holding import Unit
from annotator.export.plan import ExportPlan, TextForm
from annotator.export.registry import FORMATS, format_named
from annotator.export.split_plan import SplitPlan
from annotator.operations.export_survey import Obstacle, survey_exports
from annotator.operations.exporting import export_project, preview_export
from annotator.operations.sampling import create_sample
from annotator.store.project import Project
from annotator.store.snapshot import KeptSnapshot
from annotator.store.statements import all_statements


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample project, closed."""
    path = tmp_path_factory.mktemp("sample") / "s.annotator"
    create_sample(path).close()
    return path


@pytest.fixture
def sample(made: Path) -> Iterator[Project]:
    """The sample project, open for reading."""
    with Project.open(made, read_only=True) as project:
        yield project


@pytest.mark.parametrize("unit", [Unit.STATEMENT, Unit.SENTENCE])
def test_says_what_previews_say(sample: Project, unit: Unit) -> None:
    plan = ExportPlan(unit=unit, negatives=1)
    survey = survey_exports(sample, plan)
    fitting = [form for form in FORMATS if form.id not in survey.refused]
    for form in fitting:
        report = preview_export(sample, replace(plan, format=form.id)).report
        held = survey.held[form.id]
        assert held.losses == report.losses, form.id
        assert (held.spans, survey.texts) == (report.spans, report.texts), form.id
    assert any(held.losses for held in survey.held.values())
    assert len(survey.first) == 3


def test_says_why_a_format_will_not_do(sample: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    refused = survey_exports(sample, ExportPlan(unit=Unit.SENTENCE)).refused
    assert refused["jsonl"].why is Obstacle.UNIT
    raw = survey_exports(sample, ExportPlan(text=TextForm.RAW)).refused
    assert raw.keys() >= {"jsonl", "conll"}
    assert {refusal.why for refusal in raw.values()} == {Obstacle.TEXT}
    monkeypatch.setattr("annotator.operations.export_survey.is_installed", lambda module: module != "pyarrow")
    without = survey_exports(sample, ExportPlan()).refused
    assert without.keys() == {"parquet", "hugging-face"}
    assert {(refusal.why, refusal.extra) for refusal in without.values()} == {(Obstacle.EXTRA, "parquet")}


def test_tells_how_a_split_comes_out(sample: Project) -> None:
    plan = ExportPlan(split=SplitPlan((("train", 70), ("test", 30)), frozenset()), seed=4)
    survey, report = survey_exports(sample, plan), preview_export(sample, plan).report
    assert survey.parts == report.parts
    assert set(survey.warnings) < set(report.warnings)  # what a part lacks stands in its counts
    assert not any(" has no span of " in warning for warning in survey.warnings)
    assert sum(count.texts for count in survey.parts) == 29
    assert survey.scheme.part == "train"


@pytest.mark.parametrize("name", ["jsonl", "doccano", "prodigy", "brat", "label-studio"])
def test_the_first_records_are_the_beginning_of_the_files(sample: Project, tmp_path: Path, name: str) -> None:
    form = format_named(name)
    survey = survey_exports(sample, ExportPlan(format=name))
    shown = first_records(form, survey.first, survey.scheme)
    export_project(sample, tmp_path / "out", ExportPlan(format=name))
    assert shown.files
    for file, words in shown.files:
        place = tmp_path / "out" / file if file else tmp_path / "out"
        written = place.read_text("utf-8").splitlines()
        for line, whole in zip(words.splitlines(), written, strict=False):
            if line in {"…", "]"}:
                break
            assert whole.startswith(line[:700])
            assert whole.rstrip(",").endswith(line[700:].rstrip(",")[-699:])
    if name == "doccano":
        assert [json.loads(line)["id"] for line in (tmp_path / "out").read_text("utf-8").splitlines()][:3] == [1, 2, 3]
        assert len(shown.files[0][1].splitlines()) == 3
        assert "demand" in shown.files[0][1]


def test_a_table_is_shown_as_one(sample: Project, tmp_path: Path) -> None:
    survey = survey_exports(sample, ExportPlan(format="spans-csv"))
    export_project(sample, tmp_path / "out.csv", ExportPlan(format="spans-csv"))
    with (tmp_path / "out.csv").open(encoding="utf-8-sig", newline="") as file:
        heads, *rows = csv.reader(file)
    for name in ("spans-csv", "spans-xlsx"):
        table = first_records(format_named(name), survey.first, survey.scheme).table
        assert table is not None
        assert list(table.heads) == heads
        assert [list(row) for row in table.rows] == rows[: len(table.rows)]
        assert table.rows
    nested = first_records(format_named("parquet"), survey.first, survey.scheme).table
    assert nested is not None
    assert [row[1] for row in nested.rows] == [item.text for item in survey.first]
    read = first_records(format_named("spacy"), survey.first, survey.scheme).items
    assert [item.text for item in read] == [item.text for item in survey.first]


def test_only_chosen_statements_are_exported(sample: Project) -> None:
    chosen = frozenset(one.id for one in all_statements(sample)[3:8])
    survey = survey_exports(sample, ExportPlan(chosen=chosen), texts=29)
    assert {item.id for item in survey.first} == chosen
    done = StatementFilter(states=frozenset({State.DONE}))
    assert survey_exports(sample, ExportPlan(chosen=chosen, statements=done)).texts <= 5
    assert survey_exports(sample, ExportPlan(chosen=frozenset())).texts == 0


def test_a_kept_copy_serves_as_long_as_the_project_is_the_same(made: Path) -> None:
    kept = KeptSnapshot()
    with Project.open(made, read_only=True) as project:
        one = survey_exports(project, ExportPlan(), copies=kept.of)
        folder = kept._path.parent
        other = survey_exports(project, ExportPlan(unit=Unit.SENTENCE), copies=kept.of)
        assert (one.texts, other.texts > 29) == (29, True)
        assert kept._path.parent == folder
    kept.close()
    assert not folder.exists()
