"""Which entry of one codebook is which of another: by id, else by name under the same parent."""

from collections.abc import Iterable, Sequence
from typing import TypeVar

from annotator.core.codebook import Codebook, CodebookEntry
from annotator.core.codebook_rules import as_read

_Entry = TypeVar("_Entry", bound=CodebookEntry)


def matched(mine: Codebook, theirs: Codebook) -> dict[str, CodebookEntry]:
    """Ids of the other codebook's entries with the entries of this one that they are. Those it lacks are left out."""
    found: dict[str, CodebookEntry] = {**_pairs(mine.labels, theirs.labels)}
    owners: list[tuple[str | None, str | None]] = [(their_id, one.id) for their_id, one in found.items()]
    for their_label, my_label in (*owners, (None, None)):
        attributes = _pairs(mine.attributes_of(my_label), theirs.attributes_of(their_label))
        found.update(attributes)
        for their_id, attribute in attributes.items():
            found.update(_pairs(mine.choices_of(attribute.id), theirs.choices_of(their_id)))
    found.update(_pairs(mine.relation_types, theirs.relation_types))
    return found


def _pairs(mine: Sequence[_Entry], theirs: Iterable[_Entry]) -> dict[str, _Entry]:
    by_id = {entry.id: entry for entry in mine}
    unmatched = list(theirs)
    found = {entry.id: by_id[entry.id] for entry in unmatched if entry.id in by_id}
    by_name = {as_read(entry.name): entry for entry in mine if entry.id not in found}
    for entry in unmatched:
        if entry.id not in found and as_read(entry.name) in by_name:
            found[entry.id] = by_name.pop(as_read(entry.name))
    return found
