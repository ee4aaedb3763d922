"""The register of actors, each act taken back and done again."""

from collections.abc import Callable

import pytest

from annotator.core.actor_spellings import suggested_merges
from annotator.core.annotations import Actor, Reviewer, Span, Value
from annotator.core.changes import Change, Edit
from annotator.core.codebook import Attribute, AttributeKind
from annotator.core.documents import Statement
from annotator.core.errors import AnnotationError
from annotator.core.ranges import Range
from annotator.operations.actor_merging import merge_actors, split_actor
from annotator.operations.actors import (
    add_actor,
    add_alias,
    describe_actor,
    remove_actor,
    remove_alias,
    rename_actor,
)
from annotator.operations.annotating import add_span, delete_spans, name_actor
from annotator.operations.reviewing import set_statement_label
from annotator.operations.undoing import undo
from annotator.store import journal
from annotator.store.actors import (
    actor_called,
    actors_matching,
    aliases_of,
    load_actor,
    register,
    spans_naming,
    spelled_actors,
)
from annotator.store.annotations import load_annotations
from annotator.store.project import Project

Step = Callable[[Callable[[], object]], object]


@pytest.fixture
def naming(project: Project, ana: Reviewer, statement: Statement) -> Callable[..., list[str]]:
    """How a test makes spans that name actors; gives their ids."""

    def name(*names: str) -> list[str]:
        made = []
        for place, called in enumerate(names):
            change = add_span(project, ana, statement.id, [Range(place, place + 2)], "speaker")
            made += [edit.after.id for edit in change.edits if isinstance(edit.after, Span)]
            name_actor(project, ana, made[-1], "canonical", called)
        return made

    return name


def called(project: Project, name: str) -> Actor:
    actor = actor_called(project, name)
    assert actor is not None, name
    return actor


def names_of(project: Project, actor_id: str) -> list[str]:
    return [load_actor(project, actor_id).name, *(alias.name for alias in aliases_of(project, actor_id))]


def test_an_actor_is_registered_described_and_removed(project: Project, ana: Reviewer, back_and_forth: Step) -> None:
    back_and_forth(lambda: add_actor(project, ana, "  Fire  Brigades Union ", kind="union"))
    fbu = called(project, "fire brigades union")
    assert (fbu.name, fbu.kind) == ("Fire Brigades Union", "union")
    back_and_forth(lambda: add_actor(project, ana, "TUC"))
    facts = {"kind": "", "note": "London", "active_from": "1918", "active_until": "2030-01~"}
    tuc = called(project, "TUC").id
    back_and_forth(lambda: describe_actor(project, ana, fbu.id, **facts, parent_id=tuc))
    told = called(project, "Fire Brigades Union")
    assert (told.note, told.active_from, told.active_until, told.parent_id) == ("London", "1918", "2030-01~", tuc)
    assert describe_actor(project, ana, fbu.id, note="London") is None
    with pytest.raises(AnnotationError, match="the body that another actor belongs to"):
        remove_actor(project, ana, tuc)
    back_and_forth(lambda: describe_actor(project, ana, fbu.id, parent_id=""))
    back_and_forth(lambda: remove_actor(project, ana, tuc))
    assert actor_called(project, "TUC") is None


def test_an_actor_cannot_belong_to_itself_nor_end_before_it_begins(project: Project, ana: Reviewer) -> None:
    for name in ("A", "B", "C"):
        add_actor(project, ana, name)
    a, b, c = (called(project, name).id for name in ("A", "B", "C"))
    describe_actor(project, ana, b, parent_id=a)
    describe_actor(project, ana, c, parent_id=b)
    for body in (a, c):
        with pytest.raises(AnnotationError, match="cannot belong"):
            describe_actor(project, ana, a, parent_id=body)
    with pytest.raises(AnnotationError, match="not on the register"):
        describe_actor(project, ana, a, parent_id="nobody")
    with pytest.raises(AnnotationError, match="end before it begins"):
        describe_actor(project, ana, a, active_from="2021-03", active_until="2021-02")
    describe_actor(project, ana, a, active_from="2021-03", active_until="2021")


