"""Compare statements with all others when they come in, so that nobody labels a reprint twice without knowing."""

from array import array
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import chain
from operator import itemgetter
from typing import Final

from annotator.core.kinship import Kinship
from annotator.core.near_duplicates import NEARLY_THE_SAME, similarity
from annotator.core.parallel_texts import TextSigns, parallel_pairs
from annotator.store import sketches
from annotator.store.project import Project
from annotator.store.sketches import MOST_STATEMENTS, Fingerprint

Step = Callable[[int], object]

_AT_ONCE: Final = 10_000  # each time all pages of the table of hashes are written
_MOST_CHARACTERS: Final = 50_000_000  # of statements that are compared at once: their hashes take about as many bytes
_MOST_KEPT: Final = 16_000_000  # hashes of earlier statements that are kept at hand, 64 MB
_MOST_PAIRS: Final = 8  # of one statement with earlier ones; a group needs no more to hold together
_MOST_LOOKED_AT: Final = 16


def compare_statements(project: Project) -> int:
    """Compare what no import has compared yet, in a transaction of its own; the number of statements.

    Raises:
        SaveError: the project could not be written; it is as it was.
    """
    with project.transaction():
        return compare_new_statements(project)


def compare_new_statements(project: Project, step: Step | None = None) -> int:
    """Compare all statements that have not been compared yet, inside a transaction; their number.

    `step` is told after each how many have been compared; what it raises ends the comparing.
    """
    compared = list[int]()
    shingles = _Shingles(project)
    while sizes := sketches.sizes_to_compare(project, _AT_ONCE):
        for rows in _batches(sizes):
            _compare(project, rows, shingles, _counting(step, len(compared)))
            sketches.note_compared(project, rows[-1])
            compared += rows
    _find_translations(project, compared, _counting(step, len(compared)))
    return len(compared)


def compare_again(project: Project, statement_ids: Iterable[str]) -> None:
    """Compare statements whose words have changed, inside a transaction."""
    rows = sketches.compared_rows(project, statement_ids)
    if rows:
        concerned = sketches.forget(project, rows)
        shingles = _Shingles(project)
        for batch in _batches(sketches.sizes_of(project, concerned)):
            _compare(project, batch, shingles)
        _find_translations(project, concerned)


def _batches(sizes: Iterable[tuple[int, int]]) -> Iterator[list[int]]:
    """Rows that are compared at once: not too many, nor too many characters, unless a single statement has more."""
    batch, together = list[int](), 0
    for row, characters in sizes:
        if batch and (len(batch) == _AT_ONCE or together + characters > _MOST_CHARACTERS):
            yield batch
            batch, together = [], 0
        batch.append(row)
        together += characters
    if batch:
        yield batch


def _counting(step: Step | None, before: int) -> Step:
    """Steps of a batch, counted on from those before it."""
    return (lambda done: step(before + done)) if step is not None else (lambda _done: None)


def _compare(project: Project, rows: Sequence[int], shingles: "_Shingles", step: Step = lambda _done: None) -> None:
    new = list[Fingerprint]()
    for one in sketches.fingerprints(project, rows):
        new.append(one)
        step(0)
    batch = _Batch(project, new, shingles)
    for done, one in enumerate(new, 1):
        batch.take(one)
        step(done)
    sketches.keep_hashes(project, batch.of_sketches, batch.of_paragraphs)
    sketches.keep_resemblances(project, Kinship.DUPLICATE, batch.pairs)


def _find_translations(project: Project, rows: Sequence[int], step: Step = lambda _done: None) -> None:
    for documents in sketches.documents_in_languages(project, rows):
        step(0)
        _find_translations_in(project, documents)


def _find_translations_in(project: Project, documents: Sequence[str]) -> None:
    signs = [(row, TextSigns.of(text, language)) for row, language, text in sketches.texts_of(project, documents)]
    rows = [row for row, _ in signs]
    sketches.forget_resemblances(project, Kinship.TRANSLATION, rows)
    pairs = parallel_pairs([one for _, one in signs])
    found = [(rows[one], rows[other], round(score, 4)) for one, other, score in pairs]
    sketches.keep_resemblances(project, Kinship.TRANSLATION, found)


class _Shingles:
    """The hashes of statements by row: kept for the latest, else made anew from the text."""

    def __init__(self, project: Project) -> None:
        self._project = project
        self._by_row = dict[int, "array[int]"]()
        self._kept = 0

    def of(self, row: int) -> "array[int]":
        """The hashes of a statement, each once; none if it is not in the project."""
        if row not in self._by_row:
            found = sketches.fingerprints(self._project, [row])
            self.keep(row, next((one.shingles for one in found), array("I")))
        return self._by_row[row]

    def keep(self, row: int, shingles: "array[int]") -> None:
        """Keep hashes at hand, and let go of those that have been kept longest if there are too many."""
        self._by_row[row] = shingles
        self._kept += len(shingles)
        while self._kept > _MOST_KEPT and len(self._by_row) > 1:
            self._kept -= len(self._by_row.pop(next(iter(self._by_row))))


class _Batch:
    """Statements that are compared with one another and with those that are stored."""

    def __init__(self, project: Project, new: Sequence[Fingerprint], shingles: _Shingles) -> None:
        self.of_sketches = list[tuple[int, int]]()
        self.of_paragraphs = list[tuple[int, int]]()
        self.pairs = list[tuple[int, int, float]]()
        self._by_words = sketches.first_with_words(project, {one.words for one in new})
        self._by_hash = sketches.statements_with(project, {hash_ for one in new for hash_ in one.sketch})
        self._shingles = shingles

    def take(self, one: Fingerprint) -> None:
        """Find the partners of a statement among those before it."""
        self.of_paragraphs += [(hash_, one.row) for hash_ in (one.words, *one.paragraphs)]
        self._shingles.keep(one.row, one.shingles)
        same = self._by_words.setdefault(one.words, one.row)
        if same != one.row and one.shingles:
            self.pairs.append((same, one.row, 1.0))  # what is like this one is found by the other
            return
        shared = self._shared(one)
        fewest = max(1, len(one.sketch) // 8)
        likely = [(row, number) for row, number in shared.items() if number >= fewest and row != one.row]
        likely.sort(key=itemgetter(1), reverse=True)
        mine = set(one.shingles)
        scores = [(similarity(mine, self._shingles.of(row)), row) for row, _ in likely[:_MOST_LOOKED_AT]]
        alike = sorted(((score, row) for score, row in scores if score >= NEARLY_THE_SAME), reverse=True)
        self.pairs += [(row, one.row, round(score, 4)) for score, row in alike[:_MOST_PAIRS]]

    def _shared(self, one: Fingerprint) -> Counter[int]:
        found = list[list[int]]()
        for hash_ in one.sketch:
            rows = self._by_hash.get(hash_)
            if rows is None:
                self._by_hash[hash_] = [one.row]
                self.of_sketches.append((hash_, one.row))
            elif len(rows) <= MOST_STATEMENTS:
                found.append(rows)
                self.of_sketches.append((hash_, one.row))
        shared = Counter(chain.from_iterable(found))
        for rows in found:
            rows.append(one.row)
        return shared
