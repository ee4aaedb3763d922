"""Web pages: what a reader of the page sees as text, with what its head says of it."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from html import unescape
from html.parser import HTMLParser
from typing import Final

from annotator.core.alignment import substituted
from annotator.core.ranges import Range
from annotator.core.text_marks import Link
from annotator.ingest.cleaning import clean
from annotator.ingest.contents import Contents, contents_of_text
from annotator.ingest.declared import declared_in_markup, decode_declared
from annotator.ingest.decoding import Decoded
from annotator.ingest.numbered_points import NumberedPoints
from annotator.ingest.options import ReadOptions
from annotator.ingest.page_facts import PageFacts
from annotator.ingest.page_parts import PageParts
from annotator.ingest.refusals import refuse_controls
from annotator.ingest.shown_text import Gap, Marked, ShownText
from annotator.ingest.source import Around, SourceText

MEDIA_TYPE: Final = "text/html"

_UNSEEN: Final = frozenset({"script", "style", "template", "noscript", "iframe", "svg", "title", "textarea", "select"})
_BLOCKS: Final = """
    address article aside blockquote body center dd details dialog div dl fieldset figcaption figure footer form
    h1 h2 h3 h4 h5 h6 header hgroup hr html main nav ol p pre section summary table ul
"""
_GAPS: Final[Mapping[str, Gap]] = {
    **dict.fromkeys(_BLOCKS.split(), Gap.PARAGRAPH),
    **dict.fromkeys(("dt", "li", "option", "tr", "caption", "legend"), Gap.LINE),
    **dict.fromkeys(("td", "th"), Gap.CELL),
}
_HEADINGS: Final = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
_LISTS: Final = frozenset({"ol", "ul"})
_REFERENCE = re.compile(r"&#?[A-Za-z0-9]{1,40};?")
_TARGET = re.compile(r"(?:https?://|mailto:)[^\s\x00-\x1f]{1,2000}\Z")


@dataclass(slots=True)
class Page:
    """A page without its marks: places, such as those of headings and links, count characters of the page's source."""

    text: ShownText
    facts: PageFacts
    headings: list[Range] = field(default_factory=list)
    main_headings: list[Range] = field(default_factory=list)
    links: list[Link] = field(default_factory=list)
    around: list[Around] = field(default_factory=list)
    points: NumberedPoints = field(default_factory=NumberedPoints)
    unseen: int = 0


def read_html(raw: bytes, name: str, options: ReadOptions) -> Contents:
    """Read the bytes of a web page.

    Raises:
        DocumentError: they are no text, or not in the encoding that was asked for.
    """
    decoded = decode_declared(raw, name, options.encoding, declared_in_markup(raw))
    refuse_controls(decoded.text, name)
    return contents_of_page(decoded, options)


def contents_of_page(decoded: Decoded, options: ReadOptions) -> Contents:
    """The contents of a decoded page.

    Raises:
        MissingExtraError: the main text was asked for, and the library that finds it is not installed.
    """
    page = without_marks(decoded.text)
    substitutions = page.text.finish()
    text = substituted(decoded.text, substitutions)
    cleaned = clean(
        text,
        decoded.alignment.after(decoded.text, substitutions),
        media_type=MEDIA_TYPE,
        repair_mojibake=options.repair_mojibake,
    )
    at = cleaned.alignment.clean_range
    main = at(page.main_headings[0]).quote(cleaned.text) if len(page.main_headings) == 1 else ""
    known = SourceText(
        "",
        cleaned.alignment,
        title=page.facts.title(main),
        date=page.facts.date,
        issuer=page.facts.issuer(),
        language=page.facts.language,
        headings=tuple(at(place) for place in page.headings),
        media_type=MEDIA_TYPE,
        links=tuple(Link(*at(Range(link.start, link.end)), link.target) for link in page.links),
        around=tuple(one.at(at(Range(one.start, one.end))) for one in page.around),
        points=tuple(one._replace(start=at(Range(one.start, one.start + 1)).start) for one in page.points.found),
    )
    found = contents_of_text(decoded, cleaned, known)
    steps = {"tags": len(substitutions), **found.steps}
    whole = replace(found, skipped=left_out(page), steps=steps)
    if not options.main_text:
        return whole
    from annotator.ingest.main_text import only_main_text  # noqa: PLC0415 - an extra

    return only_main_text(whole, decoded.text)


def without_marks(source: str) -> Page:
    """What is seen of a page's source."""
    return _Parser(source).page()


def left_out(page: Page) -> tuple[tuple[str, int], ...]:
    """What of a page is not shown, for the report."""
    return (("characters of scripts, styles and fields", page.unseen),) if page.unseen else ()


