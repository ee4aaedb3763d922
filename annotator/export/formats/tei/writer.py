"""Writes TEI P5: a file a text, the text with anchors in its body, and everything that is marked on it in standOff.

After the Guidelines, chapters 17 and 18: a span leads from an anchor to an anchor, its interpretation (`interp`) is its
label, a feature structure (`fs`) has its values, whoever is responsible is named in the header.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Final

from annotator.export.formats.uima.files import name_of
from annotator.export.item import Item, ItemSpan, Word
from annotator.export.scheme import Scheme
from annotator.export.spelling import Spelling
from annotator.export.tokens import edges_of
from annotator.export.xml_writing import HEAD, empty, escaped, holding, opening

NAMESPACE: Final = "http://www.tei-c.org/ns/1.0"
VALUES: Final = "values"
NOTE: Final = "note"
OF_TEXT: Final = "text"
"""The types of feature structures: the values of a span, a note, statement labels."""
_ID: Final = "xml:id"
_DATE: Final = re.compile(r"\d{4}(-\d\d(-\d\d)?)?")
_LANGUAGE: Final = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*")


def write(place: Path, items: Iterable[Item], scheme: Scheme) -> None:
    """Write a folder: a file an item."""
    del scheme
    place.mkdir()
    for number, item in enumerate(items, 1):
        (place / name_of(item, number, ".xml")).write_bytes("".join(_Text(item).lines()).encode())


class _Text:
    """A text on its way to a file. Ids are letters and numbers, that of an anchor its place in code points."""

    def __init__(self, item: Item) -> None:
        self._item = item
        self._ids: dict[str, dict[str, str]] = {"label": {}, "type": {}, "reviewer": {}}
        self._spelling = Spelling("_.-")
        self._structures: list[str] = []

    def lines(self) -> Iterator[str]:
        """The file."""
        spans = [line for number, span in enumerate(self._item.spans, 1) for line in self._span(span, f"s{number}")]
        links = list(self._links())
        labels = list(self._labels())
        yield f"{HEAD}{opening('TEI', xmlns=NAMESPACE)}\n"
        yield from self._header()
        if spans or labels:  # a standOff of nothing is not allowed
            yield "<standOff>\n"
            yield from _group("interpGrp", self._interps("label"), type="label")
            yield from _group("interpGrp", self._interps("type"), type="relation")
            yield from _group("spanGrp", spans, type="annotation")
            yield from _group("linkGrp", links, type="relation")
            yield from (*self._structures, *labels, "</standOff>\n")
        language = self._item.facts.language
        start = opening("text", **{"xml:lang": language if _LANGUAGE.fullmatch(language) else ""})
        yield f'{start}<body><ab xml:space="preserve">{"".join(self._body())}</ab></body></text>\n</TEI>\n'

    def _header(self) -> Iterator[str]:
        facts = self._item.facts
        yield f"<teiHeader>\n<fileDesc>\n<titleStmt>\n{holding('title', facts.title)}\n"
        for name, one in self._ids["reviewer"].items():
            yield f"{opening('respStmt', **{_ID: one})}<resp>annotation</resp>{holding('name', name)}</respStmt>\n"
        when = facts.date if _DATE.fullmatch(facts.date) else ""
        yield f"</titleStmt>\n<publicationStmt>\n{holding('publisher', facts.issuer)}\n"
        yield f"{holding('date', facts.date, when=when)}\n{holding('idno', self._item.id, type='statement')}\n"
        yield f"</publicationStmt>\n<sourceDesc>\n<bibl>{holding('title', facts.document_name)}"
        yield f"{holding('idno', facts.reference, type='reference')}</bibl>\n</sourceDesc>\n</fileDesc>\n</teiHeader>\n"

    def _body(self) -> Iterator[str]:
        """The text with an anchor wherever a range begins or ends."""
        place = 0
        for edge in sorted(edges_of(self._item.spans)):
            yield escaped(self._item.text[place:edge]) + empty("anchor", **{_ID: f"a{edge}"})
            place = edge
        yield escaped(self._item.text[place:])

    def _span(self, span: ItemSpan, one: str) -> Iterator[str]:
        """A span; further ranges are spans that it leads on to."""
        said = [self._id("label", span.label), *self._structure(VALUES, span.attributes, one)]
        said += self._structure(NOTE, {NOTE: span.note} if span.note else {}, one)
        names = [one, *(f"{one}.{number}" for number in range(2, len(span.ranges) + 1))]
        for number, (name, part) in enumerate(zip(names, span.ranges, strict=True)):
            first = {"ana": " ".join(said), "resp": self._responsible(span.reviewer)} if not number else {}
            after, before = names[number + 1 : number + 2], names[number - 1 : number] if number else []
            ends = {"from": f"#a{part.start}", "to": f"#a{part.end}"}
            chain = {"next": "".join(f"#{other}" for other in after), "prev": "".join(f"#{other}" for other in before)}
            yield empty("span", **{_ID: name}, **ends, **first, **chain) + "\n"

    def _links(self) -> Iterator[str]:
        ids = {span.id: f"s{number}" for number, span in enumerate(self._item.spans, 1)}
        for number, link in enumerate(self._item.relations, 1):
            said = [self._id("type", link.type)]
            said += self._structure(NOTE, {NOTE: link.note} if link.note else {}, f"k{number}")
            ends = f"#{ids[link.from_span]} #{ids[link.to_span]}"
            resp = self._responsible(link.reviewer)
            yield empty("link", **{_ID: f"k{number}"}, target=ends, ana=" ".join(said), resp=resp) + "\n"

    def _labels(self) -> Iterator[str]:
        """The statement labels, a structure each, since each has its reviewer."""
        for label in self._item.labels:
            start = opening("fs", type=OF_TEXT, resp=self._responsible(label.reviewer))
            yield f"{start}{self._feature(label.attribute, label.value)}</fs>\n"

    def _structure(self, kind: str, values: Mapping[str, Word], owner: str) -> Iterator[str]:
        """Note a structure of values; the pointer to it, nothing if there are no values."""
        if values:
            features = "".join(self._feature(name, value) for name, value in values.items())
            self._structures.append(f"{opening('fs', **{_ID: f'{owner}-{kind}'}, type=kind)}{features}</fs>\n")
            yield f"#{owner}-{kind}"

    def _feature(self, name: str, value: Word) -> str:
        """A value; a name that is no name in TEI is spelled, and the true one stands in `n`."""
        spelled = self._spelling("attribute", name)
        content = empty("binary", value="true") if value is True else holding("string", str(value))
        return f"{opening('f', name=spelled, n=name if name != spelled else '')}{content}</f>"

    def _interps(self, kind: str) -> list[str]:
        return [holding("interp", name, **{_ID: one}) + "\n" for name, one in self._ids[kind].items()]

    def _responsible(self, name: str) -> str:
        return self._id("reviewer", name) if name else ""

    def _id(self, kind: str, name: str) -> str:
        """The pointer to what stands for a name."""
        known = self._ids[kind]
        return "#" + known.setdefault(name, f"{kind}-{len(known) + 1}")


def _group(name: str, lines: Iterable[str], **attributes: str) -> Iterator[str]:
    inside = "".join(lines)
    if inside:
        yield f"{opening(name, **attributes)}\n{inside}</{name}>\n"
