"""Numbered resolutions: paragraphs that count themselves, each long enough to stand alone."""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from statistics import median

from annotator.ingest.splitting.blocks import Block
from annotator.ingest.splitting.form import begins_small, ends_sentence, word_count
from annotator.ingest.splitting.list_items import Item, is_chapter
from annotator.ingest.splitting.list_marks import FIGURES, ROMAN, Mark, Style, begins_bullet, read_mark, shown_in
from annotator.ingest.splitting.parted_numbers import read_parted

_FEWEST = 3
_FEWEST_OUTER = 2  # points that hold lists of their own
_MOST_BELOW, _MOST_BELOW_ONE = 3, 8
_LONG, _SENTENCE = 14, 5
_NEAR, _FAR = 3, 10  # steps between numbers that are taken for slips, and those that need a second look
_LATEST_FIRST = 99
_COMMA = re.compile(r"[,،](?:\s+\w{1,5})?$")
_SEMICOLON = re.compile(r"[;؛](?:\s+\w{1,5})?$")
_LEADS_ON = re.compile(r"[:;,،؛]\s*$")


@dataclass(frozen=True, slots=True)
class _Point:
    """A mark at the beginning of a block (index)."""

    index: int
    mark: Mark


@dataclass(frozen=True, slots=True)
class _Run:
    """Points that count on, in one style and by one way of counting."""

    points: list[_Point]
    counting: str

    @property
    def first(self) -> int:
        return self.points[0].index

    @property
    def last(self) -> int:
        return self.points[-1].index


def read_numbered(blocks: Sequence[Block]) -> list[list[Item]]:
    """The lists of numbered resolutions among the blocks, in order; a list within a point stays in it."""
    points = {index: _Point(index, mark) for index, block in enumerate(blocks) if (mark := _mark_of(block))}
    runs = sorted(_all_runs(list(points.values())), key=lambda run: (run.first, -run.last, -len(run.points)))
    counted = _Counted(blocks, [index in points or begins_bullet(block.text) for index, block in enumerate(blocks)])
    lists: list[list[Item]] = []
    for run in runs:
        if lists and run.first < lists[-1][-1].after:
            continue
        items = counted.items(_filled(run, points))
        if items:
            lists.append(items)
    lists += [some for some in read_parted(blocks) if not any(_meet(some, other) for other in lists)]
    return sorted(lists, key=lambda items: items[0].first)


def _mark_of(block: Block) -> Mark | None:
    """The mark in the text, or the one that the format shows."""
    mark, point = read_mark(block.text), block.point
    if mark or point is None:
        return mark
    return Mark(str(point.number), Style("", "", f"list {point.depth}", great=False), {FIGURES: point.number}, 0)


def _meet(some: Sequence[Item], other: Sequence[Item]) -> bool:
    return some[0].first < other[-1].after and other[0].first < some[-1].after


def _all_runs(points: Sequence[_Point]) -> Iterator[_Run]:
    """The runs of every style and way of counting; each point is looked at once for each."""
    alike: defaultdict[tuple[Style, str], list[_Point]] = defaultdict(list)
    for point in points:
        for counting in point.mark.values:
            alike[point.mark.style, counting].append(point)
    for (_, counting), some in alike.items():
        yield from _runs(some, counting)


def _runs(points: Sequence[_Point], counting: str) -> Iterator[_Run]:
    """Stretches that count on. A number left out, doubled or mistaken ends none; another 1 begins the next."""
    numbers = [point.mark.values[counting] for point in points]
    run: list[_Point] = []
    count = 0  # what the last point should say
    for place, number in enumerate(numbers):
        next_ = numbers[place + 1] if place + 1 < len(numbers) else None
        if run and (_goes_on(count, number, next_) or (number == 1 and _says_one(run, counting, next_))):
            run.append(points[place])
            count = count + 1 if next_ == count + 2 else max(count, number)
        elif number == 1 or not run or (number <= count and next_ != count + 1):
            if len(run) >= _FEWEST_OUTER:
                yield _Run(run, counting)
            run, count = [], 0
            if _begins(numbers, place):
                run, count = [points[place]], number
    if len(run) >= _FEWEST_OUTER:
        yield _Run(run, counting)


def _begins(numbers: Sequence[int], place: int) -> bool:
    """Whether a list may begin here: with its first point, or, where that is missing, with three that follow on."""
    number = numbers[place]
    return number == 1 or (number <= _LATEST_FIRST and list(numbers[place : place + 3]) == [*range(number, number + 3)])


def _goes_on(count: int, number: int, next_: int | None) -> bool:
    """Whether a number belongs to the list that has come to `count`."""
    step = number - count
    if step == 1 or next_ == count + 2:
        return True
    if number == 1:
        return False
    if abs(step) <= _NEAR:
        return True
    return step > 0 and next_ != count + 1 and (next_ == number + 1 or (step <= _FAR and next_ is None))


