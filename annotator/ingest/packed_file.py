"""Packed files from strangers: their directory is judged first, and nothing is ever unpacked to the disk."""

import io
import zipfile
import zlib
from pathlib import PurePosixPath
from typing import Final

from annotator.core.errors import DocumentError

MOST_MEMBERS: Final = 10_000
MOST_UNPACKED: Final = 200 << 20
MOST_OF_ONE: Final = 100 << 20
_HIGHEST_RATIO: Final = 200
_RATIO_FROM: Final = 1 << 20
_PROTECTED: Final = 1

DAMAGE = (zipfile.BadZipFile, zlib.error, NotImplementedError, EOFError, OSError, RuntimeError, ValueError)
"""What reading a packed file can raise besides DocumentError."""


class PackedFile:
    """The members of a packed file, each within limits.

    Raises:
        DocumentError: it is damaged, or would unpack to more than is sane.
    """

    def __init__(self, raw: bytes, name: str) -> None:
        self._name = name
        try:
            self._archive = zipfile.ZipFile(io.BytesIO(raw))
            self._members = {info.filename: info for info in self._archive.infolist()}
        except DAMAGE as error:
            raise damaged(name) from error
        self._judge(self._archive.infolist())

    def __contains__(self, member: str) -> bool:
        return member in self._members

    @property
    def members(self) -> list[str]:
        """The names of all members that are not folders, in their order."""
        return [info.filename for info in self._members.values() if not info.is_dir()]

    def read(self, member: str) -> bytes:
        """The bytes of a member.

        Raises:
            DocumentError: it is damaged or protected.
        """
        info = self._members[member]
        if info.flag_bits & _PROTECTED:
            raise DocumentError(
                f"{self._name} is protected by a password. Nothing was imported; save it without one and import that."
            )
        try:
            with self._archive.open(info) as unpacking:
                return unpacking.read(MOST_OF_ONE)
        except DAMAGE as error:
            raise damaged(self._name) from error

    def _judge(self, members: list[zipfile.ZipInfo]) -> None:
        if len(members) > MOST_MEMBERS:
            raise self._too_much(f"holds more than {MOST_MEMBERS:,} files")
        if len({info.header_offset for info in members}) < len(members):
            raise self._too_much("holds the same data under several names, as an attack does")
        if sum(info.file_size for info in members) > MOST_UNPACKED:
            raise self._too_much(f"would unpack to more than {MOST_UNPACKED >> 20} MB")
        for info in members:
            if info.file_size > MOST_OF_ONE:
                raise self._too_much(f"holds a file of more than {MOST_OF_ONE >> 20} MB")
            if info.file_size > _RATIO_FROM and info.file_size > _HIGHEST_RATIO * max(1, info.compress_size):
                raise self._too_much(f"would unpack to more than {_HIGHEST_RATIO} times its size, as an attack does")

    def _too_much(self, what: str) -> DocumentError:
        return DocumentError(
            f"{self._name} {what}. Nothing was imported; unpack it yourself and import the files that you trust."
        )


def leads_out(member: str) -> bool:
    """Whether a member's name points out of the folder that it would be unpacked to."""
    name = member.replace("\\", "/")
    return name.startswith("/") or ":" in name.split("/")[0] or ".." in PurePosixPath(name).parts


def damaged(name: str) -> DocumentError:
    """The error for a packed file that cannot be unpacked."""
    return DocumentError(
        f"{name} is damaged: it cannot be unpacked. Nothing was imported; get a whole copy of it, or save it anew."
    )
