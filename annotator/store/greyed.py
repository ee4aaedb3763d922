"""What stands in no statement of a document, with its text and the way back to the raw file."""

from annotator.core.documents import StatementText
from annotator.core.greyed import Greyed
from annotator.store.packing import pack_alignment, pack_marks, unpack_alignment, unpack_marks
from annotator.store.project import Project
from annotator.store.rows import load, write


def greyed_of(project: Project, document_id: str) -> list[Greyed]:
    """The pieces of a document that are left out of its statements, in the order of the document."""
    where = "document_id = ? AND deleted = 0 ORDER BY raw_start, id"
    return load(project.connection, Greyed, where, (document_id,))


def every_greyed_of(project: Project, document_id: str) -> list[Greyed]:
    """The pieces that a document ever left out, those that were taken in again too."""
    return load(project.connection, Greyed, "document_id = ? ORDER BY raw_start, id", (document_id,))


def load_greyed(project: Project, greyed_id: str) -> Greyed:
    """The piece with this id, taken back in or not.

    Raises:
        KeyError: there is none.
    """
    found = load(project.connection, Greyed, "id = ?", (greyed_id,))
    if not found:
        raise KeyError(greyed_id)
    return found[0]


def load_greyed_text(project: Project, greyed_id: str) -> StatementText:
    """The text of a piece under the piece's id.

    Raises:
        KeyError: there is no such piece.
    """
    row = project.connection.execute(
        "SELECT text, encoding, alignment, marks FROM greyed_text WHERE greyed_id = ?", (greyed_id,)
    ).fetchone()
    if row is None:
        raise KeyError(greyed_id)
    text, encoding, packed, marks = row
    return StatementText(greyed_id, text, unpack_alignment(packed, encoding), unpack_marks(marks))


def keep_greyed(project: Project, greyed: Greyed, text: StatementText) -> None:
    """Store a piece and its text, inside a transaction."""
    write(project.connection, greyed)
    project.connection.execute(
        "INSERT OR REPLACE INTO greyed_text (greyed_id, text, encoding, alignment, marks) VALUES (?, ?, ?, ?, ?)",
        (greyed.id, text.text, text.alignment.encoding, pack_alignment(text.alignment), pack_marks(text.marks)),
    )
