"""Statements, and their texts with the alignment to the raw file, which live in a table of their own."""

import json
from collections.abc import Sequence

from annotator.core.documents import Statement, StatementText
from annotator.store.project import Project
from annotator.store.rows import load, load_one, write, write_new
from annotator.store.text_rows import keep_text, row_of, stored_text

IN_LIST_ORDER = 'coalesce("list_place", "row")'
"""The order of the list: as they came, with the pieces of a statement that was cut anew where it stood."""


def all_statements(project: Project) -> list[Statement]:
    """The statements that are not deleted, in the order of the list."""
    return load(project.connection, Statement, f"deleted = 0 ORDER BY {IN_LIST_ORDER}")


def statements_of(project: Project, document_id: str) -> list[Statement]:
    """The statements of a document that are not deleted, in the order of the document."""
    where = f"document_id = ? AND deleted = 0 ORDER BY position, {IN_LIST_ORDER}"
    return load(project.connection, Statement, where, (document_id,))


def every_statement_of(project: Project, document_id: str) -> list[Statement]:
    """The statements that a document ever had, deleted ones too."""
    return load(project.connection, Statement, "document_id = ? ORDER BY position", (document_id,))


def load_statement(project: Project, statement_id: str) -> Statement:
    """The statement with this id, deleted or not.

    Raises:
        KeyError: there is none.
    """
    return load_one(project.connection, Statement, statement_id)


def load_text(project: Project, statement_id: str) -> StatementText:
    """The text of a statement and the way back to its document.

    Raises:
        KeyError: there is no such statement.
    """
    return stored_text(project, "statement_text", statement_id)


def keep_statement(project: Project, statement: Statement, text: StatementText) -> bool:
    """Store a statement and its text, inside a transaction; False if it is there already with another text.

    Annotations count the characters of the text that they were made on, so a stored text is never replaced by another.
    """
    stored = project.connection.execute(
        "SELECT text FROM statement_text WHERE statement_id = ?", (statement.id,)
    ).fetchone()
    if stored is not None and stored[0] != text.text:
        return False
    write(project.connection, statement)
    keep_text(project, "statement_text", statement.id, text)
    return True


def known_statements(project: Project, statement_ids: Sequence[str]) -> set[str]:
    """Those of these ids that are in the project, deleted or not."""
    found = project.connection.execute(
        "SELECT id FROM statement WHERE id IN (SELECT value FROM json_each(?))", (json.dumps(statement_ids),)
    )
    return {statement_id for (statement_id,) in found}


def keep_new_statements(project: Project, new: Sequence[tuple[Statement, StatementText]], changed_by: str) -> None:
    """Store statements that are not in the project, with their texts, as what a change made; inside a transaction."""
    write_new(project.connection, [statement for statement, _ in new], changed_by)
    project.connection.executemany(
        "INSERT INTO statement_text (statement_id, text, encoding, alignment, marks) VALUES (?, ?, ?, ?, ?)",
        ((one.id, *row_of(text)) for one, text in new),
    )


def put_in_list_after(project: Project, statement_ids: Sequence[str], before: str) -> None:
    """Give statements, in this order, the places of the list behind another one, inside a transaction."""
    place, next_ = project.connection.execute(
        f"SELECT {IN_LIST_ORDER}, (SELECT min({IN_LIST_ORDER}) FROM statement "
        f'WHERE {IN_LIST_ORDER} > coalesce(s.list_place, s."row")) FROM statement s WHERE id = ?',
        (before,),
    ).fetchone()
    step = ((place + 1 if next_ is None else next_) - place) / (len(statement_ids) + 1)
    project.connection.executemany(
        "UPDATE statement SET list_place = ? WHERE id = ?",
        [(place + step * number, one) for number, one in enumerate(statement_ids, 1)],
    )


def is_cut_anew(project: Project) -> bool:
    """Whether some statements stand elsewhere in the list than their rows say."""
    sought = "SELECT EXISTS (SELECT 1 FROM statement WHERE list_place IS NOT NULL)"
    return bool(project.connection.execute(sought).fetchone()[0])


def known_issuers(project: Project) -> tuple[str, ...]:
    """Who has issued a statement of the project, by name."""
    rows = project.connection.execute(
        "SELECT DISTINCT issuer FROM statement WHERE deleted = 0 AND issuer <> '' ORDER BY issuer COLLATE NOCASE"
    )
    return tuple(issuer for (issuer,) in rows)