def _says_one(run: Sequence[_Point], counting: str, next_: int | None) -> bool:
    """Whether this is a list in which every point says 1."""
    return run[-1].mark.values[counting] == 1 and (next_ == 1 or (next_ is None and len(run) > 1))


def _filled(run: _Run, points: Mapping[int, _Point]) -> _Run:
    """The run, with points that close otherwise (4) among 3. and 5.) where their numbers are missing."""
    filled = [run.points[0]]
    if run.counting != FIGURES:
        return run
    for point in run.points[1:]:
        last, number = filled[-1], point.mark.values[FIGURES]
        missing = range(last.mark.values[FIGURES] + 1, number)
        found = [points[index] for index in range(last.index + 1, point.index) if index in points] if missing else []
        fitting = [one for one in found if one.mark.values.get(FIGURES) in missing and not one.mark.style.word]
        if [one.mark.values[FIGURES] for one in fitting] == [*missing]:
            filled += fitting
        filled.append(point)
    return _Run(filled, run.counting)


@dataclass(frozen=True, slots=True)
class _Counted:
    """The blocks, and whether each begins like a point of some list."""

    blocks: Sequence[Block]
    are_points: Sequence[bool]

    def items(self, run: _Run) -> list[Item]:
        """The resolutions of a list; none if it is no list of such, but of headings, or of words of one sentence."""
        starts = [point.index for point in run.points]
        inner = [self._inner(start, end) for start, end in pairwise(starts)]
        named = bool(run.points[0].mark.style.word)
        outer = inner[0] and any(self.are_points[starts[-1] + 1 : starts[-1] + 2])
        if len(starts) < _FEWEST and not named and not outer:
            return []
        below = [end - start - 1 - within for (start, end), within in zip(pairwise(starts), inner, strict=True)]
        if not named and (median(below) > _MOST_BELOW or max(below) > _MOST_BELOW_ONE):
            return []
        ends = [*starts[1:], self._end(starts[-1], min(below), some_inner=any(inner))]
        whole = [self.blocks[start:end] for start, end in zip(starts, ends, strict=True)]
        if not _stand_alone(whole, run.points, run.counting, self._own_words(run.points, ends)):
            return []
        ends = ends if named else self._without_chapters(starts, ends)
        return [
            Item(shown_in(point.mark, run.counting), point.index, end)
            for point, end in zip(run.points, ends, strict=True)
        ]

    def _without_chapters(self, starts: Sequence[int], ends: Sequence[int]) -> list[int]:
        """The ends before headings that stand between few of the points: they belong to what is below them."""
        shorter = []
        for start, end in zip(starts, ends, strict=True):
            kept = end
            while kept - 1 > start and end != ends[-1] and is_chapter(self.blocks[kept - 1]):
                kept -= 1
            shorter.append(kept)
        headed = sum(kept < end for kept, end in zip(shorter, ends, strict=True))
        return shorter if headed * 2 < len(ends) else list(ends)

    def _inner(self, start: int, end: int) -> int:
        """How many blocks of a point are points within it."""
        return sum(self.are_points[start + 1 : end])

    def _leads(self, index: int) -> bool:
        """Whether a point goes on with points of its own."""
        return bool(_LEADS_ON.search(self.blocks[index].text)) and any(self.are_points[index + 1 : index + 2])

    def _end(self, last: int, below: int, *, some_inner: bool) -> int:
        """Where the last point ends: after as many paragraphs as the others have at least, and points within it."""
        end = last + 1
        if some_inner or self._leads(last):
            while end < len(self.blocks) and self.are_points[end]:
                end += 1
        return min(len(self.blocks), end + below)

    def _own_words(self, points: Sequence[_Point], ends: Sequence[int]) -> float:
        """How many words a point has beside its mark; one that only leads to points within it has theirs."""
        words = 0
        for point, end in zip(points, ends, strict=True):
            words += word_count(self.blocks[point.index].text[point.mark.end :])
            if point.index + 1 < end and self._leads(point.index):
                words += sum(word_count(block.text) for block in self.blocks[point.index + 1 : end])
        return words / len(points)


def _stand_alone(whole: Sequence[Sequence[Block]], points: Sequence[_Point], counting: str, own_words: float) -> bool:
    """Whether the items of a list are sentences, not headings of chapters or parts of one sentence."""
    words = sum(sum(word_count(block.text) for block in item) for item in whole) / len(whole)
    half = len(whole) / 2
    if sum(bool(_COMMA.search(item[-1].text)) for item in whole) > half:
        return False
    small = sum(begins_small(item[0].text[point.mark.end :]) for item, point in zip(whole, points, strict=True)) > half
    if small and counting not in (FIGURES, ROMAN):
        return False
    if sum(bool(_SEMICOLON.search(item[-1].text)) for item in whole) > half and (small or words < _LONG):
        return False
    if not points[0].mark.style.word and own_words < _SENTENCE:
        return False
    sentences = sum(any(ends_sentence(block.text) for block in item) for item in whole)
    return words >= _LONG or (words >= _SENTENCE + 1 and sentences * 4 >= len(whole) * 3)
