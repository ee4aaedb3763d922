"""Import documents."""

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import replace

from annotator.core.annotations import Reviewer
from annotator.core.changed_files import Changed
from annotator.core.changes import Change
from annotator.core.documents import ReadDocument
from annotator.core.identity import new_id
from annotator.ingest.splitting.shared import without_shared
from annotator.operations.comparing import compare_again, compare_new_statements
from annotator.operations.cutting_rules import rules_for
from annotator.operations.import_report import ImportReport
from annotator.operations.import_steps import ImportSteps
from annotator.store import journal
from annotator.store.documents import keep_document
from annotator.store.greyed import keep_greyed
from annotator.store.project import Project
from annotator.store.statements import keep_statement


def import_documents(project: Project, reviewer: Reviewer, documents: Sequence[ReadDocument]) -> Change | None:
    """Take in documents with their statements; one entry of the journal, one undo, however many they are.

    Documents that are in the project already are passed over; None if all of them are.

    Raises:
        SaveError: the project could not be written; nothing was taken in.
    """
    return take_documents(project, reviewer, documents)[0]


def take_documents(
    project: Project,
    reviewer: Reviewer,
    documents: Sequence[ReadDocument],
    *,
    read_again: bool = False,
    compare: bool = True,
    changed: Mapping[str, Changed] | None = None,
    without_rules: Collection[str] = (),
    progress: Callable[[int, int], None] | None = None,
    comparing: Callable[[int], None] | None = None,
) -> tuple[Change | None, ImportReport]:
    """The same, with a report of what did not simply go in.

    What a folder's documents have in common above and below their texts is left out of these (splitting.shared).
    With `read_again`, documents that are there in another encoding get the words of this reading, unless somebody
    has worked on them. `changed` says, by ids of documents, what those are to be that are new versions of others (new
    versions, if nothing is said); `without_rules` are the ids of those that were read without the rules of their
    folder. `progress` is told how many documents of how many are in, `comparing` how many statements have been compared
    with the others; what either raises ends the import, and nothing was taken in. The change is None if nothing was
    done.

    Raises:
        SaveError: the project could not be written; nothing was taken in.
    """
    different: dict[str, ReadDocument] = {}
    for read in documents:  # of a file and its copies the first counts, with its name
        different.setdefault(read.document.id, read)
    with project.transaction():
        steps = ImportSteps(project, new_id(), reviewer, changed or {})

        def kept(read: ReadDocument) -> frozenset[str]:
            identity, origin = read.document.id, read.document.origin
            return frozenset() if identity in without_rules else rules_for(project, origin).kept

        for done, read in enumerate(without_shared(list(different.values()), kept)):
            if progress is not None:
                progress(done, len(different))
            steps.take(read, read_again=read_again)
        if progress is not None:
            progress(len(different), len(different))
        if not steps.done:
            return None, steps.report
        compare_again(project, steps.reworded)
        if compare:
            compare_new_statements(project, comparing)
        change = journal.record(
            project, "import_documents", reviewer, steps.edits, import_id=steps.import_id, change_id=steps.import_id
        )
        return change, steps.report


def keep(project: Project, read: ReadDocument, import_id: str) -> None:
    """Store one document with its statements under an import, inside a transaction."""
    document = replace(read.document, import_id=import_id, changed_by=import_id, deleted=False)
    keep_document(project, document, read.raw, read.part)
    for statement, text in zip(read.statements, read.texts, strict=True):
        keep_statement(project, replace(statement, changed_by=import_id, deleted=False), text)
    for greyed, text in zip(read.greyed, read.greyed_texts, strict=True):
        keep_greyed(project, replace(greyed, changed_by=import_id, deleted=False), text)
