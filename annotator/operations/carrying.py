"""Carry what is marked on a statement across to a near copy of it: shown first, then taken over by the reviewer."""

from collections.abc import Collection
from dataclasses import dataclass, replace

from annotator.core.annotations import Reviewer, Source, Span, StatementLabel
from annotator.core.changes import Change, Edit
from annotator.core.codebook import Codebook
from annotator.core.errors import AnnotationError
from annotator.core.ranges import Range
from annotator.core.text_moves import Fate, Moved, TextMove
from annotator.operations.copying import CopyReport, SpanCopies
from annotator.operations.reviewing import begun
from annotator.store import journal
from annotator.store.annotations import find, load_annotations
from annotator.store.codebooks import load_codebook
from annotator.store.project import Project
from annotator.store.texts import labels_by_place, words_of


@dataclass(frozen=True, slots=True)
class CarriedSpan:
    """A span and where it would stand in the other statement, with its words there.

    It can be carried if its words are there, and the reviewer has none like it (`already`).
    """

    span: Span
    ranges: tuple[Range, ...]
    quotes: tuple[str, ...]
    fate: Fate
    already: bool = False
    retired: bool = False

    @property
    def can_be_carried(self) -> bool:
        """Whether nothing but the reviewer's word is missing."""
        return self.fate in (Fate.EXACT, Fate.SAME_WORDS) and not self.already and not self.retired


@dataclass(frozen=True, slots=True)
class CarryPreview:
    """What carrying would do, in the order of the text, and where the texts differ (ranges of either)."""

    spans: tuple[CarriedSpan, ...]
    differences: tuple[tuple[Range, Range], ...]


def preview_carrying(project: Project, reviewer: Reviewer, statement_id: str, other_id: str) -> CarryPreview:
    """Where the spans of a statement, whoever made them, would stand in another one; nothing is changed.

    Raises:
        AnnotationError: one of the statements is gone.
    """
    return _preview(project, reviewer, statement_id, other_id)


def carry_annotations(
    project: Project, reviewer: Reviewer, statement_id: str, other_id: str, span_ids: Collection[str] | None = None
) -> tuple[Change | None, CopyReport]:
    """Carry spans across as the reviewer's own accepted ones, in one step; those named, or all that can be.

    Values, notes and relations between carried spans go along; so do the values of the statement as a whole that the
    reviewer has not given there. A span whose words are not there is never carried: the report says so. The change is
    None if nothing was carried.

    Raises:
        AnnotationError: a statement is gone, or a span is not one of the statement.
    """
    with project.transaction():
        preview = _preview(project, reviewer, statement_id, other_id)
        wanted = _wanted(preview, span_ids)
        copies = SpanCopies(project, reviewer, other_id, Source.ACCEPTED)
        for one in wanted:
            if one.can_be_carried:
                copies.put(one.span, one.ranges)
        copies.link()
        report = replace(
            copies.report(),
            already=tuple(one.span.id for one in wanted if one.already),
            not_found=tuple(one.span.id for one in wanted if not one.already and not one.can_be_carried),
        )
        edits = [*copies.edits, *_values(project, reviewer, statement_id, other_id)]
        if not edits:
            return None, report
        edits += begun(project, reviewer, other_id)
        return journal.record(project, "carry_annotations", reviewer, edits), report


def _preview(project: Project, reviewer: Reviewer, statement_id: str, other_id: str) -> CarryPreview:
    move = TextMove(_words(project, statement_id), _words(project, other_id))
    codebook = load_codebook(project)
    there = labels_by_place(project, other_id, reviewer.id)
    spans = list[CarriedSpan]()
    taken = set[tuple[tuple[Range, ...], str]]()
    for span in load_annotations(project, statement_id).spans:
        one = _carried(codebook, span, move.move(span.ranges), move.new)
        had = span.label_id in there.get(one.ranges, frozenset()) or (one.ranges, span.label_id) in taken
        taken.add((one.ranges, span.label_id))
        spans.append(replace(one, already=bool(one.ranges) and had))
    return CarryPreview(tuple(spans), tuple(move.differences()))


def _carried(codebook: Codebook, span: Span, moved: Moved, other: str) -> CarriedSpan:
    retired = next((label.retired for label in codebook.labels if label.id == span.label_id), True)
    quotes = tuple(place.quote(other) for place in moved.ranges)
    return CarriedSpan(span, moved.ranges, quotes, moved.fate, retired=retired)


def _wanted(preview: CarryPreview, span_ids: Collection[str] | None) -> list[CarriedSpan]:
    if span_ids is None:
        return list(preview.spans)
    by_id = {one.span.id: one for one in preview.spans}
    if not by_id.keys() >= set(span_ids):
        raise AnnotationError("One of these spans is not there any more. Nothing was carried.")
    return [by_id[span_id] for span_id in dict.fromkeys(span_ids)]


def _values(project: Project, reviewer: Reviewer, statement_id: str, other_id: str) -> list[Edit]:
    mine = {label.attribute_id: label for label in load_annotations(project, statement_id).statement_labels}
    mine |= {
        label.attribute_id: label for label in load_annotations(project, statement_id).by(reviewer.id).statement_labels
    }
    version = load_codebook(project).version
    edits = list[Edit]()
    for label in mine.values():
        identity = StatementLabel.id_for(other_id, reviewer.id, label.attribute_id)
        before = find(project, StatementLabel, identity)
        if isinstance(before, StatementLabel) and not before.deleted:
            continue
        after = replace(
            label, id=identity, statement_id=other_id, reviewer_id=reviewer.id, source=Source.ACCEPTED,
            codebook_version=version, changed_by="",
        )  # fmt: skip
        edits.append(Edit(before, after))
    return edits


def _words(project: Project, statement_id: str) -> str:
    try:
        return words_of(project, statement_id)
    except KeyError:
        raise AnnotationError("This statement is not in the project any more. Nothing was carried.") from None
