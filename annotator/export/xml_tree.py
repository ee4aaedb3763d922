"""XML from strangers as a tree: no DTD, no entities but the five of XML, within limits."""

from collections.abc import Iterator
from typing import Final
from xml.etree.ElementTree import Element, TreeBuilder
from xml.parsers import expat

from annotator.core.errors import ExchangeError

_MOST_ELEMENTS: Final = 5_000_000
_DEEPEST: Final = 500


def parsed(raw: bytes, name: str) -> Element:
    """The root of an XML text; names have their namespace in braces, as ElementTree writes them.

    Raises:
        ExchangeError: it is no sound XML, has a DTD, or has too many or too deeply nested elements.
    """
    return _Reading(name).read(raw)


def local(element: Element) -> str:
    """An element's name without its namespace."""
    return element.tag.rpartition("}")[2]


def children(element: Element, *names: str) -> Iterator[Element]:
    """The children with these names, whatever their namespace."""
    return (child for child in element if local(child) in names)


def child(element: Element, name: str) -> Element | None:
    """The first child with the name."""
    return next(children(element, name), None)


def words_of(element: Element, name: str) -> str:
    """The characters of the first child with the name; "" where there is none."""
    found = child(element, name)
    return "" if found is None else found.text or ""


class _Reading:
    def __init__(self, name: str) -> None:
        self._name = name
        self._tree = TreeBuilder()
        self._elements = self._depth = 0

    def read(self, raw: bytes) -> Element:
        parser = expat.ParserCreate(namespace_separator="}")
        parser.buffer_text = True
        parser.StartElementHandler = self._start
        parser.EndElementHandler = self._end
        parser.CharacterDataHandler = self._tree.data
        parser.StartDoctypeDeclHandler = self._refuse
        parser.EntityDeclHandler = self._refuse
        try:
            parser.Parse(raw, True)
        except (expat.ExpatError, LookupError, ValueError) as error:
            line = getattr(error, "lineno", parser.CurrentLineNumber)
            raise ExchangeError(f"{self._name} is damaged: its XML breaks off or is wrong in line {line}") from error
        return self._tree.close()

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        self._elements += 1
        self._depth += 1
        if self._elements > _MOST_ELEMENTS or self._depth > _DEEPEST:
            raise ExchangeError(f"{self._name} has too many or too deeply nested elements")
        self._tree.start(_braced(name), {_braced(key): value for key, value in attributes.items()})

    def _end(self, name: str) -> None:
        self._depth -= 1
        self._tree.end(_braced(name))

    def _refuse(self, *_declared: object) -> None:
        raise ExchangeError(f"{self._name} declares entities of its own, as such files do not, but attacks do")


def _braced(name: str) -> str:
    return f"{{{name}" if "}" in name else name
