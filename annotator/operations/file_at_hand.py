"""The bytes of the document that is read just now, and whether spans lie in them where they should."""

from collections.abc import Iterable

from annotator.core.documents import StatementText
from annotator.core.errors import ExportError
from annotator.export.exchange.records import AnnotatedStatement
from annotator.operations.origins import RawFile, misplaced
from annotator.store.documents import load_part
from annotator.store.project import Project


class FileAtHand:
    """The bytes that alignments of one document count in; those of the last one asked for stay in memory."""

    def __init__(self, project: Project) -> None:
        self._project = project
        self._id = ""
        self._file = RawFile(b"")

    def of(self, document_id: str) -> RawFile:
        """The document's bytes."""
        if document_id != self._id:
            self._id, self._file = document_id, RawFile(load_part(self._project, document_id))
        return self._file


def must_lie_in_file(given: AnnotatedStatement, file: FileAtHand) -> None:
    """Compare the words of every span with the text and with the file.

    Raises:
        ExportError: a span does not select its words any more.
    """
    spans, text = given.annotations.spans, given.text
    if not spans:
        return
    wrong = next((span for span in spans if not _selects_its_words(span.quotes, span.ranges, text)), None)
    wrong = wrong or next(iter(misplaced(spans, text, file.of(given.document.id))), None)
    if wrong is not None:
        raise ExportError(
            f"Nothing was exported: in the imported file, other words stand where span {wrong.id} of statement "
            f"{given.statement.id} (“{given.statement.title}”) leads. Check the project, then go back to a backup copy."
        )


def _selects_its_words(quotes: Iterable[str], ranges: Iterable[tuple[int, int]], text: StatementText) -> bool:
    return all(text.text[start:end] == quote for quote, (start, end) in zip(quotes, ranges, strict=False))
