"""Copy spans to another statement, where the same words stand."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime

from annotator.core.annotations import Relation, Reviewer, Source, Span
from annotator.core.changes import Change, Edit
from annotator.core.errors import AnnotationError
from annotator.core.identity import new_id
from annotator.core.quote_places import places_in_other
from annotator.core.ranges import Range
from annotator.operations.annotating import must_have_label
from annotator.operations.reviewing import begun
from annotator.store import journal
from annotator.store.annotations import find, relations_at
from annotator.store.codebooks import load_codebook
from annotator.store.project import Project
from annotator.store.texts import labels_by_place, words_of


@dataclass(frozen=True, slots=True)
class CopyReport:
    """What became of the spans that were to be copied, by the ids of those that they were copied from.

    `not_found`: their words are not in the other statement. `already`: the reviewer has such a span there.
    """

    copied: tuple[str, ...] = ()
    not_found: tuple[str, ...] = ()
    already: tuple[str, ...] = ()
    relations: int = 0


def copy_spans(
    project: Project, reviewer: Reviewer, span_ids: Sequence[str], statement_id: str
) -> tuple[Change | None, CopyReport]:
    """Copy spans, whoever made them, to another statement as the reviewer's own, in one step.

    The second occurrence of a quote goes to the second one there. Values and notes go along, and the relations between
    copied spans. The change is None if nothing was copied.

    Raises:
        AnnotationError: a span or the statement is gone, or a label is no longer offered.
    """
    with project.transaction():
        copies = SpanCopies(project, reviewer, statement_id)
        for span_id in dict.fromkeys(span_ids):
            copies.take(_living(project, span_id))
        copies.link()
        edits = copies.edits
        if not edits:
            return None, copies.report()
        change = journal.record(project, "copy_spans", reviewer, [*edits, *begun(project, reviewer, statement_id)])
        return change, copies.report()


class SpanCopies:
    """The copies on their way to one statement."""

    def __init__(self, project: Project, reviewer: Reviewer, statement_id: str, source: Source = Source.MANUAL) -> None:
        self.edits = list[Edit]()
        self._project = project
        self._reviewer = reviewer
        self._source = source
        self._statement_id = statement_id
        self._codebook = load_codebook(project)
        self._words = _words(project, statement_id)
        self._labels = labels_by_place(project, statement_id, reviewer.id)
        self._stamp = datetime.now(UTC).isoformat(timespec="milliseconds")
        self._copies: dict[str, str] = {}
        self._not_found = list[str]()
        self._already = list[str]()
        self._relations = 0

    def take(self, span: Span) -> None:
        """Copy a span to where the same words stand, or note why not."""
        must_have_label(self._codebook, span.label_id)
        places = places_in_other(_words(self._project, span.statement_id), span.ranges, self._words)
        if places is None:
            self._not_found.append(span.id)
            return
        self.put(span, places)

    def put(self, span: Span, places: tuple[Range, ...]) -> None:
        """Copy a span to these places, unless the reviewer has one like it there."""
        must_have_label(self._codebook, span.label_id)
        there = self._labels.get(places, frozenset())
        if span.label_id in there:
            self._already.append(span.id)
            return
        self._labels[places] = there | {span.label_id}
        self._copies[span.id] = new_id()
        copy = replace(
            span,
            id=self._copies[span.id],
            statement_id=self._statement_id,
            reviewer_id=self._reviewer.id,
            ranges=places,
            quotes=tuple(place.quote(self._words) for place in places),
            source=self._source,
            codebook_version=self._codebook.version,
            created_at=self._stamp,
            changed_by="",
        )
        self.edits.append(Edit(None, copy))

    def link(self) -> None:
        """Copy the relations between spans that were copied."""
        links = {link.id: link for span_id in self._copies for link in relations_at(self._project, span_id)}
        for link in links.values():
            start, end = self._copies.get(link.from_span), self._copies.get(link.to_span)
            if start and end:
                self.edits.append(Edit(None, self._linked(link, start, end)))
                self._relations += 1

    def report(self) -> CopyReport:
        """What became of each."""
        return CopyReport(tuple(self._copies), tuple(self._not_found), tuple(self._already), self._relations)

    def _linked(self, link: Relation, start: str, end: str) -> Relation:
        return replace(
            link,
            id=new_id(),
            statement_id=self._statement_id,
            reviewer_id=self._reviewer.id,
            from_span=start,
            to_span=end,
            source=self._source,
            codebook_version=self._codebook.version,
            created_at=self._stamp,
            changed_by="",
        )


def _words(project: Project, statement_id: str) -> str:
    try:
        return words_of(project, statement_id)
    except KeyError:
        raise AnnotationError("This statement is not in the project any more. Nothing was copied.") from None


def _living(project: Project, span_id: str) -> Span:
    span = find(project, Span, span_id)
    if not isinstance(span, Span) or span.deleted:
        raise AnnotationError("This span is not there any more. Nothing was copied.")
    return span
