"""Tables as CSV for spreadsheets (UTF-8 with a byte order mark, CR LF, guarded) and as TSV for programs."""

import csv
import re
from collections.abc import Callable, Iterable, Iterator
from itertools import chain, zip_longest
from pathlib import Path
from typing import Final

from annotator.core.errors import ExportError
from annotator.export.item import Item
from annotator.export.scheme import Scheme
from annotator.export.tables.guarding import guarded, unguarded
from annotator.export.tables.table import Row, Table

_BREAKS: Final = re.compile("[\t\n\r\x0b\x0c\x1c-\x1e\x85\u2028\u2029]+")
_LARGEST_CELL: Final = 1 << 30

Writer = Callable[[Path, Iterable[Item], Scheme], None]


def csv_writer(table: Table) -> Writer:
    """A function that writes the table as CSV."""

    def write(place: Path, items: Iterable[Item], scheme: Scheme) -> None:
        with place.open("w", encoding="utf-8-sig", newline="") as file:
            writer = csv.writer(file, quoting=csv.QUOTE_NONNUMERIC, lineterminator="\r\n")
            for row in _all(table, items, scheme):
                writer.writerow([guarded(cell) if isinstance(cell, str) else cell for cell in row])

    return write


def csv_verifier(table: Table) -> Writer:
    """A function that compares every cell of a CSV file with the table."""

    def verify(place: Path, items: Iterable[Item], scheme: Scheme) -> None:
        csv.field_size_limit(_LARGEST_CELL)
        with place.open(encoding="utf-8-sig", newline="") as file:
            read = ([unguarded(cell) for cell in row] for row in csv.reader(file))
            compare(read, _all(table, items, scheme))

    return verify


def tsv_writer(table: Table) -> Writer:
    """A function that writes the table as TSV: a line a row, no quotation marks, line ends and tabs as blanks."""

    def write(place: Path, items: Iterable[Item], scheme: Scheme) -> None:
        with place.open("w", encoding="utf-8", newline="") as file:
            for row in _all(table, items, scheme):
                file.write("\t".join(map(in_a_line, row)) + "\n")

    return write


def tsv_verifier(table: Table) -> Writer:
    """A function that compares every cell of a TSV file with the table."""

    def verify(place: Path, items: Iterable[Item], scheme: Scheme) -> None:
        with place.open(encoding="utf-8", newline="\n") as file:
            read = (line.removesuffix("\n").split("\t") for line in file)
            compare(read, ([in_a_line(cell) for cell in row] for row in _all(table, items, scheme)))

    return verify


def in_a_line(cell: str | int) -> str:
    """The cell without line ends and tabs."""
    return _BREAKS.sub(" ", str(cell))


def compare(read: Iterable[Iterable[str]], given: Iterable[Row]) -> None:
    """Compare cell by cell.

    Raises:
        ExportError: the first difference, with its row.
    """
    for number, (one, other) in enumerate(zip_longest(read, given), 1):
        if one is None or other is None or list(one) != [str(cell) for cell in other]:
            raise ExportError(
                f"Nothing was exported: read back, row {number:,} is not what the project holds. "
                "Check the project, then export again."
            )


def _all(table: Table, items: Iterable[Item], scheme: Scheme) -> Iterator[Row]:
    return chain([table.heads(scheme)], table.rows(items, scheme))
