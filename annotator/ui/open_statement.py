"""The statement on the screen with what has been made on it, kept true by every change."""

import re
from dataclasses import dataclass
from typing import TypeVar

from annotator.core.annotations import (
    Annotations,
    ImpliedSlot,
    Relation,
    Review,
    Reviewer,
    Span,
    StatementLabel,
    Value,
)
from annotator.core.changes import Change
from annotator.core.documents import Statement
from annotator.store.annotations import load_annotations
from annotator.store.project import Project
from annotator.store.statements import load_statement, load_text

_LINE = re.compile(r"[^\s][^\r\n]*")
_CHANCE = 12  # a line as short as this may stand in a title by chance
_HEAD = 2000  # characters within which a title stands
_Row = TypeVar("_Row", Span, Relation, StatementLabel, Review, ImpliedSlot)


@dataclass(slots=True)
class OpenStatement:
    """A statement, its text, and its living annotations by id."""

    statement: Statement
    text: str
    spans: dict[str, Span]
    relations: dict[str, Relation]
    statement_labels: dict[str, StatementLabel]
    reviews: dict[str, Review]
    implied: dict[str, ImpliedSlot]

    @classmethod
    def load(cls, project: Project, statement_id: str) -> "OpenStatement":
        """Read a statement from the project.

        Raises:
            KeyError: there is no such statement.
        """
        statement = load_statement(project, statement_id)
        made = load_annotations(project, statement_id)
        return cls(
            statement=statement,
            text=load_text(project, statement_id).text,
            spans={span.id: span for span in made.spans},
            relations={link.id: link for link in made.relations},
            statement_labels={label.id: label for label in made.statement_labels},
            reviews={review.id: review for review in made.reviews},
            implied={slot.id: slot for slot in made.implied},
        )

    def apply(self, change: Change) -> None:
        """Take in what a change did to this statement."""
        for edit in change.edits:
            after = edit.after
            match after:
                case Statement(id=self.statement.id):
                    self.statement = after
                case Span(statement_id=self.statement.id):
                    _put(self.spans, after)
                case Relation(statement_id=self.statement.id):
                    _put(self.relations, after)
                case StatementLabel(statement_id=self.statement.id):
                    _put(self.statement_labels, after)
                case Review(statement_id=self.statement.id):
                    _put(self.reviews, after)
                case ImpliedSlot(statement_id=self.statement.id):
                    _put(self.implied, after)
                case _:
                    pass

    def review_by(self, reviewer: Reviewer) -> Review:
        """That reviewer's review; a new one if there is none."""
        review_id = Review.id_for(self.statement.id, reviewer.id)
        return self.reviews.get(review_id) or Review(review_id, self.statement.id, reviewer.id)

    def labels_by(self, reviewer: Reviewer) -> dict[str, Value]:
        """Attribute ids of statement labels with that reviewer's values."""
        return {one.attribute_id: one.value for one in self.statement_labels.values() if one.reviewer_id == reviewer.id}

    def annotations(self) -> Annotations:
        """What has been made on it, spans by start, the longest first."""
        return Annotations(
            spans=tuple(sorted(self.spans.values(), key=lambda span: (span.start, -span.end, span.id))),
            relations=tuple(self.relations.values()),
            statement_labels=tuple(self.statement_labels.values()),
            reviews=tuple(self.reviews.values()),
            implied=tuple(self.implied.values()),
        )

    def links_of(self, span_id: str) -> list[Relation]:
        """The relations that begin or end at a span."""
        return [link for link in self.relations.values() if span_id in {link.from_span, link.to_span}]

    def count_by_label(self) -> dict[str, int]:
        """Label ids with their numbers of spans."""
        counts: dict[str, int] = {}
        for span in self.spans.values():
            counts[span.label_id] = counts.get(span.label_id, 0) + 1
        return counts

    def headings(self) -> list[int]:
        """Where the paragraphs begin that are set as titles: those that the statement's title is made of."""
        title = _folded(self.statement.title)
        lines = ((found.start(), _folded(found.group())) for found in _LINE.finditer(self.text, 0, _HEAD))
        heading = [start for start, words in lines if words == title or (len(words) > _CHANCE and words in title)]
        return heading if len(self.text.splitlines()) > len(heading) else []


def _folded(words: str) -> str:
    return " ".join(words.split())


def _put(rows: dict[str, _Row], row: _Row) -> None:
    if row.deleted:
        rows.pop(row.id, None)
    else:
        rows[row.id] = row
