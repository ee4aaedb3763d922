"""Export a project's statements with everything made on them."""

from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from annotator.core.annotations import Annotations
from annotator.core.documents import State, Statement, StatementText
from annotator.core.errors import ExportError
from annotator.export.exchange.records import AnnotatedStatement, Names
from annotator.export.exchange.writer import write_jsonl
from annotator.operations.origins import RawFile, misplaced
from annotator.store.annotations import all_actors, all_reviewers, load_annotations
from annotator.store.codebooks import load_codebook
from annotator.store.documents import all_documents, load_part
from annotator.store.project import Project
from annotator.store.snapshot import snapshot
from annotator.store.statements import all_statements, load_text

FORMATS: Final = ("jsonl",)


@dataclass(frozen=True, slots=True)
class ExportReport:
    """What an export holds. `verified` says that it was read back and compared before it took the target's place."""

    path: Path
    statements: int
    spans: int
    relations: int
    bytes: int
    verified: bool


def export_project(
    project: Project,
    target: Path,
    *,
    states: Collection[State] | None = None,
    progress: Callable[[int, int], None] | None = None,
) -> ExportReport:
    """Export the statements, or those that some reviewer has brought to one of the states, in the exchange format.

    Works on a copy, so that others can go on writing. `progress` is told how many statements of how many are written;
    whatever it raises ends the export, and the target stays as it was.

    Raises:
        ExportError: the file could not be written or does not read back as the project; an older file is untouched.
        ProjectError: the project could not be copied.
    """
    _must_not_be_ours(project.path, target)
    with snapshot(project) as copy:
        wanted = None if states is None else frozenset(states)
        written = write_jsonl(target, lambda: _annotated(copy, wanted, progress), _names(copy))
    return ExportReport(
        target, written.statements, written.spans, written.relations, written.bytes, verified=written.verified
    )


def _must_not_be_ours(project: Path, target: Path) -> None:
    ours = {project.name, f"{project.name}.lock", f"{project.name}-journal"}
    if target.name in ours and target.absolute().parent.resolve() == project.absolute().parent.resolve():
        raise ExportError(f"Nothing was exported: {target.name} belongs to the project itself. Choose another name.")


def _names(project: Project) -> Names:
    return Names(
        load_codebook(project),
        {reviewer.id: reviewer.name for reviewer in all_reviewers(project)},
        {actor.id: actor.name for actor in all_actors(project)},
    )


def _annotated(
    project: Project, states: frozenset[State] | None, progress: Callable[[int, int], None] | None
) -> Iterator[AnnotatedStatement]:
    documents = {document.id: document for document in all_documents(project)}
    statements = all_statements(project)
    document_id, file = "", RawFile(b"")
    for number, statement in enumerate(statements, 1):
        annotations = load_annotations(project, statement.id)
        if states is None or _states(annotations) & states:
            text = load_text(project, statement.id)
            if annotations.spans and document_id != statement.document_id:
                document_id, file = statement.document_id, RawFile(load_part(project, statement.document_id))
            _must_lie_in_file(statement, annotations, text, file)
            yield AnnotatedStatement(documents[statement.document_id], statement, text, annotations)
        if progress is not None:
            progress(number, len(statements))


def _must_lie_in_file(statement: Statement, annotations: Annotations, text: StatementText, file: RawFile) -> None:
    for span in misplaced(annotations.spans, text, file):
        raise ExportError(
            f"Nothing was exported: in the imported file, other words stand where span {span.id} of statement "
            f"{statement.id} (“{statement.title}”) leads. Check the project, then go back to a backup copy."
        )


def _states(annotations: Annotations) -> frozenset[State]:
    return frozenset(review.state for review in annotations.reviews) or frozenset({State.NEW})
