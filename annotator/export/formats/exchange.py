"""The exchange format as one of the formats: it holds everything, of whole statements as they are."""

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Final

from annotator.core.errors import ExportError
from annotator.export.exchange.comparison import check_file
from annotator.export.exchange.records import AnnotatedStatement
from annotator.export.exchange.writer import exchange_lines
from annotator.export.format import Format
from annotator.export.holding import Holds, Unit
from annotator.export.item import Item
from annotator.export.scheme import Scheme

_BUFFER: Final = 1024 * 1024


def write(place: Path, items: Iterable[Item], scheme: Scheme) -> None:
    """Write a header and a line a statement."""
    with place.open("wb", buffering=_BUFFER) as file:
        file.writelines(exchange_lines(_statements(items), scheme.names))


def verify(place: Path, items: Iterable[Item], scheme: Scheme) -> None:
    """Read the file back and compare it with the statements, fact by fact."""
    check_file(place, _statements(items), scheme.names)


def _statements(items: Iterable[Item]) -> Iterator[AnnotatedStatement]:
    for item in items:
        if item.source is None:
            raise ExportError(
                "Nothing was exported: the exchange format holds whole statements in their clean texts. "
                "Choose these, or another format."
            )
        yield item.source


FORMAT: Final = Format(
    id="jsonl",
    name="JSON Lines",
    what="Annotator's exchange format: everything, one statement a line",
    suffix=".jsonl",
    holds=Holds(everything=True, units=frozenset({Unit.STATEMENT}), raw_text=False),
    write=write,
    verify=verify,
    media_type="application/jsonl",
    loading='[json.loads(line) for line in open(PATH, encoding="utf-8")][1:]',
)
