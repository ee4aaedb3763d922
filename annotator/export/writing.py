"""Files and folders written whole or not at all: beside the target, synced, read back, then put in its place."""

import contextlib
import errno
import hashlib
import os
import secrets
import shutil
import stat
import sys
from collections.abc import Callable, Collection, Iterable, Iterator
from pathlib import Path

from annotator.core.errors import ExportError

_SQLITE_MAGIC = b"SQLite format 3\x00"
_REASONS = {
    errno.ENOENT: "the folder {folder} does not exist. Make it, or choose another place.",
    errno.ENOTDIR: "{folder} is not a folder. Choose another place.",
    errno.EACCES: "you may not write in {folder}. Choose another place.",
    errno.EPERM: "you may not write in {folder}. Choose another place.",
    errno.EROFS: "{folder} is on a disk that cannot be written to. Choose another place.",
    errno.ENOSPC: "the disk is full. Free some space, then export again.",
    errno.EDQUOT: "your share of the disk is full. Free some space, then export again.",
    errno.EFBIG: "the file would be larger than the disk allows. Choose another place.",
    errno.ENAMETOOLONG: "the name is too long. Choose a shorter one.",
}


def write_whole(target: Path, lines: Iterable[bytes], verify: Callable[[Path], None]) -> int:
    """Write the lines to the target and give the number of bytes.

    `verify` reads the finished temporary file and raises what it finds wrong. Whatever happens before the last step,
    an older file at the target stays as it was and no temporary file is left.

    Raises:
        ExportError: the target is no place for a file, or the system refused.
    """

    def write(temporary: Path) -> None:
        with temporary.open("wb") as file:
            file.writelines(lines)

    return file_whole(target, write, verify)


def file_whole(target: Path, write: Callable[[Path], None], verify: Callable[[Path], None]) -> int:
    """Have a file written beside the target, verified and put in its place; the number of bytes.

    Raises:
        ExportError: the target is no place for a file, or the system refused.
    """
    target = _checked(target)
    try:
        with _temporary_beside(target) as temporary:
            write(temporary)
            size = _sync_file(temporary)
            verify(temporary)
            if target.exists():
                temporary.chmod(stat.S_IMODE(target.stat().st_mode))
            temporary.replace(target)
    except OSError as error:
        raise _refused(target, error) from error
    _sync_folder(target.parent)
    return size


def folder_whole(
    target: Path, write: Callable[[Path], None], verify: Callable[[Path], None], *, ours: Collection[str] = ()
) -> int:
    """Have a folder made beside the target, verified and put in its place; the number of bytes of its files.

    `write` gets a path where nothing stands yet. A folder that stands at the target is replaced only if it is empty or
    holds nothing but `ours`, the files of an earlier export (paths within it, with slashes).

    Raises:
        ExportError: the target is no place for the folder, or the system refused; an older folder is untouched.
    """
    target = _checked_folder(target, frozenset(ours))
    try:
        with _temporary_beside(target) as temporary:
            write(temporary)
            temporary.mkdir(exist_ok=True)  # an export of nothing is an empty folder
            size = sum(_sync_file(file) for file in files_in(temporary))
            for folder in (temporary, *(path for path in temporary.rglob("*") if path.is_dir())):
                _sync_folder(folder)
            verify(temporary)
            _exchange(temporary, target)
    except OSError as error:
        raise _refused(target, error) from error
    _sync_folder(target.parent)
    return size


class Beside:
    """Small files that go with an export: written beside it first, put in their places once it is in its own."""

    def __init__(self) -> None:
        self._waiting: list[tuple[Path, Path]] = []
        self._outdated: list[Path] = []
        self._set_aside: list[Path] = []

    def add(self, target: Path, content: bytes) -> None:
        """Write a file whole beside its place.

        Raises:
            ExportError: the target is no place for a file, or the system refused.
        """
        target = _checked(target)
        temporary = target.with_name(f".annotator-{secrets.token_hex(8)}.part")
        self._waiting.append((temporary, target))
        try:
            temporary.write_bytes(content)
            _sync_file(temporary)
        except OSError as error:
            raise _refused(target, error) from error

    def take_away(self, outdated: Path) -> None:
        """Have a file of the earlier export taken away, which the new one has not."""
        self._outdated.append(outdated)

    def set_aside(self) -> None:
        """Move what the earlier export left beside it out of the way, just before the new one takes its place.

        If the program is killed in between, nothing there tells of another export than the one that is there.

        Raises:
            ExportError: the system refused.
        """
        for path in (*(target for _, target in self._waiting), *self._outdated):
            try:
                if path.exists():
                    path.replace(aside(path))
                    self._set_aside.append(path)
            except OSError as error:
                raise _refused(path, error) from error
            _sync_folder(path.parent)

    def put(self) -> None:
        """Put all in their places, in the order of adding, and take away what was set aside.

        Raises:
            ExportError: the system refused; the export itself is in its place.
        """
        self._set_aside.clear()
        for temporary, target in self._waiting:
            try:
                temporary.replace(target)
            except OSError as error:
                raise ExportError(
                    f"The export was written, but not {target.name} beside it: {error.strerror or error}. Export again."
                ) from error
            _sync_folder(target.parent)
        for path in (*(target for _, target in self._waiting), *self._outdated):
            with contextlib.suppress(OSError):
                aside(path).unlink(missing_ok=True)

    def drop(self) -> None:
        """Take away what has not come to its place, and put back what was set aside for it."""
        for path in self._set_aside:
            with contextlib.suppress(OSError):
                aside(path).replace(path)
        for temporary, _ in self._waiting:
            with contextlib.suppress(OSError):
                temporary.unlink(missing_ok=True)


