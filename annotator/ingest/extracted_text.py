"""Text that a reader took out of a file which does not hold it in one piece: the alignments count in that text."""

from dataclasses import replace
from typing import Final

from annotator.core.alignment import Alignment, Substitution, substituted
from annotator.core.ranges import Range
from annotator.ingest.cleaning import clean
from annotator.ingest.contents import UTF_8, Contents, contents_of_text
from annotator.ingest.decoding import Decoded
from annotator.ingest.options import ReadOptions
from annotator.ingest.source import SourceText

PART: Final = "text"
"""The name of such a text as a part of its document."""


def extracted(text: str) -> Decoded:
    """The text as if it had been read from a file of its own, in UTF-8; half surrogates are joined or replaced."""
    whole = text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
    return Decoded(whole, Alignment.identity(len(whole), len(whole.encode()), "utf-8"), UTF_8, 0)


def contents_of_extracted(
    decoded: Decoded, joints: list[Substitution], known: SourceText, options: ReadOptions
) -> Contents:
    """The contents of a text that was taken out of a file; `joints` are where its lines belong together."""
    cleaned = clean(
        substituted(decoded.text, joints),
        decoded.alignment.after(decoded.text, joints),
        media_type=known.media_type,
        repair_mojibake=options.repair_mojibake,
    )
    return replace(contents_of_text(decoded, cleaned, known), part=PART, part_bytes=decoded.text.encode())


def taken_out(decoded: Decoded, place: Range) -> SourceText:
    """A piece of such a text that is no part of the text proper."""
    cleaned = clean(place.quote(decoded.text), decoded.alignment.cut(place, decoded.text), media_type="")
    return SourceText(cleaned.text, cleaned.alignment)
