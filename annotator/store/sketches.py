"""By what texts are looked up that are nearly the same, and which pairs were found. All of it can be made anew."""

import json
from array import array
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from itertools import chain
from typing import Final

from annotator.core.kinship import Kinship
from annotator.core.near_duplicates import folded_lines, paragraph_hashes, shingles, sketch, text_hash
from annotator.core.parallel_texts import name_without_language
from annotator.store.project import Project
from annotator.store.settings import keep_setting, setting

MOST_STATEMENTS: Final = 200
"""What stands in more statements than that says nothing about any of them."""

_COMPARED: Final = "compared_until"  # the row of the last statement that was compared with those before it


@dataclass(frozen=True, slots=True)
class Fingerprint:
    """What is looked up of the statement with a row number."""

    row: int
    words: int
    shingles: "array[int]"  # each once; a set of numbers takes twenty times as much memory
    sketch: tuple[int, ...]
    paragraphs: frozenset[int]

    @classmethod
    def of(cls, row: int, text: str) -> "Fingerprint":
        """The fingerprint of a text."""
        lines = folded_lines(text)
        words = list(chain.from_iterable(lines))
        found = shingles(words)
        packed = array("I", found)
        return cls(row, text_hash(words, whole=True), packed, sketch(found), frozenset(paragraph_hashes(lines)))


def sizes_to_compare(project: Project, most: int) -> list[tuple[int, int]]:
    """The rows and lengths in characters of the next statements not compared yet, deleted or not."""
    found = project.connection.execute(
        'SELECT "row", characters FROM statement WHERE "row" > ? ORDER BY "row" LIMIT ?', (_compared(project), most)
    )
    return [(row, characters) for row, characters in found]


def sizes_of(project: Project, rows: Collection[int]) -> list[tuple[int, int]]:
    """The same of the statements with these rows."""
    found = project.connection.execute(
        'SELECT "row", characters FROM statement WHERE "row" IN (SELECT value FROM json_each(?)) ORDER BY "row"',
        (json.dumps(list(rows)),),
    )
    return [(row, characters) for row, characters in found]


def note_compared(project: Project, row: int) -> None:
    """All statements up to this row have been compared; inside a transaction."""
    if row > _compared(project):
        keep_setting(project, _COMPARED, str(row))


def compared_rows(project: Project, statement_ids: Iterable[str]) -> list[int]:
    """The rows of those of these statements that have been compared already."""
    found = project.connection.execute(
        'SELECT "row" FROM statement WHERE id IN (SELECT value FROM json_each(?)) AND "row" <= ? ORDER BY "row"',
        (json.dumps(list(statement_ids)), _compared(project)),
    )
    return [row for (row,) in found]


def rows_with_languages(project: Project, statement_ids: Iterable[str]) -> list[tuple[int, str]]:
    """The rows of these statements and their languages, by row."""
    found = project.connection.execute(
        'SELECT "row", language FROM statement WHERE id IN (SELECT value FROM json_each(?)) ORDER BY "row"',
        (json.dumps(list(statement_ids)),),
    )
    return list(found)


def fingerprints(project: Project, rows: Collection[int]) -> Iterator[Fingerprint]:
    """The fingerprints of the statements with these rows, by row."""
    found = project.connection.execute(
        'SELECT s."row", t.text FROM statement s JOIN statement_text t ON t.statement_id = s.id '
        'WHERE s."row" IN (SELECT value FROM json_each(?)) ORDER BY s."row"',
        (json.dumps(list(rows)),),
    )
    return (Fingerprint.of(row, text) for row, text in found)


def statements_with(project: Project, hashes: Collection[int]) -> dict[int, list[int]]:
    """By hash the rows of at most MOST_STATEMENTS + 1 statements that have it in their sketch."""
    found = project.connection.execute(
        "SELECT h.value, (SELECT group_concat(statement) FROM "
        "(SELECT statement FROM sketch WHERE hash = h.value LIMIT ?)) FROM json_each(?) h",
        (MOST_STATEMENTS + 1, json.dumps(sorted(hashes))),
    )
    return {hash_: [int(row) for row in rows.split(",")] for hash_, rows in found if rows is not None}


def first_with_words(project: Project, hashes: Collection[int]) -> dict[int, int]:
    """By the hash of a whole text the row of the first statement that has it."""
    found = project.connection.execute(
        "SELECT h.value, (SELECT min(statement) FROM paragraph WHERE hash = h.value) FROM json_each(?) h",
        (json.dumps(sorted(hashes)),),
    )
    return {hash_: row for hash_, row in found if row is not None}


