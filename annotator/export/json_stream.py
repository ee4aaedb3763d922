"""Large JSON documents read object by object, so that a list of any length needs the memory of one entry."""

import codecs
import json
import re
from collections.abc import Collection, Iterator
from pathlib import Path
from typing import BinaryIO, Final

from annotator.core.errors import ExchangeError
from annotator.export.exchange.lines import Fields, Json, check_strings_and_depth, decoder

_CHUNK: Final = 256 * 1024
_LONGEST: Final = 64 * 1024 * 1024
_BLANKS: Final = re.compile(r"[ \t\r\n]*")
_NESTED: Final = 4


def objects(path: Path, lists: Collection[str] = ()) -> Iterator[tuple[Fields, dict[str, Json]]]:
    """The objects of a file: the entries of a list, objects one after the other (JSON Lines), or a single one.

    Of an object that has a list under one of the keys `lists`, or an object with such a list under one of them, the
    entries are given, each with the fields that stand before the list; of any other the object itself.

    Raises:
        ExchangeError: the file cannot be opened or is no strict JSON of that shape; the text says which and why.
    """
    try:
        with path.open("rb") as file:
            yield from objects_in(file, path.name, lists)
    except OSError as error:
        raise ExchangeError(f"{path.name} cannot be read: {error.strerror or error}") from error


def objects_in(file: BinaryIO, name: str, lists: Collection[str] = ()) -> Iterator[tuple[Fields, dict[str, Json]]]:
    """The objects of an open file that is called so, as `objects` gives them. Raises ExchangeError."""
    yield from _Scanner(file, name).objects(lists)


class _Scanner:
    """A file's text from a place on; only what is being parsed is in memory."""

    def __init__(self, file: BinaryIO, name: str) -> None:
        self._file = file
        self._name = name
        self._utf8 = codecs.getincrementaldecoder("utf-8-sig")()
        self._json = decoder()
        self._text = ""
        self._at = 0
        self._ended = False
        self._number = 0

    def objects(self, lists: Collection[str]) -> Iterator[tuple[Fields, dict[str, Json]]]:
        """The objects up to the end of the file."""
        while sign := self._sign():
            if sign == "[":
                yield from self._entries({})
            elif sign == "{" and lists:
                yield from self._members(lists, 1)
            else:
                yield {}, self._object()

    def _entries(self, header: Fields) -> Iterator[tuple[Fields, dict[str, Json]]]:
        self._take("[")
        if self._sign() == "]":
            self._take("]")
            return
        while True:
            yield header, self._object()
            if self._sign() == "]":
                break
            self._take(",")
        self._take("]")

    def _members(self, lists: Collection[str], depth: int) -> Iterator[tuple[Fields, dict[str, Json]]]:
        """The entries of the object's lists; the object itself if it has none."""
        header: dict[str, Json] = {}
        streamed = False
        self._take("{")
        while self._sign() not in {"}", ""}:
            key = self._value()
            if not isinstance(key, str) or key in header:
                raise self._wrong(f"the key “{key}” is there twice in one object" if key else "a key is no text")
            self._take(":")
            sign = self._sign() if key in lists else ""
            if sign == "[" or (sign == "{" and depth < _NESTED):
                streamed, header[key] = True, None
                yield from self._entries(header) if sign == "[" else self._members(lists, depth + 1)
            else:
                header[key] = self._value()
            if self._sign() != "}":
                self._take(",")
        self._take("}")
        if not streamed:
            yield {}, header

    def _object(self) -> dict[str, Json]:
        self._number += 1
        value = self._value()
        if not isinstance(value, dict):
            raise self._wrong("it is not a JSON object")
        return value

    def _value(self) -> Json:
        """The next value, read on as long as it takes."""
        while True:
            self._sign()
            try:
                value: Json
                value, end = self._json.raw_decode(self._text, self._at)
            except json.JSONDecodeError as error:
                if len(self._text) - self._at > _LONGEST:
                    raise self._wrong("it is longer than 64 MB, or no JSON") from error
                if not self._more():
                    raise self._wrong(f"it is not JSON: {error.msg}") from error
                continue
            except RecursionError as error:
                raise self._wrong("it is nested too deeply") from error
            except ExchangeError as error:
                raise self._wrong(str(error)) from error
            if end == len(self._text) and self._more():  # a number may go on
                continue
            self._at = end
            return self._sound(value)

    def _sound(self, value: Json) -> Json:
        try:
            check_strings_and_depth(value)
        except ExchangeError as error:
            raise self._wrong(str(error)) from error
        return value

    def _sign(self) -> str:
        """The next character that is no blank, which stays; "" at the end."""
        while True:
            blanks = _BLANKS.match(self._text, self._at)
            self._at = blanks.end() if blanks else self._at
            if self._at < len(self._text):
                return self._text[self._at]
            if not self._more():
                return ""

    def _take(self, sign: str) -> None:
        found = self._sign()
        if found != sign:
            raise self._wrong(f"“{sign}” is missing before “{found}”" if found else "the file breaks off")
        self._at += 1

    def _more(self) -> bool:
        """Read on: as much again as waits to be parsed, so that a long value is not parsed too often."""
        if self._ended:
            return False
        chunk = self._file.read(max(_CHUNK, len(self._text) - self._at))
        self._ended = not chunk
        try:
            new = self._utf8.decode(chunk, final=self._ended)
        except UnicodeDecodeError as error:
            raise self._wrong("there are bytes that are not UTF-8") from error
        self._text = self._text[self._at :] + new
        self._at = 0
        return not self._ended

    def _wrong(self, what: str) -> ExchangeError:
        return ExchangeError(f"{self._name}, entry {max(1, self._number)}: {what}")
