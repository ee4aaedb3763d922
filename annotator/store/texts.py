"""The words of statements alone, one after the other, for what reads many of them."""

import json
from collections.abc import Iterator

from annotator.core.alignment import Alignment
from annotator.core.ranges import Range
from annotator.store.packing import unpack_alignment
from annotator.store.project import Project

_BATCH = 20


def words_of(project: Project, statement_id: str) -> str:
    """The text of a statement without the way back to its document. Raises KeyError if there is no such statement."""
    row = project.connection.execute(
        "SELECT text FROM statement_text WHERE statement_id = ?", (statement_id,)
    ).fetchone()
    if row is None:
        raise KeyError(statement_id)
    return str(row[0])


def words_of_all(project: Project) -> Iterator[tuple[str, str]]:
    """The ids and texts of all statements in list order, read in batches, so that nobody waits for the reader."""
    last = -1
    while batch := project.connection.execute(
        'SELECT s."row", s.id, t.text FROM statement s JOIN statement_text t ON t.statement_id = s.id '
        'WHERE s.deleted = 0 AND s."row" > ? ORDER BY s."row" LIMIT ?',
        (last, _BATCH),
    ).fetchall():
        for row, statement_id, text in batch:
            last = row
            yield statement_id, text


def statements_with_text(project: Project, document_id: str, text: str) -> list[tuple[str, Alignment]]:
    """The ids and alignments of a document's statements, deleted ones too, that have exactly this text."""
    rows = project.connection.execute(
        "SELECT s.id, t.alignment, t.encoding FROM statement s JOIN statement_text t ON t.statement_id = s.id "
        "WHERE s.document_id = ? AND s.characters = ? AND t.text = ?",
        (document_id, len(text), text),
    ).fetchall()
    return [(statement_id, unpack_alignment(packed, encoding)) for statement_id, packed, encoding in rows]


def labels_by_place(project: Project, statement_id: str, reviewer_id: str) -> dict[tuple[Range, ...], frozenset[str]]:
    """Where a reviewer has put spans on a statement, and with which labels."""
    places: dict[tuple[Range, ...], frozenset[str]] = {}
    for ranges, label_id in project.connection.execute(
        "SELECT ranges, label_id FROM span WHERE statement_id = ? AND reviewer_id = ? AND deleted = 0",
        (statement_id, reviewer_id),
    ):
        place = tuple(Range(start, end) for start, end in json.loads(ranges))
        places[place] = places.get(place, frozenset()) | {label_id}
    return places
