"""Plain text and Markdown files: one statement a document."""

import os
import stat
from datetime import UTC, datetime
from pathlib import Path

from annotator.core.documents import Document, ReadDocument, Statement, StatementText
from annotator.core.errors import DocumentError
from annotator.core.identity import document_id, statement_id
from annotator.core.ranges import Range
from annotator.ingest.cleaning import UNUSABLE, Cleaned, clean
from annotator.ingest.decoding import Decoded, decode
from annotator.ingest.language import detect_language
from annotator.ingest.refusals import refuse_controls
from annotator.ingest.report import FileReport
from annotator.ingest.titles import title_of

MOST_BYTES = 64 * 1024 * 1024
"""The largest file that is read."""

MARKDOWN = frozenset({".md", ".markdown", ".mdown", ".mkd"})
"""Endings of Markdown files."""


def read_text_file(path: Path, *, encoding: str | None = None) -> tuple[ReadDocument, FileReport]:
    """Read a file as one document with one statement: its whole text without the blanks around it.

    `encoding` is any name that Python knows; without it the file's own signs decide.

    Raises:
        DocumentError: there is no such file, it cannot be read, is empty, too large, or no text.
    """
    name = _readable(path.name or str(path))
    raw = _bytes_of(path, name)
    decoded = decode(raw, name, encoding)
    refuse_controls(decoded.text, name)
    cleaned = clean(decoded.text, decoded.alignment)
    place = _place_without_blanks(cleaned.text)
    if not place.length:
        raise DocumentError(f"{name} holds nothing but blanks. Nothing was imported; choose another file.")
    document = _document(path, name, raw, decoded)
    statement, text = _statement(document, cleaned, place)
    report = _report(path, document, statement, decoded, cleaned)
    return ReadDocument(document, raw, (statement,), (text,)), report


def _bytes_of(path: Path, name: str) -> bytes:
    try:
        status = path.stat()
        if stat.S_ISDIR(status.st_mode):
            raise DocumentError(f"{name} is a folder, not a file. Nothing was imported; choose the files in it.")
        if not stat.S_ISREG(status.st_mode):
            raise DocumentError(f"{name} is a device or pipe, not a file. Nothing was imported; choose a text file.")
        with path.open("rb") as file:
            raw = file.read(MOST_BYTES + 1)
    except FileNotFoundError as error:
        raise DocumentError(f"{name} is not there any more. Nothing was imported; look where it went.") from error
    except PermissionError as error:
        raise DocumentError(
            f"{name} may not be read by you. Nothing was imported; ask its owner, or copy it to a place of yours."
        ) from error
    except (OSError, ValueError) as error:  # ValueError: a name with a NUL
        raise DocumentError(f"{name} could not be read ({error}). Nothing was imported; try again.") from error
    if len(raw) > MOST_BYTES:
        raise DocumentError(
            f"{name} is larger than {MOST_BYTES >> 20} MB. Nothing was imported; split it into smaller files."
        )
    if not raw:
        raise DocumentError(f"{name} is empty. Nothing was imported; choose another file.")
    return raw


def _place_without_blanks(text: str) -> Range:
    start = len(text) - len(text.lstrip())
    return Range(start, max(start, len(text.rstrip())))


def _document(path: Path, name: str, raw: bytes, decoded: Decoded) -> Document:
    return Document(
        id=document_id(raw),
        name=name,
        origin=_readable(str(path.absolute())),
        media_type="text/markdown" if path.suffix.lower() in MARKDOWN else "text/plain",
        encoding=decoded.encoding.name,
        size=len(raw),
        import_id="",
        imported_at=datetime.now(UTC).isoformat(timespec="seconds"),
    )


def _statement(document: Document, cleaned: Cleaned, place: Range) -> tuple[Statement, StatementText]:
    text = place.quote(cleaned.text)
    byte_start, byte_end = cleaned.alignment.byte_range(place, cleaned.text)
    statement = Statement(
        id=statement_id(document.id, byte_start, byte_end),
        document_id=document.id,
        position=0,
        title=title_of(text) or title_of(document.name) or document.name,
        language=detect_language(text),
        characters=len(text),
    )
    return statement, StatementText(statement.id, text, cleaned.alignment.cut(place, cleaned.text))


def _report(path: Path, document: Document, statement: Statement, decoded: Decoded, cleaned: Cleaned) -> FileReport:
    blanks = len(cleaned.text) - statement.characters
    return FileReport(
        path=path,
        document_id=document.id,
        statements=1,
        encoding=document.encoding,
        encoding_was_guessed=decoded.encoding.guessed,
        confidence=decoded.encoding.confidence,
        characters=statement.characters,
        bytes=document.size,
        decoded={step: count for step, count in cleaned.steps.items() if step != UNUSABLE},
        replaced=decoded.replaced + cleaned.steps.get(UNUSABLE, 0),
        skipped=(("blank characters at the beginning and end", blanks),) if blanks else (),
    )


def _readable(name: str) -> str:
    """A name of a file as text that can be stored; a byte that is no character becomes U+FFFD."""
    return os.fsencode(name).decode("utf-8", "replace")
