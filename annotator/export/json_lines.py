"""JSON Lines of other programs: one object a line, read with the line's number in every complaint."""

from collections.abc import Iterator
from pathlib import Path
from typing import Final

from annotator.core.errors import ExchangeError
from annotator.export.exchange.lines import Json, from_line

_LONGEST: Final = 256 * 1024 * 1024
_BYTE_ORDER_MARK: Final = b"\xef\xbb\xbf"


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
