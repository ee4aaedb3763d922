"""The way back from a cleaned text to the characters and bytes of the document that it was derived from.

Three counts meet here: clean characters (code points of the stored text), raw characters (code points of the decoded
document) and bytes of the file. All ranges are half-open. A statement's alignment counts clean characters from the
statement's start, raw characters and bytes from the start of the file.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple, Self

from annotator.core.byte_offsets import ByteOffsets
from annotator.core.ranges import Range


class Run(NamedTuple):
    """A stretch of clean text and where it came from.

    In a linear run clean and raw characters are the same, one by one, and every slice of them encodes to its bytes.
    Any other run is atomic: it maps as a whole. A run with no clean characters stands for something left out.
    """

    clean_start: int
    clean_length: int
    raw_start: int
    raw_length: int
    byte_start: int
    byte_length: int
    linear: bool

    @property
    def clean_end(self) -> int:
        """The place after the last clean character."""
        return self.clean_start + self.clean_length

    @property
    def raw_end(self) -> int:
        """The place after the last raw character."""
        return self.raw_start + self.raw_length

    @property
    def byte_end(self) -> int:
        """The place after the last byte."""
        return self.byte_start + self.byte_length


class Substitution(NamedTuple):
    """The characters [start, end) of a text, at least one, give way to a replacement."""

    start: int
    end: int
    replacement: str


def substituted(text: str, substitutions: Iterable[Substitution]) -> str:
    """The text after substitutions that are sorted and do not overlap."""
    parts: list[str] = []
    position = 0
    for start, end, replacement in substitutions:
        parts += (text[position:start], replacement)
        position = end
    parts.append(text[position:])
    return "".join(parts)


class RunBuilder:
    """Puts runs one after the other and joins those that are one."""

    def __init__(self) -> None:
        self.runs: list[Run] = []

    def add(self, clean_length: int, raw_length: int, byte_length: int, *, linear: bool) -> None:
        """Add what comes next in the text, in the raw characters and in the bytes."""
        last = self.runs[-1] if self.runs else Run(0, 0, 0, 0, 0, 0, linear=False)
        if clean_length or raw_length or byte_length:
            self.put(Run(0, clean_length, last.raw_end, raw_length, last.byte_end, byte_length, linear))

    def put(self, run: Run) -> None:
        """Add a run; its clean start follows from the run before it.

        Two parts of one atomic run, or what replaced them, become one atomic run again.
        """
        last = self.runs[-1] if self.runs else None
        if last is None:
            self.runs.append(run._replace(clean_start=0))
        elif last.linear and run.linear and last.byte_end == run.byte_start:
            self.runs[-1] = _spanning(last, run, linear=True)
        elif run.raw_start < last.raw_end:
            self.runs[-1] = _spanning(last, run, linear=False)
        else:
            self.runs.append(run._replace(clean_start=last.clean_end))


def _spanning(first: Run, second: Run, *, linear: bool) -> Run:
    return first._replace(
        clean_length=first.clean_length + second.clean_length,
        raw_length=max(first.raw_end, second.raw_end) - first.raw_start,
        byte_length=max(first.byte_end, second.byte_end) - first.byte_start,
        linear=linear,
    )


@dataclass(frozen=True)
class Alignment:
    """Runs in the order of the text, without gaps, and the encoding of the file's bytes.

    Byte offsets within a linear run come from encoding its text, so the methods that need bytes are given the text
    that the alignment belongs to. Ranges that end within an atomic run are widened to the whole of it.
    """

    runs: tuple[Run, ...]
    encoding: str

    @classmethod
    def identity(cls, characters: int, byte_length: int, encoding: str) -> Self:
        """The alignment of a decoded document with itself; the encoding must encode every slice to its bytes."""
        builder = RunBuilder()
        builder.add(characters, characters, byte_length, linear=True)
        return cls(tuple(builder.runs), encoding)

    @property
    def characters(self) -> int:
        """The number of clean characters."""
        return self.runs[-1].clean_end if self.runs else 0

    def after(self, text: str, substitutions: Iterable[Substitution]) -> Self:
        """The alignment of `substituted(text, substitutions)`, each replacement an atomic run.

        Raises:
            ValueError: a substitution is empty, or they are not sorted or overlap.
        """
        if len(self.runs) == 1 and self.runs[0].linear:
            return type(self)(tuple(self._parted(text, substitutions)), self.encoding)
        builder = RunBuilder()
        position = 0
        for start, end, replacement in substitutions:
            if not position <= start < end <= self.characters:
                raise ValueError(f"substitution of {start} to {end} after {position} of {self.characters}")
            for run in self._pieces(Range(position, start), text):
                builder.put(run)
            raw, file = self.raw_range(Range(start, end)), self.byte_range(Range(start, end), text)
            builder.put(Run(0, len(replacement), raw.start, raw.length, file.start, file.length, linear=False))
            position = end
        for run in self._pieces(Range(position, self.characters), text):
            builder.put(run)
        return type(self)(tuple(builder.runs), self.encoding)

    def _parted(self, text: str, substitutions: Iterable[Substitution]) -> Iterator[Run]:
        """The runs after substitutions within one linear run: one walk, however many they are."""
        run, offsets = self.runs[0], self._offsets(0, text)
        position = clean = 0
        byte = run.byte_start
        for start, end, replacement in substitutions:
            if not position <= start < end <= self.characters:
                raise ValueError(f"substitution of {start} to {end} after {position} of {self.characters}")
            if start > position:
                size = offsets.bytes_between(position, start)
                yield Run(clean, start - position, run.raw_start + position, start - position, byte, size, linear=True)
                clean += start - position
                byte += size
            size = offsets.bytes_between(start, end)
            yield Run(clean, len(replacement), run.raw_start + start, end - start, byte, size, linear=False)
            clean += len(replacement)
            byte += size
            position = end
        if position < run.clean_length:
            rest = run.clean_length - position
            yield Run(clean, rest, run.raw_start + position, rest, byte, run.byte_end - byte, linear=True)

    def cut(self, clean: Range, text: str) -> Self:
        """The alignment of the piece `clean` of the text: clean offsets from 0, raw and byte offsets unchanged."""
        if clean == (0, self.characters) and self.runs and self.runs[0].clean_length and self.runs[-1].clean_length:
            return self
        if len(self.runs) == 1 and self.runs[0].linear and clean.length:
            return type(self)((Run(0, *self._part(0, clean, text)[1:]),), self.encoding)
        builder = RunBuilder()
        for run in self._pieces(clean, text):
            builder.put(run)
        while builder.runs and not builder.runs[-1].clean_length:
            builder.runs.pop()
        first = next((index for index, run in enumerate(builder.runs) if run.clean_length), 0)
        return type(self)(tuple(builder.runs[first:]), self.encoding)

    def places(self, clean: Range, text: str) -> tuple[Range, Range]:
        """`raw_range` and `byte_range` in one step: the raw characters and the bytes that the clean ones came from.

        Raises:
            ValueError: the range is not one of this text.
        """
        if len(self.runs) > 1 or not self.runs or not self.runs[0].linear:
            return self.raw_range(clean), self.byte_range(clean, text)
        start, end = clean
        run = self.runs[0]
        if not 0 <= start <= end <= run.clean_length:
            raise ValueError(f"characters {start} to {end} of a text with {run.clean_length}")
        offsets = self._offsets(0, text)
        first = run.byte_start + offsets.bytes_before(start)
        last = first + offsets.bytes_between(start, end)
        return Range(run.raw_start + start, run.raw_start + end), Range(first, last)

    def raw_range(self, clean: Range) -> Range:
        """The raw characters from which the clean ones came.

        Raises:
            ValueError: the range is not one of this text.
        """
        start, end = self._edges(clean)
        return Range(self._raw_at(*start), self._raw_at(*end))

    def byte_range(self, clean: Range, text: str) -> Range:
        """The bytes of the file from which the clean characters came; `text` is the text of this alignment.

        Raises:
            ValueError: the range is not one of this text.
        """
        if len(self.runs) == 1 and clean == (0, self.runs[0].clean_length) and clean.end:
            return Range(self.runs[0].byte_start, self.runs[0].byte_end)
        start, end = self._edges(clean)
        return Range(self._byte_at(*start, text), self._byte_at(*end, text))

    def clean_range(self, raw: Range) -> Range:
        """The clean characters that came from these raw ones; what lies outside the text is left out."""
        if not self.runs:
            return Range(0, 0)
        start, end = _clamped(raw, Range(self.runs[0].raw_start, self.runs[-1].raw_end))
        clean_start = self._from_raw(start).start
        return Range(clean_start, clean_start if start == end else self._from_raw(end - 1).end)

    def clean_range_of_bytes(self, raw_bytes: Range, text: str) -> Range:
        """The clean characters that came, wholly or in part, from these bytes; what lies outside is left out."""
        if not self.runs:
            return Range(0, 0)
        start, end = _clamped(raw_bytes, Range(self.runs[0].byte_start, self.runs[-1].byte_end))
        clean_start = self._from_byte(start, text).start
        return Range(clean_start, clean_start if start == end else self._from_byte(end - 1, text).end)

    @cached_property
    def _clean_starts(self) -> list[int]:
        return [run.clean_start for run in self.runs]

    @cached_property
    def _raw_starts(self) -> list[int]:
        return [run.raw_start for run in self.runs]

    @cached_property
    def _byte_starts(self) -> list[int]:
        return [run.byte_start for run in self.runs]

    @cached_property
    def _byte_offsets(self) -> dict[int, ByteOffsets]:
        return {}

    def _edges(self, clean: Range) -> tuple[tuple[int, int], tuple[int, int]]:
        """Where the range begins and ends: the index of a run, and the number of its characters before that place."""
        start, end = clean
        if not 0 <= start <= end <= self.characters:
            raise ValueError(f"characters {start} to {end} of a text with {self.characters}")
        first = bisect_right(self._clean_starts, start) - 1
        if first < 0:
            return (0, 0), (0, 0)
        run = self.runs[first]
        before = start - run.clean_start if run.linear or start == run.clean_end else 0
        if start == end:
            return (first, before), (first, before)
        last = bisect_right(self._clean_starts, end - 1) - 1
        run = self.runs[last]
        return (first, before), (last, end - run.clean_start if run.linear else run.clean_length)

    def _raw_at(self, index: int, characters: int) -> int:
        if not characters:
            return self.runs[index].raw_start if self.runs else 0
        run = self.runs[index]
        return run.raw_end if characters == run.clean_length else run.raw_start + characters

    def _byte_at(self, index: int, characters: int, text: str) -> int:
        if not characters:
            return self.runs[index].byte_start if self.runs else 0
        run = self.runs[index]
        if characters == run.clean_length:
            return run.byte_end
        return run.byte_start + self._offsets(index, text).bytes_before(characters)

    def _from_raw(self, position: int) -> Range:
        """The clean characters that came from this raw one; none, after the last."""
        run = self.runs[max(bisect_right(self._raw_starts, position) - 1, 0)]
        if position >= run.raw_end:
            return Range(run.clean_end, run.clean_end)
        if not run.linear:
            return Range(run.clean_start, run.clean_end)
        character = run.clean_start + position - run.raw_start
        return Range(character, character + 1)

    def _from_byte(self, position: int, text: str) -> Range:
        """The clean characters of which this byte is a part; none, after the last."""
        index = max(bisect_right(self._byte_starts, position) - 1, 0)
        run = self.runs[index]
        if position >= run.byte_end:
            return Range(run.clean_end, run.clean_end)
        if not run.linear:
            return Range(run.clean_start, run.clean_end)
        character = run.clean_start + self._offsets(index, text).characters_before(position - run.byte_start)
        return Range(character, character + 1)

    def _offsets(self, index: int, text: str) -> ByteOffsets:
        found = self._byte_offsets.get(index)
        if found is None or not (found.text is text or found.text == text):
            run = self.runs[index]
            found = ByteOffsets(text, run.clean_start, run.clean_length, run.byte_length, self.encoding)
            self._byte_offsets[index] = found
        return found

    def _pieces(self, clean: Range, text: str) -> Iterator[Run]:
        """The runs of a part of the text, with those for something left out at its edges."""
        for index in range(max(bisect_left(self._clean_starts, clean.start) - 1, 0), len(self.runs)):
            run = self.runs[index]
            if run.clean_start > clean.end:
                break
            start, end = max(clean.start, run.clean_start), min(clean.end, run.clean_end)
            if start < end:
                yield self._part(index, Range(start, end), text)
            elif not run.clean_length and run.clean_start >= clean.start:
                yield run

    def _part(self, index: int, clean: Range, text: str) -> Run:
        run = self.runs[index]
        if not run.linear or clean == (run.clean_start, run.clean_end):
            return run._replace(clean_start=clean.start, clean_length=clean.length)
        before, after = clean.start - run.clean_start, clean.end - run.clean_start
        offsets = self._offsets(index, text)
        skipped = offsets.bytes_before(before)
        size, first = offsets.bytes_before(after) - skipped, run.byte_start + skipped
        return Run(clean.start, clean.length, run.raw_start + before, clean.length, first, size, linear=True)


def _clamped(wanted: Range, whole: Range) -> Range:
    start = min(max(wanted.start, whole.start), whole.end)
    return Range(start, min(max(wanted.end, start), whole.end))
