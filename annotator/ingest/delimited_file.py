"""Tables as text (.csv, .tsv): a row a statement, each cell tied to its place in the file."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import islice
from pathlib import PurePath
from typing import Final

from annotator.core.alignment import Substitution
from annotator.core.errors import DocumentError
from annotator.core.ranges import Range
from annotator.ingest.contents import Contents
from annotator.ingest.decoding import decode
from annotator.ingest.fields import TEXT, find_mapping
from annotator.ingest.options import ReadOptions
from annotator.ingest.quote_marks import is_unclosed, unclosed_marks
from annotator.ingest.refusals import refuse_controls
from annotator.ingest.table_heads import columns_of
from annotator.ingest.table_rows import Rows, blank_columns, longest_column, row_fields, with_examples

MEDIA_TYPE: Final = "text/csv"

_DELIMITERS: Final = ",;\t|"
_SAMPLE: Final = 100
_SHOWN: Final = 10
_EXAMINED: Final = 100_000
_MOST_COLUMNS: Final = 1_000
_MOST_ROWS: Final = 500_000
_QUOTE: Final = '"'
_DOUBLED = re.compile('""')


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell without the marks around it: its place in the decoded text; `quoted`: two marks in it stand for one."""

    place: Range
    quoted: bool

    def value(self, text: str) -> str:
        """What the cell says."""
        written = self.place.quote(text)
        return written.replace('""', '"') if self.quoted else written

    def escapes(self, text: str) -> list[Substitution]:
        """What in the cell stands for other characters."""
        if not self.quoted or '""' not in self.place.quote(text):
            return []
        found = _DOUBLED.finditer(self.place.quote(text))
        return [Substitution(*one.span(), '"') for one in found]


def read_delimited(raw: bytes, name: str, options: ReadOptions) -> Contents:
    """Read the bytes of a table; its first row may name the columns.

    Raises:
        DocumentError: they are no text or no table, or no column can be taken for the text.
    """
    decoded = decode(raw, name, options.encoding or None)
    refuse_controls(decoded.text, name)
    text = decoded.text
    start = 1 if text.startswith("\ufeff") else 0
    delimiter = "\t" if PurePath(name).suffix.lower() in (".tsv", ".tab") else _delimiter(text, start, name)
    unclosed: list[int] = []
    rows = rows_of(text, start, delimiter, name, unclosed)
    sample = list(islice(rows, _SAMPLE))
    if not sample:
        raise DocumentError(f"{name} holds no rows. Nothing was imported; choose another file.")
    columns, has_head = columns_of([[cell.value(text) for cell in row] for row in sample], options)
    lengths = [
        {column: cell.place.length for column, cell in zip(columns, row, strict=False)} for row in sample[has_head:]
    ]
    blank = blank_columns(columns, lengths)
    mapping = find_mapping(columns, options.mapping, longest_column(columns, lengths), name, blank)
    found = Rows(decoded, MEDIA_TYPE, options)
    for row in sample[has_head:]:
        _add(found, columns, row, mapping)
    for row in rows:
        _add(found, columns, row, mapping)
    few = sample[has_head:][:_SHOWN]
    shown = [{column: cell.value(text) for column, cell in zip(columns, row, strict=False)} for row in few]
    contents = found.contents(mapping, with_examples(columns, shown))
    return replace(contents, notes=(unclosed_marks(text, unclosed),)) if unclosed else contents


def _add(found: Rows, columns: Sequence[str], row: list[Cell], mapping: Mapping[str, str]) -> None:
    text = found.decoded.text
    cells = dict(zip(columns, row, strict=False))
    found.beyond += sum(not cell.value(text).isspace() for cell in row[len(columns) :] if cell.place.length)
    cell = cells.get(mapping[TEXT])
    if cell is None:
        found.empty += 1
        return
    needed = {
        column: cells[column].value(text)
        for column in mapping.values()
        if column in cells and cells[column] is not cell
    }
    found.add(cell.place, cell.escapes(text), row_fields(mapping, needed))


def _delimiter(text: str, start: int, name: str) -> str:
    """The sign that parts the first row into most cells, as long as the rows after it have as many."""
    end = min(len(text), start + _EXAMINED)
    best, most = ",", 0
    for candidate in _DELIMITERS:
        widths = [len(row) for row in islice(rows_of(text[:end], start, candidate, name), 20)]
        width = widths[0] if widths else 0
        alike = sum(one == width for one in widths)
        if width > 1 and alike * width > most:
            best, most = candidate, alike * width
    return best


def rows_of(
    text: str, start: int, delimiter: str, name: str, unclosed: list[int] | None = None
) -> Iterator[list[Cell]]:
    """The rows of a table; cells in quotation marks may hold line ends. Blank rows are passed over.

    A mark that no cell closes is a character like others; the places of such marks are added to `unclosed`.

    Raises:
        DocumentError: it has too many rows or columns to be a table of statements.
    """
    sign = re.escape(delimiter)
    cell = re.compile(rf'[ ]*"([^"]*(?:""[^"]*)*)"[ ]*(?=[{sign}\r\n]|\Z)|([^{sign}\r\n]*)')
    plain = re.compile(rf"()([^{sign}\r\n]*)")
    position, count, row, row_start, width = start, 0, list[Cell](), start, 0
    while position < len(text):
        found = cell.match(text, position)
        if found is None:  # never: the second branch takes everything, also nothing
            return
        quoted = found[1] is not None
        if text.startswith(_QUOTE, position) and is_unclosed(text, row_start, found, delimiter, width):
            found = plain.match(text, position) or found
            quoted = False
            if unclosed is not None:
                unclosed.append(position)
        row.append(Cell(Range(*found.span(1 if quoted else 2)), quoted))
        position = found.end()
        if text.startswith(delimiter, position):
            position += 1
            if position < len(text):
                continue
            row.append(Cell(Range(position, position), quoted=False))
        position += 2 if text.startswith("\r\n", position) else 1
        if len(row) > 1 or row[0].place.length:
            count += 1
            if count > _MOST_ROWS or len(row) > _MOST_COLUMNS:
                raise DocumentError(
                    f"{name} has more than {_MOST_ROWS:,} rows or {_MOST_COLUMNS:,} columns. Nothing was imported; "
                    "split it into smaller files."
                )
            yield row
            width = width or len(row)
        row, row_start = [], position
