"""The files of an export of doccano: one, or as doccano packs them, one for each annotator or `all.jsonl`."""

from collections.abc import Iterator
from io import BytesIO
from pathlib import Path, PurePosixPath
from typing import Final, NamedTuple

from annotator.core.errors import ExchangeError
from annotator.export.exchange.lines import Fields
from annotator.export.json_lines import placed_records, placed_records_in
from annotator.export.zip_reading import ZipReading

_SUFFIXES: Final = frozenset({".jsonl", ".json"})
_OF_ALL: Final = frozenset({"all", "unknown"})


class Record(NamedTuple):
    """A record, its place in words, its number in its file, and the annotator whom the file's name tells."""

    where: str
    order: int
    annotator: str
    fields: Fields


def records_of(place: Path) -> Iterator[Record]:
    """The records of a file, or of all in a folder or packed file.

    Raises:
        ExchangeError: a file cannot be read, or is no JSON; there is none.
    """
    if place.is_dir():
        paths = sorted(path for path in place.iterdir() if path.suffix.lower() in _SUFFIXES and path.is_file())
        if not paths:
            raise ExchangeError(f"the folder {place.name} holds no file that ends in .jsonl or .json")
        for path in paths:
            for where, order, fields in placed_records(path):
                yield Record(f"{path.name}, {where}", order, _annotator(path.stem), fields)
    elif place.suffix.lower() == ".zip":
        yield from _packed(place)
    else:
        for where, order, fields in placed_records(place):
            yield Record(where, order, "", fields)


def first_of(place: Path) -> Fields:
    """The first record; an empty one if there is none, or if there are files of other kinds beside it."""
    try:
        if not all(PurePosixPath(name.lower()).suffix in _SUFFIXES for name in _names(place)):
            return {}
        return next((record.fields for record in records_of(place)), {})
    except (ExchangeError, OSError):
        return {}


def _names(place: Path) -> list[str]:
    """The names of the files at a place."""
    if place.is_dir():
        return [path.name for path in place.iterdir()]
    if not place.is_file():
        return [""]
    if place.suffix.lower() != ".zip":
        return [place.name]
    with ZipReading(place) as archive:
        return archive.names


def _packed(place: Path) -> Iterator[Record]:
    with ZipReading(place) as archive:
        names = sorted(name for name in archive.names if PurePosixPath(name.lower()).suffix in _SUFFIXES)
        if not names:
            raise ExchangeError(f"{place.name} holds no file that ends in .jsonl or .json")
        for name in names:
            for where, order, fields in placed_records_in(BytesIO(archive.read(name)), name):
                yield Record(f"{name}, {where}", order, _annotator(PurePosixPath(name).stem), fields)


def _annotator(stem: str) -> str:
    return "" if stem.casefold() in _OF_ALL else stem
