"""Put a new statement together from pieces of texts of the same document, and say where every character went."""

import codecs
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple

from annotator.core.alignment import Alignment, Run, RunBuilder
from annotator.core.documents import StatementText
from annotator.core.ranges import Range
from annotator.core.text_marks import TextMarks


class Slice(NamedTuple):
    """A piece of a text that goes into a new one."""

    text: StatementText
    place: Range


@dataclass(frozen=True, slots=True)
class Move:
    """Where a piece of an old text, known by its id, lies in the new one from `start` on."""

    old_id: str
    place: Range
    start: int

    def holds(self, one: Range) -> bool:
        """Whether the piece holds the whole range of the old text."""
        return self.place.contains(one)

    def moved(self, one: Range) -> Range:
        """The range of the old text, counted in the new one."""
        by = self.start - self.place.start
        return Range(one.start + by, one.end + by)


@dataclass(frozen=True, slots=True)
class Assembled:
    """A new text without an id, and where its pieces came from."""

    text: StatementText
    moves: tuple[Move, ...]

    def moved(self, old_id: str, ranges: Sequence[Range]) -> tuple[Range, ...] | None:
        """Ranges of an old text, counted in the new one; None if a character of them is not in it."""
        found: list[Range] = []
        for one in ranges:
            move = next((move for move in self.moves if move.old_id == old_id and move.holds(one)), None)
            if move is None:
                return None
            found.append(move.moved(one))
        return tuple(found)


def assemble(slices: Sequence[Slice], raw: bytes) -> Assembled:
    """A text of the pieces in the order given; `raw` are the bytes that the alignments count in.

    Between pieces that do not touch stand the blanks that stand between them in the document, if there is nothing
    else; or a blank or an empty line for all that is left out there.
    """
    builder, words, moves, marks = RunBuilder(), list[str](), list[Move](), TextMarks()
    length = 0
    for one in slices:
        runs = one.text.alignment.cut(one.place, one.text.text).runs
        if builder.runs and runs:
            between = _between(builder.runs[-1], runs[0], raw, one.text)
            builder.put(between[1])
            words.append(between[0])
            length += len(between[0])
        for run in runs:
            builder.put(run)
        moves.append(Move(one.text.statement_id, one.place, length))
        marks += one.text.marks.within(one.place, length)
        words.append(one.place.quote(one.text.text))
        length += one.place.length
    text = "".join(words)
    signed = tuple(name for name in marks.signatories if name.split(",")[0] in text)
    alignment = Alignment(tuple(builder.runs), slices[0].text.alignment.encoding)
    return Assembled(StatementText("", text, alignment, replace(marks, signatories=signed)), _in_one(moves))


def without_blanks(text: str, place: Range) -> Range:
    """The part of a place that is left when the blanks around its words are taken off."""
    words = place.quote(text)
    start = place.start + len(words) - len(words.lstrip())
    return Range(start, max(start, place.start + len(words.rstrip())))


def _between(last: Run, next_: Run, raw: bytes, text: StatementText) -> tuple[str, Run]:
    """What stands between two pieces, as characters and as a run."""
    start, end = last.byte_end, max(last.byte_end, next_.byte_start)
    raw_length = max(0, next_.raw_start - last.raw_end)
    encoding = codecs.lookup(text.alignment.encoding).name
    try:
        blanks = raw[start:end].decode(encoding)
        linear = len(blanks) == raw_length and blanks.encode(encoding) == raw[start:end]
    except UnicodeError:
        blanks, linear = "?", False
    if not linear or blanks.strip():
        line_end = "\r\n" if "\r\n" in text.text else "\n"
        within_line = linear and not any(sign in blanks for sign in "\r\n")
        blanks, linear = " " if within_line else line_end * 2, False
    return blanks, Run(0, len(blanks), last.raw_end, raw_length, start, end - start, linear)


def _in_one(moves: Sequence[Move]) -> tuple[Move, ...]:
    """Pieces of one text that touch in the old and in the new text count as one."""
    joined: list[Move] = []
    for move in moves:
        last = joined[-1] if joined else None
        if (
            last
            and last.old_id == move.old_id
            and last.place.end == move.place.start
            and last.start + last.place.length == move.start
        ):
            joined[-1] = replace(last, place=Range(last.place.start, move.place.end))
        else:
            joined.append(move)
    return tuple(joined)
