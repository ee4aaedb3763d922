"""Labels, attributes, choices and relation types of an exchange file, found in a codebook by id or by name."""

from collections.abc import Iterable
from typing import TypeVar

from annotator.core.annotations import Source, Value
from annotator.core.codebook import Attribute, AttributeKind, Codebook, CodebookEntry, Label, RelationType
from annotator.core.errors import ExchangeError
from annotator.export.exchange.fields import text
from annotator.export.exchange.lines import Fields, Json

_Entry = TypeVar("_Entry", bound=CodebookEntry)


def label_of(span: Fields, codebook: Codebook) -> Label:
    """The label that a span names.

    Raises:
        ExchangeError: the codebook has none of that id or name.
    """
    return _entry(span, "label", codebook.labels, "label")


def relation_type_of(relation: Fields, codebook: Codebook) -> RelationType:
    """The relation type that a relation names.

    Raises:
        ExchangeError: the codebook has none of that id or name.
    """
    return _entry(relation, "type", codebook.relation_types, "relation")


def attribute_of(name: str, label: Label | None, codebook: Codebook) -> Attribute:
    """The attribute with this name or id, of a label's spans or, for None, of statements.

    Raises:
        ExchangeError: the codebook has none.
    """
    found = named(codebook.attributes_of(None if label is None else label.id), name)
    if found is None:
        owner = "statements have" if label is None else f"“{label.name}” has"
        raise ExchangeError(f"{owner} no attribute “{name}” in the codebook")
    return found


def value_of(given: Json, attribute: Attribute, codebook: Codebook) -> Value | None:
    """The value that is given for an attribute; None for null and false. An actor is given as the text of its name.

    Raises:
        ExchangeError: the attribute cannot hold it.
    """
    match given, attribute.kind:
        case (None, _) | (False, AttributeKind.FLAG):
            return None
        case True, AttributeKind.FLAG:
            return Value(text="true")
        case str(), AttributeKind.CHOICE | AttributeKind.ACTOR if not given.strip():
            return None
        case str(), AttributeKind.CHOICE:
            choice = named(codebook.choices_of(attribute.id), given)
            if choice is None:
                raise ExchangeError(f"“{attribute.name}” has no choice “{given}” in the codebook")
            return Value(choice_id=choice.id)
        case str(), _:
            return Value(text=given)
        case _:
            wanted = "true or false" if attribute.kind is AttributeKind.FLAG else "a text"
            raise ExchangeError(f"“{attribute.name}” must be {wanted}")


def source_of(made: Fields) -> Source:
    """How an annotation came about; imported, unless the file says otherwise.

    Raises:
        ExchangeError: it names a source that there is not.
    """
    given = text(made, "source", Source.IMPORTED)
    try:
        return Source(given)
    except ValueError as error:
        raise ExchangeError(f"the source “{given}” is unknown") from error


def named(entries: Iterable[_Entry], wanted: str) -> _Entry | None:
    """The entry with this id, or else with a name that reads like it; a codebook's names never read alike."""
    found = list(entries)
    as_read = _as_read(wanted)
    by_id = (entry for entry in found if entry.id == wanted)
    return next(by_id, None) or next((entry for entry in found if _as_read(entry.name) == as_read), None)


def _entry(fields: Fields, key: str, entries: tuple[_Entry, ...], what: str) -> _Entry:
    given_id = text(fields, f"{key}_id", "")
    found = next((entry for entry in entries if entry.id == given_id), None)
    if found is None and (name := text(fields, key, "")):
        found = named(entries, name)
    if found is None:
        wanted = text(fields, key, "") or given_id
        raise ExchangeError(f"the codebook has no {what} “{wanted}”" if wanted else f"it names no {what}")
    return found


def _as_read(name: str) -> str:
    return " ".join(name.replace("_", " ").split()).casefold()
