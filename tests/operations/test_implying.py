"""Slots of claims that no words fill."""

import json
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from annotator.core.annotations import Reviewer, Span, Value
from annotator.core.claim_roles import roles_of
from annotator.core.claims import Filling, Slot, claims_of
from annotator.core.codebook import Codebook
from annotator.core.documents import ReadDocument, Statement
from annotator.core.errors import AnnotationError
from annotator.core.ranges import Range
from annotator.core.roles import Role
from annotator.export.exchange.reader import read_exchange
from annotator.operations.actor_merging import merge_actors
from annotator.operations.actors import add_actor, remove_actor
from annotator.operations.annotating import add_span, delete_spans
from annotator.operations.beginning import create_project
from annotator.operations.checking import check
from annotator.operations.exchanging import annotate
from annotator.operations.exporting import export_project
from annotator.operations.implying import set_implied
from annotator.operations.importing import import_documents
from annotator.operations.undoing import undo
from annotator.store.actors import actor_called
from annotator.store.annotations import load_annotations
from annotator.store.codebooks import load_codebook
from annotator.store.project import Project
from annotator.store.statements import load_text

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


@pytest.fixture
def other(
    project: Project,
    tmp_path: Path,
    codebook: Codebook,
    statement: Statement,
    read_document: Callable[[str], ReadDocument],
) -> Iterator[Project]:
    """A second project with the same statement."""
    with create_project(tmp_path / "other.annotator", codebook) as other:
        words = load_text(project, statement.id).text
        import_documents(other, Reviewer.named("Ben"), [read_document(words)])
        yield other


def test_implied_slots_travel_in_the_exchange_format(
    project: Project, other: Project, statement: Statement, spans: dict[str, str]
) -> None:
    ana, file = Reviewer.named("Ana"), other.path.with_name("all.jsonl")
    set_implied(project, ana, spans["demand"], Role.ADDRESSEE, "NATO")
    set_implied(project, ana, spans["demand"], Role.SPEAKER, "")
    export_project(project, file)
    _, report = annotate(other, Reviewer.named("Ben"), read_exchange(file))
    assert (report.implied, report.left_out) == (2, [])
    there, here = (load_annotations(one, statement.id).implied for one in (other, project))
    assert [replace(slot, changed_by="") for slot in there] == [replace(slot, changed_by="") for slot in here]
    assert check(other).problems == []
    change, report = annotate(other, ana, read_exchange(file))
    assert (change, report.implied) == (None, 0)
    set_implied(other, ana, spans["demand"], Role.ADDRESSEE, "UN")
    _, report = annotate(other, ana, read_exchange(file))
    assert [left.why for left in report.left_out] == ["Ana has another word on it in the project, which was kept"]


def test_the_slots_of_a_span_that_is_gone_are_not_exported_and_come_back_with_it(
    project: Project, ana: Reviewer, statement: Statement, spans: dict[str, str], tmp_path: Path
) -> None:
    set_implied(project, ana, spans["demand"], Role.ADDRESSEE, "NATO")
    delete_spans(project, ana, [spans["demand"]])
    export_project(project, tmp_path / "all.jsonl")
    assert [record.fields["implied"] for record in read_exchange(tmp_path / "all.jsonl")] == [[]]
    undo(project, ana)
    assert addressee(project, statement).filling is Filling.IMPLIED


def test_a_slot_that_cannot_be_taken_is_listed(
    project: Project, ana: Reviewer, statement: Statement, tmp_path: Path
) -> None:
    spans = [
        {"id": "d", "label": "demand", "start": 0, "end": 2},
        {"id": "s", "label": "speaker", "start": 0, "end": 2},
    ]
    implied = [
        {"span": "d", "role": "author"}, {"span": "s", "role": "addressee"}, {"span": "x", "role": "addressee"},
        {"span": "d", "role": "addressee", "actor": 7}, {"span": "d", "role": "addressee"},
    ]  # fmt: skip
    record = {"type": "statement", "id": statement.id, "spans": spans, "implied": implied}
    (tmp_path / "given.jsonl").write_text(json.dumps(record))
    _, report = annotate(project, ana, read_exchange(tmp_path / "given.jsonl"))
    assert report.implied == 1
    assert [left.what for left in report.left_out] == [
        "implied slot 1 (author of d)",
        "implied slot 2 (addressee of s)",
        "implied slot 3 (addressee of x)",
        "implied slot 4 (addressee of d)",
    ]
