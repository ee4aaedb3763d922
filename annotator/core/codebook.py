"""The codebook: labels, attributes, choices and relation types, with definitions, keys and looks."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import TypeVar


class LineStyle(StrEnum):
    """How the bar under a span is drawn, so that colour is never the only sign."""

    SOLID = "solid"
    DOUBLE = "double"
    DASHED = "dashed"
    THICK = "thick"
    DOTTED = "dotted"
    DASH_DOT = "dash-dot"
    THIN_DOUBLE = "thin-double"
    CORNERS = "corners"


class AttributeKind(StrEnum):
    """What an attribute holds."""

    CHOICE = "choice"
    ACTOR = "actor"
    TEXT = "text"
    FLAG = "flag"
    DATE = "date"


@dataclass(frozen=True, slots=True)
class Label:
    """A kind of span. `key` is the letter that assigns it, inks are `#RRGGBB`."""

    id: str
    name: str
    letter: str
    key: str
    line: LineStyle
    light_ink: str
    dark_ink: str
    position: int
    core: bool = True
    definition: str = ""
    include: str = ""
    exclude: str = ""
    example: str = ""
    retired: bool = False
    changed_by: str = ""
    deleted: bool = False


@dataclass(frozen=True, slots=True)
class Attribute:
    """A named value that spans of a label carry; with no label, one that statements carry (a statement label)."""

    id: str
    label_id: str | None
    name: str
    kind: AttributeKind
    position: int
    required: bool = False
    definition: str = ""
    retired: bool = False
    changed_by: str = ""
    deleted: bool = False

    @property
    def words(self) -> str:
        """The name as a person reads it: with blanks, never with underscores."""
        return self.name.replace("_", " ")


@dataclass(frozen=True, slots=True)
class Choice:
    """One of the values of a choice attribute. `sign` is shown in the badge (stance: + − =), `key` chooses it."""

    id: str
    attribute_id: str
    name: str
    position: int
    sign: str = ""
    key: str = ""
    definition: str = ""
    retired: bool = False
    changed_by: str = ""
    deleted: bool = False

    @property
    def words(self) -> str:
        """The name as a person reads it: with blanks, never with underscores."""
        return self.name.replace("_", " ")


@dataclass(frozen=True, slots=True)
class RelationType:
    """A kind of link between spans. `pairs` are the (from, to) label ids it may join; `inverse` reads it backwards."""

    id: str
    name: str
    inverse: str
    pairs: tuple[tuple[str, str], ...]
    position: int
    definition: str = ""
    retired: bool = False
    changed_by: str = ""
    deleted: bool = False

    @property
    def words(self) -> str:
        """The name as a person reads it."""
        return self.name.replace("_", " ")


CodebookEntry = Label | Attribute | Choice | RelationType


@dataclass(frozen=True, slots=True)
class Codebook:
    """All entries in their order, deleted ones left out. `version` grows with every change of an entry."""

    name: str
    version: int
    labels: tuple[Label, ...] = ()
    attributes: tuple[Attribute, ...] = ()
    choices: tuple[Choice, ...] = ()
    relation_types: tuple[RelationType, ...] = ()

    def label(self, label_id: str) -> Label:
        """The label with this id. Raises KeyError."""
        return _by_id(self.labels, label_id)

    def attribute(self, attribute_id: str) -> Attribute:
        """The attribute with this id. Raises KeyError."""
        return _by_id(self.attributes, attribute_id)

    def choice(self, choice_id: str) -> Choice:
        """The choice with this id. Raises KeyError."""
        return _by_id(self.choices, choice_id)

    def relation_type(self, type_id: str) -> RelationType:
        """The relation type with this id. Raises KeyError."""
        return _by_id(self.relation_types, type_id)

    def attributes_of(self, label_id: str | None) -> tuple[Attribute, ...]:
        """The attributes of a label's spans; of statements for None."""
        return tuple(entry for entry in self.attributes if entry.label_id == label_id)

    def choices_of(self, attribute_id: str) -> tuple[Choice, ...]:
        """The choices of an attribute, in order."""
        return tuple(entry for entry in self.choices if entry.attribute_id == attribute_id)

    def label_named(self, name: str) -> Label | None:
        """The label with this name, or None."""
        return next((entry for entry in self.labels if entry.name == name), None)

    def entries(self) -> tuple[CodebookEntry, ...]:
        """Every entry: labels, attributes, choices, relation types."""
        return (*self.labels, *self.attributes, *self.choices, *self.relation_types)


_Entry = TypeVar("_Entry", bound=CodebookEntry)


def _by_id(entries: Iterable[_Entry], wanted: str) -> _Entry:
    for entry in entries:
        if entry.id == wanted:
            return entry
    raise KeyError(wanted)
