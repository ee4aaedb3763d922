"""Reads WebAnno TSV 3: our own folders, single files, and folders as INCEpTION and WebAnno export them."""

from collections.abc import Iterator
from pathlib import Path
from typing import Final

from annotator.core.errors import ExchangeError
from annotator.core.offsets import Utf16Map
from annotator.export.format import Remarks
from annotator.export.formats.webanno.assembling import Assembly
from annotator.export.formats.webanno.escaping import escaped_text
from annotator.export.formats.webanno.parsing import Parsed, parsed
from annotator.export.formats.webanno.writer import SUFFIX
from annotator.export.item import Item
from annotator.export.side_file import Side, SideText, side_of
from annotator.export.text_files import beginning_of, files_in, lines_of

_BEGINNING: Final = "#FORMAT=WebAnno TSV 3"


def read(place: Path, remarks: Remarks) -> Iterator[Item]:
    """Read a file an item, in the order of their names. Of a folder, files that are damaged are remarked."""
    if not place.is_dir():
        yield _item(place, place.stem, side_of(place.parent), remarks)
        return
    side = side_of(place)
    paths = [path for path in files_in(place) if path.suffix == SUFFIX]
    if not paths and not (side and not side.texts):
        raise ExchangeError(f"{place.name} holds no file whose name ends in {SUFFIX}")
    names = {path.relative_to(place).with_suffix("").as_posix(): path for path in paths}
    for missing in [name for name in side.texts if name not in names] if side else []:
        remarks.add(f"{missing}{SUFFIX}", "the file is not there")
    for name, path in sorted(names.items()):
        try:
            yield _item(path, name, side, remarks)
        except ExchangeError as error:
            remarks.add(name, str(error))


def recognise(place: Path) -> bool:
    """Whether a file, or one in a folder, begins as WebAnno TSV 3 does."""
    try:
        paths = files_in(place) if place.is_dir() else iter([place])
        return any(beginning_of(path, len(_BEGINNING)) == _BEGINNING for path in paths if path.suffix == SUFFIX)
    except ExchangeError:
        return False


def _item(path: Path, name: str, side: Side | None, remarks: Remarks) -> Item:
    found = parsed(lines_of(path), path.name)
    _compare(found, path.name, remarks)
    spans, relations = Assembly(found, side, lambda what: remarks.add(path.name, what)).result()
    said = (side.texts.get(name) if side else None) or SideText(name)
    return Item(said.id or name, found.text, said.facts, spans, relations, said.labels)


def _compare(found: Parsed, name: str, remarks: Remarks) -> None:
    """Remark the first token that is not the words of the text at its place."""
    places = Utf16Map(found.text)
    for unit in found.units:
        words = found.text[places.points(unit.start) : places.points(unit.end)]
        if unit.words not in (words, escaped_text(words)):
            remarks.add(f"{name}, line {unit.line}", f"the token “{unit.words}” is “{words}” in the text")
            return
