"""The first records of an export as a format would write them: lines of its files, or rows of its table."""

import tempfile
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

from annotator.export.fitting import fit
from annotator.export.format import Format, Sample
from annotator.export.item import Item
from annotator.export.scheme import Scheme
from annotator.export.writing import files_in

_MOST_FILES: Final = 4
_MOST_BYTES: Final = 1 << 20  # of a file
_MOST_LINES: Final = 40
_ENDS: Final = 700  # of a long line: what is marked often stands behind the text
_MORE: Final = "…"


@dataclass(frozen=True, slots=True)
class FirstRecords:
    """What the first records look like: a table, or files by their names, or texts where the file is not for reading.

    One of the three is filled, none if there is no text. The names of files are "" where the export is one file.
    """

    table: Sample | None = None
    files: tuple[tuple[str, str], ...] = ()
    items: tuple[Item, ...] = ()


def first_records(form: Format, items: Iterable[Item], scheme: Scheme) -> FirstRecords:
    """Take from the items what the format does not hold, and write them where nobody looks.

    Raises:
        ExportError: they cannot be written.
    """
    fitted = tuple(
        fit(item if form.claims else replace(item, claims=()), form.holds, scheme.choices).item for item in items
    )
    if not fitted:
        return FirstRecords()
    if form.sample is not None:
        return FirstRecords(table=form.sample(fitted, scheme))
    if not form.is_plain:
        return FirstRecords(items=fitted)
    with tempfile.TemporaryDirectory(prefix="annotator-", ignore_cleanup_errors=True) as folder:
        place = Path(folder) / f"export{form.suffix}"
        form.write(place, fitted, scheme)
        return FirstRecords(files=tuple(_shown(place)))


def _shown(place: Path) -> Iterator[tuple[str, str]]:
    if not place.is_dir():
        yield "", _beginning(place)
        return
    for file in files_in(place)[:_MOST_FILES]:
        yield file.relative_to(place).as_posix(), _beginning(file)


def _beginning(file: Path) -> str:
    """The first lines, long ones without their middle."""
    with file.open("rb") as opened:
        read = opened.read(_MOST_BYTES + 1)
    lines = read[:_MOST_BYTES].decode("utf-8", "ignore").splitlines()
    if len(read) > _MOST_BYTES and len(lines) > 1:
        lines.pop()  # its end is elsewhere
    shown = [_short(line) for line in lines[:_MOST_LINES]]
    more = len(lines) > _MOST_LINES or len(read) > _MOST_BYTES
    return "\n".join([*shown, _MORE] if more else shown)


def _short(line: str) -> str:
    return line if len(line) <= 2 * _ENDS else f"{line[:_ENDS]} {_MORE} {line[-_ENDS:]}"
