"""Slots of claims that no words fill."""

from collections.abc import Callable

import pytest

from annotator.core.annotations import Reviewer, Span, Value
from annotator.core.claim_roles import roles_of
from annotator.core.claims import Filling, Slot, claims_of
from annotator.core.documents import Statement
from annotator.core.errors import AnnotationError
from annotator.core.ranges import Range
from annotator.core.roles import Role
from annotator.operations.actor_merging import merge_actors
from annotator.operations.actors import add_actor, remove_actor
from annotator.operations.annotating import add_span, delete_spans
from annotator.operations.implying import set_implied
from annotator.store.actors import actor_called
from annotator.store.annotations import load_annotations
from annotator.store.codebooks import load_codebook
from annotator.store.project import Project

Step = Callable[[Callable[[], object]], object]


@pytest.fixture
def spans(project: Project, ana: Reviewer, statement: Statement) -> dict[str, str]:
    found: dict[str, str] = {}
    for label in ("speaker", "demand"):
        change = add_span(project, ana, statement.id, [Range(0, 5)], label)
        found |= {edit.after.label_id: edit.after.id for edit in change.edits if isinstance(edit.after, Span)}
    return found


def addressee(project: Project, statement: Statement) -> Slot:
    (claim,) = claims_of(load_annotations(project, statement.id), roles_of(load_codebook(project)))
    return claim.addressees[0]


def test_who_is_meant_is_on_the_card(
    project: Project, ana: Reviewer, statement: Statement, spans: dict[str, str], back_and_forth: Step
) -> None:
    demand = spans["demand"]
    assert addressee(project, statement).filling is Filling.NOT_STATED
    back_and_forth(lambda: set_implied(project, ana, demand, Role.ADDRESSEE, " "))
    assert addressee(project, statement) == Slot(Role.ADDRESSEE, Filling.IMPLIED)
    back_and_forth(lambda: set_implied(project, ana, demand, Role.ADDRESSEE, "NATO"))
    nato = actor_called(project, "nato")
    assert nato is not None
    assert addressee(project, statement).value == Value(actor_id=nato.id)
    assert set_implied(project, ana, demand, Role.ADDRESSEE, "Nato") is None
    with pytest.raises(AnnotationError, match="named by annotations"):
        remove_actor(project, ana, nato.id)
    back_and_forth(lambda: set_implied(project, ana, demand, Role.ADDRESSEE, None))
    assert addressee(project, statement).filling is Filling.NOT_STATED
    assert set_implied(project, ana, demand, Role.ADDRESSEE, None) is None
    back_and_forth(lambda: set_implied(project, ana, demand, Role.ADDRESSEE, "NATO"))


def test_a_merged_actor_is_followed(
    project: Project, ana: Reviewer, statement: Statement, spans: dict[str, str], back_and_forth: Step
) -> None:
    set_implied(project, ana, spans["demand"], Role.ADDRESSEE, "NATO")
    add_actor(project, ana, "North Atlantic Treaty Organization")
    old, new = (actor_called(project, name) for name in ("NATO", "North Atlantic Treaty Organization"))
    assert old is not None
    assert new is not None
    back_and_forth(lambda: merge_actors(project, ana, [old.id], new.id))
    assert addressee(project, statement).value == Value(actor_id=new.id)


def test_what_makes_no_claim_has_no_slots(project: Project, ana: Reviewer, spans: dict[str, str]) -> None:
    for span, role in ((spans["speaker"], Role.ADDRESSEE), (spans["demand"], Role.QUOTE)):
        with pytest.raises(AnnotationError, match="could be implied"):
            set_implied(project, ana, span, role, "NATO")
    delete_spans(project, ana, [spans["demand"]])
    with pytest.raises(AnnotationError, match="not there any more"):
        set_implied(project, ana, spans["demand"], Role.ADDRESSEE, "NATO")
    assert actor_called(project, "NATO") is None
