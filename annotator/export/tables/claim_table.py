"""One row a claim: who demands what of whom, or takes which side towards what."""

from collections.abc import Iterator, Sequence
from typing import Final

from annotator.core.claims import Filling
from annotator.core.roles import Role
from annotator.export.claims_in_item import actors, concepts
from annotator.export.item import Item, ItemSlot
from annotator.export.scheme import Scheme
from annotator.export.tables.sides import agreement
from annotator.export.tables.span_table import ORIGIN, OTHER, attribute_columns, origin, value_cells
from annotator.export.tables.table import Column, Row, Table

_BETWEEN: Final = " | "
_FILLED: Final = {
    Filling.SPAN: "stated",
    Filling.VALUE: "value",
    Filling.IMPLIED: "implied",
    Filling.NOT_STATED: "not stated",
}
_SLOTS: Final = (Role.SPEAKER, Role.ADDRESSEE, Role.TARGET)


def _slot_columns(role: Role, who: str, behind: str) -> Iterator[Column]:
    yield Column(role.value, f"the words that say {who}; several with | between them")
    yield Column(f"{role.value}_name", f"{behind}, for each of them")
    yield Column(f"{role.value}_filled", "for each of them: stated in words, a value alone, implied, or not stated")


_FIXED: Final = (
    Column("claim", "id of the span that makes the claim"),
    *ORIGIN,
    Column("source", "where the statement was published, if that is known"),
    Column("type", "demand or stance"),
    *_slot_columns(Role.SPEAKER, "who speaks", "the canonical actor"),
    Column("words", "the words of the demand or the stance"),
    *_slot_columns(Role.ADDRESSEE, "of whom it is demanded", "the canonical actor"),
    *_slot_columns(Role.TARGET, "towards what the stance is taken", "the target's name"),
    Column("polarity", "the side taken, in the codebook's word"),
    Column("rationale", "the words that give a reason"),
    Column("reviewer", "who read it so"),
    Column("note", "the reviewer's note on the span"),
    Column("actor", "for networks: the canonical actors, or the speakers' words"),
    Column("concept", "for networks: the target of a stance; the kind of a demand, or its words"),
    Column("agreement", "for networks: 1 for, 0 against, empty for neither; 1 for demands"),
)


def _columns(scheme: Scheme) -> Sequence[Column]:
    taken = {column.name for column in _FIXED}
    own = (column for column, _ in attribute_columns(scheme.codebook))
    return (*_FIXED, *(Column(f"{one.name}_" if one.name in taken else one.name, one.meaning) for one in own), OTHER)


def _rows(item: Item, scheme: Scheme) -> Iterator[Row]:
    names = [name for _, name in attribute_columns(scheme.codebook)]
    spans = {span.id: span for span in item.spans}
    for claim in item.claims:
        span = spans.get(claim.span)
        yield (
            claim.span,
            *origin(item),
            item.facts.reference,
            claim.role.value,
            *_slot_cells(claim.of(Role.SPEAKER)),
            claim.words,
            *_slot_cells(claim.of(Role.ADDRESSEE)),
            *_slot_cells(claim.of(Role.TARGET)),
            claim.polarity,
            _BETWEEN.join(slot.words or slot.value for slot in claim.of(Role.RATIONALE)),
            claim.reviewer,
            span.note if span else "",
            _BETWEEN.join(actors(claim)),
            _BETWEEN.join(concepts(claim, item)),
            agreement(claim, scheme.codebook),
            *(value_cells(span, names) if span else [""] * (len(names) + 1)),
        )


def _slot_cells(slots: Sequence[ItemSlot]) -> tuple[str, str, str]:
    names = _BETWEEN.join(slot.value for slot in slots)
    return (
        _BETWEEN.join(slot.words for slot in slots) if any(slot.words for slot in slots) else "",
        names if any(slot.value for slot in slots) else "",
        _BETWEEN.join(_FILLED[slot.filling] for slot in slots),
    )


CLAIMS: Final = Table("Claims", _columns, _rows)
