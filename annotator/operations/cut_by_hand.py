"""What somebody chose for a document by hand, as far as it can hold for the next documents of its source."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from annotator.core.changes import Edit
from annotator.core.documents import Statement, StatementText
from annotator.core.errors import AnnotationError
from annotator.core.greyed import GreyKind
from annotator.ingest.splitting.blocks import read_blocks
from annotator.ingest.splitting.rules import paragraph_digest
from annotator.ingest.titles import title_of
from annotator.store import journal
from annotator.store.documents import load_document
from annotator.store.greyed import every_greyed_of, load_greyed_text
from annotator.store.project import Project
from annotator.store.statements import every_statement_of, load_text

_HIGHEST_TITLE = 6  # paragraphs of a statement among which its title is looked for


@dataclass(frozen=True, slots=True)
class ByHand:
    """What is empty was not chosen, or cannot be told of another document.

    `joined`: the whole document was made one statement. `cut_before`, `left_out` and `kept` are paragraphs: those with
    which a statement begins, those that were taken out of one, and those that were taken in. `title_at` is the place
    among the paragraphs of a statement (from 0) of the one that was made its title; 0 is the usual one.
    """

    joined: bool = False
    cut_before: tuple[str, ...] = ()
    left_out: tuple[str, ...] = ()
    kept: tuple[str, ...] = ()
    title_at: int = 0
    issuer: str = ""
    language: str = ""

    def __bool__(self) -> bool:
        """Whether anything was chosen."""
        return self != ByHand()


def found_by_hand(project: Project, document_id: str) -> ByHand:
    """What was split, joined, left out, taken in, called otherwise or described by hand in a document.

    Words that were left out or split off within a paragraph are not told: no other document would have them so.

    Raises:
        AnnotationError: there is no such document.
    """
    try:
        load_document(project, document_id)
    except KeyError as error:
        raise AnnotationError("This document is not in the project any more. Nothing was changed.") from error
    every = [(one, load_text(project, one.id)) for one in every_statement_of(project, document_id)]
    paragraphs = {paragraph_digest(words) for _, text in every for words in _paragraphs(text)}
    left_out, kept = _greyed(project, document_id)
    living = [(one, text) for one, text in every if not one.deleted]
    return ByHand(
        joined=_were_joined(every),
        cut_before=_known(_split_off(every), paragraphs),
        left_out=_known(left_out, paragraphs),
        kept=tuple(kept),
        title_at=_title_at(living) if _was_said(project, "retitle_statement", every, "title") else 0,
        issuer=_same(project, every, "issuer"),
        language=_same(project, every, "language"),
    )


_Texts = Sequence[tuple[Statement, StatementText]]


def _greyed(project: Project, document_id: str) -> tuple[list[str], list[str]]:
    """The paragraphs that a person left out, and those that a person took in."""
    left_out, kept = list[str](), list[str]()
    for greyed in every_greyed_of(project, document_id):
        if greyed.kind is GreyKind.CUT and not greyed.deleted:
            left_out += _paragraphs(load_greyed_text(project, greyed.id))
        elif greyed.deleted and greyed.kind is not GreyKind.CUT:
            kept += _paragraphs(load_greyed_text(project, greyed.id))
    return left_out, kept


def _paragraphs(text: StatementText) -> list[str]:
    return [block.text for block in read_blocks(text.text)]


def _known(wanted: Sequence[str], paragraphs: set[str]) -> tuple[str, ...]:
    """Those that were whole paragraphs of a statement, each once."""
    return tuple(one for one in dict.fromkeys(wanted) if paragraph_digest(one) in paragraphs)


def _were_joined(every: _Texts) -> bool:
    """Whether pieces that stood side by side came to be the one statement of their document."""
    if sum(not one.deleted for one, _ in every) != 1:
        return False
    places = sorted(_place(text) for one, text in every if one.deleted and text.alignment.runs)
    return any(end <= start for (_, end), (start, _) in pairwise(places))


def _split_off(every: _Texts) -> list[str]:
    """The first paragraphs of statements that were parts of one, the part at its beginning left out."""
    whole = [_place(text) for one, text in every if one.deleted and text.alignment.runs]
    parts = sorted(
        ((_place(text)[0], text) for one, text in every if not one.deleted and text.alignment.runs),
        key=lambda part: part[0],
    )
    found = list[str]()
    for (above, _), (start, text) in pairwise(parts):
        if any(first <= above and start < last for first, last in whole):
            found += _paragraphs(text)[:1]
    return found


def _place(text: StatementText) -> tuple[int, int]:
    """The raw characters from the first to the last of a text."""
    return text.alignment.runs[0].raw_start, text.alignment.runs[-1].raw_end


def _title_at(living: _Texts) -> int:
    """The place of the paragraph that is the title of every statement, if it is the same in all; else 0."""
    places = set[int]()
    for statement, text in living:
        titles = [title_of(words) for words in _paragraphs(text)[:_HIGHEST_TITLE]]
        places.add(titles.index(statement.title) if statement.title in titles else 0)
    return places.pop() if len(places) == 1 else 0


def _same(project: Project, every: _Texts, field: str) -> str:
    """What a person said of a statement, if it is so of all of them."""
    values = {str(getattr(one, field)) for one, _ in every if not one.deleted}
    said = _was_said(project, "describe_statement", every, field)
    return values.pop() if said and len(values) == 1 else ""


def _was_said(project: Project, action: str, every: _Texts, field: str) -> bool:
    ids = {one.id for one, _ in every}
    return any(_changes(change.edits, ids, field) for change in journal.changes_by(project, action))


def _changes(edits: Sequence[Edit], ids: set[str], field: str) -> bool:
    return any(
        isinstance(edit.after, Statement)
        and edit.after.id in ids
        and getattr(edit.before, field, "") != getattr(edit.after, field)
        for edit in edits
    )
