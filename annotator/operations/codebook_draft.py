"""An edit of the codebook while it is being worked out: each row once, with all that follows from it for the work."""

from collections.abc import Iterable
from dataclasses import replace
from typing import Final, TypeVar

from annotator.core.annotations import Relation, Span, StatementLabel
from annotator.core.changes import Edit, Entity
from annotator.core.codebook import Attribute, Choice, Codebook, CodebookEntry, Label, RelationType
from annotator.core.codebook_order import siblings
from annotator.core.codebook_overlay import entry_of, next_position, overlaid
from annotator.core.codebook_rules import checked_codebook
from annotator.core.errors import CodebookError
from annotator.core.rewriting import LostValue
from annotator.operations.codebook_plan import CodebookPlan
from annotator.store.annotations import find
from annotator.store.codebook_usage import labels_of_linked_spans, relations_concerned
from annotator.store.codebooks import load_codebook
from annotator.store.project import Project

_Row = TypeVar("_Row", bound=Entity)
# a row may refer to those of the kinds before its own
_ORDER: Final[tuple[type[Entity], ...]] = (Label, Attribute, Choice, RelationType, Span, Relation, StatementLabel)
_ENTRIES: Final = (Label, Attribute, Choice, RelationType)


class Draft:
    """Gathers edits; nothing is written. `codebook` is as the project has it, `after()` as it would be."""

    def __init__(self, project: Project) -> None:
        self.project = project
        self.codebook = load_codebook(project)
        self.values_lost = list[LostValue]()
        self.relations_lost = list[str]()
        self.spans_folded = list[str]()
        self.spans_doubled = list[str]()
        self._concerned: dict[str, CodebookEntry] = {}
        self._edits: dict[tuple[type, str], Edit] = {}

    def put(self, before: Entity | None, after: Entity) -> None:
        """Give a row new content; `before` counts only if the row was not put already."""
        known = self._edits.get((type(after), after.id))
        self._edits[type(after), after.id] = Edit(known.before if known else before, after)

    def now(self, row: _Row) -> _Row:
        """The row as this draft has it."""
        edit = self._edits.get((type(row), row.id))
        return edit.after if edit and isinstance(edit.after, type(row)) else row

    def edited(self, kind: type[_Row]) -> list[tuple[_Row | None, _Row]]:
        """The rows of a kind that were put, before and after."""
        pairs = ((edit.before, edit.after) for edit in self._edits.values())
        return [
            (before if isinstance(before, kind) else None, after) for before, after in pairs if isinstance(after, kind)
        ]

    def entry(self, entry_id: str) -> CodebookEntry:
        """The entry as the project has it.

        Raises:
            CodebookError: it is not there any more.
        """
        try:
            return entry_of(self.codebook, entry_id)
        except KeyError:
            raise CodebookError("This entry is not in the codebook any more. Nothing was changed.") from None

    def add(self, entry: CodebookEntry, position: int | None = None) -> None:
        """Add an entry, after those that it stands beside if no position is given; one taken away may come back."""
        if position is None:
            position = next_position(siblings(self.after(), entry))
        there = find(self.project, type(entry), entry.id)
        if isinstance(there, _ENTRIES) and not there.deleted:
            raise CodebookError(f"“{entry.name}” is in the codebook already. Nothing was changed.")
        self.put(there, replace(entry, position=position, deleted=False))

    def concern(self, entries: Iterable[CodebookEntry]) -> None:
        """Name entries whose work the edit means, though it may not rewrite it."""
        self._concerned.update((entry.id, entry) for entry in entries)

    def after(self) -> Codebook:
        """The codebook with what was put so far."""
        entries = (edit.after for edit in self._edits.values())
        return overlaid(self.codebook, (entry for entry in entries if isinstance(entry, _ENTRIES)))

    def plan(self) -> CodebookPlan:
        """All of it.

        Raises:
            CodebookError: the codebook would break a rule.
        """
        after = self.after()
        if after != self.codebook:
            _must_be_sound(after)
        self._take_away_relations(after)
        edits = [edit for edit in self._edits.values() if edit.before != edit.after]
        return CodebookPlan(
            codebook=after,
            edits=tuple(sorted(edits, key=lambda edit: _ORDER.index(type(edit.after)))),
            concerned=tuple(self._concerned.values()),
            values_lost=tuple(self.values_lost),
            relations_lost=tuple(self.relations_lost),
            spans_folded=tuple(self.spans_folded),
            spans_doubled=tuple(self.spans_doubled),
        )

    def _take_away_relations(self, after: Codebook) -> None:
        """Take away the relations that the codebook does not allow any more."""
        pairs = {entry.id: frozenset(entry.pairs) for entry in after.relation_types}
        narrowed = [e.id for e in self.codebook.relation_types if not pairs.get(e.id, frozenset()).issuperset(e.pairs)]
        spans = {span.id: span for _, span in self.edited(Span)}
        moved = {before.label_id for before, span in self.edited(Span) if before and before.label_id != span.label_id}
        touched = {before.id: before for before, _ in self.edited(Relation) if before is not None}
        if not narrowed and not moved and not touched:
            return
        touched |= {link.id: link for link in relations_concerned(self.project, narrowed, moved)}
        labels = labels_of_linked_spans(self.project) | {span.id: span.label_id for span in spans.values()}
        for stored in touched.values():
            link = self.now(stored)
            ends = (labels.get(link.from_span, ""), labels.get(link.to_span, ""))
            if not link.deleted and ends not in pairs.get(link.type_id, frozenset()):
                self.put(stored, replace(link, deleted=True))
                self.relations_lost.append(link.id)


def _must_be_sound(codebook: Codebook) -> None:
    try:
        checked_codebook(codebook)
    except CodebookError as error:
        raise CodebookError(f"The codebook was not changed: {error}") from None
