"""The texts that an export plan wants of a project, read again as often as needed, one in memory at a time."""

import hashlib
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property
from itertools import groupby

from annotator.core.annotations import Annotations
from annotator.core.documents import Document, State, Statement, StatementText
from annotator.core.errors import ExportError
from annotator.core.kinship import Kinship
from annotator.core.statement_filter import Order
from annotator.export.exchange.records import AnnotatedStatement, Names
from annotator.export.fitting import fit
from annotator.export.format import Format
from annotator.export.holding import Unit
from annotator.export.item import Item
from annotator.export.item_making import ItemMaker, raw_bounds
from annotator.export.losses import LossList, LostPiece
from annotator.export.pieces import cut_item, pieces
from annotator.export.plan import ExportPlan, TextForm
from annotator.export.resolution import Resolver
from annotator.export.whole_documents import document_in_file, document_of
from annotator.operations.origins import RawFile, misplaced
from annotator.store.annotations import all_actors, all_reviewers
from annotator.store.codebooks import load_codebook
from annotator.store.documents import all_documents, load_part
from annotator.store.groups import groups_of_kind
from annotator.store.project import Project
from annotator.store.reading_ahead import statements_with_annotations
from annotator.store.selection import selected_rows

Progress = Callable[[int, int], None]
"""Told how many of how many steps are done; whatever it raises ends the work."""


