"""A project as it is at one moment, in a file of its own, so that a long read keeps nobody from writing."""

import sqlite3
import tempfile
import threading
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from typing import Final

from annotator.store import failures
from annotator.store.connection import connect_disposable
from annotator.store.journal import journal_position
from annotator.store.project import Project

_PAGES: Final = 4096  # between two of these the project can be written to, and the copying ended
_TRIES: Final = 3  # of copying so; who writes without a pause must then wait for one copy

Step = Callable[[], None]
"""Called often while a copy is made; whatever it raises ends the copying."""


def _go_on() -> None:
    """Nobody wants to stop it."""


@contextmanager
def snapshot(project: Project, step: Step = _go_on) -> Iterator[Project]:
    """A copy of the project, open for reading and thrown away at the end of the `with`.

    Raises:
        ProjectError: it cannot be copied, for want of space for example.
    """
    with tempfile.TemporaryDirectory(prefix="annotator-", ignore_cleanup_errors=True) as folder:
        path = _copied(project, Path(folder), step)
        with Project.open(path, read_only=True) as copy:
            yield copy


class KeptSnapshot:
    """A copy that is made anew only once the project has changed. Any thread may ask for it; one has it at a time."""

    def __init__(self) -> None:
        self._in_use = threading.Lock()
        self._folder: tempfile.TemporaryDirectory[str] | None = None
        self._path = Path()
        self._of: tuple[Path, tuple[int, str]] | None = None

    @contextmanager
    def of(self, project: Project, step: Step = _go_on) -> Iterator[Project]:
        """The copy of the project as it is now, open for reading.

        Raises:
            ProjectError: it cannot be copied, for want of space for example.
        """
        with self._in_use:
            wanted = (project.path, journal_position(project))
            if wanted != self._of:
                self._drop()
                self._folder = tempfile.TemporaryDirectory(prefix="annotator-", ignore_cleanup_errors=True)
                self._path = _copied(project, Path(self._folder.name), step)
                self._of = wanted
            with Project.open(self._path, read_only=True) as copy:
                yield copy

    def close(self) -> None:
        """Throw the copy away, once nobody reads in it."""
        with self._in_use:
            self._drop()

    def _drop(self) -> None:
        self._of = None
        if self._folder is not None:
            self._folder.cleanup()
            self._folder = None


class _BegunAgainError(Exception):
    """Somebody wrote while the project was copied, so that the copying begins again."""


def _copied(project: Project, folder: Path, step: Step) -> Path:
    """Copy the project into a folder."""
    path = folder / project.path.name
    try:
        with closing(connect_disposable(path)) as copy:
            for _ in range(_TRIES):
                with suppress(_BegunAgainError):
                    project.connection.backup(copy, pages=_PAGES, progress=_watch(step))
                    return path
            project.connection.backup(copy)
    except sqlite3.Error as error:
        raise failures.when_opening(error, project.path) from error
    return path


def _watch(step: Step) -> Callable[[int, int, int], None]:
    left: list[int] = []

    def watch(_status: int, remaining: int, _total: int) -> None:
        step()
        if left and remaining > left[-1]:
            raise _BegunAgainError
        left[:] = [remaining]

    return watch
