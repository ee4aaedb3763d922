"""What SQLite's errors mean to the person at the screen."""

import sqlite3
from pathlib import Path

from annotator.core.errors import AnnotatorError, ProjectError, SaveError

_WHEN_SAVING = {
    sqlite3.SQLITE_FULL: "Not saved: the disk is full. Free some space, then try again.",
    sqlite3.SQLITE_READONLY: "Not saved: {name} cannot be written to. Check its permissions, or work on a copy.",
    sqlite3.SQLITE_BUSY: "Not saved: another program is using {name}. Close it there, then try again.",
    sqlite3.SQLITE_LOCKED: "Not saved: another program is using {name}. Close it there, then try again.",
    sqlite3.SQLITE_IOERR: "Not saved: the disk reported an error. Copy {name} to another disk before you go on.",
    sqlite3.SQLITE_CORRUPT: "Not saved: {name} is damaged. Close it and go back to a backup copy.",
    sqlite3.SQLITE_NOTADB: "Not saved: {name} is damaged. Close it and go back to a backup copy.",
    sqlite3.SQLITE_TOOBIG: "Not saved: a text is larger than a project can hold. Nothing was changed.",
}
_WHEN_OPENING = {
    sqlite3.SQLITE_CANTOPEN: "{name} cannot be opened. Check that the folder exists and that you may write to it.",
    sqlite3.SQLITE_READONLY: "{name} cannot be written to. Open it for reading, or copy it to a place of your own.",
    sqlite3.SQLITE_BUSY: "{name} is in use by another program. Close it there, then try again.",
    sqlite3.SQLITE_IOERR: "{name} cannot be read: the disk reported an error. It was not changed.",
    sqlite3.SQLITE_CORRUPT: "{name} is damaged and was not opened. It was not changed; go back to a backup copy.",
    sqlite3.SQLITE_NOTADB: "{name} is not an Annotator project. It was not changed.",
    sqlite3.SQLITE_FULL: "{name} cannot be opened: the disk is full. Free some space, then try again.",
}
_MOVED = "Not saved: {name} was moved, replaced or deleted while it was open. Put it back, or close this window."


def moved(path: Path) -> SaveError:
    """The project file is no longer the one that was opened."""
    return SaveError(_MOVED.format(name=path.name))


def when_saving(error: sqlite3.Error, path: Path) -> AnnotatorError:
    """The sentence for an error while a change was written; SQLite has rolled it back."""
    if _code(error) == sqlite3.SQLITE_READONLY_DBMOVED:
        return moved(path)
    sentence = _WHEN_SAVING.get(_code(error) & 0xFF, "Not saved: {name} refused the change ({error}). Try again.")
    return SaveError(sentence.format(name=path.name, error=error))


def when_opening(error: sqlite3.Error, path: Path) -> ProjectError:
    """The sentence for an error while a project was opened or made."""
    sentence = _WHEN_OPENING.get(_code(error) & 0xFF, "{name} cannot be opened ({error}). It was not changed.")
    return ProjectError(sentence.format(name=path.name, error=error))


def _code(error: sqlite3.Error) -> int:
    code: int = getattr(error, "sqlite_errorcode", sqlite3.SQLITE_ERROR)
    return code
