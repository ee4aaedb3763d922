"""The texts that an export plan wants of a project, read again as often as needed, one in memory at a time."""

import hashlib
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from itertools import groupby

from annotator.core.annotations import Annotations
from annotator.core.codebook import AttributeKind
from annotator.core.documents import Document, State, Statement
from annotator.core.errors import ExportError
from annotator.core.kinship import Kinship
from annotator.core.statement_filter import Order
from annotator.export.exchange.names import Names
from annotator.export.exchange.records import AnnotatedStatement
from annotator.export.fitting import fit
from annotator.export.format import Format
from annotator.export.holding import Unit
from annotator.export.item import Item
from annotator.export.item_making import ItemMaker, raw_bounds
from annotator.export.losses import LossList, LostPiece
from annotator.export.pieces import cut_item, pieces
from annotator.export.plan import ExportPlan, TextForm
from annotator.export.resolution import Resolver
from annotator.export.split_plan import SplitPlan, Together
from annotator.export.splits import Division, Portion, StatementLabel, bonds, divide
from annotator.export.whole_documents import document_in_file, document_of
from annotator.operations.file_at_hand import FileAtHand, must_lie_in_file
from annotator.store.annotations import all_actors, all_reviewers
from annotator.store.codebooks import load_codebook
from annotator.store.documents import all_documents
from annotator.store.groups import groups_for_split, groups_of_kind
from annotator.store.project import Project
from annotator.store.reading_ahead import statements_with_annotations
from annotator.store.selection import rows_of, selected_rows

Progress = Callable[[int, int], None]
"""Told how many of how many steps are done; whatever it raises ends the work."""

Look = Callable[[Annotations], None]
"""Shown the annotations of one statement."""

Tell = Callable[[Iterable[LostPiece]], None]
"""Told what is lost."""


