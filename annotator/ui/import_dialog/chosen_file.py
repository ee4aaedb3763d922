"""A file that somebody wants to import: how it is to be read, and what reading it gave."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path

from annotator.core.changed_files import Changed, VersionPreview
from annotator.core.copies_read import NearCopy
from annotator.core.documents import ReadDocument
from annotator.ingest.options import AS_IT_IS, ReadOptions
from annotator.ingest.report import FileReport


@dataclass(slots=True, eq=False)
class ChosenFile:
    """One file of the import. An archive gives several documents, and sentences for what in it cannot be read.

    `turn` counts how often it was read: an answer of an earlier turn is an old one. `known` are the ids of documents
    that are in the project already; `annotations` marks a file of the exchange format, which is not read beforehand.
    `columns` are those of a table, each with a value from it. `rules` are those kept for its folder (CuttingRules as
    JSON), whether they are used or not. `versions` says, by ids of its documents, of which others these are new
    versions; `changed` is what those are to become. `copies` names, by ids of its documents, those of earlier files of
    the same import that are the same byte for byte; `near` those statements, by the ids of the file's own, of which
    these are nearly the same.
    """

    path: Path
    options: ReadOptions = AS_IT_IS
    documents: list[tuple[ReadDocument, FileReport]] = field(default_factory=list)
    refused: list[str] = field(default_factory=list)
    known: frozenset[str] = frozenset()
    turn: int = 0
    read: bool = False
    left_out: bool = False
    annotations: bool = False
    columns: dict[str, str] = field(default_factory=dict)
    rules: str = ""
    versions: dict[str, VersionPreview] = field(default_factory=dict)
    changed: Changed = Changed.VERSION
    copies: dict[str, str] = field(default_factory=dict)
    near: dict[str, NearCopy] = field(default_factory=dict)

    def begin_reading(self) -> None:
        """Forget what was read before."""
        self.turn += 1
        self.documents, self.refused, self.read = [], [], False
        self.versions, self.copies, self.near = {}, {}, {}

    def wanted(self) -> list[tuple[ReadDocument, FileReport]]:
        """The documents that would go into the project: new ones, or all if another encoding was chosen; no copies."""
        if self.left_out:
            return []
        unwanted = self.copies.keys() | (self.versions.keys() if self.changed is Changed.SKIP else set())
        return [
            one
            for one in self.documents
            if one[0].document.id not in unwanted and (self.options.encoding or one[0].document.id not in self.known)
        ]

    def mapping(self) -> dict[str, str]:
        """Field to column, as the table was read, or as it was to be read."""
        return dict(self.documents[0][1].mapping) if self.documents else dict(self.options.mapping)

    def statements(self) -> int:
        """How many statements would go into the project."""
        return sum(len(read.statements) for read, _ in self.wanted())


def mark_copies(files: Iterable[ChosenFile]) -> list[ChosenFile]:
    """Note which documents are copies of those of earlier files that go in; the files of which that is new."""
    first: dict[str, tuple[ChosenFile, str]] = {}
    changed = []
    for file in files:
        before, file.copies = file.copies, {}
        wanted = {read.document.id: read.document.name for read, _ in file.wanted()}
        for identity, name in wanted.items():
            owner, known = first.setdefault(identity, (file, name))
            if owner is not file:
                file.copies[identity] = known
        if file.copies != before:
            changed.append(file)
    return changed


def statements_of(files: Iterable[ChosenFile]) -> int:
    """How many statements all these files would give; a file and its copies count once."""
    different = {read.document.id: len(read.statements) for file in files for read, _ in file.wanted()}
    return sum(different.values())


def taken(files: Iterable[ChosenFile]) -> list[ChosenFile]:
    """The files of which something would go into the project."""
    return [file for file in files if file.wanted() or (file.annotations and not file.left_out)]
