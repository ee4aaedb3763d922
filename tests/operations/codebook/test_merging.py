"""Entries merged: the work joins, what is lost is known before, and one undo brings all of it back."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from annotator.core.annotations import Reviewer, Span, StatementLabel, Value
from annotator.core.changes import Change
from annotator.core.documents import Statement
from annotator.core.errors import CodebookError
from annotator.core.ranges import Range
from annotator.operations.annotating import add_span, set_attribute, set_span_note
from annotator.operations.codebook_editing import add_entries, retire_entry
from annotator.operations.codebook_merging import (
    merge_attributes,
    merge_choices,
    merge_labels,
    merge_relation_types,
)
from annotator.operations.commenting import add_comment
from annotator.operations.relating import add_relation
from annotator.operations.reviewing import set_statement_label
from annotator.operations.undoing import undo
from annotator.store.annotations import load_annotations
from annotator.store.codebooks import load_codebook
from annotator.store.project import Project

Step = Callable[[Callable[[], Change | None]], Change]
Now = Callable[[str], Span]


def test_what_the_label_that_stays_lacks_is_lost_and_known_before(
    project: Project, ana: Reviewer, work: dict[str, Span], steps_back: Step, now: Now
) -> None:
    preview = merge_labels.preview(project, ["party"], "union")
    assert set(preview.spans) == {work["left"].id, work["right"].id}
    assert {(lost.carrier_id, lost.attribute_id) for lost in preview.values_lost} == {
        (work["left"].id, "party-voice"),  # “direct” is no choice of the union's voice
        (work["left"].id, "party-wing"),
        (work["left"].id, "party-place"),
        (work["right"].id, "party-wing"),
    }
    assert preview.values == 5
    assert preview.relations_lost == ()

    steps_back(lambda: merge_labels(project, ana, ["party"], "union"))

    left, right = now(work["left"].id), now(work["right"].id)
    assert (left.label_id, left.attributes) == ("union", {})
    assert (right.label_id, right.attributes) == ("union", {"union-voice": Value("union-quoted")})
    assert left.codebook_version == work["left"].codebook_version
    codebook = load_codebook(project)
    assert [label.id for label in codebook.labels] == ["union", "demand"]
    assert codebook.relation_type("joins").pairs == (("union", "union"),)
    assert codebook.relation_type("makes").pairs == (("union", "demand"),)


def test_nothing_is_lost_when_the_label_adopts_what_it_lacks(
    *, project: Project, ana: Reviewer, work: dict[str, Span], steps_back: Step, now: Now, statement: Statement
) -> None:
    assert not merge_labels.preview(project, ["party"], "union", adopt=True).loses

    steps_back(lambda: merge_labels(project, ana, ["party"], "union", adopt=True))

    assert now(work["left"].id).attributes == {
        "union-voice": Value("party-direct"),
        "party-wing": Value("left"),
        "party-place": Value(text="Kyiv"),
    }
    codebook = load_codebook(project)
    assert [one.id for one in codebook.attributes_of("union")] == ["union-voice", "party-wing", "party-place"]
    assert [(one.id, one.key) for one in codebook.choices_of("union-voice")] == [
        ("union-quoted", "1"),
        ("party-direct", "2"),
    ]
    assert len(load_annotations(project, statement.id).relations) == 3


def test_two_spans_that_become_one_are_folded_with_their_relations(
    *, project: Project, ana: Reviewer, work: dict[str, Span], statement: Statement, steps_back: Step, now: Now
) -> None:
    add_span(project, ana, statement.id, [Range(0, 2)], "party", attributes={"party-place": Value(text="Lviv")})
    add_span(project, ana, statement.id, [Range(0, 2)], "party", attributes={"party-place": Value(text="Kyiv")})
    twin, other = (
        span for span in load_annotations(project, statement.id).spans if span.end == 2 and span.label_id == "party"
    )
    set_span_note(project, ana, twin.id, "look")
    add_relation(project, ana, twin.id, work["demand"].id, "makes")
    add_relation(project, ana, work["union"].id, twin.id, "joins")
    preview = merge_labels.preview(project, ["party"], "union", adopt=True)
    assert preview.spans_folded == (twin.id,)
    assert preview.spans_doubled == (other.id,)
    assert len(preview.relations_lost) == 1  # one that would lead from the span to itself

    steps_back(lambda: merge_labels(project, ana, ["party"], "union", adopt=True))

    folded = now(work["union"].id)
    assert folded.note == "look"
    assert folded.attributes["party-place"] == Value(text="Lviv")
    links = load_annotations(project, statement.id).relations
    assert sum(link.from_span == work["union"].id and link.type_id == "makes" for link in links) == 1
    assert now(twin.id).deleted
    assert not now(other.id).deleted


def test_a_span_that_somebody_spoke_of_is_never_folded(
    project: Project, ana: Reviewer, work: dict[str, Span], statement: Statement
) -> None:
    add_span(project, ana, statement.id, [Range(0, 2)], "party")
    (twin,) = (
        span for span in load_annotations(project, statement.id).spans if span.end == 2 and span.label_id == "party"
    )
    add_comment(project, ana, statement.id, "Is it?", span_id=twin.id)
    assert merge_labels.preview(project, ["party"], "union").spans_doubled == (twin.id,)
    merge_labels(project, ana, ["party"], "union")
    assert [span.id for span in load_annotations(project, statement.id).spans if span.end == 2] == [
        work["union"].id,
        twin.id,
    ]


def test_labels_that_cannot_be_merged_are_refused(project: Project, ana: Reviewer) -> None:
    for wrong in ((["union"], "union"), (["gone"], "union"), (["union"], "left"), (["left"], "union")):
        with pytest.raises(CodebookError):
            merge_labels(project, ana, *wrong)
    retire_entry(project, ana, "union")
    with pytest.raises(CodebookError, match="Nothing can be merged into “union”"):
        merge_labels(project, ana, ["party"], "union")
    assert merge_labels(project, ana, ["union"], "party") is not None


def test_choices_are_merged_on_spans_and_on_statements(
    *, project: Project, ana: Reviewer, work: dict[str, Span], statement: Statement, steps_back: Step, now: Now
) -> None:
    assert merge_choices.preview(project, ["left"], "right").values == 1
    steps_back(lambda: merge_choices(project, ana, ["left"], "right"))
    assert now(work["left"].id).attributes["party-wing"] == Value("right")
    preview = merge_choices.preview(project, ["against"], "for")
    assert (len(preview.statement_labels), preview.statements) == (1, frozenset([statement.id]))
    steps_back(lambda: merge_choices(project, ana, ["against"], "for"))
    assert load_annotations(project, statement.id).statement_labels[0].value == Value("for")
    with pytest.raises(CodebookError, match="Only choices of one attribute"):
        merge_choices(project, ana, ["angry"], "for")


def test_attributes_are_merged_and_what_stands_there_stays(
    project: Project, ana: Reviewer, work: dict[str, Span], steps_back: Step, now: Now
) -> None:
    preview = merge_attributes.preview(project, ["party-wing"], "party-voice")
    assert {lost.value for lost in preview.values_lost} == {Value("left"), Value("right")}  # both hold a voice already
    set_attribute(project, ana, work["left"].id, "party-voice", None)
    steps_back(lambda: merge_attributes(project, ana, ["party-wing"], "party-voice"))
    assert now(work["left"].id).attributes["party-voice"] == Value("left")
    assert now(work["right"].id).attributes == {"party-voice": Value("party-quoted")}
    choices = load_codebook(project).choices_of("party-voice")
    assert [choice.name for choice in choices] == ["quoted", "direct", "left", "right"]
    with pytest.raises(CodebookError, match="same kind of value"):
        merge_attributes(project, ana, ["party-place"], "party-voice")


def test_statement_labels_are_merged(project: Project, ana: Reviewer, statement: Statement, steps_back: Step) -> None:
    ben = Reviewer.named("Ben")
    for reviewer, attribute, choice in (
        (ana, "position", "against"),
        (ana, "tone", "angry"),
        (ben, "tone", "tone-against"),
    ):
        set_statement_label(project, reviewer, statement.id, attribute, Value(choice))
    preview = merge_attributes.preview(project, ["tone"], "position")
    assert [lost.value for lost in preview.values_lost] == [Value("angry")]
    assert preview.values == 2

    steps_back(lambda: merge_attributes(project, ana, ["tone"], "position"))

    found = load_annotations(project, statement.id).statement_labels
    assert {(one.reviewer_id, one.attribute_id, one.value) for one in found} == {
        (ana.id, "position", Value("against")),
        (ben.id, "position", Value("against")),
    }
    assert all(one.id == StatementLabel.id_for(statement.id, one.reviewer_id, "position") for one in found)


def test_relation_types_are_merged_and_doubles_go(
    project: Project, ana: Reviewer, work: dict[str, Span], statement: Statement, steps_back: Step
) -> None:
    makes = load_codebook(project).relation_type("makes")
    add_entries(project, ana, [replace(makes, id="utters", name="utters")])
    add_relation(project, ana, work["union"].id, work["demand"].id, "utters")
    add_relation(project, ana, work["right"].id, work["demand"].id, "utters")
    assert len(merge_relation_types.preview(project, ["utters"], "makes").relations) == 2

    steps_back(lambda: merge_relation_types(project, ana, ["utters"], "makes"))

    links = load_annotations(project, statement.id).relations
    assert sorted(link.type_id for link in links) == ["joins", "makes", "makes", "makes"]


def test_a_preview_writes_nothing(project: Project, work: dict[str, Span]) -> None:
    written = project.connection.total_changes
    merge_labels.preview(project, ["party"], "union")
    merge_attributes.preview(project, ["tone"], "position")
    assert project.connection.total_changes == written


def test_a_label_that_was_merged_away_may_come_back(project: Project, ana: Reviewer, work: dict[str, Span]) -> None:
    party = load_codebook(project).label("party")
    merge_labels(project, ana, ["party"], "union")
    assert add_entries(project, ana, [replace(party, name="party again")]) is not None
    assert load_codebook(project).label("party").name == "party again"
    undo(project, ana)
    assert [label.id for label in load_codebook(project).labels] == ["union", "demand"]
