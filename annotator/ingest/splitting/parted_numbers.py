"""Points that count in several parts (1.1, 1.2, 2.1) below headings that say nothing themselves."""

from collections.abc import Iterator, Sequence
from itertools import groupby

from annotator.ingest.splitting.blocks import Block
from annotator.ingest.splitting.form import ends_sentence, word_count
from annotator.ingest.splitting.list_items import Item, is_chapter
from annotator.ingest.splitting.list_marks import read_parts_mark

_FEWEST = 3
_FEWEST_WORDS = 6
_MOST_BELOW = 8

_Number = tuple[int, ...]


def read_parted(blocks: Sequence[Block]) -> list[list[Item]]:
    """The lists of such points: each counts on from the one before, or begins the next chapter; none are headings.

    A point of more parts belongs to the one above it, and so does what stands below it, but for the next heading.
    """
    numbers = {index: found for index, block in enumerate(blocks) if (found := read_parts_mark(block.text))}
    if not numbers:
        return []
    depth = min(len(number) for number, _ in numbers.values())
    points = [(index, number) for index, (number, _) in numbers.items() if len(number) == depth]
    lists = []
    for run in _runs(points):
        items = _items(blocks, run)
        words = sum(word_count(blocks[index].text[numbers[index][1] :]) for index, _ in run)
        sentences = sum(ends_sentence(blocks[item.after - 1].text) for item in items)
        begins = run[0][1][-1] == 1  # “1.5 million” does not
        if begins and len(run) >= _FEWEST and words >= _FEWEST_WORDS * len(run) and sentences * 2 > len(run):
            lists.append(items)
    return lists


def _runs(points: Sequence[tuple[int, _Number]]) -> Iterator[list[tuple[int, _Number]]]:
    run: list[tuple[int, _Number]] = []
    for index, number in points:
        if run and not (_follows(run[-1][1], number) and index - run[-1][0] <= _MOST_BELOW):
            yield run
            run = []
        run.append((index, number))
    if run:
        yield run


def _follows(one: _Number, other: _Number) -> bool:
    same = one[:-1] == other[:-1]
    return other[-1] == one[-1] + 1 if same else other[-1] == 1 and other[:-1] > one[:-1]


def _items(blocks: Sequence[Block], run: Sequence[tuple[int, _Number]]) -> list[Item]:
    """The points; the heading above a point, which only says its chapter, belongs to none."""
    items = []
    ends = [index for index, _ in run[1:]]
    for (index, number), next_ in zip(run, [*ends, 0], strict=True):
        end = next_ or _last_end(blocks, index)
        while next_ and end > index + 1 and is_chapter(blocks[end - 1]):
            end -= 1
        items.append(Item(".".join(map(str, number)), index, end))
    return items


def _last_end(blocks: Sequence[Block], last: int) -> int:
    """Where the last point ends: after the points within it."""
    within = groupby(range(last + 1, len(blocks)), key=lambda index: read_parts_mark(blocks[index].text) is not None)
    first = next(within, (False, iter(())))
    return last + 1 + (len(list(first[1])) if first[0] else 0)
