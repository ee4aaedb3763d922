"""The lines of a file in the exchange format: a header, then one statement a line."""

from collections.abc import Iterable, Iterator

from annotator.core.errors import ExportError
from annotator.export.exchange.header import header_record
from annotator.export.exchange.lines import as_line, to_json
from annotator.export.exchange.names import Names
from annotator.export.exchange.records import AnnotatedStatement, statement_json


def exchange_lines(statements: Iterable[AnnotatedStatement], names: Names) -> Iterator[bytes]:
    """The file's lines, one statement in memory at a time.

    Raises:
        ExportError: a text holds half of a character.
    """
    yield _line(to_json(header_record(names.codebook)), "the codebook")
    for given in statements:
        yield _line(statement_json(given, names), f"“{given.statement.title}”")


def _line(record: str, place: str) -> bytes:
    try:
        return as_line(record)
    except UnicodeEncodeError as error:
        raise ExportError(
            f"Nothing was exported: in {place} there is half of a character, which no file can hold."
        ) from error
