"""What tells one state of a codebook from another, as numbers of entries."""

from dataclasses import dataclass, replace

from annotator.core.codebook import Codebook, CodebookEntry


@dataclass(frozen=True, slots=True)
class CodebookDifference:
    """How many entries are new, gone, retired or brought back, and say something else than before."""

    added: int = 0
    removed: int = 0
    retired: int = 0
    restored: int = 0
    changed: int = 0

    def __bool__(self) -> bool:
        return any((self.added, self.removed, self.retired, self.restored, self.changed))


def difference(before: Codebook, after: Codebook) -> CodebookDifference:
    """What an edit makes of a codebook. An entry that only moved counts for nothing."""
    old, new = ({entry.id: entry for entry in codebook.entries()} for codebook in (before, after))
    both = [(old[entry_id], new[entry_id]) for entry_id in old.keys() & new.keys()]
    return CodebookDifference(
        added=len(new.keys() - old.keys()),
        removed=len(old.keys() - new.keys()),
        retired=sum(there.retired > here.retired for here, there in both),
        restored=sum(there.retired < here.retired for here, there in both),
        changed=sum(_bare(here) != _bare(there) for here, there in both if here.retired == there.retired),
    )


def _bare(entry: CodebookEntry) -> CodebookEntry:
    return replace(entry, position=0, retired=False, changed_by="")
