"""A codebook in the one order in which it is written down: every entry under the one that it belongs to."""

from collections.abc import Iterable
from dataclasses import replace
from typing import TypeVar

from annotator.core.codebook import Attribute, Choice, Codebook, CodebookEntry, Label, RelationType

_Entry = TypeVar("_Entry", bound=CodebookEntry)


def in_normal_order(codebook: Codebook) -> Codebook:
    """The same entries by position, numbered without gaps, attributes label by label and those of statements last.

    Blanks around definitions and the stamps of changes are left out, for no file holds them.
    """
    labels = _numbered(codebook.labels)
    attributes = [
        attribute
        for owner in (*(label.id for label in labels), None)
        for attribute in _numbered(codebook.attributes_of(owner))
    ]
    choices = [choice for attribute in attributes for choice in _numbered(codebook.choices_of(attribute.id))]
    return replace(
        codebook,
        labels=tuple(labels),
        attributes=tuple(attributes),
        choices=tuple(choices),
        relation_types=tuple(_numbered(codebook.relation_types)),
    )


def siblings(codebook: Codebook, entry: CodebookEntry) -> tuple[CodebookEntry, ...]:
    """The entries among which this one has its position, itself among them if it is in the codebook."""
    match entry:
        case Label():
            return codebook.labels
        case Attribute():
            return codebook.attributes_of(entry.label_id)
        case Choice():
            return codebook.choices_of(entry.attribute_id)
        case RelationType():
            return codebook.relation_types


def _numbered(entries: Iterable[_Entry]) -> list[_Entry]:
    in_order = sorted(entries, key=lambda entry: (entry.position, entry.id))
    return [_bare(entry, position) for position, entry in enumerate(in_order)]


def _bare(entry: _Entry, position: int) -> _Entry:
    bare = replace(entry, position=position, definition=entry.definition.strip(), changed_by="")
    if isinstance(bare, Label):
        bare = replace(bare, include=bare.include.strip(), exclude=bare.exclude.strip(), example=bare.example.strip())
    return bare
