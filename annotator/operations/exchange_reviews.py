"""Statement labels and reviews of an exchange file. A reviewer's own word in the project goes before the file's."""

from dataclasses import replace
from typing import Final

from annotator.core.annotations import Review, StatementLabel, Value
from annotator.core.codebook import AttributeKind
from annotator.core.documents import State
from annotator.core.errors import AnnotatorError, ExchangeError
from annotator.export.exchange.fields import flag, nested, text, whole
from annotator.export.exchange.lines import Fields
from annotator.export.exchange.values import attribute_of, source_of, value_of
from annotator.operations.exchange_intake import words_for
from annotator.operations.exchange_spans import StatementIntake

_PROGRESS: Final = {State.NEW: 0, State.IN_WORK: 1, State.SKIPPED: 2, State.DONE: 2}


def take_statement_labels(work: StatementIntake) -> None:
    """Take the statement labels of a record; each that cannot be taken is listed."""
    for place, given in _labels_given(work):
        try:
            _take_label(work, given)
        except AnnotatorError as error:
            work.leave_out(f"statement label {words_for(given, 'attribute') or place}", error)


def take_reviews(work: StatementIntake) -> None:
    """Take the reviews of a record; each that cannot be taken is listed."""
    single = nested(work.record, "review")
    for place, given in (*work.objects("reviews", "review"), *([(0, single)] if single else [])):
        try:
            _take_review(work, given)
        except AnnotatorError as error:
            work.leave_out(f"review {place}" if place else "review", error)


def _labels_given(work: StatementIntake) -> list[tuple[int, Fields]]:
    """The labels with their places: a list of objects, or one object of attributes and values."""
    given = work.record.get("statement_labels")
    if not isinstance(given, dict):
        return work.objects("statement_labels", "statement label")
    return list(enumerate(({"attribute": name, "value": value} for name, value in given.items()), 1))


def _take_label(work: StatementIntake, given: Fields) -> None:
    intake, codebook = work.intake, work.intake.codebook
    attribute = attribute_of(text(given, "attribute"), None, codebook)
    value = value_of(given.get("value"), attribute, codebook)
    if value is None:
        return
    if attribute.kind is AttributeKind.ACTOR:
        value = Value(actor_id=intake.actor_named(value.text or "").id)
    statement_id, reviewer = work.statement.statement_id, intake.reviewer_named(given, work.record)
    proposed = StatementLabel(
        id=StatementLabel.id_for(statement_id, reviewer.id, attribute.id),
        statement_id=statement_id,
        reviewer_id=reviewer.id,
        attribute_id=attribute.id,
        value=value,
        source=source_of(given),
        codebook_version=whole(given, "codebook_version", codebook.version),
    )
    there = intake.stored(StatementLabel, proposed.id)
    if not isinstance(there, StatementLabel) or there.deleted:
        intake.put(proposed)
        intake.report.statement_labels += 1
    elif there.value == proposed.value:
        intake.report.already += 1
    else:
        raise ExchangeError(f"{reviewer.name} has another value for it in the project, which was kept")


def _take_review(work: StatementIntake, given: Fields) -> None:
    statement_id, reviewer = work.statement.statement_id, work.intake.reviewer_named(given, work.record)
    row = work.intake.stored(Review, Review.id_for(statement_id, reviewer.id))
    nothing = Review(Review.id_for(statement_id, reviewer.id), statement_id, reviewer.id)
    there = row if isinstance(row, Review) and not row.deleted else nothing
    proposed = replace(
        nothing,
        state=_state(given),
        flagged=flag(given, "flagged"),
        note=text(given, "note", ""),
        reason=text(given, "reason", ""),
    )
    further = _further(there, proposed)
    if further == row:
        work.intake.report.already += 1
    else:
        work.intake.put(further)
        work.intake.report.reviews += 1
    if _held_back(further, proposed):
        raise ExchangeError(f"{reviewer.name} is further or has written something else in the project; that was kept")


def _further(there: Review, proposed: Review) -> Review:
    """The review that goes on from the project's: states only move forward, and what is written stays."""
    moves = _PROGRESS[proposed.state] > _PROGRESS[there.state]
    return replace(
        there,
        state=proposed.state if moves else there.state,
        flagged=there.flagged or proposed.flagged,
        note=there.note or proposed.note,
        reason=(proposed.reason if moves else "") or there.reason or proposed.reason,
    )


def _held_back(there: Review, proposed: Review) -> bool:
    states_differ = proposed.state is not State.NEW and there.state is not proposed.state
    return states_differ or any(
        given and given != kept for given, kept in ((proposed.note, there.note), (proposed.reason, there.reason))
    )


def _state(given: Fields) -> State:
    named = text(given, "state", State.NEW)
    try:
        return State(named)
    except ValueError as error:
        raise ExchangeError(f"the state “{named}” is unknown; it is new, in_work, done or skipped") from error
