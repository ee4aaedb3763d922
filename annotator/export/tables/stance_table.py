"""Text, target and stance, as the shared tasks on stance have them.

The first four columns are those of SemEval-2016, task 6 (Mohammad and others 2016), with the text in place of a tweet.
"""

from collections.abc import Iterator
from itertools import count
from typing import Final

from annotator.core.roles import Role
from annotator.export.claims_in_item import actors, is_complete
from annotator.export.item import Item
from annotator.export.scheme import Scheme
from annotator.export.tables.sides import side_of
from annotator.export.tables.table import Column, Row, Table

_COLUMNS: Final = (
    Column("ID", "id of the text and number of the stance in it"),
    Column("Target", "the target's name, or the words that name it"),
    Column("Text", "the text: a statement, a paragraph or a sentence, as the export was asked for"),
    Column("Stance", "FAVOR, AGAINST or NONE (speaks of the target and takes no side)"),
    Column("Words", "the words that take the side"),
    Column("Actor", "whose stance it is"),
    Column("Date", "date of the statement"),
    Column("Language", "its language"),
    Column("Reviewer", "who read it so"),
)


def _rows(item: Item, scheme: Scheme) -> Iterator[Row]:
    number = count(1)
    for claim in filter(is_complete, item.claims):
        targets = dict.fromkeys(name for slot in claim.of(Role.TARGET) if (name := slot.value or slot.words))
        for target in targets:
            yield (
                f"{item.id}-{next(number)}",
                target,
                item.text,
                side_of(claim, scheme.codebook).value,
                claim.words,
                " | ".join(actors(claim)),
                item.facts.date,
                item.facts.language,
                claim.reviewer,
            )


STANCES: Final = Table("Stances", lambda _scheme: _COLUMNS, _rows)
