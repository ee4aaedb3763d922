"""A file beside those of a tool that holds one text a file: what the tool has no place for, so that it reads back.

JSON Lines: a header, a line a text in the order of the export, at the end the true names behind spelled ones.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from types import TracebackType
from typing import Final, Self

from annotator.core.errors import ExchangeError
from annotator.export.exchange.fields import listed, nested, text
from annotator.export.exchange.lines import Fields, Json, to_line
from annotator.export.facts import facts_as_words, facts_in
from annotator.export.item import Item, ItemFacts, ItemLabel
from annotator.export.json_lines import records
from annotator.export.text_files import beginning_of

SIDE_FILE: Final = "annotator.jsonl"
_FORMAT: Final = "annotator-side-file"


class SideFile:
    """The side file of a folder while it is written."""

    def __init__(self, folder: Path, tool: str) -> None:
        self._file = (folder / SIDE_FILE).open("wb")
        self._line({"format": _FORMAT, "version": 1, "tool": tool})

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._file.close()

    def add(self, name: str, item: Item, more: Fields | None = None) -> None:
        """Note a text: the name of its file without suffix, its id, facts, statement labels, and what more is given."""
        self._line({"file": name, **side_record(item), **(more or {})})

    def add_names(self, names: Mapping[str, Mapping[str, str]]) -> None:
        """Note the true names behind spelled ones, by kind and spelling."""
        self._line({"names": {kind: dict(found) for kind, found in names.items()}})

    def _line(self, record: Fields) -> None:
        self._file.write(to_line(record))


def side_record(item: Item) -> dict[str, Json]:
    """What a side file says of any text: its id, facts and statement labels."""
    labels: list[Json] = [
        {"attribute": one.attribute, "value": one.value, "reviewer": one.reviewer} for one in item.labels
    ]
    facts = {key: words for key, words in facts_as_words(item.facts).items() if words}
    return {"id": item.id, "facts": dict(facts), "labels": labels}


@dataclass(frozen=True, slots=True)
class SideText:
    """What the side file says of a text; `record` is its line as a whole."""

    id: str
    facts: ItemFacts = field(default_factory=ItemFacts)
    labels: tuple[ItemLabel, ...] = ()
    record: Fields = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Side:
    """A side file, read: texts by the names of their files in the order of the export, true names by kind."""

    texts: dict[str, SideText] = field(default_factory=dict)
    names: dict[str, dict[str, str]] = field(default_factory=dict)

    def true_name(self, kind: str, spelled: str) -> str:
        """The name that a spelling stands for."""
        return self.names.get(kind, {}).get(spelled, spelled)


def side_of(folder: Path) -> Side | None:
    """The side file of a folder, None if it has none.

    Raises:
        ExchangeError: it is damaged.
    """
    if not has_side(folder):
        return None
    side = Side()
    for name, said in side_texts(folder, side.names):
        side.texts[name] = replace(said, record={})
    return side


def has_side(folder: Path) -> bool:
    """Whether a folder has a side file."""
    return beginning_of(folder / SIDE_FILE).startswith(f'{{"format":"{_FORMAT}"')


def side_texts(folder: Path, names: dict[str, dict[str, str]]) -> Iterator[tuple[str, SideText]]:
    """The texts of a side file one after the other, with the names of their files; true names join `names`.

    Raises:
        ExchangeError: it is damaged.
    """
    for number, record in records(folder / SIDE_FILE):
        try:
            names.update(_names(record))
            if "file" in record:
                yield text(record, "file"), side_text(record)
        except ExchangeError as error:
            raise ExchangeError(f"{SIDE_FILE}, line {number}: {error}") from error


def side_text(record: Fields) -> SideText:
    """What a record says of a text.

    Raises:
        ExchangeError: a field is not what it must be.
    """
    labels = tuple(_label(one) for one in listed(record, "labels"))
    return SideText(text(record, "id", ""), facts_in(nested(record, "facts")), labels, record)


def _names(record: Fields) -> dict[str, dict[str, str]]:
    found: dict[str, dict[str, str]] = {}
    for kind, names in nested(record, "names").items():
        if not isinstance(names, dict):
            raise ExchangeError(f"the names of “{kind}” must be an object")
        found[kind] = {spelled: name for spelled, name in names.items() if isinstance(name, str)}
    return found


def _label(fields: Fields) -> ItemLabel:
    value = fields.get("value")
    return ItemLabel(
        text(fields, "attribute"), True if value is True else text(fields, "value", ""), text(fields, "reviewer", "")
    )