def aside(path: Path) -> Path:
    """Where a file beside an export waits while the export is replaced."""
    return path.with_name(f".annotator-{hashlib.sha256(os.fsencode(path.name)).hexdigest()[:16]}.old")


@contextlib.contextmanager
def files_beside() -> Iterator[Beside]:
    """Files that take their places at the end of the `with`, or never if it ends otherwise."""
    beside = Beside()
    try:
        yield beside
        beside.put()
    finally:
        beside.drop()


def files_in(folder: Path) -> list[Path]:
    """The files of a folder and of the folders in it, sorted by their paths."""
    return sorted((path for path in folder.rglob("*") if not path.is_dir()), key=lambda path: path.as_posix())


def _exchange(temporary: Path, target: Path) -> None:
    """Put the new folder where the old one stood; if that fails, the old one goes back."""
    if not target.exists():
        temporary.rename(target)
        return
    old = target.with_name(f".annotator-{secrets.token_hex(8)}.old")
    target.rename(old)
    try:
        temporary.rename(target)
    except OSError:
        old.rename(target)
        raise
    shutil.rmtree(old, ignore_errors=True)


def _checked_folder(target: Path, ours: frozenset[str]) -> Path:
    try:
        target = target.resolve()
        if target.exists() and not target.is_dir():
            raise ExportError(
                f"Nothing was exported: {target} is a file, and this export is a folder. Give another name."
            )
        found = files_in(target) if target.is_dir() else []
        strange = next((path for path in found if path.relative_to(target).as_posix() not in ours), None)
    except OSError as error:
        raise _refused(target, error) from error
    if strange is not None:
        raise ExportError(
            f"Nothing was exported: the folder {target} holds {strange.relative_to(target)}, which no export of "
            "Annotator left there as it is now. Name a folder that is empty or not there yet."
        )
    return target


def _checked(target: Path) -> Path:
    try:
        target = target.resolve()
        if target.is_dir():
            raise ExportError(f"Nothing was exported: {target} is a folder. Give the name of a file in it.")
        if target.exists() and not target.is_file():
            raise ExportError(f"Nothing was exported: {target} is not an ordinary file. Choose another name.")
        if target.exists() and not os.access(target, os.W_OK):
            raise ExportError(f"Nothing was exported: {target} is protected against writing. Choose another name.")
        if target.is_file() and os.access(target, os.R_OK) and _begins_with(target, _SQLITE_MAGIC):
            raise ExportError(f"Nothing was exported: {target} is a project or another database. Choose another name.")
    except OSError as error:
        raise _refused(target, error) from error
    return target


def _begins_with(path: Path, magic: bytes) -> bool:
    with path.open("rb") as file:
        return file.read(len(magic)) == magic


@contextlib.contextmanager
def _temporary_beside(target: Path) -> Iterator[Path]:
    """A path beside the target that nothing stands at; what is left there at the end is taken away."""
    temporary = target.with_name(f".annotator-{secrets.token_hex(8)}.part")
    try:
        yield temporary
    finally:
        if temporary.is_dir():
            shutil.rmtree(temporary, ignore_errors=True)
        else:
            temporary.unlink(missing_ok=True)


def _sync_file(path: Path) -> int:
    with path.open("rb+") as file:
        os.fsync(file.fileno())
    return path.stat().st_size


def _sync_folder(folder: Path) -> None:
    if sys.platform == "win32":  # folders cannot be opened there
        return
    with contextlib.suppress(OSError):  # the file itself is safe; some network disks cannot sync folders
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


def _refused(target: Path, error: OSError) -> ExportError:
    reason = _REASONS.get(error.errno or 0, f"the system refused ({error.strerror or error}). Choose another place.")
    return ExportError(f"{target.name} was not exported: {reason.format(folder=target.parent)}")
