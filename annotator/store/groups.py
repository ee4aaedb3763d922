"""Statements that say the same: what the comparison found, with what people decided put over it."""

import json
from array import array
from collections.abc import Collection, Mapping
from dataclasses import dataclass

from annotator.core.kinship import Kinship
from annotator.core.kinship_groups import connected
from annotator.core.near_duplicates import folded_words, shingles, similarity
from annotator.store.project import Project
from annotator.store.texts import words_of

_MOST_MEASURED = 50


@dataclass(frozen=True, slots=True)
class Relative:
    """Another statement of the group: how near it is, from 0 to 1, and whether a person has said so."""

    statement_id: str
    title: str
    language: str
    document_name: str
    kinship: Kinship
    score: float
    decided: bool = False


@dataclass(frozen=True, slots=True)
class KinCount:
    """How many other statements of the project are copies of a statement, and how many translations."""

    duplicates: int = 0
    translations: int = 0


@dataclass(frozen=True, slots=True)
class _Pair:
    one: int
    other: int
    kinship: Kinship
    score: float
    decided: bool


def relatives_of(project: Project, statement_id: str) -> tuple[Relative, ...]:
    """The other statements of a statement's groups: duplicates first, the nearest first."""
    found = project.connection.execute('SELECT "row" FROM statement WHERE id = ?', (statement_id,)).fetchone()
    if found is None:
        return ()
    relatives = list[Relative]()
    for kinship in (Kinship.DUPLICATE, Kinship.TRANSLATION):
        pairs = _pairs_of_group(project, found[0], kinship)
        direct = {pair.one + pair.other - found[0]: pair for pair in pairs if found[0] in (pair.one, pair.other)}
        rows = {row for pair in pairs for row in (pair.one, pair.other)} - {found[0]}
        relatives += _relatives(project, statement_id, rows, direct, kinship)
    return tuple(sorted(relatives, key=lambda one: (one.kinship, -one.score)))


def kin_of_rows(project: Project, rows: Collection[int]) -> dict[int, KinCount]:
    """For those of these rows that have any, how many relatives there are; for the lines of the list."""
    if not rows or not _any_pair(project, rows):
        return {}
    counts: dict[int, KinCount] = {}
    for row in rows:
        numbers = [
            len(_living(project, _members(_pairs_of_group(project, row, kinship)) - {row}))
            for kinship in (Kinship.DUPLICATE, Kinship.TRANSLATION)
        ]
        if any(numbers):
            counts[row] = KinCount(*numbers)
    return counts


def rows_with_kin(project: Project, kinship: Kinship) -> "array[int]":
    """The rows of all statements that are in a group of this kind, for the filter of the list."""
    of_rows = dict(project.connection.execute('SELECT id, "row" FROM statement WHERE deleted = 0').fetchall())
    groups: dict[str, list[int]] = {}
    for statement_id, group in connected(_all_pairs(project, {kinship})).items():
        if statement_id in of_rows:
            groups.setdefault(group, []).append(of_rows[statement_id])
    return array("q", sorted(row for rows in groups.values() if len(rows) > 1 for row in rows))


def groups_of_kind(project: Project, kinship: Kinship) -> list[tuple[str, ...]]:
    """The groups with more than one statement, each as ids in the order of the list."""
    living = [row[0] for row in project.connection.execute('SELECT id FROM statement WHERE deleted = 0 ORDER BY "row"')]
    named = connected(_all_pairs(project, {kinship}))
    groups: dict[str, list[str]] = {}
    for statement_id in living:
        if statement_id in named:
            groups.setdefault(named[statement_id], []).append(statement_id)
    return [tuple(members) for members in groups.values() if len(members) > 1]


def groups_for_split(project: Project) -> Mapping[str, str]:
    """For every statement the group that must not be parted between training and test: copies, translations, versions.

    A group goes by the smallest id of a statement that was ever in it, a statement on its own by its own id.
    """
    pairs = _all_pairs(project, {Kinship.DUPLICATE, Kinship.TRANSLATION})
    pairs += project.connection.execute("SELECT id, replaces FROM statement WHERE replaces <> ''").fetchall()
    named = connected(pairs)
    return {
        statement_id: named.get(statement_id, statement_id)
        for (statement_id,) in project.connection.execute('SELECT id FROM statement WHERE deleted = 0 ORDER BY "row"')
    }


