"""Texts that an import replaced by another reading of the same bytes, kept so that undo can put them back."""

from typing import Final

from annotator.core.documents import StatementText
from annotator.core.identity import new_id
from annotator.store.project import Project
from annotator.store.settings import keep_setting
from annotator.store.text_rows import COLUMNS, KEY_OF, TextRow, row_of, stored_row

TEXTS_CHANGED: Final = "texts_changed"
"""The setting that has another value whenever stored words have changed, for whoever keeps them elsewhere."""


def replace_text(project: Project, import_id: str, text: StatementText) -> None:
    """Give a stored statement, or piece that is greyed out, another text, inside the transaction of an import."""
    for table in KEY_OF:
        if before := stored_row(project, table, text.statement_id):
            project.connection.execute(
                f"INSERT OR IGNORE INTO replaced_text (import_id, owner_id, {COLUMNS}) VALUES (?, ?, ?, ?, ?, ?)",
                (import_id, text.statement_id, *before),
            )
            _write(project, table, text.statement_id, before, row_of(text))


def exchange_texts(project: Project, import_id: str) -> list[str]:
    """Put back the texts that an import replaced, or its own again, inside the transaction of an undo or redo.

    The ids of the statements, or pieces that are greyed out, whose texts these are.
    """
    kept = project.connection.execute(
        f"SELECT owner_id, {COLUMNS} FROM replaced_text WHERE import_id = ?", (import_id,)
    ).fetchall()
    for owner, *content in kept:
        for table in KEY_OF:
            if before := stored_row(project, table, owner):
                text, encoding, alignment, marks = content
                _write(project, table, owner, before, (text, encoding, alignment, marks))
                project.connection.execute(
                    "UPDATE replaced_text SET text = ?, encoding = ?, alignment = ?, marks = ? "
                    "WHERE import_id = ? AND owner_id = ?",
                    (*before, import_id, owner),
                )
    return [owner for owner, *_ in kept]


def _write(project: Project, table: str, owner: str, before: TextRow, after: TextRow) -> None:
    project.connection.execute(
        f"UPDATE {table} SET text = ?, encoding = ?, alignment = ?, marks = ? WHERE {KEY_OF[table]} = ?",
        (*after, owner),
    )
    if before[0] != after[0]:
        keep_setting(project, TEXTS_CHANGED, new_id())
