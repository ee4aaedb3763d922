"""Reads CAS files of our own with the library `cassis`, which converts offsets itself."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from annotator.core.extras import library
from annotator.core.ranges import Range
from annotator.export.format import Remarks
from annotator.export.formats.uima.types import BOOLEAN, LABEL, METADATA, RELATION, SPAN
from annotator.export.item import Item, ItemLabel, ItemRelation, ItemSpan, Word

_WHAT = "Checking UIMA files"
_OUR_FEATURES = frozenset({"begin", "end", "sofa", "identifier", "label", "reviewer", "note", "ranges"})


def check_xmi(place: Path, remarks: Remarks) -> Iterator[Item]:
    """Give the items of a folder with XMI files, which must be ours."""
    del remarks
    cassis = library("cassis", "uima", _WHAT)
    types = (place / "TypeSystem.xml").read_bytes()
    yield from _items(
        place, ".xmi", lambda path: cassis.load_cas_from_xmi(path, cassis.load_typesystem(types.decode()))
    )


def check_json(place: Path, remarks: Remarks) -> Iterator[Item]:
    """Give the items of a folder with JSON files, which must be ours."""
    del remarks
    cassis = library("cassis", "uima", _WHAT)

    def load(path: Path) -> Any:
        with path.open("rb") as file:
            return cassis.load_cas_from_json(file)

    yield from _items(place, ".json", load)


def _items(place: Path, suffix: str, load: Callable[[Path], Any]) -> Iterator[Item]:
    for path in sorted(place.glob(f"*{suffix}")):
        cas = load(path)
        (metadata,) = cas.select(METADATA)
        yield Item(
            metadata.documentId or "",
            cas.sofa_string,
            spans=tuple(_span(one, cas) for one in cas.select(SPAN)),
            relations=tuple(
                ItemRelation(
                    one.identifier or "",
                    one.label or "",
                    one.Governor.identifier or "",
                    one.Dependent.identifier or "",
                    one.reviewer or "",
                    one.note or "",
                )
                for one in cas.select(RELATION)
            ),
            labels=tuple(
                ItemLabel(one.attribute or "", one.flag or one.text or "", one.reviewer or "")
                for one in cas.select_all_fs()
                if one.type.name == LABEL
            ),
        )


def _span(one: Any, cas: Any) -> ItemSpan:
    attributes: dict[str, Word] = {}
    for feature in one.type.all_features:
        value = one[feature.name]
        if feature.name not in _OUR_FEATURES and value is not None:
            attributes[feature.description] = True if feature.rangeType.name == BOOLEAN else value
    ranges: tuple[Range, ...] = (Range(one.begin, one.end),)
    if one.ranges:
        raw = cas.sofa_string.encode("utf-16-le")
        places = [tuple(map(int, part.split("-"))) for part in one.ranges.split()]
        ranges = tuple(Range(*(len(raw[: 2 * place].decode("utf-16-le")) for place in part)) for part in places)
    words = one.reviewer or "", one.note or ""
    return ItemSpan(one.identifier or "", one.label or "", ranges, attributes, *words)
