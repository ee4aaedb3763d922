"""Split entries of the codebook: a new entry takes over a chosen part of the work of an old one, in one step."""

from collections.abc import Collection, Iterable
from dataclasses import replace
from typing import TypeVar

from annotator.core.annotations import Span, StatementLabel
from annotator.core.codebook import Attribute, AttributeKind, Choice, CodebookEntry, Label, RelationType
from annotator.core.errors import CodebookError
from annotator.core.identity import new_id
from annotator.core.rewriting import Rewriting
from annotator.operations.codebook_draft import Draft
from annotator.operations.codebook_edit import CodebookEdit
from annotator.operations.codebook_editing import stripped
from annotator.operations.codebook_plan import CodebookPlan
from annotator.operations.codebook_rewriting import rewrite_spans, rewrite_statement_labels
from annotator.store.codebook_usage import (
    relations_concerned,
    spans_holding,
    spans_labelled,
    statement_labels_holding,
)
from annotator.store.project import Project

_Entry = TypeVar("_Entry", Label, Attribute, Choice, RelationType)
_Work = TypeVar("_Work")


@CodebookEdit
def split_label(
    project: Project, label_id: str, new: Label, *, span_ids: Collection[str] = (), choice_id: str | None = None
) -> CodebookPlan:
    """Give a new label to some spans of a label: those named, and those that hold a choice.

    The new label gets attributes and choices like those of the old one, so that no value is lost, and may be joined
    by relations as the old one is.

    Raises:
        CodebookError: the label or a span is gone, no span is chosen, or the new label breaks a rule.
    """
    draft = Draft(project)
    label = _old(draft, Label, label_id)
    draft.add(stripped(new))
    attributes, choices = _copied_attributes(draft, label, new)
    for kind in draft.codebook.relation_types:
        draft.put(kind, replace(kind, pairs=_widened(kind.pairs, label.id, new.id)))
    held = frozenset[str]()
    if choice_id is not None:
        choice = _old(draft, Choice, choice_id)
        held = frozenset(span.id for span in spans_holding(project, choice.attribute_id, choice.id))
    spans = {span.id: span for span in spans_labelled(project, [label.id])}
    chosen = _only(spans, {*span_ids, *(held & spans.keys())})
    rewrite_spans(draft, Rewriting({label.id: new.id}, attributes, choices), chosen)
    return draft.plan()


@CodebookEdit
def split_attribute(
    project: Project,
    attribute_id: str,
    new: Attribute,
    *,
    choice_ids: Collection[str] = (),
    carrier_ids: Collection[str] = (),
) -> CodebookPlan:
    """Move some values of an attribute, or statement label, to a new one that belongs to the same label.

    Of a choice attribute some choices move, wherever they are held; of another one the values of the spans and
    statement labels that are named.

    Raises:
        CodebookError: the attribute, a choice or a carrier is gone, nothing is chosen, or a rule is broken.
    """
    draft = Draft(project)
    old = _old(draft, Attribute, attribute_id)
    new = replace(new, label_id=old.label_id, kind=old.kind)
    draft.add(stripped(new))
    spans = {span.id: span for span in spans_holding(project, old.id)}
    labels = {row.id: row for row in statement_labels_holding(project, old.id)}
    if old.kind is AttributeKind.CHOICE:
        moving = _only({choice.id: choice for choice in draft.codebook.choices_of(old.id)}, choice_ids)
        for position, choice in enumerate(moving):
            draft.put(choice, replace(choice, attribute_id=new.id, position=position))
        carrier_ids = _holders(old.id, {choice.id for choice in moving}, spans.values(), labels.values())
    else:
        _only({**spans, **labels}, carrier_ids)
    rewriting = Rewriting(attributes={old.id: new.id})
    _rewrite_chosen(draft, rewriting, carrier_ids, spans.values(), labels.values())
    return draft.plan()