@dataclass
class ExportSource:
    """What a plan wants of a project that nobody changes meanwhile (a snapshot).

    `division` says for each statement's id which part of the plan's split it belongs to. `passes`: how often the texts
    will be gone through once that is known.
    """

    project: Project
    plan: ExportPlan
    form: Format
    progress: Progress = field(default=lambda _done, _total: None)
    passes: int = 2
    _done: int = field(default=0, init=False)

    def items(
        self, lost: LossList | None = None, part: str = "", look: Look | None = None, *, checked: bool = False
    ) -> Iterator[Item]:
        """The texts, fitted to the format, in the order of the list; what is lost is counted in.

        `part`: only those of this part of the split. `look` is shown the annotations of each statement as they are
        before the plan's rule for several reviewers is applied. `checked`: every span's words are compared with the
        text and with the file, which an export needs once, when it is read back.

        Raises:
            ExportError: a span does not select its words any more, or a file's characters cannot be told.
        """
        told = lost.add if lost is not None else _untold
        for item in self.unfitted(told, part, look, checked=checked):
            fitted = fit(item, self.form.holds, self.plan.choices)
            told(fitted.lost)
            yield fitted.item

    def unfitted(
        self, told: Tell, part: str = "", look: Look | None = None, *, checked: bool = False
    ) -> Iterator[Item]:
        """The texts before a format takes from them. `told` hears what was lost when they were cut to the unit."""
        for item, gone in self._units(self.statements(self._rows_in(part), look, checked=checked)):
            told(gone)
            if _is_drawn(item, self._drawn):
                yield item

    @cached_property
    def names(self) -> Names:
        """What ids are called."""
        return Names(
            load_codebook(self.project),
            {reviewer.id: reviewer.name for reviewer in all_reviewers(self.project)},
            {actor.id: actor.name for actor in all_actors(self.project)},
        )

    @cached_property
    def division(self) -> Division | None:
        """The split of the statements that give a text; None if the plan wants none. Goes through all texts once."""
        split = self.plan.split
        return None if split is None else divide(self._portions(split), split, self.plan.seed, step=self._look_up)

    def statements(
        self, rows: Sequence[int], look: Look | None = None, *, checked: bool = False
    ) -> Iterator[AnnotatedStatement]:
        """Of these rows the statements that the plan wants, resolved, with the labels it wants, not yet items."""
        resolver, documents = Resolver(self.plan.resolution, self.plan.reviewer), self._documents
        file = FileAtHand(self.project)
        for statement, text, made in statements_with_annotations(self.project, rows):
            self._step()
            if self._is_wanted(statement, made):
                if look is not None:
                    look(made)
                kept = self._labelled(resolver.resolved(made))
                document = documents[statement.document_id]
                given = AnnotatedStatement(document, statement, text, kept, self._kin[statement.id])
                if checked:
                    must_lie_in_file(given, file)
                yield given

    def _portions(self, split: SplitPlan) -> Iterator[Portion]:
        """What is split: the statements that give a text, with what binds them, their texts and their labels."""
        kin, drawn = self._kin, self._drawn
        together = split.together | ({Together.DOCUMENT} if self.plan.unit is Unit.DOCUMENT else frozenset())
        bound: dict[str, tuple[str, ...]] = {}

        def noted() -> Iterator[AnnotatedStatement]:
            for given in self.statements(self._rows):
                bound[given.statement.id] = bonds(given.statement, kin[given.statement.id], together)
                yield given

        texts, labels = Counter[str](), defaultdict[str, Counter[str]](Counter)
        values = defaultdict[str, set[StatementLabel]](set)
        for item, _ in self._units(noted()):
            if _is_drawn(item, drawn):
                first, *others = item.facts.statements
                texts.update({first: 1, **dict.fromkeys(others, 0)})
                labels[first].update(span.label for span in item.spans)
                values[first].update(self._chosen_values(item))
        for one, number in texts.items():
            yield Portion(one, bound[one], number, labels[one], dict.fromkeys(values[one], 1))

    def _chosen_values(self, item: Item) -> Iterator[StatementLabel]:
        """The statement labels that can be spread: not those whose every value may be another one."""
        return ((one.attribute, str(one.value)) for one in item.labels if one.attribute in self._spread)

    @cached_property
    def _spread(self) -> frozenset[str]:
        found = (one for one in self.names.codebook.attributes if one.label_id is None)
        return frozenset(one.name for one in found if one.kind in {AttributeKind.CHOICE, AttributeKind.FLAG})

    def _rows_in(self, part: str) -> Sequence[int]:
        if not part or self.division is None:
            return self._rows
        of_ids = rows_of(self.project, (one for one, its in self.division.parts.items() if its == part))
        return [row for row in self._rows if row in of_ids]

    def _units(self, wanted: Iterable[AnnotatedStatement]) -> Iterator[tuple[Item, list[LostPiece]]]:
        """Items of the plan's unit, each with what was lost on the way to it."""
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
        self._look_up()

    def _look_up(self) -> None:
        """Tell how far it is, so that whoever listens can end it."""
        passes = self.passes + (self.plan.split is not None) + (self.plan.negatives is not None)
        self.progress(min(self._done, passes * len(self._rows)), passes * len(self._rows))

    @cached_property
    def _rows(self) -> list[int]:
        wanted = replace(self.plan.statements, states=frozenset(), flagged=None, order=Order.DOCUMENT, descending=False)
        rows = selected_rows(self.project, self.plan.judge, wanted)
        chosen = None if self.plan.chosen is None else rows_of(self.project, self.plan.chosen)
        return [row for row in rows if chosen is None or row in chosen]

    @cached_property
    def _documents(self) -> dict[str, Document]:
        return {document.id: document for document in all_documents(self.project)}

    @cached_property
    def _kin(self) -> Mapping[str, str]:
        return groups_for_split(self.project)

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
    def _raw(self) -> FileAtHand:
        return FileAtHand(self.project)

    @cached_property
    def _drawn(self) -> frozenset[str] | None:
        """The ids of the texts without spans that are kept; None for all. The lot falls by a hash of seed and id."""
        if self.plan.negatives is None:
            return None
        positives, negatives = 0, list[str]()
        for item, _ in self._units(self.statements(self._rows)):
            if item.spans:
                positives += 1
            else:
                negatives.append(item.id)
        by_lot = sorted(negatives, key=lambda one: hashlib.sha256(f"{self.plan.seed}\x1f{one}".encode()).digest())
        return frozenset(by_lot[: round(positives * self.plan.negatives)])


def _untold(_lost: Iterable[LostPiece]) -> None:
    """Nobody counts."""


def _is_drawn(item: Item, drawn: frozenset[str] | None) -> bool:
    return bool(item.spans) or drawn is None or item.id in drawn
