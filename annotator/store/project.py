"""A project file, open: its one connection, its lock, and the transaction around every change."""

import os
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from types import TracebackType
from typing import Self

from annotator.core.errors import NewerProjectError, ProjectError, ReadOnlyError
from annotator.core.identity import new_id
from annotator.store import failures
from annotator.store.connection import APPLICATION_ID, connect
from annotator.store.header import Header, read_header
from annotator.store.lock import ProjectLock
from annotator.store.migrations import SCHEMA_VERSION, migrate
from annotator.store.up_to_date_copy import UpToDateCopy

_LONGEST_NAME = 240  # bytes; with what SQLite and the lock add to it, a name may have 255
_CHECK_AT_ONCE = 20 * 1024 * 1024  # bytes of a project that is checked whole when it is opened


class Project:
    """One connection to a project file, for one thread. Close it, or use it in a `with`.

    `newer` says that a newer version made it, so that it may hold more than this one knows.
    """

    def __init__(
        self,
        path: Path,
        connection: sqlite3.Connection,
        *,
        read_only: bool,
        lock: ProjectLock | None,
        stand_in: UpToDateCopy | None = None,
        newer: bool = False,
    ) -> None:
        self.path = path
        self.read_only = read_only
        self.newer = newer
        self.connection = connection
        self._lock = lock
        self._stand_in = stand_in
        self._file = None if read_only else path.stat()

    @classmethod
    def create(cls, path: Path) -> Self:
        """A new project with an empty schema. It appears under its name only once it is whole.

        Raises:
            ProjectError: something is there already, or the place cannot be written to.
        """
        if len(os.fsencode(path.name)) > _LONGEST_NAME:
            raise ProjectError("The name of the project is too long. Nothing was made; choose a shorter one.")
        if path.exists():
            raise ProjectError(f"{path.name} exists already. It was not changed; choose another name, or open it.")
        unfinished = path.with_name(f".annotator-{new_id()[-12:]}.new")
        try:
            _found(unfinished)
            unfinished.rename(path)
        except (OSError, sqlite3.Error) as error:
            raise ProjectError(
                f"No project could be made at {path}. Check that the folder exists and that you may write to it."
            ) from error
        finally:
            with suppress(OSError):  # it must not hide why no project could be made
                unfinished.unlink(missing_ok=True)
        return cls.open(path)

    @classmethod
    def open(cls, path: Path, *, read_only: bool = False) -> Self:
        """An existing project; for writing, its lock is taken and its schema brought up to date.

        Raises:
            ProjectInUseError: another program has it open for writing.
            NewerProjectError: a newer version made it (only when opened for writing).
            ProjectError: it is missing, damaged, not a project, or cannot be written to.
        """
        path = path.absolute()
        header = read_header(path)
        if read_only:
            stand_in = UpToDateCopy(path) if header.version < SCHEMA_VERSION else None
            connection = _connected(stand_in.path if stand_in else path, read_only=True)
            return cls(
                path, connection, read_only=True, lock=None, stand_in=stand_in, newer=header.version > SCHEMA_VERSION
            )
        if header.version > SCHEMA_VERSION:
            raise NewerProjectError(
                f"{path.name} was made by a newer version of Annotator. It was not changed; open it for reading, "
                "or install the newer version."
            )
        if not os.access(path, os.W_OK):
            raise ProjectError(
                f"{path.name} cannot be written to. Open it for reading, or copy it to a place of your own."
            )
        lock = ProjectLock.take(path)
        try:
            return cls(path, _up_to_date(path, header), read_only=False, lock=lock)
        except BaseException:
            lock.release()
            raise

    def second_connection(self, *, read_only: bool = True) -> "Project":
        """The same file for another thread. The lock stays with the first; so does the copy of an older project."""
        path = self._stand_in.path if self._stand_in else self.path
        connection = _connected(path, read_only=read_only)
        return Project(self.path, connection, read_only=read_only, lock=None, newer=self.newer)

    def close(self) -> None:
        """Close the connection, take away the emptied journal and let others write."""
        try:
            if self._lock is not None:
                self._leave_one_file()
            self.connection.close()
        finally:
            if self._lock is not None:
                self._lock.release()
                self._lock = None
            if self._stand_in is not None:
                self._stand_in.remove()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    @contextmanager
    def transaction(self) -> Iterator[sqlite3.Connection]:
        """One durable step: all that is written inside, or nothing.

        Raises:
            ReadOnlyError: the project was opened for reading.
            SaveError: the disk or SQLite refused; nothing was changed.
        """
        if self.read_only:
            raise ReadOnlyError(f"{self.path.name} is open for reading only. Nothing was changed.")
        self._must_be_where_it_was()
        try:
            self.connection.execute("BEGIN IMMEDIATE")
            yield self.connection
            self.connection.execute("COMMIT")
        except sqlite3.Error as error:
            self._roll_back()
            raise failures.when_saving(error, self.path) from error
        except BaseException:
            self._roll_back()
            raise

    def data_version(self) -> int:
        """A number that differs from the last one asked for when another connection has changed the file."""
        (version,) = self.connection.execute("PRAGMA data_version").fetchone()
        return int(version)

    def _roll_back(self) -> None:
        if self.connection.in_transaction:
            self.connection.execute("ROLLBACK")

    def _must_be_where_it_was(self) -> None:
        try:
            here = self.path.stat()
        except OSError as error:
            raise failures.moved(self.path) from error
        if self._file is None or not os.path.samestat(here, self._file):
            raise failures.moved(self.path)

    def _leave_one_file(self) -> None:
        try:
            self.connection.execute("PRAGMA journal_mode = DELETE")
        except sqlite3.Error:  # somebody still reads: an empty journal stays beside the file, which harms nothing
            return


def _found(path: Path) -> None:
    connection = connect(path, create=True)
    try:
        connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        migrate(connection)
        connection.execute("INSERT INTO setting (key, value) VALUES ('project_id', ?)", (new_id(),))
        connection.execute("PRAGMA journal_mode = DELETE")
    finally:
        connection.close()


def _connected(path: Path, *, read_only: bool) -> sqlite3.Connection:
    try:
        connection = connect(path, read_only=read_only)
        connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()
    except sqlite3.Error as error:
        raise failures.when_opening(error, path) from error
    return connection


def _up_to_date(path: Path, header: Header) -> sqlite3.Connection:
    connection = _connected(path, read_only=False)
    try:
        if header.size <= _CHECK_AT_ONCE:
            _check(connection, path)
        if header.version < SCHEMA_VERSION:
            _keep_a_copy(connection, path, header.version)
            migrate(connection)
    except sqlite3.Error as error:
        connection.close()
        raise failures.when_opening(error, path) from error
    except BaseException:
        connection.close()
        raise
    return connection


def _check(connection: sqlite3.Connection, path: Path) -> None:
    (verdict,) = connection.execute("PRAGMA quick_check(1)").fetchone()
    if verdict != "ok":
        raise ProjectError(f"{path.name} is damaged and was not opened. It was not changed; go back to a backup copy.")


def _keep_a_copy(connection: sqlite3.Connection, path: Path, version: int) -> None:
    copy = connect(path.with_name(f"{path.stem}.version-{version}{path.suffix}"), create=True)
    try:
        connection.backup(copy)
        copy.execute("PRAGMA journal_mode = DELETE")
    finally:
        copy.close()
