"""A codebook with some of its entries changed, added or taken away."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import TypeVar

from annotator.core.codebook import Attribute, Choice, Codebook, CodebookEntry, Label, RelationType

_Entry = TypeVar("_Entry", bound=CodebookEntry)


def overlaid(codebook: Codebook, entries: Iterable[CodebookEntry]) -> Codebook:
    """The codebook with these entries in place of those that have their ids, or beside them; deleted ones left out."""
    changed = tuple(entries)
    return replace(
        codebook,
        labels=_overlaid(codebook.labels, [one for one in changed if isinstance(one, Label)]),
        attributes=_overlaid(codebook.attributes, [one for one in changed if isinstance(one, Attribute)]),
        choices=_overlaid(codebook.choices, [one for one in changed if isinstance(one, Choice)]),
        relation_types=_overlaid(codebook.relation_types, [one for one in changed if isinstance(one, RelationType)]),
    )


def entry_of(codebook: Codebook, entry_id: str) -> CodebookEntry:
    """The entry of any kind with this id. Raises KeyError."""
    for entry in codebook.entries():
        if entry.id == entry_id:
            return entry
    raise KeyError(entry_id)


def next_position(siblings: Sequence[CodebookEntry]) -> int:
    """The position of an entry that comes after all of these."""
    return max((entry.position for entry in siblings), default=-1) + 1


def _overlaid(entries: tuple[_Entry, ...], changed: Sequence[_Entry]) -> tuple[_Entry, ...]:
    by_id = {entry.id: entry for entry in (*entries, *changed)}
    living = (entry for entry in by_id.values() if not entry.deleted)
    return tuple(sorted(living, key=lambda entry: (entry.position, entry.id)))
