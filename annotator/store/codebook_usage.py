"""Which work hangs on an entry of the codebook."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from typing import Any

from annotator.core.annotations import Relation, Span, StatementLabel
from annotator.core.codebook import Attribute, Choice, CodebookEntry, Label
from annotator.store.project import Project
from annotator.store.rows import load

Condition = tuple[str, tuple[Any, ...]]
"""What comes after WHERE, and the values of its question marks."""


@dataclass(frozen=True, slots=True)
class Usage:
    """The ids of what uses an entry, each with the id of its statement."""

    spans: Mapping[str, str] = field(default_factory=dict)
    relations: Mapping[str, str] = field(default_factory=dict)
    statement_labels: Mapping[str, str] = field(default_factory=dict)

    def __bool__(self) -> bool:
        return bool(self.spans or self.relations or self.statement_labels)


def usage_of(project: Project, entry: CodebookEntry) -> Usage:
    """The spans, relations and statement labels, none of them deleted, that use the entry."""
    found = {table: _ids(project, table, condition) for table, condition in uses(entry).items()}
    return Usage(found.get("span", {}), found.get("relation", {}), found.get("statement_label", {}))


def count_uses(project: Project) -> dict[str, int]:
    """How many spans, relations and statement labels use each entry, by its id; what nothing uses is left out."""
    held = "FROM span s, json_each(s.attributes) a WHERE s.deleted = 0 GROUP BY 1"
    counted = (
        "SELECT label_id, count(*) FROM span WHERE deleted = 0 GROUP BY 1",
        f"SELECT a.key, count(*) {held}",
        f"SELECT json_extract(a.value, '$.choice'), count(*) {held}",
        "SELECT attribute_id, count(*) FROM statement_label WHERE deleted = 0 GROUP BY 1",
        "SELECT json_extract(value, '$.choice'), count(*) FROM statement_label WHERE deleted = 0 GROUP BY 1",
        "SELECT type_id, count(*) FROM relation WHERE deleted = 0 GROUP BY 1",
    )
    found: dict[str, int] = {}
    for statement in counted:
        found.update((entry, count) for entry, count in project.connection.execute(statement) if entry is not None)
    return found


def uses(entry: CodebookEntry) -> dict[str, Condition]:
    """The tables whose rows may use the entry, and which of them do; deleted rows are not left out."""
    match entry:
        case Label():
            return {"span": ("label_id = ?", (entry.id,))}
        case Attribute():
            return {"span": _span_holds(entry.id), "statement_label": ("attribute_id = ?", (entry.id,))}
        case Choice():
            held = "attribute_id = ? AND json_extract(value, '$.choice') = ?"
            return {
                "span": _span_holds(entry.attribute_id, entry.id),
                "statement_label": (held, (entry.attribute_id, entry.id)),
            }
        case _:
            return {"relation": ("type_id = ?", (entry.id,))}


def spans_labelled(project: Project, label_ids: Collection[str]) -> list[Span]:
    """The spans with one of these labels, in the order in which they were made."""
    return load(
        project.connection, Span, f"label_id IN ({_marks(label_ids)}) AND deleted = 0 ORDER BY id", (*label_ids,)
    )


def spans_holding(project: Project, attribute_id: str, choice_id: str | None = None) -> list[Span]:
    """The spans that hold a value of the attribute, or this choice of it, in the order in which they were made."""
    where, values = _span_holds(attribute_id, choice_id)
    return load(project.connection, Span, f"{where} AND deleted = 0 ORDER BY id", values)


def statement_labels_holding(project: Project, attribute_id: str) -> list[StatementLabel]:
    """Every reviewer's values of a statement label."""
    return load(project.connection, StatementLabel, "attribute_id = ? AND deleted = 0 ORDER BY id", (attribute_id,))


def relations_concerned(project: Project, type_ids: Collection[str], label_ids: Collection[str]) -> list[Relation]:
    """The relations of these types, and those that begin or end at a span with one of these labels."""
    at_label = f"IN (SELECT id FROM span WHERE label_id IN ({_marks(label_ids)}))"
    where = f"(type_id IN ({_marks(type_ids)}) OR from_span {at_label} OR to_span {at_label}) AND deleted = 0"
    return load(project.connection, Relation, f"{where} ORDER BY id", (*type_ids, *label_ids, *label_ids))


def labels_of_linked_spans(project: Project) -> dict[str, str]:
    """The label id of every living span at which a relation begins or ends."""
    found = project.connection.execute(
        "SELECT id, label_id FROM span WHERE deleted = 0 AND id IN "
        "(SELECT from_span FROM relation WHERE deleted = 0 UNION SELECT to_span FROM relation WHERE deleted = 0)"
    )
    return dict(found.fetchall())


def spans_spoken_of(project: Project) -> frozenset[str]:
    """The spans on which somebody commented, or said that a slot is implied."""
    found = project.connection.execute(
        "SELECT span_id FROM comment WHERE deleted = 0 AND span_id IS NOT NULL "
        "UNION SELECT span_id FROM implied_slot WHERE deleted = 0"
    )
    return frozenset(row[0] for row in found)


def _ids(project: Project, table: str, condition: Condition) -> dict[str, str]:
    where, values = condition
    found = project.connection.execute(f"SELECT id, statement_id FROM {table} WHERE {where} AND deleted = 0", values)
    return dict(found.fetchall())


def _span_holds(attribute_id: str, choice_id: str | None = None) -> Condition:
    # the label's index first, so that only spans that may hold the attribute are looked into
    label = "label_id = (SELECT label_id FROM attribute WHERE id = ?)"
    if choice_id is None:
        return f"{label} AND json_type(attributes, '$.\"' || ? || '\"') IS NOT NULL", (attribute_id, attribute_id)
    return (
        f"{label} AND json_extract(attributes, '$.\"' || ? || '\".choice') = ?",
        (attribute_id, attribute_id, choice_id),
    )


def _marks(values: Collection[str]) -> str:
    return ",".join("?" * len(values))
