"""What a format holds comes back into a new project when its export is read there."""

import shutil
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

from annotator.core.annotations import Reviewer
from annotator.core.ranges import Range
from annotator.export.format import Format
from annotator.export.holding import Overlap, Unit
from annotator.export.plan import ExportPlan
from annotator.export.registry import FORMATS, format_named
from annotator.operations.beginning import create_project
from annotator.operations.checking import check
from annotator.operations.exporting import export_project
from annotator.operations.foreign_reading import ForeignFile, propose_mapping, recognised, take_foreign
from annotator.operations.sampling import create_sample
from annotator.store.annotations import load_annotations
from annotator.store.codebooks import load_codebook
from annotator.store.project import Project
from annotator.store.statements import all_statements, load_text

READ = [one for one in FORMATS if one.read is not None and one.recognise is not None]
Facts = Counter[tuple[object, ...]]


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Project]:
    with create_sample(tmp_path_factory.mktemp("sample") / "sample.annotator") as project:
        yield project


@pytest.fixture
def sample_copy(sample: Project, tmp_path: Path) -> Iterator[Project]:
    """The sample once more, to be written to."""
    path = tmp_path / "copy.annotator"
    shutil.copyfile(sample.path, path)
    with Project.open(path) as project:
        yield project


def facts(project: Project, form: Format) -> tuple[Facts, Facts, Facts]:
    """Spans, relations and statement labels as (text, place, name), as far as the format holds them."""
    codebook = load_codebook(project)
    spans, links, labels = Facts(), Facts(), Facts()
    for statement in all_statements(project):
        text = load_text(project, statement.id).text
        held = load_annotations(project, statement.id)
        places = {one.id: (codebook.label(one.label_id).name, _ranges(one.ranges, form)) for one in held.spans}
        spans.update((text, *place) for place in places.values())
        links.update(
            (text, codebook.relation_type(one.type_id).name, places[one.from_span], places[one.to_span])
            for one in held.relations
        )
        labels.update((text, codebook.attribute(one.attribute_id).name) for one in held.statement_labels)
    return spans, links, labels


def _ranges(ranges: tuple[Range, ...], form: Format) -> tuple[Range, ...]:
    return ranges if form.holds.ranges else (Range(ranges[0].start, ranges[-1].end),)


@pytest.mark.parametrize(
    ("name", "unit"),
    [
        ("doccano", Unit.PARAGRAPH),
        ("prodigy", Unit.SENTENCE),
        ("brat", Unit.SENTENCE),  # the id lies in a file beside
        ("qdpx", Unit.SENTENCE),
    ],
)
def test_a_piece_of_a_statement_goes_back_onto_it(
    sample: Project, tmp_path: Path, name: str, unit: Unit, sample_copy: Project
) -> None:
    form = format_named(name)
    place = tmp_path / f"out{form.suffix}"
    export_project(sample, place, ExportPlan(format=form.id, unit=unit))
    before, statements = facts(sample_copy, form)[0], len(all_statements(sample_copy))
    file = ForeignFile(place, form)
    mapping, census = propose_mapping(sample_copy, file, add_new=False)
    _, report = take_foreign(sample_copy, Reviewer.named("Somebody else"), file, mapping, census)

    assert not check(sample_copy).problems
    assert report.records > statements
    assert report.created_statements == 0
    assert len(all_statements(sample_copy)) == statements
    came = facts(sample_copy, form)[0]
    assert set(came) == set(before)  # every span where one is, whoever made it


@pytest.mark.parametrize("form", READ, ids=[one.id for one in READ])
def test_an_export_read_into_a_new_project_is_the_same_work(sample: Project, tmp_path: Path, form: Format) -> None:
    place = tmp_path / f"out{form.suffix}"
    export_project(sample, place, ExportPlan(format=form.id))
    found = recognised(place)
    assert found is form

    with create_project(tmp_path / "new.annotator", load_codebook(sample)) as project:
        file = ForeignFile(place, form)
        mapping, census = propose_mapping(project, file, add_new=False)
        take_foreign(project, Reviewer.named("Ana"), file, mapping, census)
        assert not check(project).problems
        came, went = facts(project, form), facts(sample, form)

    if form.holds.overlap is not Overlap.NONE:
        assert went[0] == came[0]
    if form.holds.relations:
        assert went[1] == came[1]
    if form.holds.statement_labels:
        assert went[2] == came[2]
