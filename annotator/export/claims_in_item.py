"""Who makes a claim and what it is about; takes from an item what tables of claims do not hold."""

from dataclasses import replace
from typing import Final

from annotator.core.claims import Filling
from annotator.core.name_folding import folded
from annotator.core.roles import Role
from annotator.export.holding import ClaimPart
from annotator.export.item import Item, ItemClaim, ItemSpan, Word
from annotator.export.losses import Loss, LostPiece

CONCEPTS: Final = ("concept", "kind", "category", "issue", "topic")
"""Attributes that say what a demand is about."""
_TAKEN: Final = ("polarity", "target")
"""What a claim holds itself."""


def only_claims(item: Item, part: ClaimPart, lost: list[LostPiece]) -> Item:
    """The item with the claims that a table holds, their spans, and the relations between these.

    Values of the spans that make claims are kept, of others those that fill a slot. Implied slots are part of claims.
    """
    claims = tuple(claim for claim in item.claims if _has_room_for(claim, item, part))
    making = {claim.span for claim in claims}
    values = {slot.span: slot.value for claim in claims for slot in claim.slots if slot.span}
    spans: list[ItemSpan] = []
    for span in item.spans:
        words = " … ".join(span.quotes(item.text))
        if span.id not in making and span.id not in values:
            lost.append(LostPiece(Loss.SPANS, item.id, span.id, words))
            continue
        kept = _kept(span, making, values, part)
        if gone := len(span.attributes) - len(kept):
            lost.append(LostPiece(Loss.ATTRIBUTES, item.id, span.id, words, gone))
        spans.append(replace(span, attributes=kept))
    return replace(item, claims=claims, spans=tuple(spans), implied=0)


def is_complete(claim: ItemClaim) -> bool:
    """Whether a claim is a stance that says which side it takes, and towards what."""
    stated = any(
        slot.filling is not Filling.NOT_STATED and (slot.value or slot.words) for slot in claim.of(Role.TARGET)
    )
    return claim.role is Role.STANCE and bool(claim.polarity) and stated


def actors(claim: ItemClaim) -> list[str]:
    """Who makes the claim, each once: the canonical name, or the words where there is none."""
    return list(dict.fromkeys(name for slot in claim.of(Role.SPEAKER) if (name := slot.value or slot.words)))


def concepts(claim: ItemClaim, item: Item) -> list[str]:
    """What the claim is about: its targets; for a demand without one its kind, or its words."""
    targets = [name for slot in claim.of(Role.TARGET) if (name := slot.value or slot.words)]
    if not targets and claim.role is Role.DEMAND:
        span = next((one for one in item.spans if one.id == claim.span), None)
        named = {folded(name): value for name, value in span.attributes.items()} if span else {}
        targets = [next((str(named[name]) for name in CONCEPTS if named.get(name)), claim.words)]
    return list(dict.fromkeys(targets))


def _has_room_for(claim: ItemClaim, item: Item, part: ClaimPart) -> bool:
    """Whether a table of the claims of that part has a row for this one."""
    if part is ClaimPart.STANCES:
        return is_complete(claim)
    return part is ClaimPart.ALL or bool(actors(claim) and concepts(claim, item))


def _kept(span: ItemSpan, making: set[str], values: dict[str, str], part: ClaimPart) -> dict[str, Word]:
    if span.id not in making:
        return {name: value for name, value in span.attributes.items() if value == values[span.id]}
    if part is ClaimPart.ALL:
        return dict(span.attributes)
    claimed = _TAKEN if part is ClaimPart.STANCES else (*_TAKEN, *CONCEPTS)
    return {name: value for name, value in span.attributes.items() if folded(name) in claimed}
