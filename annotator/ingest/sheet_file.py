"""Spreadsheets (.xlsx, .ods, .xls): a row a statement; alignments count in the text of all cells."""

import datetime as dt
import io
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final

from annotator.core.errors import DocumentError
from annotator.core.extras import library
from annotator.core.ranges import Range
from annotator.ingest.contents import Contents
from annotator.ingest.decoding import Decoded
from annotator.ingest.extracted_text import PART, extracted
from annotator.ingest.fields import TEXT, find_mapping
from annotator.ingest.options import ReadOptions
from annotator.ingest.packed_file import PackedFile
from annotator.ingest.table_heads import columns_of
from annotator.ingest.table_rows import Rows, blank_columns, longest_column, row_fields, with_examples

MEDIA_TYPE: Final = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
EXTRA: Final = "tables"

_PACKED: Final = b"PK"
_SAMPLE: Final = 100
_SHOWN: Final = 10
_MOST_CELLS: Final = 5_000_000
_MOST_ROWS: Final = 500_000
_CellValue = str | float | int | bool | dt.date | dt.time | dt.timedelta | None


@dataclass(frozen=True, slots=True)
class _Sheet:
    """A sheet: its name, what its cells say, and where each row of cells begins in the text of all cells."""

    name: str
    rows: list[list[str]]
    starts: list[int]

    def cells(self, number: int) -> Iterator[Range]:
        start = self.starts[number]
        for cell in self.rows[number]:
            yield Range(start, start + len(cell))
            start += len(cell) + 1


def read_sheet(raw: bytes, name: str, options: ReadOptions) -> Contents:
    """Read the bytes of a spreadsheet, all its sheets that have a text.

    Raises:
        MissingExtraError: the library that reads spreadsheets is not installed.
        DocumentError: they are damaged or hostile, or no column can be taken for the text.
    """
    if raw.startswith(_PACKED):
        PackedFile(raw, name)
    calamine = library("python_calamine", EXTRA, "Reading spreadsheets")
    try:
        book = calamine.load_workbook(io.BytesIO(raw))
        found = [(sheet, book.get_sheet_by_name(sheet).to_python()) for sheet in book.sheet_names]
    except (calamine.CalamineError, OSError, ValueError) as error:
        raise DocumentError(
            f"{name} is damaged or protected by a password: it cannot be read as a spreadsheet. Nothing was "
            "imported; save it anew, or as CSV."
        ) from error
    decoded, sheets = _laid_out(found, name)
    rows = Rows(decoded, MEDIA_TYPE, options)
    mapping, columns, skipped = _read_sheets(rows, sheets, name)
    contents = rows.contents(mapping, columns)
    return replace(contents, part=PART, part_bytes=decoded.text.encode(), skipped=(*contents.skipped, *skipped))


def _read_sheets(
    found: Rows, sheets: Sequence[_Sheet], name: str
) -> tuple[dict[str, str], dict[str, str], list[tuple[str, int]]]:
    mappings, columns, skipped = dict[str, str](), dict[str, str](), list[tuple[str, int]]()
    refused: DocumentError | None = None
    for sheet in sheets:
        if not sheet.rows:
            continue
        try:
            mapping, here = _read_rows(found, sheet, name)
        except DocumentError as error:
            refused = refused or error
            skipped.append((f"rows of the sheet {sheet.name[:40]}, which has no text", len(sheet.rows)))
        else:
            mappings = mappings or mapping
            columns = {**here, **columns}
    if not mappings:
        raise refused or DocumentError(f"{name} holds no rows. Nothing was imported; choose another file.")
    return mappings, columns, skipped


def _read_rows(found: Rows, sheet: _Sheet, name: str) -> tuple[dict[str, str], dict[str, str]]:
    columns, has_head = columns_of(sheet.rows[:_SAMPLE], found.options)
    first = int(has_head)
    sample = [dict(zip(columns, map(len, row), strict=False)) for row in sheet.rows[first:_SAMPLE]]
    blank = blank_columns(columns, sample)
    mapping = find_mapping(columns, found.options.mapping, longest_column(columns, sample), name, blank)
    for number in range(first, len(sheet.rows)):
        values: Mapping[str, str] = dict(zip(columns, sheet.rows[number], strict=False))
        places = dict(zip(columns, sheet.cells(number), strict=False))
        if mapping[TEXT] in places:
            found.add(places[mapping[TEXT]], (), row_fields(mapping, values))
        else:
            found.empty += 1
    shown = [dict(zip(columns, row, strict=False)) for row in sheet.rows[first:_SHOWN]]
    return mapping, with_examples(columns, shown)


def _laid_out(book: Sequence[tuple[str, Sequence[Sequence[_CellValue]]]], name: str) -> tuple[Decoded, list[_Sheet]]:
    """The text of all cells, with a tab after each and a line end after each row, and the sheets in it."""
    sheets, lines, position, cells = list[_Sheet](), list[str](), 0, 0
    for title, found in book:
        sheet = _Sheet(title, [], [])
        for values in found:
            row = [_said(value) for value in values]
            cells += len(row)
            if cells > _MOST_CELLS:
                raise DocumentError(
                    f"{name} has more than {_MOST_CELLS:,} cells. Nothing was imported; split it into smaller files."
                )
            if len(lines) > _MOST_ROWS:
                raise DocumentError(
                    f"{name} has more than {_MOST_ROWS:,} rows. Nothing was imported; split it into smaller files."
                )
            if any(row):
                sheet.rows.append(row)
                sheet.starts.append(position)
                lines.append("\t".join(row) + "\n")
                position += len(lines[-1])
        sheets.append(sheet)
    return extracted("".join(lines)), sheets


def _said(value: _CellValue) -> str:
    if isinstance(value, str):
        return value
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    if isinstance(value, dt.date | dt.time):
        return value.isoformat()
    return "" if value is None else str(value)
