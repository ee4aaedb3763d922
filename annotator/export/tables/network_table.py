"""One row for each actor and concept of a claim, as discourse network tools ask for."""

from collections.abc import Iterator
from typing import Final

from annotator.export.claims_in_item import actors, concepts
from annotator.export.item import Item
from annotator.export.scheme import Scheme
from annotator.export.tables.sides import agreement
from annotator.export.tables.table import Column, Row, Table

NETWORK_COLUMNS: Final = (
    Column("actor", "the canonical actor, or the speaker's words where there is none"),
    Column("concept", "the target of a stance; the kind of a demand, or its words"),
    Column("agreement", "1 for, 0 against, empty for neither; 1 for demands"),
    Column("type", "demand or stance"),
    Column("date", "date of the statement"),
    Column("statement", "id of the text"),
    Column("issuer", "who issued it"),
    Column("reviewer", "who read it so"),
)


def _rows(item: Item, scheme: Scheme) -> Iterator[Row]:
    for claim in item.claims:
        for actor in actors(claim):
            for concept in concepts(claim, item):
                sign, kind, facts = agreement(claim, scheme.codebook), claim.role.value, item.facts
                yield actor, concept, sign, kind, facts.date, item.id, facts.issuer, claim.reviewer


NETWORK: Final = Table("Network", lambda _scheme: NETWORK_COLUMNS, _rows)
