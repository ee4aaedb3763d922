"""Undo and redo over everything, in the project file, across restarts."""

from collections.abc import Callable

from annotator.core.annotations import Annotations, Reviewer, Value
from annotator.core.documents import ReadDocument, State, Statement
from annotator.core.ranges import Range
from annotator.operations.annotating import add_span, delete_spans, move_span, name_actor, relabel_spans, set_span_note
from annotator.operations.importing import import_documents
from annotator.operations.relating import add_relation
from annotator.operations.reviewing import set_flag, set_state, set_statement_label, set_statement_note
from annotator.operations.undoing import redo, undo
from annotator.store.annotations import all_actors, load_annotations
from annotator.store.project import Project
from annotator.store.rows import to_plain
from annotator.store.statements import all_statements


def content(project: Project, statement: Statement) -> list[list[dict[str, object]]]:
    """All that is on the statement, without the stamps of who wrote it last."""
    found: Annotations = load_annotations(project, statement.id)
    kinds = (found.spans, found.relations, found.statement_labels, found.reviews)
    return [[{**to_plain(row), "changed_by": ""} for row in rows] for rows in kinds]


def twenty_steps(project: Project, ana: Reviewer, statement: Statement) -> list[Callable[[], object]]:
    def spans() -> list[str]:
        return [span.id for span in load_annotations(project, statement.id).spans]

    one = statement.id
    return [
        *(lambda at=at: add_span(project, ana, one, [Range(at, at + 3)], "demand") for at in range(8)),
        lambda: relabel_spans(project, ana, spans()[:2], "speaker"),
        lambda: name_actor(project, ana, spans()[0], "canonical", "KTR"),
        lambda: add_relation(project, ana, spans()[0], spans()[3], "makes"),
        lambda: move_span(project, ana, spans()[4], [Range(20, 25)]),
        lambda: set_span_note(project, ana, spans()[1], "why"),
        lambda: delete_spans(project, ana, spans()[:1]),
        lambda: set_state(project, ana, one, State.SKIPPED, "not ours"),
        lambda: set_flag(project, ana, one, True),
        lambda: set_statement_note(project, ana, one, "look again"),
        lambda: set_statement_label(project, ana, one, "position", Value("against")),
        lambda: set_statement_label(project, ana, one, "position", None),
        lambda: set_state(project, ana, one, State.DONE),
    ]


def test_twenty_steps_back_and_forth_across_restarts(project: Project, ana: Reviewer, statement: Statement) -> None:
    seen = [content(project, statement)]
    for step in twenty_steps(project, ana, statement):
        assert step() is not None
        seen.append(content(project, statement))
    project.close()
    for expected in reversed(seen[:-1]):
        with Project.open(project.path) as reopened:
            assert undo(reopened, ana) is not None
            assert content(reopened, statement) == expected
    with Project.open(project.path) as reopened:
        assert all_actors(reopened) == ()
        for expected in seen[1:]:
            assert redo(reopened, ana) is not None
            assert content(reopened, statement) == expected
        assert redo(reopened, ana) is None


def test_something_new_ends_the_redo(project: Project, ana: Reviewer, statement: Statement) -> None:
    add_span(project, ana, statement.id, [Range(0, 2)], "demand")
    undo(project, ana)
    add_span(project, ana, statement.id, [Range(3, 9)], "demand")
    assert redo(project, ana) is None
    assert undo(project, ana) is not None
    assert load_annotations(project, statement.id).spans == ()


def test_an_import_is_one_step(project: Project, ana: Reviewer, read_document: Callable[..., ReadDocument]) -> None:
    before = all_statements(project)
    reads = [read_document(f"Text {number}", f"{number}.txt") for number in range(5)]
    assert import_documents(project, ana, [*reads, reads[0]]) is not None
    assert len(all_statements(project)) == len(before) + 5
    assert import_documents(project, ana, reads) is None
    undo(project, ana)
    assert all_statements(project) == before
    redo(project, ana)
    assert len(all_statements(project)) == len(before) + 5


def test_documents_come_back_after_an_undone_import(
    project: Project, ana: Reviewer, read_document: Callable[..., ReadDocument]
) -> None:
    import_documents(project, ana, [read_document("Text")])
    undo(project, ana)
    assert import_documents(project, ana, [read_document("Text")]) is not None
    assert len(all_statements(project)) == 2


def test_the_beginning_cannot_be_undone(project: Project, ana: Reviewer) -> None:
    assert undo(project, ana) is not None
    assert undo(project, ana) is None
    assert redo(project, ana) is not None
