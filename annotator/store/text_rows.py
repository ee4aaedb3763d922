"""Rows of texts: of statements, and of what is greyed out. Both tables hold the same beside their key."""

from collections.abc import Sequence
from typing import Any, Final

from annotator.core.documents import StatementText
from annotator.store.packing import pack_alignment, pack_marks, unpack_alignment, unpack_marks
from annotator.store.project import Project

KEY_OF: Final = {"statement_text": "statement_id", "greyed_text": "greyed_id"}
COLUMNS: Final = "text, encoding, alignment, marks"
TextRow = tuple[str, str, bytes, str]


def row_of(text: StatementText) -> TextRow:
    """A text as it lies in the columns."""
    return text.text, text.alignment.encoding, pack_alignment(text.alignment), pack_marks(text.marks)


def stored_row(project: Project, table: str, owner: str) -> TextRow | None:
    """The columns of a text under the id of what it is the text of; None if there is none."""
    row: TextRow | None = project.connection.execute(
        f"SELECT {COLUMNS} FROM {table} WHERE {KEY_OF[table]} = ?", (owner,)
    ).fetchone()
    return row


def stored_text(project: Project, table: str, owner: str) -> StatementText:
    """The text with the way back to its document.

    Raises:
        KeyError: there is none.
    """
    row = stored_row(project, table, owner)
    if row is None:
        raise KeyError(owner)
    return text_of_row(owner, row)


def text_of_row(owner: str, row: Sequence[Any]) -> StatementText:
    """The text that the columns hold."""
    text, encoding, packed, marks = row
    return StatementText(owner, text, unpack_alignment(packed, encoding), unpack_marks(marks))


def keep_text(project: Project, table: str, owner: str, text: StatementText) -> None:
    """Store a text, over what was there, inside a transaction."""
    project.connection.execute(
        f"INSERT OR REPLACE INTO {table} ({KEY_OF[table]}, {COLUMNS}) VALUES (?, ?, ?, ?, ?)", (owner, *row_of(text))
    )