class _Parser(HTMLParser):
    """Walks through a page; every event is found again at its place in the source."""

    def __init__(self, source: str) -> None:
        super().__init__(convert_charrefs=False)
        self._source = source
        self._lines = [0, *(found.end() for found in re.finditer("\n", source))]
        self._page = Page(ShownText(source), PageFacts())
        self._heading = Marked()
        self._link = Marked()
        self._target = ""
        self._parts = PageParts()
        self._unseen: list[str] = []
        self._never_closed: set[str] = set()
        self._preformatted = 0

    def page(self) -> Page:
        self.feed(self._source)
        self.close()
        self._page.around = self._parts.found()
        return self._page

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        attributes = {key: value or "" for key, value in attrs}
        self._page.facts.tag(tag, attributes)
        if not self._unseen and self._parts.opens(tag, attributes):
            self._page.text.separate(Gap.PARAGRAPH)
        if tag in _UNSEEN:
            if self._is_closed(tag):
                self._unseen.append(tag)
        elif tag == "br":
            self._page.text.break_line()
        elif tag in _GAPS:
            self._page.text.separate(_GAPS[tag])
            self._preformatted += tag == "pre"
            self._number(tag, attributes)
            if tag in _HEADINGS:
                self._heading.begin()
        elif tag == "a" and _TARGET.match(attributes.get("href", "")):
            self._target = attributes["href"]
            self._link.begin()

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag not in _UNSEEN:
            self.handle_starttag(tag, attrs)

    def handle_endtag(self, tag: str) -> None:
        if (tag in _UNSEEN or not self._unseen) and self._parts.closes(tag):
            self._page.text.separate(Gap.PARAGRAPH)
        if tag in _UNSEEN:
            self._unseen = self._unseen[: _last(self._unseen, tag)]
        elif tag in _GAPS:
            self._page.text.separate(_GAPS[tag])
            self._preformatted -= tag == "pre" and self._preformatted > 0
            if tag in _LISTS:
                self._page.points.end_list()
            if tag in _HEADINGS:
                found = self._heading.end()
                self._page.headings.extend(found)
                self._page.main_headings.extend(found if tag == "h1" else ())
        elif tag == "a":
            self._page.links.extend(Link(*place, self._target) for place in self._link.end())

    def handle_data(self, data: str) -> None:
        start = self._place()
        if self._unseen:
            self._page.facts.unseen(self._unseen[0], data)
            self._page.unseen += len(data) if self._unseen[0] != "title" else 0
            return
        if self._preformatted:
            self._page.text.show(start, start + len(data))
        else:
            self._page.text.show_words(start, start + len(data))
        stripped = data.strip()
        if stripped:
            first = start + data.index(stripped[0])
            self._mark(first, start + len(data.rstrip()))

    def parse_marked_section(self, i: int, report: int = 1) -> int:  # noqa: ARG002 - overrides the library's
        """Pass over <![if …]> as browsers do; the library's own breaks down at what it does not know."""
        return self.parse_bogus_comment(i)

    def handle_entityref(self, name: str) -> None:  # noqa: ARG002 - given by the parser
        self._reference()

    def handle_charref(self, name: str) -> None:  # noqa: ARG002 - given by the parser
        self._reference()

    def _number(self, tag: str, attributes: Mapping[str, str]) -> None:
        if tag in _LISTS:
            self._page.points.begin_list(attributes, numbered=tag == "ol")
        elif tag == "li":
            self._page.points.begin_item(attributes)

    def _reference(self) -> None:
        start = self._place()
        found = _REFERENCE.match(self._source, start)
        written = found[0] if found else "&"
        if self._unseen:
            self._page.facts.unseen(self._unseen[0], unescape(written))
            return
        self._page.text.show(start, start + len(written), unescape(written))
        self._mark(start, start + len(written))

    def _mark(self, start: int, end: int) -> None:
        self._heading.shown(start, end)
        self._page.points.shown(start)
        self._link.shown(start, end)
        self._parts.shown(start, end)

    def _place(self) -> int:
        line, column = self.getpos()
        return self._lines[line - 1] + column

    def _is_closed(self, tag: str) -> bool:
        """Whether the element ends somewhere; one that never does would swallow the page."""
        if tag in self._never_closed:
            return False
        if re.compile(f"</{tag}", re.IGNORECASE).search(self._source, self._place()):
            return True
        self._never_closed.add(tag)
        return False


def _last(stack: list[str], tag: str) -> int:
    """Where the innermost open element of this kind stands; behind the end if none is open."""
    return max((place for place, open_tag in enumerate(stack) if open_tag == tag), default=len(stack))
