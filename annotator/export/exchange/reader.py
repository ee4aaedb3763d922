"""Reads exchange files line by line, and strictly: what could mean two things is refused with its line."""

import stat
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Final

from annotator.core.codebook import Codebook
from annotator.core.errors import ExchangeError
from annotator.export.exchange.header import check_header, codebook_of
from annotator.export.exchange.lines import FORMAT, Fields, Json, from_line

_LONGEST_LINE: Final = 256 * 1024 * 1024
_NAMES_A_STATEMENT: Final = frozenset({"type", "id", "statement", "document", "text"})
_BOM: Final = b"\xef\xbb\xbf"


@dataclass(frozen=True, slots=True)
class ExchangeRecord:
    """A record of the file after its header. `line` counts from 1."""

    line: int
    fields: Fields


def read_exchange(path: Path, *, longest_line: int = _LONGEST_LINE) -> Iterator[ExchangeRecord]:
    """The records of an exchange file without the header; a file written by hand may lack it.

    Raises:
        ExchangeError: the file cannot be read, or a line cannot be trusted. Nothing is repaired or guessed.
    """
    place = -1
    for place, record in enumerate(_records(path, longest_line)):
        if place == 0:
            _check_beginning(path, record)
        elif "format" in record.fields:
            raise _at(path, record.line, "a header may only be the first record")
        if "format" not in record.fields:
            yield record
    if place < 0:
        raise ExchangeError(f"{path.name} is empty. Nothing was taken from it.")


def read_codebook(path: Path) -> Codebook | None:
    """The codebook in a file's header, or None if there is none.

    Raises:
        ExchangeError: as for `read_exchange`, or the codebook contradicts itself.
    """
    record = next(_records(path, _LONGEST_LINE), None)
    if record is None or "format" not in record.fields:
        return None
    _check(path, record)
    try:
        return codebook_of(record.fields)
    except ExchangeError as error:
        raise _at(path, record.line, error) from error


def is_exchange_file(path: Path) -> bool:
    """Whether a file begins with a header of this format, or with a record that only this format has."""
    try:
        record = next(_records(path, _LONGEST_LINE), None)
    except ExchangeError:
        return False
    if record is None:
        return False
    fields = record.fields
    return fields.get("format") == FORMAT or "spans" in fields or isinstance(fields.get("document"), dict)


def has_header(path: Path) -> bool:
    """Whether a file begins with a header of this format."""
    try:
        record = next(_records(path, _LONGEST_LINE), None)
    except ExchangeError:
        return False
    return record is not None and record.fields.get("format") == FORMAT


def read_header(path: Path) -> dict[str, Json]:
    """The header as it stands in the file.

    Raises:
        ExchangeError: the first line is no header of this format.
    """
    record = next(_records(path, _LONGEST_LINE), None)
    if record is None:
        raise ExchangeError(f"{path.name} is empty.")
    _check(path, record)
    return dict(record.fields)


def _records(path: Path, longest_line: int) -> Iterator[ExchangeRecord]:
    try:
        if not stat.S_ISREG(mode := path.stat().st_mode) and not stat.S_ISDIR(mode):
            raise ExchangeError(f"{path} is a pipe or device. Save what it gives in a file, and give that.")
        with path.open("rb") as file:
            for number, line in _lines(path, file, longest_line):
                try:
                    yield ExchangeRecord(number, from_line(line))
                except ExchangeError as error:
                    raise _at(path, number, error) from error
    except OSError as error:
        raise _unreadable(path, error) from error


def _lines(path: Path, file: IO[bytes], longest: int) -> Iterator[tuple[int, bytes]]:
    number = 0
    while line := file.readline(longest + 1):
        number += 1
        if len(line) > longest:
            raise _at(path, number, f"it is longer than {longest:,} bytes")
        if number == 1:
            line = line.removeprefix(_BOM)
        if line.strip():
            yield number, line


def _check_beginning(path: Path, record: ExchangeRecord) -> None:
    if "format" in record.fields:
        _check(path, record)
    elif not _NAMES_A_STATEMENT.intersection(record.fields):
        raise _at(path, record.line, "it is neither a header of this format nor a record that names a statement")


def _check(path: Path, record: ExchangeRecord) -> None:
    try:
        check_header(record.fields)
    except ExchangeError as error:
        raise _at(path, record.line, error) from error


def _at(path: Path, line: int, reason: object) -> ExchangeError:
    return ExchangeError(f"{path.name}, line {line}: {reason}. Nothing was taken from the file.")


def _unreadable(path: Path, error: OSError) -> ExchangeError:
    match error:
        case FileNotFoundError():
            return ExchangeError(f"{path} does not exist. Check the name.")
        case IsADirectoryError():
            return ExchangeError(f"{path} is a folder. Give the name of a file in it.")
        case PermissionError():
            return ExchangeError(f"{path} cannot be read: you have no permission to. Nothing was changed.")
        case _:
            return ExchangeError(f"{path} cannot be read ({error.strerror or error}). Nothing was changed.")
