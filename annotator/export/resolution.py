"""Whose word counts where several reviewers have labelled one statement."""

from collections import defaultdict
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TypeVar

from annotator.core.annotations import Annotations, ImpliedSlot, Relation, Span, StatementLabel

_Made = TypeVar("_Made", Span, Relation, StatementLabel)
_Key = tuple[object, ...]


class Resolution(StrEnum):
    """The rule by which the work of several reviewers becomes one."""

    EVERYONE = "everyone"
    """All annotations side by side, each with its reviewer."""
    ONE = "one"
    """Those of one reviewer."""
    UNION = "union"
    """What anybody marked, once."""
    MAJORITY = "majority"
    """What more than half of the statement's reviewers marked alike."""
    AGREED = "agreed"
    """What all of the statement's reviewers marked alike."""


@dataclass(frozen=True, slots=True)
class Resolver:
    """Applies a rule. `reviewer` is the id that ONE means.

    Two annotations are alike if label and ranges are (spans), type and ends (relations), attribute and value
    (statement labels). Of those alike the one made first stays, with its attributes. A reviewer of a statement is
    whoever has made a span, relation or statement label on it, or has brought it beyond “new”.
    """

    rule: Resolution = Resolution.EVERYONE
    reviewer: str = ""

    def resolved(self, made: Annotations) -> Annotations:
        """What the rule leaves of the annotations of one statement."""
        match self.rule:
            case Resolution.EVERYONE:
                return made
            case Resolution.ONE:
                return made.by(self.reviewer)
        needed = self._needed(made)
        spans, places = _alike(made.spans, _span_key, needed)
        relations = [
            replace(link, from_span=places[link.from_span], to_span=places[link.to_span])
            for link in made.relations
            if link.from_span in places and link.to_span in places
        ]
        links, _ = _alike(relations, _relation_key, needed)
        labels, _ = _alike(made.statement_labels, _label_key, needed)
        implied: dict[tuple[str, str], ImpliedSlot] = {}
        for slot in made.implied:
            if slot.span_id in places:
                implied.setdefault((places[slot.span_id], slot.role), replace(slot, span_id=places[slot.span_id]))
        return Annotations(tuple(spans), tuple(links), tuple(labels), made.reviews, tuple(implied.values()))

    def _needed(self, made: Annotations) -> int:
        if self.rule is Resolution.UNION:
            return 1
        reviewers = {span.reviewer_id for span in made.spans} | {link.reviewer_id for link in made.relations}
        reviewers |= {label.reviewer_id for label in made.statement_labels}
        reviewers |= {review.reviewer_id for review in made.reviews if review.state != "new"}
        return len(reviewers) if self.rule is Resolution.AGREED else len(reviewers) // 2 + 1


def _alike(made: Iterable[_Made], key: Callable[[_Made], _Key], needed: int) -> tuple[list[_Made], dict[str, str]]:
    """Those that enough reviewers made alike, each once, and which one stands for every id."""
    groups: dict[_Key, list[_Made]] = defaultdict(list)
    for one in made:
        groups[key(one)].append(one)
    kept: list[_Made] = []
    stands_for: dict[str, str] = {}
    for group in groups.values():
        if len({one.reviewer_id for one in group}) >= needed:
            first = min(group, key=lambda one: one.id)
            kept.append(first)
            stands_for |= {one.id: first.id for one in group}
    return kept, stands_for


def _span_key(span: Span) -> _Key:
    return (span.label_id, span.ranges)


def _relation_key(link: Relation) -> _Key:
    return (link.type_id, link.from_span, link.to_span)


def _label_key(label: StatementLabel) -> _Key:
    return (label.attribute_id, label.value)
