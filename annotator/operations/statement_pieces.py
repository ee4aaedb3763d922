"""Statements and greyed pieces as they are found and made when a document is cut anew."""

from dataclasses import replace

from annotator.core.changes import Edit
from annotator.core.documents import Statement, StatementText
from annotator.core.errors import AnnotationError
from annotator.core.greyed import Greyed, GreyKind
from annotator.core.ranges import Range
from annotator.core.text_assembly import Assembled, Slice
from annotator.ingest.language import UNDETERMINED, detect_language
from annotator.store.annotations import find
from annotator.store.greyed import keep_greyed, load_greyed, load_greyed_text
from annotator.store.project import Project
from annotator.store.statements import load_statement, load_text


def living_statement(project: Project, statement_id: str) -> tuple[Statement, StatementText]:
    """A statement and its text.

    Raises:
        AnnotationError: it is gone.
    """
    try:
        statement = load_statement(project, statement_id)
    except KeyError:
        statement = None
    if statement is None or statement.deleted:
        raise AnnotationError("This statement is not in the project any more. Nothing was changed.")
    return statement, load_text(project, statement_id)


def living_greyed(project: Project, greyed_id: str) -> tuple[Greyed, StatementText]:
    """A greyed piece and its text.

    Raises:
        AnnotationError: it is gone, or taken in already.
    """
    try:
        greyed = load_greyed(project, greyed_id)
    except KeyError:
        greyed = None
    if greyed is None or greyed.deleted:
        raise AnnotationError("This text is not left out any more. Nothing was changed.")
    return greyed, load_greyed_text(project, greyed_id)


def whole(text: StatementText) -> Slice:
    """All of a text."""
    return Slice(text, Range(0, len(text.text)))


def starts_at(text: StatementText) -> int:
    """The raw character with which a text begins."""
    return text.alignment.runs[0].raw_start if text.alignment.runs else 0


def language_of(old: Statement, text: str) -> str:
    """The language of a piece of a statement: the statement's, if it cannot be told."""
    found = detect_language(text)
    return old.language if found == UNDETERMINED else found


def new_greyed(project: Project, document_id: str, made: Assembled) -> Edit:
    """Store a piece that a reviewer leaves out, inside a transaction; the edit that makes it known."""
    runs = made.text.alignment.runs
    identity = Greyed.id_for(document_id, runs[0].byte_start, runs[-1].byte_end)
    before = find(project, Greyed, identity)
    after = Greyed(
        identity, document_id, GreyKind.CUT, runs[0].raw_start, len(made.text.text), "left out by a reviewer"
    )
    if isinstance(before, Greyed) and load_greyed_text(project, identity).text == made.text.text:
        after = replace(before, deleted=False)
    else:
        keep_greyed(project, after, replace(made.text, statement_id=identity))
    return Edit(before, after)
