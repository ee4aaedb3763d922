"""Texts that stand in a file as they are need not travel between processes: whoever has the file has them too.

What travels is where they stand, in as few numbers as will do: a table may have a hundred thousand rows.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Final

from annotator.core.alignment import Alignment, Run
from annotator.core.documents import ReadDocument, StatementText
from annotator.core.text_marks import NO_MARKS
from annotator.ingest.encodings import is_unicode

Place = list[int]
"""Characters of a text, where they begin in the file in characters and in bytes, and how many bytes they take."""

_NUMBERS: Final = [int] * 4


def without_texts_in_file(read: ReadDocument) -> tuple[ReadDocument, list[Place | None]]:
    """The document with only those texts that do not stand in its bytes, and the places of the others.

    There is a place, or None, for each statement. `with_texts_of_file` puts both together again.
    """
    if read.document.part or sum(len(one.text) for one in read.texts) > len(read.raw):
        return read, [None] * len(read.texts)
    encoding = read.document.encoding
    places = [_place(one, encoding, read.raw) for one in read.texts]
    left = tuple(one for one, place in zip(read.texts, places, strict=True) if place is None)
    return replace(read, texts=left), places


def with_texts_of_file(read: ReadDocument, places: Sequence[Place | None], raw: bytes) -> ReadDocument:
    """The document with the texts that were left out, read from the bytes of its file.

    Raises:
        ValueError: they are not there, or would be more than the file holds.
    """
    encoding, others = read.document.encoding, iter(read.texts)
    texts, left = list[StatementText](), len(raw)
    for statement, place in zip(read.statements, places, strict=True):
        if place is None:
            texts.append(_next(others))
            continue
        texts.append(_text_at(statement.id, place, encoding, raw))
        left -= place[0]
        if left < 0:
            raise ValueError("more texts than the file holds")
    if next(others, None) is not None:
        raise ValueError("more texts than statements")
    return replace(read, texts=tuple(texts))


def _place(one: StatementText, encoding: str, raw: bytes) -> Place | None:
    """Where a text stands in the file as it is; None if it does not, or if more is known of it than that."""
    runs = one.alignment.runs
    if len(runs) != 1 or not is_unicode(encoding) or one.alignment.encoding != encoding or one.marks != NO_MARKS:
        return None
    _, characters, raw_start, _, byte_start, byte_length, linear = runs[0]
    if not linear or raw[byte_start : byte_start + byte_length].decode(encoding, "replace") != one.text:
        return None
    return [characters, raw_start, byte_start, byte_length]


def _text_at(statement_id: str, place: Place, encoding: str, raw: bytes) -> StatementText:
    if [*map(type, place)] != _NUMBERS or min(place) < 0 or not is_unicode(encoding):
        raise ValueError("no place")
    characters, raw_start, byte_start, byte_length = place
    try:
        text = raw[byte_start : byte_start + byte_length].decode(encoding)
    except LookupError as error:
        raise ValueError("no encoding") from error
    if not text or len(text) != characters:
        raise ValueError("another text")
    run = Run(0, characters, raw_start, characters, byte_start, byte_length, linear=True)
    return StatementText(statement_id, text, Alignment((run,), encoding))


def _next(others: Iterator[StatementText]) -> StatementText:
    try:
        return next(others)
    except StopIteration:
        raise ValueError("fewer texts than statements") from None
