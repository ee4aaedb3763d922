"""Put new statements in the place of old ones of the same document, and take the annotations along."""

import hashlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from annotator.core.annotations import Comment, ImpliedSlot, Relation, Review, Reviewer, Span, StatementLabel
from annotator.core.changes import Change, Edit, Entity
from annotator.core.documents import State, Statement, StatementText
from annotator.core.errors import AnnotationError
from annotator.core.identity import derived_id, new_id, statement_id
from annotator.core.text_assembly import Assembled
from annotator.operations.comparing import compare_new_statements
from annotator.store import journal
from annotator.store.annotations import find, load_annotations
from annotator.store.comments import comments_on
from annotator.store.project import Project
from annotator.store.statements import keep_statement, put_in_list_after
from annotator.store.texts import statements_with_text, words_of


@dataclass(frozen=True, slots=True)
class NewStatement:
    """A statement to be: what is known of it (its id, characters and text follow), and how its text came about."""

    facts: Statement
    made: Assembled


@dataclass(slots=True)
class Recutting:
    """Old statements give way to new ones: the edits, and what of the annotations finds no place.

    `more` are edits of other rows that belong to the same step. In the list, new ones stand behind the first old one,
    or behind the statement `beside`.
    """

    project: Project
    old: Sequence[Statement]
    new: Sequence[NewStatement]
    more: Sequence[Edit] = ()
    beside: str = ""
    edits: list[Edit] = field(default_factory=list)
    lost: list[Span | Relation | Comment] = field(default_factory=list)

    def carry_out(self, action: str, reviewer: Reviewer, *, give_up: bool) -> Change:
        """Write everything inside the transaction.

        Raises:
            AnnotationError: annotations would be lost, and nobody said that they may be.
        """
        change_id = new_id()
        made = [self._made(one, change_id) for one in self.new]
        self._take_annotations_along(made)
        if self.lost and not give_up:
            raise AnnotationError(_sentence(self.lost))
        kept = {one.id for one in made}
        self.edits += [Edit(one, replace(one, deleted=True)) for one in self.old if one.id not in kept]
        change = journal.record(self.project, action, reviewer, [*self.edits, *self.more], change_id=change_id)
        fresh = [one.id for one in made if one.id not in {old.id for old in self.old}]
        if fresh:
            put_in_list_after(self.project, fresh, self.beside or self.old[0].id)
            compare_new_statements(self.project)
        return change

    def _made(self, new: NewStatement, change_id: str) -> Statement:
        """The new statement, stored with its text; one that was there before comes back under its id."""
        text = new.made.text
        identity = _identity(self.project, new.facts.document_id, text)
        made = replace(new.facts, id=identity, characters=len(text.text), changed_by=change_id, deleted=False)
        before = find(self.project, Statement, identity)
        keep_statement(self.project, made, replace(text, statement_id=identity))
        if before != made:
            self.edits.append(Edit(before, made))
        return made

    def _take_annotations_along(self, made: Sequence[Statement]) -> None:
        for old in self.old:
            held = load_annotations(self.project, old.id)
            went: dict[str, str] = {}
            for span in held.spans:
                moved = self._moved(span, made)
                self._edit(span, moved or replace(span, deleted=True))
                if moved:
                    went[span.id] = moved.statement_id
                else:
                    self.lost.append(span)
            for link in held.relations:
                ends = {went.get(link.from_span), went.get(link.to_span)}
                self._follow(link, ends.pop() if len(ends) == 1 else None)
            for slot in held.implied:
                self._follow(slot, went.get(slot.span_id))
            for comment in comments_on(self.project, old.id):
                self._follow(comment, went.get(comment.span_id) if comment.span_id else self._first_home(old, made))
            homes = [one for one, new in zip(made, self.new, strict=True) if _is_from(new.made, old.id)]
            said: tuple[StatementLabel | Review, ...] = (*held.statement_labels, *held.reviews)
            for row in said:
                self._copy(row, homes)

    def _moved(self, span: Span, made: Sequence[Statement]) -> Span | None:
        for one, new in zip(made, self.new, strict=True):
            ranges = new.made.moved(span.statement_id, span.ranges)
            if ranges is not None:
                return replace(span, statement_id=one.id, ranges=ranges)
        return None

    def _first_home(self, old: Statement, made: Sequence[Statement]) -> str | None:
        pairs = zip(made, self.new, strict=True)
        return next((one.id for one, new in pairs if _is_from(new.made, old.id)), None)

    def _follow(self, row: Relation | ImpliedSlot | Comment, home: str | None) -> None:
        if home is None:
            self._edit(row, replace(row, deleted=True))
            if not isinstance(row, ImpliedSlot):
                self.lost.append(row)
        else:
            self._edit(row, replace(row, statement_id=home))

    def _copy(self, row: StatementLabel | Review, homes: Sequence[Statement]) -> None:
        """What is said of the old statement as a whole is said of each that comes of it."""
        for home in homes:
            self._say(row, home.id)
        if row.statement_id not in {home.id for home in homes}:
            self._edit(row, replace(row, deleted=True))

    def _say(self, row: StatementLabel | Review, home: str) -> None:
        if home == row.statement_id:
            return
        identity = (
            Review.id_for(home, row.reviewer_id)
            if isinstance(row, Review)
            else StatementLabel.id_for(home, row.reviewer_id, row.attribute_id)
        )
        earlier = next((edit.after for edit in self.edits if edit.after.id == identity), None)
        copied = replace(row, id=identity, statement_id=home)
        if isinstance(earlier, Review) and isinstance(copied, Review):
            self._edit(earlier, _both(earlier, copied))
        elif earlier is None:
            before = find(self.project, type(row), identity)
            self.edits.append(Edit(before, copied))

    def _edit(self, before: Entity, after: Entity) -> None:
        """Note a row, which may have been edited in this step already."""
        for index, edit in enumerate(self.edits):
            if type(edit.after) is type(after) and edit.after.id == after.id:
                self.edits[index] = Edit(edit.before, after)
                return
        if before != after:
            self.edits.append(Edit(before, after))


