"""The MessagePack inside a DocBin, unpacked within limits and to plain values only: files may come from strangers."""

import zlib
from pathlib import Path
from typing import Any, Final

from annotator.core.errors import ExchangeError
from annotator.core.extras import library

_MAGIC: Final = b"\x78"  # how a zlib stream begins
_MOST_UNPACKED: Final = 2 << 30
_ALWAYS_UNPACKED: Final = 64 << 20
_HIGHEST_RATIO: Final = 200


def looks_packed(path: Path) -> bool:
    """Whether a file has the name and the beginning of a DocBin."""
    try:
        with path.open("rb") as file:
            return path.suffix.lower() == ".spacy" and file.read(1) == _MAGIC
    except OSError:
        return False


def unpacked(path: Path) -> dict[str, Any]:
    """The parts of a DocBin as spaCy names them.

    Raises:
        ExchangeError: it is no DocBin, damaged, or unpacks to more than is sane.
    """
    try:
        raw = path.read_bytes()
        most = min(_MOST_UNPACKED, max(_ALWAYS_UNPACKED, _HIGHEST_RATIO * len(raw)))
        unpacking = zlib.decompressobj()
        data = unpacking.decompress(raw, most)
    except zlib.error as error:
        raise ExchangeError(f"{path.name} is damaged, or no spaCy file: it cannot be unpacked") from error
    except OSError as error:
        raise ExchangeError(f"{path.name} cannot be read: {error.strerror or error}") from error
    if unpacking.unconsumed_tail:
        raise ExchangeError(f"{path.name} would unpack to more than {most >> 20} MB, as an attack does")
    if not unpacking.eof:
        raise ExchangeError(f"{path.name} is damaged: it breaks off")
    found = plain(data, path.name)
    if not isinstance(found, dict):
        raise ExchangeError(f"{path.name} is no spaCy file: it does not hold a table of parts")
    return found


def plain(data: bytes, name: str) -> Any:
    """The value of MessagePack bytes. No hooks: srsly's would make arrays and whatever else is registered of them.

    Raises:
        ExchangeError: they are damaged.
    """
    msgpack = library("srsly.msgpack", "spacy", "Reading spaCy files")
    try:
        return msgpack.unpackb(data, raw=False, object_pairs_hook=dict)
    except (ValueError, TypeError, RecursionError, msgpack.UnpackException) as error:
        raise ExchangeError(f"{name} is damaged, or no spaCy file: its parts cannot be read") from error
