"""A project as it is at one moment, in a file of its own, so that a long read keeps nobody from writing."""

import sqlite3
import tempfile
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from annotator.store import failures
from annotator.store.connection import connect_disposable
from annotator.store.project import Project


@contextmanager
def snapshot(project: Project) -> Iterator[Project]:
    """A copy of the project, open for reading and thrown away at the end of the `with`.

    Raises:
        ProjectError: it cannot be copied, for want of space for example.
    """
    with tempfile.TemporaryDirectory(prefix="annotator-", ignore_cleanup_errors=True) as folder:
        path = Path(folder) / project.path.name
        try:
            with closing(connect_disposable(path)) as copy:
                project.connection.backup(copy)
        except sqlite3.Error as error:
            raise failures.when_opening(error, project.path) from error
        with Project.open(path, read_only=True) as copied:
            yield copied
