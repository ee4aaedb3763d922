"""Pages that line up several texts, most of them cut off: where each begins, and what stands above all of them."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from annotator.ingest.splitting.blocks import Block
from annotator.ingest.splitting.datelines import read_dateline
from annotator.ingest.splitting.form import is_title, word_count
from annotator.ingest.splitting.teasers import ends_in_teaser, teaser_lines

_FEWEST = 2
_MOST_HEADER_WORDS = 8


@dataclass(frozen=True, slots=True)
class Digest:
    """The indexes of the blocks with which the texts begin, and of those that stand above them all."""

    starts: tuple[int, ...]
    headers: tuple[int, ...] = ()


def read_digest(blocks: Sequence[Block]) -> Digest | None:
    """The texts of a digest, or None if the page is none: fewer than two of its paragraphs are cut off."""
    lines = frozenset(teaser_lines([block.text for block in blocks]))
    ends = [index for index, block in enumerate(blocks) if index in lines or ends_in_teaser(block.text)]
    if len(ends) < _FEWEST:
        return None
    starts = {index + 1 for index in ends if index + 1 < len(blocks)}
    gap = _gap_below_titles(blocks, starts)
    if gap:
        starts |= set(_further_titles(blocks, starts, gap))
    headers = _headers(blocks, starts)
    first = len(headers)
    return Digest(tuple(sorted({first, *(start for start in starts if start > first)})), headers)


def title_index(blocks: Sequence[Block], start: int) -> int:
    """The block that is the title of the text that begins there: below a dateline, if there is one."""
    below = start + 1 < len(blocks) and read_dateline(blocks[start].text) is not None
    return start + 1 if below and is_title(blocks[start + 1].text) else start


def _gap_below_titles(blocks: Sequence[Block], starts: set[int]) -> int:
    """How many blank lines stand below the titles, if that sets them apart; else 0."""
    gaps = Counter(
        blocks[title + 1].gap
        for title in (title_index(blocks, start) for start in starts)
        if title + 1 < len(blocks) and not ends_in_teaser(blocks[title].text)
    )
    usual = gaps.most_common(1)
    if not usual or usual[0][1] * 2 <= gaps.total() or usual[0][0] < _FEWEST:
        return 0
    return usual[0][0]


def _further_titles(blocks: Sequence[Block], starts: set[int], gap: int) -> list[int]:
    """Titles of texts before which nothing was cut off: set apart as the others are, and a text follows.

    A line in a title's place that no text follows belongs to what stands before it.
    """
    heads = {index for start in starts for index in range(start, title_index(blocks, start) + 1)}
    likely = [
        index
        for index in range(len(blocks) - 1)
        if index not in heads and is_title(blocks[index].text) and blocks[index + 1].gap >= gap
    ]
    found: list[int] = []
    for index in likely:
        if index + 1 in likely or index + 1 in heads:
            continue  # another title follows at once
        above = [index]
        while above[-1] - 1 in likely:
            above.append(above[-1] - 1)
        title = max(above, key=lambda one: (blocks[one].gap, one))
        dated = title > 0 and title - 1 not in heads and read_dateline(blocks[title - 1].text) is not None
        found.append(title - 1 if dated else title)
    return found


def _headers(blocks: Sequence[Block], starts: set[int]) -> tuple[int, ...]:
    """Short lines above the first text that are not its title."""
    usual = Counter(_head_lines(blocks, start) for start in starts if start).most_common(1)
    lines = _head_lines(blocks, 0)
    above = max(0, lines - max(1, usual[0][0] if usual else 1))
    while above and not all(word_count(block.text) <= _MOST_HEADER_WORDS for block in blocks[:above]):
        above -= 1
    return tuple(range(above))


def _head_lines(blocks: Sequence[Block], start: int) -> int:
    """How many lines of the form of titles stand before the words of a text; a dateline does not count."""
    lines = 0
    for block in blocks[start:]:
        if read_dateline(block.text) is not None:
            continue
        if not is_title(block.text) or ends_in_teaser(block.text):
            break
        lines += 1
    return lines
