"""What statements carry while an exchange file is read: looked up once a statement, kept in step with what is taken."""

from dataclasses import dataclass, field
from typing import Final

from annotator.core.annotations import Relation, Span
from annotator.core.changes import Entity
from annotator.operations.exchange_intake import Intake
from annotator.store.annotations import load_annotations

Place = tuple[object, ...]

_AT_HAND: Final = 200  # statements; files go through them in order, or come back to few


@dataclass(slots=True)
class Carried:
    """The spans and relations of one statement; `places` leads from where spans lie to their ids."""

    spans: dict[str, Span] = field(default_factory=dict)
    places: dict[Place, list[str]] = field(default_factory=dict)
    links: set[Place] = field(default_factory=set)

    def keep(self, row: Entity) -> None:
        """Remember a span or relation that the statement carries."""
        if isinstance(row, Span):
            if row.id not in self.spans:
                self.places.setdefault(place_of(row), []).append(row.id)
            self.spans[row.id] = row
        elif isinstance(row, Relation):
            self.links.add(joined_by(row))


@dataclass(slots=True)
class CarriedByStatements:
    """What the statements that a reading came by last carry, those of the reading itself included."""

    intake: Intake
    _known: dict[str, Carried] = field(default_factory=dict)

    def on(self, statement_id: str) -> Carried:
        """What one statement carries."""
        found = self._known.pop(statement_id, None) or self._loaded(statement_id)
        self._known[statement_id] = found  # the last one asked for is the last to go
        if len(self._known) > _AT_HAND:
            del self._known[next(iter(self._known))]
        return found

    def _loaded(self, statement_id: str) -> Carried:
        carried = Carried()
        held = load_annotations(self.intake.project, statement_id)
        for row in (*held.spans, *held.relations, *self.intake.put_on(statement_id)):
            carried.keep(row)
        return carried


def place_of(span: Span) -> Place:
    """Whose label lies where: two spans that agree in it are one, unless their file tells them apart."""
    return (span.statement_id, span.reviewer_id, span.label_id, span.ranges)


def joined_by(link: Relation) -> Place:
    """Who joins which spans, and how."""
    return (link.reviewer_id, link.type_id, link.from_span, link.to_span)