@dataclass
class ExportSource:
    """What a plan wants of a project that nobody changes meanwhile (a snapshot).

    `parts` says for each statement's id which part of a split it belongs to, where there is one.
    """

    project: Project
    plan: ExportPlan
    form: Format
    progress: Progress = field(default=lambda _done, _total: None)
    parts: Mapping[str, str] | None = None
    passes: int = 2
    _done: int = field(default=0, init=False)

    def items(self, lost: LossList | None = None, part: str = "") -> Iterator[Item]:
        """The texts, fitted to the format, in the order of the list; what is lost is counted in.

        Raises:
            ExportError: a span does not select its words any more, or a file's characters cannot be told.
        """
        drawn = self._drawn
        for item, gone in self._units(part):
            if lost is not None:
                lost.add(gone)
            if not item.spans and drawn is not None and item.id not in drawn:
                continue
            fitted = fit(item, self.form.holds, self.plan.choices)
            if lost is not None:
                lost.add(fitted.lost)
            yield fitted.item

    @cached_property
    def names(self) -> Names:
        """What ids are called."""
        return Names(
            load_codebook(self.project),
            {reviewer.id: reviewer.name for reviewer in all_reviewers(self.project)},
            {actor.id: actor.name for actor in all_actors(self.project)},
        )

    def statements(self) -> Iterator[AnnotatedStatement]:
        """The statements that the plan wants, resolved, with the labels it wants, before they become items."""
        resolver = Resolver(self.plan.resolution, self.plan.reviewer)
        file = _FileAtHand(self.project)
        for statement, text, made in statements_with_annotations(self.project, self._rows):
            self._step()
            if self._is_wanted(statement, made):
                given = AnnotatedStatement(
                    self._documents[statement.document_id], statement, text, self._labelled(resolver.resolved(made))
                )
                _must_lie_in_file(given, file)
                yield given

    def _units(self, part: str) -> Iterator[tuple[Item, list[LostPiece]]]:
        """Items of the plan's unit, each with what was lost on the way to it."""
        wanted = (one for one in self.statements() if not part or (self.parts or {}).get(one.statement.id) == part)
        lost: list[LostPiece] = []
        if self.plan.unit is Unit.DOCUMENT:
            for _, of_document in groupby(wanted, key=lambda one: one.document.id):
                yield self._document(list(of_document), lost), lost
                lost = []
            return
        for given in wanted:
            for item in list(pieces(self._item(given), self.plan.unit, lost)):  # all is cut before losses are told
                yield item, lost
                lost = []

    def _item(self, given: AnnotatedStatement) -> Item:
        if self.plan.text is TextForm.CLEAN:
            return self._maker.item(given)
        return cut_item(self._maker.item_in_file(given, self._characters(given)), raw_bounds(given))

    def _document(self, given: list[AnnotatedStatement], lost: list[LostPiece]) -> Item:
        if self.plan.text is TextForm.CLEAN:
            return document_of([self._maker.item(one) for one in given], lost)
        characters = self._characters(given[0])
        return document_in_file([self._maker.item_in_file(one, characters) for one in given], lost)

    def _characters(self, given: AnnotatedStatement) -> str:
        characters = self._raw.of(given.document.id).text(given.text.alignment.encoding)
        if characters is None:
            raise ExportError(
                f"Nothing was exported: some bytes of {given.document.name} are no characters, so places in it cannot "
                "be counted. Export the clean texts instead."
            )
        return characters

    def _is_wanted(self, statement: Statement, made: Annotations) -> bool:
        wanted = self.plan.statements
        if self.plan.groups and statement.group_title not in self.plan.groups:
            return False
        if statement.id in self._copies:
            return False
        reviews = [one for one in made.reviews if self.plan.judge in ("", one.reviewer_id)]
        states = {review.state for review in reviews} or {State.NEW}
        if wanted.states and not states & wanted.states:
            return False
        return wanted.flagged is None or any(review.flagged for review in reviews) == wanted.flagged

    def _labelled(self, made: Annotations) -> Annotations:
        if not self.plan.labels:
            return made
        spans = tuple(span for span in made.spans if span.label_id in self.plan.labels)
        held = {span.id for span in spans}
        relations = tuple(link for link in made.relations if {link.from_span, link.to_span} <= held)
        return replace(made, spans=spans, relations=relations)

    def _step(self) -> None:
        self._done += 1
        self.progress(min(self._done, self.passes * len(self._rows)), self.passes * len(self._rows))

    @cached_property
    def _rows(self) -> list[int]:
        wanted = replace(self.plan.statements, states=frozenset(), flagged=None, order=Order.DOCUMENT, descending=False)
        return list(selected_rows(self.project, self.plan.judge, wanted))

    @cached_property
    def _documents(self) -> dict[str, Document]:
        return {document.id: document for document in all_documents(self.project)}

    @cached_property
    def _copies(self) -> frozenset[str]:
        if not self.plan.one_of_copies:
            return frozenset()
        groups = groups_of_kind(self.project, Kinship.DUPLICATE)
        return frozenset(statement for group in groups for statement in group[1:])

    @cached_property
    def _maker(self) -> ItemMaker:
        return ItemMaker(self.names, self.form.claims)

    @cached_property
    def _raw(self) -> "_FileAtHand":
        return _FileAtHand(self.project)

    @cached_property
    def _drawn(self) -> frozenset[str] | None:
        """The ids of the texts without spans that are kept; None for all. The lot falls by a hash of seed and id."""
        if self.plan.negatives is None:
            return None
        positives, negatives = 0, list[str]()
        for item, _ in self._units(""):
            if item.spans:
                positives += 1
            else:
                negatives.append(item.id)
        by_lot = sorted(negatives, key=lambda one: hashlib.sha256(f"{self.plan.seed}\x1f{one}".encode()).digest())
        return frozenset(by_lot[: round(positives * self.plan.negatives)])


class _FileAtHand:
    """The bytes that alignments of one document count in; those of the last one asked for stay in memory."""

    def __init__(self, project: Project) -> None:
        self._project = project
        self._id = ""
        self._file = RawFile(b"")

    def of(self, document_id: str) -> RawFile:
        """The document's bytes."""
        if document_id != self._id:
            self._id, self._file = document_id, RawFile(load_part(self._project, document_id))
        return self._file


def _must_lie_in_file(given: AnnotatedStatement, file: _FileAtHand) -> None:
    spans, text = given.annotations.spans, given.text
    if not spans:
        return
    wrong = next((span for span in spans if not _selects_its_words(span.quotes, span.ranges, text)), None)
    wrong = wrong or next(iter(misplaced(spans, text, file.of(given.document.id))), None)
    if wrong is not None:
        raise ExportError(
            f"Nothing was exported: in the imported file, other words stand where span {wrong.id} of statement "
            f"{given.statement.id} (“{given.statement.title}”) leads. Check the project, then go back to a backup copy."
        )


def _selects_its_words(quotes: Iterable[str], ranges: Iterable[tuple[int, int]], text: StatementText) -> bool:
    return all(text.text[start:end] == quote for quote, (start, end) in zip(quotes, ranges, strict=False))
