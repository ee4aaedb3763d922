"""The main text of a web page: of what the page shows, the blocks that a library takes for its article."""

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from annotator.core.alignment import Substitution, substituted
from annotator.core.extras import library
from annotator.core.ranges import Range
from annotator.core.text_marks import Link
from annotator.ingest.contents import Contents
from annotator.ingest.source import SourceText

EXTRA: Final = "web"

_LETTERS = re.compile(r"[\W_]+")
_BLOCK = re.compile(r"[^\n]+\n*")
_LEAST_SHARE: Final = 0.1


def only_main_text(page: Contents, source: str) -> Contents:
    """The contents without the blocks that surround the main text; all of them where no main text is found.

    Raises:
        MissingExtraError: the library is not installed.
    """
    trafilatura = library("trafilatura", EXTRA, "Finding the main text of web pages")
    found = trafilatura.extract(source, include_comments=False, deduplicate=False, favor_recall=True) or ""
    (text,) = page.texts
    main = _letters(found)
    kept = _letters(text.title)
    around = [place for place in _blocks(text.text) if not _belongs(place.quote(text.text), main, kept)]
    left_out = sum(len(place.quote(text.text).strip()) for place in around)
    if not around or len(text.text) - left_out < len(text.text) * _LEAST_SHARE:
        return page
    named = ("characters around the main text", left_out)
    return replace(page, texts=(_without(text, around),), skipped=(*page.skipped, named))


def _letters(text: str) -> str:
    return _LETTERS.sub("", text).casefold()


def _blocks(text: str) -> Iterator[Range]:
    for found in _BLOCK.finditer(text):
        yield Range(*found.span())


def _belongs(block: str, main: str, title: str) -> bool:
    letters = _letters(block)
    return not letters or letters in main or (bool(title) and letters == title)


def _without(source: SourceText, around: list[Range]) -> SourceText:
    gone = [Substitution(place.start, place.end, "") for place in around]
    before, after = source.alignment, source.alignment.after(source.text, gone)

    def moved(place: Range) -> Range:
        return after.clean_range(before.raw_range(place))

    links = [Link(*moved(Range(link.start, link.end)), link.target) for link in source.links]
    parts = [part.at(moved(Range(part.start, part.end))) for part in source.around]
    return replace(
        source,
        text=substituted(source.text, gone),
        alignment=after,
        headings=tuple(place for place in map(moved, source.headings) if place.length),
        links=tuple(link for link in links if link.start < link.end),
        around=tuple(part for part in parts if part.start < part.end),
        points=tuple(
            point._replace(start=place.start)
            for point in source.points
            if (place := moved(Range(point.start, point.start + 1))).length
        ),
    )
