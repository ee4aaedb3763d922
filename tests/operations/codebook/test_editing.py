"""Entries added, renamed, described, ordered, retired and removed, while the work stays what it is."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from annotator.core.annotations import Reviewer, Span
from annotator.core.changes import Change
from annotator.core.codebook import Attribute, AttributeKind, Choice, CodebookEntry, Label, LineStyle, RelationType
from annotator.core.documents import Statement
from annotator.core.errors import AnnotationError, CodebookError
from annotator.core.ranges import Range
from annotator.operations.annotating import add_span
from annotator.operations.codebook_editing import (
    add_entries,
    change_entry,
    remove_entry,
    rename_entry,
    reorder_entries,
    retire_entry,
)
from annotator.operations.reviewing import set_statement_label
from annotator.store.annotations import load_annotations
from annotator.store.codebooks import load_codebook
from annotator.store.project import Project

Step = Callable[[Callable[[], Change | None]], Change]
STATE = Label("state", " state ", "S", "S", LineStyle.DOTTED, "#412505", "#EC9700", 99, definition=" A country. ")


def test_entries_are_added_at_the_end_with_all_that_belongs_to_them(
    project: Project, ana: Reviewer, steps_back: Step
) -> None:
    kind = Attribute("kind", "state", "kind", AttributeKind.CHOICE, 7)
    entries: list[CodebookEntry] = [STATE, kind, Choice("east", "kind", "east", 5), Choice("west", "kind", "west", 5)]
    entries.append(RelationType("rules", "rules", "ruled by", (("state", "party"),), 0))

    change = steps_back(lambda: add_entries(project, ana, entries))

    codebook = load_codebook(project)
    assert change.action == "add_entries"
    assert [label.name for label in codebook.labels] == ["union", "party", "demand", "state"]
    assert codebook.label("state").definition == "A country."
    assert [(choice.name, choice.position) for choice in codebook.choices_of("kind")] == [("east", 0), ("west", 1)]
    assert codebook.relation_types[-1].id == "rules"


@pytest.mark.parametrize(
    ("entries", "complaint"),
    [
        ([replace(STATE, name="Union")], "two labels read alike"),
        ([replace(STATE, key="u")], "the key U has two meanings"),
        ([replace(STATE, light_ink="red")], "has the ink “red”"),
        ([replace(STATE, definition="a\0b")], "has a control character in its definition"),
        ([replace(STATE, id="union", name="x")], "is in the codebook already"),
        ([Attribute("kind", "union", "kind", AttributeKind.CHOICE, 0)], "offers no choices"),
        ([RelationType("r", "r", "", (("union", "nobody"),), 0)], "joins a label that the codebook does not have"),
    ],
)
def test_what_breaks_a_rule_is_refused_in_one_sentence(
    project: Project, ana: Reviewer, entries: list[CodebookEntry], complaint: str
) -> None:
    before = load_codebook(project)
    with pytest.raises(CodebookError, match=complaint) as caught:
        add_entries(project, ana, entries)
    assert "changed" in str(caught.value)
    assert load_codebook(project) == before


def test_work_follows_a_new_name_and_keeps_its_version(
    project: Project, ana: Reviewer, work: dict[str, Span], steps_back: Step, now: Callable[[str], Span]
) -> None:
    version = load_codebook(project).version
    preview = rename_entry.preview(project, "party", "<b>faction</b>")
    assert set(preview.spans) == {work["left"].id, work["right"].id}
    assert (preview.values, preview.loses) == (0, False)

    steps_back(lambda: rename_entry(project, ana, "party", "<b>faction</b>"))

    assert load_codebook(project).label("party").name == "<b>faction</b>"
    assert load_codebook(project).version == version + 3
    assert now(work["left"].id) == work["left"]
    assert rename_entry(project, ana, "party", "<b>faction</b>") is None
    with pytest.raises(CodebookError, match="has no name"):
        rename_entry(project, ana, "party", " ")
    with pytest.raises(CodebookError, match="not in the codebook any more"):
        rename_entry(project, ana, "gone", "x")


def test_looks_keys_and_words_change_in_one_step(project: Project, ana: Reviewer, steps_back: Step) -> None:
    union = load_codebook(project).label("union")
    wanted = replace(
        union, key="W", letter="W", light_ink="#112233", line=LineStyle.DOTTED, definition="d", position=9, retired=True
    )
    steps_back(lambda: change_entry(project, ana, wanted))
    found = load_codebook(project).label("union")
    assert replace(found, changed_by="") == replace(wanted, position=0, retired=False, changed_by="")


def test_an_attribute_keeps_its_kind_and_its_label(project: Project, ana: Reviewer) -> None:
    place = load_codebook(project).attribute("party-place")
    with pytest.raises(CodebookError, match="cannot hold another kind"):
        change_entry(project, ana, replace(place, kind=AttributeKind.FLAG))
    with pytest.raises(CodebookError, match="another kind of entry"):
        change_entry(project, ana, replace(STATE, id="party-place"))
    change_entry(project, ana, replace(place, label_id="union", required=True))
    assert load_codebook(project).attribute("party-place").label_id == "party"
    assert load_codebook(project).attribute("party-place").required


def test_relations_that_a_type_no_longer_allows_are_shown_and_taken_away(
    project: Project, ana: Reviewer, work: dict[str, Span], statement: Statement, steps_back: Step
) -> None:
    makes = replace(load_codebook(project).relation_type("makes"), pairs=(("union", "demand"),))
    preview = change_entry.preview(project, makes)
    assert len(preview.relations) == 2
    assert preview.loses

    steps_back(lambda: change_entry(project, ana, makes))

    left = load_annotations(project, statement.id).relations
    assert {(link.from_span, link.type_id) for link in left} == {
        (work["union"].id, "makes"),
        (work["union"].id, "joins"),
    }
    assert preview.relations_lost
    assert set(preview.relations_lost).isdisjoint(link.id for link in left)


def test_entries_are_put_in_another_order(project: Project, ana: Reviewer, steps_back: Step) -> None:
    steps_back(lambda: reorder_entries(project, ana, ["demand", "union", "party"]))
    assert [label.id for label in load_codebook(project).labels] == ["demand", "union", "party"]
    assert reorder_entries(project, ana, ["demand", "union", "party"]) is None
    steps_back(lambda: reorder_entries(project, ana, ["right", "left"]))
    assert [choice.id for choice in load_codebook(project).choices_of("party-wing")] == ["right", "left"]
    for wrong in (["demand", "union"], ["demand", "union", "party", "party"], ["union", "party", "left"]):
        with pytest.raises(CodebookError):
            reorder_entries(project, ana, wrong)


def test_a_retired_label_keeps_its_work_and_frees_its_key(
    project: Project, ana: Reviewer, work: dict[str, Span], statement: Statement, steps_back: Step
) -> None:
    assert len(retire_entry.preview(project, "party").spans) == 2
    steps_back(lambda: retire_entry(project, ana, "party"))
    assert len(load_annotations(project, statement.id).spans) == len(work)
    with pytest.raises(AnnotationError):
        add_span(project, ana, statement.id, [Range(0, 2)], "party")
    add_entries(project, ana, [replace(STATE, key="P")])
    steps_back(lambda: retire_entry(project, ana, "party", retired=False))
    assert not load_codebook(project).label("party").retired


def test_a_retired_attribute_frees_the_keys_of_its_choices(project: Project, ana: Reviewer, steps_back: Step) -> None:
    steps_back(lambda: retire_entry(project, ana, "party-voice"))
    codebook = load_codebook(project)
    assert [choice.key for choice in codebook.choices_of("party-voice")] == ["", ""]
    assert not any(choice.retired for choice in codebook.choices_of("party-voice"))


def test_only_what_is_unused_can_be_removed(
    project: Project, ana: Reviewer, work: dict[str, Span], steps_back: Step
) -> None:
    for used, times in (("party", 2), ("party-wing", 2), ("left", 1), ("against", 1), ("makes", 2)):
        with pytest.raises(CodebookError, match=f"carries work \\({times}\\)"):
            remove_entry(project, ana, used)
    steps_back(lambda: remove_entry(project, ana, "tone"))
    assert {choice.attribute_id for choice in load_codebook(project).choices}.isdisjoint({"tone"})
    remove_entry(project, ana, "for")
    set_statement_label(project, ana, work["union"].statement_id, "position", None)
    with pytest.raises(CodebookError, match="offers no choices"):
        remove_entry(project, ana, "against")


def test_a_label_that_goes_leaves_no_relation_type_that_joins_it(
    project: Project, ana: Reviewer, steps_back: Step
) -> None:
    steps_back(lambda: remove_entry(project, ana, "union"))
    assert [(kind.id, kind.pairs) for kind in load_codebook(project).relation_types] == [
        ("makes", (("party", "demand"),))
    ]