def test_an_old_name_stays_known(
    project: Project, ana: Reviewer, back_and_forth: Step, naming: Callable[..., list[str]]
) -> None:
    (span,) = naming("KTR")
    actor = called(project, "KTR").id
    back_and_forth(lambda: rename_actor(project, ana, actor, "Confederation of Labor of Russia"))
    assert names_of(project, actor) == ["Confederation of Labor of Russia", "KTR"]
    for name in ("ktr", "Confederation of labor  of Russia"):
        other = naming(name)
        assert [one.id for one in spans_naming(project, actor)] == [span, *other]
        delete_spans(project, ana, other)
    back_and_forth(lambda: rename_actor(project, ana, actor, "KTR"))
    assert names_of(project, actor) == ["KTR", "Confederation of Labor of Russia"]
    back_and_forth(lambda: rename_actor(project, ana, actor, "Ktr"))
    assert names_of(project, actor) == ["Ktr", "Confederation of Labor of Russia"]
    assert rename_actor(project, ana, actor, " Ktr ") is None


def test_aliases_come_and_go(project: Project, ana: Reviewer, back_and_forth: Step) -> None:
    add_actor(project, ana, "A")
    actor = called(project, "A").id
    back_and_forth(lambda: add_alias(project, ana, actor, "Alpha 人民"))
    assert add_alias(project, ana, actor, "alpha 人民") is None
    assert add_alias(project, ana, actor, "a") is None
    (alias,) = aliases_of(project, actor)
    back_and_forth(lambda: remove_alias(project, ana, alias.id))
    assert remove_alias(project, ana, alias.id) is None
    back_and_forth(lambda: add_alias(project, ana, actor, "ALPHA 人民"))
    assert names_of(project, actor) == ["A", "ALPHA 人民"]


def test_a_name_leads_to_one_actor_only(project: Project, ana: Reviewer) -> None:
    add_actor(project, ana, "A")
    add_actor(project, ana, "B")
    a, b = called(project, "A").id, called(project, "B").id
    add_alias(project, ana, a, "First")
    for name, told in (("a", "on the register already"), ("first", "as another name of “A”"), (" ", "needs a name")):
        with pytest.raises(AnnotationError, match=told):
            add_actor(project, ana, name)
        with pytest.raises(AnnotationError, match=told):
            rename_actor(project, ana, b, name)
        with pytest.raises(AnnotationError, match=told):
            add_alias(project, ana, b, name)
    with pytest.raises(AnnotationError, match="not on the register"):
        rename_actor(project, ana, "nobody", "C")


def test_a_name_that_was_given_up_can_be_another_actors(project: Project, ana: Reviewer) -> None:
    add_actor(project, ana, "Labour")
    first = called(project, "Labour").id
    rename_actor(project, ana, first, "Labour Party")
    remove_alias(project, ana, aliases_of(project, first)[0].id)
    add_actor(project, ana, "Labour")
    assert called(project, "Labour").id != first == called(project, "Labour Party").id


def test_merged_actors_are_one_everywhere(
    project: Project, ana: Reviewer, back_and_forth: Step, naming: Callable[..., list[str]]
) -> None:
    spans = naming("IndustriALL Global Union", "IndustriALL Global Trade Union", "IGU", "TUC")
    world, trade, short, tuc = (
        called(project, name).id
        for name in ("IndustriALL Global Union", "IndustriALL Global Trade Union", "IGU", "TUC")
    )
    add_alias(project, ana, trade, "Global Trade Union")
    add_alias(project, ana, world, "igu 2")
    describe_actor(project, ana, trade, kind="union_federation", note="Geneva", parent_id=short)
    describe_actor(project, ana, tuc, parent_id=trade)
    change = back_and_forth(lambda: merge_actors(project, ana, [trade, short, trade, world], world))
    assert isinstance(change, Change)
    assert change.touches_actors()
    assert len(change.statements()) == 1
    assert [span.id for span in spans_naming(project, world)] == spans[:3]
    assert names_of(project, world) == [
        "IndustriALL Global Union", "Global Trade Union", "IGU", "IndustriALL Global Trade Union", "igu 2",
    ]  # fmt: skip
    merged = load_actor(project, world)
    assert (merged.kind, merged.note, merged.parent_id) == ("union_federation", "Geneva", None)
    assert load_actor(project, tuc).parent_id == world
    assert {entry.actor.name: entry.spans for entry in register(project)} == {
        "IndustriALL Global Union": 3, "TUC": 1,
    }  # fmt: skip
    assert merge_actors(project, ana, [world], world) is None
    with pytest.raises(AnnotationError, match="not on the register"):
        merge_actors(project, ana, [trade], world)


