"""One import from the command line: reads all files, makes the project only if something can go in, and tells each."""

from collections.abc import Iterator, Sequence
from contextlib import closing
from dataclasses import asdict, dataclass, field
from pathlib import Path

from annotator.cli.annotate_report import tell
from annotator.cli.output import IN_PART, one_line, say, warn
from annotator.cli.project_names import must_be_named_as_project
from annotator.cli.refusals import refusal
from annotator.core.annotations import Reviewer
from annotator.core.changed_files import Changed
from annotator.core.codebook import Codebook
from annotator.core.documents import Document, ReadDocument
from annotator.core.errors import AnnotatorError
from annotator.export.exchange.reader import read_codebook, read_exchange
from annotator.ingest.codebook_toml import shipped_codebook
from annotator.ingest.options import AS_IT_IS, ReadOptions
from annotator.ingest.reading import Refused, found_files, read_files
from annotator.ingest.report import FileReport
from annotator.operations.beginning import create_project
from annotator.operations.cutting_rules import obeying
from annotator.operations.exchanging import annotate
from annotator.operations.foreign_looking import is_exchange
from annotator.operations.import_report import ImportReport, same_file
from annotator.operations.importing import take_documents
from annotator.store.project import Project


@dataclass(slots=True)
class ImportRun:
    """What one run of `annotator import` takes in, and what it cannot: `taken` and `failed` count files."""

    path: Path
    reviewer: Reviewer
    options: ReadOptions = AS_IT_IS
    changed: Changed = Changed.VERSION
    taken: int = 0
    failed: int = 0
    report: list[dict[str, object]] = field(default_factory=list)
    _documents: list[tuple[ReadDocument, FileReport]] = field(default_factory=list)
    _exchanges: list[Path] = field(default_factory=list)
    _codebook: Codebook | None = None

    def run(self, files: Sequence[Path]) -> None:
        """Import what can be imported, and print a line a file.

        Raises:
            ProjectError: the project cannot be opened or made.
            SaveError: it could not be written.
        """
        made = not self.path.exists()
        if made:
            must_be_named_as_project(self.path)
        project = None if made else Project.open(self.path)
        try:
            self._read(files, project)
            if project is None and (self._documents or self._exchanges):
                project = create_project(self.path, self._codebook or shipped_codebook())
            if project is not None:
                self._take(project)
        finally:
            if project is not None:
                project.close()
                if made and not self.taken:
                    self.path.unlink(missing_ok=True)

    def _read(self, files: Sequence[Path], project: Project | None) -> None:
        waiting: dict[str, tuple[ReadOptions, list[Path | Refused]]] = {}
        for file in self._found(files):
            if isinstance(file, Path) and is_exchange(file):
                self._read_exchange(file)
            else:
                options = self._options_for(file, project)
                waiting.setdefault(options.rules, (options, []))[1].append(file)
        for options, some in waiting.values():
            with closing(read_files(some, options)) as outcomes:
                for outcome in outcomes:
                    if isinstance(outcome, Refused):
                        self._fail(outcome.path, outcome.why)
                    else:
                        self._documents.append(outcome)

    def _options_for(self, file: Path | Refused, project: Project | None) -> ReadOptions:
        """The options of the command, with what the project knows of the folder."""
        if project is None or not isinstance(file, Path):
            return self.options
        return obeying(project, self.options, str(file.absolute()))

    def _found(self, files: Sequence[Path]) -> Iterator[Path | Refused]:
        for file in files:
            try:
                if file.exists():
                    yield from found_files([file])
                else:
                    self._fail(file, f"There is no file {file}. Check the name.")
            except OSError as error:  # a name that no file can have, or a folder that is closed to this person
                self._fail(file, refusal(error))

    def _read_exchange(self, file: Path) -> None:
        try:
            codebook = read_codebook(file)
            for _ in read_exchange(file):  # a damaged line must show before a project is made
                pass
        except AnnotatorError as error:
            self._fail(file, str(error))
            return
        self._codebook = self._codebook or codebook
        self._exchanges.append(file)

    def _take(self, project: Project) -> None:
        documents = [read for read, _ in self._documents]
        _, outcome = take_documents(
            project,
            self.reviewer,
            documents,
            read_again=bool(self.options.encoding),
            changed={read.document.id: self.changed for read in documents},
        )
        told: set[str] = set()
        for read, report in self._documents:
            self._tell(read.document, report, outcome, told)
            told.add(read.document.id)
        for file in self._exchanges:
            self._take_exchange(project, file)

    def _tell(self, document: Document, report: FileReport, outcome: ImportReport, told: set[str]) -> None:
        if why := outcome.refused.get(document.id):
            self._fail(report.path, why)
            return
        self.taken += 1
        if older := outcome.skipped.get(document.id):
            say(f"{one_line(document.name)}: left out, since it is a changed version of {one_line(older)}.")
            self.report.append({**report.as_json(), "changed": Changed.SKIP.value, "replaces": older})
            return
        already = document.id in outcome.already or document.id in told
        first = outcome.names.get(document.id, document.name)
        if already:
            say(one_line(same_file(document.name, first)))
        else:
            say(" ".join(one_line(sentence) for sentence in report.sentences()))
        again, kept = document.id in outcome.read_again and not already, outcome.kept.get(document.id, [])
        if again:
            say(f"{one_line(document.name)}: was in the project already, and has been read again.")
        version = outcome.versions.get(document.id)
        if version is not None and not already:
            say(f"{one_line(document.name)}: {' '.join(version.sentences())}")
        for sentence in kept:
            warn(one_line(sentence))
        self.failed += bool(kept)
        same = first if already and first != document.name else ""
        self.report.append(
            {
                **report.as_json(),
                "already": already,
                "same_as": same,
                "read_again": again,
                "kept": kept,
                "version": asdict(version) if version is not None else None,
            }
        )

    def _take_exchange(self, project: Project, file: Path) -> None:
        change, report = annotate(project, self.reviewer, read_exchange(file))
        in_part = tell(file.name, report) == IN_PART
        self.taken += int(change is not None or not in_part)
        self.failed += int(in_part)
        self.report.append({"path": str(file), **asdict(report)})

    def _fail(self, file: Path, why: str) -> None:
        self.failed += 1
        warn(why)
        self.report.append({"path": str(file), "error": why})
