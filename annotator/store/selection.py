"""The rows of the statements that a filter wants, in its order."""

import json
from array import array
from collections.abc import Collection, Iterable, Iterator
from typing import Final

from annotator.core.documents import State
from annotator.core.statement_filter import Order, StatementFilter
from annotator.store.project import Project
from annotator.store.statements import is_cut_anew

_Condition = tuple[str, tuple[object, ...]]
_STATES: Final = " ".join(f"WHEN '{state.value}' THEN {place}" for place, state in enumerate(State))
_ORDERS: Final = {
    Order.DOCUMENT: "",
    Order.TITLE: "s.title COLLATE NOCASE",
    Order.DATE: "s.date",
    Order.LANGUAGE: "s.language",
    Order.STATE: f"CASE coalesce(r.state, 'new') {_STATES} END",
    Order.FLAG: "1 - coalesce(r.flagged, 0)",
}
_BY_REVIEW: Final = (Order.STATE, Order.FLAG)


def selected_rows(project: Project, reviewer_id: str, wanted: StatementFilter) -> "array[int]":
    """The row numbers of the wanted statements, as `reviewer_id` sees them; what is searched for is not looked at."""
    if wanted.order is Order.DATE and not wanted.descending:
        # what has no date comes last, whichever way the others go
        dated = _rows(project, reviewer_id, wanted, [*_conditions(wanted), ("s.date <> ''", ())])
        return dated + _rows(project, reviewer_id, wanted, [*_conditions(wanted), ("s.date = ''", ())])
    return _rows(project, reviewer_id, wanted, list(_conditions(wanted)))


def ids_of(project: Project, rows: Iterable[int]) -> frozenset[str]:
    """The ids of the statements with these row numbers."""
    wanted = json.dumps(list(rows))
    found = project.connection.execute(
        'SELECT id FROM statement WHERE "row" IN (SELECT value FROM json_each(?))', (wanted,)
    )
    return frozenset(one for (one,) in found)


def rows_of(project: Project, statement_ids: Iterable[str]) -> frozenset[int]:
    """The row numbers of statements."""
    wanted = json.dumps(list(statement_ids))
    found = project.connection.execute(
        'SELECT "row" FROM statement WHERE id IN (SELECT value FROM json_each(?))', (wanted,)
    )
    return frozenset(row for (row,) in found)


def _rows(project: Project, reviewer_id: str, wanted: StatementFilter, conditions: list[_Condition]) -> "array[int]":
    direction = " DESC" if wanted.descending else ""
    review, order, values = "", _ORDERS[wanted.order], list[object]()
    if wanted.states or wanted.flagged is not None or wanted.order in _BY_REVIEW:
        # every statement is looked at in any case: walking an index of them would only jump about in the reviews
        review = "" if wanted.documents else "NOT INDEXED "
        review += "LEFT JOIN review r ON r.statement_id = s.id AND r.reviewer_id = ? AND r.deleted = 0 "
        values.append(reviewer_id)
    terms = [f"{order}{direction}"] if order else []
    # by row within what is equal; the order of the documents itself can be turned round
    in_order = 'coalesce(s.list_place, s."row")' if is_cut_anew(project) else 's."row"'
    terms.append(f"{in_order}{direction if not order else ''}")
    where = " AND ".join(["s.deleted = 0", *(condition for condition, _ in conditions)])
    values += [value for _, bound in conditions for value in bound]
    cursor = project.connection.execute(
        f'SELECT s."row" FROM statement s {review}WHERE {where} ORDER BY {", ".join(terms)}', values
    )
    return array("q", (row for (row,) in cursor))


def _conditions(wanted: StatementFilter) -> Iterator[_Condition]:
    yield from _of_the_review(wanted)
    yield from _of_the_statement(wanted)
    yield from _of_what_is_on_it(wanted)


def _of_the_review(wanted: StatementFilter) -> Iterator[_Condition]:
    if wanted.states:
        states = sorted(state.value for state in wanted.states)
        yield f"coalesce(r.state, 'new') IN ({_marks(states)})", tuple(states)
    if wanted.flagged is not None:
        yield "coalesce(r.flagged, 0) = ?", (int(wanted.flagged),)


def _of_the_statement(wanted: StatementFilter) -> Iterator[_Condition]:
    if wanted.languages:
        yield f"s.language IN ({_marks(wanted.languages)})", tuple(wanted.languages)
    if wanted.documents:
        yield f"s.document_id IN ({_marks(wanted.documents)})", tuple(wanted.documents)
    # a date that is known to the month only is in every range that holds a day of that month
    if wanted.date_from:
        yield "s.date <> '' AND s.date >= substr(?, 1, length(s.date))", (wanted.date_from,)
    if wanted.date_until:
        yield "s.date <> '' AND substr(s.date, 1, length(?)) <= ?", (wanted.date_until, wanted.date_until)


def _of_what_is_on_it(wanted: StatementFilter) -> Iterator[_Condition]:
    if wanted.labels:
        spans = f"SELECT statement_id FROM span WHERE deleted = 0 AND label_id IN ({_marks(wanted.labels)})"
        yield f"s.id IN ({spans})", tuple(wanted.labels)
    if wanted.reviewers:
        work = " UNION ".join(
            f"SELECT statement_id FROM {table} WHERE deleted = 0 AND reviewer_id IN ({_marks(wanted.reviewers)})"
            for table in ("span", "review")
        )
        yield f"s.id IN ({work})", (*wanted.reviewers, *wanted.reviewers)
    if wanted.commented is not None:
        negation = "" if wanted.commented else "NOT "
        yield f"s.id {negation}IN (SELECT statement_id FROM comment WHERE deleted = 0)", ()


def _marks(values: Collection[object]) -> str:
    return ", ".join("?" * len(values))
