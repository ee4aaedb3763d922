"""What became of documents that were to be imported, where it is not simply that they are in the project now."""

from dataclasses import dataclass, field

from annotator.operations.versions import VersionReport


@dataclass(slots=True)
class ImportReport:
    """By ids of documents. A document that is in none of these has been taken in whole.

    `already` were in the project and stayed as they are; `read_again` were, and have other words now; `refused`
    says why a document was left as it is, or out; `kept` says which of its statements stay as they are elsewhere;
    `skipped` are changed files that were not wanted, with the names of the documents that they would have replaced;
    `versions` says of documents that are new versions of others what became of the work on those. `names` are those
    under which documents stand in the project: of a file that comes twice, that of the first.
    """

    already: set[str] = field(default_factory=set)
    read_again: set[str] = field(default_factory=set)
    refused: dict[str, str] = field(default_factory=dict)
    kept: dict[str, list[str]] = field(default_factory=dict)
    skipped: dict[str, str] = field(default_factory=dict)
    versions: dict[str, VersionReport] = field(default_factory=dict)
    names: dict[str, str] = field(default_factory=dict)

    @property
    def whole(self) -> bool:
        """Whether everything that was asked for was done."""
        return not self.refused and not self.kept


def same_file(name: str, first: str) -> str:
    """The sentence on a file that is not taken in, since its bytes are in the project under the name `first`."""
    if name == first:
        return f"{name}: already in the project."
    return f"{name} is the same file as {first}, and is not taken in a second time."
