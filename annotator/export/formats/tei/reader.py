"""Reads TEI P5 with stand-off annotations: spans that point at elements or anchors of the text, links, structures."""

import zipfile
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Final
from xml.etree.ElementTree import Element

from annotator.core.errors import ExchangeError
from annotator.core.ranges import Range, joined
from annotator.export.format import Remarks
from annotator.export.formats.tei.writer import NOTE, OF_TEXT
from annotator.export.formats.uima.files import found_in
from annotator.export.item import Item, ItemFacts, ItemLabel, ItemRelation, ItemSpan, Word
from annotator.export.text_files import beginning_of
from annotator.export.xml_tree import child, children, local, parsed, words_of

_XML: Final = "{http://www.w3.org/XML/1998/namespace}"
_ID: Final = f"{_XML}id"
_ABOUT: Final = frozenset(
    ("teiHeader", "standOff", "span", "spanGrp", "interp", "interpGrp", "link", "linkGrp", "fs", "fvLib", "fLib")
)
"""What is no part of the text, wherever it stands."""
_NAMES: Final = frozenset({"interp", "category", "catDesc"})
_TWO: Final = 2
_LOOKED_AT: Final = 20


def read(place: Path, remarks: Remarks) -> Iterator[Item]:
    """Read a TEI element an item, of a file, a folder or a packed folder.

    Raises:
        ExchangeError: a file is damaged, or there is no TEI.
    """
    there = place.is_dir() and not any(place.iterdir())  # an export of nothing
    alone = place.is_file() and not zipfile.is_zipfile(place)
    for file in found_in(place, place.suffix.lower() if alone else ".xml"):
        root = parsed(file.raw, file.path.name)
        texts = [element for element in root.iter() if local(element) == "TEI"]
        there = there or bool(texts)
        if not texts:
            remarks.add(str(file.path), "it is no TEI")
        for number, tei in enumerate(texts, 1):
            yield _Reading(tei, str(file.path), remarks).item(f"{file.path.stem}-{number}")
    if not there:
        raise ExchangeError(f"{place.name} holds no TEI")


def recognise(path: Path) -> bool:
    """Whether it is a TEI file, or a folder with one."""
    try:
        files = sorted(path.glob("*.xml"))[:_LOOKED_AT] if path.is_dir() else [path]
    except OSError:
        return False
    return any(one.suffix.lower() == ".xml" and "http://www.tei-c.org/ns/" in beginning_of(one) for one in files)


