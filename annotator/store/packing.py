"""Alignments and marks of texts as they lie in columns."""

import json
import zlib
from typing import Final

from annotator.core.alignment import Alignment, Run
from annotator.core.ranges import Range
from annotator.core.text_marks import NO_MARKS, Link, Passage, TextMarks
from annotator.store.rows import compact

_SHORT: Final = 120  # bytes; most statements are one run, and packing it would take longer than all the rest
_RUN: Final = "[%d,%d,%d,%d,%d,%d,%d]"


def pack_alignment(alignment: Alignment) -> bytes:
    """The runs of an alignment, compressed if that pays."""
    packed = f"[{','.join([_RUN % run for run in alignment.runs])}]".encode()  # a tenth of what the encoder takes
    return packed if len(packed) < _SHORT else zlib.compress(packed)


def unpack_alignment(packed: bytes, encoding: str) -> Alignment:
    """The alignment that `pack_alignment` was given."""
    runs = tuple(Run._make([*fields[:6], bool(fields[6])]) for fields in json.loads(_unpacked(packed)))
    return Alignment(runs=runs, encoding=encoding)


def _unpacked(packed: bytes) -> bytes:
    return packed if packed.startswith(b"[") else zlib.decompress(packed)


def pack_marks(marks: TextMarks) -> str:
    """Marks as JSON; nothing for none."""
    if marks == NO_MARKS:
        return ""
    return compact([marks.headings, marks.links, marks.passages, marks.signatories])


def unpack_marks(packed: str) -> TextMarks:
    """The marks that `pack_marks` was given."""
    if not packed:
        return NO_MARKS
    headings, links, passages, signatories = json.loads(packed)
    return TextMarks(
        tuple(Range(*one) for one in headings),
        tuple(Link(*one) for one in links),
        tuple(Passage(*one) for one in passages),
        tuple(signatories),
    )
