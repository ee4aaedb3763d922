"""Reads CoNLL files: our own with their side file, and those of others, whose text is made of the tokens."""

import json
import re
from collections.abc import Callable, Iterable, Iterator
from itertools import count
from pathlib import Path
from typing import Final

from annotator.core.errors import ExchangeError
from annotator.core.ranges import Range
from annotator.export.exchange.fields import text as words_of
from annotator.export.exchange.lines import from_line
from annotator.export.format import Remarks
from annotator.export.formats.conll.layout import fields_of, has_heading
from annotator.export.formats.conll.rows import TEXT, Document, Sentence, Token, documents
from annotator.export.formats.conll.tags import Tagged, is_tag, tagged, true_label
from annotator.export.formats.conll.writer import LAYER, START
from annotator.export.item import Item, ItemSpan
from annotator.export.side_file import SideText, has_side, side_text, side_texts
from annotator.export.text_files import beginning_of, files_in, lines_of

_SUFFIXES: Final = frozenset({".conll", ".conll2003", ".conllu", ".conllup", ".iob", ".iob2", ".bio", ".bioes"})
_BLANKS: Final = re.compile(r"\s*")
_LOOKED_AT: Final = 20


def read(place: Path, remarks: Remarks) -> Iterator[Item]:
    """Read a document an item, in the order of the file or the files."""
    if place.is_dir() and has_side(place):
        yield from _own(place, remarks)
        return
    paths = [path for path in files_in(place) if path.suffix in _SUFFIXES] if place.is_dir() else [place]
    if not paths:
        raise ExchangeError(f"{place.name} holds no file whose name ends in {', '.join(sorted(_SUFFIXES))}")
    for path in paths:
        name = path.relative_to(place).with_suffix("").as_posix() if place.is_dir() else path.stem
        for number, document in enumerate(documents(path.name, lines_of(path), remarks), 1):
            one = document.id or f"{name}-{number}"
            said = _side_of(document, one, remarks)
            yield _foreign(document, one, remarks) if said is None else _item(said, document.layers(), remarks)


def recognise(place: Path) -> bool:
    """Whether the first lines are tokens with tags; for a folder, those of a file in it with a name of the format."""
    try:
        if place.is_dir():
            return (place / LAYER.format(1)).is_file() or any(
                path.suffix in _SUFFIXES and recognise(path) for path in sorted(place.iterdir()) if path.is_file()
            )
    except OSError:
        return False
    beginning = beginning_of(place)
    if beginning.startswith(START):
        return True
    rows = [fields_of(line) for line in beginning.split("\n")[:-1] if line.strip() and not line.startswith("#")]
    return _are_tokens(rows[has_heading(rows) :], certain=place.suffix in _SUFFIXES)


def _are_tokens(rows: list[list[str]], *, certain: bool) -> bool:
    """Whether rows are words with tags; where no name says so, some of them must be more than “outside”."""
    first = rows[:_LOOKED_AT]
    if certain:
        return bool(first) and all(len(row) > 1 and (is_tag(row[-1].strip()) or "=" in row[-1]) for row in first)
    alike = all(len(row) == len(rows[0]) > 1 and is_tag(row[-1].strip()) for row in first)
    return alike and any("-" in row[-1].strip("-") and is_tag(row[-1].strip()) for row in rows)


def _own(place: Path, remarks: Remarks) -> Iterator[Item]:
    layers = []
    for number in count(1):
        path = place / LAYER.format(number)
        if not path.is_file():
            break
        layers.append(documents(path.name, lines_of(path), remarks))
    if not layers:
        raise ExchangeError(f"{place.name} holds no {LAYER.format(1)}")
    sides = (said for _, said in side_texts(place, {}))
    for said in sides:
        found = [document for layer in layers if (document := next(layer, None)) is not None]
        if len(found) < len(layers):
            raise ExchangeError("There are fewer texts in the files of the layers than in the side file")
        yield _item(said, found, remarks)
    if any(next(layer, None) for layer in layers):
        raise ExchangeError("There are more texts in the files of the layers than in the side file")


def _side_of(document: Document, one: str, remarks: Remarks) -> SideText | None:
    """What our own comment says of a text, None where there is none, or none that can be read."""
    if not document.said:
        return None
    try:
        return side_text(from_line(document.said.encode()))
    except ExchangeError as error:
        remarks.add(one, f"the text is made of the tokens, since the comment “{TEXT}” is damaged ({error})")
        return None


