"""UIMA CAS XMI: a file a text and the type system beside them, as INCEpTION, WebAnno and DKPro read and write them."""

import re
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path, PurePosixPath
from typing import Final
from xml.etree.ElementTree import Element

from annotator.core.errors import ExchangeError
from annotator.export.format import Format, Remarks
from annotator.export.formats.uima.checking import check_xmi
from annotator.export.formats.uima.files import FileThere, found_in, name_of
from annotator.export.formats.uima.items import Views
from annotator.export.formats.uima.structures import SOFA, Plain, Structure, structures_of
from annotator.export.formats.uima.types import (
    BOOLEAN,
    INTEGER,
    Feature,
    Layers,
    Types,
    feature_of,
    is_primitive,
    types_in,
)
from annotator.export.holding import Characters, Holds, OffsetUnit
from annotator.export.item import Item
from annotator.export.scheme import Scheme
from annotator.export.xml_tree import local, parsed

TYPE_SYSTEM: Final = "TypeSystem.xml"
_XMI: Final = "http://www.omg.org/XMI"
_NAMESPACE: Final = "http:///{}.ecore"
_ESCAPES: Final = str.maketrans(
    {"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "\t": "&#9;", "\n": "&#10;", "\r": "&#13;"}
)
_ID: Final = f"{{{_XMI}}}id"
_FEATURELESS: Final = frozenset({_ID, "sofa"})
_LEADS: Final = frozenset({"Governor", "Dependent"})
_DESCRIPTION: Final = b"typeSystemDescription"
_BEGINNING: Final = 4096
_VERSION: Final = re.compile(rb"\A(\s*<\?xml\s+version=.)1\.1")


def write(place: Path, items: Iterable[Item], scheme: Scheme) -> None:
    """Write a folder: a file an item, and the type system when all features are known."""
    del scheme
    place.mkdir()
    layers = Layers()
    for number, item in enumerate(items, 1):
        (place / name_of(item, number, ".xmi")).write_bytes(_xmi(item, layers).encode())
    (place / TYPE_SYSTEM).write_bytes(_type_system(layers.types()).encode())


def read(place: Path, remarks: Remarks) -> Iterator[Item]:
    """Read XMI files of a folder, of a packed folder, or a single one, each with the type systems in its folder.

    Every annotation of other programs but tokens and sentences is a span of its type's name (or of its “value” or
    “label”), its plain features are attributes, those that lead to other annotations are relations.
    """
    systems = _type_systems(place)
    everywhere = {name: one for types in systems.values() for name, one in types.items()}
    there = bool(everywhere)
    for file in found_in(place, ".xmi"):
        there = True
        types = systems.get(file.path.parent) or everywhere
        if not types:
            remarks.add(str(file.path), "there is no type system beside it, so that all features are taken for words")
        yield from _views(_tree(file), types).items(file.path, remarks)
    if not there:
        raise ExchangeError(f"{place.name} holds no XMI file")


def recognise(path: Path) -> bool:
    """Whether it is an XMI file, or a folder with one."""
    try:
        return path.suffix.lower() == ".xmi" or (path.is_dir() and any(path.glob("*.xmi")))
    except OSError:
        return False


def _tree(file: FileThere) -> Element:
    """The elements of a file. INCEpTION also writes XML 1.1, which differs in control characters only."""
    return parsed(_VERSION.sub(rb"\g<1>1.0", file.raw, count=1), file.path.name)


def _type_systems(place: Path) -> dict[PurePosixPath, Types]:
    """The types by the folder in which their descriptions lie."""
    found: dict[PurePosixPath, Types] = {}
    for file in found_in(place, ".xml"):
        if _DESCRIPTION in file.raw[:_BEGINNING]:
            found.setdefault(file.path.parent, {}).update(types_in(parsed(file.raw, file.path.name)))
    return found


def _views(root: Element, types: Types) -> Views:
    """The texts of a file and the structures of each."""
    views = Views(types)
    for element in root:
        number = element.get(_ID, "")
        if not number.isdecimal():
            continue
        if local(element) == "Sofa":
            views.add_text(int(number), element.get("sofaString"))
        else:
            sofa = element.get("sofa", "")
            views.add(_structure(element, int(number), types), int(sofa) if sofa.isdecimal() else None)
    return views


def _structure(element: Element, number: int, types: Types) -> Structure:
    """A structure with its values by the kinds that the type system tells; features in elements are lists."""
    name = _type_of(element.tag)
    made = Structure(number, name)
    given = {key: value for key, value in element.attrib.items() if key not in _FEATURELESS}
    for child in element:
        key = local(child)
        given[key] = f"{given[key]}, {child.text or ''}" if key in given else child.text or ""
    for key, value in given.items():
        feature = feature_of(types, name, key)
        leads = key in _LEADS if feature is None else not is_primitive(types, feature.range)
        numbers = value.split()
        if leads and numbers and all(one.isdecimal() for one in numbers) and not _is_plain_array(feature):
            made.references[key] = tuple(int(one) for one in numbers)
        else:
            made.values[key] = _plain(value, feature, key)
    return made


def _is_plain_array(feature: Feature | None) -> bool:
    """Whether numbers in a feature are numbers, not structures."""
    return feature is not None and feature.range.endswith("Array") and not feature.range.endswith("FSArray")


def _plain(value: str, feature: Feature | None, key: str) -> Plain:
    if key in {"begin", "end"} or (feature is not None and feature.range == INTEGER):
        return int(value) if value.lstrip("-").isdecimal() else value
    return value == "true" if feature is not None and feature.range == BOOLEAN else value


def _type_of(tag: str) -> str:
    space, _, name = tag.removeprefix("{").rpartition("}")
    path = space.removeprefix("http:///").removesuffix(".ecore").replace("/", ".")
    return name if path in ("", "uima.noNamespace") else f"{path}.{name}"


def _xmi(item: Item, layers: Layers) -> str:
    structures = list(structures_of(item, layers))
    spaces = sorted({one.type.rpartition(".")[0] for one in structures})
    prefixes = {space: f"{space.rpartition('.')[2]}{place}" for place, space in enumerate(spaces)}
    names = "".join(
        f' xmlns:{prefix}="{_NAMESPACE.format(space.replace(".", "/"))}"' for space, prefix in prefixes.items()
    )
    lines = [
        '<?xml version="1.0" encoding="UTF-8"?>',
        f'<xmi:XMI xmlns:xmi="{_XMI}" xmlns:cas="{_NAMESPACE.format("uima/cas")}"{names} xmi:version="2.0">',
        '<cas:NULL xmi:id="0"/>',
    ]
    for one in structures:
        space, _, name = one.type.rpartition(".")
        leads = {key: " ".join(map(str, ends)) for key, ends in one.references.items()}
        values = _attributes({"sofa": SOFA, **one.values, **leads})
        lines.append(f'<{prefixes[space]}:{name} xmi:id="{one.number}"{values}/>')
    sofa: dict[str, Plain] = {"sofaNum": 1, "sofaID": "_InitialView", "mimeType": "text", "sofaString": item.text}
    lines.append(f'<cas:Sofa xmi:id="{SOFA}"{_attributes(sofa)}/>')
    lines.append(f'<cas:View sofa="{SOFA}" members="{" ".join(str(one.number) for one in structures)}"/>')
    return "\n".join([*lines, "</xmi:XMI>", ""])


def _attributes(values: Mapping[str, Plain]) -> str:
    return "".join(f' {key}="{_words(value)}"' for key, value in values.items())


def _words(value: Plain) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value).translate(_ESCAPES)


