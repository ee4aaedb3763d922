"""The codebook of a file or another project, taken in part or whole, with the work of the project kept."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from annotator.core.annotations import Reviewer, Span
from annotator.core.changes import Change
from annotator.core.codebook import Attribute, AttributeKind, Choice, Codebook, Label, LineStyle, RelationType
from annotator.core.codebook_order import in_normal_order
from annotator.core.documents import Statement
from annotator.core.errors import CodebookError, ExportError, ProjectError
from annotator.ingest.codebook_toml import load_codebook_file, shipped_codebook
from annotator.operations.codebook_editing import add_entries, rename_entry
from annotator.operations.codebook_files import codebook_at, export_codebook
from annotator.operations.codebook_merging import merge_labels
from annotator.operations.codebook_taking import extend_codebook, replace_codebook
from annotator.store.annotations import load_annotations
from annotator.store.codebooks import load_codebook
from annotator.store.project import Project

Step = Callable[[Callable[[], Change | None]], Change]
INKS = ("#052039", "#0070E9")

# its party is the project's by id, its demand by name; it lacks the union and most attributes
OTHER = Codebook(
    "Other",
    7,
    labels=(
        Label("state", "state", "S", "P", LineStyle.DOTTED, *INKS, 0),
        Label("theirs", "Demand", "D", "D", LineStyle.THICK, *INKS, 1, definition="What is wanted."),
        Label("party", "faction", "F", "F", LineStyle.DASHED, *INKS, 2),
    ),
    attributes=(
        Attribute("wing", "party", "wing", AttributeKind.CHOICE, 0),
        Attribute("rank", "state", "rank", AttributeKind.TEXT, 0),
    ),
    choices=(Choice("their-left", "wing", "Left", 0, key="1"), Choice("centre", "wing", "centre", 1, key="2")),
    relation_types=(
        RelationType("urges", "makes", "urged by", (("state", "theirs"), ("party", "theirs")), 0),
        RelationType("rules", "rules", "ruled by", (("state", "party"),), 1),
    ),
)


def test_what_is_lacking_is_added_and_the_rest_stays(
    project: Project, ana: Reviewer, work: dict[str, Span], steps_back: Step
) -> None:
    before = load_codebook(project)

    steps_back(lambda: extend_codebook(project, ana, OTHER))

    codebook = load_codebook(project)
    assert codebook.labels[:3] == before.labels
    assert codebook.labels[3].name == "state"
    assert codebook.label("state").key == ""  # P is the party's
    assert [choice.id for choice in codebook.choices_of("party-wing")] == ["left", "right", "centre"]
    assert codebook.choice("centre").key == ""
    assert set(codebook.relation_type("makes").pairs) == {
        ("union", "demand"), ("party", "demand"), ("state", "demand"),
    }  # fmt: skip
    assert codebook.relation_type("rules").pairs == (("state", "party"),)
    assert extend_codebook(project, ana, OTHER) is None


def test_a_replaced_codebook_says_what_the_other_says_and_retires_what_carries_work(
    project: Project, ana: Reviewer, work: dict[str, Span], statement: Statement, steps_back: Step
) -> None:
    preview = replace_codebook.preview(project, OTHER)
    assert set(preview.spans) == {span.id for span in work.values()}
    assert not preview.loses

    steps_back(lambda: replace_codebook(project, ana, OTHER))

    codebook = load_codebook(project)
    assert [(label.id, label.name, label.retired) for label in codebook.labels] == [
        ("state", "state", False),
        ("demand", "Demand", False),
        ("party", "faction", False),
        ("union", "union", True),
    ]
    assert codebook.label("demand").definition == "What is wanted."
    assert [(one.id, one.retired) for one in codebook.attributes_of("party")] == [
        ("party-wing", False), ("party-voice", True), ("party-place", True),
    ]  # fmt: skip
    assert [(one.name, one.retired) for one in codebook.choices_of("party-wing")] == [
        ("Left", False), ("centre", False), ("right", True),
    ]  # fmt: skip
    assert [(one.id, one.retired) for one in codebook.attributes_of(None)] == [("position", True)]
    assert codebook.name == "small"
    assert len(load_annotations(project, statement.id).relations) == 3
    assert replace_codebook(project, ana, OTHER) is None


def test_relations_between_labels_that_the_other_one_joins_no_more_are_shown(
    project: Project, ana: Reviewer, work: dict[str, Span], steps_back: Step
) -> None:
    union = Label("union", "union", "U", "U", LineStyle.SOLID, *INKS, 3)
    other = replace(OTHER, labels=(*OTHER.labels, union))
    assert len(replace_codebook.preview(project, other).relations_lost) == 1  # union makes demand
    steps_back(lambda: replace_codebook(project, ana, other))


def test_values_never_change_their_kind(project: Project, ana: Reviewer, work: dict[str, Span]) -> None:
    text = Attribute("wing", "party", "wing", AttributeKind.TEXT, 0)
    with pytest.raises(CodebookError, match="“wing” holds a choice here and a text there"):
        replace_codebook(project, ana, replace(OTHER, attributes=(text,), choices=()))
    tone = Attribute("t", None, "tone", AttributeKind.TEXT, 0)
    assert replace_codebook(project, ana, replace(OTHER, attributes=(*OTHER.attributes, tone))) is not None
    assert load_codebook(project).attribute("tone").kind is AttributeKind.TEXT
    assert load_codebook(project).choices_of("tone") == ()


def test_a_label_that_was_merged_away_comes_back_with_the_file(
    project: Project, ana: Reviewer, work: dict[str, Span], steps_back: Step
) -> None:
    first = load_codebook(project)
    merge_labels(project, ana, ["party"], "union", adopt=True)
    steps_back(lambda: extend_codebook(project, ana, first))
    codebook = load_codebook(project)
    assert [label.id for label in codebook.labels] == ["union", "demand", "party"]
    assert [one.name for one in codebook.attributes_of("party")] == ["Voice", "wing", "place"]
    assert {one.id for one in codebook.attributes_of("party")}.isdisjoint({"party-wing", "party-place"})  # the union's


def test_the_shipped_codebook_can_take_the_place_of_any(project: Project, ana: Reviewer, steps_back: Step) -> None:
    steps_back(lambda: replace_codebook(project, ana, shipped_codebook()))
    found = in_normal_order(load_codebook(project))
    expected = shipped_codebook()
    assert [one.name for one in found.labels] == [one.name for one in expected.labels]
    assert [one.name for one in found.attributes] == [one.name for one in expected.attributes]
    assert [(one.name, one.key, one.sign) for one in found.choices] == [
        (one.name, one.key, one.sign) for one in expected.choices
    ]


def test_a_codebook_goes_to_a_file_and_comes_back(
    project: Project, ana: Reviewer, work: dict[str, Span], tmp_path: Path
) -> None:
    rename_entry(project, ana, "party", "faction")
    target = tmp_path / "mine.toml"
    assert export_codebook(project, target) == target.stat().st_size
    assert codebook_at(target) == load_codebook_file(target) == in_normal_order(load_codebook(project))
    assert replace_codebook(project, ana, codebook_at(target)) is None
    assert codebook_at(project.path) == load_codebook(project)


def test_a_refused_file_leaves_the_older_one(project: Project, ana: Reviewer, tmp_path: Path) -> None:
    target = tmp_path / "mine.toml"
    target.write_text("older")
    for entry in (load_codebook(project).label("demand"),):
        add_entries(project, ana, [replace(entry, id="x", name="x", key="")])
    project.connection.execute("UPDATE label SET name = ' ' WHERE id = 'x'")  # as a faulty program might have left it
    with pytest.raises(ExportError, match="The codebook was not exported"):
        export_codebook(project, target)
    assert target.read_text() == "older"
    with pytest.raises(ExportError):
        export_codebook(project, project.path)
    with pytest.raises(ProjectError):
        codebook_at(tmp_path / "gone.annotator")


def test_a_qdc_file_needs_a_label_since_its_schema_does(project: Project, tmp_path: Path) -> None:
    assert export_codebook(project, tmp_path / "mine.qdc")
    project.connection.execute("UPDATE label SET retired = 1")
    with pytest.raises(ExportError, match="none is in use"):
        export_codebook(project, tmp_path / "none.qdc")
    assert not (tmp_path / "none.qdc").exists()
    assert export_codebook(project, tmp_path / "mine.toml")
