"""The header of an exchange file: what the numbers mean, and the whole codebook."""

from collections.abc import Sequence
from enum import StrEnum
from typing import TypeVar

from annotator import __version__
from annotator.core.codebook import Attribute, AttributeKind, Choice, Codebook, Label, LineStyle, RelationType
from annotator.core.codebook_rules import checked_codebook
from annotator.core.errors import CodebookError, ExchangeError
from annotator.export.exchange.fields import flag, listed, text, whole
from annotator.export.exchange.lines import FORMAT, OFFSET_UNIT, VERSION, Fields, Json

_Enum = TypeVar("_Enum", bound=StrEnum)


def header_record(codebook: Codebook) -> dict[str, Json]:
    """The first record of an export."""
    return {
        "format": FORMAT,
        "version": VERSION,
        "offset_unit": OFFSET_UNIT,
        "offset_base": 0,
        "ranges": "half-open",
        "application": {"name": "Annotator", "version": __version__},
        "codebook": {
            "name": codebook.name,
            "version": codebook.version,
            "labels": [_label_fields(entry) for entry in codebook.labels],
            "attributes": [_attribute_fields(entry) for entry in codebook.attributes],
            "choices": [_choice_fields(entry) for entry in codebook.choices],
            "relation_types": [_relation_type_fields(entry) for entry in codebook.relation_types],
        },
    }


def check_header(header: Fields) -> None:
    """Make sure that this program reads the file's offsets as they were meant.

    Raises:
        ExchangeError: another format, a newer version, another unit. The text is the end of a sentence.
    """
    if header.get("format") != FORMAT:
        raise ExchangeError(f"the file is not in the format {FORMAT}")
    version = header.get("version")
    if not isinstance(version, int) or isinstance(version, bool) or version < 1:
        raise ExchangeError("the header does not give the format's version as a number")
    if version > VERSION:
        raise ExchangeError(
            f"the file has version {version} of the format and this program reads version {VERSION}; "
            "install a newer Annotator, or have the file written in the older version"
        )
    expected: dict[str, Json] = {"offset_unit": OFFSET_UNIT, "offset_base": 0, "ranges": "half-open"}
    for key, value in expected.items():
        if header.get(key, value) != value:
            raise ExchangeError(f"the header says {key} is {header[key]!r}; only {value!r} can be read")


def codebook_of(header: Fields) -> Codebook | None:
    """The codebook that a header describes, or None if it describes none.

    Raises:
        ExchangeError: it is incomplete or contradicts itself. The text is the end of a sentence.
    """
    described = header.get("codebook")
    if not isinstance(described, dict) or not listed(described, "labels"):
        return None
    codebook = Codebook(
        text(described, "name"),
        whole(described, "version", 1),
        tuple(_label(entry, place) for place, entry in enumerate(listed(described, "labels"))),
        tuple(_attribute(entry, place) for place, entry in enumerate(listed(described, "attributes"))),
        tuple(_choice(entry, place) for place, entry in enumerate(listed(described, "choices"))),
        tuple(_relation_type(entry, place) for place, entry in enumerate(listed(described, "relation_types"))),
    )
    _check_references(codebook)
    try:
        return checked_codebook(codebook)
    except CodebookError as error:
        raise ExchangeError(f"in the codebook, {str(error).removesuffix('.')}") from error


def _label_fields(entry: Label) -> dict[str, Json]:
    return {
        "id": entry.id,
        "name": entry.name,
        "letter": entry.letter,
        "key": entry.key,
        "line": entry.line.value,
        "light_ink": entry.light_ink,
        "dark_ink": entry.dark_ink,
        "core": entry.core,
        "definition": entry.definition,
        "include": entry.include,
        "exclude": entry.exclude,
        "example": entry.example,
        **_place(entry),
    }


def _attribute_fields(entry: Attribute) -> dict[str, Json]:
    return {
        "id": entry.id,
        "label_id": entry.label_id,
        "name": entry.name,
        "kind": entry.kind.value,
        "required": entry.required,
        "definition": entry.definition,
        **_place(entry),
    }


