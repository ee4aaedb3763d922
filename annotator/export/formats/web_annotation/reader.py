"""Reads Web Annotations, those of other programs too: the annotations of one text become an item."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import islice
from pathlib import Path
from typing import Final

from annotator.core.errors import ExchangeError
from annotator.core.ranges import Range, joined
from annotator.export.anchors import Anchor, ranges
from annotator.export.facts import facts_in
from annotator.export.format import Remarks
from annotator.export.formats.web_annotation.annotations import Annotation, Body, Target, annotation_of
from annotator.export.formats.web_annotation.writer import CONTEXT
from annotator.export.item import Item, ItemFacts, ItemLabel, ItemRelation, ItemSpan, Word
from annotator.export.json_stream import objects
from annotator.export.text_files import beginning_of

_LISTS: Final = ("first", "items", "@graph", "rows")
_CATEGORY: Final = "category"
_NAMING: Final = frozenset({"classifying", "tagging", "identifying"})


def read(place: Path, remarks: Remarks) -> Iterator[Item]:
    """Read an item a text; our own files text by text, others as a whole, since any order is right there."""
    texts = _Texts(remarks)
    for number, (_, record) in enumerate(objects(place, _LISTS), 1):
        where = f"annotation {number}"
        try:
            one = annotation_of(record)
        except ExchangeError as error:
            remarks.add(where, str(error))
            continue
        if _begins_text(one) and texts.all_identified():
            yield from texts.items()
        texts.add(one, where)
    yield from texts.items()


def recognise(place: Path) -> bool:
    """Whether a file begins like Web Annotations or Hypothesis's."""
    if place.suffix.lower() not in {".jsonld", ".json"} or not place.is_file():
        return False
    beginning = beginning_of(place)
    return CONTEXT in beginning or '"TextQuoteSelector"' in beginning or '"TextPositionSelector"' in beginning


def _begins_text(one: Annotation) -> bool:
    return one.motivation == "identifying" and len(one.targets) == 1 and bool(one.targets[0].text)


@dataclass(slots=True)
class _Text:
    """What is said of one resource."""

    source: str
    text: str = ""
    name: str = ""
    facts: ItemFacts = field(default_factory=ItemFacts)
    marked: list[tuple[Annotation, int]] = field(default_factory=list)
    anchors: list[Anchor] = field(default_factory=list)
    labels: list[ItemLabel] = field(default_factory=list)

    def spans(self, remarks: Remarks) -> list[ItemSpan]:
        """The spans whose places are found, with the ids of their annotations."""
        found: list[ItemSpan] = []
        places = iter(ranges(self.text, self.anchors, self.source, remarks))
        for number, (one, length) in enumerate(self.marked, 1):
            parts = [part for part in islice(places, length) if part is not None]
            if parts:
                found.append(_span(one, joined(parts), number))
        return found


class _Texts:
    """The texts whose annotations are being read."""

    def __init__(self, remarks: Remarks) -> None:
        self._remarks = remarks
        self._texts: dict[str, _Text] = {}
        self._links: list[tuple[Annotation, str]] = []

    def all_identified(self) -> bool:
        """Whether every text was begun by an annotation that identifies it, as ours are."""
        return all(text.name or text.text for text in self._texts.values())

    def add(self, one: Annotation, where: str) -> None:
        """Put an annotation to its text."""
        if one.motivation == "linking" and all(target.anchor is None for target in one.targets):
            self._links.append((one, where))
        elif _begins_text(one):
            self._identify(one)
        else:
            self._mark(one, where)

    def items(self) -> Iterator[Item]:
        """The items of the texts so far, which are forgotten."""
        made = {text.source: text.spans(self._remarks) for text in self._texts.values() if text.text}
        owners = {span.id: source for source, spans in made.items() for span in spans}
        relations: dict[str, list[ItemRelation]] = {}
        for link, where in self._links:
            if (relation := _relation(link)) is None or not _within_one(relation, owners):
                self._remarks.add(where, "it links what is no annotation of one text, and was left out")
            else:
                relations.setdefault(owners[relation.from_span], []).append(relation)
        for source, text in self._texts.items():
            if not text.text:
                self._remarks.add(source or "a target without address", _missing(text))
                continue
            links = tuple(relations.get(source, ()))
            yield Item(text.name or source, text.text, text.facts, tuple(made[source]), links, tuple(text.labels))
        self._texts, self._links = {}, []

    def _of(self, target: Target) -> _Text:
        text = self._texts.setdefault(target.source, _Text(target.source))
        text.text = text.text or target.text
        return text

    def _identify(self, one: Annotation) -> None:
        text = self._of(one.targets[0])
        text.name = next((body.value for body in one.bodies if body.purpose == "identifying"), "")
        text.facts = facts_in({body.name: body.value for body in one.bodies if body.purpose == "describing"})

    def _mark(self, one: Annotation, where: str) -> None:
        by_source: dict[str, list[Anchor]] = {}
        for target in one.targets:
            text = self._of(target)
            if target.anchor is None:
                self._label(text, one, where)
            else:
                by_source.setdefault(target.source, []).append(target.anchor)
        for source, anchors in by_source.items():
            self._texts[source].marked.append((one, len(anchors)))
            self._texts[source].anchors += anchors

    def _label(self, text: _Text, one: Annotation, where: str) -> None:
        for body in one.bodies:
            if body.purpose == "describing" and body.name:
                text.labels.append(ItemLabel(body.name, body.value, one.reviewer))
            elif body.purpose == "tagging":
                text.labels.append(ItemLabel(body.value, True, one.reviewer))
            elif body.purpose == "classifying":
                text.labels.append(ItemLabel(_CATEGORY, body.value, one.reviewer))
            else:
                self._remarks.add(where, "what it says of the text as a whole is no label, and was left out")


def _missing(text: _Text) -> str:
    return f"the file does not hold this text, so that {len(text.marked) + len(text.labels)} annotations were left out"


def _span(one: Annotation, parts: tuple[Range, ...], number: int) -> ItemSpan:
    """The label is what classifies, else the first tag, else why the annotation was made."""
    naming = sorted(
        (body for body in one.bodies if body.purpose in _NAMING), key=lambda body: body.purpose == "tagging"
    )
    named = naming[0] if naming else None
    attributes: dict[str, Word] = {}
    notes: list[str] = []
    for body in one.bodies:
        if body is named:
            continue
        if body.purpose == "describing" and body.name:
            attributes[body.name] = body.value
        elif body.purpose in _NAMING:
            attributes[body.value] = True
        else:
            notes.append(body.value)
    label = (named.value if named else "") or one.motivation or "annotation"
    return ItemSpan(one.id or f"span-{number}", label, parts, attributes, one.reviewer, "\n".join(notes))


def _relation(one: Annotation) -> ItemRelation | None:
    """From the target to what the body is, or from the first to the second of two targets."""
    ends = [target.source for target in one.targets] + [body.link for body in one.bodies if body.link]
    if len(ends) != 2:  # noqa: PLR2004 -- a relation has two
        return None
    start, end = ends
    words = [body for body in one.bodies if not body.link]
    kind = _first(words, "classifying") or _first(words, "tagging") or "linking"
    return ItemRelation(one.id, kind, start, end, one.reviewer, _first(words, "commenting"))


def _first(bodies: list[Body], purpose: str) -> str:
    return next((body.value for body in bodies if body.purpose == purpose), "")


def _within_one(relation: ItemRelation, owners: dict[str, str]) -> bool:
    source = owners.get(relation.from_span)
    return source is not None and owners.get(relation.to_span) == source