def _both(one: Review, other: Review) -> Review:
    """The reviews of two statements that become one: done only if both are."""
    state = one.state if one.state is other.state else State.IN_WORK
    notes = dict.fromkeys(note for note in (one.note, other.note) if note)
    return replace(
        one, state=state, flagged=one.flagged or other.flagged, note="\n".join(notes), reason=one.reason or other.reason
    )


def _identity(project: Project, document: str, text: StatementText) -> str:
    """The id of a piece of a document: that of the same piece, if it was there before; else it follows from its bytes.

    Two pieces with the same bytes and other words, since something within is left out, have other ids.
    """
    runs = text.alignment.runs
    bounds = (runs[0].byte_start, runs[-1].byte_end)
    for known, alignment in statements_with_text(project, document, text.text):
        if (alignment.runs[0].byte_start, alignment.runs[-1].byte_end) == bounds:
            return known
    plain = statement_id(document, *bounds)
    if find(project, Statement, plain) is None or words_of(project, plain) == text.text:
        return plain
    words = hashlib.blake2b(text.text.encode(), digest_size=8).hexdigest()
    return derived_id("statement", document, f"{bounds[0]}-{bounds[1]}", words)


def _is_from(made: Assembled, old_id: str) -> bool:
    return any(move.old_id == old_id for move in made.moves)


def _sentence(lost: Sequence[Span | Relation | Comment]) -> str:
    return (
        f"{' and '.join(_counted(lost))} would be lost: move or delete what lies across the cut. Nothing was changed."
    )


def _counted(lost: Sequence[Span | Relation | Comment]) -> Iterator[str]:
    for kind, word in ((Span, "span"), (Relation, "relation"), (Comment, "comment")):
        found = [one for one in lost if isinstance(one, kind)]
        if found:
            first = f" (“{found[0].quote[:60]}”)" if isinstance(found[0], Span) else ""
            yield f"{len(found)} {word}{'s' if len(found) > 1 else ''}{first}"
