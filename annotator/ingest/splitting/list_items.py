"""A point of a list of resolutions."""

from dataclasses import dataclass

from annotator.ingest.splitting.blocks import Block
from annotator.ingest.splitting.form import ends_sentence, is_title, word_count
from annotator.ingest.splitting.list_marks import read_mark

_LONGEST_CHAPTER = 8


@dataclass(frozen=True, slots=True)
class Item:
    """A resolution: its blocks from the first to before the last (indexes), and its number.

    `number` is in figures, or as the text has it, if it is a letter or has several parts.
    """

    number: str
    first: int
    after: int


def is_chapter(block: Block) -> bool:
    """Whether a block between points heads those below it: a heading of the format, or a few words that stand apart."""
    if block.heading:
        return True
    few = word_count(block.text) <= _LONGEST_CHAPTER and block.gap > 0 and not ends_sentence(block.text)
    return few and (is_title(block.text) or read_mark(block.text) is not None)
