"""How labels look in a report: inks in light and dark, the lines under words, the letter of a badge."""

from collections.abc import Iterator
from functools import lru_cache
from typing import Final

from annotator.core.codebook import Codebook, Label, LineStyle
from annotator.core.colour_distance import contrast
from annotator.export.item import ItemSpan

LANE: Final = 6
_STRANGE: Final = ("#5D656E", "#A4A9B1")
_ON_BADGE: Final = ("#FFFFFF", "#101214")
_DASHES: Final = {
    LineStyle.DASHED: ((0, 8), 11),
    LineStyle.DOTTED: ((0, 2), 5),
    LineStyle.DASH_DOT: ((0, 7, 10, 12), 15),
}
# the height of each line and its place within the lane, in pixels from its top
_LINES: Final = {
    LineStyle.SOLID: ((0, 2),),
    LineStyle.DASHED: ((0, 2),),
    LineStyle.DOTTED: ((0, 2),),
    LineStyle.DASH_DOT: ((0, 2),),
    LineStyle.THICK: ((0, 4),),
    LineStyle.DOUBLE: ((0, 2), (3, 2)),
    LineStyle.THIN_DOUBLE: ((0, 1), (3, 1)),
    LineStyle.CORNERS: ((0, 1),),
}


def key_of(name: str, codebook: Codebook) -> str:
    """The name of the colour of a label in the style sheet: one that says nothing of what the label is called."""
    place = next((place for place, label in enumerate(codebook.labels) if label.name == name), None)
    return "x" if place is None else f"k{place}"


def letter_of(span: ItemSpan, codebook: Codebook) -> str:
    """The letter of a span's badge, with the sign of the side it takes."""
    label = codebook.label_named(span.label)
    if label is None:
        return span.label[:1].upper() or "?"
    return label.letter + "".join(_signs(span, label, codebook)[:1])


def lines_under(lanes: Iterator[tuple[int, str, LineStyle]]) -> str:
    """The backgrounds that draw a line in each lane: (lane, colour's key, style)."""
    return ",".join(part for lane, key, style in lanes for part in _line(lane, key, style))


def line_of(name: str, codebook: Codebook) -> LineStyle:
    """How the line of a label is drawn."""
    label = codebook.label_named(name)
    return LineStyle.SOLID if label is None else label.line


@lru_cache(maxsize=4)
def colours(codebook: Codebook, *, dark: bool) -> str:
    """The inks of the labels, and what is written on their badges, as properties of the style sheet."""
    inks = {f"k{place}": (label.light_ink, label.dark_ink)[dark] for place, label in enumerate(codebook.labels)}
    inks["x"] = _STRANGE[dark]
    return "".join(f"--{key}:{ink};--{key}o:{_written_on(ink)};" for key, ink in inks.items())


def _written_on(ink: str) -> str:
    return max(_ON_BADGE, key=lambda colour: contrast(colour, ink))


def _signs(span: ItemSpan, label: Label, codebook: Codebook) -> list[str]:
    """The signs of the span's values, where the codebook gives their choices one."""
    return [
        choice.sign
        for attribute in codebook.attributes_of(label.id)
        for choice in codebook.choices_of(attribute.id)
        if choice.sign and span.attributes.get(attribute.name) == choice.name
    ]


def _line(lane: int, key: str, style: LineStyle) -> Iterator[str]:
    ink = f"var(--{key})"
    if style in _DASHES:
        stops, length = _DASHES[style]
        picture = f"repeating-linear-gradient(90deg,{_stops(ink, stops, length)})"
    else:
        picture = f"linear-gradient({ink},{ink})"
    for top, height in _LINES[style]:
        yield f"{picture} 0 calc(var(--t) + {lane * LANE + top}px)/100% {height}px no-repeat"


def _stops(ink: str, stops: tuple[int, ...], length: int) -> str:
    """Colour stops: the ink from each first to each second place, nothing between."""
    found, ends = [], [*stops[2::2], length]
    for start, end, after in zip(stops[::2], stops[1::2], ends, strict=True):
        found += [f"{ink} {start}px {end}px", f"transparent {end}px {after}px"]
    return ",".join(found)
