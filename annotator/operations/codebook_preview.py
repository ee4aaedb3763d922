"""What an edit of the codebook touches and loses, as numbers and ids, before anybody decides."""

from collections.abc import Mapping
from dataclasses import dataclass

from annotator.core.annotations import Relation, Span, StatementLabel
from annotator.core.codebook import Attribute, Choice, Codebook
from annotator.core.rewriting import LostValue
from annotator.operations.codebook_plan import CodebookPlan
from annotator.store.codebook_usage import usage_of
from annotator.store.project import Project


@dataclass(frozen=True, slots=True)
class Preview:
    """Ids of what is touched, each with the id of its statement; and of what is lost.

    `values` counts the attribute values and statement labels that are given another name, place or meaning, the lost
    ones among them. `codebook` is as it would be.
    """

    codebook: Codebook
    spans: Mapping[str, str]
    relations: Mapping[str, str]
    statement_labels: Mapping[str, str]
    values: int
    values_lost: tuple[LostValue, ...]
    relations_lost: tuple[str, ...]
    spans_folded: tuple[str, ...]
    spans_doubled: tuple[str, ...]

    @property
    def statements(self) -> frozenset[str]:
        """The statements on which anything is touched."""
        return frozenset((*self.spans.values(), *self.relations.values(), *self.statement_labels.values()))

    @property
    def loses(self) -> bool:
        """Whether any work is lost."""
        return bool(self.values_lost or self.relations_lost)


def preview_of(project: Project, plan: CodebookPlan) -> Preview:
    """What a plan touches: the rows that it rewrites, and the work on the entries that it concerns."""
    spans, relations, labels = dict[str, str](), dict[str, str](), dict[str, str]()
    values = 0
    for entry in plan.concerned:
        used = usage_of(project, entry)
        spans.update(used.spans)
        relations.update(used.relations)
        labels.update(used.statement_labels)
        if isinstance(entry, Attribute | Choice):
            values += len(used.spans) + len(used.statement_labels)
    for edit in plan.edits:
        match edit.before, edit.after:
            case Span() as before, Span() as after:
                spans[after.id] = after.statement_id
                values += len(before.attributes.items() - after.attributes.items())
            case _, Relation() as after:
                relations[after.id] = after.statement_id
            case StatementLabel() as before, StatementLabel():
                labels[before.id] = before.statement_id
                values += not before.deleted
            case _:
                pass
    return Preview(
        codebook=plan.codebook,
        spans=spans,
        relations=relations,
        statement_labels=labels,
        values=values,
        values_lost=plan.values_lost,
        relations_lost=plan.relations_lost,
        spans_folded=plan.spans_folded,
        spans_doubled=plan.spans_doubled,
    )
