"""Records of other programs as JSON: one object a line, or a list of them, with their place in every complaint."""

from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO, Final

from annotator.core.errors import ExchangeError
from annotator.export.exchange.lines import Json, from_line
from annotator.export.json_stream import objects_in

_LONGEST: Final = 256 * 1024 * 1024
_BYTE_ORDER_MARK: Final = b"\xef\xbb\xbf"
_BEGINNING: Final = 4096


Placed = Iterator[tuple[str, int, dict[str, Json]]]
"""Objects with their places ("line 3", "entry 3") and their numbers, from 1."""


def placed_records(path: Path) -> Placed:
    """The objects of a file, be they a line each or a list.

    Raises:
        ExchangeError: the file cannot be opened, or is neither; the text says which and why.
    """
    try:
        with path.open("rb") as file:
            yield from placed_records_in(file, path.name)
    except OSError as error:
        raise ExchangeError(f"{path.name} cannot be read: {error.strerror or error}") from error


def placed_records_in(file: BinaryIO, name: str) -> Placed:
    """The objects of an open file that is called so. Raises ExchangeError."""
    is_list = file.read(_BEGINNING).removeprefix(_BYTE_ORDER_MARK).lstrip().startswith(b"[")
    file.seek(0)
    word = "entry" if is_list else "line"
    found = enumerate((record for _, record in objects_in(file, name)), 1) if is_list else _lines(file, name)
    for number, record in found:
        yield f"{word} {number}", number, record


def records(path: Path) -> Iterator[tuple[int, dict[str, Json]]]:
    """The objects of a file with the numbers of their lines, from 1; blank lines are passed over.

    Raises:
        ExchangeError: the file cannot be opened, or a line is no JSON object; the text says which and why.
    """
    try:
        with path.open("rb") as file:
            yield from _lines(file, path.name)
    except OSError as error:
        raise ExchangeError(f"{path.name} cannot be read: {error.strerror or error}") from error


def _lines(file: BinaryIO, name: str) -> Iterator[tuple[int, dict[str, Json]]]:
    number = 0
    while line := file.readline(_LONGEST):
        number += 1
        if number == 1:
            line = line.removeprefix(_BYTE_ORDER_MARK)
        if not line.strip():
            continue
        if len(line) >= _LONGEST:
            raise ExchangeError(f"{name}, line {number}: the line is longer than 256 MB")
        try:
            yield number, from_line(line)
        except ExchangeError as error:
            raise ExchangeError(f"{name}, line {number}: {error}") from error
