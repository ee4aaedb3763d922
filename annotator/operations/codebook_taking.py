"""Take the codebook of a file or of another project: what is lacking, or the whole of it.

Entries are matched by id, then by name. The work follows, for an entry that is matched keeps its own id.
"""

from collections.abc import Iterator
from dataclasses import replace

from annotator.core.codebook import Attribute, AttributeKind, Choice, Codebook, CodebookEntry, Label, RelationType
from annotator.core.codebook_matching import matched
from annotator.core.codebook_order import in_normal_order
from annotator.core.codebook_overlay import entry_of
from annotator.core.errors import CodebookError
from annotator.core.identity import new_id
from annotator.operations.codebook_draft import Draft
from annotator.operations.codebook_edit import CodebookEdit
from annotator.operations.codebook_editing import drop, free_keys
from annotator.operations.codebook_plan import CodebookPlan
from annotator.store.codebook_usage import usage_of
from annotator.store.project import Project

Pairs = tuple[tuple[str, str], ...]


@CodebookEdit
def extend_codebook(project: Project, other: Codebook) -> CodebookPlan:
    """Add the entries that the project's codebook lacks, those that are retired there left out.

    What is there stays as it is; a key that is taken is not given twice; relation types may join more than before.

    Raises:
        CodebookError: the result would break a rule.
    """
    taking = _Taking(project, other)
    for entry in taking.lacking():
        taking.add(entry, position=None)
    for theirs in taking.other.relation_types:
        mine = taking.mine.get(theirs.id)
        if isinstance(mine, RelationType):
            pairs = tuple(dict.fromkeys((*mine.pairs, *taking.pairs_of(theirs))))
            taking.draft.put(mine, replace(mine, pairs=pairs))
    return taking.draft.plan()


@CodebookEdit
def replace_codebook(project: Project, other: Codebook) -> CodebookPlan:
    """Make the project's codebook say what the other one says, in its order; only its name stays.

    Entries that the other one lacks are taken away, those that carry work are retired. Relations that the other one
    does not allow between labels that it has are taken away.

    Raises:
        CodebookError: an attribute with values would hold another kind of value, or the result would break a rule.
    """
    taking = _Taking(project, other)
    surplus = taking.surplus()
    for theirs in taking.other.entries():
        if not isinstance(theirs, RelationType):
            taking.overwrite(theirs)
    kept = [entry for entry in surplus if usage_of(project, entry)]
    for place, entry in enumerate(kept):
        _retire(taking.draft, entry, len(taking.other.entries()) + place)
    for entry in surplus:
        if entry not in kept:
            drop(taking.draft, entry)
    for entry in taking.lacking():
        taking.add(entry, position=entry.position)
    for kind in taking.other.relation_types:  # now that every label which they join is there
        taking.overwrite(kind)
    _keep_pairs_of_retired(taking.draft, {entry.id for entry in kept})
    return taking.draft.plan()


