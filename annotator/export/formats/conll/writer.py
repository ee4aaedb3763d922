"""Writes CoNLL-2003 files: a token a line with its IOB2 tag, a file for each layer of spans that share no character."""

from collections.abc import Iterable, Iterator, Sequence
from contextlib import ExitStack
from pathlib import Path
from typing import BinaryIO, Final

from annotator.core.ranges import Range
from annotator.export.blocks import Block, blocks
from annotator.export.exchange.lines import Json
from annotator.export.fitting import in_layers
from annotator.export.formats.conll.tags import OUTSIDE, tags
from annotator.export.item import Item, ItemSpan
from annotator.export.scheme import Scheme
from annotator.export.side_file import SideFile

LAYER: Final = "layer-{}.conll"
START: Final = "-DOCSTART-"
_NOTHING: Final = "-X- _"
"""Stands where CoNLL-2003 has part of speech and chunk, as other programs write it."""


def write(place: Path, items: Iterable[Item], scheme: Scheme) -> None:
    """Write layer-1.conll and as many more as it takes, and a side file with the texts that tokens do not hold.

    Every file has every token, so that each is a whole data set: a layer that comes late is filled from the first.
    """
    del scheme
    place.mkdir()
    with ExitStack() as stack:
        side = stack.enter_context(SideFile(place, "conll"))
        files = [stack.enter_context(_open(place, 1))]
        for number, item in enumerate(items, 1):
            layers = in_layers(item.spans) or [[]]
            while len(files) < len(layers):
                files[0].flush()
                files.append(stack.enter_context(_open(place, len(files) + 1)))
                _fill(files[-1], place / LAYER.format(1))
            parts = list(blocks(item.text, item.spans))
            for layer, file in enumerate(files):
                file.write(_document(item.text, parts, layers[layer] if layer < len(layers) else []))
            side.add(str(number), item, {"text": item.text, "blanks": blanks_of(item.text, layers)})


def _open(place: Path, layer: int) -> BinaryIO:
    return (place / LAYER.format(layer)).open("wb")


def _fill(file: BinaryIO, first: Path) -> None:
    """Write the tokens of the first layer without its tags."""
    with first.open("rb") as lines:
        file.writelines(line[: line.rindex(b" ") + 1] + b"O\n" if line.strip() else line for line in lines)


def _document(text: str, parts: Iterable[Block], spans: Sequence[ItemSpan]) -> bytes:
    lines = [f"{START} -X- {OUTSIDE} {OUTSIDE}\n\n"]  # some readers ask for just these columns
    for words, found in tagged_words(text, parts, spans):
        lines += [f"{one.quote(text)} {_NOTHING} {tag}\n" for one, tag in zip(words, found, strict=True)]
        lines.append("\n")
    return "".join(lines).encode()


def tagged_words(
    text: str, parts: Iterable[Block], spans: Sequence[ItemSpan]
) -> Iterator[tuple[list[Range], Iterator[str]]]:
    """The words of each block that has any, with their tags in one layer of spans."""
    waiting = list(reversed(spans))
    for part in parts:
        words = [token for token in part.tokens if not token.quote(text).isspace()]
        here = []
        while waiting and waiting[-1].start < part.place.end:
            span = waiting.pop()
            here.append((span.ranges[0], span.label))
        if words:
            yield words, tags(here, words)


def blanks_of(text: str, layers: Sequence[Sequence[ItemSpan]]) -> list[Json]:
    """The spans that begin or end with a blank: layer, start, end, both again without the blanks, label."""
    found: list[Json] = []
    for layer, spans in enumerate(layers):
        for span in spans:
            words = text[span.start : span.end]
            start = span.start + len(words) - len(words.lstrip())
            end = max(start, span.start + len(words.rstrip()))
            if (start, end) != (span.start, span.end):
                found.append([layer, span.start, span.end, start, end, span.label])
    return found
