"""Networks as GraphML, which Gephi, visone, igraph, Cytoscape, yEd and networkx read.

After the GraphML primer (Brandes, Eiglsperger, Lerner). Nodes stand before edges, since some programs read a file once;
the edges wait in a temporary file. Ids are numbers with a letter before them: no word of the project is one.
"""

import shutil
import xml.etree.ElementTree as ET
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from itertools import zip_longest
from pathlib import Path
from tempfile import TemporaryFile
from typing import Final

from annotator.core.errors import ExportError
from annotator.export.graphs.networks import Edge, End, Network, Part
from annotator.export.item import Item
from annotator.export.scheme import Scheme
from annotator.export.tables.table import Cell
from annotator.export.xml_writing import escaped

_SPACE: Final = "http://graphml.graphdrawing.org/xmlns"
_HEAD: Final = (
    f'<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="{_SPACE}" '
    f'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="{_SPACE} {_SPACE}/1.0/graphml.xsd">\n'
)
_OF_NODES: Final = ("label", "name", "kind", "frequency")
_TYPE: Final = "type"
_TYPES: Final = {("edge", "agreement"): "int", ("node", "frequency"): "int", ("node", _TYPE): "boolean"}

Writer = Callable[[Path, Iterable[Item], Scheme], None]


class _Nodes:
    """The nodes of a network in the order in which edges name them, with all that each is."""

    def __init__(self, network: Network) -> None:
        self._network = network
        self._numbers: dict[tuple[str, str], int] = {}
        self._parts: list[Counter[Part]] = []

    def count(self, end: End) -> int:
        """Count an end of an edge in; the number of its node."""
        key = (end.part if self._network.two_mode else "", end.name)
        number = self._numbers.setdefault(key, len(self._numbers))
        if number == len(self._parts):
            self._parts.append(Counter())
        self._parts[number][end.part] += 1
        return number

    def __iter__(self) -> Iterator[dict[str, str]]:
        """What the file says of each node, by name."""
        for (_, name), parts in zip(self._numbers, self._parts, strict=True):
            words = (name, name, " | ".join(sorted(parts)), str(parts.total()))
            said = dict(zip(_OF_NODES, words, strict=True))
            if self._network.two_mode:
                said[_TYPE] = "true" if Part.CONCEPT in parts else "false"
            yield said


def graphml_writer(network: Network) -> Writer:
    """A function that writes the network."""

    def write(place: Path, items: Iterable[Item], scheme: Scheme) -> None:
        nodes = _Nodes(network)
        names = [column.name for column in network.columns]
        keys = _keys("d", names)
        with TemporaryFile("w+", encoding="utf-8", newline="", dir=place.parent) as waiting:
            for number, edge in enumerate(_edges(network, items, scheme)):
                source, target = nodes.count(edge.source), nodes.count(edge.target)
                data = _data(keys, _said(names, edge.cells))
                waiting.write(f'<edge id="e{number}" source="n{source}" target="n{target}">{data}</edge>\n')
            waiting.seek(0)
            with place.open("w", encoding="utf-8", newline="") as file:
                file.writelines(_before(network, nodes, keys))
                shutil.copyfileobj(waiting, file)
                file.write("</graph>\n</graphml>\n")

    return write


def graphml_verifier(network: Network) -> Writer:
    """A function that reads the file anew and compares every node and edge with the project."""

    def verify(place: Path, items: Iterable[Item], scheme: Scheme) -> None:
        names = [column.name for column in network.columns]
        nodes = _Nodes(network)
        read = _Reading(place)
        given = _edges(network, items, scheme)
        for number, (found, edge) in enumerate(zip_longest(read.edges(), given), 1):
            if found is None or edge is None:
                raise _different("the number of edges")
            ends = (nodes.count(edge.source), nodes.count(edge.target))
            if found != (*ends, _said(names, edge.cells)):
                raise _different(f"edge {number:,}")
        if read.nodes != list(nodes):
            raise _different("a node")

    return verify


class _Reading:
    """A file of ours, read once from beginning to end; only its nodes are kept."""

    def __init__(self, place: Path) -> None:
        self._place = place
        self._names: dict[str, str] = {}
        self._numbers: dict[str, int] = {}
        self.nodes: list[dict[str, str]] = []

    def edges(self) -> Iterator[tuple[int, int, dict[str, str]]]:
        """The edges: the numbers of both nodes, and what the edge says."""
        graph: ET.Element | None = None
        try:
            for event, element in ET.iterparse(self._place, ("start", "end")):  # noqa: S314 -- what we have just written
                kind = element.tag.rpartition("}")[2]
                if event == "start":
                    graph = element if kind == "graph" else graph
                elif kind == "key":
                    self._names[element.attrib["id"]] = element.attrib["attr.name"]
                elif kind == "node":
                    self._numbers[element.attrib["id"]] = len(self.nodes)
                    self.nodes.append(self._said(element))
                elif kind == "edge":
                    source, target = (self._numbers[element.attrib[end]] for end in ("source", "target"))
                    yield source, target, self._said(element)
                if event == "end" and kind in {"node", "edge"} and graph is not None:
                    graph.clear()
        except (ET.ParseError, KeyError) as error:
            raise _different("the file") from error

    def _said(self, element: ET.Element) -> dict[str, str]:
        return {self._names[data.attrib["key"]]: data.text or "" for data in element}


def _edges(network: Network, items: Iterable[Item], scheme: Scheme) -> Iterator[Edge]:
    return (edge for item in items for edge in network.edges_of(item, scheme))


def _before(network: Network, nodes: _Nodes, keys: Mapping[str, str]) -> Iterator[str]:
    """All that stands before the edges."""
    of_nodes = _keys("v", (*_OF_NODES, _TYPE) if network.two_mode else _OF_NODES)
    yield _HEAD
    for domain, known in (("node", of_nodes), ("edge", keys)):
        for name, key in known.items():
            kind = _TYPES.get((domain, name), "string")
            yield f'<key id="{key}" for="{domain}" attr.name="{name}" attr.type="{kind}"/>\n'
    yield f'<graph id="network" edgedefault="{"un" * network.two_mode}directed">\n'
    for number, said in enumerate(nodes):
        yield f'<node id="n{number}">{_data(of_nodes, said)}</node>\n'


def _keys(letter: str, names: Iterable[str]) -> dict[str, str]:
    return {name: f"{letter}{number}" for number, name in enumerate(names)}


def _said(names: Iterable[str], cells: Iterable[Cell]) -> dict[str, str]:
    """What an edge says, without what is empty."""
    return {name: str(cell) for name, cell in zip(names, cells, strict=True) if cell != ""}


def _data(keys: Mapping[str, str], said: Mapping[str, str]) -> str:
    return "".join(f'<data key="{keys[name]}">{escaped(words)}</data>' for name, words in said.items())


def _different(what: str) -> ExportError:
    return ExportError(
        f"Nothing was exported: read back, {what} is not what the project holds. Check the project, then export again."
    )
