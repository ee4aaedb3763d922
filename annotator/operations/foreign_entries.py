"""New entries of the codebook for the names of a foreign file, and which name is which entry."""

from dataclasses import replace

from annotator.core.codebook import Attribute, AttributeKind, Choice, CodebookEntry, RelationType
from annotator.core.errors import ExchangeError
from annotator.core.identity import new_id
from annotator.core.new_label import new_label
from annotator.export.foreign import ForeignName, NameKind, label_name
from annotator.export.foreign_census import Census
from annotator.export.foreign_mapping import NameMapping, Target, entries_for, named_alike, parent_of
from annotator.operations.codebook_draft import Draft


class ForeignEntries:
    """The entry of every name that has one; those that are added are in the draft. `ids` leads from names to them."""

    def __init__(self, draft: Draft, census: Census, mapping: NameMapping) -> None:
        self.draft = draft
        self.ids = dict[ForeignName, str]()
        self._census = census
        self._mapping = mapping
        names = list(census.uses)
        for name in names:
            if name.kind is not NameKind.RELATION:
                self._attach(name)
        for name in names:
            if name.kind is NameKind.RELATION:  # joins labels, which are all known now
                self._attach(name)

    def _attach(self, name: ForeignName) -> None:
        target, owner = self._mapping.target(name), parent_of(name)
        if target is None or (owner is not None and owner not in self.ids):
            return
        entry = self._entry(name, target, owner)
        if entry is None:
            return
        self.ids[name] = entry.id
        if isinstance(entry, Attribute) and entry.kind is AttributeKind.CHOICE:
            for choice in self._census.choices(name):
                self._attach(choice)

    def _entry(self, name: ForeignName, target: Target, owner: ForeignName | None) -> CodebookEntry | None:
        after = self.draft.after()
        parent = self._by_id(self.ids[owner]) if owner else None
        there = named_alike(entries_for(after, name, parent), target.name)
        if there is not None:
            return self._widened(there, name) if isinstance(there, RelationType) else there
        if not target.new:
            if name in self._mapping.targets:
                raise ExchangeError(
                    f"The mapping leads “{name.words}” to “{target.name}”, which the codebook does not have. "
                    "Nothing was taken; correct the name, or say “new”."
                )
            return None
        made = self._made(name, target.name, parent)
        if made is not None:
            self.draft.add(made)
        return made

    def _widened(self, there: RelationType, name: ForeignName) -> RelationType:
        """The relation type that also joins labels which are new, as the file does; for others the codebook decides."""
        known = {label.id for label in self.draft.codebook.labels}
        fresh = (pair for pair in self._pairs(name.path[0]) if not known.issuperset(pair))
        wider = replace(there, pairs=tuple(dict.fromkeys((*there.pairs, *fresh))))
        if wider != there:
            self.draft.put(there, wider)
        return wider

    def _by_id(self, entry_id: str) -> CodebookEntry:
        return next(entry for entry in self.draft.after().entries() if entry.id == entry_id)

    def _made(self, name: ForeignName, wanted: str, parent: CodebookEntry | None) -> CodebookEntry | None:
        match name.kind:
            case NameKind.LABEL:
                return new_label(self.draft.after(), wanted)
            case NameKind.RELATION:
                pairs = self._pairs(name.path[0])
                return RelationType(new_id(), wanted, "", pairs, 0) if pairs else None
            case NameKind.ATTRIBUTE | NameKind.STATEMENT_LABEL:
                return Attribute(new_id(), parent.id if parent else None, wanted, self._kind(name), 0)
            case _:
                return Choice(new_id(), parent.id, wanted, 0) if parent else None

    def _kind(self, name: ForeignName) -> AttributeKind:
        """What the values look like; a choice only if one of them is to be chosen."""
        kind = self._census.uses[name].kind
        if kind is AttributeKind.CHOICE:
            chosen = (self._mapping.targets.get(choice) for choice in self._census.choices(name))
            return kind if any(target and target.new for target in chosen) else AttributeKind.TEXT
        return kind

    def _pairs(self, relation: str) -> tuple[tuple[str, str], ...]:
        seen = sorted(self._census.pairs.get(relation, ()))
        ends = ((self.ids.get(label_name(start)), self.ids.get(label_name(end))) for start, end in seen)
        return tuple(dict.fromkeys((start, end) for start, end in ends if start and end))
