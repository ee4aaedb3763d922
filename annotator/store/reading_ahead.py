"""Statements with their texts and all annotations on them, read a batch at a time, for what goes through many."""

import json
from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import Final, TypeVar

from annotator.core.annotations import Annotations, ImpliedSlot, Relation, Review, Span, StatementLabel
from annotator.core.documents import Statement, StatementText
from annotator.store.project import Project
from annotator.store.rows import load
from annotator.store.text_rows import COLUMNS, text_of_row

_BATCH: Final = 100
_Made = TypeVar("_Made", Span, Relation, StatementLabel, Review, ImpliedSlot)


def statements_with_annotations(
    project: Project, rows: Sequence[int]
) -> Iterator[tuple[Statement, StatementText, Annotations]]:
    """The statements of these rows, in this order, with what every reviewer has made; deleted annotations left out."""
    for first in range(0, len(rows), _BATCH):
        yield from _batch(project, rows[first : first + _BATCH])


def _batch(project: Project, rows: Sequence[int]) -> Iterator[tuple[Statement, StatementText, Annotations]]:
    connection = project.connection
    wanted = json.dumps(list(rows))
    numbers = dict(
        connection.execute('SELECT id, "row" FROM statement WHERE "row" IN (SELECT value FROM json_each(?))', (wanted,))
    )
    found = load(connection, Statement, '"row" IN (SELECT value FROM json_each(?))', (wanted,))
    statements = {numbers[statement.id]: statement for statement in found}
    ids = json.dumps(list(numbers))
    texts = {
        owner: text_of_row(owner, row)
        for owner, *row in connection.execute(
            f"SELECT statement_id, {COLUMNS} FROM statement_text "
            "WHERE statement_id IN (SELECT value FROM json_each(?))",
            (ids,),
        )
    }
    spans = _by_statement(project, Span, ids, 'statement_id, "start", "end" DESC, id')
    relations = _by_statement(project, Relation, ids, "statement_id, id")
    labels = _by_statement(project, StatementLabel, ids, "statement_id, id")
    reviews = _by_statement(project, Review, ids, "statement_id, reviewer_id")
    implied = _by_statement(project, ImpliedSlot, ids, "statement_id, span_id, role, reviewer_id")
    for row in rows:
        one = statements[row].id
        made = Annotations(
            tuple(spans[one]), tuple(relations[one]), tuple(labels[one]), tuple(reviews[one]), tuple(implied[one])
        )
        yield statements[row], texts[one], made


def _by_statement(project: Project, kind: type[_Made], ids: str, order: str) -> dict[str, list[_Made]]:
    where = f"statement_id IN (SELECT value FROM json_each(?)) AND deleted = 0 ORDER BY {order}"
    found: dict[str, list[_Made]] = defaultdict(list)
    for made in load(project.connection, kind, where, (ids,)):
        found[made.statement_id].append(made)
    return found
