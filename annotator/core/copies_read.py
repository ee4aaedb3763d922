"""Near copies among files that are looked at before they are imported, so that nobody is surprised by them later."""

from array import array
from collections import Counter
from dataclasses import dataclass
from typing import Final

from annotator.core.documents import ReadDocument
from annotator.core.near_duplicates import NEARLY_THE_SAME, folded_words, shingles, similarity, sketch

_MOST_KEPT: Final = 4_000_000  # hashes, 16 MB; what is read later is compared with these, and kept no more
_MOST_LOOKED_AT: Final = 8
_MOST_ALIKE: Final = 200  # statements with one hash: it is in a phrase that all of them have


@dataclass(frozen=True, slots=True)
class NearCopy:
    """The statement that another one is nearly the same as: the name of its document, and its title."""

    document: str
    title: str


@dataclass(frozen=True, slots=True)
class _Known:
    document_id: str
    copy: NearCopy
    shingles: "array[int]"


class CopiesRead:
    """What was read so far. A document that is read again, otherwise, counts only as it was read last."""

    def __init__(self) -> None:
        self._known: dict[int, _Known] = {}
        self._of_document: dict[str, list[int]] = {}
        self._by_hash: dict[int, list[int]] = {}
        self._kept = 0
        self._next = 0

    def look(self, read: ReadDocument) -> dict[str, NearCopy]:
        """By ids of statements of a document, of which earlier statement of another document each is a near copy."""
        for number in self._of_document.pop(read.document.id, []):
            self._kept -= len(self._known.pop(number).shingles)
        found = {}
        for statement, text in zip(read.statements, read.texts, strict=True):
            mine = shingles(folded_words(text.text))
            small = sketch(mine)
            if (copy := self._nearest(read.document.id, mine, small)) is not None:
                found[statement.id] = copy
            self._keep(read, statement.title, mine, small)
        return found

    def _nearest(self, document_id: str, mine: set[int], small: tuple[int, ...]) -> NearCopy | None:
        shared = Counter(number for hash_ in small for number in self._by_hash.get(hash_, ()) if number in self._known)
        fewest = max(1, len(small) // 8)
        best: tuple[float, NearCopy] | None = None
        for number, count in shared.most_common(_MOST_LOOKED_AT):
            known = self._known[number]
            if count < fewest or known.document_id == document_id:
                continue
            score = similarity(mine, known.shingles)
            if score >= NEARLY_THE_SAME and (best is None or score > best[0]):
                best = score, known.copy
        return best[1] if best is not None else None

    def _keep(self, read: ReadDocument, title: str, mine: set[int], small: tuple[int, ...]) -> None:
        if self._kept + len(mine) > _MOST_KEPT:
            return
        number = self._next
        self._next += 1
        self._kept += len(mine)
        copy = NearCopy(read.document.name, title)
        self._known[number] = _Known(read.document.id, copy, array("I", mine))
        self._of_document.setdefault(read.document.id, []).append(number)
        for hash_ in small:
            alike = self._by_hash.setdefault(hash_, [])
            if len(alike) < _MOST_ALIKE:
                alike.append(number)
