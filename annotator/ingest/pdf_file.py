"""PDF files: the text of their pages, lines joined to paragraphs; alignments count in the text as the pages have it."""

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Final, Protocol

from annotator.core.alignment import Substitution
from annotator.core.errors import DocumentError
from annotator.core.extras import library
from annotator.ingest.contents import Contents
from annotator.ingest.extracted_text import contents_of_extracted, extracted
from annotator.ingest.options import ReadOptions
from annotator.ingest.source import SourceText

MEDIA_TYPE: Final = "application/pdf"
EXTRA: Final = "pdf"
PAGE_END: Final = "\f"
"""Stands in the text of the file between two pages, so that a place says on which page it is."""

_MOST_PAGES: Final = 5_000
_MOST_CHARACTERS: Final = 64 << 20
_LINE_END = re.compile(r"[ \t]*(?:\r\n|[\r\n\f])[ \t\r\n\f]*")
_HYPHENS: Final = "\x02\ufffe\u00ad"
_WORD = re.compile(r"\S+")
_ITEM = re.compile(r"[•‣▪◦·*–—-]\s|\(?(?:\d{1,3}|[A-Za-z])[.)]\s")
_NEARLY_FULL: Final = 0.92
_PROTECTED: Final = "password"


def read_pdf(raw: bytes, name: str, options: ReadOptions) -> Contents:
    """Read the bytes of a PDF file.

    Raises:
        MissingExtraError: the library that reads PDF files is not installed.
        DocumentError: it is damaged, protected, too long, or holds pictures only.
    """
    pdfium = library("pypdfium2", EXTRA, "Reading PDF files")
    try:
        pages = list(_pages(pdfium.PdfDocument(raw), name))
    except pdfium.PdfiumError as error:
        what = "protected by a password" if _PROTECTED in str(error).lower() else "damaged, or no PDF file"
        raise DocumentError(f"{name} is {what}. Nothing was imported; save it anew and import that.") from error
    if not "".join(pages).strip():
        raise DocumentError(
            f"{name} holds no text, only pictures of pages. Nothing was imported; have its letters recognised (OCR) "
            "and import the result."
        )
    decoded = extracted(PAGE_END.join(pages))
    joints = [joint for joint in _joints(decoded.text) if decoded.text[joint.start : joint.end] != joint.replacement]
    known = SourceText("", decoded.alignment, media_type=MEDIA_TYPE)
    found = contents_of_extracted(decoded, joints, known, options)
    joined = sum(joint.replacement in (" ", "") for joint in joints)
    return replace(found, steps={"joined_lines": joined, **found.steps} if joined else found.steps)


class _Page(Protocol):
    def get_textpage(self) -> "_TextPage": ...


class _TextPage(Protocol):
    def get_text_range(self) -> str: ...


class _Document(Protocol):
    def __len__(self) -> int: ...

    def __getitem__(self, number: int) -> _Page: ...


def _pages(document: _Document, name: str) -> Iterator[str]:
    if len(document) > _MOST_PAGES:
        raise DocumentError(
            f"{name} has more than {_MOST_PAGES:,} pages. Nothing was imported; split it into smaller files."
        )
    total = 0
    for number in range(len(document)):
        text = document[number].get_textpage().get_text_range()
        total += len(text)
        if total > _MOST_CHARACTERS:
            raise DocumentError(f"{name} holds more text than any document. Nothing was imported; split it.")
        yield text.replace(PAGE_END, "\n")


def _joints(text: str) -> Iterator[Substitution]:
    """What stands between the lines: nothing, a blank, or the end of a paragraph."""
    ends = list(_LINE_END.finditer(text))
    width = _width(ends)
    before = 0
    for end in ends:
        line = text[before : end.start()]
        following = _WORD.match(text, end.end())
        yield _joint(text, line, end, following[0] if following else "", width)
        before = end.end()


def _joint(text: str, line: str, end: re.Match[str], word: str, width: int) -> Substitution:
    if line.endswith(tuple(_HYPHENS)) and word:
        return Substitution(end.start() - 1, end.end(), "")
    blank_line = end[0].count("\n") > 1 or end[0].count("\r") > 1
    begins_anew = not word or _ITEM.match(text, end.end())
    if PAGE_END in end[0]:
        goes_on = word[:1].islower() and line[-1:] not in ".!?…:"
    else:
        goes_on = not blank_line and len(line) + 1 + len(word) >= width * _NEARLY_FULL
    if begins_anew or not goes_on:
        return Substitution(*end.span(), "\n\n" if word else "")
    return Substitution(*end.span(), "" if line.endswith("-") and word[:1].islower() else " ")


def _width(ends: list[re.Match[str]]) -> int:
    """How many characters a full line has: what nine of ten lines do not exceed."""
    starts = [0, *(end.end() for end in ends)]
    lengths = sorted(end.start() - start for start, end in zip(starts, ends, strict=False))
    return lengths[len(lengths) * 9 // 10] if lengths else 0
