"""Texts that stand in a file as they are need not travel between processes: whoever has the file has them too."""

from dataclasses import replace

from annotator.core.documents import ReadDocument, StatementText
from annotator.ingest.encodings import is_unicode


def without_texts_in_file(read: ReadDocument) -> ReadDocument:
    """The document without the texts that `with_texts_of_file` finds again in its bytes."""
    if read.document.part or sum(len(one.text) for one in read.texts) > len(read.raw):
        return read
    return replace(read, texts=tuple(_without_text(one, read.raw) for one in read.texts))


def with_texts_of_file(read: ReadDocument, raw: bytes) -> ReadDocument:
    """The document with the texts that were left out, read from the bytes of its file.

    Raises:
        ValueError: they are not there, or would be more than the file holds.
    """
    texts, left = list[StatementText](), len(raw)
    for one in read.texts:
        texts.append(_with_text(one, raw))
        left -= len(texts[-1].text) if texts[-1] is not one else 0
        if left < 0:
            raise ValueError("more texts than the file holds")
    return replace(read, texts=tuple(texts))


def _without_text(one: StatementText, raw: bytes) -> StatementText:
    if not one.text or not _is_one_piece(one) or _text_in_file(one, raw) != one.text:
        return one
    return StatementText(one.statement_id, "", one.alignment, one.marks)


def _with_text(one: StatementText, raw: bytes) -> StatementText:
    if one.text or not _is_one_piece(one):
        return one
    text = _text_in_file(one, raw)
    if len(text) != one.alignment.characters:
        raise ValueError("another text")
    return StatementText(one.statement_id, text, one.alignment, one.marks)


def _is_one_piece(one: StatementText) -> bool:
    runs = one.alignment.runs
    return len(runs) == 1 and runs[0].linear and is_unicode(one.alignment.encoding)


def _text_in_file(one: StatementText, raw: bytes) -> str:
    (run,) = one.alignment.runs
    try:
        return raw[run.byte_start : run.byte_end].decode(one.alignment.encoding)
    except LookupError as error:
        raise ValueError("no encoding") from error
