"""Import documents."""

from collections.abc import Sequence
from dataclasses import replace

from annotator.core.annotations import Reviewer
from annotator.core.changes import Change
from annotator.core.documents import ReadDocument
from annotator.core.identity import new_id
from annotator.store import documents as stored
from annotator.store import journal, statements
from annotator.store.greyed import keep_greyed
from annotator.store.project import Project


def import_documents(project: Project, reviewer: Reviewer, documents: Sequence[ReadDocument]) -> Change | None:
    """Take in documents with their statements; one entry of the journal, one undo, however many they are.

    Documents that are in the project already are passed over; None if all of them are.

    Raises:
        SaveError: the project could not be written; nothing was taken in.
    """
    with project.transaction():
        known = stored.known_documents(project)
        new = {read.document.id: read for read in documents if read.document.id not in known}
        if not new:
            return None
        import_id = new_id()
        for read in new.values():
            keep(project, read, import_id)
        return journal.record(project, "import_documents", reviewer, [], import_id=import_id, change_id=import_id)


def keep(project: Project, read: ReadDocument, import_id: str) -> None:
    """Store one document with its statements under an import, inside a transaction."""
    document = replace(read.document, import_id=import_id, changed_by=import_id, deleted=False)
    stored.keep_document(project, document, read.raw, read.part)
    for statement, text in zip(read.statements, read.texts, strict=True):
        statements.keep_statement(project, replace(statement, changed_by=import_id, deleted=False), text)
    for greyed, text in zip(read.greyed, read.greyed_texts, strict=True):
        keep_greyed(project, replace(greyed, changed_by=import_id, deleted=False), text)
