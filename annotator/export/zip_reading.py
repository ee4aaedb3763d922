"""Members of packed files from strangers, read one at a time within limits; nothing is unpacked to the disk."""

import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType
from typing import Final, Self

from annotator.core.errors import ExchangeError

_MOST_MEMBERS: Final = 500_000
_MOST_OF_ONE: Final = 256 << 20
_HIGHEST_RATIO: Final = 200
_RATIO_FROM: Final = 4 << 20
_PROTECTED: Final = 1
_DAMAGE: Final = (zipfile.BadZipFile, zlib.error, NotImplementedError, EOFError, OSError, RuntimeError, ValueError)


class ZipReading:
    """The members of a packed file by their names, in which case does not count and a backslash is a slash.

    Raises:
        ExchangeError: it is damaged, no packed file, or made to overrun whoever reads it.
    """

    def __init__(self, path: Path) -> None:
        self._name = path.name
        with self._damage():
            self._archive = zipfile.ZipFile(path)
        infos = self._archive.infolist()
        if len(infos) > _MOST_MEMBERS or len({info.header_offset for info in infos}) < len(infos):
            self._archive.close()
            raise ExchangeError(f"{path.name} holds too many files, or the same data twice, as an attack does")
        self._members = {_folded(info.filename): info for info in infos if not info.is_dir()}

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._archive.close()

    def __contains__(self, member: str) -> bool:
        return _folded(member) in self._members

    @property
    def members(self) -> list[str]:
        """The names of the members, folded."""
        return list(self._members)

    @property
    def names(self) -> list[str]:
        """The names of the members, as they are written."""
        return [info.filename for info in self._members.values()]

    def read(self, member: str) -> bytes:
        """The bytes of a member. Raises KeyError.

        Raises:
            ExchangeError: it is damaged, protected by a password, or too large.
        """
        info = self._members[_folded(member)]
        if info.flag_bits & _PROTECTED:
            raise ExchangeError(f"{self._name} is protected by a password")
        too_dense = info.file_size > _RATIO_FROM and info.file_size > _HIGHEST_RATIO * max(1, info.compress_size)
        if info.file_size > _MOST_OF_ONE or too_dense:
            raise ExchangeError(f"{self._name} would unpack to more than is sane, as an attack does")
        with self._damage(), self._archive.open(info) as unpacking:
            return unpacking.read(info.file_size + 1)

    @contextmanager
    def _damage(self) -> Iterator[None]:
        try:
            yield
        except FileNotFoundError as error:
            raise ExchangeError(f"{self._name} cannot be read: {error.strerror or error}") from error
        except _DAMAGE as error:
            raise ExchangeError(f"{self._name} is damaged, or is no packed file") from error


def _folded(member: str) -> str:
    return member.replace("\\", "/").casefold()
