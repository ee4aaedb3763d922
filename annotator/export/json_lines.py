"""Records of other programs as JSON: one object a line, or a list of them, with their place in every complaint."""

from collections.abc import Iterator
from pathlib import Path
from typing import Final

from annotator.core.errors import ExchangeError
from annotator.export.exchange.lines import Json, from_line
from annotator.export.json_stream import objects

_LONGEST: Final = 256 * 1024 * 1024
_BYTE_ORDER_MARK: Final = b"\xef\xbb\xbf"
_BEGINNING: Final = 4096


def placed_records(path: Path) -> Iterator[tuple[str, int, dict[str, Json]]]:
    """The objects of a file, be they a line each or a list, with their places ("line 3", "entry 3") and numbers from 1.

    Raises:
        ExchangeError: the file cannot be opened, or is neither; the text says which and why.
    """
    try:
        with path.open("rb") as file:
            is_list = file.read(_BEGINNING).removeprefix(_BYTE_ORDER_MARK).lstrip().startswith(b"[")
    except OSError as error:
        raise ExchangeError(f"{path.name} cannot be read: {error.strerror or error}") from error
    word = "entry" if is_list else "line"
    found = enumerate((record for _, record in objects(path)), 1) if is_list else records(path)
    for number, record in found:
        yield f"{word} {number}", number, record


def records(path: Path) -> Iterator[tuple[int, dict[str, Json]]]:
    """The objects of a file with the numbers of their lines, from 1; blank lines are passed over.

    Raises:
        ExchangeError: the file cannot be opened, or a line is no JSON object; the text says which and why.
    """
    try:
        with path.open("rb") as file:
            number = 0
            while line := file.readline(_LONGEST):
                number += 1
                if number == 1:
                    line = line.removeprefix(_BYTE_ORDER_MARK)
                if not line.strip():
                    continue
                if len(line) >= _LONGEST:
                    raise ExchangeError(f"{path.name}, line {number}: the line is longer than 256 MB")
                yield number, _record(path, number, line)
    except OSError as error:
        raise ExchangeError(f"{path.name} cannot be read: {error.strerror or error}") from error


def _record(path: Path, number: int, line: bytes) -> dict[str, Json]:
    try:
        return from_line(line)
    except ExchangeError as error:
        raise ExchangeError(f"{path.name}, line {number}: {error}") from error
