"""A change: what one user action did, as rows before and after; the unit of undo, history and joining."""

from dataclasses import dataclass, replace
from enum import StrEnum

from annotator.core.annotations import (
    Actor,
    ActorAlias,
    Comment,
    ImpliedSlot,
    Relation,
    Review,
    Reviewer,
    Span,
    StatementLabel,
)
from annotator.core.codebook import Attribute, Choice, Label, RelationType
from annotator.core.documents import Document, Statement
from annotator.core.greyed import Greyed
from annotator.core.kinship import PairVerdict
from annotator.core.source_rules import SourceRules

OnStatement = Span | Relation | StatementLabel | Review | ImpliedSlot | Comment
OfDocument = Document | Statement | Greyed
Entity = (
    OnStatement
    | OfDocument
    | PairVerdict
    | SourceRules
    | Reviewer
    | Actor
    | ActorAlias
    | Label
    | Attribute
    | Choice
    | RelationType
)


class ChangeKind(StrEnum):
    """Whether a change is an action of its own, or takes one back, or does it again."""

    DO = "do"
    UNDO = "undo"
    REDO = "redo"


@dataclass(frozen=True, slots=True)
class Edit:
    """One row before and after. Before is None for a new row; a row that is taken away stays, marked deleted."""

    before: Entity | None
    after: Entity

    def inverse(self) -> "Edit":
        """The edit that takes this one back."""
        if self.before is not None:
            return Edit(self.after, self.before)
        if isinstance(self.after, Reviewer):  # a name that was once used stays known
            return Edit(self.after, self.after)
        return Edit(self.after, replace(self.after, deleted=True))


@dataclass(frozen=True, slots=True)
class Change:
    """What one action did. `clock` then `id` is the one total order in which changes are read.

    `of` names the change that an undo or redo works on; `import_id` the bulk import whose rows are not listed in
    `edits`; `gesture` groups changes that a person made as one.
    """

    id: str
    clock: int
    action: str
    reviewer_id: str
    made_at: str
    edits: tuple[Edit, ...] = ()
    kind: ChangeKind = ChangeKind.DO
    of: str = ""
    import_id: str = ""
    gesture: str = ""

    def statements(self) -> frozenset[str]:
        """The ids of the statements that the change touched, by their annotations or themselves."""
        found = set()
        for edit in self.edits:
            match edit.after:
                case Statement(id=statement_id):
                    found.add(statement_id)
                case PairVerdict(statement_id=one, other_id=other):
                    found |= {one, other}
                case Span() | Relation() | StatementLabel() | Review() | ImpliedSlot() | Comment():
                    found.add(edit.after.statement_id)
                case _:
                    pass
        return frozenset(found)

    def touches_codebook(self) -> bool:
        """Whether an entry of the codebook changed."""
        return any(isinstance(edit.after, Label | Attribute | Choice | RelationType) for edit in self.edits)

    def touches_actors(self) -> bool:
        """Whether the register of actors changed: a name, a fact or a spelling."""
        return any(isinstance(edit.after, Actor | ActorAlias) for edit in self.edits)
