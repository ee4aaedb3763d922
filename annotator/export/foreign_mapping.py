"""What each foreign name becomes: an entry of the codebook, a new one, or nothing."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Final

from annotator.core.codebook import AttributeKind, Codebook, CodebookEntry
from annotator.core.codebook_rules import as_read
from annotator.export.foreign import ForeignName, NameKind
from annotator.export.foreign_census import Census

_LONGEST_NAME: Final = 200


@dataclass(frozen=True, slots=True)
class Target:
    """The name of an entry, under what its parent becomes. `new`: it is added if the codebook has none."""

    name: str
    new: bool = False


@dataclass(slots=True)
class NameMapping:
    """What each name becomes; None where it is left out."""

    targets: dict[ForeignName, Target | None] = field(default_factory=dict)

    def target(self, name: ForeignName) -> Target | None:
        """What a name becomes; one that the mapping does not speak of becomes the entry of the same name."""
        return self.targets.get(name, Target(name.path[-1]))


def proposed_mapping(codebook: Codebook, census: Census, *, add_new: bool) -> NameMapping:
    """Names become entries that read alike; the others are left out, or new entries with `add_new`."""
    mapping = NameMapping()
    found: dict[ForeignName, CodebookEntry | None] = {}
    for name in census.uses:
        _propose(mapping, found, codebook, name, add_new=add_new)
        if name.kind not in {NameKind.ATTRIBUTE, NameKind.STATEMENT_LABEL}:
            continue
        there = found[name]
        kind = getattr(there, "kind", None) or census.uses[name].kind
        if kind is AttributeKind.CHOICE:
            for choice in census.choices(name):
                _propose(mapping, found, codebook, choice, add_new=add_new)
    return mapping


def _propose(
    mapping: NameMapping,
    found: dict[ForeignName, CodebookEntry | None],
    codebook: Codebook,
    name: ForeignName,
    *,
    add_new: bool,
) -> None:
    parent = found.get(owner) if (owner := parent_of(name)) else None
    left_out = owner is not None and mapping.targets.get(owner) is None
    entry = None if owner and parent is None else named_alike(entries_for(codebook, name, parent), name.path[-1])
    found[name] = entry
    if entry is not None:
        mapping.targets[name] = Target(entry.name)
    else:
        fit = as_entry_name(name.path[-1])
        mapping.targets[name] = Target(fit, new=True) if add_new and fit and not left_out else None


def parent_of(name: ForeignName) -> ForeignName | None:
    """The name of what it belongs to."""
    match name.kind:
        case NameKind.ATTRIBUTE:
            return ForeignName(NameKind.LABEL, name.path[:1])
        case NameKind.CHOICE:
            return ForeignName(NameKind.ATTRIBUTE, name.path[:2])
        case NameKind.STATEMENT_CHOICE:
            return ForeignName(NameKind.STATEMENT_LABEL, name.path[:1])
        case _:
            return None


def entries_for(codebook: Codebook, name: ForeignName, parent: CodebookEntry | None) -> tuple[CodebookEntry, ...]:
    """The entries that a name may become; `parent` is what its parent became."""
    match name.kind:
        case NameKind.LABEL:
            return codebook.labels
        case NameKind.RELATION:
            return codebook.relation_types
        case NameKind.STATEMENT_LABEL:
            return codebook.attributes_of(None)
        case NameKind.ATTRIBUTE:
            return codebook.attributes_of(parent.id) if parent else ()
        case _:
            return codebook.choices_of(parent.id) if parent else ()


def named_alike(entries: Iterable[CodebookEntry], wanted: str) -> CodebookEntry | None:
    """The entry whose name reads like this one."""
    read = as_read(wanted)
    return next((entry for entry in entries if as_read(entry.name) == read), None)


def as_entry_name(name: str) -> str:
    """A foreign name as an entry may have it: on one line, without control characters, not too long; may be empty."""
    printable = "".join(character if character.isprintable() else " " for character in name)
    return " ".join(printable.split())[:_LONGEST_NAME].strip()


def times_of(name: ForeignName, census: Census) -> int:
    """How often a name comes, those of values too."""
    if name in census.uses:
        return census.uses[name].times
    owner = census.uses.get(parent_of(name) or name)
    return owner.values.get(name.path[-1], 0) if owner else 0
