"""Cuts items into sentences or paragraphs; what a span reaches across stays in one piece."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from typing import Final

from annotator.core.ranges import Range
from annotator.core.sentences import sentences
from annotator.export.holding import Unit
from annotator.export.item import Item, ItemSpan
from annotator.export.losses import Loss, LostPiece

_LINE: Final = re.compile(r"[^\n\r\u0085\u2028\u2029]+")


def pieces(item: Item, unit: Unit, lost: list[LostPiece]) -> Iterator[Item]:
    """The sentences or paragraphs of an item, or the item itself for other units; blank ones are left out.

    Each piece has an id of its own, which follows from the item's id and the place, and the spans that lie in it.
    Relations between pieces, and what belongs to the text as a whole, are lost where it comes in several pieces. They
    are listed once.
    """
    if unit not in (Unit.SENTENCE, Unit.PARAGRAPH):
        yield item
        return
    places = list(_held_together(_places(item.text, unit), item.spans))
    if len(places) == 1:
        yield cut_item(item, places[0])
        return
    lost += [
        LostPiece(Loss.STATEMENT_LABELS, item.id, words=f"{label.attribute}: {label.value}") for label in item.labels
    ]
    lost += [LostPiece(Loss.REVIEWS, item.id, number=item.reviews)] if item.reviews else []
    lost += [LostPiece(Loss.IMPLIED, item.id, number=item.implied)] if item.implied else []
    item = replace(item, labels=(), reviews=0, implied=0)
    joined: set[str] = set()
    for place in places:
        piece = cut_item(item, place)
        joined |= {relation.id for relation in piece.relations}
        yield piece
    parted = (relation for relation in item.relations if relation.id not in joined)
    lost += [LostPiece(Loss.RELATIONS, item.id, relation.id, relation.type) for relation in parted]


def cut_item(item: Item, place: Range) -> Item:
    """The part of an item that lies in a range of its text (code points), with the spans and claims within it."""
    spans = tuple(_moved(span, -place.start) for span in item.spans if _lies_in(span, place))
    held = {span.id for span in spans}
    whole = place == (0, len(item.text))
    return replace(
        item,
        id=item.id if whole else f"{item.id}:{place.start}-{place.end}",
        text=place.quote(item.text),
        facts=replace(item.facts, place_in_statement=item.facts.place_in_statement + place.start),
        spans=spans,
        relations=tuple(link for link in item.relations if {link.from_span, link.to_span} <= held),
        claims=tuple(claim for claim in item.claims if claim.span in held),
        source=item.source if whole else None,
    )


def moved(spans: Iterable[ItemSpan], distance: int) -> tuple[ItemSpan, ...]:
    """The spans, so many code points further on."""
    return tuple(_moved(span, distance) for span in spans)


def _places(text: str, unit: Unit) -> Iterator[Range]:
    if unit is Unit.SENTENCE:
        yield from sentences(text)
        return
    for found in _LINE.finditer(text):
        words = found.group()
        if words.strip():
            start = found.start() + len(words) - len(words.lstrip())
            yield Range(start, found.start() + len(words.rstrip()))


def _held_together(places: Iterable[Range], spans: Sequence[ItemSpan]) -> Iterator[Range]:
    """The places, widened to the spans that touch them, and joined where a span reaches across."""
    waiting = sorted([*places, *(Range(span.start, span.end) for span in spans)])
    current: Range | None = None
    for place in waiting:
        if current is None or place.start >= current.end:
            if current is not None:
                yield current
            current = place
        else:
            current = Range(current.start, max(current.end, place.end))
    if current is not None:
        yield current


def _lies_in(span: ItemSpan, place: Range) -> bool:
    return place.start <= span.start and span.end <= place.end


def _moved(span: ItemSpan, distance: int) -> ItemSpan:
    return replace(span, ranges=tuple(Range(start + distance, end + distance) for start, end in span.ranges))
