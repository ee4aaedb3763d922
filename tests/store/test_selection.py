"""The list's filters and orders, against what is plainly in the project."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.core.alignment import Alignment
from annotator.core.annotations import Reviewer
from annotator.core.codebook import Codebook, Label, LineStyle
from annotator.core.documents import Document, ReadDocument, State, Statement, StatementText
from annotator.core.errors import AnnotatorError
from annotator.core.identity import document_id, statement_id
from annotator.core.ranges import Range
from annotator.core.statement_filter import Order, StatementFilter, filter_from_json, filter_to_json
from annotator.operations.annotating import add_span
from annotator.operations.beginning import create_project
from annotator.operations.commenting import add_comment, delete_comment
from annotator.operations.importing import import_documents
from annotator.operations.reviewing import set_flag, set_state
from annotator.operations.undoing import undo
from annotator.store.comments import comments_on
from annotator.store.listing import languages_used, statement_rows_matching
from annotator.store.project import Project
from annotator.store.statements import all_statements

ANA, BEN = Reviewer.named("Ana"), Reviewer.named("Ben")
# title, language, date
STATEMENTS = (
    ("beta", "en", "2022-02-26"),
    ("Alpha", "fr", ""),
    ("alpha", "en", "2023-02"),
    ("Élan", "es", "2023"),
    ("gamma", "en", "2023-03-01"),
    ("delta", "fr", "2021-12-31"),
)


def read(title: str, language: str, date: str, number: int) -> ReadDocument:
    text = f"Text {number} of {title}"
    raw = text.encode()
    document = document_id(raw)
    statement = Statement(statement_id(document, 0, len(raw)), document, 0, title, language, len(text), date=date)
    return ReadDocument(
        Document(document, f"{number}.txt", "", "text/plain", "utf-8", len(raw), "", ""),
        raw,
        (statement,),
        (StatementText(statement.id, text, Alignment.identity(len(text), len(raw), "utf-8")),),
    )


@pytest.fixture
def listed(path: Path) -> Iterator[Project]:
    """Six statements; Ana and Ben have worked on some of them."""
    inks = ("#052039", "#0070E9")
    labels = tuple(Label(name, name, name[0], "", LineStyle.SOLID, *inks, 0) for name in ("speaker", "demand"))
    with create_project(path, Codebook("two", 1, labels)) as project:
        import_documents(project, ANA, [read(*facts, number) for number, facts in enumerate(STATEMENTS)])
        ids = [statement.id for statement in all_statements(project)]
        add_span(project, ANA, ids[0], [Range(0, 4)], "speaker")
        add_span(project, BEN, ids[0], [Range(0, 4)], "demand")
        add_span(project, BEN, ids[2], [Range(0, 4)], "demand")
        add_span(project, ANA, ids[4], [Range(0, 4)], "demand")
        undo(project, ANA)
        set_state(project, ANA, ids[3], State.DONE)
        set_flag(project, ANA, ids[1], True)
        set_flag(project, BEN, ids[5], True)
        add_comment(project, BEN, ids[3], "Hm.")
        add_comment(project, BEN, ids[4], "Gone.")
        delete_comment(project, BEN, comments_on(project, ids[4])[0].id)
        yield project


def found(project: Project, *, by: Reviewer = ANA, **wanted: Any) -> list[str]:
    rows = statement_rows_matching(project, by.id, StatementFilter(**wanted))
    return [STATEMENTS[row - 1][0] for row in rows]


@pytest.mark.parametrize(
    ("wanted", "titles"),
    [
        ({}, ["beta", "Alpha", "alpha", "Élan", "gamma", "delta"]),
        ({"languages": {"fr", "es"}}, ["Alpha", "Élan", "delta"]),
        ({"labels": {"demand"}}, ["beta", "alpha"]),
        ({"labels": {"demand", "speaker"}, "languages": {"fr"}}, []),
        ({"reviewers": {BEN.id}}, ["beta", "alpha", "delta"]),
        ({"reviewers": {ANA.id}}, ["beta", "Alpha", "Élan"]),
        ({"commented": True}, ["Élan"]),
        ({"commented": False}, ["beta", "Alpha", "alpha", "gamma", "delta"]),
        ({"flagged": True}, ["Alpha"]),
        ({"flagged": False, "languages": {"fr"}}, ["delta"]),
        ({"states": {State.NEW}, "languages": {"en"}}, ["alpha", "gamma"]),
        ({"states": {State.DONE, State.IN_WORK}}, ["beta", "Élan"]),
        ({"date_from": "2023-02-15"}, ["alpha", "Élan", "gamma"]),
        ({"date_until": "2022"}, ["beta", "delta"]),
        ({"date_from": "2022", "date_until": "2023-02"}, ["beta", "alpha", "Élan"]),
        ({"order": Order.DOCUMENT, "descending": True}, ["delta", "gamma", "Élan", "alpha", "Alpha", "beta"]),
        ({"order": Order.TITLE}, ["Alpha", "alpha", "beta", "delta", "gamma", "Élan"]),
        ({"order": Order.DATE}, ["delta", "beta", "Élan", "alpha", "gamma", "Alpha"]),
        ({"order": Order.DATE, "descending": True}, ["gamma", "alpha", "Élan", "beta", "delta", "Alpha"]),
        ({"order": Order.LANGUAGE}, ["beta", "alpha", "gamma", "Élan", "Alpha", "delta"]),
        ({"order": Order.STATE}, ["Alpha", "alpha", "gamma", "delta", "beta", "Élan"]),
        ({"order": Order.FLAG}, ["Alpha", "beta", "alpha", "Élan", "gamma", "delta"]),
        ({"order": Order.TITLE, "labels": {"demand"}, "flagged": False}, ["alpha", "beta"]),
    ],
)
def test_what_is_wanted_is_listed_in_order(listed: Project, wanted: dict[str, Any], titles: list[str]) -> None:
    assert found(listed, **wanted) == titles


def test_states_and_flags_are_the_reviewers_own(listed: Project) -> None:
    assert found(listed, by=BEN, flagged=True) == ["delta"]
    assert found(listed, by=BEN, states={State.IN_WORK}) == ["beta", "alpha"]
    assert found(listed, by=BEN, states={State.DONE}) == []


def test_by_document_and_with_what_a_search_found(listed: Project) -> None:
    documents = {statement.document_id for statement in all_statements(listed)[:2]}
    assert found(listed, documents=documents) == ["beta", "Alpha"]
    wanted = StatementFilter(order=Order.TITLE)
    assert list(statement_rows_matching(listed, ANA.id, wanted, found=[1, 3])) == [3, 1]
    assert languages_used(listed) == {"en": 3, "fr": 2, "es": 1}


FILTERS = st.builds(
    StatementFilter,
    search=st.text(),
    states=st.frozensets(st.sampled_from(State)),
    flagged=st.sampled_from([None, True, False]),
    labels=st.frozensets(st.text()),
    languages=st.frozensets(st.text()),
    documents=st.frozensets(st.text()),
    reviewers=st.frozensets(st.text()),
    commented=st.sampled_from([None, True, False]),
    date_from=st.text(),
    date_until=st.text(),
    order=st.sampled_from(Order),
    descending=st.booleans(),
)


@given(FILTERS)
def test_a_saved_filter_comes_back_as_it_was(wanted: StatementFilter) -> None:
    kept = filter_to_json(wanted)
    assert filter_from_json(kept) == wanted
    assert "\n" not in kept


def test_only_what_is_set_is_saved_and_what_is_newer_is_passed_over() -> None:
    assert filter_to_json(StatementFilter()) == "{}"
    kept = filter_to_json(replace(StatementFilter(), languages=frozenset({"fr", "en"})))
    assert kept == '{"languages": ["en", "fr"]}'
    assert filter_from_json('{"languages": ["fr"], "mood": "glad"}') == StatementFilter(languages=frozenset({"fr"}))


@pytest.mark.parametrize(
    "kept",
    [
        "",
        "[[]]",
        "7",
        '{"languages": "fr"}',
        '{"states": ["lost"]}',
        '{"flagged": 1}',
        '{"order": "x"}',
        '{"search": []}',
    ],
)
def test_a_damaged_filter_is_told_in_a_sentence(kept: str) -> None:
    with pytest.raises(AnnotatorError, match="saved filter"):
        filter_from_json(kept)