def test_merging_makes_no_circle_of_bodies(project: Project, ana: Reviewer, back_and_forth: Step) -> None:
    for name in ("leaf", "middle", "top"):
        add_actor(project, ana, name)
    leaf, middle, top = (called(project, name).id for name in ("leaf", "middle", "top"))
    describe_actor(project, ana, leaf, parent_id=middle)
    describe_actor(project, ana, middle, parent_id=top)
    back_and_forth(lambda: merge_actors(project, ana, [top], leaf))
    assert load_actor(project, leaf).parent_id is None
    assert load_actor(project, middle).parent_id == leaf


def test_a_wrong_merge_is_split_again(
    project: Project, ana: Reviewer, back_and_forth: Step, naming: Callable[..., list[str]]
) -> None:
    spans = naming("A", "B", "B", "A")
    a, b = called(project, "A").id, called(project, "B").id
    merge_actors(project, ana, [b], a)
    back_and_forth(lambda: split_actor(project, ana, a, spans[1:3], "B"))
    assert [span.id for span in spans_naming(project, called(project, "B").id)] == spans[1:3]
    assert called(project, "B").id == b
    assert names_of(project, a) == ["A"]
    for name, ids, told in (
        ("A", spans[:1], "own name"), ("B", spans[:1], "already"), ("C", spans[1:2], "do not name"),
        ("C", [], "do not name"),
    ):  # fmt: skip
        with pytest.raises(AnnotationError, match=told):
            split_actor(project, ana, a, ids, name)


def test_actors_are_found_by_any_name_the_best_first(
    project: Project, ana: Reviewer, naming: Callable[..., list[str]]
) -> None:
    naming("Fire Union", "Union of Miners", "Union of Miners", "Reunion Club", "Unión Obrera")
    add_actor(project, ana, "TUC")
    add_alias(project, ana, called(project, "TUC").id, "Trades Union Congress")
    found = actors_matching(project, "UNION")
    assert [(one.actor.name, one.called, one.spans) for one in found] == [
        ("Union of Miners", "Union of Miners", 2),
        ("Unión Obrera", "Unión Obrera", 1),
        ("Fire Union", "Fire Union", 1),
        ("TUC", "Trades Union Congress", 0),
        ("Reunion Club", "Reunion Club", 1),
    ]
    assert [one.actor.name for one in actors_matching(project, "miners uni")] == ["Union of Miners"]
    assert [one.actor.name for one in actors_matching(project, " ", limit=1)] == ["Union of Miners"]
    assert actors_matching(project, "%") == ()
    assert len(actors_matching(project, "")) == 5
    undo(project, ana)
    assert [one.actor.name for one in actors_matching(project, "trades")] == []


def test_counts_follow_every_way_a_span_changes(
    project: Project, ana: Reviewer, naming: Callable[..., list[str]]
) -> None:
    def counts() -> dict[str, int]:
        return {entry.actor.name: entry.spans for entry in register(project)}

    first, second = naming("A", "A")
    name_actor(project, ana, first, "canonical", "B")
    assert counts() == {"A": 1, "B": 1}
    delete_spans(project, ana, [second])
    assert counts() == {"A": 0, "B": 1}
    undo(project, ana)
    undo(project, ana)
    assert counts() == {"A": 2}


def test_what_the_register_proposes_to_merge(project: Project, naming: Callable[..., list[str]]) -> None:
    naming("Confederation of Labor of Russia (KTR)", "KTR", "TUC")
    (found,) = suggested_merges(spelled_actors(project))
    assert {found.one_name, found.other_name} == {"KTR", "Confederation of Labor of Russia (KTR)"}


def test_an_actor_of_a_statement_label_follows_too(
    project: Project, ana: Reviewer, statement: Statement, back_and_forth: Step
) -> None:
    with project.transaction():
        journal.record(project, "x", ana, [Edit(None, Attribute("issuer", None, "issuer", AttributeKind.ACTOR, 1))])
    for name in ("A", "B"):
        add_actor(project, ana, name)
    a, b = called(project, "A").id, called(project, "B").id
    set_statement_label(project, ana, statement.id, "issuer", Value(actor_id=a))
    back_and_forth(lambda: merge_actors(project, ana, [a], b))
    assert [label.value for label in load_annotations(project, statement.id).statement_labels] == [Value(actor_id=b)]