def _item(said: SideText, layers: Iterable[Document], remarks: Remarks) -> Item:
    text = words_of(said.record, "text", "")
    spans: list[Tagged] = []
    for number, layer in enumerate(layers):
        tokens = [token for sentence in layer.sentences for token in sentence.tokens]
        places = _aligned(text, tokens)
        if places is None:
            remarks.add(f"{said.id}, layer {number + 1}", "its tokens are not those of the text")
            continue
        ends = iter(places)
        found: list[Tagged] = []
        for sentence in layer.sentences:
            found += tagged((next(ends), token.tag) for token in sentence.tokens)
        spans += _with_blanks([(part, true_label(label)) for part, label in found], _blanks(said, number))
    return Item(said.id, text, said.facts, tuple(_spans(spans)), (), said.labels)


def _blanks(said: SideText, layer: int) -> dict[Tagged, Range]:
    """The spans of a layer without the blanks at their edges, and with them."""
    given = said.record.get("blanks")
    found: dict[Tagged, Range] = {}
    for one in given if isinstance(given, list) else []:
        match one:
            case [int() as number, int() as first, int() as last, int() as start, int() as end, str() as label]:
                if number == layer and 0 <= first <= start <= end <= last:
                    # spans of nothing but blanks differ in where they are
                    found[(Range(start, end) if start < end else Range(first, first), label)] = Range(first, last)
    return found


def _with_blanks(found: list[Tagged], blanks: dict[Tagged, Range]) -> Iterator[Tagged]:
    """The spans with the blanks at their edges, as long as nobody has changed them since, and those of only blanks."""
    for part, label in found:
        yield blanks.get((part, label), part), label
    yield from ((place, label) for (part, label), place in blanks.items() if not part.length)


def _aligned(text: str, tokens: Iterable[Token]) -> list[Range] | None:
    """Where the tokens are in a text that has nothing but blanks between them; None if it is another text."""
    places: list[Range] = []
    end = 0
    for token in tokens:
        start = _after_blanks(text, end)
        if not text.startswith(token.form, start):
            return None
        end = start + len(token.form)
        places.append(Range(start, end))
    return places if not text[end:].strip() else None


def _after_blanks(text: str, place: int) -> int:
    found = _BLANKS.match(text, place)
    return found.end() if found else place


def _foreign(document: Document, one: str, remarks: Remarks) -> Item:
    text = ""
    places: list[list[Range]] = []  # of the tokens of each sentence
    for sentence in document.sentences:
        text += "\n" if text else ""
        words, found = _words(sentence, lambda what: remarks.add(one, what))
        places.append([Range(len(text) + place.start, len(text) + place.end) for place in found])
        text += words
    spans: list[Tagged] = []
    for layer in document.layers():
        for sentence, there in zip(layer.sentences, places, strict=True):
            spans += tagged(zip(there, (token.tag for token in sentence.tokens), strict=True))
    return Item(one, text, spans=tuple(_spans((part, label or "?") for part, label in spans)))


def _words(sentence: Sentence, remark: Callable[[str], None]) -> tuple[str, list[Range]]:
    """The text of a sentence with the places of its tokens: as a comment says, else tokens with blanks between."""
    for text in _said(sentence.text):
        places = _aligned(text, sentence.tokens)
        if places is not None:
            return text, places
    if sentence.text is not None:
        remark(f"the text “{sentence.text}” is not that of the tokens, which are taken instead")
    pieces: list[str] = []
    places = []
    end = 0
    for token in sentence.tokens:
        places.append(Range(end, end + len(token.form)))
        pieces += [token.form, "" if token.joined else " "]
        end += len(pieces[-2]) + len(pieces[-1])
    return "".join(pieces).rstrip(" "), places


def _said(text: str | None) -> Iterator[str]:
    """What the comment `# text` may mean: the words as they are, or as a JSON string."""
    if text is None:
        return
    yield text
    if text.startswith('"'):
        try:
            found: object = json.loads(text)
        except (ValueError, RecursionError):
            return
        if isinstance(found, str):
            yield found


def _spans(found: Iterable[Tagged]) -> Iterator[ItemSpan]:
    return (ItemSpan(f"s{number}", label, (part,)) for number, (part, label) in enumerate(found, 1))
