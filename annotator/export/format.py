"""What an export format is: its names, what it holds, how it is written and read."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from annotator.export.holding import Holds
from annotator.export.item import Item
from annotator.export.scheme import Scheme


@dataclass(slots=True)
class Remarks:
    """What a reader could not make sense of, as sentences; the rest of the file was read."""

    sentences: list[str] = field(default_factory=list)

    def add(self, place: str, what: str) -> None:
        """Note something: where it is in the file, and what is wrong with it (no full stop)."""
        self.sentences.append(f"{place}: {what}.")


Writer = Callable[[Path, Iterable[Item], Scheme], None]
"""Writes items, each of which the format holds in full, to a place that does not exist yet: a file or a folder.

Items come once and in order; a writer keeps none of them longer than it must. Raises ExportError.
"""

PartsWriter = Callable[[Path, Iterable[tuple[str, Iterable[Item]]], Scheme], None]
"""Writes all parts of a split to one folder: each part's name with its items, which are taken before the next part.

The readers give the items of all parts, in the order of the parts. Raises ExportError.
"""

Reader = Callable[[Path, Remarks], Iterator[Item]]
"""Gives the items of a file or folder in the order of writing, those of other programs too.

Raises ExchangeError if it is damaged or no file of the format; the text is a sentence.
"""

Verifier = Callable[[Path, Iterable[Item], Scheme], None]
"""Reads what was written and compares it with the items. Raises ExportError at the first difference."""

Recogniser = Callable[[Path], bool]
"""Whether a file or folder looks like one of the format, from its name and its beginning. Never raises."""


@dataclass(frozen=True, slots=True)
class Sample:
    """The first records of a table: the names of its columns, and a row a record."""

    heads: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


Sampler = Callable[[Iterable[Item], Scheme], Sample]
"""The first records of an export that is a table."""


@dataclass(frozen=True, slots=True)
class Format:
    """A format. `suffix` ends the name of its file; "" where it writes a folder.

    `checker` reads what was written by other means than `read`: with a library of `checker_extra` where that is
    named. `extra` is needed for writing and reading. `claims`: the writer wants the items' claims.
    `write_parts`: the parts of a split have a place in one export; where it is missing, each part is an export.
    `columns`: plain columns of its tables or lines, with the schema.org types of what they hold.
    `loading`: a line of Python that reads it, for the data card. `sample`: how its first records look where they are
    rows of a table; `is_plain` says whether the file itself can be looked at.
    """

    id: str
    name: str
    what: str
    suffix: str
    holds: Holds
    write: Writer
    read: Reader | None = None
    checker: Reader | None = None
    checker_extra: str = ""
    verify: Verifier | None = None
    recognise: Recogniser | None = None
    extra: str = ""
    claims: bool = False
    media_type: str = "application/octet-stream"
    write_parts: PartsWriter | None = None
    columns: Mapping[str, str] = field(default_factory=dict)
    loading: str = ""
    sample: Sampler | None = None
    is_plain: bool = True

    @property
    def is_folder(self) -> bool:
        """Whether an export is a folder with files."""
        return not self.suffix