@CodebookEdit
def split_choice(project: Project, choice_id: str, new: Choice, carrier_ids: Collection[str]) -> CodebookPlan:
    """Give a new choice of the same attribute to some of the spans or statement labels that hold a choice.

    Raises:
        CodebookError: the choice or a carrier is gone, nothing is chosen, or the new choice breaks a rule.
    """
    draft = Draft(project)
    old = _old(draft, Choice, choice_id)
    draft.add(stripped(replace(new, attribute_id=old.attribute_id)))
    spans = {span.id: span for span in spans_holding(project, old.attribute_id, old.id)}
    held = statement_labels_holding(project, old.attribute_id)
    labels = {row.id: row for row in held if row.value.choice_id == old.id}
    _only({**spans, **labels}, carrier_ids)
    rewriting = Rewriting(choices={old.id: new.id})
    _rewrite_chosen(draft, rewriting, carrier_ids, spans.values(), labels.values())
    return draft.plan()


@CodebookEdit
def split_relation_type(
    project: Project, type_id: str, new: RelationType, relation_ids: Collection[str]
) -> CodebookPlan:
    """Give a new type to some relations of a type. A new type without pairs joins what the old one joins.

    Relations that the new type cannot have are taken away.

    Raises:
        CodebookError: the type or a relation is gone, nothing is chosen, or the new type breaks a rule.
    """
    draft = Draft(project)
    old = _old(draft, RelationType, type_id)
    draft.add(stripped(replace(new, pairs=new.pairs or old.pairs)))
    relations = {link.id: link for link in relations_concerned(project, [old.id], [])}
    for link in _only(relations, relation_ids):
        draft.put(link, replace(link, type_id=new.id))
    return draft.plan()


def _old(draft: Draft, kind: type[_Entry], entry_id: str) -> _Entry:
    entry: CodebookEntry = draft.entry(entry_id)
    if not isinstance(entry, kind):
        raise CodebookError(f"“{entry.name}” cannot be split like this. Nothing was changed.")
    return entry


def _only(there: dict[str, _Work], wanted: Collection[str]) -> list[_Work]:
    """What is chosen, in the order in which it is there."""
    if not wanted:
        raise CodebookError("Nothing was chosen for the new entry. Nothing was changed.")
    if not there.keys() >= set(wanted):
        raise CodebookError("Something that was chosen is not there any more. Nothing was changed; choose again.")
    return [row for key, row in there.items() if key in set(wanted)]


def _copied_attributes(draft: Draft, label: Label, new: Label) -> tuple[dict[str, str | None], dict[str, str | None]]:
    attributes = dict[str, str | None]()
    choices = dict[str, str | None]()
    for attribute in draft.codebook.attributes_of(label.id):
        copy = replace(attribute, id=new_id(), label_id=new.id)
        attributes[attribute.id] = copy.id
        draft.add(copy, attribute.position)
        for choice in draft.codebook.choices_of(attribute.id):
            choices[choice.id] = copy_id = new_id()
            draft.add(replace(choice, id=copy_id, attribute_id=copy.id), choice.position)
    return attributes, choices


def _widened(pairs: tuple[tuple[str, str], ...], old: str, new: str) -> tuple[tuple[str, str], ...]:
    """The pairs, and for each with the old label all that it may mean with the new one."""
    wider = [
        (one, other)
        for start, end in pairs
        for one in ((start, new) if start == old else (start,))
        for other in ((end, new) if end == old else (end,))
    ]
    return tuple(dict.fromkeys((*pairs, *wider)))


def _holders(
    attribute_id: str, choices: Collection[str], spans: Iterable[Span], labels: Iterable[StatementLabel]
) -> frozenset[str]:
    found = [span.id for span in spans if span.attributes[attribute_id].choice_id in choices]
    found += [row.id for row in labels if row.value.choice_id in choices]
    return frozenset(found)


def _rewrite_chosen(
    draft: Draft,
    rewriting: Rewriting,
    chosen: Collection[str],
    spans: Iterable[Span],
    labels: Iterable[StatementLabel],
) -> None:
    wanted = frozenset(chosen)
    rewrite_spans(draft, rewriting, (span for span in spans if span.id in wanted))
    rewrite_statement_labels(draft, rewriting, (row for row in labels if row.id in wanted))
