"""Entries whose fields were changed and not applied yet."""

from dataclasses import replace

from annotator.core.codebook import Codebook, CodebookEntry
from annotator.core.codebook_overlay import entry_of


class Drafts:
    """At most one draft an entry; one that says what the codebook says is none."""

    def __init__(self) -> None:
        self._drafts: dict[str, CodebookEntry] = {}

    def __len__(self) -> int:
        return len(self._drafts)

    def ids(self) -> tuple[str, ...]:
        """The entries with a draft, the oldest first."""
        return tuple(self._drafts)

    def all(self) -> tuple[CodebookEntry, ...]:
        """The drafts, the oldest first."""
        return tuple(self._drafts.values())

    def of(self, entry: CodebookEntry) -> CodebookEntry:
        """The entry as its draft has it; itself if there is none."""
        return self._drafts.get(entry.id, entry)

    def keep(self, draft: CodebookEntry, codebook: Codebook) -> None:
        """Keep what the fields say."""
        if _alike(draft, entry_of(codebook, draft.id)):
            self._drafts.pop(draft.id, None)
        else:
            self._drafts[draft.id] = draft

    def discard(self, entry_id: str) -> None:
        """Forget a draft."""
        self._drafts.pop(entry_id, None)

    def clear(self) -> None:
        """Forget all of them."""
        self._drafts.clear()

    def follow(self, codebook: Codebook) -> None:
        """Drop the drafts that were applied, and those of entries that are gone."""
        there = {entry.id: entry for entry in codebook.entries()}
        self._drafts = {
            entry_id: draft
            for entry_id, draft in self._drafts.items()
            if entry_id in there and not _alike(draft, there[entry_id])
        }


def _alike(draft: CodebookEntry, entry: CodebookEntry) -> bool:
    """Whether two say the same; where an entry stands and who changed it last is not for a form to say."""
    stays = {"position": entry.position, "retired": entry.retired, "changed_by": entry.changed_by}
    return replace(draft, **stays) == entry  # type: ignore[arg-type]  # every kind of entry has these three
