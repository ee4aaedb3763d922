"""Makes an item fit a format: what comes out is held in full, what does not is listed."""

from bisect import bisect_left, insort
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Final

from annotator.core.ranges import Range
from annotator.export.cell_length import shortened
from annotator.export.claims_in_item import only_claims
from annotator.export.holding import Characters, Holds, Overlap
from annotator.export.item import Item, ItemRelation, ItemSpan
from annotator.export.losses import Loss, LostPiece
from annotator.export.xml_characters import without_controls

_NULL: Final = "\0"
_REPLACEMENT: Final = "\ufffd"


class OverlapRule(StrEnum):
    """What becomes of overlapping spans in a format that holds none."""

    LAYERS = "layers"
    """In as many layers as it takes; where the format has no layers, the longest span stays."""
    LONGEST = "longest"
    SKIP = "skip"
    """All spans that overlap another one are left out."""


class RangesRule(StrEnum):
    """What becomes of a span of several ranges in a format that holds one range a span."""

    COVER = "cover"
    """One range from the first to the last character."""
    FIRST = "first"
    SKIP = "skip"


@dataclass(frozen=True, slots=True)
class Choices:
    """What a person chose for what a format does not hold."""

    overlap: OverlapRule = OverlapRule.LAYERS
    ranges: RangesRule = RangesRule.COVER


@dataclass(frozen=True, slots=True)
class Fitted:
    """An item of which the format holds everything, and what was taken from it to come to that."""

    item: Item
    lost: tuple[LostPiece, ...] = ()


def fit(item: Item, holds: Holds, choices: Choices) -> Fitted:
    """Take from an item what a format does not hold."""
    if holds.everything:
        return Fitted(item)
    lost: list[LostPiece] = []
    if holds.characters is Characters.XML:
        item, number = without_controls(item)
        lost += [LostPiece(Loss.CHARACTERS, item.id, number=number)] * bool(number)
    if holds.characters is Characters.TEXT and _NULL in item.text:
        lost.append(LostPiece(Loss.CHARACTERS, item.id, number=item.text.count(_NULL)))
        item = replace(item, text=item.text.replace(_NULL, _REPLACEMENT))
    if holds.claims_only is not None:
        item = only_claims(item, holds.claims_only, lost)
    if holds.longest_words:
        item = shortened(item, holds.longest_words, lost)
    spans = _spans(item, holds, choices, lost)
    relations = _relations(item, spans, holds, lost)
    labels = item.labels if holds.statement_labels else ()
    lost += [
        LostPiece(Loss.STATEMENT_LABELS, item.id, words=f"{label.attribute}: {label.value}")
        for label in item.labels
        if label not in labels
    ]
    if item.reviews:
        lost.append(LostPiece(Loss.REVIEWS, item.id, number=item.reviews))
    if item.implied:
        lost.append(LostPiece(Loss.IMPLIED, item.id, number=item.implied))
    fitted = replace(item, spans=spans, relations=relations, labels=labels, reviews=0, implied=0)
    return Fitted(_nameless(fitted, holds, lost), tuple(lost))


def in_layers(spans: Iterable[ItemSpan]) -> list[list[ItemSpan]]:
    """Spans of one range parted into the fewest layers without an overlap; those that come first fill the first.

    Greedy colouring of an interval graph: spans by start, each into the first layer that is free there.
    """
    layers: list[list[ItemSpan]] = []
    for span in sorted(spans, key=lambda one: (one.start, -one.end, one.label, one.id)):
        free = next((layer for layer in layers if layer[-1].end <= span.start), None)
        if free is None:
            layers.append([span])
        else:
            free.append(span)
    return layers


def _spans(item: Item, holds: Holds, choices: Choices, lost: list[LostPiece]) -> tuple[ItemSpan, ...]:
    if not holds.spans:
        lost += [_piece(Loss.SPANS, item, span) for span in item.spans]
        return ()
    spans: Sequence[ItemSpan] = item.spans
    if not holds.ranges:
        spans = list(_of_one_range(item, spans, choices.ranges, lost))
    spans = [_bare(span, item, holds, lost) for span in spans]
    if not holds.doubles:
        spans = list(_single(item, spans, lost))
    if holds.overlap is Overlap.NONE or (holds.overlap is Overlap.LAYERS and choices.overlap is not OverlapRule.LAYERS):
        spans = list(_apart(item, spans, choices.overlap, lost))
    return tuple(spans)


