"""A folder that Hugging Face's `datasets` loads: a Parquet file a split, and a card that says what is in it."""

import re
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Final

from annotator.core.errors import ExchangeError
from annotator.export.format import Format, Remarks
from annotator.export.formats.columns import parquet
from annotator.export.formats.columns.card import Card, Split
from annotator.export.formats.columns.rows import sample
from annotator.export.holding import Holds
from annotator.export.item import Item
from annotator.export.scheme import Scheme

_CARD: Final = "README.md"
_DATA: Final = "data"
_SPLITS: Final = {"": "train", "dev": "validation"}
_ORDER: Final = ("train", "validation", "valid", "dev", "test")
_SHARD: Final = re.compile(r"(?:(?P<split>[\w.]+?)-)?(?P<shard>\d{5})-of-\d{5}.*\.parquet|(?P<whole>.+)\.parquet")
_NOT_IN_SPLIT: Final = re.compile(r"\W+")


def write(place: Path, items: Iterable[Item], scheme: Scheme) -> None:
    """Write a folder with one split: that of the scheme's part, or “train”."""
    write_parts(place, [(scheme.part, items)], scheme)


def write_parts(place: Path, parts: Iterable[tuple[str, Iterable[Item]]], scheme: Scheme) -> None:
    """Write a folder with a split a part; “dev” is called “validation” there.

    Parts without a text are left out, since `datasets` loads nothing of a folder in which a split is empty.
    """
    (place / _DATA).mkdir(parents=True)
    card = Card(scheme)
    splits: dict[str, Split] = {}
    for part, items in parts:
        name = _SPLITS.get(part) or _NOT_IN_SPLIT.sub("_", part)
        while name in splits:
            name = f"{name}_"
        file = _file(place, name)
        rows, size = parquet.write_rows(file, card.seeing(items))
        splits[name] = Split(name, rows, size, file.stat().st_size)
    empty = [name for name, split in splits.items() if not split.rows]
    for name in empty if len(empty) < len(splits) else empty[1:]:
        _file(place, name).unlink()
        del splits[name]
    (place / _CARD).write_bytes(card.text(splits.values()).encode())


def _file(place: Path, split: str) -> Path:
    return place / _DATA / f"{split}-00000-of-00001.parquet"


def read(place: Path, remarks: Remarks) -> Iterator[Item]:
    """Read the Parquet files of a folder: train, validation, test, then others by name and number."""
    files = sorted(_files(place), key=_order)
    if not files:
        raise ExchangeError(f"{place.name} holds no Parquet file, hence is no such data set")
    for file in files:
        yield from parquet.read(file, remarks)


def recognise(path: Path) -> bool:
    """Whether a folder has Parquet files where data sets have them."""
    try:
        return path.is_dir() and any(_files(path))
    except OSError:
        return False


def _files(place: Path) -> Iterator[Path]:
    for pattern in ("*.parquet", f"{_DATA}/*.parquet"):
        yield from (file for file in place.glob(pattern) if not file.is_symlink())


def _order(file: Path) -> tuple[int, list[tuple[int, str]], str]:
    found = _SHARD.fullmatch(file.name)
    split = (found["split"] or found["whole"] or "") if found else file.stem
    natural = [(int(one), "") if one.isdigit() else (-1, one) for one in re.split(r"(\d+)", split)]
    return (_ORDER.index(split) if split in _ORDER else len(_ORDER), natural, file.name)


FORMAT: Final = Format(
    id="hugging-face",
    name="Hugging Face data set",
    what="A folder with a Parquet file a split and a card, for the library “datasets” and the Hub",
    suffix="",
    holds=Holds(),
    sample=sample,
    write=write,
    read=read,
    recognise=recognise,
    extra="parquet",
    write_parts=write_parts,
    columns={"id": "sc:Text", "text": "sc:Text"},
    loading="datasets.load_dataset(FOLDER)",
)