def keep_hashes(project: Project, of_sketches: list[tuple[int, int]], of_paragraphs: list[tuple[int, int]]) -> None:
    """Store pairs of a hash and a row, inside a transaction."""
    for table, pairs in (("sketch", of_sketches), ("paragraph", of_paragraphs)):
        pairs.sort()  # a tree grows fastest in its own order
        project.connection.executemany(f"INSERT OR IGNORE INTO {table} (hash, statement) VALUES (?, ?)", pairs)


def keep_resemblances(project: Project, kind: Kinship, pairs: Iterable[tuple[int, int, float]]) -> None:
    """Store pairs of rows with their score, inside a transaction."""
    project.connection.executemany(
        "INSERT OR REPLACE INTO resemblance (one, other, kind, score) VALUES (?, ?, ?, ?)",
        [(min(one, other), max(one, other), kind.value, score) for one, other, score in pairs],
    )


def forget_resemblances(project: Project, kind: Kinship, rows: Collection[int]) -> None:
    """Forget the pairs of this kind that these rows are in, inside a transaction."""
    marks = json.dumps(list(rows))
    for end in ("one", "other"):
        project.connection.execute(
            f"DELETE FROM resemblance WHERE kind = ? AND {end} IN (SELECT value FROM json_each(?))",
            (kind.value, marks),
        )


def forget(project: Project, rows: Collection[int]) -> list[int]:
    """Forget what was found of statements and of their groups, inside a transaction; all these rows, in order."""
    concerned, edge = set[int](), set(rows)
    while edge:
        concerned |= edge
        edge = _partners(project, edge) - concerned
    marks = json.dumps(sorted(concerned))
    for table, column in (("resemblance", "one"), ("sketch", "statement"), ("paragraph", "statement")):
        project.connection.execute(f"DELETE FROM {table} WHERE {column} IN (SELECT value FROM json_each(?))", (marks,))
    return sorted(concerned)


def documents_in_languages(project: Project, rows: Collection[int]) -> list[list[str]]:
    """The documents of these rows that are in several languages, each alone, or with its like in the other languages.

    `congress_en.txt` and `congress_fr.txt` of one folder are alike.
    """
    found = project.connection.execute(
        "SELECT d.id, d.name, d.origin, count(DISTINCT s.language), max(s.language) FROM document d "
        "JOIN statement s ON s.document_id = d.id AND s.deleted = 0 WHERE d.id IN (SELECT document_id FROM statement "
        'WHERE "row" IN (SELECT value FROM json_each(?))) GROUP BY d.id ORDER BY d.rowid',
        (json.dumps(list(rows)),),
    ).fetchall()
    sources: dict[str, list[str]] = {}
    for document, name, origin, languages, language in found:
        if languages > 1:
            sources[document] = [document]
        elif stem := name_without_language(name, [language]):
            place = origin.removesuffix(name) + stem
            if place not in sources:
                sources[place] = _alike(project, place)
    return list(sources.values())


def texts_of(project: Project, documents: Collection[str]) -> Iterator[tuple[int, str, str]]:
    """The rows, languages and texts of the statements of documents, in the order of the list; no unknown languages."""
    found: Iterator[tuple[int, str, str]] = project.connection.execute(
        'SELECT s."row", s.language, t.text FROM statement s JOIN statement_text t ON t.statement_id = s.id '
        "WHERE s.document_id IN (SELECT value FROM json_each(?)) AND s.deleted = 0 AND s.language NOT IN ('', 'und') "
        'ORDER BY coalesce(s.list_place, s."row")',
        (json.dumps(list(documents)),),
    )
    return found


def _alike(project: Project, place: str) -> list[str]:
    found = project.connection.execute(
        "SELECT d.id, d.name, d.origin, max(s.language) FROM document d JOIN statement s ON s.document_id = d.id "
        "WHERE d.deleted = 0 AND s.deleted = 0 AND substr(d.origin, 1, length(?)) = ? GROUP BY d.id",
        (place, place),
    )
    return [
        document
        for document, name, origin, language in found
        if origin.removesuffix(name) + (name_without_language(name, [language]) or "\0") == place
    ]


def _partners(project: Project, rows: Collection[int]) -> set[int]:
    marks = json.dumps(sorted(rows))
    found = project.connection.execute(
        "SELECT other FROM resemblance WHERE one IN (SELECT value FROM json_each(?)) "
        "UNION SELECT one FROM resemblance WHERE other IN (SELECT value FROM json_each(?))",
        (marks, marks),
    )
    return {row for (row,) in found}


def _compared(project: Project) -> int:
    return int(setting(project, _COMPARED) or 0)
