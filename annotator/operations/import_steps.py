"""One import while it is made: documents that are new, statements that are there by another road, readings anew.

The same piece of the same file is one statement wherever it comes from, so an exchange file may have brought it, with
its text for a document, before the file itself comes. It then goes over to the file, if the words are the same.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from annotator.core.annotations import Review, Reviewer
from annotator.core.changed_files import Changed
from annotator.core.changes import Edit
from annotator.core.documents import Document, ReadDocument, State, Statement, StatementText
from annotator.core.greyed import Greyed
from annotator.operations.import_report import ImportReport
from annotator.operations.versions import TakingOver, as_version, version_of
from annotator.store.annotations import find, load_annotations
from annotator.store.comments import comments_on
from annotator.store.documents import keep_document, load_document, load_part
from annotator.store.greyed import greyed_of, keep_greyed
from annotator.store.project import Project
from annotator.store.replaced_texts import replace_text
from annotator.store.statements import (
    keep_new_statements,
    keep_statement,
    known_statements,
    load_statement,
    statements_of,
)
from annotator.store.texts import words_of


@dataclass(slots=True)
class ImportSteps:
    """Rows that are new are written at once and follow the import; rows that were there before go into `edits`.

    `reworded` are the statements of before that have other words now. `changed` says of new documents, by their ids,
    what they are to be if they are new versions of others.
    """

    project: Project
    import_id: str
    reviewer: Reviewer
    changed: Mapping[str, Changed] = field(default_factory=dict)
    report: ImportReport = field(default_factory=ImportReport)
    edits: list[Edit] = field(default_factory=list)
    reworded: list[str] = field(default_factory=list)
    done: bool = False

    def take(self, read: ReadDocument, *, read_again: bool) -> None:
        """Take one document in, inside a transaction."""
        there = find(self.project, Document, read.document.id)
        self.report.names[read.document.id] = read.document.name
        if not isinstance(there, Document) or there.deleted:
            self._take_new(read)
            return
        self.report.names[there.id] = there.name
        if read_again and there.encoding != read.document.encoding:
            self._take_other_reading(there, read)
        else:
            self.report.already.add(there.id)

    def _take_new(self, read: ReadDocument) -> None:
        wanted = self.changed.get(read.document.id, Changed.VERSION)
        version = None if wanted is Changed.SEPARATE else version_of(self.project, read)
        if version is None:
            self._take_pieces(read)
            return
        old, pairs = version
        if wanted is Changed.SKIP:
            self.report.skipped[read.document.id] = old.name
            return
        if self._take_pieces(as_version(read, old, pairs)):
            taking = TakingOver(self.project, self.reviewer, old)
            taking.take(pairs, len(read.statements))
            self.edits += taking.edits
            self.report.versions[read.document.id] = taking.report

    def _take_pieces(self, read: ReadDocument) -> bool:
        """Store a document that is not in the project; False if none of it can be."""
        document = read.document
        pairs = list(zip(read.statements, read.texts, strict=True))
        known = known_statements(self.project, [statement.id for statement in read.statements])
        fitting = [pair for pair in pairs if pair[0].id not in known or self._fits(document, *pair)]
        if pairs and not fitting:
            self.report.refused[document.id] = " ".join([*self.report.kept.pop(document.id), "It was not imported."])
            return False
        stored = replace(document, import_id=self.import_id, changed_by=self.import_id, deleted=False)
        keep_document(self.project, stored, read.raw, read.part)
        new = [pair for pair in fitting if pair[0].id not in known]
        keep_new_statements(self.project, new, self.import_id)
        old = [pair for pair in fitting if pair[0].id in known]
        left = {origin for statement, text in old if (origin := self._settle(statement, text))}
        for greyed, text in zip(read.greyed, read.greyed_texts, strict=True):
            keep_greyed(self.project, replace(greyed, changed_by=self.import_id, deleted=False), text)
        self._take_away_emptied(left - {document.id}, {statement.id for statement, _ in fitting})
        self.done = True
        return True

    def _fits(self, document: Document, statement: Statement, text: StatementText) -> bool:
        there = find(self.project, Statement, statement.id)
        if not isinstance(there, Statement) or words_of(self.project, there.id) == text.text:
            return True
        if there.deleted and not load_annotations(self.project, there.id).spans:
            return True
        origin = load_document(self.project, there.document_id).name
        self.report.kept.setdefault(document.id, []).append(
            f"{document.name}: the project has the statement “{there.title}” with other words, from {origin}. "
            "It stays as it is there, with its annotations."
        )
        return False

    def _settle(self, statement: Statement, text: StatementText) -> str:
        """Put a statement that was in the project into its document; the id of the one that it leaves, if any."""
        there = load_statement(self.project, statement.id)
        same_document = there.document_id == statement.document_id
        if there.deleted and same_document and words_of(self.project, there.id) == text.text:
            keep_statement(self.project, self._stamped(statement), text)
            return ""
        self._reword(text)
        if there.deleted:
            self.edits.append(Edit(there, statement))
            return ""
        moved = replace(there, document_id=statement.document_id, position=statement.position)
        self.edits.append(Edit(there, moved))
        return there.document_id

    def _stamped(self, statement: Statement) -> Statement:
        return replace(statement, changed_by=self.import_id)

    def _reword(self, text: StatementText) -> None:
        replace_text(self.project, self.import_id, text)
        self.reworded.append(text.statement_id)

    def _take_away_emptied(self, documents: set[str], gone: set[str]) -> None:
        for document_id in sorted(documents):
            emptied = load_document(self.project, document_id)
            if all(statement.id in gone for statement in statements_of(self.project, document_id)):
                self.edits.append(Edit(emptied, replace(emptied, deleted=True)))

    def _take_other_reading(self, there: Document, read: ReadDocument) -> None:
        before = {statement.id: statement for statement in statements_of(self.project, there.id)}
        staying = before.keys() & {statement.id for statement in read.statements}
        if any(_worked_on(self.project, one, stays=one in staying) for one in before):
            self.report.refused[there.id] = (
                f"{there.name} is in the project already, read as {there.encoding}, and somebody has worked on it. "
                f"Nothing was changed. To read it as {read.document.encoding}, delete its annotations first."
            )
            return
        if read.part is not None and read.part != load_part(self.project, there.id):
            self.report.refused[there.id] = (
                f"{there.name} is in the project already, and its text does not lie in the file as it is. "
                "Nothing was changed. Import it into a new project."
            )
            return
        self.edits.append(Edit(there, replace(there, encoding=read.document.encoding)))
        for statement, text in zip(read.statements, read.texts, strict=True):
            self._read_anew(statement, text, before.pop(statement.id, None))
        self.edits += [Edit(old, replace(old, deleted=True)) for old in before.values()]
        self._grey_anew(there.id, read)
        self.report.read_again.add(there.id)
        self.done = True

    def _read_anew(self, statement: Statement, text: StatementText, living: Statement | None) -> None:
        there = living or find(self.project, Statement, statement.id)
        if not isinstance(there, Statement):
            keep_statement(self.project, replace(statement, changed_by=self.import_id), text)
            self.edits.append(Edit(None, statement))
            return
        self._reword(text)
        after = statement
        if living is not None and (living.issuer or living.date):  # a person may have said so
            after = replace(after, issuer=living.issuer, date=living.date, date_precision=living.date_precision)
        self.edits.append(Edit(there, after))

    def _grey_anew(self, document_id: str, read: ReadDocument) -> None:
        before = {greyed.id: greyed for greyed in greyed_of(self.project, document_id)}
        for greyed, text in zip(read.greyed, read.greyed_texts, strict=True):
            there = before.pop(greyed.id, None) or find(self.project, Greyed, greyed.id)
            if isinstance(there, Greyed):
                replace_text(self.project, self.import_id, text)
                self.edits.append(Edit(there, greyed))
            else:
                keep_greyed(self.project, replace(greyed, changed_by=self.import_id), text)
                self.edits.append(Edit(None, greyed))
        self.edits += [Edit(old, replace(old, deleted=True)) for old in before.values()]


def _worked_on(project: Project, statement_id: str, *, stays: bool) -> bool:
    """Whether a statement carries what other words would falsify; if it does not stay, anything at all."""
    made = load_annotations(project, statement_id)
    if made.spans or stays:
        return bool(made.spans)
    return bool(made.statement_labels or comments_on(project, statement_id) or any(map(_says_something, made.reviews)))


def _says_something(review: Review) -> bool:
    return review.state is not State.NEW or review.flagged or bool(review.note)
