"""Implied slots of claims in an exchange file. A reviewer's own word in the project goes before the file's."""

from annotator.core.annotations import ImpliedSlot
from annotator.core.claim_roles import roles_of
from annotator.core.errors import AnnotatorError, ExchangeError
from annotator.core.roles import Role
from annotator.export.exchange.fields import text, whole
from annotator.export.exchange.lines import Fields
from annotator.operations.exchange_intake import words_for
from annotator.operations.exchange_spans import StatementIntake, span_named


def take_implied(work: StatementIntake) -> None:
    """Take the implied slots of a record; each that cannot be taken is listed."""
    for place, given in work.objects("implied", "implied slot"):
        try:
            _take(work, given)
        except AnnotatorError as error:
            role, span = words_for(given, "role"), words_for(given, "span")
            work.leave_out(f"implied slot {place} ({role} of {span})" if role else f"implied slot {place}", error)


def _take(work: StatementIntake, given: Fields) -> None:
    intake, reviewer = work.intake, work.intake.reviewer_named(given, work.record)
    span, role = span_named(work, text(given, "span"), "span"), _role(text(given, "role"))
    if role not in roles_of(intake.codebook).may_be_implied(span.label_id):
        raise ExchangeError(f"the span’s label has no {role} that could be implied")
    there = intake.stored(ImpliedSlot, ImpliedSlot.id_for(span.id, reviewer.id, role))
    kept = there if isinstance(there, ImpliedSlot) and not there.deleted else None
    name = text(given, "actor", "")
    actor_id = intake.actor_named(name).id if name.strip() else None
    if kept is None:
        version = whole(given, "codebook_version", intake.codebook.version)
        slot_id = ImpliedSlot.id_for(span.id, reviewer.id, role)
        intake.put(ImpliedSlot(slot_id, span.statement_id, reviewer.id, span.id, role, actor_id, version))
        intake.report.implied += 1
    elif kept.actor_id == actor_id:
        intake.report.already += 1
    else:
        raise ExchangeError(f"{reviewer.name} has another word on it in the project, which was kept")


def _role(named: str) -> Role:
    try:
        return Role(named)
    except ValueError as error:
        raise ExchangeError(f"the role “{named}” is unknown; it is speaker, addressee or target") from error