def sharing_paragraphs(project: Project, statement_id: str) -> dict[str, int]:
    """Other statements that have whole paragraphs in common with this one, and how many."""
    return dict(
        project.connection.execute(
            'SELECT s.id, count(*) FROM statement mine JOIN paragraph p ON p.statement = mine."row" '
            "JOIN paragraph q ON q.hash = p.hash AND q.statement <> p.statement "
            'JOIN statement s ON s."row" = q.statement '
            'WHERE mine.id = ? AND s.deleted = 0 GROUP BY s.id ORDER BY 2 DESC, s."row"',
            (statement_id,),
        ).fetchall()
    )


def _relatives(
    project: Project, statement_id: str, rows: Collection[int], direct: Mapping[int, _Pair], kinship: Kinship
) -> list[Relative]:
    mine = shingles(folded_words(words_of(project, statement_id))) if kinship is Kinship.DUPLICATE and rows else set()
    found = project.connection.execute(
        'SELECT s."row", s.id, s.title, s.language, d.name FROM statement s JOIN document d ON d.id = s.document_id '
        'WHERE s.deleted = 0 AND s."row" IN (SELECT value FROM json_each(?)) ORDER BY s."row"',
        (json.dumps(sorted(rows)),),
    ).fetchall()
    relatives = list[Relative]()
    for row, one, title, language, name in found:
        pair = direct.get(row)
        score = pair.score if pair else 0.0
        if pair is None and mine and len(relatives) < _MOST_MEASURED:
            score = similarity(mine, shingles(folded_words(words_of(project, one))))
        relatives.append(Relative(one, title, language, name, kinship, score, pair is not None and pair.decided))
    return relatives


def _pairs_of_group(project: Project, row: int, kinship: Kinship) -> list[_Pair]:
    """All pairs of the group that holds a row, walked from that row outwards."""
    seen, edge, pairs = {row}, {row}, dict[tuple[int, int], _Pair]()
    while edge:
        found = [pair for pair in _pairs_at(project, edge) if pair.kinship is kinship]
        pairs |= {(pair.one, pair.other): pair for pair in found}
        edge = _members(found) - seen
        seen |= edge
    return list(pairs.values())


def _pairs_at(project: Project, rows: Collection[int]) -> list[_Pair]:
    marks = json.dumps(sorted(rows))
    pairs: dict[tuple[int, int], _Pair] = {}
    for end in ("one", "other"):
        for one, other, kind, score in project.connection.execute(
            f"SELECT one, other, kind, score FROM resemblance WHERE {end} IN (SELECT value FROM json_each(?))", (marks,)
        ):
            pairs[one, other] = _Pair(one, other, Kinship(kind), score, decided=False)
    for end in ("a", "b"):
        for a, b, verdict in project.connection.execute(
            'SELECT a."row", b."row", v.verdict FROM pair_verdict v JOIN statement a ON a.id = v.statement_id '
            f"JOIN statement b ON b.id = v.other_id WHERE v.deleted = 0 AND v.{_VERDICT_END[end]} IN "
            '(SELECT id FROM statement WHERE "row" IN (SELECT value FROM json_each(?)))',
            (marks,),
        ):
            one, other = min(a, b), max(a, b)
            found = pairs.get((one, other))
            score = found.score if found and found.kinship == verdict else 0.0
            pairs[one, other] = _Pair(one, other, Kinship(verdict), score, decided=True)
    return list(pairs.values())


_VERDICT_END = {"a": "statement_id", "b": "other_id"}


def _all_pairs(project: Project, kinds: Collection[Kinship]) -> list[tuple[str, str]]:
    verdicts: dict[frozenset[str], str] = {
        frozenset((one, other)): verdict
        for one, other, verdict in project.connection.execute(
            "SELECT statement_id, other_id, verdict FROM pair_verdict WHERE deleted = 0"
        )
    }
    found = project.connection.execute(
        'SELECT a.id, b.id, r.kind FROM resemblance r JOIN statement a ON a."row" = r.one '
        'JOIN statement b ON b."row" = r.other'
    )
    pairs = [(one, other) for one, other, kind in found if kind in kinds and frozenset((one, other)) not in verdicts]
    for pair, verdict in verdicts.items():
        if verdict in kinds:
            one, other = sorted(pair)
            pairs.append((one, other))
    return pairs


def _any_pair(project: Project, rows: Collection[int]) -> bool:
    return any(pair.kinship is not Kinship.NONE for pair in _pairs_at(project, rows))


def _members(pairs: Collection[_Pair]) -> set[int]:
    return {row for pair in pairs for row in (pair.one, pair.other)}


def _living(project: Project, rows: Collection[int]) -> set[int]:
    return {
        row
        for (row,) in project.connection.execute(
            'SELECT "row" FROM statement WHERE deleted = 0 AND "row" IN (SELECT value FROM json_each(?))',
            (json.dumps(sorted(rows)),),
        )
    }
