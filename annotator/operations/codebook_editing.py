"""Add, rename, describe, order, retire and remove entries of the codebook. Work follows by id and stays as it is.

Entries are labels, attributes (those without a label are statement labels), choices and relation types.
"""

from collections.abc import Sequence
from dataclasses import replace
from typing import TypeVar

from annotator.core.codebook import Attribute, Choice, CodebookEntry, Label, RelationType
from annotator.core.codebook_order import siblings
from annotator.core.errors import CodebookError
from annotator.operations.codebook_draft import Draft
from annotator.operations.codebook_edit import CodebookEdit
from annotator.operations.codebook_plan import CodebookPlan
from annotator.store.codebook_usage import usage_of
from annotator.store.project import Project

_Entry = TypeVar("_Entry", bound=CodebookEntry)


@CodebookEdit
def add_entries(project: Project, entries: Sequence[CodebookEntry]) -> CodebookPlan:
    """Add entries with ids of their own, each after those that it stands beside; what they belong to comes first.

    A choice attribute needs its choices in the same step.

    Raises:
        CodebookError: an id is taken, or the codebook would break a rule.
    """
    draft = Draft(project)
    for entry in entries:
        draft.add(stripped(entry))
    return draft.plan()


@CodebookEdit
def rename_entry(project: Project, entry_id: str, name: str) -> CodebookPlan:
    """Give an entry another name; all work on it follows.

    Raises:
        CodebookError: the entry is gone, or the name is blank or taken.
    """
    draft = Draft(project)
    entry = draft.entry(entry_id)
    _change(draft, entry, replace(entry, name=name))
    return draft.plan()


@CodebookEdit
def change_entry(project: Project, entry: CodebookEntry) -> CodebookPlan:
    """Give the entry with this id other words, looks, keys or pairs: describe, recolour, re-key.

    Its kind, its place, what it belongs to and whether it is retired stay. Relations that a relation type no longer
    allows are taken away in the same step.

    Raises:
        CodebookError: the entry is gone, an attribute would hold another kind of value, or a rule is broken.
    """
    draft = Draft(project)
    there = draft.entry(entry.id)
    match there, entry:
        case (Attribute(), Attribute()) if there.kind != entry.kind:
            raise CodebookError(
                f"“{there.name}” cannot hold another kind of value. Nothing was changed; retire it and make a new one."
            )
        case (Attribute(), Attribute()):
            entry = replace(entry, label_id=there.label_id)
        case (Choice(), Choice()):
            entry = replace(entry, attribute_id=there.attribute_id)
        case (Label(), Label()) | (RelationType(), RelationType()):
            pass
        case _:
            raise CodebookError(f"“{there.name}” is another kind of entry. Nothing was changed.")
    _change(draft, there, replace(entry, position=there.position, retired=there.retired, deleted=False))
    return draft.plan()


@CodebookEdit
def reorder_entries(project: Project, entry_ids: Sequence[str]) -> CodebookPlan:
    """Put entries that stand beside one another into this order; all of them are named.

    Raises:
        CodebookError: one is missing, gone, or stands elsewhere.
    """
    draft = Draft(project)
    entries = [draft.entry(entry_id) for entry_id in entry_ids]
    beside = {entry.id for entry in siblings(draft.codebook, entries[0])} if entries else set()
    if beside != set(entry_ids) or len(beside) != len(entry_ids):
        raise CodebookError("These are not the entries that stand side by side. Nothing was changed; try again.")
    for position, entry in enumerate(entries):
        draft.put(entry, replace(entry, position=position))
    return draft.plan()


@CodebookEdit
def retire_entry(project: Project, entry_id: str, *, retired: bool = True) -> CodebookPlan:
    """Offer an entry no more, or again. Work on it stays; its key, and those of its choices, become free.

    Raises:
        CodebookError: the entry is gone.
    """
    draft = Draft(project)
    entry = draft.entry(entry_id)
    _change(draft, entry, replace(entry, retired=retired))
    if retired:
        free_keys(draft, entry)
    return draft.plan()


@CodebookEdit
def remove_entry(project: Project, entry_id: str) -> CodebookPlan:
    """Take an entry without any work away, with all that belongs to it.

    Raises:
        CodebookError: the entry is gone or in use, or something else would be left without meaning.
    """
    draft = Draft(project)
    entry = draft.entry(entry_id)
    used = usage_of(project, entry)
    if used:
        count = len(used.spans) + len(used.relations) + len(used.statement_labels)
        raise CodebookError(
            f"“{entry.name}” carries work ({count}) and was not removed. Retire it, or merge it with another entry."
        )
    drop(draft, entry)
    return draft.plan()


def drop(draft: Draft, entry: CodebookEntry) -> None:
    """Take an entry away with all that belongs to it; relation types join its label no more."""
    draft.put(entry, replace(entry, deleted=True))
    for child in children(draft, entry):
        drop(draft, child)
    if isinstance(entry, Label):
        for stored in draft.codebook.relation_types:
            kind = draft.now(stored)
            pairs = tuple(pair for pair in kind.pairs if entry.id not in pair)
            if pairs != kind.pairs:
                draft.put(stored, replace(kind, pairs=pairs, deleted=kind.deleted or not pairs))


def children(draft: Draft, entry: CodebookEntry) -> tuple[CodebookEntry, ...]:
    """The entries that belong to an entry and are still there."""
    after = draft.after()
    match entry:
        case Label():
            return after.attributes_of(entry.id)
        case Attribute():
            return after.choices_of(entry.id)
        case _:
            return ()


def free_keys(draft: Draft, entry: CodebookEntry) -> None:
    """Take the keys of an entry that is offered no more, and of its choices."""
    now = draft.now(entry)
    if isinstance(now, Label | Choice) and now.key:
        draft.put(entry, replace(now, key=""))
    if isinstance(entry, Attribute):
        for choice in draft.codebook.choices_of(entry.id):
            free_keys(draft, choice)


def stripped(entry: _Entry) -> _Entry:
    """The entry without blanks around its words."""
    bare = replace(entry, name=entry.name.strip(), definition=entry.definition.strip())
    if isinstance(bare, Label):
        bare = replace(bare, include=bare.include.strip(), exclude=bare.exclude.strip(), example=bare.example.strip())
    return bare


def _change(draft: Draft, there: CodebookEntry, entry: CodebookEntry) -> None:
    draft.put(there, stripped(replace(entry, changed_by=there.changed_by)))
    draft.concern([there])
