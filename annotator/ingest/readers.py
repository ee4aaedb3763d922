"""Which formats can be read, and which of them a file is in."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import PurePath
from typing import Final

from annotator.core.errors import DocumentError
from annotator.ingest import (
    delimited_file,
    docx_file,
    html_file,
    json_file,
    odt_file,
    pdf_file,
    rtf_file,
    sheet_file,
    text_file,
)
from annotator.ingest.contents import Contents
from annotator.ingest.options import ReadOptions
from annotator.ingest.packed_file import PackedFile
from annotator.ingest.refusals import refuse_other_formats

ARCHIVE_ENDING: Final = ".zip"

_PACKED: Final = (b"PK\x03\x04", b"PK\x05\x06")
_HEAD: Final = 1024
_PAGE = re.compile(rb"\s{0,200}(?:<!--.{0,500}?-->\s{0,50})?<(?:!doctype\s+html|html[\s>])", re.IGNORECASE | re.DOTALL)


Read = Callable[[bytes, str, ReadOptions], Contents]
"""Bytes of a file, its name and a person's choices to what is in it."""


@dataclass(frozen=True, slots=True)
class Reader:
    """How files of one format are read: `endings` of names, `extra` and its `module` where a library is needed."""

    id: str
    name: str
    endings: tuple[str, ...]
    media_types: tuple[str, ...]
    read: Read
    extra: str = ""
    module: str = ""

    @property
    def installed(self) -> bool:
        """Whether everything that it needs is there."""
        return not self.module or find_spec(self.module) is not None


def _read_email(raw: bytes, name: str, options: ReadOptions) -> Contents:
    from annotator.ingest.email_file import read_email  # noqa: PLC0415 - Python's library for mails loads slowly

    return read_email(raw, name, options)


READERS: Final = (
    Reader("text", "plain text", (".txt", ".text"), ("text/plain",), text_file.read_text),
    Reader("markdown", "Markdown", tuple(sorted(text_file.MARKDOWN)), ("text/markdown",), text_file.read_text),
    Reader("html", "web page", (".html", ".htm", ".xhtml"), (html_file.MEDIA_TYPE,), html_file.read_html),
    Reader("pdf", "PDF", (".pdf",), (pdf_file.MEDIA_TYPE,), pdf_file.read_pdf, pdf_file.EXTRA, "pypdfium2"),
    Reader("docx", "Word document", (".docx", ".docm"), (docx_file.MEDIA_TYPE,), docx_file.read_docx),
    Reader("odt", "LibreOffice document", (".odt", ".ott"), (odt_file.MEDIA_TYPE,), odt_file.read_odt),
    Reader("rtf", "RTF document", (".rtf",), (rtf_file.MEDIA_TYPE,), rtf_file.read_rtf, rtf_file.EXTRA, "striprtf"),
    Reader("email", "mail", (".eml",), ("message/rfc822",), _read_email),
    Reader("table", "table as text", (".csv", ".tsv", ".tab"), ("text/csv",), delimited_file.read_delimited),
    Reader(
        "sheet", "spreadsheet", (".xlsx", ".xlsm", ".ods", ".xls"), (sheet_file.MEDIA_TYPE,), sheet_file.read_sheet,
        sheet_file.EXTRA, "python_calamine",
    ),
    Reader("json", "JSON", (".json", ".jsonl", ".ndjson"), (json_file.MEDIA_TYPE,), json_file.read_json),
)  # fmt: skip
"""Every reader; archives (.zip) and folders are opened, and their files read by these."""

_BY_ID: Final = {reader.id: reader for reader in READERS}
_BY_ENDING: Final = {ending: reader for reader in READERS for ending in reader.endings}


def readable_endings() -> tuple[str, ...]:
    """The endings of all files that can be read, archives included."""
    return (*_BY_ENDING, ARCHIVE_ENDING)


def is_archive(raw: bytes, name: str) -> bool:
    """Whether a file is an archive of files, and not a document that happens to be packed.

    Raises:
        DocumentError: it is packed, but damaged or hostile.
    """
    if not raw.startswith(_PACKED) or PurePath(name).suffix.lower() in _BY_ENDING:
        return False
    return _packed_format(PackedFile(raw, name)) is None


def reader_for(raw: bytes, name: str) -> Reader:
    """The reader for a file: by its first bytes where they are plain, else by the ending of its name.

    Raises:
        DocumentError: it is in a format that cannot be read.
    """
    by_ending = _BY_ENDING.get(PurePath(name).suffix.lower())
    if raw.startswith(b"%PDF-"):
        return _BY_ID["pdf"]
    if raw.startswith(b"{\\rtf"):
        return _BY_ID["rtf"]
    if raw.startswith(_PACKED):
        found = _packed_format(PackedFile(raw, name))
        if found is None:
            refuse_other_formats(raw, name)
        return _BY_ID[found or "text"]
    if by_ending is None or by_ending.id == "text":
        return _BY_ID["html"] if _PAGE.match(raw[:_HEAD].removeprefix(b"\xef\xbb\xbf")) else _BY_ID["text"]
    if by_ending.id in ("pdf", "docx", "odt"):
        raise DocumentError(
            f"{name} is no {by_ending.name}, in spite of its name. Nothing was imported; save it anew, or give it the "
            "ending that fits."
        )
    return by_ending


def _packed_format(packed: PackedFile) -> str | None:
    if docx_file.TEXT in packed:
        return "docx"
    if "xl/workbook.xml" in packed or "xl/workbook.bin" in packed:
        return "sheet"
    if odt_file.TEXT in packed and "mimetype" in packed:
        kind = packed.read("mimetype")[:80]
        return "sheet" if b"spreadsheet" in kind else "odt"
    return None
