"""What became of documents that were to be imported, where it is not simply that they are in the project now."""

from dataclasses import dataclass, field

from annotator.operations.versions import VersionReport


@dataclass(slots=True)
class ImportReport:
    """By ids of documents. A document that is in none of these has been taken in whole.

    `already` were in the project and stayed as they are; `read_again` were, and have other words now; `refused`
    says why a document was left as it is, or out; `kept` says which of its statements stay as they are elsewhere;
    `versions` says of documents that are new versions of others what became of the work on those.
    """

    already: set[str] = field(default_factory=set)
    read_again: set[str] = field(default_factory=set)
    refused: dict[str, str] = field(default_factory=dict)
    kept: dict[str, list[str]] = field(default_factory=dict)
    versions: dict[str, VersionReport] = field(default_factory=dict)

    @property
    def whole(self) -> bool:
        """Whether everything that was asked for was done."""
        return not self.refused and not self.kept
