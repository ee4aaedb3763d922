"""Reads Prodigy's JSON Lines, or a list, of ner.manual, spans.manual, rel.manual and textcat; only what is accepted."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from annotator.core.errors import ExchangeError
from annotator.core.ranges import Range, joined
from annotator.export.exchange.fields import bounds, elements, listed, nested, text, whole
from annotator.export.exchange.lines import Fields, Json
from annotator.export.facts import facts_in
from annotator.export.format import Remarks
from annotator.export.formats.prodigy.writer import ATTRIBUTES, CROSSING, OF_SPANS
from annotator.export.item import Item, ItemFacts, ItemLabel, ItemRelation, ItemSpan, Word
from annotator.export.json_lines import placed_records

_SIGNS: Final = frozenset({"spans", "tokens", "_input_hash", "_task_hash", "_view_id", "answer"})
CATEGORY = "category"
"""The attribute of a category that names none."""


@dataclass(slots=True)
class _Group:
    """The examples of one text, one for each annotator."""

    id: str
    text: str
    facts: ItemFacts
    same: Json
    annotators: set[str] = field(default_factory=set)
    spans: list[ItemSpan] = field(default_factory=list)
    relations: list[ItemRelation] = field(default_factory=list)
    labels: list[ItemLabel] = field(default_factory=list)
    crossing: list[dict[str, Json]] = field(default_factory=list)
    names: dict[str, str] = field(default_factory=dict)

    def item(self) -> Item:
        """All of it as an item."""
        for link in self.crossing:
            start, end = self.names.get(str(link.get("from"))), self.names.get(str(link.get("to")))
            if start is None or end is None:
                continue
            one = f"relation-{len(self.relations) + 1}"
            made = (text(link, "reviewer", ""), text(link, "note", ""))
            self.relations.append(ItemRelation(one, text(link, "label"), start, end, *made))
        return Item(self.id, self.text, self.facts, tuple(self.spans), tuple(self.relations), tuple(self.labels))


def read(place: Path, remarks: Remarks) -> Iterator[Item]:
    """Read an item a text: examples that follow one another and are of one text by several annotators are one."""
    group: _Group | None = None
    for where, number, record in placed_records(place):
        words = record.get("text")
        if not isinstance(words, str) or not words:
            remarks.add(where, "it has no text")
            continue
        try:
            annotator = str(record.get("_annotator_id") or record.get("_session_id") or "")
            same = _same(record)
            goes_on = group is not None and same is not None and (group.same, group.text) == (same, words)
            if group is None or not goes_on or annotator in group.annotators:
                if group is not None:
                    yield group.item()
                meta = _meta(record)
                one = text(meta, "statement", "") or str(record.get("id", number))
                group = _Group(one, words, facts_in(meta), same)
            group.annotators.add(annotator)
            _Example(group, record, annotator, where, remarks).read()
        except (ExchangeError, KeyError) as error:
            remarks.add(where, str(error) if isinstance(error, ExchangeError) else f"{error} is not there")
    if group is not None:
        yield group.item()


def recognise(place: Path) -> bool:
    """Whether the first record of a file is an example with spans, tokens or hashes of Prodigy."""
    if place.suffix.lower() not in {".jsonl", ".json"} or not place.is_file():
        return False
    try:
        _, _, first = next(placed_records(place), ("", 0, {}))
    except ExchangeError:
        return False
    return "text" in first and bool(_SIGNS & first.keys())


def _meta(record: Fields) -> Fields:
    """What is said of the text beside it; some scripts put a list or words there, which say nothing here."""
    meta = record.get("meta")
    return meta if isinstance(meta, dict) else {}


def _same(record: Fields) -> Json:
    """What examples of one text have in common."""
    return _meta(record).get("statement") or record.get("_input_hash")


class _Example:
    """Adds one example to its text."""

    def __init__(self, group: _Group, record: Fields, annotator: str, where: str, remarks: Remarks) -> None:
        self._group = group
        self._record = record
        self._annotator = annotator
        self._where = where
        self._remarks = remarks
        self._made: dict[str, ItemSpan] = {}
        self._tokens = listed(record, "tokens")

    def read(self) -> None:
        """Add what was accepted."""
        answer = self._record.get("answer")
        if answer not in {None, "accept"}:
            self._remarks.add(self._where, f"the answer was “{answer}”, so that its annotations were left out")
            return
        self._spans()
        for link in listed(self._record, "relations"):
            self._relation(link)
        self._group.spans += self._made.values()
        self._group.labels += self._labels()
        self._group.crossing += listed(self._record, CROSSING)

    def _spans(self) -> None:
        parts: dict[str, list[Range]] = {}
        for given in listed(self._record, "spans"):
            part = self._part(given)
            if part is None:
                continue
            if given.get("part_of") is not None:
                parts.setdefault(text(given, "part_of"), []).append(part)
            else:
                self._add(given, part)
        for one, more in parts.items():
            span = self._made[one]
            self._made[one] = ItemSpan(
                span.id, span.label, joined([*span.ranges, *more]), span.attributes, span.reviewer, span.note
            )

    def _add(self, given: Fields, part: Range) -> ItemSpan:
        number = len(self._group.spans) + len(self._made) + 1
        key = str(given.get("id") or f"{number}")
        attributes = {name: _word(value) for name, value in nested(given, ATTRIBUTES).items()}
        attributes |= {
            name: _word(value)
            for name, value in given.items()
            if name not in OF_SPANS and (isinstance(value, str) or value is True)
        }
        note = given.get("note")
        label = text(given, "label", "") or "span"
        span = ItemSpan(
            f"span-{number}", label, (part,), attributes, self._annotator, note if isinstance(note, str) else ""
        )
        self._made[key] = span
        self._group.names[key] = span.id
        return span

    def _part(self, given: Fields) -> Range | None:
        """A span's characters, by its tokens where only these are given."""
        if "start" in given:
            part = bounds(given)
        else:
            first, last = whole(given, "token_start"), whole(given, "token_end")
            if not first <= last < len(self._tokens):
                self._remarks.add(self._where, f"there is no token {last}; its span was left out")
                return None
            part = Range(bounds(self._tokens[first]).start, bounds(self._tokens[last]).end)
        if not part.start < part.end <= len(self._group.text):
            self._remarks.add(self._where, f"{part.start} to {part.end} is no piece of the text; it was left out")
            return None
        return part

    def _relation(self, link: Fields) -> None:
        start, end = self._end(link, "head"), self._end(link, "child")
        if start is None or end is None:
            self._remarks.add(self._where, "a relation joins what is not there and was left out")
            return
        one = f"relation-{len(self._group.relations) + 1}"
        made = (self._annotator, text(link, "note", ""))
        self._group.relations.append(ItemRelation(one, text(link, "label", "") or "relation", start, end, *made))

    def _end(self, link: Fields, side: str) -> str | None:
        """The span that a relation begins or ends at; one is made of its tokens where there is none."""
        given: Fields = nested(link, f"{side}_span")
        if not given:
            token = whole(link, side)
            given = {"token_start": token, "token_end": token}
        known = self._made.get(str(given.get("id")))
        if known is not None:
            return known.id
        part = self._part(given)
        if part is None:
            return None
        label = given.get("label")
        for span in self._made.values():
            if span.ranges == (part,) and label in {None, span.label}:
                return span.id
        return self._add(given, part).id

    def _labels(self) -> Iterator[ItemLabel]:
        options = {str(option.get("id")): option for option in listed(self._record, "options")}
        for accepted in elements(self._record, "accept"):
            option: Fields = options.get(str(accepted), {})
            attribute = text(option, "attribute", "") or CATEGORY
            value = option.get("value") if "attribute" in option else str(accepted)
            yield ItemLabel(attribute, _word(value), self._annotator)
        label = self._record.get("label")
        if isinstance(label, str) and label:
            yield ItemLabel(CATEGORY, label, self._annotator)


def _word(value: Json) -> Word:
    return True if value is True else str(value)
