"""The claims of a text as a table: who demands what of whom, who takes which side towards what."""

from collections.abc import Iterator
from html import escape
from typing import Final

from annotator.core.claims import Filling
from annotator.core.codebook import Codebook
from annotator.core.roles import Role
from annotator.export.item import Item, ItemClaim, ItemSlot
from annotator.export.report.looks import key_of, letter_of
from annotator.export.report.words import badge, bdi, head_row, many, readable

_HEADS: Final = ("Who", "Demand or stance", "Of whom, or towards what", "Because")


def claims(item: Item, codebook: Codebook) -> Iterator[str]:
    """The table; nothing where there are no claims."""
    if not item.claims:
        return
    several = len({claim.reviewer for claim in item.claims}) > 1
    heads = head_row(*_HEADS, *(["Reviewer"] if several else []))
    yield f'<h3>{many(len(item.claims), "claim")}</h3>\n<div class="scroll"><table class="claims">\n{heads}'
    for claim in item.claims:
        by = f"<td>{bdi(claim.reviewer)}</td>" if several else ""
        yield (
            f'<tr class="claim"><td>{_slots(claim, Role.SPEAKER)}</td><td>{_words(claim, item, codebook)}</td>'
            f"<td>{_slots(claim, Role.ADDRESSEE)}{_slots(claim, Role.TARGET)}</td>"
            f"<td>{_slots(claim, Role.RATIONALE)}</td>{by}</tr>\n"
        )
    yield "</table></div>\n"


def _words(claim: ItemClaim, item: Item, codebook: Codebook) -> str:
    span = next((one for one in item.spans if one.id == claim.span), None)
    sign = "" if span is None else f"{badge(key_of(span.label, codebook), letter_of(span, codebook))} "
    side = f' <span class="tag">{bdi(readable(claim.polarity))}</span>' if claim.polarity else ""
    return f'{sign}<span class="w" dir="auto">{escape(claim.words)}</span>{side}'


def _slots(claim: ItemClaim, role: Role) -> str:
    return "<br>".join(map(_slot, claim.of(role)))


def _slot(slot: ItemSlot) -> str:
    if slot.filling is Filling.NOT_STATED:
        return '<span class="none">not stated</span>'
    name = bdi(readable(slot.value))
    words = f'<span class="w" dir="auto">{escape(slot.words)}</span>' if slot.words else ""
    shown = f"{name}<br>{words}" if name and words and slot.value != slot.words else name or words
    return f'{shown} <span class="tag">implied</span>' if slot.filling is Filling.IMPLIED else shown
