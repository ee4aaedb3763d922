"""Plain text and Markdown files."""

import stat
from dataclasses import replace
from pathlib import Path, PurePath

from annotator.core.documents import ReadDocument
from annotator.core.errors import DocumentError
from annotator.ingest.assembling import FileFacts, assemble, readable
from annotator.ingest.cleaning import PLAIN_TYPE, clean
from annotator.ingest.contents import Contents, contents_of_text
from annotator.ingest.decoding import decode
from annotator.ingest.fragments import is_fragment, read_fragment
from annotator.ingest.markdown import MARKDOWN_TYPE
from annotator.ingest.options import ReadOptions
from annotator.ingest.refusals import refuse_controls
from annotator.ingest.report import FileReport
from annotator.ingest.source import SourceText

MOST_BYTES = 64 * 1024 * 1024
"""The largest file that is read."""

MARKDOWN = frozenset({".md", ".markdown", ".mdown", ".mkd"})
"""Endings of Markdown files."""


def read_text_file(path: Path, *, encoding: str | None = None, split: bool = True) -> tuple[ReadDocument, FileReport]:
    """Read a plain text or Markdown file as one document, cut into statements unless `split` is false.

    `encoding` is any name that Python knows; without it the file's own signs decide.

    Raises:
        DocumentError: there is no such file, it cannot be read, is empty, too large, or no text.
    """
    raw = bytes_of(path)
    file = FileFacts(path, raw)
    options = ReadOptions(encoding=encoding or "", split=split)
    return assemble(file, read_text(raw, file.shown_name, options), options)


def read_text(raw: bytes, name: str, options: ReadOptions) -> Contents:
    """Read the bytes of the text or Markdown file with this name.

    Raises:
        DocumentError: they are no text, or not in the encoding that was asked for.
    """
    decoded = decode(raw, name, options.encoding or None)
    refuse_controls(decoded.text, name)
    media_type = MARKDOWN_TYPE if PurePath(name).suffix.lower() in MARKDOWN else PLAIN_TYPE
    cleaned = clean(decoded.text, decoded.alignment, media_type=media_type, repair_mojibake=options.repair_mojibake)
    known = SourceText("", decoded.alignment, media_type=media_type)
    left_out: tuple[tuple[str, int], ...] = ()
    if media_type == PLAIN_TYPE and is_fragment(cleaned.text):
        known, left_out = read_fragment(cleaned, known)
    return replace(contents_of_text(decoded, cleaned, known), skipped=left_out)


def bytes_of(path: Path) -> bytes:
    """The bytes of a file.

    Raises:
        DocumentError: there is no such file, it cannot be read, is empty or too large.
    """
    name = readable(path.name or str(path))
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
