"""Entries split: the new one takes over what was chosen, and nothing else changes."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from annotator.core.annotations import Reviewer, Span, StatementLabel, Value
from annotator.core.changes import Change
from annotator.core.codebook import Attribute, AttributeKind, Choice, Label, LineStyle, RelationType
from annotator.core.documents import Statement
from annotator.core.errors import CodebookError
from annotator.operations.codebook_splitting import (
    split_attribute,
    split_choice,
    split_label,
    split_relation_type,
)
from annotator.store.annotations import load_annotations
from annotator.store.codebooks import load_codebook
from annotator.store.project import Project

Step = Callable[[Callable[[], Change | None]], Change]
Now = Callable[[str], Span]
LEFT = Label("left-party", "left party", "L", "L", LineStyle.DOTTED, "#412505", "#EC9700", 0)


@pytest.mark.parametrize("by_choice", [True, False])
def test_a_new_label_takes_spans_with_their_values_and_relations(
    *, project: Project, ana: Reviewer, work: dict[str, Span], steps_back: Step, now: Now, by_choice: bool
) -> None:
    left = work["left"]
    before = load_annotations(project, left.statement_id).relations
    chosen: dict[str, str] = {"choice_id": "left"} if by_choice else {}
    span_ids = [] if by_choice else [left.id]
    preview = split_label.preview(project, "party", LEFT, span_ids=span_ids, **chosen)
    assert set(preview.spans) == {left.id}
    assert not preview.loses

    steps_back(lambda: split_label(project, ana, "party", LEFT, span_ids=span_ids, **chosen))

    codebook = load_codebook(project)
    named = {
        codebook.attribute(key).name: value.text or codebook.choice(value.choice_id or "").name
        for key, value in now(left.id).attributes.items()
    }
    assert now(left.id).label_id == "left-party"
    assert named == {"Voice": "direct", "wing": "left", "place": "Kyiv"}
    assert [one.name for one in codebook.attributes_of("left-party")] == ["Voice", "wing", "place"]
    assert codebook.relation_type("joins").pairs == (("union", "party"), ("union", "left-party"))
    assert now(work["right"].id) == work["right"]
    after = load_annotations(project, left.statement_id).relations
    assert {(link.id, link.from_span, link.to_span) for link in after} == {
        (link.id, link.from_span, link.to_span) for link in before
    }


def test_choices_move_to_a_new_attribute_wherever_they_are_held(
    project: Project, ana: Reviewer, work: dict[str, Span], steps_back: Step, now: Now
) -> None:
    new = Attribute("side", None, "side", AttributeKind.TEXT, 0)  # label and kind are those of the old one
    steps_back(lambda: split_attribute(project, ana, "party-wing", new, choice_ids=["left"]))
    codebook = load_codebook(project)
    assert (codebook.attribute("side").label_id, codebook.attribute("side").kind) == ("party", AttributeKind.CHOICE)
    assert [choice.id for choice in codebook.choices_of("side")] == ["left"]
    assert now(work["left"].id).attributes["side"] == Value("left")
    assert "party-wing" not in now(work["left"].id).attributes
    assert now(work["right"].id) == work["right"]
    with pytest.raises(CodebookError, match="offers no choices"):
        split_attribute(
            project, ana, "party-wing", Attribute("x", None, "x", AttributeKind.TEXT, 0), choice_ids=["right"]
        )


def test_texts_move_to_a_new_attribute_span_by_span(
    project: Project, ana: Reviewer, work: dict[str, Span], steps_back: Step, now: Now
) -> None:
    new = Attribute("city", None, "city", AttributeKind.TEXT, 0)
    steps_back(lambda: split_attribute(project, ana, "party-place", new, carrier_ids=[work["left"].id]))
    assert now(work["left"].id).attributes["city"] == Value(text="Kyiv")
    with pytest.raises(CodebookError, match="not there any more"):
        split_attribute(project, ana, "party-place", replace(new, id="x", name="x"), carrier_ids=[work["left"].id])


def test_a_statement_label_is_split(
    project: Project, ana: Reviewer, work: dict[str, Span], statement: Statement, steps_back: Step
) -> None:
    new = Attribute("blame", None, "blame", AttributeKind.CHOICE, 0)
    steps_back(lambda: split_attribute(project, ana, "position", new, choice_ids=["against"]))
    (found,) = load_annotations(project, statement.id).statement_labels
    assert (found.attribute_id, found.value) == ("blame", Value("against"))
    assert found.id == StatementLabel.id_for(statement.id, ana.id, "blame")


def test_a_choice_is_split_for_spans_and_for_statements(
    *, project: Project, ana: Reviewer, work: dict[str, Span], statement: Statement, steps_back: Step, now: Now
) -> None:
    far = Choice("far-left", "", "far left", 0)
    steps_back(lambda: split_choice(project, ana, "left", far, [work["left"].id]))
    assert now(work["left"].id).attributes["party-wing"] == Value("far-left")
    (label,) = load_annotations(project, statement.id).statement_labels
    steps_back(lambda: split_choice(project, ana, "against", Choice("both", "", "both", 0), [label.id]))
    assert load_annotations(project, statement.id).statement_labels[0].value == Value("both")
    for nothing in ([], [work["right"].id]):
        with pytest.raises(CodebookError):
            split_choice(project, ana, "right", Choice("x", "", "x", 0), nothing and ["gone"])


def test_relations_that_the_new_type_cannot_have_are_taken_away(
    project: Project, ana: Reviewer, work: dict[str, Span], statement: Statement, steps_back: Step
) -> None:
    links = [link for link in load_annotations(project, statement.id).relations if link.type_id == "makes"]
    new = RelationType("urges", "urges", "urged by", (("party", "demand"),), 0)
    preview = split_relation_type.preview(project, "makes", new, [link.id for link in links])
    assert len(preview.relations_lost) == 1

    steps_back(lambda: split_relation_type(project, ana, "makes", new, [link.id for link in links]))

    left = load_annotations(project, statement.id).relations
    assert sorted(link.type_id for link in left) == ["joins", "urges"]
