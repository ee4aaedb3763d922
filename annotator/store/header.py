"""The first hundred bytes of a project file, looked at before SQLite sees it."""

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
        ProjectError: it is missing, a folder, unreadable, not a project, or shorter than it says.
    """
    if path.is_dir():
        raise ProjectError(f"{path.name} is a folder, not a project. Choose a file that ends in .annotator.")
    try:
        with path.open("rb") as file:
            head = file.read(_LENGTH)
        size = path.stat().st_size
    except FileNotFoundError as error:
        raise ProjectError(f"There is no project at {path}. Check the name, or make a new project.") from error
    except OSError as error:
        raise ProjectError(f"{path.name} cannot be read. Check that you may read it.") from error
    if len(head) < _LENGTH or not head.startswith(_MAGIC) or _number(head, 68) != APPLICATION_ID:
        raise ProjectError(f"{path.name} is not an Annotator project. It was not changed.")
    page_size = int.from_bytes(head[16:18], "big")
    if size < _number(head, 28) * (65536 if page_size == 1 else page_size):
        raise ProjectError(
            f"{path.name} is incomplete: its end is missing. It was not changed; go back to a backup copy."
        )
    return Header(version=_number(head, 60), size=size)


def _number(head: bytes, start: int) -> int:
    return int.from_bytes(head[start : start + 4], "big")
