"""Documents with their raw bytes, as they came."""

import zlib

from annotator.core.documents import Document
from annotator.store.project import Project
from annotator.store.rows import load, load_one, write


def all_documents(project: Project) -> list[Document]:
    """The documents that are not deleted, in the order of their import."""
    return load(project.connection, Document, "deleted = 0 ORDER BY rowid")


def documents_from(project: Project, origin: str) -> list[Document]:
    """The documents that came from this place and are not deleted, the last first."""
    return load(project.connection, Document, "origin = ? AND deleted = 0 ORDER BY rowid DESC", (origin,))


def load_document(project: Project, document_id: str) -> Document:
    """The document with this id, deleted or not.

    Raises:
        KeyError: there is none.
    """
    return load_one(project.connection, Document, document_id)


def load_raw(project: Project, document_id: str) -> bytes:
    """The bytes of the file as they came.

    Raises:
        KeyError: there is no such document.
    """
    found = _load_bytes(project, "document_raw", document_id)
    if found is None:
        raise KeyError(document_id)
    return found


def load_part(project: Project, document_id: str) -> bytes:
    """The bytes that the document's alignments count in: those of the file, or of its part (Document.part).

    Raises:
        KeyError: there is no such document.
    """
    found = _load_bytes(project, "document_part", document_id)
    return load_raw(project, document_id) if found is None else found


def known_documents(project: Project) -> set[str]:
    """The ids of the documents that are in the project and not deleted."""
    return {row[0] for row in project.connection.execute("SELECT id FROM document WHERE deleted = 0")}


def known_origins(project: Project) -> set[str]:
    """The places from which the documents that are not deleted came."""
    return {row[0] for row in project.connection.execute("SELECT DISTINCT origin FROM document WHERE deleted = 0")}


def keep_document(project: Project, document: Document, raw: bytes, part: bytes | None = None) -> None:
    """Store a document, its bytes and those of its part, inside a transaction; compressed if that pays."""
    write(project.connection, document)
    _keep_bytes(project, "document_raw", document.id, raw)
    if part is not None:
        _keep_bytes(project, "document_part", document.id, part)


def mark_import(project: Project, import_id: str, change_id: str, *, deleted: bool, of: str) -> None:
    """Take away, or bring back, all that one bulk import brought, inside a transaction.

    `of` is the change that this one takes back: of what a document ever had, only what that one took away returns.
    """
    stamp = (int(deleted), change_id, import_id)
    project.connection.execute("UPDATE document SET deleted = ?, changed_by = ? WHERE import_id = ?", stamp)
    concerned = "deleted = 0" if deleted else "deleted = 1 AND changed_by = ?"
    for table in ("statement", "greyed"):
        project.connection.execute(
            f"UPDATE {table} SET deleted = ?, changed_by = ? "
            f"WHERE document_id IN (SELECT id FROM document WHERE import_id = ?) AND {concerned}",
            stamp if deleted else (*stamp, of),
        )


def _load_bytes(project: Project, table: str, document_id: str) -> bytes | None:
    row = project.connection.execute(
        f"SELECT compression, bytes FROM {table} WHERE document_id = ?", (document_id,)
    ).fetchone()
    if row is None:
        return None
    compression, stored = row
    return zlib.decompress(stored) if compression == "zlib" else bytes(stored)


def _keep_bytes(project: Project, table: str, document_id: str, whole: bytes) -> None:
    packed = zlib.compress(whole, 1)  # three times as fast as the usual level, and a fifth larger
    compression, stored = ("zlib", packed) if len(packed) < len(whole) else ("", whole)
    project.connection.execute(
        f"INSERT OR IGNORE INTO {table} (document_id, compression, bytes) VALUES (?, ?, ?)",
        (document_id, compression, stored),
    )