def _choice_fields(entry: Choice) -> dict[str, Json]:
    return {
        "id": entry.id,
        "attribute_id": entry.attribute_id,
        "name": entry.name,
        "sign": entry.sign,
        "key": entry.key,
        "definition": entry.definition,
        **_place(entry),
    }


def _relation_type_fields(entry: RelationType) -> dict[str, Json]:
    return {
        "id": entry.id,
        "name": entry.name,
        "inverse": entry.inverse,
        "pairs": [[first, second] for first, second in entry.pairs],
        "definition": entry.definition,
        **_place(entry),
    }


def _place(entry: Label | Attribute | Choice | RelationType) -> dict[str, Json]:
    return {"position": entry.position, "retired": entry.retired}


def _label(entry: Fields, place: int) -> Label:
    return Label(
        id=text(entry, "id"),
        name=text(entry, "name"),
        letter=text(entry, "letter", ""),
        key=text(entry, "key", ""),
        line=_one_of(LineStyle, entry, "line"),
        light_ink=text(entry, "light_ink"),
        dark_ink=text(entry, "dark_ink"),
        position=whole(entry, "position", place),
        core=flag(entry, "core", default=True),
        definition=text(entry, "definition", ""),
        include=text(entry, "include", ""),
        exclude=text(entry, "exclude", ""),
        example=text(entry, "example", ""),
        retired=flag(entry, "retired"),
    )


def _attribute(entry: Fields, place: int) -> Attribute:
    return Attribute(
        id=text(entry, "id"),
        label_id=text(entry, "label_id", "") or None,
        name=text(entry, "name"),
        kind=_one_of(AttributeKind, entry, "kind"),
        position=whole(entry, "position", place),
        required=flag(entry, "required"),
        definition=text(entry, "definition", ""),
        retired=flag(entry, "retired"),
    )


def _choice(entry: Fields, place: int) -> Choice:
    return Choice(
        id=text(entry, "id"),
        attribute_id=text(entry, "attribute_id"),
        name=text(entry, "name"),
        position=whole(entry, "position", place),
        sign=text(entry, "sign", ""),
        key=text(entry, "key", ""),
        definition=text(entry, "definition", ""),
        retired=flag(entry, "retired"),
    )


def _relation_type(entry: Fields, place: int) -> RelationType:
    return RelationType(
        id=text(entry, "id"),
        name=text(entry, "name"),
        inverse=text(entry, "inverse", ""),
        pairs=_pairs(entry.get("pairs")),
        position=whole(entry, "position", place),
        definition=text(entry, "definition", ""),
        retired=flag(entry, "retired"),
    )


def _pairs(value: Json) -> tuple[tuple[str, str], ...]:
    found = []
    for pair in value if isinstance(value, list) else []:
        match pair:
            case [str() as first, str() as second]:
                found.append((first, second))
            case _:
                raise ExchangeError("a pair of a relation type is not two label ids")
    return tuple(found)


def _one_of(kind: type[_Enum], entry: Fields, key: str) -> _Enum:
    try:
        return kind(text(entry, key))
    except ValueError as error:
        raise ExchangeError(f"the codebook's {key} “{text(entry, key)}” is unknown") from error


def _check_references(codebook: Codebook) -> None:
    _check_unique([entry.id for entry in codebook.entries()])
    labels = {entry.id for entry in codebook.labels}
    attributes = {entry.id for entry in codebook.attributes}
    missing = {entry.label_id for entry in codebook.attributes if entry.label_id} - labels
    missing |= {entry.attribute_id for entry in codebook.choices} - attributes
    if missing:
        raise ExchangeError(f"the codebook refers to {min(missing)}, which it does not describe")


def _check_unique(ids: Sequence[str]) -> None:
    if len(set(ids)) < len(ids):
        twice = next(one for one in ids if ids.count(one) > 1)
        raise ExchangeError(f"the codebook has the id {twice} twice")
