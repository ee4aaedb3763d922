"""From what a reader found to a document with its statements, and the report on both."""

import os
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from annotator.core.documents import Document, ReadDocument, Statement, StatementText
from annotator.core.errors import AnnotatorError, DocumentError
from annotator.core.identity import document_id, statement_id
from annotator.core.ranges import Range
from annotator.core.statement_dates import StatementDate, statement_date
from annotator.core.text_marks import TextMarks
from annotator.ingest.contents import Contents
from annotator.ingest.language import detect_language
from annotator.ingest.report import FileReport
from annotator.ingest.source import SourceText
from annotator.ingest.titles import title_of


@dataclass(frozen=True, slots=True)
class FileFacts:
    """Where the bytes of a document come from: its name, the whole path, and the bytes themselves."""

    path: Path
    raw: bytes
    name: str = ""

    @property
    def shown_name(self) -> str:
        """The name as text that can be stored and shown."""
        return readable(self.name or self.path.name or str(self.path))


def assemble(file: FileFacts, contents: Contents) -> tuple[ReadDocument, FileReport]:
    """The document, its statements and the report.

    Raises:
        DocumentError: the file holds nothing but blanks.
    """
    document = _document(file, contents)
    statements, texts = list[Statement](), list[StatementText]()
    for source in contents.texts:
        place = _place_without_blanks(source.text)
        if place.length:
            statement, text = _statement(document, source, place, len(statements))
            statements.append(statement)
            texts.append(text)
    if not statements:
        raise DocumentError(f"{document.name} holds nothing but blanks. Nothing was imported; choose another file.")
    read = ReadDocument(document, file.raw, tuple(statements), tuple(texts), part=contents.part_bytes)
    return read, _report(file.path, read, contents)


def readable(name: str) -> str:
    """A name of a file as text that can be stored; a byte that is no character becomes U+FFFD."""
    return os.fsencode(name).decode("utf-8", "replace")


def _document(file: FileFacts, contents: Contents) -> Document:
    return Document(
        id=document_id(file.raw),
        name=file.shown_name,
        origin=readable(str(file.path.absolute())),
        media_type=contents.media_type,
        encoding=contents.encoding.name,
        size=len(file.raw),
        import_id="",
        imported_at=datetime.now(UTC).isoformat(timespec="seconds"),
        part=contents.part,
    )


def _place_without_blanks(text: str) -> Range:
    start = len(text) - len(text.lstrip())
    return Range(start, max(start, len(text.rstrip())))


def _statement(document: Document, source: SourceText, place: Range, position: int) -> tuple[Statement, StatementText]:
    text = place.quote(source.text)
    byte_start, byte_end = source.alignment.byte_range(place, source.text)
    date = _date(source.date)
    statement = Statement(
        id=statement_id(document.id, byte_start, byte_end),
        document_id=document.id,
        position=position,
        title=title_of(source.title) or title_of(text) or title_of(document.name) or document.name,
        language=source.language or detect_language(text),
        characters=len(text),
        issuer=source.issuer,
        date=date.date,
        date_precision=date.precision,
        reference=source.reference,
    )
    marks = TextMarks(headings=source.headings, links=source.links).within(place)
    return statement, StatementText(statement.id, text, source.alignment.cut(place, source.text), marks)


def _date(written: str) -> StatementDate:
    try:
        return statement_date(written)
    except AnnotatorError:  # a format's date is an offer; one that is none is no reason to refuse a document
        return StatementDate("", "")


def _report(path: Path, read: ReadDocument, contents: Contents) -> FileReport:
    characters = sum(statement.characters for statement in read.statements)
    blanks = sum(len(source.text) for source in contents.texts) - characters
    around = "blank characters at the beginning and end"
    return FileReport(
        path=path,
        document_id=read.document.id,
        statements=len(read.statements),
        encoding=read.document.encoding,
        encoding_was_guessed=contents.encoding.guessed,
        confidence=contents.encoding.confidence,
        characters=characters,
        bytes=read.document.size,
        decoded=contents.steps,
        replaced=contents.replaced,
        skipped=(*contents.skipped, *(((around, blanks),) if blanks else ())),
    )
