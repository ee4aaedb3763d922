"""Where CAS files lie: one alone, a folder of them, or a packed folder, in the order of their names."""

import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import Final

from annotator.export.file_names import safe_name
from annotator.export.item import Item
from annotator.export.text_files import bytes_of, files_in
from annotator.export.zip_reading import ZipReading

_DIGITS: Final = 6


@dataclass(frozen=True, slots=True)
class FileThere:
    """A file with its path from where reading began."""

    path: PurePosixPath
    raw: bytes


def name_of(item: Item, number: int, suffix: str) -> str:
    """The name of an item's file: files come in the order of the items when they are sorted by it."""
    return f"{number:0{_DIGITS}}-{safe_name(item.facts.title or item.id or 'text')}{suffix}"


def found_in(place: Path, suffix: str) -> Iterator[FileThere]:
    """The files with this suffix in a folder or packed folder; a single file is itself, or those with it beside it.

    Raises:
        ExchangeError: the place cannot be read, or a file is too large.
    """
    if place.is_dir():
        for path in files_in(place):
            if path.suffix.lower() == suffix:
                yield FileThere(PurePosixPath(path.relative_to(place).as_posix()), bytes_of(path))
    elif zipfile.is_zipfile(place):
        with ZipReading(place) as packed:
            for member in sorted(packed.members):
                if PurePosixPath(member).suffix == suffix:
                    yield FileThere(PurePosixPath(member), packed.read(member))
    else:
        beside = sorted(place.parent.glob(f"*{suffix}"))
        for path in [place] if place.suffix.lower() == suffix else beside:
            yield FileThere(PurePosixPath(path.name), bytes_of(path))
