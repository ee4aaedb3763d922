"""Merge entries of the codebook. The work of those that go joins that of the one that stays, in one step."""

from collections.abc import Sequence
from dataclasses import replace
from typing import TypeVar

from annotator.core.annotations import Relation
from annotator.core.codebook import Attribute, Choice, Label, RelationType
from annotator.core.codebook_overlay import next_position
from annotator.core.codebook_rules import as_read
from annotator.core.errors import CodebookError
from annotator.core.rewriting import Rewriting
from annotator.operations.codebook_draft import Draft
from annotator.operations.codebook_edit import CodebookEdit
from annotator.operations.codebook_plan import CodebookPlan
from annotator.operations.codebook_rewriting import rewrite_spans, rewrite_statement_labels
from annotator.operations.span_folding import fold_twins
from annotator.store.codebook_usage import (
    relations_concerned,
    spans_holding,
    spans_labelled,
    statement_labels_holding,
)
from annotator.store.project import Project

_Entry = TypeVar("_Entry", Label, Attribute, Choice, RelationType)
_Gone = dict[str, str | None]


@CodebookEdit
def merge_labels(project: Project, from_ids: Sequence[str], into_id: str, *, adopt: bool = False) -> CodebookPlan:
    """Give the spans of some labels the label `into_id`, and take those labels away.

    Values go along where the label that stays has an attribute and a choice of the same name; the rest is lost,
    unless it adopts the attributes and choices that it lacks. Relations stay: what could join one of the labels that
    go can join the one that stays. Two spans that become the same one are folded into one.

    Raises:
        CodebookError: a label is gone or retired, or is to be merged with itself.
    """
    draft = Draft(project)
    into, gone = _chosen(draft, Label, into_id, from_ids)
    attributes: _Gone = {}
    choices: _Gone = {}
    for label in gone:
        for attribute in draft.codebook.attributes_of(label.id):
            _carry_attribute(draft, attribute, into, attributes, choices, adopt=adopt)
        draft.put(label, replace(label, deleted=True))
    labels = {label.id: into.id for label in gone}
    for kind in draft.codebook.relation_types:
        pairs = ((labels.get(start, start), labels.get(end, end)) for start, end in kind.pairs)
        draft.put(kind, replace(kind, pairs=tuple(dict.fromkeys(pairs))))
    moved = spans_labelled(project, labels)
    rewrite_spans(draft, Rewriting(labels, attributes, choices), moved)
    fold_twins(draft, spans_labelled(project, [into.id]), moved)
    return draft.plan()


@CodebookEdit
def merge_attributes(project: Project, from_ids: Sequence[str], into_id: str) -> CodebookPlan:
    """Make the values of some attributes, or statement labels, those of another one; choices of other names go along.

    A span or statement that holds a value of both keeps that of the one that stays.

    Raises:
        CodebookError: an attribute is gone or retired, belongs to another label or holds another kind of value.
    """
    draft = Draft(project)
    into, gone = _chosen(draft, Attribute, into_id, from_ids)
    if any((one.label_id, one.kind) != (into.label_id, into.kind) for one in gone):
        raise CodebookError(
            f"Only attributes of one label that hold the same kind of value can be merged into “{into.name}”. "
            "Nothing was changed."
        )
    rewriting = Rewriting(attributes={one.id: into.id for one in gone}, choices=(choices := _Gone()))
    for attribute in gone:
        _carry_choices(draft, attribute, into, choices, adopt=True)
        draft.put(attribute, replace(attribute, deleted=True))
    _rewrite_holders(draft, rewriting, gone)
    return draft.plan()


@CodebookEdit
def merge_choices(project: Project, from_ids: Sequence[str], into_id: str) -> CodebookPlan:
    """Turn some choices of an attribute into another one of it, wherever they are held.

    Raises:
        CodebookError: a choice is gone or retired, or belongs to another attribute.
    """
    draft = Draft(project)
    into, gone = _chosen(draft, Choice, into_id, from_ids)
    if any(one.attribute_id != into.attribute_id for one in gone):
        raise CodebookError(f"Only choices of one attribute can be merged into “{into.name}”. Nothing was changed.")
    for choice in gone:
        draft.put(choice, replace(choice, deleted=True))
    rewriting = Rewriting(choices={one.id: into.id for one in gone})
    _rewrite_holders(draft, rewriting, [draft.codebook.attribute(into.attribute_id)])
    return draft.plan()


