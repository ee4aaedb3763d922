"""Parses WebAnno TSV 3.0 to 3.3 into a text and units: tokens and parts of them, with what stands in their columns."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Final

from annotator.core.errors import ExchangeError
from annotator.export.formats.webanno.escaping import unescaped_text

_FORMAT: Final = re.compile(r"#FORMAT=WebAnno TSV (\d)\.(\d)\s*")
_UNIT: Final = re.compile(r"(\d{1,9}-\d{1,9}(?:\.\d{1,9})?)\t(\d{1,12})-(\d{1,12})\t([^\t]*)(?:\t(.*))?", re.DOTALL)
_WIDEST_GAP: Final = 1 << 20
_ASTRAL: Final = re.compile("[\U00010000-\U0010ffff]")
_LAYER: Final = re.compile("#T_(SP|RL|CH)=([^|]+)(.*)")
_TEXT: Final = "#Text="


class Kind(StrEnum):
    """What a layer marks."""

    SPAN = "SP"
    RELATION = "RL"
    CHAIN = "CH"


@dataclass(frozen=True, slots=True)
class Layer:
    """A layer with the names of its columns as they are in the header; the first is the column `first`."""

    kind: Kind
    type: str
    columns: tuple[str, ...]
    first: int


@dataclass(frozen=True, slots=True)
class Unit:
    """A token or a part of one, in UTF-16 units of the text."""

    id: str
    start: int
    end: int
    words: str
    columns: tuple[str, ...]
    line: int


@dataclass(slots=True)
class Parsed:
    """What a file says."""

    text: str = ""
    layers: list[Layer] = field(default_factory=list)
    units: list[Unit] = field(default_factory=list)


def parsed(lines: Iterator[tuple[int, str]], name: str) -> Parsed:
    """Parse the lines of a file, each with its number.

    Raises:
        ExchangeError: it is no such file, or its offsets do not fit its text.
    """
    match = _FORMAT.fullmatch(next(lines, (1, ""))[1])
    if match is None:
        raise ExchangeError(f"{name} does not begin with #FORMAT=WebAnno TSV 3")
    text = _Text((int(match[1]), int(match[2])))
    found = Parsed()
    width = 0
    for number, line in lines:
        layer = _LAYER.fullmatch(line) if not found.units else None
        if layer is not None:
            columns = tuple(layer[3].removeprefix("|").split("|"))
            found.layers.append(Layer(Kind(layer[1]), layer[2], columns, width))
            width += len(columns)
        elif line.startswith(_TEXT):
            text.add(line.removeprefix(_TEXT))
        elif line.strip() and not line.startswith("#"):
            unit = _unit(number, line, width, name)
            text.begin(unit, name)
            found.units.append(unit)
    found.text = text.whole()
    if max((unit.end for unit in found.units), default=0) > text.length:
        raise ExchangeError(f"{name}: a token lies outside the text")
    return found


def _unit(number: int, line: str, width: int, name: str) -> Unit:
    match = _UNIT.fullmatch(line)
    if match is None or int(match[2]) > int(match[3]):
        raise ExchangeError(f"{name}, line {number} is no token: it needs an id, offsets, words and columns")
    columns = (match[5] or "").split("\t")
    if len(columns) < width:
        raise ExchangeError(f"{name}, line {number} has {len(columns)} columns of {width}")
    return Unit(match[1], int(match[2]), int(match[3]), match[4], tuple(columns[:width]), number)


class _Text:
    """The text, put together of sentences: at the first token of each it is told where the sentence begins."""

    def __init__(self, version: tuple[int, int]) -> None:
        self._version = version
        self._waiting: list[str] = []
        self._pieces: list[str] = []
        self.length = 0

    def add(self, line: str) -> None:
        self._waiting.append(unescaped_text(line, self._version))

    def begin(self, unit: Unit, name: str) -> None:
        """Put the sentence that waits at the unit; between sentences is a line end and blanks, or nothing."""
        if not self._waiting:
            return
        gap = unit.start - self.length
        if not 0 <= gap <= _WIDEST_GAP:
            raise ExchangeError(
                f"{name}, line {unit.line}: a sentence begins at {unit.start}, and the one before ends at {self.length}"
            )
        self._append(("\n" if self._pieces else " ") + " " * (gap - 1) if gap else "")
        self.end()

    def end(self) -> None:
        self._append("\n".join(self._waiting))
        self._waiting = []

    def whole(self) -> str:
        if self._waiting:  # sentences without a token
            self.end()
        return "".join(self._pieces)

    def _append(self, words: str) -> None:
        if words:
            self._pieces.append(words)
            self.length += len(words) + len(_ASTRAL.findall(words))
