"""Reads a DocBin from its parts, without spaCy's own reader, which trusts what a file says of its tokens and spans."""

import struct
from array import array
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import accumulate
from pathlib import Path
from typing import Any, Final

from annotator.core.errors import ExchangeError
from annotator.core.extras import library
from annotator.core.ranges import Range
from annotator.export.exchange.fields import listed, nested
from annotator.export.exchange.lines import Fields
from annotator.export.format import Remarks
from annotator.export.formats.docbin.packed import plain, unpacked
from annotator.export.formats.docbin.writing import DETAILS, SPANS_KEY
from annotator.export.item import Item, ItemLabel, ItemSpan, Word
from annotator.export.item_records import facts_of, labels_of, relations_of, span_of

_SPAN: Final = struct.Struct(">QQQllll")  # id, knowledge base id, label, first token, token after the last, characters
_INSIDE, _BEGINS = 1, 3
_HALF: Final = 0.5


def read(place: Path, remarks: Remarks) -> Iterator[Item]:
    """Read the texts of a DocBin with their span groups, entities and categories.

    Raises:
        MissingExtraError: spaCy is not installed.
        ExchangeError: the file is damaged or no DocBin.
    """
    parts = unpacked(place)
    try:
        texts = list(_texts(parts, place.name))
    except (KeyError, ValueError, TypeError, IndexError, AttributeError, struct.error) as error:
        raise ExchangeError(f"{place.name} is damaged, or no spaCy file: a part of it is missing or wrong") from error
    for text in texts:
        try:
            yield _item(text, remarks)
        except ExchangeError as error:
            remarks.add(text.where, str(error))
        except (KeyError, ValueError, TypeError, IndexError, AttributeError, struct.error):
            remarks.add(text.where, "its spans or categories are not as spaCy writes them")


@dataclass(frozen=True, slots=True)
class _Text:
    """One text of the file: where its tokens begin and end, and what the file says of it and them."""

    name: str
    number: int
    strings: Any
    words: str
    starts: Sequence[int]
    ends: Sequence[int]
    columns: Mapping[str, Sequence[int]]
    groups: bytes
    categories: Mapping[str, float]
    user_data: bytes | None

    @property
    def where(self) -> str:
        """The text as a remark names it."""
        return f"text {self.number}"

    def word(self, number: int) -> str:
        """The string behind a number; the number itself where the file does not tell."""
        return "" if not number else self.strings[number] if number in self.strings else str(number)

    def unpacked(self, raw: bytes) -> Any:
        """What these bytes within the file say."""
        return plain(raw, self.name)


def _texts(parts: dict[str, Any], name: str) -> Iterator[_Text]:
    strings = library("spacy.strings", "spacy", "Reading spaCy files").StringStore(parts["strings"])
    ids = {number: name for name, number in library("spacy.attrs", "spacy", "Reading spaCy files").IDS.items()}
    names = [ids[number] for number in parts["attrs"]]
    lengths, numbers = array("i", parts["lengths"]), array("Q", parts["tokens"])
    blanks = parts["spaces"]
    if sum(lengths) * len(names) != len(numbers) or len(blanks) != sum(lengths) or min(lengths, default=0) < 0:
        raise ValueError(lengths)
    first = 0
    for place, length in enumerate(lengths):
        rows = numbers[first * len(names) : (first + length) * len(names)]
        columns: dict[str, Sequence[int]] = {one: rows[column :: len(names)] for column, one in enumerate(names)}
        unknown = _at(parts, "flags", place, {}).get("has_unknown_spaces")
        words = [strings[word] for word in columns["ORTH"]]
        followed = [True] * length if unknown else map(bool, blanks[first : first + length])
        shown = [word + " " * blank for word, blank in zip(words, followed, strict=True)]
        starts = [0, *accumulate(map(len, shown))]
        yield _Text(
            name,
            place + 1,
            strings,
            "".join(shown),
            starts,
            [start + len(word) for start, word in zip(starts, words, strict=False)],
            columns,
            _at(parts, "span_groups", place, b""),
            _at(parts, "cats", place, {}),
            _at(parts, "user_data", place, None),
        )
        first += length


def _at(parts: dict[str, Any], key: str, place: int, default: Any) -> Any:
    """What the file says of a text under a key that older spaCy does not write."""
    return parts[key][place] if key in parts else default


def _item(text: _Text, remarks: Remarks) -> Item:
    details = _details(text)
    spans = list(_grouped(text, remarks))
    if details:
        given = {str(span.get("id")): span for span in listed(details, "spans")}
        spans = [_full(span, given.get(span.id), text.words) for span in spans]
    known = {(span.label, span.start, span.end) for span in spans}
    spans += [span for span in _entities(text) if (span.label, span.start, span.end) not in known]
    spans = [span if span.id else replace(span, id=f"span-{place}") for place, span in enumerate(spans, 1)]
    if not details:
        labels = tuple(ItemLabel("category", one) for one, score in text.categories.items() if score >= _HALF)
        return Item(str(text.number), text.words, spans=tuple(spans), labels=labels)
    relations = relations_of(details, {span.id for span in spans})
    facts = facts_of(nested(details, "facts"))
    one = str(details.get("id") or text.number)
    return Item(one, text.words, facts, tuple(spans), relations, labels_of(details))


def _details(text: _Text) -> Fields:
    """What our own writer left in the user data."""
    found = {} if text.user_data is None else text.unpacked(text.user_data)
    details = found.get(DETAILS) if isinstance(found, dict) else None
    return details if isinstance(details, dict) else {}


def _grouped(text: _Text, remarks: Remarks) -> Iterator[ItemSpan]:
    """The spans of every group; those of a group with another name than usual say it."""
    packed = text.unpacked(text.groups) if text.groups else []
    pairs = ((one, None) for one in packed) if isinstance(packed, list) else packed.items()
    for raw, keys in pairs:
        group = text.unpacked(raw)
        key = keys[0] if keys else group["name"]
        attributes: dict[str, Word] = {} if key == SPANS_KEY else {"spans_key": str(key)}
        for one in group["spans"]:
            span, _, label, first, last, *_ = _SPAN.unpack(one)
            if not 0 <= first < last <= len(text.ends):
                remarks.add(text.where, f"a span from token {first} to {last} is no piece of it")
                continue
            part = Range(text.starts[first], text.ends[last - 1])
            yield ItemSpan(text.word(span), text.word(label) or str(key), (part,), attributes)


def _full(span: ItemSpan, details: Fields | None, words: str) -> ItemSpan:
    """A span with all that was written of it, unless it was changed since."""
    if details is None:
        return span
    full = span_of(details, words)
    same = full.label == span.label and (full.start, full.end) == tuple(span.ranges[0])
    return full if same else span


def _entities(text: _Text) -> Iterator[ItemSpan]:
    """The entities: a token that begins one, and those inside it that follow."""
    codes, types = text.columns.get("ENT_IOB", ()), text.columns.get("ENT_TYPE", ())
    first = -1
    for place, (code, kind) in enumerate(zip(codes, types, strict=False)):
        if code == _BEGINS:
            first = place
        elif code != _INSIDE:
            first = -1
        goes_on = place + 1 < len(codes) and codes[place + 1] == _INSIDE
        if first >= 0 and kind and not goes_on:
            yield ItemSpan("", text.word(types[first]), (Range(text.starts[first], text.ends[place]),))
            first = -1
