"""Reviews and statement labels, one a reviewer."""

from annotator.core.annotations import Reviewer, Value
from annotator.core.documents import State, Statement
from annotator.operations.reviewing import set_flag, set_state, set_statement_label
from annotator.store.annotations import all_reviewers, load_annotations
from annotator.store.listing import Progress, StatementFilter, load_rows, progress, statement_rows_matching
from annotator.store.project import Project


def test_each_reviewer_has_a_state_of_their_own(project: Project, ana: Reviewer, statement: Statement) -> None:
    ben = Reviewer.named("Ben")
    set_state(project, ana, statement.id, State.DONE)
    set_state(project, ben, statement.id, State.SKIPPED, "not a statement")
    set_flag(project, ben, statement.id, True)
    assert progress(project, ana.id) == Progress(total=1, done=1, to_do=0)
    assert progress(project, ben.id) == Progress(total=1, skipped=1, to_do=0, flagged=1)
    (row,) = statement_rows_matching(project, ben.id, StatementFilter(flagged=True))
    shown = load_rows(project, ben.id, [row])[row]
    assert (shown.state, shown.flagged) == (State.SKIPPED, True)
    assert not statement_rows_matching(project, ana.id, StatementFilter(states=frozenset({State.NEW})))
    assert [reviewer.name for reviewer in all_reviewers(project)] == ["Ana", "Ben"]


def test_nothing_is_journalled_when_nothing_changes(project: Project, ana: Reviewer, statement: Statement) -> None:
    assert set_state(project, ana, statement.id, State.NEW) is None
    assert set_state(project, ana, statement.id, State.DONE) is not None
    assert set_state(project, ana, statement.id, State.DONE) is None
    assert set_statement_label(project, ana, statement.id, "position", None) is None
    assert set_statement_label(project, ana, statement.id, "position", Value("against")) is not None
    assert set_statement_label(project, ana, statement.id, "position", Value("against")) is None
    assert load_annotations(project, statement.id).statement_labels[0].value == Value("against")
