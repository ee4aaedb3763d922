"""Fields of an exchange record with the type that is expected of them."""

from typing import Final

from annotator.core.errors import ExchangeError
from annotator.core.ranges import Range
from annotator.export.exchange.lines import Fields, Json

_LARGEST: Final = 2**53  # what every JSON reader can count to


def text(fields: Fields, key: str, default: str | None = None) -> str:
    """A string; the default if the key is missing or null.

    Raises:
        ExchangeError: it is something else, or missing without a default.
    """
    value = fields.get(key)
    if value is None and default is not None:
        return default
    if not isinstance(value, str) or (default is None and not value):
        raise ExchangeError(f"“{key}” must be a text")
    return value


def whole(fields: Fields, key: str, default: int | None = None) -> int:
    """A whole number from zero; the default if the key is missing or null.

    Raises:
        ExchangeError: it is something else, or missing without a default.
    """
    value = fields.get(key)
    if value is None and default is not None:
        return default
    return number(value, key)


def number(value: Json, name: str) -> int:
    """The value as a whole number from zero.

    Raises:
        ExchangeError: it is something else.
    """
    if not isinstance(value, int) or isinstance(value, bool):
        raise ExchangeError(f"“{name}” must be a whole number")
    if value < 0:
        raise ExchangeError(f"“{name}” is {value}, and it must not be less than 0")
    if value > _LARGEST:
        raise ExchangeError(f"“{name}” is too large a number")
    return value


def flag(fields: Fields, key: str, *, default: bool = False) -> bool:
    """True or false; the default if the key is missing or null.

    Raises:
        ExchangeError: it is something else.
    """
    value = fields.get(key)
    if value is None:
        return default
    if not isinstance(value, bool):
        raise ExchangeError(f"“{key}” must be true or false")
    return value


def listed(fields: Fields, key: str) -> list[dict[str, Json]]:
    """A list of objects; empty if the key is missing or null.

    Raises:
        ExchangeError: it is something else.
    """
    value = fields.get(key)
    found = [item for item in value if isinstance(item, dict)] if isinstance(value, list) else []
    if value is not None and not (isinstance(value, list) and len(found) == len(value)):
        raise ExchangeError(f"“{key}” must be a list of objects")
    return found


def elements(fields: Fields, key: str) -> list[Json]:
    """A list of whatever it holds; empty if the key is missing or null.

    Raises:
        ExchangeError: it is something else.
    """
    value = fields.get(key)
    if value is None:
        return []
    if not isinstance(value, list):
        raise ExchangeError(f"“{key}” must be a list of objects")
    return value


def nested(fields: Fields, key: str) -> dict[str, Json]:
    """An object; empty if the key is missing or null.

    Raises:
        ExchangeError: it is something else.
    """
    value = fields.get(key)
    if value is None:
        return {}
    if not isinstance(value, dict):
        raise ExchangeError(f"“{key}” must be an object")
    return value


def bounds(fields: Fields) -> Range:
    """The range from “start” to “end”.

    Raises:
        ExchangeError: one of them is no whole number from zero.
    """
    return Range(whole(fields, "start"), whole(fields, "end"))
