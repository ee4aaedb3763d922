"""Check that a project is whole: the file, the texts and their way back, every span and every reference."""

import hashlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from annotator.core.documents import Document, Statement
from annotator.operations.origins import RawFile, misplaced
from annotator.operations.statement_checks import Known, annotation_problems, text_problems
from annotator.store.annotations import all_actors, all_reviewers, load_annotations
from annotator.store.codebooks import load_codebook
from annotator.store.documents import all_documents, load_part, load_raw
from annotator.store.integrity import file_problems, journal_problems
from annotator.store.project import Project
from annotator.store.snapshot import snapshot
from annotator.store.statements import load_text, statements_of


@dataclass(slots=True)
class CheckReport:
    """What was looked at, and every problem as a sentence."""

    documents: int = 0
    statements: int = 0
    spans: int = 0
    relations: int = 0
    problems: list[str] = field(default_factory=list)

    @property
    def sound(self) -> bool:
        """Whether nothing is wrong."""
        return not self.problems


def check(project: Project, *, progress: Callable[[int, int], None] | None = None) -> CheckReport:
    """Check a project without changing it; a file that SQLite finds damaged is not looked into further.

    `progress` is told before each statement how many documents of how many are done; whatever it raises ends the check.

    Raises:
        ProjectError: the project could not be copied for the check.
    """
    report = CheckReport(problems=[f"{problem}." for problem in file_problems(project)])
    if report.problems:
        return report
    with snapshot(project) as copy:
        report.problems += [f"{problem}." for problem in journal_problems(copy)]
        known = Known(
            load_codebook(copy),
            frozenset(reviewer.id for reviewer in all_reviewers(copy)),
            frozenset(actor.id for actor in all_actors(copy)),
        )
        documents = all_documents(copy)
        for document in documents:
            for statement, file in _statements(copy, document, report):
                if progress is not None:
                    progress(report.documents, len(documents))
                place = f"statement {statement.id} (“{statement.title}”)"
                report.problems += [
                    f"In {place}, {one}." for one in _statement_problems(copy, statement, file, known, report)
                ]
            report.documents += 1
    return report


def _statements(project: Project, document: Document, report: CheckReport) -> Iterator[tuple[Statement, RawFile]]:
    """The statements of a document with the file that they came from, once its bytes are checked."""
    raw = load_raw(project, document.id)
    if hashlib.sha256(raw).hexdigest() != document.id or len(raw) != document.size:
        report.problems.append(f"The bytes of the document {document.name} are not those that were imported.")
    counted = RawFile(load_part(project, document.id) if document.part else raw)
    for statement in statements_of(project, document.id):
        report.statements += 1
        yield statement, counted


def _statement_problems(
    project: Project, statement: Statement, file: RawFile, known: Known, report: CheckReport
) -> Iterator[str]:
    try:
        text = load_text(project, statement.id)
        annotations = load_annotations(project, statement.id)
    except (ValueError, KeyError, TypeError, AttributeError) as error:  # a row that this program did not write
        yield f"a row cannot be read ({error!r})"
        return
    report.spans += len(annotations.spans)
    report.relations += len(annotations.relations)
    wrong = [*text_problems(statement, text, file.raw), *annotation_problems(annotations, text, known)]
    yield from wrong
    if not wrong:
        for span in misplaced(annotations.spans, text, file):
            yield f"span {span.id} leads to other words in the imported file"
