"""What stands in no statement of a document, with its text and the way back to the raw file."""

from annotator.core.documents import StatementText
from annotator.core.greyed import Greyed
from annotator.store.project import Project
from annotator.store.rows import load, load_one, write
from annotator.store.text_rows import keep_text, stored_text


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
    return load_one(project.connection, Greyed, greyed_id)


def load_greyed_text(project: Project, greyed_id: str) -> StatementText:
    """The text of a piece under the piece's id.

    Raises:
        KeyError: there is no such piece.
    """
    return stored_text(project, "greyed_text", greyed_id)


def keep_greyed(project: Project, greyed: Greyed, text: StatementText) -> None:
    """Store a piece and its text, inside a transaction."""
    write(project.connection, greyed)
    keep_text(project, "greyed_text", greyed.id, text)
