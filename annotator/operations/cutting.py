"""Cut statements anew after the import: split, join, leave out, take back in. Annotations go along."""

from collections.abc import Sequence
from dataclasses import replace

from annotator.core.annotations import Reviewer
from annotator.core.changes import Change, Edit
from annotator.core.errors import AnnotationError
from annotator.core.ranges import Range
from annotator.core.text_assembly import Slice, assemble, without_blanks
from annotator.ingest.titles import title_of
from annotator.operations.recutting import NewStatement, Recutting
from annotator.operations.statement_pieces import (
    language_of,
    living_greyed,
    living_statement,
    new_greyed,
    starts_at,
    whole,
)
from annotator.store import journal
from annotator.store.documents import load_part
from annotator.store.project import Project
from annotator.store.statements import load_text, statements_of


def split_statement(
    project: Project, reviewer: Reviewer, statement_id: str, at: int, *, give_up: bool = False
) -> Change:
    """Make two statements of one, the second beginning at the character `at` (code points).

    Annotations go to the piece that holds all of them; with `give_up`, those that lie across the cut are deleted.

    Raises:
        AnnotationError: nothing but blanks stands on one side, annotations lie across, or the statement is gone.
    """
    with project.transaction():
        old, text = living_statement(project, statement_id)
        at = max(0, min(at, len(text.text)))
        parts = [without_blanks(text.text, Range(0, at)), without_blanks(text.text, Range(at, len(text.text)))]
        if not all(part.length for part in parts):
            raise AnnotationError("There are no words on one side of this place. Nothing was changed.")
        raw = load_part(project, old.document_id)
        first, second = (assemble([Slice(text, part)], raw) for part in parts)
        above = replace(old, language=language_of(old, first.text.text))
        below = replace(
            old, title=title_of(second.text.text) or old.title, number="", language=language_of(old, second.text.text)
        )
        new = [NewStatement(above, first), NewStatement(below, second)]
        return Recutting(project, [old], new).carry_out("split_statement", reviewer, give_up=give_up)


def join_statements(project: Project, reviewer: Reviewer, statement_ids: Sequence[str]) -> Change:
    """Make one statement of neighbours in a document, in its order; what is known of the first holds for all.

    Raises:
        AnnotationError: there are fewer than two, they are of several documents, others stand between them, or one is
            gone.
    """
    with project.transaction():
        found = [living_statement(project, one) for one in dict.fromkeys(statement_ids)]
        found.sort(key=lambda pair: starts_at(pair[1]))
        documents = {statement.document_id for statement, _ in found}
        if len(found) <= 1 or len(documents) > 1:
            raise AnnotationError("Two or more statements of one document can be joined. Nothing was changed.")
        old = [statement for statement, _ in found]
        _must_be_neighbours(project, documents.pop(), {one.id for one in old}, [starts_at(text) for _, text in found])
        made = assemble([whole(text) for _, text in found], load_part(project, old[0].document_id))
        new = NewStatement(replace(old[0], language=language_of(old[0], made.text.text)), made)
        return Recutting(project, old, [new]).carry_out("join_statements", reviewer, give_up=False)


def leave_out(
    project: Project, reviewer: Reviewer, statement_id: str, place: Range, *, give_up: bool = False
) -> Change:
    """Grey a piece of a statement out (code points): it stays with the document and can be taken back in.

    Raises:
        AnnotationError: nothing would be left, the place holds no words, annotations lie in it, or the statement is
            gone.
    """
    return _without(project, reviewer, "leave_out", statement_id, [place], give_up=give_up)


def recut_statement(
    project: Project, reviewer: Reviewer, statement_id: str, place: Range, *, give_up: bool = False
) -> Change:
    """Keep only this place of a statement (code points); what stands around it is greyed out.

    Raises:
        AnnotationError: the place holds no words or all of them, annotations lie outside, or the statement is gone.
    """
    _, text = living_statement(project, statement_id)
    around = [Range(0, place.start), Range(place.end, len(text.text))]
    outs = [one for one in around if one.start < one.end and without_blanks(text.text, one).length]
    return _without(project, reviewer, "recut_statement", statement_id, outs, give_up=give_up)


