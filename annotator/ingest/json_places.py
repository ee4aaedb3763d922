"""JSON from strangers with the place of every string, strictly: no NaN, no key twice, no depth that nobody writes."""

import json
import re
from dataclasses import dataclass, field
from typing import Final, NamedTuple, TypeAlias

from annotator.core.alignment import Substitution
from annotator.core.ranges import Range

WHOLE: Final = "."
"""The path of a record itself, where it is a string."""

_DEEPEST: Final = 100
_MOST_VALUES: Final = 20_000_000
_SPACE = re.compile(r"[ \t\r\n]*")
_STRING = re.compile(r'"([^"\\]*(?:\\.[^"\\]*)*)"', re.DOTALL)
_PLAIN = re.compile(
    r"-?(?:0|[1-9][0-9]{0,400})(?:\.[0-9]{1,400})?(?:[eE][+-]?[0-9]{1,4})?(?![0-9.eE+-])|true|false|null"
)
# A key and the beginning of a string, or the whole of a plain value: most of what records consist of, in one step.
_MEMBER = re.compile(
    rf'[ \t\r\n]*"([^"\\]*)"[ \t\r\n]*:[ \t\r\n]*(?:(")|({_PLAIN.pattern}))',
    re.DOTALL,
)
_AFTER_MEMBER = re.compile(r"[ \t\r\n]*([,}])")
_ESCAPE = re.compile(
    r"\\(?:u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|[\"\\/bfnrt]|(.))", re.DOTALL
)


class JsonError(ValueError):
    """A text is not JSON, or JSON that means different things to different readers; the message says what and where."""


class JsonString(NamedTuple):
    """A string of the text: its characters between the quotation marks."""

    start: int
    end: int

    def escapes(self, text: str) -> list[Substitution]:
        """What in it stands for other characters, counted from its start.

        Raises:
            JsonError: a backslash that means nothing.
        """
        written = text[self.start : self.end]
        if "\\" not in written:
            return []
        found = []
        for escape in _ESCAPE.finditer(written):
            if escape[1] is not None:
                raise JsonError(f"a backslash before “{escape[1]}” {_where(text, self.start + escape.start())}")
            found.append(Substitution(*escape.span(), json.loads(f'"{escape[0]}"')))
        return found

    def value(self, text: str) -> str:
        """What the string says.

        Raises:
            JsonError: a backslash that means nothing.
        """
        if "\\" not in (written := text[self.start : self.end]):
            return written
        parts, position = list[str](), self.start
        for start, end, replacement in self.escapes(text):
            parts += (text[position : self.start + start], replacement)
            position = self.start + end
        return "".join([*parts, text[position : self.end]])

    @property
    def place(self) -> Range:
        """Its place in the text."""
        return Range(self.start, self.end)


class JsonPlain(NamedTuple):
    """A number, true, false or null, as it is written."""

    written: str


@dataclass(slots=True)
class JsonObject:
    """An object: values by key."""

    values: "dict[str, JsonValue]" = field(default_factory=dict)


@dataclass(slots=True)
class JsonArray:
    """An array."""

    values: "list[JsonValue]" = field(default_factory=list)


JsonValue: TypeAlias = JsonString | JsonPlain | JsonObject | JsonArray


def parse_json(text: str, start: int, end: int) -> JsonValue:
    """The one value that stands in the characters [start, end).

    Raises:
        JsonError: it is not one value of strict JSON.
    """
    return _Scanner(text, start, end).scan()


def at_path(value: JsonValue, path: str) -> JsonValue | None:
    """What stands at a dotted path in a value; numbers count the items of arrays from 0."""
    if path == WHOLE:
        return value
    if "." not in path and isinstance(value, JsonObject):  # as nearly all are
        return value.values.get(path)
    for step in path.split("."):
        if isinstance(value, JsonObject) and step in value.values:
            value = value.values[step]
        elif isinstance(value, JsonArray) and step.isascii() and step.isdecimal() and len(step) < 8:  # noqa: PLR2004
            if int(step) >= len(value.values):
                return None
            value = value.values[int(step)]
        else:
            return None
    return value


def paths_of(value: JsonValue, most: int = 200) -> dict[str, JsonString | JsonPlain]:
    """The first strings and plain values within a value by their dotted paths, in the order of the text."""
    found: dict[str, JsonString | JsonPlain] = {}
    waiting: list[tuple[str, JsonValue]] = [("", value)]
    while waiting and len(found) < most:
        path, one = waiting.pop()
        if isinstance(one, JsonString | JsonPlain):
            found[path or WHOLE] = one
            continue
        items = one.values.items() if isinstance(one, JsonObject) else enumerate(one.values[:3])
        inner = [(f"{path}.{key}" if path else str(key), inside) for key, inside in items]
        waiting.extend(reversed(inner))
    return found


