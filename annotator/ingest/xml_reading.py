"""XML from strangers, event by event, each with its place in the text; no DTD, no entities but the five of XML."""

from collections.abc import Mapping
from typing import Final, Protocol
from xml.parsers import expat

from annotator.core.errors import DocumentError

_PREFIXES: Final = {
    "http://schemas.openxmlformats.org/wordprocessingml/2006/main": "w",
    "http://purl.oclc.org/ooxml/wordprocessingml/main": "w",
    "http://schemas.openxmlformats.org/markup-compatibility/2006": "mc",
    "urn:oasis:names:tc:opendocument:xmlns:text:1.0": "text",
    "urn:oasis:names:tc:opendocument:xmlns:table:1.0": "table",
    "urn:oasis:names:tc:opendocument:xmlns:office:1.0": "office",
    "urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0": "svg",
    "http://schemas.openxmlformats.org/officeDocument/2006/math": "m",
    "http://purl.org/dc/elements/1.1/": "dc",
}
_MOST_ELEMENTS: Final = 5_000_000
_DEEPEST: Final = 2_000


class Events(Protocol):
    """What a reader does with the events; names are `w:p` and the like, places count characters of the text."""

    def start(self, name: str, attributes: Mapping[str, str], place: int) -> None:
        """An element begins at this place."""

    def end(self, name: str, place: int) -> None:
        """An element ends."""

    def data(self, text: str, start: int, end: int) -> None:
        """The characters [start, end) say this."""


def read_xml(text: str, name: str, events: Events) -> None:
    """Tell the events of a decoded XML text.

    Raises:
        DocumentError: it is no sound XML, has a DTD, or too many or too deeply nested elements.
    """
    _Reading(text, name, events).read()


class _Reading:
    def __init__(self, text: str, name: str, events: Events) -> None:
        self._file = name
        self._events = events
        self._bytes = text.encode("utf-8", "replace")
        self._ascii = len(self._bytes) == len(text)
        self._known_byte = self._known_character = 0
        self._names: dict[str, str] = {}
        self._pending: tuple[str, int] | None = None
        self._elements = self._depth = 0
        self._parser = expat.ParserCreate("utf-8", " ")

    def read(self) -> None:
        parser = self._parser
        parser.StartElementHandler = self._start
        parser.EndElementHandler = self._end
        parser.CharacterDataHandler = self._data
        parser.DefaultHandler = self._other
        parser.StartDoctypeDeclHandler = self._doctype
        parser.EntityDeclHandler = self._doctype
        try:
            parser.Parse(self._bytes, True)
        except expat.ExpatError as error:
            raise DocumentError(
                f"{self._file} is damaged: its XML breaks off or is wrong in line {error.lineno}. Nothing was "
                "imported; get a whole copy of it, or save it anew."
            ) from error
        self._settle(len(self._bytes))

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        place = self._settle()
        self._elements += 1
        self._depth += 1
        if self._elements > _MOST_ELEMENTS or self._depth > _DEEPEST:
            raise DocumentError(
                f"{self._file} has too many or too deeply nested elements to be a document. Nothing was imported; "
                "save its text as plain text and import that."
            )
        short = {self._short(key): value for key, value in attributes.items()} if attributes else attributes
        self._events.start(self._short(name), short, place)

    def _end(self, name: str) -> None:
        self._depth -= 1
        self._events.end(self._short(name), self._settle())

    def _data(self, data: str) -> None:
        self._settle()
        self._pending = (data, self._parser.CurrentByteIndex)

    def _other(self, _data: str) -> None:
        self._settle()

    def _doctype(self, *_declared: object) -> None:
        raise DocumentError(
            f"{self._file} declares entities of its own, as documents do not, but attacks do. Nothing was imported; "
            "save it anew with its own program, or as plain text."
        )

    def _settle(self, until: int | None = None) -> int:
        """Tell the characters before this event, now that it is known where they end; the event's place."""
        at = self._parser.CurrentByteIndex if until is None else until
        if self._pending is not None:
            data, begin = self._pending
            self._pending = None
            start = self._place(begin)
            self._events.data(data, start, self._place(at))
        return self._place(at)

    def _place(self, byte: int) -> int:
        if self._ascii:
            return byte
        if byte > self._known_byte:
            self._known_character += len(self._bytes[self._known_byte : byte].decode("utf-8", "replace"))
            self._known_byte = byte
        return self._known_character

    def _short(self, name: str) -> str:
        short = self._names.get(name)
        if short is None:
            space, _, local = name.rpartition(" ")
            short = self._names[name] = f"{_PREFIXES.get(space, '?')}:{local}"
        return short
