"""The marks of Markdown: taken off, so that the words remain; what they said is kept beside the text.

Only marks that cannot be meant as characters are taken for marks. A star within a word is one of German
(“Kolleg*innen”), a number sign without a blank is a hashtag, and what stands between code marks stays as it is.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from itertools import accumulate
from typing import NamedTuple

from annotator.core.alignment import Substitution
from annotator.core.ranges import Range, joined
from annotator.core.text_marks import Link

MARKDOWN_TYPE = "text/markdown"

_LINE = re.compile(r"[^\r\n]+")
_CODE = re.compile(r"^(```|~~~).*?(?:^\1|\Z)|`[^`\r\n]+`", re.MULTILINE | re.DOTALL)
_HEADING = re.compile(r"^ {0,3}#{1,6}[ \t]+(?=[^\s#])", re.MULTILINE)
# alone between blank lines, with a text below
_CERTAIN_HEADING = re.compile(
    r"(?:\A\s*|[\r\n][ \t]*[\r\n]+[ \t]*)#{1,6}[ \t]+[^\s#][^\r\n]*(?:\r\n|[\r\n])[ \t]*[\r\n]+[ \t]*[^\s#]"
)
_CLOSING = re.compile(r"[ \t]+#+(?=[ \t]*$)")
_LINK = re.compile(
    r"!?\[(?P<words>(?:[^\[\]\r\n]|\[[^\[\]\r\n]*\])*)\]"
    r"\((?P<target><[^<>\r\n]*>|[^\s()<>]*(?:\([^\s()<>]*\)[^\s()<>]*)*)(?:[ \t]+\"[^\"\r\n]*\")?\)"
)
_TARGET = re.compile(r"<.*>|#.*|(?:https?:|mailto:|www\.|\.{0,2}/)\S*|\S+[./@]\S+|")
_STRESS = re.compile(r"\*{1,3}|_{1,3}|~~")
_BOLD = re.compile(r"(?<!\w)(\*\*|__)(?=\S)[^\r\n]{1,300}?(?<=\S)\1(?!\w)")
_ESCAPE = re.compile(r"\\(?=[\\`*_{}\[\]()#+\-.!>~|])")
_DEEPEST = 8
_EXAMINED = 200_000
_QUOTE_OR_ITEM = re.compile(r"[ \t]*(?:>[ \t]?)*(?:[-*+][ \t]+)?")


class Marked(NamedTuple):
    """A mark that gives way to nothing, and the step that takes it off."""

    start: int
    end: int
    step: str


@dataclass(slots=True)
class MarkdownMarks:
    """What was found: the marks to be taken off, and the places of headings and links in the text without them."""

    marks: list[Marked] = field(default_factory=list)
    headings: list[Range] = field(default_factory=list)
    links: list[Link] = field(default_factory=list)

    def substitutions(self) -> list[Substitution]:
        """What takes all marks off at once."""
        return [Substitution(mark.start, mark.end, "") for mark in self.marks]

    def counts(self) -> dict[str, int]:
        """How often each step did something."""
        found: dict[str, int] = {}
        for mark in self.marks:
            if mark.step:
                found[mark.step] = found.get(mark.step, 0) + 1
        return found


def is_markdown(text: str) -> bool:
    """Whether a text that does not say so has marks that can hardly be anything else, in its first part."""
    text = text[:_EXAMINED]
    if "](" in text and any(_TARGET.fullmatch(found["target"]) for found in _LINK.finditer(text)):
        return True
    if "#" in text and _CERTAIN_HEADING.search(text):
        return True
    return ("**" in text or "__" in text) and len(_BOLD.findall(text)) > 1


def find_marks(text: str) -> MarkdownMarks:
    """The marks of a text that is Markdown, and where headings and links lie once they are gone."""
    found = MarkdownMarks()
    code = Cover(Range(*match.span()) for match in _CODE.finditer(text))
    headings = [match for match in _HEADING.finditer(text) if match.start() not in code]
    for match in headings:
        found.marks.append(Marked(*match.span(), "markdown_headings"))
        line = Range(match.end(), _line_end(text, match.end()))
        if closing := _CLOSING.search(text, *line):
            found.marks.append(Marked(*closing.span(), ""))
    links = [match for match in _LINK.finditer(text) if match.start() not in code]
    for match in links:
        words = Range(*match.span("words"))
        found.marks.append(Marked(match.start(), words.start, "markdown_links"))
        found.marks.append(Marked(words.end, match.end(), ""))
    covered = Cover([*code.places, *(Range(match.end("words"), match.end()) for match in links)])
    found.marks += _stress(text, covered)
    escapes = (match for match in _ESCAPE.finditer(text) if match.start() not in covered)
    found.marks += [Marked(*match.span(), "markdown_escapes") for match in escapes]
    found.marks = _apart(found.marks)
    place = _Places(found.marks)
    for match in headings:
        found.headings.append(Range(place.of(match.end()), place.of(_line_end(text, match.end()))))
    for match in links:
        target = match["target"].strip("<>")
        start, end = place.of(match.start("words")), place.of(match.end("words"))
        if start < end and target not in ("", "#"):
            found.links.append(Link(start, end, target))
    return found


def _stress(text: str, covered: "Cover") -> Iterator[Marked]:
    """Pairs of stars or low lines around words, within a line."""
    for line in _LINE.finditer(text):
        if not _STRESS.search(line[0]):
            continue
        start = line.start() + len(_QUOTE_OR_ITEM.match(line[0])[0])  # type: ignore[index]  # matches everything
        opened: list[re.Match[str]] = []
        for mark in _STRESS.finditer(text, start, line.end()):
            if mark.start() in covered:
                continue
            before, after = text[mark.start() - 1 : mark.start()], text[mark.end() : mark.end() + 1]
            partner = next((one for one in reversed(opened) if one[0] == mark[0]), None)
            if partner is not None and partner.end() < mark.start() and _closes(before, after):
                del opened[opened.index(partner) :]
                yield Marked(*partner.span(), "markdown_emphasis")
                yield Marked(*mark.span(), "")
            elif _opens(before, after):
                opened = [*opened[-_DEEPEST:], mark]


def _opens(before: str, after: str) -> bool:
    return bool(after) and not after.isspace() and not (before.isalnum() or before in ("*", "_", "\\"))


def _closes(before: str, after: str) -> bool:
    return bool(before) and not before.isspace() and before != "\\" and not (after.isalnum() or after in ("*", "_"))


def _line_end(text: str, start: int) -> int:
    line = _LINE.match(text, start)
    end = line.end() if line else start
    return start + len(text[start:end].rstrip())


def _apart(marks: list[Marked]) -> list[Marked]:
    """The marks in order, without those that lie in another."""
    kept: list[Marked] = []
    for mark in sorted(marks, key=lambda mark: (mark.start, -mark.end)):
        if mark.start < mark.end and (not kept or mark.start >= kept[-1].end):
            kept.append(mark)
    return kept


class Cover:
    """Parts of a text in order, to be asked whether they hold a place."""

    def __init__(self, places: Iterable[Range]) -> None:
        self.places = joined(places)
        self._starts = [place.start for place in self.places]

    def __contains__(self, position: int) -> bool:
        before = bisect_right(self._starts, position)
        return before > 0 and position < self.places[before - 1].end


class _Places:
    """Where a place of the text lies once the marks are gone."""

    def __init__(self, marks: list[Marked]) -> None:
        self._marks = marks
        self._starts = [mark.start for mark in marks]
        self._gone = [0, *accumulate(mark.end - mark.start for mark in marks)]

    def of(self, position: int) -> int:
        """The place, counted without the marks before it."""
        before = bisect_left(self._starts, position)
        beyond = max(0, self._marks[before - 1].end - position) if before else 0
        return position - self._gone[before] + beyond
