"""One walk for all formats says of each what a preview of it says."""

from dataclasses import replace
from pathlib import Path

import pytest

from annotator.export.holding import Unit
from annotator.export.plan import ExportPlan
from annotator.export.registry import FORMATS
from annotator.operations.export_survey import survey_exports
from annotator.operations.exporting import preview_export
from annotator.operations.sampling import create_sample
from annotator.store.project import Project


@pytest.mark.parametrize("unit", [Unit.STATEMENT, Unit.SENTENCE])
def test_says_what_previews_say(tmp_path: Path, unit: Unit) -> None:
    create_sample(tmp_path / "s.annotator").close()
    plan = ExportPlan(unit=unit, negatives=1)
    with Project.open(tmp_path / "s.annotator", read_only=True) as project:
        survey = survey_exports(project, plan)
        fitting = [form for form in FORMATS if form.id not in survey.refused]
        for form in fitting:
            report = preview_export(project, replace(plan, format=form.id)).report
            held = survey.held[form.id]
            assert held.losses == report.losses, form.id
            assert (held.spans, survey.texts) == (report.spans, report.texts), form.id
    assert any(held.losses for held in survey.held.values())
    assert len(survey.first) == 3
