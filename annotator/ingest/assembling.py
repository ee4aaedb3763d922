"""From what a reader found to a document with its statements, and the report on both."""

import os
from collections import Counter
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

from annotator.core.documents import Document, ReadDocument
from annotator.core.errors import DocumentError
from annotator.core.greyed import GreyKind
from annotator.core.identity import document_id
from annotator.core.ranges import Range
from annotator.ingest.contents import Contents
from annotator.ingest.options import AS_IT_IS, ReadOptions
from annotator.ingest.pace import step_done
from annotator.ingest.report import FileReport
from annotator.ingest.source import SourceText
from annotator.ingest.splitting.pieces import CutGreyed, Cutting
from annotator.ingest.splitting.rules import NO_RULES, CuttingRules
from annotator.ingest.splitting.statements import CutTexts
from annotator.ingest.splitting.uncut import whole
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


def assemble(file: FileFacts, contents: Contents, options: ReadOptions = AS_IT_IS) -> tuple[ReadDocument, FileReport]:
    """The document, its statements and the report. Texts are cut into statements, if they are none and options say so.

    Raises:
        DocumentError: the file holds nothing but blanks.
    """
    document = _document(file, contents)
    rules = CuttingRules.from_json(options.rules) if options.rules else NO_RULES
    split = options.split and rules.split and not contents.rows
    made = CutTexts()
    for source in contents.texts:
        step_done()
        made.add(document.id, source, _cut(source, rules) if split else whole(source, rules))
    for apart in contents.beside:
        words = Range(0, len(apart.source.text))
        made.add(document.id, apart.source, Cutting((), (CutGreyed(words, GreyKind.HEADER, apart.reason),)))
    if not made.statements:
        raise DocumentError(f"{document.name} holds nothing but blanks. Nothing was imported; choose another file.")
    named = title_of(document.name) or document.name
    read = ReadDocument(
        document,
        file.raw,
        tuple(one if one.title else replace(one, title=named) for one in made.statements),
        tuple(made.texts),
        tuple(made.greyed),
        tuple(made.greyed_texts),
        part=contents.part_bytes,
    )
    return read, _report(file.path, read, contents, made.blanks)


def _cut(source: SourceText, rules: CuttingRules) -> Cutting:
    from annotator.ingest.splitting.cutting import cut  # noqa: PLC0415 - to load all rules takes as long as 2,000 rows

    return cut(source, rules)


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


def _report(path: Path, read: ReadDocument, contents: Contents, blanks: int) -> FileReport:
    single = len(read.statements) == 1 and not read.greyed
    around = "blank characters at the beginning and end" if single else "blank characters between and around"
    greyed = Counter[GreyKind]()
    for one in read.greyed:
        greyed[one.kind] += one.characters
    return FileReport(
        path=path,
        document_id=read.document.id,
        statements=len(read.statements),
        encoding=read.document.encoding,
        encoding_was_guessed=contents.encoding.guessed,
        confidence=contents.encoding.confidence,
        characters=sum(statement.characters for statement in read.statements),
        bytes=read.document.size,
        decoded=contents.steps,
        replaced=contents.replaced,
        skipped=(*contents.skipped, *(((around, blanks),) if blanks else ())),
        greyed=dict(greyed),
        mojibake=contents.mojibake,
        mapping=contents.mapping,
        columns=contents.columns,
        notes=contents.notes,
    )
