"""Parquet: one row a text, with its spans, relations and statement labels in nested columns."""

from collections.abc import Iterable, Iterator
from pathlib import Path
from types import ModuleType
from typing import Final

from annotator.core.errors import ExchangeError
from annotator.core.extras import library
from annotator.export.exchange.lines import Json
from annotator.export.format import Format, Remarks
from annotator.export.formats.columns.rows import arrow_schema, item_in, row_of, sample
from annotator.export.holding import Holds
from annotator.export.item import Item
from annotator.export.scheme import Scheme

_MOST_ROWS: Final = 1000
_MOST_CHARACTERS: Final = 4_000_000
_MAGIC: Final = b"PAR1"
_LARGEST_GROUP: Final = 2 << 30


def write(place: Path, items: Iterable[Item], scheme: Scheme) -> None:
    """Write a file; at most a thousand texts, or four million characters and one text, are held at a time."""
    del scheme
    write_rows(place, items)


def write_rows(place: Path, items: Iterable[Item]) -> tuple[int, int]:
    """Write a file; the number of its rows, and of the bytes that they take in memory."""
    arrow, parquet = _libraries("Writing Parquet files")
    schema = arrow_schema(arrow)
    rows = size = 0
    with parquet.ParquetWriter(place, schema, compression="zstd") as writer:
        for group in _groups(items):
            table = arrow.Table.from_pylist(group, schema)
            writer.write_table(table, row_group_size=_MOST_ROWS)
            rows, size = rows + table.num_rows, size + table.nbytes
    return rows, size


def read(place: Path, remarks: Remarks) -> Iterator[Item]:
    """Read a row an item; of other files those that have a text, with spans in “spans” or “entities”."""
    for number, row in enumerate(_rows(place), 1):
        try:
            yield item_in(row, number)
        except ExchangeError as error:
            remarks.add(f"{place.name}, row {number}", str(error))


def recognise(path: Path) -> bool:
    """Whether a file has the beginning of Parquet."""
    try:
        with path.open("rb") as file:
            return file.read(len(_MAGIC)) == _MAGIC
    except OSError:
        return False


def _groups(items: Iterable[Item]) -> Iterator[list[dict[str, Json]]]:
    rows: list[dict[str, Json]] = []
    characters = 0
    for item in items:
        rows.append(row_of(item))
        characters += len(item.text)
        if len(rows) == _MOST_ROWS or characters >= _MOST_CHARACTERS:
            yield rows
            rows, characters = [], 0
    if rows:
        yield rows


def _rows(place: Path) -> Iterator[dict[str, Json]]:
    arrow, parquet = _libraries("Reading Parquet files")
    try:
        with parquet.ParquetFile(place) as file:
            groups = (file.metadata.row_group(number) for number in range(file.metadata.num_row_groups))
            if any(group.total_byte_size > _LARGEST_GROUP for group in groups):
                raise ExchangeError(f"{place.name} would unpack to more than 2 GB at once")
            if "text" not in file.schema_arrow.names:
                raise ExchangeError(f"{place.name} has no column “text”")
            for batch in file.iter_batches(batch_size=100):
                yield from batch.to_pylist()
    except (arrow.ArrowException, ValueError) as error:
        raise ExchangeError(f"{place.name} is damaged, or no Parquet file") from error
    except OSError as error:
        raise ExchangeError(f"{place.name} cannot be read: {error.strerror or 'it is damaged'}") from error


def _libraries(what: str) -> tuple[ModuleType, ModuleType]:
    return library("pyarrow", "parquet", what), library("pyarrow.parquet", "parquet", what)


FORMAT: Final = Format(
    id="parquet",
    name="Parquet",
    what="Texts with all that is marked on them, as a table for pandas, polars, DuckDB, R and Spark",
    suffix=".parquet",
    holds=Holds(),
    sample=sample,
    write=write,
    read=read,
    recognise=recognise,
    extra="parquet",
    media_type="application/vnd.apache.parquet",
    columns={"id": "sc:Text", "text": "sc:Text"},
    loading="pandas.read_parquet(PATH)",
)
