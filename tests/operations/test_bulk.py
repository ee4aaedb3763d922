"""Words labelled wherever they stand, in one step, and spans copied to where the same words stand."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from annotator.core.annotations import Reviewer, Span, Value
from annotator.core.documents import ReadDocument, State, Statement
from annotator.core.errors import AnnotationError
from annotator.core.ranges import Range
from annotator.operations.annotating import add_span, delete_spans, relabel_spans, set_span_note
from annotator.operations.bulk import Occurrence, find_occurrences, label_occurrences
from annotator.operations.checking import check
from annotator.operations.copying import copy_spans
from annotator.operations.importing import import_documents
from annotator.operations.relating import add_relation
from annotator.operations.undoing import redo, undo
from annotator.store.annotations import load_annotations
from annotator.store.project import Project
from annotator.store.statements import all_statements

TEXTS = (
    "The Union 👷‍♀️ demands peace.\r\nPeace now, says the union.",
    "Nothing here.",
    "مرحبا the union\u2028wants PEACE; peace\u00a0now! İstanbul",
)


@pytest.fixture
def statements(project: Project, ana: Reviewer, read_document: Callable[..., ReadDocument]) -> list[Statement]:
    """Three more statements."""
    import_documents(project, ana, [read_document(text, f"{place}.txt") for place, text in enumerate(TEXTS)])
    return all_statements(project)[1:]


def spans_of(project: Project, statement: Statement) -> tuple[Span, ...]:
    return load_annotations(project, statement.id).spans


def test_every_occurrence_is_labelled_in_one_step(project: Project, ana: Reviewer, statements: list[Statement]) -> None:
    found = list(find_occurrences(project, ana, "peace", fold_case=True, context=6))
    assert [(one.statement_id, one.quote, one.left, one.right) for one in found] == [
        (all_statements(project)[0].id, "peace", " 👷‍♀️ ", " 🇫🇮 ca"),
        (statements[0].id, "peace", "mands ", ".\r\nPea"),
        (statements[0].id, "Peace", "ace.\r\n", " now, "),
        (statements[2].id, "PEACE", "wants ", "; peac"),
        (statements[2].id, "peace", "EACE; ", "\u00a0now! "),
    ]

    change = label_occurrences(project, ana, found[1:], "demand", attributes={"demand-voice": Value("demand-direct")})

    assert change is not None
    assert [span.quote for span in spans_of(project, statements[2])] == ["PEACE", "peace"]
    for statement in statements:
        for span in spans_of(project, statement):
            assert span.attributes == {"demand-voice": Value("demand-direct")}
    assert {review.state for review in load_annotations(project, statements[0].id).reviews} == {State.IN_WORK}
    assert load_annotations(project, statements[1].id).reviews == ()
    assert check(project).problems == []
    undo(project, ana)
    assert all(load_annotations(project, one.id).spans == () for one in statements)
    redo(project, ana)
    assert len(spans_of(project, statements[0])) == 2


def test_what_is_labelled_already_is_shown_and_passed_over(
    project: Project, ana: Reviewer, statements: list[Statement]
) -> None:
    first, second = find_occurrences(project, ana, "the union", statement_id=statements[0].id, fold_case=True)
    add_span(project, ana, statements[0].id, [first.place], "demand")
    add_span(project, Reviewer.named("Ben"), statements[0].id, [second.place], "demand")
    found = list(find_occurrences(project, ana, "the union", statement_id=statements[0].id, fold_case=True))
    assert [one.label_ids for one in found] == [frozenset(["demand"]), frozenset()]
    change = label_occurrences(project, ana, [*found, *found, first], "demand")
    assert change is not None
    assert len(change.edits) == 1
    assert label_occurrences(project, ana, found, "demand") is None
    assert label_occurrences(project, ana, found, "speaker") is not None
    assert label_occurrences(project, ana, [], "speaker") is None


def test_a_stale_choice_labels_nothing(project: Project, ana: Reviewer, statements: list[Statement]) -> None:
    (one,) = find_occurrences(project, ana, "Nothing", whole_words=True)
    for wrong in (
        replace(one, quote="nothing"),
        replace(one, place=Range(900, 907)),
        replace(one, place=Range(-13, -6)),
        replace(one, statement_id="gone"),
    ):
        with pytest.raises(AnnotationError, match="Nothing was labelled"):
            label_occurrences(project, ana, [one, wrong], "demand")
    with pytest.raises(AnnotationError):
        label_occurrences(project, ana, [one], "no such label")
    with pytest.raises(AnnotationError):
        label_occurrences(project, ana, [one], "demand", attributes={"demand-voice": Value("against")})
    assert spans_of(project, statements[1]) == ()


def test_statements_are_read_one_by_one_and_deleted_ones_not_at_all(
    project: Project, ana: Reviewer, read_document: Callable[..., ReadDocument]
) -> None:
    import_documents(project, ana, [read_document(f"war {number}", f"{number}.txt") for number in range(45)])
    found: list[Occurrence] = list(find_occurrences(project, ana, "war"))
    assert [one.right for one in found] == [f" {number}" for number in range(45)]
    undo(project, ana)
    assert list(find_occurrences(project, ana, "war")) == []


def test_many_spans_are_relabelled_or_deleted_in_one_step(
    project: Project, ana: Reviewer, statements: list[Statement]
) -> None:
    label_occurrences(project, ana, list(find_occurrences(project, ana, "peace", fold_case=True)), "demand")
    ids = [span.id for one in all_statements(project) for span in spans_of(project, one)]
    assert relabel_spans(project, ana, ids, "speaker") is not None
    assert {span.label_id for one in all_statements(project) for span in spans_of(project, one)} == {"speaker"}
    assert delete_spans(project, ana, ids) is not None
    assert all(spans_of(project, one) == () for one in statements)
    undo(project, ana)
    undo(project, ana)
    assert {span.label_id for one in all_statements(project) for span in spans_of(project, one)} == {"demand"}


def test_spans_are_copied_to_where_the_same_words_stand(
    project: Project, ana: Reviewer, read_document: Callable[..., ReadDocument]
) -> None:
    here, there = "The union 👷‍♀️ wants peace and peace.", "Peace? The union 👷‍♀️ wants only peace!"
    import_documents(project, ana, [read_document(here, "a.txt"), read_document(there, "b.txt")])
    source, target = all_statements(project)[1:]
    quotes = (("The union 👷‍♀️", "speaker", 0), ("peace", "demand", 0), ("peace", "demand", 1))
    for quote, label, rank in quotes:
        start = here.index(quote, here.index(quote) + 1) if rank else here.index(quote)
        add_span(project, ana, source.id, [Range(start, start + len(quote))], label)
    union, first, second = spans_of(project, source)
    set_span_note(project, ana, union.id, "why")
    add_relation(project, ana, union.id, first.id, "makes")
    add_relation(project, ana, union.id, second.id, "makes")
    ben = Reviewer.named("Ben")

    change, report = copy_spans(project, ben, [union.id, first.id, second.id], target.id)

    assert change is not None
    assert (report.copied, report.not_found, report.already) == ((union.id, first.id), (second.id,), ())
    assert report.relations == 1
    found = load_annotations(project, target.id)
    assert [(span.quote, span.label_id, span.note, span.reviewer_id) for span in found.spans] == [
        ("The union 👷‍♀️", "speaker", "why", ben.id),
        ("peace", "demand", "", ben.id),
    ]
    assert found.spans[1].start == there.index("peace")
    assert len(found.relations) == 1
    assert check(project).problems == []
    nothing, again = copy_spans(project, ben, [union.id], target.id)
    assert (nothing, again.already) == (None, (union.id,))
    undo(project, ben)
    assert spans_of(project, target) == ()
    redo(project, ben)
    assert len(load_annotations(project, target.id).relations) == 1
    with pytest.raises(AnnotationError, match="This span is not there"):
        copy_spans(project, ben, ["gone"], target.id)
    with pytest.raises(AnnotationError, match="This statement is not"):
        copy_spans(project, ben, [union.id], "gone")


def test_a_span_of_two_ranges_is_copied_whole_or_not(
    project: Project, ana: Reviewer, read_document: Callable[..., ReadDocument]
) -> None:
    import_documents(
        project,
        ana,
        [read_document(text, text) for text in ("stop … the war", "They stop now the war", "the war stop")],
    )
    source, good, bad = all_statements(project)[1:]
    add_span(project, ana, source.id, [Range(0, 4), Range(7, 14)], "demand")
    (span,) = spans_of(project, source)
    assert copy_spans(project, ana, [span.id], good.id)[1].copied == (span.id,)
    assert spans_of(project, good)[0].quotes == ("stop", "the war")
    assert copy_spans(project, ana, [span.id], bad.id)[1].not_found == (span.id,)
