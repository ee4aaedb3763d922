"""Exports as JSON Lines in the exchange format: a header, then one statement a line."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from annotator.core.errors import ExportError
from annotator.export.exchange.comparison import check_file
from annotator.export.exchange.header import header_record
from annotator.export.exchange.lines import Fields, to_line
from annotator.export.exchange.records import AnnotatedStatement, Names, statement_record
from annotator.export.writing import write_whole


@dataclass(slots=True)
class Written:
    """What an export holds, counted while it was written; `verified` once it was read back and compared."""

    statements: int = 0
    spans: int = 0
    relations: int = 0
    bytes: int = 0
    verified: bool = False


def write_jsonl(target: Path, statements: Callable[[], Iterable[AnnotatedStatement]], names: Names) -> Written:
    """Write statements to the target, one in memory at a time.

    `statements` is called twice: the second time its annotations are compared with what was written.

    Raises:
        ExportError: the file could not be written, or does not read back as what was given; an older file stays.
    """
    written = Written()

    def verify(temporary: Path) -> None:
        check_file(temporary, statements(), names)
        written.verified = True

    written.bytes = write_whole(target, _lines(statements(), names, written), verify)
    return written


def _lines(statements: Iterable[AnnotatedStatement], names: Names, written: Written) -> Iterator[bytes]:
    yield _line(header_record(names.codebook), "the codebook")
    for given in statements:
        yield _line(statement_record(given, names), f"“{given.statement.title}”")
        written.statements += 1
        written.spans += len(given.annotations.spans)
        written.relations += len(given.annotations.relations)


def _line(record: Fields, place: str) -> bytes:
    try:
        return to_line(record)
    except UnicodeEncodeError as error:
        raise ExportError(
            f"Nothing was exported: in {place} there is half of a character, which no file can hold."
        ) from error
