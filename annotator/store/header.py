"""The first hundred bytes of a project file, looked at before SQLite sees it."""

import stat
from dataclasses import dataclass
from pathlib import Path

from annotator.core.errors import ProjectError
from annotator.store.connection import APPLICATION_ID

_MAGIC = b"SQLite format 3\x00"
_LENGTH = 100


@dataclass(frozen=True, slots=True)
class Header:
    """Of which schema version a project is, and how many bytes it has."""

    version: int
    size: int


def read_header(path: Path) -> Header:
    """What the file says of itself (SQLite file format, section 1.3).

    Raises:
        ProjectError: it is missing, a folder or pipe, unreadable, not a project, or shorter than it says.
    """
    try:
        status = path.stat()
        _must_be_a_file(path, status.st_mode)
        with path.open("rb") as file:
            head = file.read(_LENGTH)
    except FileNotFoundError as error:
        raise ProjectError(f"There is no project at {path}. Check the name, or make a new project.") from error
    except OSError as error:
        raise ProjectError(f"{path.name} cannot be read. Check that you may read it.") from error
    if len(head) < _LENGTH or not head.startswith(_MAGIC) or _number(head, 68) != APPLICATION_ID:
        raise ProjectError(f"{path.name} is not an Annotator project. It was not changed.")
    page_size = int.from_bytes(head[16:18], "big")
    if status.st_size < _number(head, 28) * (65536 if page_size == 1 else page_size):
        raise ProjectError(
            f"{path.name} is incomplete: its end is missing. It was not changed; go back to a backup copy."
        )
    return Header(version=_number(head, 60), size=status.st_size)


def _must_be_a_file(path: Path, mode: int) -> None:
    """Opening a pipe would wait for somebody to write into it."""
    if stat.S_ISDIR(mode):
        raise ProjectError(f"{path.name} is a folder, not a project. Choose a file that ends in .annotator.")
    if not stat.S_ISREG(mode):
        raise ProjectError(f"{path.name} is a pipe or device, not a project. Choose a file that ends in .annotator.")


def _number(head: bytes, start: int) -> int:
    return int.from_bytes(head[start : start + 4], "big")
