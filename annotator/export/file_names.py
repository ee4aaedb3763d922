"""Names of files made from ids and labels, which may say anything: harmless on every system, and never twice."""

import hashlib
import re
from collections.abc import Callable
from typing import Final

_UNSAFE: Final = re.compile(r"[^\w\-.]+|^[.\-]+|[.]+$")
_RESERVED: Final = frozenset(
    {"con", "prn", "aux", "nul"} | {f"{name}{number}" for name in ("com", "lpt") for number in range(10)}
)
_LONGEST: Final = 60
_MOST_BYTES: Final = 150
_HASH: Final = 8


def file_names() -> Callable[[str], str]:
    """A function that gives each word a name of its own, without a suffix; the same words get the same names again.

    What a name cannot show of its word (slashes, dots at the edges, length, case) is told apart by a hash of the word.
    """
    taken: dict[str, str] = {}

    def name_for(word: str) -> str:
        name = safe_name(word)
        if taken.setdefault(name.casefold(), word) != word:
            name = _marked(name, word)
            taken[name.casefold()] = word
        return name

    return name_for


def safe_name(word: str) -> str:
    """A name that is like the word and that every file system takes; what had to change shows by a hash behind it."""
    name = _UNSAFE.sub("_", word)
    short = name[:_LONGEST]
    while len(short.encode()) > _MOST_BYTES:
        short = short[:-1]
    if short.partition(".")[0].casefold() in _RESERVED:
        return _marked(f"_{short}", word)
    return short if short and short == word else _marked(short, word)


def _marked(name: str, word: str) -> str:
    digest = hashlib.sha256(word.encode("utf-8", "surrogatepass")).hexdigest()[:_HASH]
    return f"{name.strip('.') or '_'}-{digest}"
