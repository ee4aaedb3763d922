"""The parts of a web page around what it says: menus, footers, forms, lists of links, told by their elements."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final

from annotator.core.greyed import GreyKind
from annotator.ingest.page_part_names import FOOTER, FORM, OF_ROLE, OF_TAG, reason_of_names
from annotator.ingest.source import Around, Needs

LINKS: Final = "mostly links"
OUTSIDE: Final = "outside of the main part of the page"
CAPTION: Final = "caption of a picture"

_VOID: Final = frozenset(
    {"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr"}
)
_PICTURES: Final = frozenset({"img", "picture", "video", "iframe", "svg", "object"})
_SCOPES: Final = frozenset({"article", "main", "section"})
_GROUPS: Final = frozenset({"div", "section", "ul", "ol", "dl", "p", "table", "td"})
_BLOCKS: Final = """
    address article aside blockquote dialog div dl fieldset figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav
    ol p pre section table ul
"""
# what ends an element whose end may be left out, if it is the innermost one
_ENDED_BY: Final[Mapping[str, frozenset[str]]] = {
    "li": frozenset({"li"}), "dt": frozenset({"dt", "dd"}), "dd": frozenset({"dt", "dd"}),
    "tr": frozenset({"tr"}), "td": frozenset({"td", "th", "tr"}), "th": frozenset({"td", "th", "tr"}),
    "option": frozenset({"option"}), "p": frozenset(_BLOCKS.split()),
}  # fmt: skip
_FEWEST_LINKS = 3
_LINK_SHARE = 0.7
_MOST_SHARE = 0.5
_LEAST_LEFT, _LEAST_LEFT_SHARE = 200, 0.05
_LEAST_MAIN = 200


@dataclass(slots=True)
class _Seen:
    """What was seen of a page up to a place; `titles` are its h1, `headings` its h1 and h2."""

    pieces: int = 0
    letters: int = 0
    linked: int = 0
    links: int = 0
    titles: int = 0
    headings: int = 0
    mains: int = 0
    articles: int = 0
    pictures: int = 0

    def copy(self) -> "_Seen":
        """As it is now; copy.copy takes five times as long, and there is one for every element."""
        return _Seen(
            self.pieces, self.letters, self.linked, self.links, self.titles, self.headings, self.mains, self.articles,
            self.pictures,
        )  # fmt: skip


@dataclass(slots=True)
class _Element:
    """An open element: why it may stand around the text, and what was seen before it.

    `named` says that only its class says so, `scoped` that it is within an article, a section or the main part.
    """

    tag: str
    role: str
    reason: str
    named: bool
    scoped: bool
    before: _Seen

    @property
    def is_scope(self) -> bool:
        return self.tag in _SCOPES or self.role in ("main", "article")


@dataclass(frozen=True, slots=True)
class _Part:
    """A stretch of the page between two states."""

    before: _Seen
    after: _Seen
    reason: str
    named: bool = False
    needs: Needs = Needs.NOTHING
    kind: GreyKind = GreyKind.BOILERPLATE

    @property
    def first(self) -> int:
        return self.before.pieces

    @property
    def last(self) -> int:
        return self.after.pieces

    @property
    def letters(self) -> int:
        return self.after.letters - self.before.letters

    @property
    def titles(self) -> int:
        return self.after.titles - self.before.titles


class PageParts:
    """Is told of elements and of what is shown, in order; places count characters of the page's source."""

    def __init__(self) -> None:
        self._seen = _Seen()
        self._shown: list[tuple[int, int]] = []
        self._stack: list[_Element] = []
        self._open: Counter[str] = Counter()
        self._scopes = 0
        self._parts: list[_Part] = []
        self._mains: list[_Part] = []
        self._captions: list[_Part] = []

    def opens(self, tag: str, attributes: Mapping[str, str]) -> bool:
        """An element begins; whether it may be a part that stands apart."""
        role = attributes.get("role", "").lower()
        while self._stack and tag in _ENDED_BY.get(self._stack[-1].tag, ()):
            self._pop(closed=True)
        before = self._seen.copy()
        self._see(tag, role, attributes)
        if tag in _VOID:
            return False
        given = self._given(tag, role)
        reason = given or reason_of_names(tag, attributes)
        element = _Element(tag, role, reason, not given, self._scopes > 0, before)
        self._stack.append(element)
        self._open[tag] += 1
        self._scopes += element.is_scope
        return bool(reason) or tag == "figcaption"

    def closes(self, tag: str) -> bool:
        """An element ends; whether it was one that stands apart. An end without a beginning is none."""
        if not self._open[tag]:
            return False
        while self._stack[-1].tag != tag:
            self._pop(closed=False)
        return self._pop(closed=True)

    def shown(self, start: int, end: int) -> None:
        """These characters were shown."""
        self._shown.append((start, end))
        self._seen.pieces += 1
        self._seen.letters += end - start
        self._seen.linked += (end - start) * (self._open["a"] > 0)

    def found(self) -> list[Around]:
        """The parts in order, none within another; none at all if hardly anything would be left."""
        while self._stack:
            self._pop(closed=False)
        strong = _apart([part for part in self._parts if part.needs is Needs.NOTHING and self._counts(part)])
        strong = sorted([*strong, *_between(self._outside(), strong)], key=_place)
        left = self._seen.letters - sum(part.letters for part in strong)
        if left < min(_LEAST_LEFT, self._seen.letters * _LEAST_LEFT_SHARE):
            return []
        asked = [part for part in self._parts if part.needs is not Needs.NOTHING and self._counts(part)]
        return [
            Around(self._shown[part.first][0], self._shown[part.last - 1][1], part.kind, part.reason, part.needs)
            for part in _apart([*strong, *asked])
        ]

    def _see(self, tag: str, role: str, attributes: Mapping[str, str]) -> None:
        seen = self._seen
        seen.titles += tag == "h1"
        seen.headings += tag in ("h1", "h2")
        seen.pictures += tag in _PICTURES
        seen.links += tag == "a" and "href" in attributes
        seen.mains += tag == "main" or role == "main"
        seen.articles += tag == "article"

    def _given(self, tag: str, role: str) -> str:
        """What an element is by its role or its name; the header of an article belongs to it."""
        name = "header" if role == "banner" else "" if role in ("main", "article") else tag
        if name == "header" and self._scopes:
            return ""
        if name == "footer" and self._open["blockquote"]:
            return ""
        return OF_ROLE.get(role) or OF_TAG.get(name, "")

    def _pop(self, *, closed: bool) -> bool:
        element = self._stack.pop()
        self._open[element.tag] -= 1
        self._scopes -= element.is_scope
        apart = bool(element.reason) or element.tag == "figcaption"
        if self._seen.pieces == element.before.pieces:
            return apart
        part = _Part(element.before, self._seen.copy(), element.reason, element.named)
        if closed:
            self._sort_in(element, part)
        return apart

    def _sort_in(self, element: _Element, part: _Part) -> None:
        if element.tag == "main" or element.role == "main":
            self._mains.append(part)
        elif element.tag == "figcaption":
            self._captions.append(_Part(part.before, part.after, CAPTION, kind=GreyKind.CAPTION))
        elif element.tag == "figure":
            if part.after.pictures > part.before.pictures:
                self._parts += [one for one in self._captions if one.first >= part.first]
            self._captions = []
        if element.reason:
            foot = element.reason == FOOTER and element.scoped
            self._parts.append(replace(part, needs=Needs.NO_NAMES) if foot else part)
        elif element.tag in _GROUPS and _is_of_links(part):
            needs = Needs.GREYED_ABOVE if element.scoped else Needs.NO_LEAD
            self._parts.append(_Part(part.before, part.after, LINKS, needs=needs))

    def _counts(self, part: _Part) -> bool:
        """Whether a part may stand around the text: it holds neither the main part nor the only title of the page."""
        if part.after.mains > part.before.mains or (part.titles and part.titles == self._seen.titles):
            return False
        if part.reason == FORM and part.after.articles > part.before.articles:
            return False
        judged = part.named or part.reason == FORM
        return not judged or part.letters <= self._seen.letters * _MOST_SHARE

    def _outside(self) -> Iterator[_Part]:
        """What stands before, between and after the main parts, unless the only title of the page does."""
        mains = _apart(self._mains)
        if sum(part.letters for part in mains) < _LEAST_MAIN:
            return
        befores = [_Seen(), *(part.after for part in mains)]
        afters = [*(part.before for part in mains), self._seen]
        for before, after in zip(befores, afters, strict=True):
            part = _Part(before, after, OUTSIDE)
            if part.first < part.last and self._counts(part):
                yield part


def _place(part: _Part) -> tuple[int, int]:
    return part.first, -part.last


def _apart(parts: Sequence[_Part]) -> list[_Part]:
    """The parts in order, without those that begin within another."""
    found: list[_Part] = []
    for part in sorted(parts, key=_place):
        if not found or part.first >= found[-1].last:
            found.append(part)
    return found


def _between(wide: Iterator[_Part], parts: Sequence[_Part]) -> Iterator[_Part]:
    """What is left of wide parts between others; both in order, and none begins in one and ends behind it."""
    place = 0
    for one in wide:
        before = one.before
        while place < len(parts) and parts[place].first < one.last:
            part = parts[place]
            if before.pieces < part.first:
                yield _Part(before, part.before, one.reason)
            before = part.after if part.last > before.pieces else before
            place += 1
        if before.pieces < one.last:
            yield _Part(before, one.after, one.reason)


def _is_of_links(part: _Part) -> bool:
    before, after = part.before, part.after
    if after.links - before.links < _FEWEST_LINKS or after.headings > before.headings:
        return False
    return after.linked - before.linked >= part.letters * _LINK_SHARE
