"""Writes a DocBin through spaCy itself, without a trained pipeline: tokens are those of `export/tokens.py`."""

from collections.abc import Iterable, Mapping
from itertools import pairwise
from pathlib import Path
from types import ModuleType
from typing import Any, Final

from annotator.core.codebook import AttributeKind, Codebook
from annotator.core.errors import ExportError
from annotator.core.extras import library
from annotator.core.ranges import Range
from annotator.export.item import Item
from annotator.export.item_records import item_record
from annotator.export.scheme import Scheme
from annotator.export.tokens import edges_of, tokens

SPANS_KEY: Final = "sc"
"""The group of spans that spaCy's span categorizer learns from, unless it is told another."""
DETAILS: Final = "annotator"
"""Where the user data of a text has what spaCy has no place for."""
_ATTRIBUTES: Final = ("ORTH", "ENT_IOB", "ENT_TYPE")
_MOST_TOKENS: Final = 10_000_000


def write(place: Path, items: Iterable[Item], scheme: Scheme) -> None:
    """Write one DocBin. spaCy keeps all of it in memory, hence the limit of ten million tokens.

    Raises:
        MissingExtraError: spaCy is not installed.
        ExportError: there are too many texts for one file.
    """
    spacy = library("spacy.tokens", "spacy", "Writing spaCy files")
    vocabulary = library("spacy.vocab", "spacy", "Writing spaCy files").Vocab()
    choices = _choices(scheme.codebook)
    packed = spacy.DocBin(attrs=_ATTRIBUTES, store_user_data=True)
    number = 0
    for item in items:
        doc = _doc(spacy, vocabulary, item, choices)
        number += len(doc)
        if number > _MOST_TOKENS:
            raise ExportError(
                f"Nothing was exported: a spaCy file is held in memory, and this one would have more than "
                f"{_MOST_TOKENS:,} words and signs. Export a part of the project, or choose JSON Lines."
            )
        packed.add(doc)
    packed.to_disk(place)


def _doc(spacy: ModuleType, vocabulary: object, item: Item, choices: Mapping[str, list[str]]) -> Any:
    words, blanks, places = _cut(item)
    doc = spacy.Doc(vocabulary, words=words, spaces=blanks)
    starts = {part.start: place for place, part in enumerate(places)}
    ends = {part.end: place + 1 for place, part in enumerate(places)}
    spans = [
        spacy.Span(doc, starts[span.start], ends[span.end], label=span.label, span_id=span.id) for span in item.spans
    ]
    doc.spans[SPANS_KEY] = spans
    if _are_entities(item):
        doc.set_ents([spacy.Span(doc, span.start, span.end, label=span.label) for span in spans])
    doc.cats = _categories(item, choices)
    doc.user_data[DETAILS] = item_record(item)
    return doc


def _cut(item: Item) -> tuple[list[str], list[bool], list[Range]]:
    """Words, whether a blank follows each, and where they are. A blank that begins or ends a span is a word itself."""
    text = item.text
    starts, ends = {span.start for span in item.spans}, {span.end for span in item.spans}
    words: list[str] = []
    blanks: list[bool] = []
    places: list[Range] = []
    for part in tokens(text, edges_of(item.spans)):
        word = part.quote(text)
        follows = bool(words) and not words[-1].isspace() and not blanks[-1]
        if word == " " and follows and part.start not in starts and part.end not in ends:
            blanks[-1] = True
            continue
        words.append(word)
        blanks.append(False)
        places.append(part)
    return words, blanks, places


def _are_entities(item: Item) -> bool:
    """Whether the spans can be entities too: none overlaps another one, none begins or ends with a blank.

    Where they cannot, the entities of the text are left unknown, so that no model learns that there are none.
    """
    parts = sorted((span.start, span.end) for span in item.spans)
    if any(one[1] > other[0] for one, other in pairwise(parts)):
        return False
    return not any(item.text[start].isspace() or item.text[end - 1].isspace() for start, end in parts)


def _categories(item: Item, choices: Mapping[str, list[str]]) -> dict[str, float]:
    """The statement labels as text categories; the choices that were not made are 0, as a text categorizer needs."""
    made = {f"{label.attribute}={label.value}" if label.value is not True else label.attribute for label in item.labels}
    known = {f"{label.attribute}={name}" for label in item.labels for name in choices.get(label.attribute, ())}
    return {name: float(name in made) for name in sorted(made | known)}


def _choices(codebook: Codebook) -> dict[str, list[str]]:
    """The choices of each statement label that is a choice."""
    return {
        attribute.name: [choice.name for choice in codebook.choices_of(attribute.id)]
        for attribute in codebook.attributes_of(None)
        if attribute.kind is AttributeKind.CHOICE
    }
