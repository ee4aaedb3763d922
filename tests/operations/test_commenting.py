"""Comments, each act taken back and done again; and the time worked, which is no act."""

from collections.abc import Callable

import pytest

from annotator.core.annotations import Comment, Reviewer, Span
from annotator.core.changes import Change
from annotator.core.documents import ReadDocument, Statement
from annotator.core.errors import AnnotationError
from annotator.core.ranges import Range
from annotator.operations.annotating import add_span, delete_spans
from annotator.operations.commenting import add_comment, delete_comment, edit_comment, resolve_comment
from annotator.operations.importing import import_documents
from annotator.operations.timing import keep_worktime
from annotator.operations.undoing import undo
from annotator.store.comments import comments_on, count_comments, list_comments
from annotator.store.project import Project
from annotator.store.statements import all_statements
from annotator.store.worktime import seconds_worked, seconds_worked_in_all

Step = Callable[[Callable[[], object]], object]


def made(change: object) -> Comment:
    assert isinstance(change, Change)
    (comment,) = [edit.after for edit in change.edits if isinstance(edit.after, Comment)]
    return comment


def test_a_comment_lives(project: Project, ana: Reviewer, statement: Statement, back_and_forth: Step) -> None:
    comment = made(back_and_forth(lambda: add_comment(project, ana, statement.id, " <b>Why</b> 停火? \n")))
    assert comment.text == "<b>Why</b> 停火?"
    back_and_forth(lambda: edit_comment(project, ana, comment.id, "Because."))
    assert edit_comment(project, ana, comment.id, "Because. ") is None
    ben = Reviewer.named("Ben")
    back_and_forth(lambda: resolve_comment(project, ben, comment.id))
    assert [(one.text, one.resolved) for one in comments_on(project, statement.id)] == [("Because.", True)]
    assert resolve_comment(project, ben, comment.id) is None
    with pytest.raises(AnnotationError, match="somebody else's"):
        edit_comment(project, ben, comment.id, "No.")
    with pytest.raises(AnnotationError, match="somebody else's"):
        delete_comment(project, ben, comment.id)
    change = back_and_forth(lambda: delete_comment(project, ana, comment.id))
    assert isinstance(change, Change)
    assert change.statements() == {statement.id}
    with pytest.raises(AnnotationError, match="not there any more"):
        resolve_comment(project, ana, comment.id, False)
    with pytest.raises(AnnotationError, match="some words"):
        add_comment(project, ana, statement.id, " ")


def test_the_list_leads_to_statements_and_spans(
    project: Project, ana: Reviewer, statement: Statement, read_document: Callable[..., ReadDocument]
) -> None:
    import_documents(project, ana, [read_document("Another", "b.txt")])
    other = all_statements(project)[1]
    (span,) = [edit.after for edit in add_span(project, ana, statement.id, [Range(3, 9)], "demand").edits
               if isinstance(edit.after, Span)]  # fmt: skip
    add_comment(project, ana, other.id, "second")
    add_comment(project, ana, statement.id, "first", span_id=span.id)
    settled = made(add_comment(project, ana, statement.id, "settled"))
    resolve_comment(project, ana, settled.id)
    found = list_comments(project)
    assert [(one.comment.text, one.title, one.reviewer) for one in found] == [
        ("first", "a.txt", "Ana"), ("second", "b.txt", "Ana"),
    ]  # fmt: skip
    assert [one.span and one.span.quote for one in found] == ["demand", None]
    assert [one.comment.text for one in list_comments(project, resolved=True)] == ["settled"]
    assert len(list_comments(project, resolved=None)) == 3
    assert count_comments(project) == (2, 3)
    delete_spans(project, ana, [span.id])
    assert list_comments(project)[0].span is None
    with pytest.raises(AnnotationError, match="not saved"):
        add_comment(project, ana, statement.id, "late", span_id=span.id)
    undo(project, ana)
    with pytest.raises(AnnotationError, match="not saved"):
        add_comment(project, ana, other.id, "elsewhere", span_id=span.id)


def test_time_is_kept_for_each_reviewer_and_no_undo_takes_it_back(
    project: Project, ana: Reviewer, statement: Statement
) -> None:
    ben = Reviewer.named("Ben")
    add_span(project, ana, statement.id, [Range(0, 2)], "demand")
    for sitting, seconds in (("s1", 10.5), ("s1", 4.5), ("s2", 5.0), ("s2", 0.0)):
        keep_worktime(project, ana, statement.id, sitting, seconds)
    keep_worktime(project, ben, statement.id, "s3", 1.0)
    undo(project, ana)
    assert seconds_worked(project, ana.id, statement.id) == 20.0
    assert seconds_worked_in_all(project, ben.id) == {statement.id: 1.0}
    assert seconds_worked(project, "nobody", statement.id) == 0.0
    assert project.connection.execute("SELECT count(*) FROM worktime").fetchone() == (3,)
