"""Documents as they came, and the statements cut out of them."""

from dataclasses import dataclass
from enum import StrEnum

from annotator.core.alignment import Alignment
from annotator.core.greyed import Greyed
from annotator.core.text_marks import NO_MARKS, TextMarks


class State(StrEnum):
    """How far a reviewer is with a statement."""

    NEW = "new"
    IN_WORK = "in_work"
    DONE = "done"
    SKIPPED = "skipped"


@dataclass(frozen=True, slots=True)
class Document:
    """An imported file: where it came from and how its bytes were read. Its id is the hash of its bytes.

    `part` says what raw characters and bytes of the document's alignments count in: "" is the file itself; the name of
    a member of a packed file (`word/document.xml`) or the number of a part of a mail (`1.2`) is that, unpacked;
    `text` is the text that a reader took out of a file that does not hold it in one piece. `replaces` is the id of the
    document of which this one is a newer version.
    """

    id: str
    name: str
    origin: str
    media_type: str
    encoding: str
    size: int
    import_id: str
    imported_at: str
    part: str = ""
    replaces: str = ""
    changed_by: str = ""
    deleted: bool = False


@dataclass(frozen=True, slots=True)
class Statement:
    """The unit a reviewer labels, without its text. `characters` counts code points of the text.

    Statements with the same `group_id` belong together, as the points of one resolution do; `group_title` is what they
    stand under, `number` what the text counts them by. `reference` is the name that it had where it came from: the id
    of a table's row, for example. `replaces` is the id of the statement of an older version of the document.
    """

    id: str
    document_id: str
    position: int
    title: str
    language: str
    characters: int
    issuer: str = ""
    date: str = ""
    date_precision: str = ""
    place: str = ""
    number: str = ""
    group_id: str = ""
    group_title: str = ""
    reference: str = ""
    replaces: str = ""
    changed_by: str = ""
    deleted: bool = False


@dataclass(frozen=True, slots=True)
class StatementText:
    """A statement's text and the way back from it to the document's characters and bytes."""

    statement_id: str
    text: str
    alignment: Alignment
    marks: TextMarks = NO_MARKS


@dataclass(frozen=True, slots=True)
class ReadDocument:
    """What reading a file gives: the document, its raw bytes, its statements with their texts (same order).

    `greyed` is what stands in no statement; a piece's text goes by its id, as a statement's does (same order).
    `part` holds the bytes that alignments count in where these are not those of the file (Document.part).
    """

    document: Document
    raw: bytes
    statements: tuple[Statement, ...]
    texts: tuple[StatementText, ...]
    greyed: tuple[Greyed, ...] = ()
    greyed_texts: tuple[StatementText, ...] = ()
    part: bytes | None = None
