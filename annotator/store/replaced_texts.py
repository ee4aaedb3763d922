"""Texts that an import replaced by another reading of the same bytes, kept so that undo can put them back."""

from typing import Final

from annotator.core.documents import StatementText
from annotator.core.identity import new_id
from annotator.store.packing import pack_alignment, pack_marks
from annotator.store.project import Project
from annotator.store.settings import keep_setting

TEXTS_CHANGED: Final = "texts_changed"
"""The setting that has another value whenever stored words have changed, for whoever keeps them elsewhere."""

_KEYS: Final = {"statement_text": "statement_id", "greyed_text": "greyed_id"}
_COLUMNS: Final = "text, encoding, alignment, marks"
_Row = tuple[str, str, bytes, str]


def replace_text(project: Project, import_id: str, text: StatementText) -> None:
    """Give a stored statement, or piece that is greyed out, another text, inside the transaction of an import."""
    for table in _KEYS:
        if before := _stored(project, table, text.statement_id):
            project.connection.execute(
                f"INSERT OR IGNORE INTO replaced_text (import_id, owner_id, {_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?)",
                (import_id, text.statement_id, *before),
            )
            packed, marks = pack_alignment(text.alignment), pack_marks(text.marks)
            after = (text.text, text.alignment.encoding, packed, marks)
            _write(project, table, text.statement_id, before, after)


def exchange_texts(project: Project, import_id: str) -> list[str]:
    """Put back the texts that an import replaced, or its own again, inside the transaction of an undo or redo.

    The ids of the statements, or pieces that are greyed out, whose texts these are.
    """
    kept = project.connection.execute(
        f"SELECT owner_id, {_COLUMNS} FROM replaced_text WHERE import_id = ?", (import_id,)
    ).fetchall()
    for owner, *content in kept:
        for table in _KEYS:
            if before := _stored(project, table, owner):
                text, encoding, alignment, marks = content
                _write(project, table, owner, before, (text, encoding, alignment, marks))
                project.connection.execute(
                    "UPDATE replaced_text SET text = ?, encoding = ?, alignment = ?, marks = ? "
                    "WHERE import_id = ? AND owner_id = ?",
                    (*before, import_id, owner),
                )
    return [owner for owner, *_ in kept]


def _stored(project: Project, table: str, owner: str) -> _Row | None:
    row: _Row | None = project.connection.execute(
        f"SELECT {_COLUMNS} FROM {table} WHERE {_KEYS[table]} = ?", (owner,)
    ).fetchone()
    return row


def _write(project: Project, table: str, owner: str, before: _Row, after: _Row) -> None:
    project.connection.execute(
        f"UPDATE {table} SET text = ?, encoding = ?, alignment = ?, marks = ? WHERE {_KEYS[table]} = ?", (*after, owner)
    )
    if before[0] != after[0]:
        keep_setting(project, TEXTS_CHANGED, new_id())
