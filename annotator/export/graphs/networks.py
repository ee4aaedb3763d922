"""What a network is before it becomes a file: nodes that are told by what they are called, and an edge for each claim.

Two are made of claims. The discourse network (Leifeld 2017) has two kinds of nodes, actors and concepts, and edges only
between these. The network of claims has the addressees of demands too, and one node for whatever is called the same.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Final, NamedTuple

from annotator.core.roles import Role
from annotator.export.claims_in_item import actors, concepts
from annotator.export.item import Item, ItemClaim
from annotator.export.scheme import Scheme
from annotator.export.tables.network_table import NETWORK, NETWORK_COLUMNS
from annotator.export.tables.sides import agreement
from annotator.export.tables.table import Cell, Column


class Part(StrEnum):
    """What something is in a network."""

    ACTOR = "actor"
    CONCEPT = "concept"
    SPEAKER = "speaker"
    ADDRESSEE = "addressee"
    TARGET = "target"
    DEMANDED = "demanded"


class End(NamedTuple):
    """A node as one end of an edge: what it is there, and what it is called."""

    part: Part
    name: str


class Edge(NamedTuple):
    """An edge, with a cell for each column of its network; "" where there is nothing to say."""

    source: End
    target: End
    cells: Sequence[Cell]


@dataclass(frozen=True, slots=True)
class Network:
    """A kind of network: what its edges say, and those that an item gives.

    `two_mode`: nodes are of two kinds, `ACTOR` and `CONCEPT`, and a name that is of both is two nodes.
    """

    columns: Sequence[Column]
    edges_of: Callable[[Item, Scheme], Iterator[Edge]]
    two_mode: bool


def _discourse(item: Item, scheme: Scheme) -> Iterator[Edge]:
    for actor, concept, *cells in NETWORK.rows_of(item, scheme):
        yield Edge(End(Part.ACTOR, str(actor)), End(Part.CONCEPT, str(concept)), cells)


_CLAIM_COLUMNS: Final = (
    Column("relation", "demands (something), demands of (somebody) or stance towards"),
    Column("agreement", "1 for, 0 against, missing for neither; 1 for demands"),
    Column("polarity", "the side taken, in the codebook's word"),
    Column("words", "the words of the demand or the stance"),
    Column("claim", "id of the span that makes the claim"),
    Column("date", "date of the statement"),
    Column("statement", "id of the text"),
    Column("title", "its title"),
    Column("issuer", "who issued it"),
    Column("reviewer", "who read it so"),
)


def _claims(item: Item, scheme: Scheme) -> Iterator[Edge]:
    facts = item.facts
    for claim in item.claims:
        said = (agreement(claim, scheme.codebook), claim.polarity, claim.words, claim.span)
        cells = (*said, facts.date, item.id, facts.title, facts.issuer, claim.reviewer)
        for actor in actors(claim):
            for relation, other in _others(claim, item):
                yield Edge(End(Part.SPEAKER, actor), other, (relation, *cells))


def _others(claim: ItemClaim, item: Item) -> Iterator[tuple[str, End]]:
    """What a claim leads to: what is demanded and of whom, or towards what the stance is."""
    demand = claim.role is Role.DEMAND
    part = Part.DEMANDED if demand and not claim.of(Role.TARGET) else Part.TARGET
    for name in concepts(claim, item):
        yield "demands" if demand else "stance towards", End(part, name)
    addressees = [name for slot in claim.of(Role.ADDRESSEE) if (name := slot.value or slot.words)]
    for name in dict.fromkeys(addressees):
        yield "demands of" if demand else "addressed to", End(Part.ADDRESSEE, name)


DISCOURSE: Final = Network(NETWORK_COLUMNS[2:], _discourse, two_mode=True)
CLAIMS: Final = Network(_CLAIM_COLUMNS, _claims, two_mode=False)
