"""Check that a project is whole: the file, the texts and their way back, every span and every reference."""

import hashlib
from collections.abc import Iterator
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


def check(project: Project) -> CheckReport:
    """Check a project without changing it; a file that SQLite finds damaged is not looked into further.

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
        for document in all_documents(copy):
            report.documents += 1
            report.problems += _document_problems(copy, document, known, report)
    return report


def _document_problems(project: Project, document: Document, known: Known, report: CheckReport) -> Iterator[str]:
    raw = load_raw(project, document.id)
    if hashlib.sha256(raw).hexdigest() != document.id or len(raw) != document.size:
        yield f"The bytes of the document {document.name} are not those that were imported."
    counted = RawFile(load_part(project, document.id) if document.part else raw)
    for statement in statements_of(project, document.id):
        report.statements += 1
        place = f"statement {statement.id} (“{statement.title}”)"
        for problem in _statement_problems(project, statement, counted, known, report):
            yield f"In {place}, {problem}."


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
