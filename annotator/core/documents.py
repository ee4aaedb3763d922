"""Documents as they came, and the statements cut out of them."""

from dataclasses import dataclass
from enum import StrEnum

from annotator.core.alignment import Alignment


class State(StrEnum):
    """How far a reviewer is with a statement."""

    NEW = "new"
    IN_WORK = "in_work"
    DONE = "done"
    SKIPPED = "skipped"


@dataclass(frozen=True, slots=True)
class Document:
    """An imported file: where it came from and how its bytes were read. Its id is the hash of its bytes."""

    id: str
    name: str
    origin: str
    media_type: str
    encoding: str
    size: int
    import_id: str
    imported_at: str
    changed_by: str = ""
    deleted: bool = False


@dataclass(frozen=True, slots=True)
class Statement:
    """The unit a reviewer labels, without its text. `characters` counts code points of the text."""

    id: str
    document_id: str
    position: int
    title: str
    language: str
    characters: int
    issuer: str = ""
    date: str = ""
    date_precision: str = ""
    changed_by: str = ""
    deleted: bool = False


@dataclass(frozen=True, slots=True)
class StatementText:
    """A statement's text and the way back from it to the document's characters and bytes."""

    statement_id: str
    text: str
    alignment: Alignment


@dataclass(frozen=True, slots=True)
class ReadDocument:
    """What reading a file gives: the document, its raw bytes, its statements with their texts (same order)."""

    document: Document
    raw: bytes
    statements: tuple[Statement, ...]
    texts: tuple[StatementText, ...]
