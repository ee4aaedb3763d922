"""Writes Web Annotations: a collection of one page, which is streamed; of the vocabulary only what its context names.

A text is the target of an `identifying` annotation: a resource of type Text with the words as its `value`.
"""

import json
import uuid
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Final

from annotator.core.ranges import Range
from annotator.export.exchange.lines import Fields, Json, to_line
from annotator.export.facts import facts_as_words
from annotator.export.item import Item, ItemLabel, ItemRelation, ItemSpan, Word
from annotator.export.scheme import Scheme

CONTEXT: Final = "http://www.w3.org/ns/anno.jsonld"
_NAMESPACE: Final = uuid.uuid5(uuid.NAMESPACE_URL, CONTEXT)
_AROUND: Final = 32


def write(place: Path, items: Iterable[Item], scheme: Scheme) -> None:
    """Write the collection; ids are made of those of the items and the same each time."""
    collection = _urn("collection", scheme.name, scheme.part)
    page = {"id": _urn("page", scheme.name, scheme.part), "type": "AnnotationPage", "partOf": collection}
    head = {"@context": CONTEXT, "id": collection, "type": "AnnotationCollection", "label": scheme.name}
    with place.open("wb") as file:
        file.write(_open(dict(head)) + b',"first":' + _open(dict(page)) + b',"items":[')
        before = b"\n"
        for item in items:
            for annotation in _annotations(item):
                file.write(before + to_line(annotation).rstrip(b"\n"))
                before = b",\n"
        file.write(b"\n]}}\n")


def _open(fields: Fields) -> bytes:
    """An object without the bracket that ends it."""
    return to_line(fields).rstrip(b"\n")[:-1]


def _urn(*words: str) -> str:
    return uuid.uuid5(_NAMESPACE, json.dumps(words)).urn


def _annotations(item: Item) -> Iterator[dict[str, Json]]:
    source = _urn("text", item.id)
    ids = {span.id: _urn("span", item.id, span.id) for span in item.spans}
    yield _text(item, source)
    for number, label in enumerate(item.labels):
        yield _label(label, _urn("label", item.id, str(number)), source)
    for span in item.spans:
        yield _span(span, ids[span.id], source, item.text)
    for link in item.relations:
        yield _relation(link, _urn("relation", item.id, link.id), ids[link.from_span], ids[link.to_span])


def _text(item: Item, source: str) -> dict[str, Json]:
    target: dict[str, Json] = {"id": source, "type": "Text", "format": "text/plain", "value": item.text}
    if item.facts.language:
        target["language"] = item.facts.language
    facts: list[Json] = [_describing(name, words) for name, words in facts_as_words(item.facts).items() if words]
    body: list[Json] = [_words("identifying", item.id), *facts]
    return _annotation(_urn("identity", item.id), "identifying", body, target, "")


def _label(label: ItemLabel, one: str, source: str) -> dict[str, Json]:
    return _annotation(one, "classifying", [_value(label.attribute, label.value)], source, label.reviewer)


def _span(span: ItemSpan, one: str, source: str, text: str) -> dict[str, Json]:
    body: list[Json] = [_words("classifying", span.label)]
    body += [_value(name, value) for name, value in span.attributes.items()]
    if span.note:
        body.append(_words("commenting", span.note))
    targets: list[Json] = [_target(part, source, text) for part in span.ranges]
    return _annotation(one, "classifying", body, targets if len(targets) > 1 else targets[0], span.reviewer)


def _target(part: Range, source: str, text: str) -> dict[str, Json]:
    position: Json = {"type": "TextPositionSelector", "start": part.start, "end": part.end}
    quote: Json = {
        "type": "TextQuoteSelector",
        "exact": part.quote(text),
        "prefix": text[max(0, part.start - _AROUND) : part.start],
        "suffix": text[part.end : part.end + _AROUND],
    }
    return {"type": "SpecificResource", "source": source, "selector": [position, quote]}


def _relation(link: ItemRelation, one: str, start: str, end: str) -> dict[str, Json]:
    """The span that a relation comes from is the target, as the vocabulary has it for `linking`."""
    body: list[Json] = [
        {"type": "SpecificResource", "source": end, "purpose": "linking"},
        _words("classifying", link.type),
    ]
    if link.note:
        body.append(_words("commenting", link.note))
    return _annotation(one, "linking", body, start, link.reviewer)


def _annotation(one: str, motivation: str, body: list[Json], target: Json, reviewer: str) -> dict[str, Json]:
    found: dict[str, Json] = {"id": one, "type": "Annotation", "motivation": motivation}
    if reviewer:
        found["creator"] = {"type": "Person", "name": reviewer}
    return found | {"body": body, "target": target}


def _value(name: str, value: Word) -> dict[str, Json]:
    """A flag is a tag, any other value a description under the attribute's name."""
    return _describing(name, value) if isinstance(value, str) else _words("tagging", name)


def _describing(name: str, value: str) -> dict[str, Json]:
    return _words("describing", value) | {"label": name}


def _words(purpose: str, value: str) -> dict[str, Json]:
    return {"type": "TextualBody", "purpose": purpose, "value": value}
