"""Files written whole or not at all: beside the target, synced, read back, and only then put in its place."""

import contextlib
import errno
import os
import secrets
import stat
import sys
from collections.abc import Callable, Iterable, Iterator
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
    target = _checked(target)
    try:
        with _temporary_beside(target) as (descriptor, temporary):
            size = _write(descriptor, lines)
            verify(temporary)
            if target.exists():
                temporary.chmod(stat.S_IMODE(target.stat().st_mode))
            temporary.replace(target)
    except OSError as error:
        raise _refused(target, error) from error
    _sync_folder(target.parent)
    return size


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
def _temporary_beside(target: Path) -> Iterator[tuple[int, Path]]:
    temporary = target.with_name(f".annotator-{secrets.token_hex(8)}.part")
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
    descriptor = os.open(temporary, flags, 0o666)
    try:
        yield descriptor, temporary
    finally:
        temporary.unlink(missing_ok=True)


def _write(descriptor: int, lines: Iterable[bytes]) -> int:
    with open(descriptor, "wb") as file:
        file.writelines(lines)
        file.flush()
        os.fsync(file.fileno())
        return file.tell()


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
