"""What the names of a foreign file become while a person decides it: what belongs to a name follows it."""

from collections.abc import Iterator

from annotator.core.codebook import Attribute, AttributeKind, Codebook, CodebookEntry
from annotator.export.foreign import ForeignName, NameKind
from annotator.export.foreign_census import Census
from annotator.export.foreign_guesses import guessed
from annotator.export.foreign_mapping import NameMapping, Target, as_entry_name, entries_for, named_alike, parent_of

_WITH_VALUES = frozenset({NameKind.ATTRIBUTE, NameKind.STATEMENT_LABEL})


class Choosing:
    """Begins with a mapping. Values of an attribute are there only while it becomes one that holds choices."""

    def __init__(self, codebook: Codebook, census: Census, mapping: NameMapping) -> None:
        self.codebook = codebook
        self.census = census
        self._within: dict[ForeignName | None, list[ForeignName]] = {}
        for name in census.uses:
            self._within.setdefault(parent_of(name), []).append(name)
            if name.kind in _WITH_VALUES:
                self._within.setdefault(name, []).extend(census.choices(name))
        self._targets = {name: mapping.targets.get(name) for names in self._within.values() for name in names}

    def names(self) -> list[ForeignName]:
        """The names that are to be decided now, each followed by those that belong to it."""
        return list(self._under(None))

    def target(self, name: ForeignName) -> Target | None:
        """What a name becomes now."""
        return self._targets[name]

    def entries(self, name: ForeignName) -> tuple[CodebookEntry, ...]:
        """The entries that a name may become, under what its owner becomes; retired ones are not offered."""
        owner = parent_of(name)
        found = entries_for(self.codebook, name, self.entry(owner) if owner else None)
        return tuple(entry for entry in found if not entry.retired)

    def entry(self, name: ForeignName) -> CodebookEntry | None:
        """The entry that a name becomes, if the codebook has it already."""
        target, owner = self._targets[name], parent_of(name)
        found = entries_for(self.codebook, name, self.entry(owner) if owner else None) if target else ()
        return named_alike(found, target.name) if target else None

    def is_open(self, name: ForeignName) -> bool:
        """Whether there is something to decide: what it belongs to is not left out."""
        owner = parent_of(name)
        return owner is None or self._targets[owner] is not None

    def choose(self, name: ForeignName, target: Target | None) -> None:
        """Decide what a name becomes, if it can; what belongs to it becomes what is called so there."""
        there = target is None or target.new or named_alike(self.entries(name), target.name) is not None
        if self._targets[name] != target and there and (target is None or self.is_open(name)):
            self._targets[name] = target
            self._follow(name)

    def make_new(self, name: ForeignName) -> None:
        """Have a name become a new entry that is called so, if any entry may be."""
        if fit := as_entry_name(name.path[-1]):
            self.choose(name, Target(fit, new=True))

    def add_the_rest(self) -> None:
        """Make new entries of all names that would be left out."""
        for owner in list(self._within.get(None, ())):
            self._add_left_out(owner)

    def left_out(self) -> int:
        """How many names are left out."""
        return sum(1 for name in self.names() if self._targets[name] is None)

    def mapping(self) -> NameMapping:
        """What is decided now."""
        return NameMapping({name: self._targets[name] for name in self.names()})

    def _under(self, owner: ForeignName | None) -> Iterator[ForeignName]:
        if owner is not None and owner.kind in _WITH_VALUES and not self._holds_choices(owner):
            return
        for name in self._within.get(owner, ()):
            yield name
            yield from self._under(name)

    def _holds_choices(self, attribute: ForeignName) -> bool:
        if self._targets[attribute] is None:
            return False
        entry = self.entry(attribute)
        kind = entry.kind if isinstance(entry, Attribute) else self.census.uses[attribute].kind
        return kind is AttributeKind.CHOICE

    def _follow(self, owner: ForeignName) -> None:
        target, is_there = self._targets[owner], self.entry(owner) is not None
        for name in self._within.get(owner, ()):
            self._targets[name] = self._following(name, is_there=is_there) if target else None
            self._follow(name)

    def _following(self, name: ForeignName, *, is_there: bool) -> Target | None:
        """What a name becomes whose owner became something else: of a new owner, all that belongs to it is new."""
        before, fit = self._targets[name], as_entry_name(name.path[-1])
        if found := guessed(self.entries(name), name.path[-1]):
            return Target(found.name)
        return Target(fit, new=True) if fit and (not is_there or (before and before.new)) else None

    def _add_left_out(self, name: ForeignName) -> None:
        if self._targets[name] is None:
            self.make_new(name)
        for one in self._within.get(name, ()) if self._targets[name] is not None else ():
            self._add_left_out(one)
