"""The lock beside a project: one program writes, and everybody else can see who.

The system's own file lock is what counts: it goes when its process goes, however that ends. The names in the file
are a courtesy. The lock does not replace SQLite's locks; it keeps a second window from waiting for them.
"""

import errno
import getpass
import json
import os
import socket
import sys
from datetime import datetime
from pathlib import Path
from typing import Self

from annotator.core.errors import ProjectError, ProjectInUseError

if sys.platform == "win32":
    import msvcrt

    def _take(descriptor: int) -> None:
        os.lseek(descriptor, 1 << 20, os.SEEK_SET)  # beyond the names, which must stay readable for others
        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        os.lseek(descriptor, 0, os.SEEK_SET)
else:
    import fcntl

    def _take(descriptor: int) -> None:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)


class ProjectLock:
    """Held while a project is open for writing."""

    def __init__(self, path: Path, descriptor: int) -> None:
        self._path = path
        self._descriptor = descriptor

    @classmethod
    def take(cls, project: Path) -> Self:
        """The lock of a project.

        Raises:
            ProjectInUseError: another process holds it; the sentence names who, where and since when.
            ProjectError: the folder does not let the lock be written.
        """
        path = lock_path(project)
        while True:
            descriptor = _opened(path)
            try:
                _take(descriptor)
            except OSError as error:
                os.close(descriptor)
                raise ProjectInUseError(
                    f"{project.name} is open {owner_of(project)}. Close it there to change it here."
                ) from error
            if _is_at(path, descriptor):
                break
            os.close(descriptor)  # its last owner took it away between our two steps
        lock = cls(path, descriptor)
        lock._sign()
        return lock

    def release(self) -> None:
        """Let others write. The file is taken away first, so that nobody locks one that is about to vanish unseen."""
        if self._descriptor < 0:
            return
        if sys.platform != "win32":
            self._path.unlink(missing_ok=True)
        os.close(self._descriptor)
        self._descriptor = -1
        if sys.platform == "win32":
            self._path.unlink(missing_ok=True)

    def _sign(self) -> None:
        owner = {"user": _user(), "computer": socket.gethostname(), "process": os.getpid(), "since": _now()}
        os.ftruncate(self._descriptor, 0)
        os.write(self._descriptor, json.dumps(owner, ensure_ascii=False).encode())


def lock_path(project: Path) -> Path:
    """Where a project's lock lies."""
    return project.with_name(project.name + ".lock")


def owner_of(project: Path) -> str:
    """Who holds a project, as words that follow "is open"."""
    try:
        owner = json.loads(lock_path(project).read_text("utf-8"))
        since = datetime.fromisoformat(owner["since"])
        return f"in another window of {owner['user']} on {owner['computer']} since {since:%d %B %Y, %H:%M}"
    except (OSError, ValueError, KeyError, TypeError):
        return "in another window"


def _opened(path: Path) -> int:
    try:
        return os.open(path, os.O_RDWR | os.O_CREAT, 0o644)
    except OSError as error:
        why = "its name is too long" if error.errno == errno.ENAMETOOLONG else "its folder is read-only"
        raise ProjectError(
            f"{path.stem} cannot be opened for writing: {why}. Open it for reading, or copy it to a place of your own."
        ) from error


def _is_at(path: Path, descriptor: int) -> bool:
    try:
        return os.path.samestat(path.stat(), os.fstat(descriptor))
    except OSError:
        return False


def _user() -> str:
    try:
        return getpass.getuser()
    except (OSError, KeyError):
        return "somebody"


def _now() -> str:
    return datetime.now().astimezone().isoformat(timespec="seconds")
