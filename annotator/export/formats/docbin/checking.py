"""Reads a DocBin as its users do: through spaCy, in the vocabulary of no language."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from annotator.core.extras import library
from annotator.core.ranges import Range
from annotator.export.format import Remarks
from annotator.export.formats.docbin.writing import DETAILS, SPANS_KEY
from annotator.export.item import Item, ItemSpan
from annotator.export.item_records import item_of


def check(place: Path, remarks: Remarks) -> Iterator[Item]:
    """Give the items of a DocBin that we wrote; it must be trusted."""
    spacy = library("spacy.tokens", "spacy", "Reading spaCy files")
    vocabulary = library("spacy.vocab", "spacy", "Reading spaCy files").Vocab()
    for doc in spacy.DocBin(store_user_data=True).from_disk(place).get_docs(vocabulary):
        item = item_of(_listed(doc.user_data[DETAILS]), doc.text)
        shown = {(span.id_, span.label_, Range(span.start_char, span.end_char)) for span in doc.spans[SPANS_KEY]}
        if shown != {_shown(span) for span in item.spans}:
            remarks.add(item.id, "spaCy does not see the spans that were written")
        yield item


def _listed(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _listed(one) for key, one in value.items()}
    return [_listed(one) for one in value] if isinstance(value, list | tuple) else value


def _shown(span: ItemSpan) -> tuple[str, str, Range]:
    return span.id, span.label, Range(span.start, span.end)
