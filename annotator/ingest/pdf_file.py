"""PDF files: the text of their pages, lines joined to paragraphs; alignments count in the text as the pages have it."""

from bisect import bisect_left
from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace
from itertools import pairwise
from typing import Final, Protocol

from annotator.core.alignment import Substitution
from annotator.core.errors import DocumentError
from annotator.core.extras import library
from annotator.core.ranges import Range
from annotator.ingest.contents import Beside, Contents
from annotator.ingest.extracted_text import contents_of_extracted, extracted, taken_out
from annotator.ingest.options import ReadOptions
from annotator.ingest.pace import step_done
from annotator.ingest.pdf_lines import PAGE_END, Line, TextPage, lines_of, page_text
from annotator.ingest.pdf_margins import running_lines
from annotator.ingest.pdf_paragraphs import Joints
from annotator.ingest.source import SourceText

MEDIA_TYPE: Final = "application/pdf"
EXTRA: Final = "pdf"

_MOST_PAGES: Final = 5_000
_MOST_CHARACTERS: Final = 64 << 20
_PROTECTED: Final = "password"
_REASON: Final = "runs along with the pages"


def read_pdf(raw: bytes, name: str, options: ReadOptions) -> Contents:
    """Read the bytes of a PDF file.

    Raises:
        MissingExtraError: the library that reads PDF files is not installed.
        DocumentError: it is damaged, protected, too long, or holds pictures only.
    """
    pdfium = library("pypdfium2", EXTRA, "Reading PDF files")
    lines: list[Line] = []
    try:
        text = PAGE_END.join(_pages(pdfium.PdfDocument(raw), name, lines))
    except pdfium.PdfiumError as error:
        what = "protected by a password" if _PROTECTED in str(error).lower() else "damaged, or no PDF file"
        raise DocumentError(f"{name} is {what}. Nothing was imported; save it anew and import that.") from error
    if not lines:
        raise DocumentError(
            f"{name} holds no text, only pictures of pages. Nothing was imported; have its letters recognised (OCR) "
            "and import the result."
        )
    decoded = extracted(text)
    running = running_lines(lines)
    kept = [line for index, line in enumerate(lines) if index not in running]
    between = Joints(decoded.text, kept)
    joints = list(_joints(decoded.text, kept, [lines[index] for index in sorted(running)], between))
    known = SourceText("", decoded.alignment, media_type=MEDIA_TYPE)
    found = contents_of_extracted(decoded, joints, known, options)
    apart = [Beside(taken_out(decoded, place), _REASON) for place in _together(lines, running)]
    return replace(found, steps={**between.steps, **found.steps}, beside=tuple(apart))


class _Page(Protocol):
    def get_textpage(self) -> TextPage: ...

    def get_height(self) -> float: ...


class _Document(Protocol):
    def __len__(self) -> int: ...

    def __getitem__(self, number: int) -> _Page: ...


def _pages(document: _Document, name: str, lines: list[Line]) -> Iterator[str]:
    """The texts of the pages; their lines are added to those given."""
    if len(document) > _MOST_PAGES:
        raise DocumentError(
            f"{name} has more than {_MOST_PAGES:,} pages. Nothing was imported; split it into smaller files."
        )
    total = 0
    for number in range(len(document)):
        step_done()
        page = document[number]
        letters = page.get_textpage()
        text = page_text(letters)
        lines += lines_of(text, letters, number, page.get_height(), total)
        total += len(text) + len(PAGE_END)
        if total > _MOST_CHARACTERS:
            raise DocumentError(f"{name} holds more text than any document. Nothing was imported; split it.")
        yield text


def _joints(text: str, lines: Sequence[Line], running: Sequence[Line], found: Joints) -> Iterator[Substitution]:
    """What gives way between the lines that are kept and around them; those that run along give way to nothing."""
    starts = [line.start for line in running]
    if lines[0].start:
        yield Substitution(0, lines[0].start, "")
    for line, after in pairwise(lines):
        joint = found.between(line, after)
        next_running = bisect_left(starts, line.end)
        if next_running < len(starts) and starts[next_running] < after.start:
            yield joint._replace(end=starts[next_running])
            yield Substitution(starts[next_running], after.start, "")
        elif text[joint.start : joint.end] != joint.replacement:
            yield joint
    if lines[-1].end < len(text):
        yield Substitution(lines[-1].end, len(text), "")


def _together(lines: Sequence[Line], indexes: Collection[int]) -> Iterator[Range]:
    """The places of these lines, one for those that follow on one another."""
    place: Range | None = None
    for index, line in enumerate(lines):
        if index in indexes:
            place = Range(place.start if place else line.start, line.end)
        elif place:
            yield place
            place = None
    if place:
        yield place