@CodebookEdit
def merge_relation_types(project: Project, from_ids: Sequence[str], into_id: str) -> CodebookPlan:
    """Make the relations of some types relations of another one, which may then join what they joined.

    Of two relations that become the same one the older stays.

    Raises:
        CodebookError: a type is gone or retired, or is to be merged with itself.
    """
    draft = Draft(project)
    into, gone = _chosen(draft, RelationType, into_id, from_ids)
    pairs = dict.fromkeys(pair for kind in (into, *gone) for pair in kind.pairs)
    draft.put(into, replace(into, pairs=tuple(pairs)))
    for kind in gone:
        draft.put(kind, replace(kind, deleted=True))
    _retype(draft, into.id, relations_concerned(project, [into.id, *(kind.id for kind in gone)], []))
    return draft.plan()


def _retype(draft: Draft, type_id: str, relations: Sequence[Relation]) -> None:
    seen = set[tuple[str, str, str]]()
    for link in sorted(relations, key=lambda link: (link.type_id != type_id, link.id)):
        key = (link.reviewer_id, link.from_span, link.to_span)
        if key in seen and link.type_id != type_id:
            draft.put(link, replace(link, deleted=True))
        else:
            draft.put(link, replace(link, type_id=type_id))
        seen.add(key)


def _chosen(draft: Draft, kind: type[_Entry], into_id: str, from_ids: Sequence[str]) -> tuple[_Entry, list[_Entry]]:
    into, *gone = [draft.entry(entry_id) for entry_id in (into_id, *dict.fromkeys(from_ids))]
    if not isinstance(into, kind) or into.retired or into in gone:
        raise CodebookError(f"Nothing can be merged into “{into.name}”. Nothing was changed; choose another entry.")
    alike = [entry for entry in gone if isinstance(entry, kind)]
    if len(alike) != len(gone):
        raise CodebookError(f"Only entries of one kind can be merged into “{into.name}”. Nothing was changed.")
    return into, alike


def _carry_attribute(
    draft: Draft, attribute: Attribute, into: Label, attributes: _Gone, choices: _Gone, *, adopt: bool
) -> None:
    beside = draft.after().attributes_of(into.id)
    same = next((one for one in beside if as_read(one.name) == as_read(attribute.name)), None)
    if same is None and adopt:
        draft.put(attribute, replace(attribute, label_id=into.id, position=next_position(beside)))
        for choice in draft.codebook.choices_of(attribute.id):
            draft.put(choice, replace(choice, key=_free_key(draft, into.id, choice)))
        return
    draft.put(attribute, replace(attribute, deleted=True))
    attributes[attribute.id] = same.id if same is not None and same.kind == attribute.kind else None
    if same is not None and same.kind == attribute.kind:
        _carry_choices(draft, attribute, same, choices, adopt=adopt)
    else:
        for choice in draft.codebook.choices_of(attribute.id):
            draft.put(choice, replace(choice, deleted=True))


def _carry_choices(draft: Draft, attribute: Attribute, into: Attribute, choices: _Gone, *, adopt: bool) -> None:
    for choice in draft.codebook.choices_of(attribute.id):
        beside = draft.after().choices_of(into.id)
        same = next((one for one in beside if as_read(one.name) == as_read(choice.name)), None)
        if same is None and adopt:
            key = _free_key(draft, into.label_id, choice)
            moved = replace(choice, attribute_id=into.id, position=next_position(beside), key=key)
            draft.put(choice, moved)
        else:
            choices[choice.id] = same.id if same else None
            draft.put(choice, replace(choice, deleted=True))


def _free_key(draft: Draft, label_id: str | None, choice: Choice) -> str:
    """The choice's key, or none if another choice beside it has the same."""
    after = draft.after()
    beside = (one for attribute in after.attributes_of(label_id) for one in after.choices_of(attribute.id))
    taken = {one.key for one in beside if one.id != choice.id}
    return "" if choice.key in taken else choice.key


def _rewrite_holders(draft: Draft, rewriting: Rewriting, attributes: Sequence[Attribute]) -> None:
    spans = {span.id: span for one in attributes for span in spans_holding(draft.project, one.id)}
    rewrite_spans(draft, rewriting, spans.values())
    for one in attributes:
        rewrite_statement_labels(draft, rewriting, statement_labels_holding(draft.project, one.id))
