"""A project of an older version, read in the form of this one without touching the file."""

import sqlite3
import tempfile
from contextlib import closing
from pathlib import Path

from annotator.store import failures
from annotator.store.connection import connect, connect_disposable
from annotator.store.migrations import migrate


class UpToDateCopy:
    """A copy in a folder of its own, brought up to date; it goes when it is removed, or with the process."""

    def __init__(self, project: Path) -> None:
        """Copy a project and migrate the copy.

        Raises:
            ProjectError: it cannot be read, or there is no space for a copy.
        """
        self._folder = tempfile.TemporaryDirectory(prefix="annotator-", ignore_cleanup_errors=True)
        self.path = Path(self._folder.name) / project.name
        try:
            with closing(connect(project, read_only=True)) as old, closing(connect_disposable(self.path)) as copy:
                old.backup(copy)
                migrate(copy)
        except sqlite3.Error as error:
            self.remove()
            raise failures.when_opening(error, project) from error

    def remove(self) -> None:
        """Take the copy away."""
        self._folder.cleanup()
