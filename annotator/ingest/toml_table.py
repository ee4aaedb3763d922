"""A table of a TOML file that knows its place, so that every complaint about it can name that place."""

from collections.abc import Collection, Mapping, Sequence

from annotator.core.errors import CodebookError

_MOST_CHARACTERS = 20_000


class TomlTable:
    """One table; `where` is how a complaint calls it, as in: label “speaker”."""

    def __init__(self, values: Mapping[str, object], where: str) -> None:
        self._values = values
        self.where = where

    def __contains__(self, field: str) -> bool:
        return field in self._values

    def refuse_unknown(self, known: Collection[str]) -> None:
        """Raise CodebookError for a field that is not known: it is nearly always a slip of the pen."""
        for field in self._values:
            if field not in known:
                raise CodebookError(f"{self.where} has a field “{field}”; known are {', '.join(known)}.")

    def name(self) -> str:
        """The entry's name. Raises CodebookError where it is missing or blank."""
        name = self.text("name")
        if not name.strip():
            raise CodebookError(f"{self.where} has no name.")
        return name

    def text(self, field: str, default: str = "") -> str:
        """The text of a field. Raises CodebookError where it is something else, too long or has control characters."""
        value = self._values.get(field, default)
        if not isinstance(value, str):
            raise CodebookError(f"{self.where}: {field} must be a text in quotation marks.")
        if len(value) > _MOST_CHARACTERS:
            raise CodebookError(f"{self.where}: {field} is longer than {_MOST_CHARACTERS} characters.")
        if any(character < " " and character not in "\n\r\t" for character in value):
            raise CodebookError(f"{self.where}: {field} contains control characters.")
        return value

    def flag(self, field: str, *, default: bool = False) -> bool:
        """The truth value of a field. Raises CodebookError where it is something else."""
        value = self._values.get(field, default)
        if not isinstance(value, bool):
            raise CodebookError(f"{self.where}: {field} must be true or false.")
        return value

    def number(self, field: str, default: int) -> int:
        """The whole number of a field, at least 1. Raises CodebookError where it is something else."""
        value = self._values.get(field, default)
        if isinstance(value, bool) or not isinstance(value, int) or not 1 <= value < 1 << 31:
            raise CodebookError(f"{self.where}: {field} must be a whole number from 1.")
        return value

    def items(self, field: str) -> Sequence[object]:
        """The list in a field, empty where it is missing. Raises CodebookError where it is something else."""
        value = self._values.get(field, [])
        if not isinstance(value, list):
            raise CodebookError(f"{self.where}: {field} must be a list.")
        return value

    def tables(self, field: str, what: str, *, names_alone: bool = False) -> list["TomlTable"]:
        """The tables of a list, each placed by its name, or its number where it has none.

        With `names_alone` an item may also be a text, which stands for a table with that name only.

        Raises:
            CodebookError: an item is neither.
        """
        found = []
        for number, item in enumerate(self.items(field), 1):
            values = {"name": item} if names_alone and isinstance(item, str) else item
            if not isinstance(values, dict):
                raise CodebookError(f"{self.where}: item {number} of {field} is no table with a name.")
            name = values.get("name")
            placed = f"{what} “{name}”" if isinstance(name, str) and name.strip() else f"{what} number {number}"
            found.append(TomlTable(values, placed if self.where == "the file" else f"{self.where}, {placed}"))
        return found
