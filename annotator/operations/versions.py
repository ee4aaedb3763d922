"""A file that has changed and comes again: a new version of its document, to which the work goes over."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime

from annotator.core.annotations import Annotations, Comment, Relation, Review, Reviewer, Span, StatementLabel
from annotator.core.changes import Edit
from annotator.core.documents import Document, ReadDocument, State, Statement
from annotator.core.identity import new_id
from annotator.core.text_moves import Fate, Moved, TextMove
from annotator.core.version_matching import Versioned, matched
from annotator.store.annotations import load_annotations
from annotator.store.comments import comments_on
from annotator.store.documents import documents_from
from annotator.store.project import Project
from annotator.store.statements import load_statement, statements_of
from annotator.store.texts import words_of


@dataclass(slots=True)
class VersionReport:
    """What became of the work on the old version, by ids of spans.

    `moved` stand on the same words. `look`: some of their words have changed. `left`: their words are gone; they stay
    on the old statement, which stays in the list for it. Those to look at have a comment with their words before.
    """

    document_id: str
    moved: list[str] = field(default_factory=list)
    look: list[str] = field(default_factory=list)
    left: list[str] = field(default_factory=list)
    relations_lost: int = 0
    new_statements: int = 0
    gone_statements: int = 0

    def sentences(self) -> list[str]:
        """The report in plain words, a fact a sentence."""
        facts = (
            (len(self.moved), "span went over to its words", "spans went over to their words"),
            (len(self.look), "span needs a look: it has a comment", "spans need a look: each has a comment"),
            (len(self.left), "span stays on the old version", "spans stay on the old version"),
            (self.relations_lost, "relation was lost with a span", "relations were lost with spans"),
            (self.new_statements, "statement is new", "statements are new"),
            (self.gone_statements, "statement is gone", "statements are gone"),
        )
        told = [f"{number:,} {one if number == 1 else many}." for number, one, many in facts if number]
        return ["This is a new version of a document of the project.", *told]


def version_of(project: Project, read: ReadDocument) -> tuple[Document, dict[str, str]] | None:
    """The document of which this one is a new version, and its statements' ids with those that they replace.

    It came from the same place, and some of its statements are at least similar. None if there is none.
    """
    earlier = [one for one in documents_from(project, read.document.origin) if one.id != read.document.id]
    if earlier:
        new = [
            Versioned(statement.id, text.text, statement.reference)
            for statement, text in zip(read.statements, read.texts, strict=True)
        ]
        for document in earlier:
            before = statements_of(project, document.id)
            old = [Versioned(one.id, words_of(project, one.id), one.reference) for one in before]
            if pairs := matched(old, new):
                return document, pairs
    return None


def as_version(read: ReadDocument, old: Document, pairs: Mapping[str, str]) -> ReadDocument:
    """The document and its statements, linked with what they replace."""
    statements = tuple(replace(one, replaces=pairs.get(one.id, "")) for one in read.statements)
    return replace(read, document=replace(read.document, replaces=old.id), statements=statements)


class TakingOver:
    """The edits that bring the work on an old version to the new one, which is stored already."""

    def __init__(self, project: Project, reviewer: Reviewer, old: Document) -> None:
        self.edits = list[Edit]()
        self.report = VersionReport(old.id)
        self._project = project
        self._reviewer = reviewer
        self._stamp = datetime.now(UTC).isoformat(timespec="milliseconds")

    def take(self, pairs: Mapping[str, str], new: int) -> None:
        """Take over statement by statement; `new` is the number of statements of the new version."""
        old = statements_of(self._project, self.report.document_id)
        replaced_by = {before: after for after, before in pairs.items()}
        for statement in old:
            made = load_annotations(self._project, statement.id)
            if after := replaced_by.get(statement.id):
                self._take_statement(statement, after, made)
            elif made.spans or comments_on(self._project, statement.id) or made.statement_labels:
                self.report.left += [span.id for span in made.spans]
                self.report.gone_statements += 1
            else:
                self._take_away(statement)
                self.report.gone_statements += 1
        self.report.new_statements = new - len(pairs)

    def _take_statement(self, old: Statement, new: str, made: Annotations) -> None:
        move = TextMove(words_of(self._project, old.id), words_of(self._project, new))
        places = {span.id: move.move(span.ranges) for span in made.spans}
        going = {span_id for span_id, moved in places.items() if moved.fate is not Fate.GONE}
        for span in made.spans:
            self._take_span(span, new, places[span.id], move.new)
        self._take_relations(made.relations, new, going)
        self.edits += [Edit(one, replace(one, statement_id=new)) for one in made.implied if one.span_id in going]
        stays = len(going) < len(made.spans)
        for comment in comments_on(self._project, old.id):
            if comment.span_id in going or (comment.span_id is None and not stays):
                self.edits.append(Edit(comment, replace(comment, statement_id=new)))
        changed = stays or any(moved.fate is Fate.CHANGED for moved in places.values())
        self.edits += _values(made, new, changed=changed)
        self._take_facts(old, new)
        if not stays:
            self.edits += [Edit(label, replace(label, deleted=True)) for label in made.statement_labels]
            self.edits += [Edit(review, replace(review, deleted=True)) for review in made.reviews]
            self._take_away(old)

    def _take_span(self, span: Span, new: str, moved: Moved, text: str) -> None:
        if moved.fate is Fate.GONE:
            self.report.left.append(span.id)
            self._comment(span, span.statement_id, "\N{EM DASH}")
            return
        quotes = tuple(place.quote(text) for place in moved.ranges)
        after = replace(span, statement_id=new, ranges=moved.ranges, quotes=quotes)
        self.edits.append(Edit(span, after))
        if moved.fate is Fate.CHANGED:
            self.report.look.append(span.id)
            self._comment(span, new, f"“{after.quote}”")
        else:
            self.report.moved.append(span.id)

    def _take_relations(self, relations: tuple[Relation, ...], new: str, going: set[str]) -> None:
        for link in relations:
            ends = (link.from_span in going) + (link.to_span in going)
            if ends == 2:  # noqa: PLR2004 - both ends
                self.edits.append(Edit(link, replace(link, statement_id=new)))
            elif ends:
                self.edits.append(Edit(link, replace(link, deleted=True)))
                self.report.relations_lost += 1

    def _take_facts(self, old: Statement, new: str) -> None:
        """What a person may have said of the old statement, where the new file says nothing."""
        there = load_statement(self._project, new)
        after = there
        if old.issuer and not there.issuer:
            after = replace(after, issuer=old.issuer)
        if old.date and not there.date:
            after = replace(after, date=old.date, date_precision=old.date_precision)
        if after != there:
            self.edits.append(Edit(there, after))

    def _comment(self, span: Span, statement_id: str, now: str) -> None:
        text = f"“{span.quote}” → {now}"
        comment = Comment(new_id(), statement_id, self._reviewer.id, text, span.id, created_at=self._stamp)
        self.edits.append(Edit(None, comment))

    def _take_away(self, statement: Statement) -> None:
        self.edits.append(Edit(statement, replace(statement, deleted=True)))


def _values(made: Annotations, new: str, *, changed: bool) -> Iterator[Edit]:
    """What was said of the whole statement, for the new one; it is no longer done if there is something to look at."""
    for label in made.statement_labels:
        identity = StatementLabel.id_for(new, label.reviewer_id, label.attribute_id)
        yield Edit(None, replace(label, id=identity, statement_id=new))
    for review in made.reviews:
        state = State.IN_WORK if changed and review.state is State.DONE else review.state
        identity = Review.id_for(new, review.reviewer_id)
        yield Edit(None, replace(review, id=identity, statement_id=new, state=state))
