"""What each foreign name becomes: an entry of the codebook, a new one, or nothing."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Final

from annotator.core.codebook import AttributeKind, Codebook, CodebookEntry
from annotator.core.codebook_rules import as_read
from annotator.export.foreign import ForeignName, NameKind
from annotator.export.foreign_census import Census
from annotator.export.foreign_guesses import guessed

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


def proposed_mapping(
    codebook: Codebook, census: Census, *, add_new: bool, guess: bool = False, before: NameMapping | None = None
) -> NameMapping:
    """Names become entries that read alike; the others are left out, or new entries with `add_new`.

    With `guess` they become entries that they may well mean (`foreign_guesses`). What `before` says goes before all
    of it, where the codebook still has the entry.
    """
    proposal = _Proposal(codebook, add_new=add_new, guess=guess, before=before or NameMapping())
    for name in census.uses:
        proposal.add(name)
        if name.kind not in {NameKind.ATTRIBUTE, NameKind.STATEMENT_LABEL}:
            continue
        there = proposal.found[name]
        kind = getattr(there, "kind", None) or census.uses[name].kind
        if kind is AttributeKind.CHOICE:
            for choice in census.choices(name):
                proposal.add(choice)
    return proposal.mapping


@dataclass(slots=True)
class _Proposal:
    codebook: Codebook
    add_new: bool
    guess: bool
    before: NameMapping
    mapping: NameMapping = field(default_factory=NameMapping)
    found: dict[ForeignName, CodebookEntry | None] = field(default_factory=dict)

    def add(self, name: ForeignName) -> None:
        """Propose what a name becomes; what it belongs to has been added."""
        parent = self.found.get(owner) if (owner := parent_of(name)) else None
        left_out = owner is not None and self.mapping.targets.get(owner) is None
        entries = () if owner and parent is None else entries_for(self.codebook, name, parent)
        if not left_out and self._as_before(name, entries):
            return
        alike = guessed if self.guess else named_alike
        entry = self.found[name] = alike(entries, name.path[-1])
        if entry is not None:
            self.mapping.targets[name] = Target(entry.name)
        else:
            fit = as_entry_name(name.path[-1])
            self.mapping.targets[name] = Target(fit, new=True) if self.add_new and fit and not left_out else None

    def _as_before(self, name: ForeignName, entries: tuple[CodebookEntry, ...]) -> bool:
        """Whether it was decided before what the name becomes, and that can still be."""
        if name not in self.before.targets:
            return False
        target = self.before.targets[name]
        entry = named_alike(entries, target.name) if target else None
        if target and not entry and not target.new:
            return False
        self.found[name], self.mapping.targets[name] = entry, target
        return True


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