def _type_system(types: Types) -> str:
    lines = [
        '<?xml version="1.0" encoding="UTF-8"?>',
        '<typeSystemDescription xmlns="http://uima.apache.org/resourceSpecifier">',
        "<types>",
    ]
    for name, one in types.items():
        lines.append(f"<typeDescription><name>{name}</name><description/><supertypeName>{one.above}</supertypeName>")
        lines.append("<features>")
        lines += [
            f"<featureDescription><name>{key}</name><description>{_words(feature.description)}</description>"
            f"<rangeTypeName>{feature.range}</rangeTypeName></featureDescription>"
            for key, feature in one.features.items()
        ]
        lines.append("</features></typeDescription>")
    return "\n".join([*lines, "</types>", "</typeSystemDescription>", ""])


FORMAT: Final = Format(
    id="uima-xmi",
    name="UIMA CAS XMI",
    what="A folder with a file a text and a type system, for INCEpTION, WebAnno, DKPro and UIMA",
    suffix="",
    holds=Holds(offset_unit=OffsetUnit.UTF16, characters=Characters.XML),
    write=write,
    read=read,
    checker=check_xmi,
    checker_extra="uima",
    recognise=recognise,
    media_type="application/vnd.xmi+xml",
    loading="cassis.load_cas_from_xmi(file, typesystem)",
)
