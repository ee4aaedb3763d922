"""A text in paragraphs, cut wherever a span begins or ends, each span a line in a lane under its words."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from html import escape
from itertools import pairwise
from typing import Final

from annotator.core.codebook import Codebook, LineStyle
from annotator.core.ranges import Range
from annotator.export.fitting import in_layers
from annotator.export.item import Item, ItemSpan
from annotator.export.report.looks import key_of, letter_of, line_of, lines_under
from annotator.export.report.words import badge

_LINE: Final = re.compile(r"[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+")


@dataclass(frozen=True, slots=True)
class _Piece:
    """One range of a span, the lane of its line, and whether the span begins with it."""

    part: Range
    lane: int
    key: str
    style: LineStyle
    letter: str
    name: str
    first: bool


def paragraphs(item: Item, codebook: Codebook) -> Iterator[str]:
    """Each line of the text as an element; line ends of any kind part them."""
    pieces = sorted(_pieces(item, codebook), key=lambda piece: (piece.part.start, piece.lane))
    start = 0
    around: list[_Piece] = []
    waiting = iter(pieces)
    following = next(waiting, None)
    for line in lines_of(item.text):
        end = start + len(line)
        while following is not None and following.part.start < end:
            around.append(following)
            following = next(waiting, None)
        around = [piece for piece in around if piece.part.end > start]
        shown = end - len(line) + len(line.rstrip("\r\n"))
        yield _paragraph(item.text, Range(start, shown), around)
        start = end


def lines_of(text: str) -> list[str]:
    """The lines with their ends: LF, CR LF or CR, and no others."""
    return _LINE.findall(text)


def _pieces(item: Item, codebook: Codebook) -> Iterator[_Piece]:
    whole = [replace(span, ranges=(Range(span.start, span.end),)) for span in item.spans]
    lanes = {span.id: lane for lane, layer in enumerate(in_layers(whole)) for span in layer}
    for span in item.spans:
        for number, part in enumerate(span.ranges):
            yield _Piece(
                part,
                lanes[span.id],
                key_of(span.label, codebook),
                line_of(span.label, codebook),
                letter_of(span, codebook),
                told(span),
                number == 0,
            )


def told(span: ItemSpan) -> str:
    """What a span is, in words: its label, its values, who made it."""
    values = [name if value is True else f"{name} {value}" for name, value in span.attributes.items()]
    return ", ".join([span.label, *values, *([span.reviewer] if span.reviewer else [])])


def _paragraph(text: str, whole: Range, pieces: Sequence[_Piece]) -> str:
    here = [piece for piece in pieces if piece.part.overlaps(whole)]
    if not here:
        return f'<div class="p">{escape(whole.quote(text))}</div>\n'
    lanes = max(piece.lane for piece in here) + 1
    edges = {whole.start, whole.end} | {edge for piece in here for edge in piece.part if whole.start < edge < whole.end}
    places = sorted(edges)
    words = "".join(
        _segment(text, Range(start, end), [piece for piece in here if piece.part.start <= start < piece.part.end])
        for start, end in pairwise(places)
    )
    return f'<div class="p" style="--n:{lanes}">{words}</div>\n'


def _segment(text: str, part: Range, pieces: Sequence[_Piece]) -> str:
    words = escape(part.quote(text))
    if not pieces:
        return words
    badges = "".join(
        badge(piece.key, piece.letter) for piece in pieces if piece.first and piece.part.start == part.start
    )
    title = escape("; ".join(piece.name for piece in pieces))
    lines = lines_under((piece.lane, piece.key, piece.style) for piece in pieces)
    return f'{badges}<span class="s" title="{title}" style="background:{lines}">{words}</span>'
