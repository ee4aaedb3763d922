"""Reading a project that may be damaged further in than its opening shows."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from annotator.store import failures


@contextmanager
def readable(path: Path) -> Iterator[None]:
    """A `with` in which a project is read.

    Raises:
        ProjectError: SQLite cannot read it; the sentence says what that means.
    """
    try:
        yield
    except sqlite3.Error as error:
        raise failures.when_opening(error, path) from error
