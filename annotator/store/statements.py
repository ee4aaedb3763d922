"""Statements, and their texts with the alignment to the raw file, which live in a table of their own."""

import json
import zlib

from annotator.core.alignment import Alignment, Run
from annotator.core.documents import Statement, StatementText
from annotator.store.project import Project
from annotator.store.rows import compact, load, write


def all_statements(project: Project) -> list[Statement]:
    """The statements that are not deleted, in the order of the list."""
    return load(project.connection, Statement, 'deleted = 0 ORDER BY "row"')


def statements_of(project: Project, document_id: str) -> list[Statement]:
    """The statements of a document that are not deleted, in the order of the document."""
    return load(project.connection, Statement, "document_id = ? AND deleted = 0 ORDER BY position", (document_id,))


def load_statement(project: Project, statement_id: str) -> Statement:
    """The statement with this id, deleted or not.

    Raises:
        KeyError: there is none.
    """
    found = load(project.connection, Statement, "id = ?", (statement_id,))
    if not found:
        raise KeyError(statement_id)
    return found[0]


def load_text(project: Project, statement_id: str) -> StatementText:
    """The text of a statement and the way back to its document.

    Raises:
        KeyError: there is no such statement.
    """
    row = project.connection.execute(
        "SELECT text, encoding, alignment FROM statement_text WHERE statement_id = ?", (statement_id,)
    ).fetchone()
    if row is None:
        raise KeyError(statement_id)
    text, encoding, packed = row
    runs = tuple(Run._make([*fields[:6], bool(fields[6])]) for fields in json.loads(zlib.decompress(packed)))
    return StatementText(statement_id, text, Alignment(runs=runs, encoding=encoding))


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
    packed = zlib.compress(compact([[*run[:6], int(run.linear)] for run in text.alignment.runs]).encode())
    project.connection.execute(
        "INSERT OR REPLACE INTO statement_text (statement_id, text, encoding, alignment) VALUES (?, ?, ?, ?)",
        (statement.id, text.text, text.alignment.encoding, packed),
    )
    return True


def known_issuers(project: Project) -> tuple[str, ...]:
    """Who has issued a statement of the project, by name."""
    rows = project.connection.execute(
        "SELECT DISTINCT issuer FROM statement WHERE deleted = 0 AND issuer <> '' ORDER BY issuer COLLATE NOCASE"
    )
    return tuple(issuer for (issuer,) in rows)
