"""Spans in a real project: made, moved, relabelled, deleted, undone across restarts."""

import pytest

from annotator.core.annotations import Reviewer, Span, Value
from annotator.core.documents import State, Statement
from annotator.core.errors import AnnotationError
from annotator.core.ranges import Range
from annotator.operations.annotating import (
    add_span,
    delete_spans,
    move_span,
    name_actor,
    relabel_spans,
    set_attribute,
    set_span_note,
)
from annotator.operations.relating import add_relation
from annotator.operations.undoing import undo
from annotator.store.annotations import all_actors, load_annotations
from annotator.store.project import Project
from annotator.store.statements import load_text


def spans_of(project: Project, statement: Statement) -> tuple[Span, ...]:
    return load_annotations(project, statement.id).spans


def test_every_piece_of_a_hard_text_keeps_its_words(project: Project, ana: Reviewer, statement: Statement) -> None:
    text = load_text(project, statement.id).text
    pieces = [
        Range(start, end) for start in range(0, len(text), 3) for end in (start + 1, start + 5) if end <= len(text)
    ]
    for piece in pieces:
        add_span(project, ana, statement.id, [piece], "demand")
    found = {(span.start, span.end): span.quote for span in spans_of(project, statement)}
    assert found == {piece: text[piece.start : piece.end] for piece in pieces}


def test_ranges_are_sorted_and_joined(project: Project, ana: Reviewer, statement: Statement) -> None:
    add_span(project, ana, statement.id, [Range(10, 12), Range(0, 2), Range(2, 4)], "demand")
    (span,) = spans_of(project, statement)
    assert span.ranges == (Range(0, 4), Range(10, 12))
    assert span.quotes == (load_text(project, statement.id).text[0:4], load_text(project, statement.id).text[10:12])


@pytest.mark.parametrize("ranges", [[], [Range(3, 3)], [Range(-1, 2)], [Range(0, 10_000)], [Range(5, 2)]])
def test_a_range_outside_the_text_is_refused(
    project: Project, ana: Reviewer, statement: Statement, ranges: list[Range]
) -> None:
    with pytest.raises(AnnotationError):
        add_span(project, ana, statement.id, ranges, "demand")
    assert spans_of(project, statement) == ()


def test_the_same_words_may_carry_several_labels(project: Project, ana: Reviewer, statement: Statement) -> None:
    for label in ("demand", "speaker", "demand"):
        add_span(project, ana, statement.id, [Range(3, 9)], label)
    assert sorted(span.label_id for span in spans_of(project, statement)) == ["demand", "demand", "speaker"]


def test_relabelling_keeps_what_the_new_label_has_too(project: Project, ana: Reviewer, statement: Statement) -> None:
    add_span(
        project, ana, statement.id, [Range(0, 2)], "speaker", attributes={"speaker-voice": Value("speaker-quoted")}
    )
    add_span(project, ana, statement.id, [Range(3, 9)], "demand")
    speaker, demand = spans_of(project, statement)
    name_actor(project, ana, speaker.id, "canonical", "  The   Union ")
    add_relation(project, ana, speaker.id, demand.id, "makes")
    relabel_spans(project, ana, [speaker.id], "demand")
    changed = load_annotations(project, statement.id)
    assert changed.spans[0].attributes == {"demand-voice": Value("demand-quoted")}
    assert changed.relations == ()


def test_moving_a_border_takes_the_new_words(project: Project, ana: Reviewer, statement: Statement) -> None:
    add_span(project, ana, statement.id, [Range(0, 2)], "demand")
    (span,) = spans_of(project, statement)
    assert move_span(project, ana, span.id, [Range(0, 9)]) is not None
    assert spans_of(project, statement)[0].quote == "We demand"
    assert move_span(project, ana, span.id, [Range(0, 9)]) is None


def test_deleting_takes_the_relations_along(project: Project, ana: Reviewer, statement: Statement) -> None:
    add_span(project, ana, statement.id, [Range(0, 2)], "speaker")
    add_span(project, ana, statement.id, [Range(3, 9)], "demand")
    speaker, demand = spans_of(project, statement)
    add_relation(project, ana, speaker.id, demand.id, "makes")
    delete_spans(project, ana, [demand.id])
    left = load_annotations(project, statement.id)
    assert [span.id for span in left.spans] == [speaker.id]
    assert left.relations == ()
    with pytest.raises(AnnotationError):
        delete_spans(project, ana, [demand.id])


def test_a_value_must_be_one_of_the_attribute(project: Project, ana: Reviewer, statement: Statement) -> None:
    add_span(project, ana, statement.id, [Range(0, 2)], "demand")
    (span,) = spans_of(project, statement)
    set_attribute(project, ana, span.id, "demand-voice", Value("demand-direct"))
    for attribute, value in (("demand-voice", Value("against")), ("canonical", Value(actor_id="x"))):
        with pytest.raises(AnnotationError):
            set_attribute(project, ana, span.id, attribute, value)
    assert spans_of(project, statement)[0].attributes == {"demand-voice": Value("demand-direct")}
    set_attribute(project, ana, span.id, "demand-voice", None)
    assert spans_of(project, statement)[0].attributes == {}


def test_one_name_is_one_actor(project: Project, ana: Reviewer, statement: Statement) -> None:
    for _ in range(2):
        add_span(project, ana, statement.id, [Range(0, 2)], "speaker")
    first, second = spans_of(project, statement)
    name_actor(project, ana, first.id, "canonical", "KTR")
    name_actor(project, ana, second.id, "canonical", " ktr ")
    assert [actor.name for actor in all_actors(project)] == ["KTR"]
    assert name_actor(project, ana, second.id, "canonical", "KTR") is None
    name_actor(project, ana, second.id, "canonical", " ")
    assert spans_of(project, statement)[1].attributes == {}


def test_a_note_stays_as_typed(project: Project, ana: Reviewer, statement: Statement) -> None:
    add_span(project, ana, statement.id, [Range(0, 2)], "speaker")
    (span,) = spans_of(project, statement)
    set_span_note(project, ana, span.id, "<b>sure?</b>\n👷‍♀️")
    assert spans_of(project, statement)[0].note == "<b>sure?</b>\n👷‍♀️"


def test_the_first_span_takes_a_new_statement_into_work_in_one_step(
    project: Project, ana: Reviewer, statement: Statement
) -> None:
    add_span(project, ana, statement.id, [Range(0, 2)], "speaker")
    add_span(project, ana, statement.id, [Range(0, 2)], "demand")
    (review,) = load_annotations(project, statement.id).reviews
    assert review.state is State.IN_WORK
    undo(project, ana)
    assert load_annotations(project, statement.id).reviews == (review,)
    undo(project, ana)
    assert load_annotations(project, statement.id).reviews == ()
