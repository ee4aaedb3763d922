"""Spans and relations of an exchange file, put beside those that the project has. Nothing there is overwritten."""

import uuid
from dataclasses import dataclass, field, replace

from annotator.core.annotations import Relation, Span, Value
from annotator.core.codebook import AttributeKind, Label
from annotator.core.documents import StatementText
from annotator.core.errors import AnnotatorError, ExchangeError
from annotator.core.identity import new_id
from annotator.export.exchange.fields import elements, nested, text, whole
from annotator.export.exchange.lines import Fields
from annotator.export.exchange.places import places_of, shortened
from annotator.export.exchange.values import attribute_of, label_of, relation_type_of, source_of, value_of
from annotator.operations.exchange_carried import Carried, joined_by, place_of
from annotator.operations.exchange_intake import Intake, words_for
from annotator.operations.exchange_report import LeftOut
from annotator.operations.relating import must_join
from annotator.store.statements import load_statement


@dataclass(slots=True)
class StatementIntake:
    """One record while its annotations are taken: the statement, what it carries by now, and the file's names for it.

    `local` leads from the ids of the file to those of the project.
    """

    intake: Intake
    line: int
    record: Fields
    statement: StatementText
    carried: Carried
    local: dict[str, str] = field(default_factory=dict)

    def leave_out(self, what: str, why: AnnotatorError) -> None:
        """List something in the report."""
        title = (
            words_for(self.record, "title") or load_statement(self.intake.project, self.statement.statement_id).title
        )
        name = shortened(title) or words_for(self.record, "id", "statement") or self.statement.statement_id
        self.intake.report.left_out.append(LeftOut(self.line, name, what, str(why).removesuffix(".")))

    def objects(self, key: str, what: str) -> list[tuple[int, Fields]]:
        """The objects of a list of the record with their places, which count from 1; what is none is listed.

        Raises:
            ExchangeError: it is no list.
        """
        found = list(enumerate(elements(self.record, key), 1))
        for place, one in found:
            if not isinstance(one, dict):
                self.leave_out(f"{what} {place}", ExchangeError("it is not an object"))
        return [(place, one) for place, one in found if isinstance(one, dict)]


def take_spans(work: StatementIntake) -> None:
    """Take the spans of a record; each that cannot be taken is listed."""
    given = work.objects("spans", "span")
    own = {identity for _, span in given if (identity := _own_id(words_for(span, "id")))}
    for place, span in given:
        called = _called(place, span)
        try:
            proposed = _proposed_span(work, span, called)
            _take_span(work, span, proposed, own, called)
        except AnnotatorError as error:
            work.leave_out(called, error)


def take_relations(work: StatementIntake) -> None:
    """Take the relations of a record; each that cannot be taken is listed."""
    for place, relation in work.objects("relations", "relation"):
        try:
            _take_relation(work, relation)
        except AnnotatorError as error:
            ends = " to ".join(words_for(relation, end) for end in ("from", "to"))
            named = words_for(relation, "type", "type_id")
            work.leave_out(f"relation {place} ({named} from {ends})" if named else f"relation {place}", error)


def _called(place: int, span: Fields) -> str:
    """A span for the report: by its place in the record, by its label or id, and by its words."""
    name, quote = words_for(span, "label", "id"), words_for(span, "quote")
    return f"span {place}" + (f" ({name})" if name else "") + (f" “{shortened(quote)}”" if quote else "")


def _proposed_span(work: StatementIntake, given: Fields, called: str) -> Span:
    words = work.statement.text
    label = label_of(given, work.intake.codebook)
    places = places_of(given, words)
    return Span(
        id=_own_id(text(given, "id", "")) or new_id(),
        statement_id=work.statement.statement_id,
        reviewer_id=work.intake.reviewer_named(given, work.record).id,
        label_id=label.id,
        ranges=places,
        quotes=tuple(place.quote(words) for place in places),
        attributes=_attributes(work, nested(given, "attributes"), label, called),
        note=text(given, "note", ""),
        source=source_of(given),
        codebook_version=whole(given, "codebook_version", work.intake.codebook.version),
        created_at=text(given, "created_at", work.intake.stamp),
    )


