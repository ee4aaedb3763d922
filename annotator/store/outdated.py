"""The worklist of annotations that were made when an entry of the codebook was defined in other words."""

from dataclasses import dataclass

from annotator.core.codebook_overlay import entry_of
from annotator.store.codebook_usage import uses
from annotator.store.codebooks import load_codebook
from annotator.store.definitions import versions_of_other_meaning
from annotator.store.project import Project


@dataclass(frozen=True, slots=True)
class Outdated:
    """An annotation (`kind`: span, relation, statement_label), the version it was made under, and what has changed.

    `entry_ids` are the label, attribute, choice or relation type whose definition was another one then.
    """

    kind: str
    id: str
    statement_id: str
    reviewer_id: str
    made_under: int
    entry_ids: tuple[str, ...]


def outdated_annotations(project: Project, reviewer_id: str = "") -> list[Outdated]:
    """The annotations of everybody, or of one reviewer, that are older than a changed definition; in list order."""
    codebook = load_codebook(project)
    found: dict[str, tuple[int, Outdated]] = {}
    for entry_id, stretches in versions_of_other_meaning(project, codebook).items():
        for table, (where, values) in uses(entry_of(codebook, entry_id)).items():
            for first, end in stretches:
                rows = project.connection.execute(
                    'SELECT s."row", w.id, w.statement_id, w.reviewer_id, w.codebook_version '
                    f"FROM (SELECT * FROM {table} WHERE {where} AND deleted = 0 "
                    "AND codebook_version >= ? AND codebook_version < ?) w "
                    "JOIN statement s ON s.id = w.statement_id AND s.deleted = 0",
                    (*values, first, end),
                )
                for row, one, statement, reviewer, version in rows:
                    entries = (*found[one][1].entry_ids, entry_id) if one in found else (entry_id,)
                    found[one] = (row, Outdated(table, one, statement, reviewer, version, entries))
    in_order = sorted(found.values(), key=lambda item: (item[0], item[1].id))
    return [one for _, one in in_order if reviewer_id in ("", one.reviewer_id)]
