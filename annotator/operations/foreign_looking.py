"""Files to be imported that another program annotated: recognised by what is in them, and how much that is."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from annotator.core.errors import AnnotatorError
from annotator.export.exchange.reader import has_header, is_exchange_file
from annotator.export.foreign_census import Census, census_of
from annotator.export.format import Format
from annotator.export.registry import FORMATS
from annotator.ingest.readers import readable_endings
from annotator.operations.foreign_reading import ForeignFile, recognised

_EXCHANGE_ENDING: Final = ".jsonl"
# in these, the readers of texts find the texts themselves, with the way back to the bytes of the file
_ENDINGS_OF_TEXTS: Final = frozenset({".json", ".jsonl"})
_FOLDERS_OF_TEXTS: Final = frozenset({"brat"})


@dataclass(frozen=True, slots=True)
class ForeignSight:
    """A file or folder in the format of another program. `census` is None where it is damaged: `why` says how."""

    path: Path
    format: Format
    census: Census | None
    why: str = ""

    @property
    def holds_texts(self) -> bool:
        """Whether the import of texts reads it, too."""
        is_folder = self.path.is_dir()
        return self.format.id in _FOLDERS_OF_TEXTS if is_folder else self.path.suffix.lower() in _ENDINGS_OF_TEXTS

    @property
    def is_annotated(self) -> bool:
        """Whether it has spans or statement labels."""
        return self.census is not None and bool(self.census.spans or self.census.labels)


def is_exchange(path: Path) -> bool:
    """Whether a file holds annotations in the exchange format: it says so, or looks like that and like no other."""
    if path.suffix.lower() != _EXCHANGE_ENDING or not path.is_file():
        return False
    return has_header(path) or (is_exchange_file(path) and recognised(path) is None)


def may_be_foreign(path: Path) -> bool:
    """Whether it is worth a look, from its name alone: a folder, or a file that no or several kinds of reader take."""
    ending = path.suffix.lower()
    return path.is_dir() or ending in _ENDINGS_OF_TEXTS or ending == ".tsv" or ending not in readable_endings()


def annotated_endings() -> tuple[str, ...]:
    """The endings of files of other programs, as formats write them."""
    return tuple(dict.fromkeys(one.suffix for one in FORMATS if one.read is not None and one.suffix))


def foreign_among(paths: Iterable[Path], step: Callable[[int, int], object]) -> list[ForeignSight]:
    """Those of the files and folders that another program annotated, or that nothing else could read.

    `step` is told how many texts were looked at, and 0; what it raises ends the looking.
    """
    sights = (_sight(path, step) for path in paths if not is_exchange(path))
    return [one for one in sights if one and (one.is_annotated or not one.holds_texts)]


def _sight(path: Path, step: Callable[[int, int], object]) -> ForeignSight | None:
    step(0, 0)
    form = recognised(path)
    if form is None:
        return None
    try:
        return ForeignSight(path, form, census_of(ForeignFile(path, form, step).items()))
    except AnnotatorError as error:
        return ForeignSight(path, form, None, str(error))