def take_in(project: Project, reviewer: Reviewer, greyed_id: str, statement_id: str) -> Change:
    """Take a greyed piece into a statement, at its place in the document.

    Raises:
        AnnotationError: it is of another document, or one of them is gone.
    """
    with project.transaction():
        old, text = living_statement(project, statement_id)
        greyed, words = living_greyed(project, greyed_id)
        if greyed.document_id != old.document_id:
            raise AnnotationError("The text belongs to another document. Nothing was changed.")
        gap = text.alignment.clean_range(words.alignment.raw_range(Range(0, len(words.text))))
        slices = [Slice(text, Range(0, gap.start)), whole(words), Slice(text, Range(gap.end, len(text.text)))]
        made = assemble([one for one in slices if one.place.length], load_part(project, old.document_id))
        gone = Edit(greyed, replace(greyed, deleted=True))
        recutting = Recutting(project, [old], [NewStatement(old, made)], [gone])
        return recutting.carry_out("take_in", reviewer, give_up=False)


def make_statement_of_greyed(project: Project, reviewer: Reviewer, greyed_id: str) -> Change:
    """Make a greyed piece a statement of its own.

    Raises:
        AnnotationError: it is gone, or no statement of its document is left.
    """
    with project.transaction():
        greyed, words = living_greyed(project, greyed_id)
        siblings = statements_of(project, greyed.document_id)
        if not siblings:
            raise AnnotationError("Its document is not in the project any more. Nothing was changed.")
        above = [one for one in siblings if starts_at(load_text(project, one.id)) < starts_at(words)]
        beside = above[-1] if above else siblings[0]
        made = assemble([whole(words)], load_part(project, greyed.document_id))
        facts = replace(
            beside,
            title=title_of(words.text) or beside.title,
            language=language_of(beside, words.text),
            number="",
            group_id="",
            group_title="",
        )
        gone = Edit(greyed, replace(greyed, deleted=True))
        recutting = Recutting(project, [], [NewStatement(facts, made)], [gone], beside=beside.id)
        return recutting.carry_out("make_statement_of_greyed", reviewer, give_up=False)


def retitle_statement(project: Project, reviewer: Reviewer, statement_id: str, title: str) -> Change | None:
    """Give a statement another title; None if it has it already.

    Raises:
        AnnotationError: the title is blank, or the statement is gone.
    """
    with project.transaction():
        old, _ = living_statement(project, statement_id)
        written = " ".join(title.split())
        if not written:
            raise AnnotationError("A statement needs a title to be known by in the list. Nothing was changed.")
        after = replace(old, title=written)
        return None if after == old else journal.record(project, "retitle_statement", reviewer, [Edit(old, after)])


def _without(
    project: Project, reviewer: Reviewer, action: str, statement_id: str, places: Sequence[Range], *, give_up: bool
) -> Change:
    with project.transaction():
        old, text = living_statement(project, statement_id)
        outs = [_words_at(text.text, place) for place in places]
        if not outs:
            raise AnnotationError("Nothing would be left out. Nothing was changed.")
        raw = load_part(project, old.document_id)
        rest = [Slice(text, part) for part in _rest(text.text, outs)]
        if not rest:
            raise AnnotationError("Nothing would be left of the statement. Nothing was changed.")
        made = assemble(rest, raw)
        greyed = [new_greyed(project, old.document_id, assemble([Slice(text, out)], raw)) for out in outs]
        recutting = Recutting(project, [old], [NewStatement(old, made)], greyed)
        return recutting.carry_out(action, reviewer, give_up=give_up)


def _words_at(text: str, place: Range) -> Range:
    if not 0 <= place.start < place.end <= len(text) or not (words := without_blanks(text, place)).length:
        raise AnnotationError("There are no words at this place. Nothing was changed.")
    return words


def _rest(text: str, outs: Sequence[Range]) -> list[Range]:
    """What is left around some places, without the blanks at its ends."""
    edges = [0, *(edge for out in sorted(outs) for edge in out), len(text)]
    parts = [without_blanks(text, Range(start, end)) for start, end in zip(edges[::2], edges[1::2], strict=True)]
    return [part for part in parts if part.length]


def _must_be_neighbours(project: Project, document_id: str, joined: set[str], starts: Sequence[int]) -> None:
    for other in statements_of(project, document_id):
        if other.id not in joined and starts[0] < starts_at(load_text(project, other.id)) < starts[-1]:
            raise AnnotationError(
                f"“{other.title}” stands between them. Join it too, or join others. Nothing was changed."
            )
