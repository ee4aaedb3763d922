"""Cuts what is too long for a cell of a spreadsheet, and says so. Lengths are UTF-16 units, as spreadsheets count."""

from collections.abc import Iterator
from dataclasses import replace
from functools import partial

from annotator.core.roles import Role
from annotator.export.item import Item, ItemClaim, ItemSpan, Word
from annotator.export.losses import Loss, LostPiece


def short(words: str, longest: int) -> str:
    """The words as far as a cell holds them; never half a character."""
    if len(words) * 2 <= longest:
        return words
    return words.encode("utf-16-le")[: 2 * longest].decode("utf-16-le", "ignore")


def shortened(item: Item, longest: int, lost: list[LostPiece]) -> Item:
    """The item with values and notes that fit into cells; words of spans and claims that do not are told, too."""
    spans = tuple(_short_span(item, span, longest, lost) for span in item.spans)
    for claim in item.claims:
        too_long = sum(short(words, longest) != words for words in _joined(claim))
        lost += [LostPiece(Loss.LENGTH, item.id, claim.span, claim.words)] * too_long
    return replace(item, spans=spans)


def _joined(claim: ItemClaim) -> Iterator[str]:
    """What stands in one cell though it is several spans."""
    for role in Role:
        slots = claim.of(role)
        if len(slots) > 1:
            yield " | ".join(slot.words for slot in slots)
            yield " | ".join(slot.value for slot in slots)


def _short_span(item: Item, span: ItemSpan, longest: int, lost: list[LostPiece]) -> ItemSpan:
    words = " … ".join(span.quotes(item.text))
    cut = partial(_cut, longest, lost, LostPiece(Loss.LENGTH, item.id, span.id, words))
    cut(words)
    attributes = {name: cut(value) for name, value in span.attributes.items()}
    return replace(span, attributes=attributes, note=str(cut(span.note)))


def _cut(longest: int, lost: list[LostPiece], piece: LostPiece, value: Word) -> Word:
    if isinstance(value, bool) or (kept := short(value, longest)) == value:
        return value
    lost.append(piece)
    return kept
