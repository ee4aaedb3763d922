"""Pieces of web pages in files of plain text, as databases of web sites hand them over: tags without a page."""

import re
from typing import Final

from annotator.core.alignment import Alignment
from annotator.core.ranges import Range
from annotator.core.text_marks import Link
from annotator.ingest.cleaning import Cleaned
from annotator.ingest.html_file import left_out, without_marks
from annotator.ingest.source import SourceText

TAGS: Final = "tags"

_ENDS_BLOCK = re.compile(r"</(?:p|div|li|h[1-6]|blockquote|td|article|section)\s*>|<br\s?/?>", re.IGNORECASE)
_FEWEST = 2
_CODE = re.compile(r"`[^`\n]*`|```.*?```", re.DOTALL)


def is_fragment(text: str) -> bool:
    """Whether a text is marked up for the web: some paragraphs end in tags, not in words about tags."""
    return "<" in text and len(_ENDS_BLOCK.findall(_CODE.sub("", text))) >= _FEWEST


def read_fragment(cleaned: Cleaned, known: SourceText) -> tuple[SourceText, tuple[tuple[str, int], ...]]:
    """Take the tags off the cleaned text: what they say of it, added to what is known, and what is not shown of it."""
    before = cleaned.text
    page = without_marks(before)
    substitutions = page.text.finish()
    at = Alignment.identity(len(before), len(before.encode()), "utf-8").after(before, substitutions).clean_range
    cleaned.apply(TAGS, substitutions)
    found = SourceText(
        known.text,
        known.alignment,
        title=known.title,
        language=page.facts.language,
        headings=tuple(map(at, page.headings)),
        media_type=known.media_type,
        links=tuple(Link(*at(Range(link.start, link.end)), link.target) for link in page.links),
        around=tuple(one.at(at(Range(one.start, one.end))) for one in page.around),
        points=tuple(one._replace(start=at(Range(one.start, one.start + 1)).start) for one in page.points.found),
    )
    return found, left_out(page)
