"""Ten thousand annotations: a merge is one transaction and one undo, the preview is right, nothing is orphaned."""

import random
from dataclasses import replace

import pytest

from annotator.core.annotations import Relation, Reviewer, Span, Value
from annotator.core.changes import Edit
from annotator.core.documents import Statement
from annotator.core.identity import new_id
from annotator.core.ranges import Range
from annotator.operations.checking import check
from annotator.operations.codebook_editing import rename_entry
from annotator.operations.codebook_merging import merge_labels
from annotator.operations.undoing import undo
from annotator.store import journal
from annotator.store.annotations import load_annotations
from annotator.store.codebooks import load_codebook
from annotator.store.project import Project
from annotator.store.statements import load_text

SPANS, RELATIONS = 8_000, 2_000
VALUES = {
    "union": {"union-voice": Value("union-quoted")},
    "party": {"party-voice": Value("party-quoted"), "party-wing": Value("left")},
    "demand": {},
}


@pytest.fixture
def much_work(project: Project, ana: Reviewer, statement: Statement) -> list[Span]:
    """Spans all over the text, linked at random, as one bulk operation would write them."""
    rng = random.Random(3)
    text = load_text(project, statement.id).text
    spans = []
    for number in range(SPANS):
        label = ("union", "party", "demand")[number % 3]
        start = rng.randrange(len(text) - 8)
        place = Range(start, start + rng.randrange(1, 8))
        spans.append(
            Span(
                new_id(), statement.id, ana.id, label, (place,), (place.quote(text),), VALUES[label], codebook_version=1
            )
        )
    speakers, demands = [span for span in spans if span.label_id != "demand"], spans[2::3]
    relations = [
        Relation(new_id(), statement.id, ana.id, "makes", rng.choice(speakers).id, rng.choice(demands).id)
        for _ in range(RELATIONS)
    ]
    with project.transaction():
        rows = [*(Edit(None, span) for span in spans), *(Edit(None, link) for link in relations)]
        journal.record(project, "add_span", ana, rows)
    return spans


def test_a_merge_of_much_work(project: Project, ana: Reviewer, statement: Statement, much_work: list[Span]) -> None:
    before = load_annotations(project, statement.id)
    version = load_codebook(project).version
    parties = {span.id for span in much_work if span.label_id == "party"}
    preview = merge_labels.preview(project, ["party"], "union")
    assert parties <= set(preview.spans)
    assert len(preview.values_lost) == len(parties)
    assert preview.statements == {statement.id}
    assert preview.spans_folded
    sequence = _changes(project)

    change = merge_labels(project, ana, ["party"], "union")

    assert change is not None
    assert _changes(project) == sequence + 1
    after = load_annotations(project, statement.id)
    assert {span.id for span in before.spans} - {span.id for span in after.spans} == set(preview.spans_folded)
    assert sum(span.label_id == "union" for span in after.spans) == sum(
        span.label_id != "demand" for span in before.spans
    ) - len(preview.spans_folded)
    assert {span.codebook_version for span in after.spans} == {1}
    assert load_codebook(project).version == version + 1
    assert check(project).problems == []

    undo(project, ana)

    assert _changes(project) == sequence + 2
    restored = load_annotations(project, statement.id)
    assert [replace(row, changed_by="") for row in restored.spans] == [
        replace(row, changed_by="") for row in before.spans
    ]
    assert len(restored.relations) == len(before.relations)
    assert check(project).problems == []


def test_a_rename_touches_no_row_of_the_work(project: Project, ana: Reviewer, much_work: list[Span]) -> None:
    assert len(rename_entry.preview(project, "party", "faction").spans) == sum(
        span.label_id == "party" for span in much_work
    )
    change = rename_entry(project, ana, "party", "faction")
    assert change is not None
    assert len(change.edits) == 1


def _bare(span: Span) -> Span:
    return replace(span, changed_by="")


def _changes(project: Project) -> int:
    (count,) = project.connection.execute("SELECT count(*) FROM journal").fetchone()
    return int(count)
