"""Issuer, date and language of a statement: one step, undone as one, with refusals that change nothing."""

import pytest

from annotator.core.annotations import Reviewer
from annotator.core.documents import Statement
from annotator.core.errors import AnnotationError
from annotator.core.statement_dates import Certainty
from annotator.operations.describing import describe_statement
from annotator.operations.undoing import redo, undo
from annotator.store.project import Project
from annotator.store.statements import known_issuers, load_statement, load_text


def test_all_three_are_one_step_and_undone_as_one(project: Project, ana: Reviewer, statement: Statement) -> None:
    text = load_text(project, statement.id)
    change = describe_statement(
        project, ana, statement.id, issuer="  IndustriALL  Global Union ", date="2022-02-24", certainty=Certainty.AFTER,
        language="fr",
    )  # fmt: skip
    assert change is not None
    assert change.statements() == {statement.id}
    after = load_statement(project, statement.id)
    assert (after.issuer, after.date, after.date_precision, after.language) == (
        "IndustriALL Global Union", "2022-02-24", "after", "fr",
    )  # fmt: skip
    assert known_issuers(project) == ("IndustriALL Global Union",)
    undo(project, ana)
    before = load_statement(project, statement.id)
    assert (before.issuer, before.date, before.language) == (statement.issuer, statement.date, statement.language)
    redo(project, ana)
    assert load_statement(project, statement.id).issuer == "IndustriALL Global Union"
    assert load_text(project, statement.id) == text


def test_what_is_not_given_stays_and_nothing_new_is_no_change(
    project: Project, ana: Reviewer, statement: Statement
) -> None:
    describe_statement(project, ana, statement.id, date="2022-12-09 – 2022-12-11")
    after = load_statement(project, statement.id)
    assert (after.date, after.date_precision) == ("2022-12-09/2022-12-11", "range")
    assert after.issuer == statement.issuer
    assert describe_statement(project, ana, statement.id, date="2022-12-09/2022-12-11") is None
    assert describe_statement(project, ana, statement.id, date="") is not None
    assert load_statement(project, statement.id).date_precision == ""


@pytest.mark.parametrize(
    "wrong", [{"date": "yesterday"}, {"date": "2022-02-30"}, {"date": "2022-03/2022-02"}, {"language": "<b>"}]
)
def test_what_cannot_be_is_refused(
    project: Project, ana: Reviewer, statement: Statement, wrong: dict[str, str]
) -> None:
    with pytest.raises(AnnotationError, match="Nothing was changed"):
        describe_statement(project, ana, statement.id, issuer="Somebody", **wrong)  # type: ignore[arg-type]  # texts only
    assert load_statement(project, statement.id) == statement
