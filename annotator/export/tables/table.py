"""What a table is before it becomes a file: named columns with a word on each, and rows."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass

from annotator.export.format import Sample, Sampler
from annotator.export.item import Item
from annotator.export.scheme import Scheme

Cell = str | int
Row = Sequence[Cell]


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its name in the first row, and what it holds."""

    name: str
    meaning: str


@dataclass(frozen=True, slots=True)
class Table:
    """A kind of table: its name, its columns under a codebook, and the rows that an item gives."""

    name: str
    columns: Callable[[Scheme], Sequence[Column]]
    rows_of: Callable[[Item, Scheme], Iterator[Row]]

    def rows(self, items: Iterable[Item], scheme: Scheme) -> Iterator[Row]:
        """The rows of all items, in order."""
        return (row for item in items for row in self.rows_of(item, scheme))

    def heads(self, scheme: Scheme) -> list[str]:
        """The first row."""
        return [column.name for column in self.columns(scheme)]


def sampler(table: Table) -> Sampler:
    """A function that shows the first rows of the table."""

    def sample(items: Iterable[Item], scheme: Scheme) -> Sample:
        rows = tuple(tuple(str(cell) for cell in row) for row in table.rows(items, scheme))
        return Sample(tuple(table.heads(scheme)), rows)

    return sample
