"""The one place that opens SQLite, so that every connection has the same, measured settings."""

import sqlite3
import sys
from pathlib import Path

APPLICATION_ID = 0x414E4E4F  # "ANNO"
_MEBIBYTE = 1024 * 1024
_LIMITS = {
    sqlite3.SQLITE_LIMIT_LENGTH: 256 * _MEBIBYTE,
    sqlite3.SQLITE_LIMIT_SQL_LENGTH: _MEBIBYTE,
    sqlite3.SQLITE_LIMIT_ATTACHED: 0,
    sqlite3.SQLITE_LIMIT_TRIGGER_DEPTH: 1,
}
# TRUNCATE with EXTRA loses nothing in a power cut and leaves one file that is complete whenever it is at rest;
# a write-ahead log does not. Functions in the schema of a received file are not trusted.
_SETTINGS = (
    "synchronous = EXTRA",
    "foreign_keys = ON",
    "trusted_schema = OFF",
    "cell_size_check = ON",
    "mmap_size = 0",
    "temp_store = MEMORY",
)


def connect(path: Path, *, read_only: bool = False, create: bool = False) -> sqlite3.Connection:
    """A connection in autocommit mode to a project file; transactions are begun by name.

    Raises:
        sqlite3.Error: the file cannot be opened, or the journal cannot be set as asked.
    """
    mode = "ro" if read_only else "rwc" if create else "rw"
    connection = sqlite3.connect(f"{path.absolute().as_uri()}?mode={mode}", uri=True, isolation_level=None, timeout=5)
    try:
        for limit, value in _LIMITS.items():
            connection.setlimit(limit, value)
        for setting in _SETTINGS:
            connection.execute(f"PRAGMA {setting}")
        if sys.platform == "darwin":  # plain fsync does not empty the drive's cache there
            connection.execute("PRAGMA fullfsync = ON")
        if not read_only:
            _keep_one_file(connection)
    except BaseException:
        connection.close()
        raise
    return connection


def _keep_one_file(connection: sqlite3.Connection) -> None:
    (mode,) = connection.execute("PRAGMA journal_mode = TRUNCATE").fetchone()
    if mode != "truncate":
        raise sqlite3.OperationalError(f"the journal is kept as {mode}")


def connect_disposable(path: Path) -> sqlite3.Connection:
    """A connection to a file that can be made anew at any time, so that it need not survive a power cut.

    Raises:
        sqlite3.Error: the file cannot be opened.
    """
    connection = sqlite3.connect(path, isolation_level=None, timeout=5)
    try:
        connection.execute("PRAGMA journal_mode = MEMORY")
        connection.execute("PRAGMA synchronous = OFF")
        connection.execute("PRAGMA trusted_schema = OFF")
    except BaseException:
        connection.close()
        raise
    return connection
