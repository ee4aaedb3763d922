"""Writes CoNLL-U Plus: one file, a token a line, a column for each layer of spans that share no character.

The columns are named in the first line, as CoNLL-U Plus has it: ID FORM MISC and one for each layer. How many there are
is known when all texts have been seen; till then they wait in a temporary file. What tokens do not hold is a comment.
"""

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from tempfile import TemporaryFile
from typing import Final

from annotator.core.ranges import Range
from annotator.export.blocks import blocks
from annotator.export.exchange.lines import to_line
from annotator.export.fitting import in_layers
from annotator.export.formats.conll.rows import COLUMN, TEXT
from annotator.export.formats.conll.tags import OUTSIDE
from annotator.export.formats.conll.writer import blanks_of, tagged_words
from annotator.export.item import Item, ItemSpan
from annotator.export.scheme import Scheme
from annotator.export.side_file import side_record
from annotator.export.text_files import beginning_of

COLUMNS: Final = "# global.columns = ID FORM MISC"
_BEFORE_TAGS: Final = 2
"""Tabs before those that stand before a tag."""
_NO_BLANK: Final = "SpaceAfter=No"
_LINE_ENDS: Final = {ord(one): f"\\u{ord(one):04x}" for one in "\x85\u2028\u2029"}


def write_columns(place: Path, items: Iterable[Item], scheme: Scheme) -> None:
    """Write the file."""
    del scheme
    most = 1
    with TemporaryFile("w+b", dir=place.parent) as waiting:
        for number, item in enumerate(items, 1):
            layers = in_layers(item.spans) or [[]]
            most = max(most, len(layers))
            waiting.writelines(line.encode() for line in _document(number, item, layers))
        waiting.seek(0)
        with place.open("wb") as file:
            names = " ".join(f"{COLUMN}{layer}" for layer in range(1, most + 1))
            file.write(f"{COLUMNS} {names}\n".encode())
            file.writelines(_filled(line, most) for line in waiting)


def recognise_columns(path: Path) -> bool:
    """Whether the first line names a column of ours."""
    first = beginning_of(path).partition("\n")[0]
    return first.startswith("# global.columns") and COLUMN in first


def _document(number: int, item: Item, layers: Sequence[Sequence[ItemSpan]]) -> Iterator[str]:
    text = item.text
    said = to_line({**side_record(item), "text": text, "blanks": blanks_of(text, layers)}).decode()
    yield f"# newdoc id = {' '.join(item.id.split())}\n"
    yield f"# {TEXT} = {said.translate(_LINE_ENDS)}"
    parts = list(blocks(text, item.spans))
    sentences = zip(*(tagged_words(text, parts, layer) for layer in layers), strict=True)
    for place, sentence in enumerate(sentences, 1):
        words = sentence[0][0]
        yield f"# sent_id = {number}-{place}\n# text = {' '.join(text[words[0].start : words[-1].end].split())}\n"
        rows = zip(words, _gaps(words), *(tags for _, tags in sentence), strict=True)
        for token, (one, gap, *tags) in enumerate(rows, 1):
            yield "\t".join((str(token), one.quote(text), gap, *tags)) + "\n"
        yield "\n"


def _gaps(words: Sequence[Range]) -> Iterator[str]:
    """What MISC says of each word: whether it touches the next one of its sentence."""
    for one, following in zip(words, [*words[1:], None], strict=True):
        yield _NO_BLANK if following is not None and following.start == one.end else "_"


def _filled(line: bytes, layers: int) -> bytes:
    """The line with a tag in every layer, if it is one of a token."""
    if line.startswith((b"#", b"\n")):
        return line
    missing = layers + _BEFORE_TAGS - line.count(b"\t")
    return line[:-1] + f"\t{OUTSIDE}".encode() * missing + b"\n"
