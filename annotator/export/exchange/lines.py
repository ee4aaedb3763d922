"""The exchange format's JSON: one value a line, and the line read back strictly."""

import json
import math
from collections.abc import Mapping
from typing import Final

from annotator.core.errors import ExchangeError

FORMAT: Final = "annotator-exchange"
VERSION: Final = 1
OFFSET_UNIT: Final = "code point"

Json = None | bool | int | float | str | list["Json"] | dict[str, "Json"]
Fields = Mapping[str, Json]

_DEEPEST = 16
_LONGEST_NUMBER = 40
# JSON allows these inside a string, but many readers take them for the end of a line.
_LINE_ENDS: Final = {"\u0085": "\\u0085", "\u2028": "\\u2028", "\u2029": "\\u2029"}
_ENCODER: Final = json.JSONEncoder(ensure_ascii=False, allow_nan=False, separators=(",", ":"), check_circular=False)


def to_line(record: Fields) -> bytes:
    """The record as one line of UTF-8 that ends with LF; keys keep their order.

    Raises:
        UnicodeEncodeError: a string holds half of a surrogate pair.
    """
    return as_line(to_json(record))


def to_json(value: Json | Fields) -> str:
    """The value as JSON without blanks, every script as itself."""
    return _ENCODER.encode(value)


def as_line(line: str) -> bytes:
    """JSON as one line of UTF-8 that ends with LF.

    Raises:
        UnicodeEncodeError: a string holds half of a surrogate pair.
    """
    for character, escape in _LINE_ENDS.items():
        if character in line:  # looking costs a tenth of replacing
            line = line.replace(character, escape)
    return line.encode() + b"\n"


def from_line(line: bytes) -> dict[str, Json]:
    """The record that a line holds.

    Raises:
        ExchangeError: anything that a careless or hostile writer could mean in two ways: bytes that are not UTF-8,
            a key twice, a number that is none, half characters, more than 16 levels. The text is the end of a
            sentence that begins with the place.
    """
    try:
        text = line.decode()
        value: Json = _DECODER.decode(text)
    except UnicodeDecodeError as error:
        raise ExchangeError(f"byte {error.start + 1} of the line is not UTF-8") from error
    except json.JSONDecodeError as error:
        raise ExchangeError(f"it is not JSON: {error.msg} at character {error.pos + 1}") from error
    except RecursionError as error:
        raise ExchangeError("it is nested too deeply") from error
    if not isinstance(value, dict):
        raise ExchangeError("it is not a JSON object")
    if "\\u" in text:  # nothing else brings the characters that are refused: control characters must be escaped
        check_strings_and_depth(value)
    else:
        _check_depth(value)
    return value


def decoder() -> json.JSONDecoder:
    """What parses strict JSON; it raises ExchangeError for a key that is there twice and for what is no number."""
    return json.JSONDecoder(object_pairs_hook=_object, parse_constant=_no_number, parse_float=_float, parse_int=_int)


def _object(pairs: list[tuple[str, Json]]) -> dict[str, Json]:
    found = dict(pairs)
    if len(found) < len(pairs):
        keys = [key for key, _ in pairs]
        twice = next(key for key in keys if keys.count(key) > 1)
        raise ExchangeError(f"the key “{twice}” is there twice in one object")
    return found


def _no_number(word: str) -> Json:
    raise ExchangeError(f"{word} is not a number that JSON knows")


def _float(digits: str) -> float:
    number = float(digits)
    if not math.isfinite(number):
        raise ExchangeError(f"the number {digits[:_LONGEST_NUMBER]} is too large")
    return number


def _int(digits: str) -> int:
    if len(digits) > _LONGEST_NUMBER:
        raise ExchangeError(f"the number {digits[:_LONGEST_NUMBER]}… is too large")
    return int(digits)


_DECODER: Final = decoder()


def check_strings_and_depth(value: Json) -> None:
    """Whether a parsed value is one that every reader understands alike.

    Raises:
        ExchangeError: it is nested too deeply, or a text in it holds a null character or half of a surrogate pair.
    """
    _check_depth(value)
    waiting = [value]
    while waiting:
        part = waiting.pop()
        if isinstance(part, str):
            _check_string(part)
        elif isinstance(part, list):
            waiting.extend(part)
        elif isinstance(part, dict):
            waiting.extend(part)
            waiting.extend(part.values())


def _check_depth(value: Json) -> None:
    level = [value]
    for _ in range(_DEEPEST):
        inside = (part.values() if isinstance(part, dict) else part for part in level if isinstance(part, dict | list))
        level = [item for items in inside for item in items]
        if not level:
            return
    raise ExchangeError("it is nested too deeply")


def _check_string(text: str) -> None:
    if "\0" in text:
        raise ExchangeError("a text holds the null character")
    try:
        text.encode()
    except UnicodeEncodeError as error:
        raise ExchangeError("a text holds half of a character (a lone surrogate)") from error