class _Scanner:
    """Walks through the text without recursion."""

    def __init__(self, text: str, start: int, end: int) -> None:
        self._text = text
        self._at = start
        self._end = end
        self._open: list[tuple[JsonObject | JsonArray, str]] = []
        self._count = 0

    def scan(self) -> JsonValue:
        value = self._value()
        while self._open:
            inside, key = self._open[-1]
            if isinstance(inside, JsonObject):
                inside.values[key] = value
            else:
                inside.values.append(value)
            value = self._next(inside)
        self._skip()
        if self._at < self._end:
            raise self._wrong("more after the end")
        return value

    def _next(self, inside: JsonObject | JsonArray) -> JsonValue:
        """The next value in what is open, or what is open itself if it ends here."""
        sign = self._sign()
        if sign == ",":
            if isinstance(inside, JsonObject):
                if self._takes_all_members(inside):
                    self._open.pop()
                    return inside
                self._open[-1] = (inside, self._key(inside))
            return self._value()
        if sign != ("}" if isinstance(inside, JsonObject) else "]"):
            raise self._wrong("a comma or the end is missing", back=1)
        self._open.pop()
        return inside

    def _value(self) -> JsonValue:
        """A string or plain value, an empty array or object, or the first value within one."""
        while True:
            self._skip()
            self._count += 1
            if self._count > _MOST_VALUES or len(self._open) > _DEEPEST:
                raise self._wrong("nested too deeply, or too much")
            sign = self._text[self._at] if self._at < self._end else ""
            if sign == '"':
                return self._string()
            if sign not in ("{", "["):
                return self._plain()
            self._at += 1
            made = JsonObject() if sign == "{" else JsonArray()
            self._skip()
            if self._at < self._end and self._text[self._at] == ("}" if sign == "{" else "]"):
                self._at += 1
                return made
            if isinstance(made, JsonObject) and self._takes_all_members(made):
                return made
            key = self._key(made) if isinstance(made, JsonObject) else ""
            self._open.append((made, key))

    def _takes_all_members(self, inside: JsonObject) -> bool:
        """Take the plain members that come next; whether the object ends with them."""
        values = inside.values
        while found := _MEMBER.match(self._text, self._at, self._end):
            key, _, plain = found.groups()
            value, end = (JsonPlain(plain), found.end()) if plain else self._string_at(found.start(2))
            after = _AFTER_MEMBER.match(self._text, end, self._end)
            if value is None or after is None:
                return False
            if key in values:
                raise self._wrong(f"the key “{key[:40]}” twice")
            values[key] = value
            self._count += 1
            self._at = after.end()
            if after[1] == "}":
                return True
        return False

    def _string_at(self, start: int) -> tuple[JsonString | None, int]:
        """The string that begins with a quotation mark at this place, and the place behind it; None if it has no end.

        It is searched for, not matched sign by sign, for texts are long and few have a backslash.
        """
        end = self._text.find('"', start + 1, self._end)
        if end >= 0 and self._text.find("\\", start + 1, end) < 0:
            return JsonString(start + 1, end), end + 1
        found = _STRING.match(self._text, start, self._end)
        return (JsonString(*found.span(1)), found.end()) if found else (None, start)

    def _key(self, inside: JsonObject) -> str:
        self._skip()
        if not self._text.startswith('"', self._at, self._end):
            raise self._wrong("a key is missing")
        key = self._string().value(self._text)
        if key in inside.values:
            raise self._wrong(f"the key “{key[:40]}” twice")
        if self._sign() != ":":
            raise self._wrong("a colon is missing", back=1)
        return key

    def _string(self) -> JsonString:
        found = None
        if self._text.startswith('"', self._at, self._end):
            found, self._at = self._string_at(self._at)
        if found is None:
            raise self._wrong("a string that does not end")
        return found

    def _plain(self) -> JsonPlain:
        found = _PLAIN.match(self._text, self._at, self._end)
        if found is None:
            raise self._wrong("no value of JSON")
        self._at = found.end()
        return JsonPlain(found[0])

    def _sign(self) -> str:
        self._skip()
        sign = self._text[self._at] if self._at < self._end else ""
        self._at += 1
        return sign

    def _skip(self) -> None:
        found = _SPACE.match(self._text, self._at, self._end)
        self._at = found.end() if found else self._at

    def _wrong(self, what: str, back: int = 0) -> JsonError:
        return JsonError(f"{what} {_where(self._text, self._at - back)}")


def _where(text: str, place: int) -> str:
    line = text.count("\n", 0, place) + 1
    return f"in line {line:,}, character {place - text.rfind(chr(10), 0, place):,}"
