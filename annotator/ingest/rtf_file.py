"""RTF documents: their text, as a library reads it; alignments count in that text."""

import re
from dataclasses import replace
from typing import Final

from annotator.core.errors import DocumentError
from annotator.core.extras import library
from annotator.ingest.contents import Contents
from annotator.ingest.extracted_text import contents_of_extracted, extracted
from annotator.ingest.options import ReadOptions
from annotator.ingest.rtf_hidden import shown_source
from annotator.ingest.source import SourceText

MEDIA_TYPE: Final = "application/rtf"
EXTRA: Final = "rtf"

_BEGINNING: Final = b"{\\rtf"
_LEFT_OUT: Final = {
    "footnotes and endnotes": re.compile(r"\{\\footnote\b"),
    "headers and footers": re.compile(r"\{\\(?:header|footer)[lrf]?\b"),
    "comments": re.compile(r"\{\\\*\\annotation\b"),
    "pictures": re.compile(r"\{\\pict\b"),
}
_TITLE = re.compile(r"\{\\title ([^{}\\]{1,300})\}")


def read_rtf(raw: bytes, name: str, options: ReadOptions) -> Contents:
    """Read the bytes of an RTF document.

    Raises:
        MissingExtraError: the library that reads RTF is not installed.
        DocumentError: it is no RTF.
    """
    if not raw.lstrip()[: len(_BEGINNING)] == _BEGINNING:
        raise DocumentError(f"{name} is no RTF document. Nothing was imported; save it anew, or as plain text.")
    source, hidden = shown_source(raw.decode("latin-1"))
    striprtf = library("striprtf.striprtf", EXTRA, "Reading RTF documents")
    encoding = options.encoding or "cp1252"
    decoded = extracted(striprtf.rtf_to_text(source, encoding=encoding, errors="replace"))
    title = _TITLE.search(source[:100_000])
    known = SourceText("", decoded.alignment, title=title[1].strip() if title else "", media_type=MEDIA_TYPE)
    left_out = [*hidden.items(), *((what, len(sign.findall(source))) for what, sign in _LEFT_OUT.items())]
    read = contents_of_extracted(decoded, [], known, options)
    return replace(read, skipped=tuple((what, count) for what, count in left_out if count))
