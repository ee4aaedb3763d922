"""What the statement list shows: which rows, in which order, and what stands in them."""

from array import array
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from annotator.core.documents import State
from annotator.core.statement_filter import Order, StatementFilter
from annotator.store.groups import KinCount, kin_of_rows
from annotator.store.project import Project
from annotator.store.selection import selected_rows

__all__ = [
    "ListRow", "Order", "Progress", "StatementFilter", "busiest_statement", "first_to_do", "id_of", "languages_used",
    "load_rows", "progress", "row_of", "statement_rows_matching",
]  # fmt: skip


_AT_ONCE = 500


@dataclass(frozen=True, slots=True)
class ListRow:
    """One line of the list; `spans` maps label ids to numbers of spans, of every reviewer.

    `duplicates` and `translations` count the other statements of its groups.
    """

    row: int
    id: str
    title: str
    issuer: str
    date: str
    language: str
    state: State
    flagged: bool
    spans: Mapping[str, int] = field(default_factory=dict)
    date_precision: str = ""
    duplicates: int = 0
    translations: int = 0
    number: str = ""
    group: str = ""


@dataclass(frozen=True, slots=True)
class Progress:
    """How far one reviewer is with the project."""

    total: int = 0
    done: int = 0
    to_do: int = 0
    in_work: int = 0
    skipped: int = 0
    flagged: int = 0


def statement_rows_matching(
    project: Project, reviewer_id: str, wanted: StatementFilter, found: Sequence[int] | None = None
) -> "array[int]":
    """The row numbers of the wanted statements in list order. `found` are the rows that a search gave, None for all."""
    rows = selected_rows(project, reviewer_id, wanted)
    if found is None:
        return rows
    kept = set(found)
    return array("q", (row for row in rows if row in kept))


def load_rows(project: Project, reviewer_id: str, rows: Sequence[int]) -> dict[int, ListRow]:
    """The lines with these row numbers; a number without a statement is left out."""
    marks = ",".join("?" * len(rows))
    counts = _span_counts(project, rows, marks)
    kin = kin_of_rows(project, rows)
    cursor = project.connection.execute(
        'SELECT s."row", s.id, s.title, s.issuer, s.date, s.language, r.state, r.flagged, s.date_precision, '
        "s.number, s.group_title "
        "FROM statement s "
        "LEFT JOIN review r ON r.statement_id = s.id AND r.reviewer_id = ? AND r.deleted = 0 "
        f'WHERE s.deleted = 0 AND s."row" IN ({marks})',
        (reviewer_id, *rows),
    )
    return {
        row: ListRow(
            row,
            one,
            title,
            issuer,
            date,
            language,
            State(state or State.NEW),
            bool(flagged),
            counts[row],
            precision,
            kin.get(row, KinCount()).duplicates,
            kin.get(row, KinCount()).translations,
            number,
            group,
        )
        for row, one, title, issuer, date, language, state, flagged, precision, number, group in cursor
    }


def row_of(project: Project, statement_id: str) -> int | None:
    """The row number of a statement that is not deleted, or None."""
    found = project.connection.execute(
        'SELECT "row" FROM statement WHERE id = ? AND deleted = 0', (statement_id,)
    ).fetchone()
    return None if found is None else int(found[0])


def id_of(project: Project, row: int) -> str | None:
    """The id of the statement with a row number, or None."""
    found = project.connection.execute('SELECT id FROM statement WHERE "row" = ?', (row,)).fetchone()
    return None if found is None else str(found[0])


def first_to_do(project: Project, reviewer_id: str, rows: Sequence[int]) -> int | None:
    """The first of these row numbers whose statement the reviewer has neither done nor skipped, or None."""
    for start in range(0, len(rows), _AT_ONCE):
        some = rows[start : start + _AT_ONCE]
        cursor = project.connection.execute(
            'SELECT s."row" FROM statement s '
            "LEFT JOIN review r ON r.statement_id = s.id AND r.reviewer_id = ? AND r.deleted = 0 "
            f'WHERE s."row" IN ({",".join("?" * len(some))}) AND s.deleted = 0 '
            "AND coalesce(r.state, 'new') NOT IN ('done', 'skipped')",
            (reviewer_id, *some),
        )
        found = {row for (row,) in cursor}
        if found:
            return next(row for row in some if row in found)
    return None


def languages_used(project: Project) -> dict[str, int]:
    """The languages of the statements with how many there are in each, the commonest first."""
    return dict(
        project.connection.execute(
            "SELECT language, count(*) FROM statement WHERE deleted = 0 GROUP BY language ORDER BY 2 DESC, language"
        ).fetchall()
    )


def progress(project: Project, reviewer_id: str) -> Progress:
    """How many statements there are, and how many of them one reviewer has done, skipped, flagged."""
    (total,) = project.connection.execute("SELECT count(*) FROM statement WHERE deleted = 0").fetchone()
    counts: dict[State, int] = defaultdict(int)
    flags = 0
    for state, number, flagged in project.connection.execute(
        "SELECT r.state, count(*), sum(r.flagged) FROM review r JOIN statement s ON s.id = r.statement_id "
        "WHERE r.reviewer_id = ? AND r.deleted = 0 AND s.deleted = 0 GROUP BY r.state",
        (reviewer_id,),
    ):
        counts[State(state)] += number
        flags += flagged
    finished = counts[State.DONE] + counts[State.SKIPPED]
    return Progress(total, counts[State.DONE], total - finished, counts[State.IN_WORK], counts[State.SKIPPED], flags)


def _span_counts(project: Project, rows: Sequence[int], marks: str) -> Mapping[int, dict[str, int]]:
    counts: dict[int, dict[str, int]] = defaultdict(dict)
    for row, label, number in project.connection.execute(
        'SELECT s."row", p.label_id, count(*) FROM statement s '
        f'JOIN span p ON p.statement_id = s.id AND p.deleted = 0 WHERE s."row" IN ({marks}) '
        'GROUP BY s."row", p.label_id',
        tuple(rows),
    ):
        counts[row][label] = number
    return counts


def busiest_statement(project: Project) -> str:
    """The id of the statement with the most spans, the first of them; empty in a project without statements."""
    found = project.connection.execute(
        "SELECT s.id FROM statement s LEFT JOIN span p ON p.statement_id = s.id AND p.deleted = 0 "
        'WHERE s.deleted = 0 GROUP BY s.id ORDER BY count(p.id) DESC, s."row" LIMIT 1'
    ).fetchone()
    return "" if found is None else str(found[0])
