"""What formats write and read: a text with everything marked on it, in names instead of ids."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from annotator.core.claims import Filling
from annotator.core.ranges import Range
from annotator.core.roles import Role
from annotator.export.exchange.records import AnnotatedStatement

Word = str | bool
"""A value as a person writes it: a choice's or an actor's name, words, or True for a flag."""


@dataclass(frozen=True, slots=True)
class ItemSpan:
    """A span: its label's name, its ranges (code points of the item's text, half-open, sorted), values by name."""

    id: str
    label: str
    ranges: tuple[Range, ...]
    attributes: Mapping[str, Word] = field(default_factory=dict)
    reviewer: str = ""
    note: str = ""

    @property
    def start(self) -> int:
        """The first character of the first range."""
        return self.ranges[0].start

    @property
    def end(self) -> int:
        """The place after the last character of the last range."""
        return self.ranges[-1].end

    def quotes(self, text: str) -> tuple[str, ...]:
        """The words of each range."""
        return tuple(part.quote(text) for part in self.ranges)


@dataclass(frozen=True, slots=True)
class ItemRelation:
    """A directed link between two spans of one item, by their ids."""

    id: str
    type: str
    from_span: str
    to_span: str
    reviewer: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class ItemLabel:
    """A value of the text as a whole: a statement label."""

    attribute: str
    value: Word
    reviewer: str = ""


@dataclass(frozen=True, slots=True)
class ItemSlot:
    """A filled or open slot of a claim: the words of the text, and the canonical name or the value behind them."""

    role: Role
    filling: Filling
    words: str = ""
    value: str = ""
    span: str = ""


@dataclass(frozen=True, slots=True)
class ItemClaim:
    """A demand or a stance with its slots. `span` is the id of the span that makes it; `reviewer` who read it so."""

    role: Role
    span: str
    words: str
    slots: tuple[ItemSlot, ...]
    polarity: str = ""
    reviewer: str = ""

    def of(self, role: Role) -> tuple[ItemSlot, ...]:
        """The slots with that role."""
        return tuple(slot for slot in self.slots if slot.role is role)


@dataclass(frozen=True, slots=True)
class ItemFacts:
    """Where a text comes from, as far as it is known; empty where it is not.

    `statements` are the ids of the statements that the text is made of: one, unless whole documents are exported.
    `place_in_statement` is where a sentence or paragraph begins in its statement, in code points.
    """

    title: str = ""
    language: str = ""
    issuer: str = ""
    date: str = ""
    date_precision: str = ""
    place: str = ""
    number: str = ""
    group_title: str = ""
    reference: str = ""
    document_id: str = ""
    document_name: str = ""
    statements: tuple[str, ...] = ()
    place_in_statement: int = 0


@dataclass(frozen=True, slots=True)
class Item:
    """One text of an export. `source` is the statement as the project has it, where the item is just that.

    `reviews` and `implied` are how many reviews and implied slots belong to it: only the exchange format holds them.
    """

    id: str
    text: str
    facts: ItemFacts = ItemFacts()
    spans: tuple[ItemSpan, ...] = ()
    relations: tuple[ItemRelation, ...] = ()
    labels: tuple[ItemLabel, ...] = ()
    claims: tuple[ItemClaim, ...] = ()
    reviews: int = 0
    implied: int = 0
    source: AnnotatedStatement | None = field(default=None, compare=False, repr=False)
