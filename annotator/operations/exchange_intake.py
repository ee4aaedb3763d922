"""What one reading of an exchange file gathers before it is written: edits, each row once, and the report."""

from dataclasses import dataclass, field
from datetime import UTC, datetime

from annotator.core.annotations import Actor, Relation, Reviewer, Span
from annotator.core.changes import Edit, Entity
from annotator.core.codebook import Codebook
from annotator.core.identity import new_id
from annotator.export.exchange.fields import text
from annotator.export.exchange.lines import Fields
from annotator.operations.actors import new_actor
from annotator.operations.exchange_report import AnnotateReport
from annotator.store.actors import all_aliases
from annotator.store.annotations import all_actors, all_reviewers, find
from annotator.store.codebooks import load_codebook
from annotator.store.project import Project


def now() -> str:
    """The time in UTC, to the millisecond."""
    return datetime.now(UTC).isoformat(timespec="milliseconds")


@dataclass(slots=True)
class Intake:
    """The edits of one reading. Rows that the file makes are seen at once, though they are written at the end."""

    project: Project
    reviewer: Reviewer
    codebook: Codebook
    import_id: str = field(default_factory=new_id)
    stamp: str = field(default_factory=now)
    report: AnnotateReport = field(default_factory=AnnotateReport)
    kin: dict[str, list[str]] = field(default_factory=dict)  # ids of statements that it made, by what they share
    _edits: dict[tuple[type, str], Edit] = field(default_factory=dict)
    _of_statement: dict[str, list[tuple[type, str]]] = field(default_factory=dict)
    _reviewers: dict[str, Reviewer] = field(default_factory=dict)
    _actors: dict[str, Actor] = field(default_factory=dict)

    @classmethod
    def into(cls, project: Project, reviewer: Reviewer) -> "Intake":
        """An empty one for a project."""
        intake = cls(project, reviewer, load_codebook(project))
        intake._reviewers = {known.id: known for known in (reviewer, *all_reviewers(project))}
        actors = all_actors(project)
        by_id = {actor.id: actor for actor in actors}
        aliases = [alias for alias in all_aliases(project) if alias.actor_id in by_id]
        intake._actors = {_folded(alias.name): by_id[alias.actor_id] for alias in aliases}
        intake._actors |= {_folded(actor.name): actor for actor in reversed(actors)}
        return intake

    @property
    def edits(self) -> list[Edit]:
        """In the order in which the rows may be written."""
        return list(self._edits.values())

    def put(self, after: Entity) -> None:
        """Add a row, or give one that is there, deleted ones too, other content."""
        key = (type(after), after.id)
        known = self._edits.get(key)
        self._edits[key] = Edit(known.before if known else find(self.project, *key), after)
        if isinstance(after, Span | Relation) and known is None:
            self._of_statement.setdefault(after.statement_id, []).append(key)

    def put_on(self, statement_id: str) -> list[Entity]:
        """The spans and relations that this reading has put on a statement so far."""
        return [self._edits[key].after for key in self._of_statement.get(statement_id, ())]

    def stored(self, kind: type[Entity], row_id: str) -> Entity | None:
        """The row as it stands, with what this reading has made of it; deleted ones too."""
        edit = self._edits.get((kind, row_id))
        return edit.after if edit else find(self.project, kind, row_id)

    def reviewer_named(self, fields: Fields, record: Fields) -> Reviewer:
        """The reviewer whom a part of a record names, or the record, or else the one who reads the file.

        Raises:
            ExchangeError: the name is no text.
        """
        name = text(fields, "reviewer", "") or text(record, "reviewer", "")
        if not name.strip():
            return self.reviewer
        wanted = Reviewer.named(name)
        if wanted.id not in self._reviewers:
            self._reviewers[wanted.id] = wanted
            self.put(wanted)
        return self._reviewers[wanted.id]

    def actor_named(self, name: str) -> Actor:
        """The actor that goes by this name; a new name joins the register."""
        known = self._actors.get(_folded(name))
        if known is None:
            known, _ = new_actor(self.project, " ".join(name.split()))
            self.put(known)
            self._actors[_folded(name)] = known
        return known


def _folded(name: str) -> str:
    return " ".join(name.split()).casefold()


def words_for(fields: Fields, *keys: str) -> str:
    """What a part of a record is called in the report: the first of these keys that holds a text."""
    for key in keys:
        if isinstance(value := fields.get(key), str) and value:
            return value
    return ""
