"""Annotations that are older than a changed definition: listed, confirmed, and right after every undo."""

from dataclasses import replace

import pytest

from annotator.core.annotations import Reviewer, Span
from annotator.core.documents import Statement
from annotator.core.errors import AnnotationError
from annotator.core.ranges import Range
from annotator.operations.annotating import add_span, delete_spans
from annotator.operations.codebook_editing import change_entry, rename_entry
from annotator.operations.codebook_merging import merge_labels
from annotator.operations.confirming import confirm_annotations
from annotator.operations.undoing import redo, undo
from annotator.store.annotations import load_annotations
from annotator.store.codebooks import load_codebook
from annotator.store.outdated import Outdated, outdated_annotations
from annotator.store.project import Project


def describe(project: Project, ana: Reviewer, entry_id: str, words: str) -> None:
    codebook = load_codebook(project)
    (entry,) = (one for one in codebook.entries() if one.id == entry_id)
    assert change_entry(project, ana, replace(entry, definition=words)) is not None


def listed(project: Project) -> set[str]:
    return {one.id for one in outdated_annotations(project)}


def test_a_new_definition_puts_older_spans_on_the_list(
    project: Project, ana: Reviewer, work: dict[str, Span], statement: Statement
) -> None:
    assert outdated_annotations(project) == []
    rename_entry(project, ana, "party", "faction")
    assert outdated_annotations(project) == []
    describe(project, ana, "party", "Only parties in parliament.")
    add_span(project, ana, statement.id, [Range(20, 25)], "party")
    expected = [
        Outdated("span", work[name].id, statement.id, ana.id, 1, ("party",))
        for name in sorted(("left", "right"), key=lambda name: work[name].id)
    ]
    assert outdated_annotations(project) == expected
    assert outdated_annotations(project, ana.id) == expected
    assert outdated_annotations(project, "somebody else") == []


def test_the_list_follows_undo_and_redo(
    project: Project, ana: Reviewer, work: dict[str, Span], statement: Statement
) -> None:
    old = {work["left"].id, work["right"].id}
    describe(project, ana, "party", "Other words.")
    assert listed(project) == old
    undo(project, ana)
    assert listed(project) == set()
    redo(project, ana)
    assert listed(project) == old
    add_span(project, ana, statement.id, [Range(20, 25)], "party")
    (new,) = {span.id for span in load_annotations(project, statement.id).spans} - {one.id for one in work.values()}
    describe(project, ana, "party", "")  # as it was at first: now the new span is the one that is outdated
    assert listed(project) == {new}


def test_values_relations_and_statement_labels_have_definitions_too(
    project: Project, ana: Reviewer, work: dict[str, Span], statement: Statement
) -> None:
    annotations = load_annotations(project, statement.id)
    describe(project, ana, "left", "Left of the centre.")
    assert listed(project) == {work["left"].id}
    describe(project, ana, "party-voice", "Who speaks.")
    (left,) = (one for one in outdated_annotations(project) if one.id == work["left"].id)
    assert set(left.entry_ids) == {"left", "party-voice"}
    describe(project, ana, "joins", "Acts together with.")
    describe(project, ana, "against", "Takes the side against.")
    links = {link.id for link in annotations.relations if link.type_id == "joins"}
    assert listed(project) == {work["left"].id, work["right"].id, *links, annotations.statement_labels[0].id}
    assert {one.kind for one in outdated_annotations(project)} == {"span", "relation", "statement_label"}


def test_what_was_confirmed_leaves_the_list_until_it_is_taken_back(
    project: Project, ana: Reviewer, work: dict[str, Span]
) -> None:
    describe(project, ana, "party", "Other words.")
    assert confirm_annotations(project, ana, [work["left"].id]) is not None
    assert listed(project) == {work["right"].id}
    assert confirm_annotations(project, ana, [work["left"].id]) is None
    undo(project, ana)
    assert listed(project) == {work["left"].id, work["right"].id}
    redo(project, ana)
    assert listed(project) == {work["right"].id}
    delete_spans(project, ana, [work["right"].id])
    assert listed(project) == set()
    with pytest.raises(AnnotationError):
        confirm_annotations(project, ana, [work["left"].id, work["right"].id])


def test_merged_work_is_judged_by_the_definition_it_came_under(
    project: Project, ana: Reviewer, work: dict[str, Span]
) -> None:
    describe(project, ana, "union", "Organised workers.")
    assert listed(project) == {work["union"].id}
    merge_labels(project, ana, ["party"], "union")
    assert listed(project) == {work["union"].id, work["left"].id, work["right"].id}
