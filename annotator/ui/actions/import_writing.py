"""Chosen files written into the project by the writer: how far it is, and what became of each of them."""

import threading
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from annotator.core.changes import Change
from annotator.core.documents import ReadDocument
from annotator.core.errors import AnnotatorError
from annotator.export.exchange.reader import read_exchange
from annotator.operations.exchanging import annotate
from annotator.operations.import_report import ImportReport, same_file
from annotator.operations.importing import take_documents
from annotator.operations.versions import VersionReport
from annotator.store.annotations import load_span
from annotator.store.comments import comments_on
from annotator.store.documents import load_document
from annotator.store.project import Project
from annotator.store.statements import known_statements, statements_of
from annotator.ui.dialogs.import_matters import Matter, MatterKind
from annotator.ui.import_dialog.chosen_file import ChosenFile
from annotator.ui.import_dialog.text_formats import has_encoding
from annotator.ui.jobs import CancelledError
from annotator.ui.session import Session

_EVERY = 16  # documents from one word on the progress to the next


@dataclass(slots=True)
class Outcome:
    """A line a fact, and what is left to be done. `cancelled`: nothing of the documents is in."""

    lines: list[str] = field(default_factory=list)
    matters: list[Matter] = field(default_factory=list)
    cancelled: bool = False


class ImportWriting(QObject):
    """One import. All documents go in by one step of undo, and so does each file of annotations."""

    progressed = Signal(int, int)
    compared = Signal(int, int)
    """So many statements of so many have been compared with the others: all documents are written by then."""
    ended = Signal(object)
    """The Outcome."""

    def __init__(self, session: Session, files: Sequence[ChosenFile], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._reviewer = session.reviewer
        self._files = list(files)
        self._cancel = threading.Event()
        self._outcome = Outcome()
        self._compared = 0

    def start(self) -> None:
        """Post what is to be written; `ended` follows."""
        outcome = self._outcome
        wanted = [read for file in self._files for read, _ in file.wanted()]
        exchanges = [file.path for file in self._files if file.annotations]
        outcome.lines += self._first_lines(len(exchanges))
        outcome.matters += [
            Matter(MatterKind.UNREAD, file.path.name, why, file.path, has_encoding=has_encoding(file.path))
            for file in self._files
            for why in file.refused
        ]
        if wanted:
            self._session.post("import_documents", lambda project: self._take_documents(project, wanted))
        for path in exchanges:
            self._session.post("annotate", partial(self._take_exchange, path=path))
        if wanted or exchanges:
            self._session.post("annotate", lambda _project: self.ended.emit(outcome))
        else:
            self.ended.emit(outcome)

    def cancel(self) -> None:
        """Take no document in, unless all of them are in already."""
        self._cancel.set()

    def _first_lines(self, exchanges: int) -> Iterator[str]:
        yield self.tr("%n file(s) read", "", sum(1 for file in self._files if file.documents) + exchanges)
        if refused := sum(1 for file in self._files if file.read and not file.documents):
            yield self.tr("%n file(s) refused", "", refused)
        for file in self._files:
            yield from file.refused
        yield from _lines(self._files, self._session.project)

    # In the writer's thread

    def _take_documents(self, project: Project, wanted: list[ReadDocument]) -> Change | None:
        """All documents in one step, and what did not simply go in."""
        again = any(file.options.encoding for file in self._files)
        changed = {identity: file.changed for file in self._files for identity in file.versions}
        try:
            change, report = take_documents(
                project,
                self._reviewer,
                wanted,
                read_again=again,
                changed=changed,
                without_rules=self._without_rules(),
                progress=self._step,
                comparing=partial(self._step_of_comparing, total=sum(len(read.statements) for read in wanted)),
            )
        except CancelledError:
            self._outcome.cancelled = True
            return None
        except AnnotatorError as error:
            self._outcome.lines = [str(error)]
            raise
        self._tell(project, report)
        return change

    def _without_rules(self) -> frozenset[str]:
        """The documents of files for which the rules of their folder were switched off."""
        off = (file for file in self._files if file.rules and not file.options.rules)
        return frozenset(read.document.id for file in off for read, _ in file.documents)

    def _step(self, done: int, total: int) -> None:
        if self._cancel.is_set():
            raise CancelledError
        if done == total or not done % _EVERY:
            self.progressed.emit(done, total)

    def _step_of_comparing(self, done: int, total: int) -> None:
        if self._cancel.is_set():
            raise CancelledError
        if done != self._compared and not done % _EVERY:
            self._compared = done
            self.compared.emit(min(done, total), total)

    def _tell(self, project: Project, report: ImportReport) -> None:
        names = {read.document.id: read.document.name for file in self._files for read, _ in file.documents}
        for identity, why in {**report.refused, **{one: " ".join(kept) for one, kept in report.kept.items()}}.items():
            self._outcome.lines.append(why)
            self._outcome.matters.append(self._stayed(project, identity, names.get(identity, ""), why))
        for identity, version in report.versions.items():
            self._outcome.lines.append(" ".join([f"{names.get(identity, '')}:", *version.sentences()]))
            self._outcome.matters += _spans_to_look_at(project, version)

    def _stayed(self, project: Project, identity: str, name: str, why: str) -> Matter:
        owner, read = next(
            (file, read) for file in self._files for read, _ in file.documents if read.document.id == identity
        )
        there = [one.id for one in statements_of(project, identity)]
        there += known_statements(project, [one.id for one in read.statements])
        return Matter(MatterKind.STAYED, name, why, owner.path, there[0] if there else "")

    def _take_exchange(self, project: Project, *, path: Path) -> Change | None:
        """Annotations of a file in one step, and what became of them as lines."""
        if self._cancel.is_set():
            return None
        try:
            change, report = annotate(project, self._reviewer, read_exchange(path))
        except AnnotatorError as error:
            self._outcome.lines.append(f"{path.name}: {error}")
            return None
        self._outcome.lines.append(" ".join([f"{path.name}:", *report.sentences()]))
        self._outcome.lines += [f"Left out. {one.sentence()}" for one in report.left_out]
        return change


def _spans_to_look_at(project: Project, version: VersionReport) -> Iterable[Matter]:
    """The spans some or all of whose words are gone, each with the comment that says what they were."""
    for identity in (*version.look, *version.left):
        span = load_span(project, identity)
        said = [one.text for one in comments_on(project, span.statement_id) if one.span_id == identity]
        yield Matter(
            MatterKind.SPAN, span.quote, said[-1] if said else "", statement_id=span.statement_id, span_id=identity
        )


def _lines(files: Sequence[ChosenFile], project: Project) -> Iterator[str]:
    """A line a document: what reading it did, or of which other one it is a copy or a version that nobody wants."""
    first: dict[str, str] = {}
    for file in files:
        taken = {read.document.id for read, _ in file.wanted()}
        for read, report in file.documents:
            name, known = read.document.name, read.document.id
            if known in taken and known not in first:
                first[known] = name
                yield " ".join(report.sentences())
            elif known in file.versions and known not in first:
                yield f"{name}: left out, since it is a changed version of {file.versions[known].name}."
            else:
                yield same_file(name, first.get(known) or load_document(project, known).name)
