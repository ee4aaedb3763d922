"""What taking a file as a new version would do to the work on the old one, before it is done."""

from annotator.core.changed_files import VersionPreview
from annotator.core.documents import ReadDocument
from annotator.core.text_moves import Fate, TextMove
from annotator.operations.versions import version_of
from annotator.store.annotations import load_annotations
from annotator.store.project import Project
from annotator.store.statements import statements_of
from annotator.store.texts import words_of


def preview_version(project: Project, read: ReadDocument) -> VersionPreview | None:
    """How the spans of the document that this one is a new version of would go over; None if there is no such one."""
    found = version_of(project, read)
    if found is None:
        return None
    old, pairs = found
    new_texts = {text.statement_id: text.text for text in read.texts}
    replaced_by = {before: new_texts[after] for after, before in pairs.items()}
    fates = dict.fromkeys(Fate, 0)
    for statement in statements_of(project, old.id):
        spans = load_annotations(project, statement.id).spans
        new = replaced_by.get(statement.id)
        if new is None:
            fates[Fate.GONE] += len(spans)
        elif spans:
            move = TextMove(words_of(project, statement.id), new)
            for span in spans:
                fates[move.move(span.ranges).fate] += 1
    moved = fates[Fate.EXACT] + fates[Fate.SAME_WORDS]
    return VersionPreview(old.name, moved, fates[Fate.CHANGED], fates[Fate.GONE])
