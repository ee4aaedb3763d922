"""UIMA CAS JSON, version 0.4: a file a text, each with the types that it needs."""

import json
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any, Final

from annotator.core.errors import ExchangeError
from annotator.export.exchange.lines import Json
from annotator.export.format import Format, Remarks
from annotator.export.formats.uima.checking import check_json
from annotator.export.formats.uima.files import FileThere, found_in, name_of
from annotator.export.formats.uima.items import Views
from annotator.export.formats.uima.structures import SOFA, Structure, structures_of
from annotator.export.formats.uima.types import METADATA, Feature, Layers, Type, Types
from annotator.export.holding import Holds, OffsetUnit
from annotator.export.item import Item
from annotator.export.scheme import Scheme
from annotator.export.text_files import beginning_of

_STRUCTURES: Final = "%FEATURE_STRUCTURES"
_SOFA_TYPE: Final = "uima.cas.Sofa"
_PLAIN: Final = (str, int, float)


def write(place: Path, items: Iterable[Item], scheme: Scheme) -> None:
    """Write a folder with a file an item."""
    del scheme
    place.mkdir()
    for number, item in enumerate(items, 1):
        layers = Layers()
        structures = list(structures_of(item, layers))
        record = {
            "%TYPES": {name: _type(name, one) for name, one in layers.types().items()},
            _STRUCTURES: [
                {
                    "%ID": SOFA,
                    "%TYPE": _SOFA_TYPE,
                    "sofaNum": 1,
                    "sofaID": "_InitialView",
                    "mimeType": "text",
                    "sofaString": item.text,
                },
                *map(_structure, structures),
            ],
            "%VIEWS": {"_InitialView": {"%SOFA": SOFA, "%MEMBERS": [one.number for one in structures]}},
        }
        words = json.dumps(record, ensure_ascii=False, allow_nan=False, indent=1)
        (place / name_of(item, number, ".json")).write_bytes(words.encode() + b"\n")


def read(place: Path, remarks: Remarks) -> Iterator[Item]:
    """Read JSON files of a folder, of a packed folder, or a single one; annotations are told as XMI's are.

    Raises:
        ExchangeError: a file is damaged, or there is none.
    """
    number = 0
    for file in found_in(place, ".json"):
        record = _record(file)
        if _STRUCTURES in record:
            number += 1
            yield from _views(record).items(file.path, remarks)
    if not number and not (place.is_dir() and not any(place.iterdir())):
        raise ExchangeError(f"{place.name} holds no CAS in JSON")


def recognise(path: Path) -> bool:
    """Whether it is a JSON file that begins as a CAS does, or a folder with one."""
    try:
        files = sorted(path.glob("*.json"))[:1] if path.is_dir() else [path]
    except OSError:
        return False
    return any(sign in beginning_of(file) for file in files for sign in ('"%TYPES"', f'"{_STRUCTURES}"'))


def _type(name: str, one: Type) -> dict[str, Json]:
    features: dict[str, Json] = {key: _feature(key, feature) for key, feature in one.features.items()}
    return {"%NAME": name, "%SUPER_TYPE": one.above, **features}


def _feature(name: str, feature: Feature) -> dict[str, Json]:
    description: dict[str, Json] = {"%DESCRIPTION": feature.description} if feature.description else {}
    return {"%NAME": name, **description, "%RANGE": feature.range}


def _structure(one: Structure) -> dict[str, Json]:
    flags: dict[str, Json] = {"%FLAGS": ["DocumentAnnotation"]} if one.type == METADATA else {}
    ends: dict[str, Json] = {f"@{key}": numbers[0] for key, numbers in one.references.items()}
    return {"%ID": one.number, "%TYPE": one.type, **flags, "@sofa": SOFA, **one.values, **ends}


def _record(file: FileThere) -> dict[str, Any]:
    try:
        found = json.loads(file.raw)
        if b"\\u" in file.raw:
            json.dumps(found, ensure_ascii=False).encode()  # halves of characters are none
    except (ValueError, RecursionError) as error:
        raise ExchangeError(f"{file.path.name} is damaged, or no JSON") from error
    return found if isinstance(found, dict) else {}


def _views(record: Mapping[str, Any]) -> Views:
    """The texts of a file and the structures of each."""
    views = Views(_types(record.get("%TYPES")))
    for number, fields in _numbered(record[_STRUCTURES]):
        if fields.get("%TYPE") == _SOFA_TYPE:
            views.add_text(number, fields.get("sofaString"))
        else:
            structure = _read_structure(number, fields)
            sofa = structure.references.pop("sofa", (None,))
            views.add(structure, sofa[0])
    return views


def _numbered(given: Any) -> Iterator[tuple[int, dict[str, Any]]]:
    pairs = given.items() if isinstance(given, dict) else ((None, one) for one in given or ())
    for key, fields in pairs:
        number = fields.get("%ID", key) if isinstance(fields, dict) else None
        if isinstance(number, int) or (isinstance(number, str) and number.isdecimal()):
            yield int(number), fields


def _read_structure(number: int, fields: Mapping[str, Any]) -> Structure:
    made = Structure(number, str(fields.get("%TYPE", "")))
    for key, value in fields.items():
        if key == "%ELEMENTS" and isinstance(value, list):
            made.references["elements"] = tuple(one for one in value if type(one) is int)
        elif key.startswith("@") and type(value) is int:
            made.references[key[1:]] = (value,)
        elif not key.startswith(("%", "@", "^")) and isinstance(value, _PLAIN):
            made.values[key.removeprefix("#")] = value
    return made


def _types(given: Any) -> Types:
    types: Types = {}
    for name, one in given.items() if isinstance(given, dict) else ():
        if isinstance(one, dict):
            features = {key: value for key, value in one.items() if not key.startswith("%") and isinstance(value, dict)}
            types[name] = Type(
                str(one.get("%SUPER_TYPE", "")),
                {
                    key: Feature(str(one.get("%RANGE", "")), str(one.get("%DESCRIPTION", "")))
                    for key, one in features.items()
                },
            )
    return types


FORMAT: Final = Format(
    id="uima-json",
    name="UIMA CAS JSON",
    what="A folder with a file a text, types included, for INCEpTION, DKPro and UIMA",
    suffix="",
    holds=Holds(offset_unit=OffsetUnit.UTF16),
    write=write,
    read=read,
    checker=check_json,
    checker_extra="uima",
    recognise=recognise,
    media_type="application/json",
    loading="cassis.load_cas_from_json(file)",
)