def _of_one_range(item: Item, spans: Iterable[ItemSpan], rule: RangesRule, lost: list[LostPiece]) -> Iterator[ItemSpan]:
    for span in spans:
        if len(span.ranges) == 1:
            yield span
            continue
        lost.append(_piece(Loss.RANGES, item, span))
        if rule is RangesRule.COVER:
            yield replace(span, ranges=(Range(span.start, span.end),))
        elif rule is RangesRule.FIRST:
            yield replace(span, ranges=span.ranges[:1])


def _bare(span: ItemSpan, item: Item, holds: Holds, lost: list[LostPiece]) -> ItemSpan:
    """The span without values and note where the format holds none."""
    if not holds.attributes and span.attributes:
        lost.append(replace(_piece(Loss.ATTRIBUTES, item, span), number=len(span.attributes)))
        span = replace(span, attributes={})
    if not holds.notes and span.note:
        lost.append(_piece(Loss.NOTES, item, span))
        span = replace(span, note="")
    return span


def _single(item: Item, spans: Iterable[ItemSpan], lost: list[LostPiece]) -> Iterator[ItemSpan]:
    seen: set[tuple[str, tuple[Range, ...]]] = set()
    for span in spans:
        place = (span.label, span.ranges)
        if place in seen:
            lost.append(_piece(Loss.DOUBLES, item, span))
        else:
            seen.add(place)
            yield span


def _apart(item: Item, spans: Sequence[ItemSpan], rule: OverlapRule, lost: list[LostPiece]) -> Iterator[ItemSpan]:
    left_out = _crossed(spans) if rule is OverlapRule.SKIP else _shorter(spans)
    for place, span in enumerate(spans):
        if place in left_out:
            lost.append(_piece(Loss.OVERLAP, item, span))
        else:
            yield span


def _crossed(spans: Sequence[ItemSpan]) -> set[int]:
    """The places in the sequence of the spans that share a character with another one, in one walk."""
    found: set[int] = set()
    reached, by = 0, -1
    for part, place in sorted((part, place) for place, span in enumerate(spans) for part in span.ranges):
        if part.start < reached:
            found |= {place, by}
        if part.end > reached:
            reached, by = part.end, place
    return found


def _shorter(spans: Sequence[ItemSpan]) -> set[int]:
    """The places in the sequence of the spans that must go so that the longest stay."""
    taken: list[Range] = []
    found: set[int] = set()
    order = sorted(
        range(len(spans)), key=lambda place: (-_length(spans[place]), spans[place].start, spans[place].label)
    )
    for place in order:
        parts = spans[place].ranges
        if any(_meets(taken, part) for part in parts):
            found.add(place)
        else:
            for part in parts:
                insort(taken, part)
    return found


def _length(span: ItemSpan) -> int:
    return sum(part.length for part in span.ranges)


def _meets(taken: Sequence[Range], part: Range) -> bool:
    """Whether the range shares a character with one of those taken, which are sorted and share none."""
    after = bisect_left(taken, part)
    return any(part.overlaps(other) for other in taken[max(0, after - 1) : after + 1])


def _relations(item: Item, spans: Iterable[ItemSpan], holds: Holds, lost: list[LostPiece]) -> tuple[ItemRelation, ...]:
    there = {span.id for span in spans}
    kept: list[ItemRelation] = []
    for relation in item.relations:
        if not (holds.relations and {relation.from_span, relation.to_span} <= there):
            lost.append(LostPiece(Loss.RELATIONS, item.id, relation.id, relation.type))
            continue
        if not holds.notes and relation.note:
            lost.append(LostPiece(Loss.NOTES, item.id, relation.id, relation.note))
            relation = replace(relation, note="")  # noqa: PLW2901 -- the same relation, less its note
        kept.append(relation)
    return tuple(kept)


def _nameless(item: Item, holds: Holds, lost: list[LostPiece]) -> Item:
    """The item without the names of reviewers where the format holds none."""
    if holds.reviewers:
        return item
    names = [*(one.reviewer for one in item.spans), *(one.reviewer for one in item.relations)]
    names += [one.reviewer for one in item.labels]
    if named := sum(map(bool, names)):
        lost.append(LostPiece(Loss.REVIEWERS, item.id, number=named))
    return replace(
        item,
        spans=tuple(replace(span, reviewer="") for span in item.spans),
        relations=tuple(replace(relation, reviewer="") for relation in item.relations),
        labels=tuple(replace(label, reviewer="") for label in item.labels),
    )


def _piece(loss: Loss, item: Item, span: ItemSpan) -> LostPiece:
    return LostPiece(loss, item.id, span.id, " … ".join(span.quotes(item.text)))