class _Reading:
    """One TEI element: its text, and the places of the elements in it."""

    def __init__(self, tei: Element, name: str, remarks: Remarks) -> None:
        self._tei, self._name, self._remarks = tei, name, remarks
        self._by_id = {one: element for element in tei.iter() if (one := element.get(_ID))}
        self._places: dict[str, Range] = {}
        self._text = self._read_text()
        self._spans: dict[str, str] = {}  # the ids of spans by those of the elements
        self._words: dict[Element, str] = {}  # once each, since any number of spans may point at the same element
        self._features: dict[Element, Mapping[str, Word]] = {}

    def item(self, name: str) -> Item:
        """The text with what is marked on it."""
        spans = tuple(self._read_spans())
        labels = tuple(self._labels())
        facts = self._facts()
        return Item(self._number() or name, self._text, facts, spans, tuple(self._relations()), labels)

    def _read_text(self) -> str:
        """The characters of the text, in which the elements get their places; an iterative walk, since it is deep."""
        pieces: list[str] = []
        length = 0
        top = child(self._tei, "text")
        waiting: list[tuple[Element, Iterator[Element], int]] = []
        element = top
        while element is not None or waiting:
            if element is not None:
                waiting.append((element, iter(element), length))
                pieces.append(element.text or "")
                length += len(pieces[-1])
            inside, below, start = waiting[-1]
            element = next(below, None)
            while element is not None and local(element) in _ABOUT:
                pieces.append(element.tail or "")
                length += len(pieces[-1])
                element = next(below, None)
            if element is None:
                waiting.pop()
                if one := inside.get(_ID):
                    self._places[one] = Range(start, length)
                if waiting:
                    pieces.append(inside.tail or "")
                    length += len(pieces[-1])
        return "".join(pieces)

    def _read_spans(self) -> Iterator[ItemSpan]:
        groups = {id(span): group for group in self._all("spanGrp") for span in children(group, "span")}
        seen: set[int] = set()
        for number, element in enumerate(self._in_order(), 1):
            parts = [part for one in self._chain(element, seen) for part in self._ranges(one)]
            if not parts:
                continue
            name = f"span-{number}"
            self._spans[element.get(_ID, name)] = name
            group = groups.get(id(element), element)
            values, note = self._said(element)
            label = self._named(element) or "".join(element.itertext()).strip()
            label = label or element.get("type") or group.get("type") or "span"
            yield ItemSpan(name, label, joined(parts), values, self._who(element) or self._who(group), note)

    def _in_order(self) -> list[Element]:
        """The spans, after all others those that another one leads on to."""
        spans = list(self._all("span"))
        followed = {id(self._by_id.get(span.get("next", "").removeprefix("#"))) for span in spans}
        return sorted(spans, key=lambda span: id(span) in followed)

    def _chain(self, element: Element, seen: set[int]) -> Iterator[Element]:
        """A span and those that it leads on to, without those that were seen."""
        following: Element | None = element
        while following is not None and id(following) not in seen and local(following) == "span":
            seen.add(id(following))
            yield following
            following = self._by_id.get(following.get("next", "").removeprefix("#"))

    def _ranges(self, span: Element) -> Iterator[Range]:
        """The ranges of a span element: from one element to another, or each element that it points at."""
        pointers = [span.get("from", "")] if span.get("from") else span.get("target", "").split()
        found = [(one, self._places.get(one.removeprefix("#"))) for one in pointers]
        to = self._places.get(span.get("to", "").removeprefix("#"))
        for pointer, place in found:
            part = place if place is None or not span.get("to") else to and Range(place.start, to.end)
            if part is None or part.start >= part.end:
                self._remarks.add(self._name, f"“{pointer}” leads to no words of the text; the span was left out")
            else:
                yield part

    def _relations(self) -> Iterator[ItemRelation]:
        groups = {id(link): group for group in self._all("linkGrp") for link in children(group, "link")}
        for number, element in enumerate(self._all("link"), 1):
            ends = [self._spans.get(one.removeprefix("#"), "") for one in element.get("target", "").split()]
            if len(ends) != _TWO or not all(ends):
                self._remarks.add(self._name, f"link {number} does not join two spans; it was left out")
                continue
            group = groups.get(id(element), element)
            kind = self._named(element) or element.get("type") or group.get("type") or "link"
            who, note = self._who(element) or self._who(group), self._said(element)[1]
            yield ItemRelation(f"link-{number}", kind, ends[0], ends[1], who, note)

    def _labels(self) -> Iterator[ItemLabel]:
        for element in self._all("fs"):
            if element.get("type") == OF_TEXT:
                for name, value in self._features_in(element).items():
                    yield ItemLabel(name, value, self._who(element))

    def _said(self, element: Element) -> tuple[dict[str, Word], str]:
        """The values in the structures that an element points at or holds, and the note."""
        values: dict[str, Word] = {}
        note = ""
        for structure in (*self._pointed(element, "ana", frozenset({"fs"})), *children(element, "fs")):
            if structure.get("type") == NOTE:
                note = self._words_in(structure)
            else:
                values |= self._features_in(structure)
        return values, note

    def _named(self, element: Element) -> str:
        """What the first interpretation or category says that an element points at."""
        found = (self._words_in(one) for one in self._pointed(element, "ana", _NAMES))
        return next(filter(None, found), "")

    def _who(self, element: Element) -> str:
        """The name of who is responsible."""
        one = self._by_id.get(element.get("resp", "").partition(" ")[0].removeprefix("#"))
        if one is None:
            return ""
        name = next(children(one, "name", "persName", "orgName"), one)
        return self._words_in(name)

    def _words_in(self, element: Element) -> str:
        if element not in self._words:
            self._words[element] = "".join(element.itertext())
        return self._words[element]

    def _features_in(self, structure: Element) -> Mapping[str, Word]:
        if structure not in self._features:
            self._features[structure] = _features(structure)
        return self._features[structure]

    def _pointed(self, element: Element, attribute: str, kinds: frozenset[str]) -> Iterator[Element]:
        for pointer in element.get(attribute, "").split():
            found = self._by_id.get(pointer.removeprefix("#"))
            if found is not None and local(found) in kinds:
                yield found

    def _all(self, name: str) -> Iterator[Element]:
        return (element for element in self._tei.iter() if local(element) == name)

    def _number(self) -> str:
        found = (one for one in self._all("idno") if one.get("type") == "statement")
        return next((one.text or "" for one in found), "")

    def _facts(self) -> ItemFacts:
        """What the header says, and the language of the text."""
        text, title = child(self._tei, "text"), next(self._all("titleStmt"), None)
        published, source = next(self._all("publicationStmt"), None), next(self._all("bibl"), None)
        return ItemFacts(
            title=_in(title, "title"),
            issuer=_in(published, "publisher"),
            date=_in(published, "date"),
            language="" if text is None else text.get(f"{_XML}lang", ""),
            document_name=_in(source, "title"),
            reference=_in(source, "idno"),
        )


def _features(structure: Element) -> Mapping[str, Word]:
    """The values of a structure by their names; a symbol or number says it in an attribute."""
    found: dict[str, Word] = {}
    for feature in children(structure, "f"):
        name = feature.get("n") or feature.get("name") or ""
        said = next(iter(feature), feature)
        value = said.get("value") or "".join(said.itertext())
        if local(said) == "binary" and value in {"true", "1"}:
            found[name] = True
        elif name and value:
            found[name] = value
    return found


def _in(element: Element | None, name: str) -> str:
    return "" if element is None else words_of(element, name)
