"""Which statement of the project a record of an exchange file speaks of; one that is missing is made from its text."""

from dataclasses import replace
from typing import Final

from annotator.core.alignment import Alignment
from annotator.core.documents import Document, ReadDocument, Statement, StatementText
from annotator.core.errors import ExchangeError
from annotator.core.identity import document_id, statement_id
from annotator.export.exchange.fields import nested, text, whole
from annotator.export.exchange.lines import Fields
from annotator.operations.exchange_intake import Intake
from annotator.operations.importing import keep
from annotator.store.documents import all_documents, load_document, load_raw
from annotator.store.project import Project
from annotator.store.statements import load_statement, load_text, statements_of
from annotator.store.texts import words_of

_LONGEST_ID: Final = 200
_LONGEST_TITLE: Final = 120


def statement_of(intake: Intake, record: Fields) -> StatementText:
    """The statement that a record names by its id, or by its document; its text as the project has it.

    Of a document with several, `begins` says with which words it begins, or `position` which it is, from 0.

    Raises:
        ExchangeError: there is none and the record brings no text, or the text that it brings is another one.
    """
    wanted = text(record, "id", "") or text(record, "statement", "")
    given = text(record, "text", "")
    found = _by_id(intake.project, wanted) if wanted else _by_document(intake.project, record)
    if found is None and given:
        found = _with_same_text(intake, record, given)
    if found is None and given:
        return _created(intake, record, wanted, given)
    if found is None:
        raise ExchangeError("the project has no such statement, and the record does not bring its text")
    there = load_text(intake.project, found.id)
    if given and there.text != given:
        raise ExchangeError("the project has another text under this name, so that its places would not fit")
    if found.deleted:
        _bring_back(intake, found, there)
    return there


def _by_id(project: Project, wanted: str) -> Statement | None:
    try:
        return load_statement(project, wanted)
    except KeyError:
        return None


def _by_document(project: Project, record: Fields) -> Statement | None:
    named = nested(record, "document")
    wanted, name = text(named, "id", ""), text(named, "name", "")
    if not wanted and not name:
        return None
    documents = [one for one in all_documents(project) if (one.id == wanted if wanted else one.name == name)]
    if len(documents) > 1:
        raise ExchangeError(f"the project has {len(documents)} documents named {name}: give the id of one")
    statements = statements_of(project, documents[0].id) if documents else []
    if len(statements) > 1 or text(record, "begins", ""):
        statements = _one_of(project, record, statements, documents[0].name if documents else name)
    return statements[0] if statements else None


def _one_of(project: Project, record: Fields, statements: list[Statement], document: str) -> list[Statement]:
    """The one that begins with the words of the record, or has its position; [] if none does."""
    begins = text(record, "begins", "")
    if begins:
        statements = [one for one in statements if words_of(project, one.id).startswith(begins)]
    elif "position" in record:
        position = whole(record, "position", 0)
        statements = [one for one in statements if one.position == position]
    if len(statements) > 1:
        found = f"{len(statements)} statements" + (" that begin so" if begins else "")
        raise ExchangeError(f"{document} has {found}: give the id of one, or more of the words it begins with")
    return statements


def _with_same_text(intake: Intake, record: Fields, given: str) -> Statement | None:
    """A statement that was known before under another id, but is the only one of the same document and text."""
    for wanted in (text(nested(record, "document"), "id", ""), document_id(given.encode())):
        try:
            document = load_document(intake.project, wanted)
        except KeyError:
            continue
        statements = [] if document.import_id == intake.import_id else statements_of(intake.project, wanted)
        if len(statements) == 1 and load_text(intake.project, statements[0].id).text == given:
            return statements[0]
    return None


def _created(intake: Intake, record: Fields, wanted: str, given: str) -> StatementText:
    if len(wanted) > _LONGEST_ID:
        raise ExchangeError(f"an id has at most {_LONGEST_ID} characters")
    raw, kin = given.encode(), text(record, "kin", "")
    _must_be_free(intake, document_id(raw))
    origin = nested(record, "document")
    document = Document(
        id=document_id(raw),
        name=text(origin, "name", "") or text(record, "title", "") or "From an exchange file",
        origin="",
        media_type=text(origin, "media_type", "") or "text/plain",
        encoding="utf-8",
        size=len(raw),
        import_id=intake.import_id,
        imported_at=intake.stamp,
    )
    statement = Statement(
        id=wanted or statement_id(document.id, 0, len(raw)),
        document_id=document.id,
        position=whole(record, "position", 0),
        title=text(record, "title", "") or _first_words(given) or document.name,
        language=text(record, "language", ""),
        characters=len(given),
        issuer=text(record, "issuer", ""),
        date=text(record, "date", ""),
        date_precision=text(record, "date_precision", ""),
        place=text(record, "place", ""),
        number=text(record, "number", ""),
        group_id=text(record, "group_id", ""),
        group_title=text(record, "group_title", ""),
        reference=text(record, "reference", ""),
    )
    made = StatementText(statement.id, given, Alignment.identity(len(given), len(raw), "utf-8"))
    keep(intake.project, ReadDocument(document, raw, (statement,), (made,)), intake.import_id)
    intake.report.created_statements += 1
    if kin:
        intake.kin.setdefault(kin, []).append(statement.id)
    return made


def _must_be_free(intake: Intake, wanted: str) -> None:
    try:
        there = load_document(intake.project, wanted)
    except KeyError:
        return
    if not there.deleted and there.import_id != intake.import_id:
        raise ExchangeError(
            f"the text is all of the document {there.name}, which the project has with other statements"
        )


def _bring_back(intake: Intake, statement: Statement, there: StatementText) -> None:
    """A statement whose import was undone returns with its own document and way back to the raw file."""
    document = load_document(intake.project, statement.document_id)
    if not document.deleted:
        raise ExchangeError("the statement has been taken out of its document")
    raw = load_raw(intake.project, document.id)
    again = replace(statement, deleted=False)
    keep(intake.project, ReadDocument(document, raw, (again,), (there,)), intake.import_id)
    intake.report.created_statements += 1


def _first_words(given: str) -> str:
    line = next((line.strip() for line in given.splitlines() if line.strip()), "")
    return line[:_LONGEST_TITLE]
