"""Text files from elsewhere, read as they are: UTF-8, line ends and all, within a limit."""

import os
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from annotator.core.errors import ExchangeError

_LARGEST: Final = 256 << 20
_LONGEST_LINE: Final = 64 << 20


def bytes_of(path: Path) -> bytes:
    """The bytes of a file.

    Raises:
        ExchangeError: it cannot be read, or is larger than 256 MB.
    """
    try:
        with path.open("rb") as file:
            raw = file.read(_LARGEST + 1)
    except OSError as error:
        raise ExchangeError(f"{path.name} cannot be read: {error.strerror or error}") from error
    if len(raw) > _LARGEST:
        raise ExchangeError(f"{path.name} is larger than 256 MB")
    return raw


def text_of(path: Path) -> str:
    """The characters of a file; a byte order mark is one of them, and no line end is changed.

    Raises:
        ExchangeError: it cannot be read, is larger than 256 MB, is not UTF-8, or holds the null character.
    """
    try:
        text = bytes_of(path).decode()
    except UnicodeDecodeError as error:
        raise ExchangeError(f"{path.name} is not UTF-8: byte {error.start + 1} is none of a character") from error
    if "\0" in text:
        raise ExchangeError(f"{path.name} holds the null character, hence is no text")
    return text


def lines_of(path: Path) -> Iterator[tuple[int, str]]:
    """The lines of a file with their numbers from 1, without their ends (LF or CR LF) and without a byte order mark.

    Raises:
        ExchangeError: it cannot be read, is not UTF-8, or has a line of more than 64 MB.
    """
    try:
        with path.open("rb") as file:
            number = 0
            while line := file.readline(_LONGEST_LINE):
                number += 1
                if len(line) >= _LONGEST_LINE:
                    raise ExchangeError(f"{path.name}, line {number} is longer than 64 MB")
                yield number, _decoded(line, number, path).removesuffix("\n").removesuffix("\r")
    except OSError as error:
        raise ExchangeError(f"{path.name} cannot be read: {error.strerror or error}") from error


def _decoded(line: bytes, number: int, path: Path) -> str:
    try:
        text = line.decode()
    except UnicodeDecodeError as error:
        raise ExchangeError(f"{path.name}, line {number} is not UTF-8") from error
    return text.removeprefix("\ufeff") if number == 1 else text


def files_in(folder: Path) -> Iterator[Path]:
    """The files of a folder and of the folders in it, in the order of their names; links are not followed.

    Raises:
        ExchangeError: the folder cannot be read.
    """

    def refuse(error: OSError) -> None:
        raise ExchangeError(f"{folder.name} cannot be read: {error.strerror or error}") from error

    for place, folders, names in os.walk(folder, onerror=refuse):
        folders.sort()
        yield from (path for name in sorted(names) if not (path := Path(place, name)).is_symlink())


def beginning_of(path: Path, length: int = 4096) -> str:
    """The first characters of a file, "" if it cannot be read; what is not UTF-8 becomes U+FFFD."""
    try:
        with path.open("rb") as file:
            return file.read(length).decode("utf-8", "replace")
    except OSError:
        return ""
