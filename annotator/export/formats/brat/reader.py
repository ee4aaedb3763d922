"""Reads folders for brat: our own, those that brat saved, and those of corpora, with folders in them."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from annotator.core.errors import ExchangeError
from annotator.export.format import Remarks
from annotator.export.formats.brat.annotations import parsed
from annotator.export.formats.brat.assembling import assembled
from annotator.export.item import Item
from annotator.export.side_file import Side, SideText, side_of
from annotator.export.text_files import files_in, text_of

_TEXT: Final = ".txt"
_ANNOTATIONS: Final = (".ann", ".a1", ".a2")


@dataclass(slots=True)
class _Files:
    text: Path | None = None
    annotations: list[Path] = field(default_factory=list)


def read(place: Path, remarks: Remarks) -> Iterator[Item]:
    """Read a text and what is marked on it an item, in the order of the export, or of the names of the files.

    Offsets are code points of the text as it is saved, or with each CR LF counted as one where that fits the words
    that stand in the lines, and counting both does not.
    """
    if not place.is_dir():
        raise ExchangeError(f"{place.name} is no folder. A folder with .txt and .ann files is needed")
    side = side_of(place)
    files = _files(place)
    order = [name for name in side.texts if name in files] if side else []
    order += [name for name in files if not side or name not in side.texts]
    for name in [name for name in side.texts if name not in files] if side else []:
        remarks.add(f"{name}{_TEXT}", "the text is not there")
    if not files and not (side and not side.texts):  # an export of nothing has a side file that says so
        raise ExchangeError(f"{place.name} holds no text with annotations for brat")
    for name in order:
        item = _item(name, files[name], side, remarks)
        if item is not None:
            yield item


def recognise(place: Path) -> bool:
    """Whether a folder has brat's configuration or a file of annotations."""
    try:
        return place.is_dir() and (
            (place / "annotation.conf").is_file() or next(place.rglob("*.ann"), None) is not None
        )
    except OSError:
        return False


def _files(place: Path) -> dict[str, _Files]:
    found: dict[str, _Files] = {}
    for path in files_in(place):
        name = path.relative_to(place).with_suffix("").as_posix()
        if path.suffix == _TEXT:
            found.setdefault(name, _Files()).text = path
        elif path.suffix in _ANNOTATIONS:
            found.setdefault(name, _Files()).annotations.append(path)
    return dict(sorted(found.items()))


def _item(name: str, files: _Files, side: Side | None, remarks: Remarks) -> Item | None:
    if files.text is None:
        remarks.add(files.annotations[0].name, "the text that it belongs to is not there")
        return None
    try:
        text = text_of(files.text)
        lines = list(_lines(files.annotations))
    except ExchangeError as error:
        remarks.add(name, str(error))
        return None
    own = side.texts.get(name) if side else None
    spans, relations = assembled(text, parsed(iter(lines), remarks), side, name, remarks)
    said = own or SideText(name)
    return Item(said.id or name, text, said.facts, spans, relations, said.labels)


def _lines(paths: Iterable[Path]) -> Iterator[tuple[str, str]]:
    for path in paths:
        for number, line in enumerate(text_of(path).removeprefix("\ufeff").split("\n"), 1):
            yield f"{path.name}, line {number}", line.removesuffix("\r")
