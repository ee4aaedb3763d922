"""What reviewers make: spans, relations, statement labels, and their review of a statement."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from annotator.core.documents import State
from annotator.core.errors import AnnotationError
from annotator.core.identity import derived_id
from annotator.core.ranges import Range, joined
from annotator.core.roles import Role


class Source(StrEnum):
    """How an annotation came about."""

    MANUAL = "manual"
    IMPORTED = "imported"
    ACCEPTED = "accepted"


@dataclass(frozen=True, slots=True)
class Reviewer:
    """Who made an annotation. The id follows from the name, so that one name is one reviewer on every computer."""

    id: str
    name: str

    @classmethod
    def named(cls, name: str) -> "Reviewer":
        """The reviewer with this name, blanks around and within it folded.

        Raises:
            AnnotationError: the name is blank.
        """
        folded = " ".join(name.split())
        if not folded:
            raise AnnotationError("A reviewer needs a name: give one that your colleagues know you by.")
        return cls(derived_id("reviewer", folded.casefold()), folded)


@dataclass(frozen=True, slots=True)
class Value:
    """What an attribute or a statement label holds: a choice of the codebook, an actor, or free text."""

    choice_id: str | None = None
    actor_id: str | None = None
    text: str | None = None


@dataclass(frozen=True, slots=True)
class Span:
    """One or more ranges of a statement's text (code points, half-open, sorted) with one label.

    `quotes` are the words of each range; `attributes` maps attribute ids to values.
    """

    id: str
    statement_id: str
    reviewer_id: str
    label_id: str
    ranges: tuple[Range, ...]
    quotes: tuple[str, ...]
    attributes: Mapping[str, Value] = field(default_factory=dict)
    note: str = ""
    source: Source = Source.MANUAL
    codebook_version: int = 0
    created_at: str = ""
    changed_by: str = ""
    deleted: bool = False

    @property
    def start(self) -> int:
        """The first character of the first range."""
        return self.ranges[0].start

    @property
    def end(self) -> int:
        """The place after the last character of the last range."""
        return self.ranges[-1].end

    @property
    def length(self) -> int:
        """The number of characters selected."""
        return sum(part.length for part in self.ranges)

    @property
    def quote(self) -> str:
        """The selected words; ranges are joined by an ellipsis."""
        return " … ".join(self.quotes)


@dataclass(frozen=True, slots=True)
class Relation:
    """A typed link from one span to another of the same statement."""

    id: str
    statement_id: str
    reviewer_id: str
    type_id: str
    from_span: str
    to_span: str
    note: str = ""
    source: Source = Source.MANUAL
    codebook_version: int = 0
    created_at: str = ""
    changed_by: str = ""
    deleted: bool = False


@dataclass(frozen=True, slots=True)
class StatementLabel:
    """A reviewer's value for the statement as a whole; one a reviewer and attribute, hence the derived id."""

    id: str
    statement_id: str
    reviewer_id: str
    attribute_id: str
    value: Value
    source: Source = Source.MANUAL
    codebook_version: int = 0
    changed_by: str = ""
    deleted: bool = False

    @staticmethod
    def id_for(statement_id: str, reviewer_id: str, attribute_id: str) -> str:
        """The id of that reviewer's value."""
        return derived_id("statement label", statement_id, reviewer_id, attribute_id)


@dataclass(frozen=True, slots=True)
class Review:
    """How far one reviewer is with one statement, and what they wrote about it."""

    id: str
    statement_id: str
    reviewer_id: str
    state: State = State.NEW
    flagged: bool = False
    note: str = ""
    reason: str = ""
    changed_by: str = ""
    deleted: bool = False

    @staticmethod
    def id_for(statement_id: str, reviewer_id: str) -> str:
        """The id of that reviewer's review of that statement."""
        return derived_id("review", statement_id, reviewer_id)


@dataclass(frozen=True, slots=True)
class ImpliedSlot:
    """A reviewer's word that a slot of a claim is filled though no words say so, and by whom if that is known."""

    id: str
    statement_id: str
    reviewer_id: str
    span_id: str
    role: Role
    actor_id: str | None = None
    codebook_version: int = 0
    changed_by: str = ""
    deleted: bool = False

    @staticmethod
    def id_for(span_id: str, reviewer_id: str, role: Role) -> str:
        """The id of that reviewer's word on that slot of the claim that the span makes."""
        return derived_id("implied slot", span_id, reviewer_id, role)


@dataclass(frozen=True, slots=True)
class Comment:
    """What somebody wrote to the others about a statement, or about one span of it."""

    id: str
    statement_id: str
    reviewer_id: str
    text: str
    span_id: str | None = None
    resolved: bool = False
    created_at: str = ""
    changed_by: str = ""
    deleted: bool = False


@dataclass(frozen=True, slots=True)
class Actor:
    """The canonical person or organisation behind differently spelled speakers and addressees.

    `active_from` and `active_until` are dates as exact as they are known (core.partial_dates); `parent_id` is the body
    that the actor belongs to.
    """

    id: str
    name: str
    kind: str = ""
    note: str = ""
    active_from: str = ""
    active_until: str = ""
    parent_id: str | None = None
    changed_by: str = ""
    deleted: bool = False

    @staticmethod
    def id_for(name: str) -> str:
        """The id of the actor first registered under this name."""
        return derived_id("actor", " ".join(name.split()).casefold())


@dataclass(frozen=True, slots=True)
class ActorAlias:
    """Another name of an actor, as a text or a colleague spells it."""

    id: str
    actor_id: str
    name: str
    changed_by: str = ""
    deleted: bool = False

    @staticmethod
    def id_for(actor_id: str, name: str) -> str:
        """The id of that name of that actor, equal on every computer."""
        return derived_id("actor alias", actor_id, " ".join(name.split()).casefold())


@dataclass(frozen=True, slots=True)
class Annotations:
    """All that every reviewer has made on one statement, none of it deleted. Spans by start, longest first."""

    spans: tuple[Span, ...] = ()
    relations: tuple[Relation, ...] = ()
    statement_labels: tuple[StatementLabel, ...] = ()
    reviews: tuple[Review, ...] = ()
    implied: tuple[ImpliedSlot, ...] = ()

    def by(self, reviewer_id: str) -> "Annotations":
        """What one reviewer has made of it."""
        return Annotations(
            spans=tuple(row for row in self.spans if row.reviewer_id == reviewer_id),
            relations=tuple(row for row in self.relations if row.reviewer_id == reviewer_id),
            statement_labels=tuple(row for row in self.statement_labels if row.reviewer_id == reviewer_id),
            reviews=tuple(row for row in self.reviews if row.reviewer_id == reviewer_id),
            implied=tuple(row for row in self.implied if row.reviewer_id == reviewer_id),
        )


def checked_ranges(ranges: tuple[Range, ...], characters: int) -> tuple[Range, ...]:
    """The ranges sorted and joined where they meet.

    Raises:
        AnnotationError: no range, an empty one, or one outside a text of that many characters.
    """
    if not ranges:
        raise AnnotationError("A span needs at least one range of characters.")
    for start, end in ranges:
        if not 0 <= start < end <= characters:
            raise AnnotationError(
                f"Characters {start} to {end} are not a piece of this text, which has {characters}. "
                "Nothing was changed."
            )
    return joined(ranges)