def _attributes(work: StatementIntake, given: Fields, label: Label, called: str) -> dict[str, Value]:
    held = {}
    for name, content in given.items():
        try:
            attribute = attribute_of(name, label, work.intake.codebook)
            value = value_of(content, attribute, work.intake.codebook)
        except AnnotatorError as error:
            work.leave_out(f"an attribute of {called}", error)
            continue
        if value is not None and attribute.kind is AttributeKind.ACTOR:
            value = Value(actor_id=work.intake.actor_named(value.text or "").id)
        if value is not None:
            held[attribute.id] = value
    return held


def _take_span(work: StatementIntake, given: Fields, proposed: Span, own: set[str], called: str) -> None:
    there = _same_span(work, proposed, own)
    if there is None:
        proposed = replace(proposed, id=_free_id(work, Span, proposed.id))
        work.intake.put(proposed)
        work.intake.report.spans += 1
        there = proposed
    elif place_of(there) != place_of(proposed):
        work.local[text(given, "id", there.id)] = there.id
        raise ExchangeError("the project's span of this id has since been changed; it was kept as it is there")
    else:
        work.intake.report.already += 1
        there = _completed(work, there, proposed, called)
    work.carried.keep(there)
    work.local[text(given, "id", there.id)] = there.id


def _same_span(work: StatementIntake, proposed: Span, own: set[str]) -> Span | None:
    """The span that is there under the same id, or at the same place; two that the file itself tells apart stay two."""
    if proposed.id in work.carried.spans:
        return work.carried.spans[proposed.id]
    others = own if proposed.id in own else frozenset[str]()
    here = work.carried.places.get(place_of(proposed), ())
    return next((work.carried.spans[span_id] for span_id in here if span_id not in others), None)


def _completed(work: StatementIntake, there: Span, proposed: Span, called: str) -> Span:
    completed = replace(there, attributes={**proposed.attributes, **there.attributes}, note=there.note or proposed.note)
    if completed != there:
        work.intake.put(completed)
        work.intake.report.completed += 1
    if _differs(there, proposed):
        kept = ExchangeError("the project has other values or another note for it, which were kept")
        work.leave_out(f"attributes of {called}", kept)
    return completed


def _differs(there: Span, proposed: Span) -> bool:
    common = there.attributes.keys() & proposed.attributes.keys()
    values_differ = any(there.attributes[key] != proposed.attributes[key] for key in common)
    return values_differ or (there.note != proposed.note and bool(there.note and proposed.note))


def _take_relation(work: StatementIntake, given: Fields) -> None:
    kind = relation_type_of(given, work.intake.codebook)
    start, end = (span_named(work, text(given, name), name) for name in ("from", "to"))
    must_join(work.intake.codebook, start, end, kind.id)
    proposed = Relation(
        id=_own_id(text(given, "id", "")) or new_id(),
        statement_id=work.statement.statement_id,
        reviewer_id=work.intake.reviewer_named(given, work.record).id,
        type_id=kind.id,
        from_span=start.id,
        to_span=end.id,
        note=text(given, "note", ""),
        source=source_of(given),
        codebook_version=whole(given, "codebook_version", work.intake.codebook.version),
        created_at=text(given, "created_at", work.intake.stamp),
    )
    if joined_by(proposed) in work.carried.links:
        work.intake.report.already += 1
        return
    proposed = replace(proposed, id=_free_id(work, Relation, proposed.id))
    work.carried.keep(proposed)
    work.intake.put(proposed)
    work.intake.report.relations += 1


def span_named(work: StatementIntake, named: str, which: str) -> Span:
    """The span of the statement that the file calls so under the key `which`.

    Raises:
        ExchangeError: there is none.
    """
    span = work.carried.spans.get(work.local.get(named, named))
    if span is None:
        raise ExchangeError(f"there is no span {named}, which “{which}” names, in the statement")
    return span


def _own_id(identity: str) -> str:
    """The id, if it is one that holds everywhere; others are names within their record."""
    try:
        return identity if str(uuid.UUID(identity)) == identity else ""
    except ValueError:
        return ""


def _free_id(work: StatementIntake, kind: type[Span | Relation], wanted: str) -> str:
    """The wanted id, unless a row of another statement, or a living one, has it."""
    there = work.intake.stored(kind, wanted)
    if there is None:
        return wanted
    at_hand = isinstance(there, kind) and there.deleted and there.statement_id == work.statement.statement_id
    return wanted if at_hand else new_id()