class _Taking:
    """Another codebook on its way into that of a project. `mine` leads from its ids to the project's entries."""

    def __init__(self, project: Project, other: Codebook) -> None:
        self.draft = Draft(project)
        self.other = in_normal_order(other)
        self.mine = matched(self.draft.codebook, self.other)
        self._ids = {theirs: entry.id for theirs, entry in self.mine.items()}

    def lacking(self) -> Iterator[CodebookEntry]:
        """The other's entries that the project has no match for; what they belong to is had, or comes before."""
        for entry in self.other.entries():
            if entry.id not in self.mine and not entry.retired and self._has_place(entry):
                yield entry

    def surplus(self) -> list[CodebookEntry]:
        """The project's entries that the other one has no match for, without those that belong to another such one."""
        met = {entry.id for entry in self.mine.values()}
        alone = {entry.id: entry for entry in self.draft.codebook.entries() if entry.id not in met}
        return [entry for entry in alone.values() if _parent(entry) not in alone]

    def add(self, theirs: CodebookEntry, position: int | None) -> None:
        """Add an entry under its own id if that is free in the project."""
        try:
            entry_of(self.draft.after(), theirs.id)
        except KeyError:
            free = theirs.id
        else:
            free = new_id()
        self._ids[theirs.id] = free
        self.draft.add(self._with_free_key(self._translated(replace(theirs, id=free))), position)

    def overwrite(self, theirs: CodebookEntry) -> None:
        """Let the project's entry, if there is one, say what the other one says, under the project's id."""
        mine = self.mine.get(theirs.id)
        if mine is not None:
            _must_hold_the_same(self.draft.project, mine, theirs)
            after = replace(self._translated(theirs), id=mine.id, changed_by=mine.changed_by)
            self.draft.put(mine, after)
            self.draft.concern([mine] if after != mine else [])

    def pairs_of(self, theirs: RelationType) -> Pairs:
        """The other's pairs in the project's ids, without labels that were not taken."""
        return tuple(
            (self._ids[start], self._ids[end]) for start, end in theirs.pairs if start in self._ids and end in self._ids
        )

    def _has_place(self, entry: CodebookEntry) -> bool:
        match entry:
            case RelationType():
                return bool(self.pairs_of(entry))
            case Choice():
                mine = self.mine.get(entry.attribute_id)
                offers = not isinstance(mine, Attribute) or self.draft.now(mine).kind is AttributeKind.CHOICE
                return offers and entry.attribute_id in self._ids
            case _:
                return _parent(entry) is None or _parent(entry) in self._ids

    def _translated(self, theirs: CodebookEntry) -> CodebookEntry:
        match theirs:
            case Attribute() if theirs.label_id is not None:
                return replace(theirs, label_id=self._ids[theirs.label_id])
            case Choice():
                return replace(theirs, attribute_id=self._ids[theirs.attribute_id])
            case RelationType():
                return replace(theirs, pairs=self.pairs_of(theirs))
            case _:
                return theirs

    def _with_free_key(self, entry: CodebookEntry) -> CodebookEntry:
        after = self.draft.after()
        match entry:
            case Label():
                taken = {label.key.upper() for label in after.labels}
                return replace(entry, key="") if entry.key.upper() in taken else entry
            case Choice():
                owner = after.attribute(entry.attribute_id).label_id
                beside = (one for attribute in after.attributes_of(owner) for one in after.choices_of(attribute.id))
                return replace(entry, key="") if entry.key in {one.key for one in beside} else entry
            case _:
                return entry


def _parent(entry: CodebookEntry) -> str | None:
    match entry:
        case Attribute():
            return entry.label_id
        case Choice():
            return entry.attribute_id
        case _:
            return None


def _must_hold_the_same(project: Project, mine: CodebookEntry, theirs: CodebookEntry) -> None:
    if not isinstance(mine, Attribute) or not isinstance(theirs, Attribute) or mine.kind == theirs.kind:
        return
    if usage_of(project, mine):
        raise CodebookError(
            f"“{mine.name}” holds a {mine.kind} here and a {theirs.kind} there. Nothing was changed; "
            "rename it here, then take the codebook again."
        )


def _retire(draft: Draft, entry: CodebookEntry, position: int) -> None:
    draft.put(entry, replace(entry, retired=True, position=position))
    draft.concern([entry])
    free_keys(draft, entry)


def _keep_pairs_of_retired(draft: Draft, retired: set[str]) -> None:
    """Let relation types go on to join labels that are retired, so that their relations stay."""
    labels = {label.id for label in draft.after().labels}
    for stored in draft.codebook.relation_types:
        now = draft.now(stored)
        old = (pair for pair in stored.pairs if retired.intersection(pair) and labels.issuperset(pair))
        pairs = tuple(dict.fromkeys((*now.pairs, *old)))
        if not now.deleted:
            draft.put(stored, replace(now, pairs=pairs))
