"""Which paragraph of a statement is its title."""

from collections.abc import Sequence
from itertools import pairwise

from annotator.ingest.splitting.blocks import Block
from annotator.ingest.splitting.datelines import read_dateline
from annotator.ingest.splitting.form import is_title, word_count
from annotator.ingest.splitting.list_marks import read_mark
from annotator.ingest.titles import title_of

_HEADING_WITHIN = 3
_MOST_KICKER = 2


def find_title(blocks: Sequence[Block]) -> str:
    """A heading of the format, or a line of the form of a title at the beginning; else the first words."""
    for block in blocks[:_HEADING_WITHIN]:
        if block.heading:
            return title_of(block.text)
    mark = read_mark(blocks[0].text)
    if mark and mark.end == len(blocks[0].text) and len(blocks) > 1:
        return title_of(f"{blocks[0].text} {blocks[1].text}")  # nothing but a number stands in the first line
    head = blocks[:_HEADING_WITHIN]
    for block, below in pairwise(head[_is_kicker(head) :]):
        if read_dateline(block.text) is None and (is_title(block.text) or below.gap > 1):
            return title_of(block.text)
        if read_dateline(block.text) is None:
            break
    first = next((block for block in blocks if read_dateline(block.text) is None), blocks[0])
    return title_of(first.text)


def _is_kicker(head: Sequence[Block]) -> bool:
    """Whether the first line is a word that stands above the title: “ANALYSIS”, the name of the site."""
    if len(head) <= _MOST_KICKER:
        return False
    first, second = head[0].text, head[1]
    few = word_count(first) <= _MOST_KICKER < word_count(second.text) and not any(map(str.isdigit, first))
    return few and second.gap > 0 and is_title(second.text) and read_dateline(second.text) is None


def title_by_rule(place: int, blocks: Sequence[Block]) -> str:
    """The paragraph that a person chose to be the title of such statements; empty if there is none."""
    return title_of(blocks[place].text) if 0 < place < len(blocks) else ""
