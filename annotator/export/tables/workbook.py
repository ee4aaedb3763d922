"""Tables as XLSX: every word a string cell, so that nothing is a formula, a link or a date by accident."""

import datetime as dt
from collections.abc import Iterable, Iterator
from itertools import chain
from pathlib import Path
from typing import Any, Final

from annotator.core.errors import ExportError
from annotator.core.extras import library
from annotator.export.cell_length import short
from annotator.export.item import Item
from annotator.export.scheme import Scheme
from annotator.export.tables.delimited import Writer, compare
from annotator.export.tables.table import Row, Table

LONGEST_CELL: Final = 32_767
"""Characters that a cell of Excel holds, counted in UTF-16 units."""
_MOST_ROWS: Final = 1_048_576
_EXTRA: Final = "tables"
_CREATED: Final = dt.datetime(2000, 1, 1)  # noqa: DTZ001 -- the library wants none; the same on every day
_OPTIONS: Final = {
    "constant_memory": True,
    "strings_to_formulas": False,
    "strings_to_urls": False,
    "strings_to_numbers": False,
}
_WIDTHS: Final = {"words": 60, "text": 60, "Text": 60, "title": 40}
_WIDTH: Final = 16


def xlsx_writer(table: Table) -> Writer:
    """A function that writes the table as a sheet, and what its columns mean as another."""

    def write(place: Path, items: Iterable[Item], scheme: Scheme) -> None:
        xlsxwriter: Any = library("xlsxwriter", _EXTRA, "Writing spreadsheets")
        with xlsxwriter.Workbook(str(place), {**_OPTIONS, "tmpdir": str(place.parent)}) as book:
            book.set_properties({"created": _CREATED})
            bold = book.add_format({"bold": True})
            sheet, columns = book.add_worksheet(table.name), table.columns(scheme)
            sheet.freeze_panes(1, 0)
            for place_, column in enumerate(columns):
                sheet.set_column(place_, place_, _WIDTHS.get(column.name, _WIDTH))
            _write_row(sheet, 0, table.heads(scheme), bold)
            for number, row in enumerate(table.rows(items, scheme), 1):
                if number >= _MOST_ROWS:
                    raise ExportError(
                        f"Nothing was exported: a spreadsheet holds {_MOST_ROWS - 1:,} rows, and there are more. "
                        "Export as CSV, or fewer statements."
                    )
                _write_row(sheet, number, row)
            about = book.add_worksheet("Columns")
            about.set_column(0, 0, 2 * _WIDTH)
            about.set_column(1, 1, 6 * _WIDTH)
            for number, meaning in enumerate([("column", "what it holds"), *((c.name, c.meaning) for c in columns)]):
                _write_row(about, number, meaning, bold if number == 0 else None)

    return write


def xlsx_verifier(table: Table) -> Writer:
    """A function that compares every cell of the first sheet with the table, with a reader by others."""

    def verify(place: Path, items: Iterable[Item], scheme: Scheme) -> None:
        calamine: Any = library("python_calamine", _EXTRA, "Reading spreadsheets")
        with calamine.CalamineWorkbook.from_path(str(place)) as book:
            sheet = book.get_sheet_by_index(0)
            rows = chain([table.heads(scheme)], table.rows(items, scheme))
            compare(map(_read, sheet.to_python(skip_empty_area=False)), (_cut(row) for row in rows))

    return verify


def _write_row(sheet: Any, number: int, row: Row, look: Any = None) -> None:
    for place, cell in enumerate(row):
        if isinstance(cell, int):
            sheet.write_number(number, place, cell, look)
        elif cell:
            sheet.write_string(number, place, short(cell, LONGEST_CELL), look)


def _cut(row: Row) -> list[str | int]:
    return [short(cell, LONGEST_CELL) if isinstance(cell, str) else cell for cell in row]


def _read(row: Iterable[Any]) -> Iterator[str]:
    return (str(int(cell)) if isinstance(cell, float) else str(cell) for cell in row)
