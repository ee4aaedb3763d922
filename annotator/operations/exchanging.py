"""Take annotations from a file in the exchange format."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Final

from annotator.core.annotations import Reviewer
from annotator.core.changes import Change, Edit
from annotator.core.codebook import Codebook
from annotator.core.errors import AnnotatorError
from annotator.export.exchange.lines import Fields
from annotator.export.exchange.places import shortened
from annotator.export.exchange.reader import ExchangeRecord
from annotator.operations.comparing import compare_new_statements
from annotator.operations.exchange_carried import CarriedByStatements
from annotator.operations.exchange_implied import take_implied
from annotator.operations.exchange_intake import Intake, words_for
from annotator.operations.exchange_report import AnnotateReport, LeftOut
from annotator.operations.exchange_reviews import take_reviews, take_statement_labels
from annotator.operations.exchange_spans import StatementIntake, take_relations, take_spans
from annotator.operations.exchange_statements import statement_of
from annotator.operations.told_kin import keep_told_kin
from annotator.store import journal
from annotator.store.project import Project


def annotate(
    project: Project, reviewer: Reviewer, records: Iterable[ExchangeRecord]
) -> tuple[Change | None, AnnotateReport]:
    """Take in annotations, and the statements that the project lacks if the file brings their texts; one undo.

    Annotations of a file that names no reviewer are the reviewer's. What is there already stays as it is; what
    cannot be taken is listed in the report and the rest is applied. The change is None if nothing was new.

    Raises:
        ExchangeError: the file is damaged; nothing was taken from it.
        SaveError: the project could not be written; nothing was changed.
    """
    return take_records(project, reviewer, records)


def take_records(
    project: Project,
    reviewer: Reviewer,
    records: Iterable[ExchangeRecord],
    *,
    codebook: Codebook | None = None,
    entries: Sequence[Edit] = (),
    comparing: Callable[[int], object] | None = None,
) -> tuple[Change | None, AnnotateReport]:
    """As `annotate`, under a codebook that gets new entries in the same change.

    `comparing` is told how many new statements have been compared with the others; what it raises ends the reading.

    Raises:
        ExchangeError: the records cannot be read to their end; nothing was taken.
        SaveError: the project could not be written; nothing was changed.
    """
    with project.transaction():
        intake = Intake.into(project, reviewer)
        intake.codebook = codebook or intake.codebook
        carried = CarriedByStatements(intake)
        for record in records:
            _take(carried, record)
        edits, created = [*entries, *intake.edits], intake.report.created_statements
        intake.report.entries = len(entries)
        if not edits and not created:
            return None, intake.report
        if created:
            compare_new_statements(project, comparing)  # so that no split parts a text from its copy or translation
            keep_told_kin(project, intake.kin.values())
        import_id = intake.import_id if created else ""
        change = journal.record(project, "annotate", reviewer, edits, import_id=import_id, change_id=intake.import_id)
        return change, intake.report


def _take(carried: CarriedByStatements, record: ExchangeRecord) -> None:
    intake, fields = carried.intake, record.fields
    intake.report.records += 1
    if (kind := fields.get("type", "statement")) != "statement":
        _leave_out(intake, record, "record", f"records of the type {kind!r} are unknown to this version")
        return
    try:
        text = statement_of(intake, fields)
    except AnnotatorError as error:
        _leave_out(intake, record, "everything", str(error))
        return
    work = StatementIntake(intake, record.line, fields, text, carried.on(text.statement_id))
    for part, take in _PARTS.items():
        try:
            take(work)
        except AnnotatorError as error:
            _leave_out(intake, record, part, str(error))


def _leave_out(intake: Intake, record: ExchangeRecord, what: str, why: str) -> None:
    name = shortened(_named(record.fields))
    intake.report.left_out.append(LeftOut(record.line, name, what, why.removesuffix(".")))


def _named(fields: Fields) -> str:
    """What people know a record by: its title, or its document, or else what it calls itself."""
    document = fields.get("document")
    of_document = words_for(document, "name", "id") if isinstance(document, dict) else ""
    return words_for(fields, "title") or words_for(fields, "id", "statement") or of_document


_PARTS: Final[Mapping[str, Callable[[StatementIntake], None]]] = {
    "spans": take_spans,
    "relations": take_relations,  # after the spans that they join
    "implied slots": take_implied,
    "statement labels": take_statement_labels,
    "reviews": take_reviews,
}
