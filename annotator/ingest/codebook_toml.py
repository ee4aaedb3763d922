"""Read a codebook from a TOML file.

Ids follow from the names, so that one file gives the same ids everywhere; an entry that was renamed since carries the
id it had.
"""

import tomllib
from enum import StrEnum
from pathlib import Path
from typing import TypeVar

from annotator.core.codebook import (
    Attribute,
    AttributeKind,
    Choice,
    Codebook,
    Label,
    LineStyle,
    RelationType,
)
from annotator.core.codebook_identity import attribute_id, choice_id, label_id, relation_type_id
from annotator.core.codebook_rules import checked_codebook
from annotator.core.errors import CodebookError
from annotator.ingest.toml_table import TomlTable
from annotator.resources import resource

_LARGEST_FILE = 4 * 1024 * 1024

_CODEBOOK_FIELDS = ("name", "version", "labels", "relations", "statement_labels")
_LABEL_FIELDS = ("name", "letter", "key", "line", "light_ink", "dark_ink", "core", "definition", "include", "exclude",
                 "example", "attributes", "retired", "id")  # fmt: skip
_ATTRIBUTE_FIELDS = ("name", "kind", "required", "definition", "choices", "retired", "id")
_CHOICE_FIELDS = ("name", "sign", "key", "definition", "retired", "id")
_RELATION_FIELDS = ("name", "inverse", "pairs", "definition", "retired", "id")

_Named = TypeVar("_Named", bound=StrEnum)


def shipped_codebook() -> Codebook:
    """The codebook for labour-movement statements that comes with the application."""
    return load_codebook_file(resource("codebooks", "labour-statements.toml"))


def load_codebook_file(path: Path) -> Codebook:
    """The codebook in a TOML file.

    Raises:
        CodebookError: the file cannot be read, or what it says breaks a rule of codebooks.
    """
    try:
        return read_codebook(_text_of(path))
    except CodebookError as error:
        problem = str(error)
    except UnicodeDecodeError:
        problem = "it is not UTF-8 text."
    except OSError as error:
        problem = f"{error.strerror or 'it cannot be opened'}."
    raise CodebookError(
        f"The codebook {path.name} was not read: {problem} Nothing was changed; correct the file and read it again."
    )


def read_codebook(toml: str) -> Codebook:
    """The codebook that a TOML text describes.

    Raises:
        CodebookError: the text is not TOML, or what it says breaks a rule of codebooks.
    """
    try:
        values = tomllib.loads(toml)
    except (ValueError, RecursionError) as error:
        raise CodebookError(f"it is not valid TOML ({error}).") from None
    return _Reader(TomlTable(values, "the file")).codebook()


def _text_of(path: Path) -> str:
    with path.open("rb") as file:
        raw = file.read(_LARGEST_FILE + 1)
    if len(raw) > _LARGEST_FILE:
        raise CodebookError("it is larger than 4 MiB.")
    return raw.decode("utf-8-sig")


class _Reader:
    """Turns the tables of one file into entries."""

    def __init__(self, root: TomlTable) -> None:
        root.refuse_unknown(_CODEBOOK_FIELDS)
        self._root = root
        self._name = root.name()
        self._attributes: list[Attribute] = []
        self._choices: list[Choice] = []
        self._ids = set[str]()
        self._given_ids = set[str]()

    def codebook(self) -> Codebook:
        """The whole, checked."""
        labels = tuple(
            self._label(table, position) for position, table in enumerate(self._root.tables("labels", "label"))
        )
        for position, table in enumerate(self._root.tables("statement_labels", "statement label")):
            self._read_attribute(table, position, None)
        relation_types = tuple(
            self._relation_type(table, position, labels)
            for position, table in enumerate(self._root.tables("relations", "relation"))
        )
        return checked_codebook(
            Codebook(
                name=self._name,
                version=self._root.number("version", 1),
                labels=labels,
                attributes=tuple(self._attributes),
                choices=tuple(self._choices),
                relation_types=relation_types,
            )
        )

    def _id(self, table: TomlTable, from_names: str) -> str:
        given = table.text("id")
        wanted = given or from_names
        if wanted in self._given_ids or (given and wanted in self._ids):
            raise CodebookError(f"{table.where} has the id of another entry: {wanted}.")
        self._ids.add(wanted)
        self._given_ids.update([given] if given else [])
        return wanted

    def _label(self, table: TomlTable, position: int) -> Label:
        table.refuse_unknown(_LABEL_FIELDS)
        name = table.name()
        label = Label(
            id=self._id(table, label_id(self._name, name)),
            name=name,
            letter=table.text("letter", name.strip()[0].upper()),
            key=table.text("key"),
            line=_one_of(LineStyle, table, "line", LineStyle.SOLID),
            light_ink=table.text("light_ink"),
            dark_ink=table.text("dark_ink"),
            position=position,
            core=table.flag("core", default=True),
            definition=table.text("definition").strip(),
            include=table.text("include").strip(),
            exclude=table.text("exclude").strip(),
            example=table.text("example").strip(),
            retired=table.flag("retired"),
        )
        for place, attribute in enumerate(table.tables("attributes", "attribute")):
            self._read_attribute(attribute, place, label)
        return label

    def _read_attribute(self, table: TomlTable, position: int, label: Label | None) -> None:
        table.refuse_unknown(_ATTRIBUTE_FIELDS)
        name = table.name()
        owner = None if label is None else label.name
        attribute = Attribute(
            id=self._id(table, attribute_id(self._name, owner, name)),
            label_id=None if label is None else label.id,
            name=name,
            kind=_one_of(AttributeKind, table, "kind", AttributeKind.TEXT),
            position=position,
            required=table.flag("required"),
            definition=table.text("definition").strip(),
            retired=table.flag("retired"),
        )
        self._attributes.append(attribute)
        for place, choice in enumerate(table.tables("choices", "choice", names_alone=True)):
            choice.refuse_unknown(_CHOICE_FIELDS)
            self._choices.append(
                Choice(
                    id=self._id(choice, choice_id(self._name, owner, name, choice.name())),
                    attribute_id=attribute.id,
                    name=choice.name(),
                    position=place,
                    sign=choice.text("sign"),
                    key=choice.text("key"),
                    definition=choice.text("definition").strip(),
                    retired=choice.flag("retired"),
                )
            )

    def _relation_type(self, table: TomlTable, position: int, labels: tuple[Label, ...]) -> RelationType:
        table.refuse_unknown(_RELATION_FIELDS)
        name = table.name()
        ids = {label.name: label.id for label in labels}
        return RelationType(
            id=self._id(table, relation_type_id(self._name, name)),
            name=name,
            inverse=table.text("inverse"),
            pairs=tuple(_pair(table, item, ids) for item in table.items("pairs")),
            position=position,
            definition=table.text("definition").strip(),
            retired=table.flag("retired"),
        )


def _pair(table: TomlTable, item: object, ids: dict[str, str]) -> tuple[str, str]:
    match item:
        case [str(start), str(end)]:
            for name in (start, end):
                if name not in ids:
                    raise CodebookError(f"{table.where} joins “{name}”, which is no label of this codebook.")
            return ids[start], ids[end]
        case _:
            raise CodebookError(f"{table.where}: a pair is a list of two label names.")


def _one_of(kind: type[_Named], table: TomlTable, field: str, default: _Named) -> _Named:
    written = table.text(field, default.value)
    try:
        return kind(written)
    except ValueError:
        known = ", ".join(member.value for member in kind)
        raise CodebookError(f"{table.where} has the {field} “{written}”; known are {known}.") from None
