"""One Web Annotation in the shapes that programs write: single values or lists, bodies as words, Hypothesis's keys."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from annotator.core.errors import ExchangeError
from annotator.export.anchors import Anchor
from annotator.export.exchange.fields import number
from annotator.export.exchange.lines import Fields, Json

_CHARACTERS: Final = re.compile(r"char=(\d{1,15}),(\d{1,15})\Z")
_TEXTS: Final = ("value", "chars", "rdf:value")


@dataclass(frozen=True, slots=True)
class Body:
    """What an annotation says: `purpose` is the body's own or the annotation's; `link` where it is a resource."""

    purpose: str
    value: str
    name: str = ""
    link: str = ""


@dataclass(frozen=True, slots=True)
class Target:
    """A resource, its text where it is given, and the place in it; no anchor is the whole of it."""

    source: str
    text: str = ""
    anchor: Anchor | None = None


@dataclass(frozen=True, slots=True)
class Annotation:
    """An annotation; `reviewer` is its creator's name."""

    id: str
    motivation: str
    bodies: tuple[Body, ...]
    targets: tuple[Target, ...]
    reviewer: str = ""


def annotation_of(record: Fields) -> Annotation:
    """The annotation of a record.

    Raises:
        ExchangeError: it has no target, or a target has a selector of another kind than quotes and positions.
    """
    motivation = next((_short(one) for one in _many(record.get("motivation"))), "")
    targets = tuple(_target(one, record) for one in _many(record.get("target")))
    if not targets:
        raise ExchangeError("it has no target")
    creator = next(_each(record.get("creator")), record.get("user"))
    return Annotation(
        _id(record), motivation, tuple(_bodies(record, motivation)), targets, _name(creator).removeprefix("acct:")
    )


def _bodies(record: Fields, motivation: str) -> Iterator[Body]:
    for given in _many(record.get("body")):
        if isinstance(given, str):
            yield Body(motivation, given, link=given)
        elif isinstance(given, dict):
            yield _body(given, motivation)
    for purpose, key in ((motivation, "bodyValue"), ("commenting", "text")):
        value = record.get(key)
        if isinstance(value, str) and value:
            yield Body(purpose, value)
    yield from (Body("tagging", tag) for tag in _many(record.get("tags")) if isinstance(tag, str))


def _body(given: Fields, motivation: str) -> Body:
    purpose = next((_short(one) for one in _many(given.get("purpose"))), motivation)
    source = next(_each(given.get("source")), None)
    link = _id(source) if isinstance(source, dict) else source if isinstance(source, str) else ""
    value = next((found for key in _TEXTS if isinstance(found := given.get(key), str)), None)
    name = next((one for one in _many(given.get("label")) if isinstance(one, str)), "")
    if value is None:
        return Body(purpose, name or link or _id(given), link=link or _id(given))
    return Body(purpose, value, name)


def _target(given: Json, record: Fields) -> Target:
    if isinstance(given, str):
        return Target(given)
    if not isinstance(given, dict):
        raise ExchangeError("a target is neither an address nor an object")
    source = next(_each(given.get("source")), record.get("uri") if "selector" in given else given)
    selectors = [one for one in _many(given.get("selector")) if isinstance(one, dict)]
    anchor = _anchor(selectors) if selectors else None
    if isinstance(source, dict):
        text = next((found for key in _TEXTS if isinstance(found := source.get(key), str)), "")
        return Target(_id(source) or text, text, anchor)
    return Target(source if isinstance(source, str) else "", "", anchor)


def _anchor(selectors: list[dict[str, Json]]) -> Anchor:
    """Where the selectors point, position and quote together."""
    start = end = -1
    words: dict[str, str] = {}
    for one in selectors:
        kinds = [_short(kind) for kind in _many(one.get("type", one.get("@type")))]
        if "TextPositionSelector" in kinds:
            start, end = number(one.get("start"), "start"), number(one.get("end"), "end")
        elif "TextQuoteSelector" in kinds:
            words = {key: value for key in ("exact", "prefix", "suffix") if isinstance(value := one.get(key), str)}
        elif start < 0 and (found := _CHARACTERS.match(str(one.get("value", "")))):
            start, end = int(found[1]), int(found[2])
    quote = words.get("exact", "")
    if start < 0 and not quote:
        raise ExchangeError("its selectors name neither a position nor a quote, so that it was left out")
    return Anchor(start, end, quote, words.get("prefix", ""), words.get("suffix", ""))


def _many(value: Json) -> list[Json]:
    return value if isinstance(value, list) else [] if value is None else [value]


def _each(value: Json) -> Iterator[Json]:
    return iter(_many(value))


def _id(record: Fields) -> str:
    one = record.get("id", record.get("@id"))
    return one if isinstance(one, str) else ""


def _name(creator: Json) -> str:
    if isinstance(creator, dict):
        names = [creator.get(key) for key in ("name", "nickname")]
        return next((name for name in names if isinstance(name, str)), _id(creator))
    return creator if isinstance(creator, str) else ""


def _short(name: Json) -> str:
    """A term of the vocabulary without its prefix or address."""
    return re.split(r"[#:/]", name)[-1] if isinstance(name, str) else ""
