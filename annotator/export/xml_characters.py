"""Characters that XML 1.0 has no way to write: control characters, U+FFFE, U+FFFF. In an item they become U+FFFD."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import fields, replace
from typing import Any, Final

from annotator.export.item import Item, ItemClaim, ItemFacts, ItemLabel, ItemRelation, ItemSpan, Word

_NOT_XML: Final = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_REPLACEMENT: Final = "\ufffd"


def without_controls(item: Item) -> tuple[Item, int]:
    """The item with U+FFFD for each such character of its texts, names, values and notes, and how many there were."""
    number = sum(len(_NOT_XML.findall(words)) for words in words_of(item))
    return (_cleaned(item), number) if number else (item, 0)


def words_of(item: Item) -> Iterator[str]:
    """Every string of an item that a person wrote."""
    yield item.text
    yield from (words for words in _facts(item.facts).values())
    for span in item.spans:
        yield from (span.label, span.reviewer, span.note, *span.attributes)
        yield from (value for value in span.attributes.values() if isinstance(value, str))
    for link in item.relations:
        yield from (link.type, link.reviewer, link.note)
    for label in item.labels:
        yield from (label.attribute, label.reviewer, label.value if isinstance(label.value, str) else "")


def _cleaned(item: Item) -> Item:
    return replace(
        item,
        text=cleaned(item.text),
        facts=_clean_facts(item.facts),
        spans=tuple(_span(span) for span in item.spans),
        relations=tuple(_relation(link) for link in item.relations),
        labels=tuple(
            ItemLabel(cleaned(label.attribute), _value(label.value), cleaned(label.reviewer)) for label in item.labels
        ),
        claims=tuple(_claim(claim) for claim in item.claims),
    )


def _claim(claim: ItemClaim) -> ItemClaim:
    """The claim clean; what it says is said by spans and values, where it is counted."""
    slots = tuple(replace(slot, words=cleaned(slot.words), value=cleaned(slot.value)) for slot in claim.slots)
    words, polarity, reviewer = cleaned(claim.words), cleaned(claim.polarity), cleaned(claim.reviewer)
    return replace(claim, words=words, slots=slots, polarity=polarity, reviewer=reviewer)


def _span(span: ItemSpan) -> ItemSpan:
    attributes = _attributes(span.attributes)
    reviewer, note = cleaned(span.reviewer), cleaned(span.note)
    return replace(span, label=cleaned(span.label), attributes=attributes, reviewer=reviewer, note=note)


def _attributes(attributes: Mapping[str, Word]) -> dict[str, Word]:
    """The attributes with clean names, none of which becomes another one's."""
    found: dict[str, Word] = {}
    for name, value in attributes.items():
        clean = cleaned(name)
        while clean in found or (clean != name and clean in attributes):
            clean += _REPLACEMENT
        found[clean] = _value(value)
    return found


def _relation(link: ItemRelation) -> ItemRelation:
    return replace(link, type=cleaned(link.type), reviewer=cleaned(link.reviewer), note=cleaned(link.note))


def _clean_facts(facts: ItemFacts) -> ItemFacts:
    changed: dict[str, Any] = {name: cleaned(words) for name, words in _facts(facts).items()}
    return replace(facts, **changed)


def _facts(facts: ItemFacts) -> dict[str, str]:
    found = {one.name: getattr(facts, one.name) for one in fields(facts)}
    return {name: words for name, words in found.items() if isinstance(words, str)}


def _value(value: Word) -> Word:
    return cleaned(value) if isinstance(value, str) else value


def cleaned(words: str) -> str:
    """The words with U+FFFD for what XML cannot write."""
    return _NOT_XML.sub(_REPLACEMENT, words)
