"""Captions, requests for money, and lines that lead about a page: told by their words and where they stand."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from annotator.core.greyed import GreyKind
from annotator.ingest.splitting.blocks import Block
from annotator.ingest.splitting.boilerplate_signs import ASKING, CAPTION, LEADING, MENU, NAVIGATION, WEAK
from annotator.ingest.splitting.form import ends_sentence, is_separator, word_count

_LONGEST_CAPTION = 500
_SHORT = 12
_ENTRY = 4
_MOST_NEUTRAL = 1
_EXAMINED = 3000

Found = dict[int, tuple[GreyKind, str]]


@dataclass(frozen=True, slots=True)
class _Signs:
    """How many different signs a paragraph holds."""

    asking: int
    leading: int
    weak: int

    @property
    def any(self) -> bool:
        return bool(self.asking or self.leading or self.weak)

    @property
    def alone(self) -> bool:
        """Whether they are enough where nothing around them asks or leads."""
        return self.asking > 1 or self.leading > 1


def find_boilerplate(blocks: Sequence[Block]) -> Found:
    """The indexes of the paragraphs that are no part of what was said, with the kind and what gave them away."""
    found: Found = {}
    signs = [_signs(block.text) for block in blocks]
    for index, (block, held) in enumerate(zip(blocks, signs, strict=True)):
        if len(block.text) <= _LONGEST_CAPTION and CAPTION.search(block.text):
            found[index] = (GreyKind.CAPTION, "picture credit")
        elif NAVIGATION.match(block.text):
            found[index] = (GreyKind.BOILERPLATE, "navigation")
        elif held.alone or (held.asking + held.leading and word_count(block.text) <= _SHORT):
            found[index] = (GreyKind.BOILERPLATE, "request" if held.asking else "navigation")
    for index in _menus(blocks):
        found.setdefault(index, (GreyKind.BOILERPLATE, "navigation"))
    for index in _tail(blocks, signs):
        found.setdefault(index, (GreyKind.BOILERPLATE, "among requests"))
    return found


def _menus(blocks: Sequence[Block]) -> Iterator[int]:
    """Runs of short lines, most of which say what entries of menus say."""
    short = [len(block.text.split()) <= _ENTRY and not ends_sentence(block.text) for block in blocks]
    for is_short, run in groupby(range(len(blocks)), key=lambda index: short[index]):
        indexes = list(run)
        entries = [index for index in indexes if blocks[index].text.casefold().strip(" ›»>|•·-") in MENU]
        if is_short and len(entries) > 1:
            inner = range(entries[0], entries[-1] + 1)
            if len(entries) * 2 >= len(inner):
                yield from inner


def _signs(text: str) -> _Signs:
    examined = text[:_EXAMINED]
    small = examined.lower()
    asking, leading, weak = (
        len({sign for signs in family for sign in signs.found_in(examined, small)})
        for family in (ASKING, LEADING, WEAK)
    )
    return _Signs(asking, leading, weak)


def _tail(blocks: Sequence[Block], signs: Sequence[_Signs]) -> range:
    """The end of a page, if it begins and ends with signs and has hardly a paragraph without one between.

    It must ask for something more than once, and most of the page must stand above it.
    """
    first, neutral = len(blocks), 0
    for index in range(len(blocks) - 1, -1, -1):
        if signs[index].any:
            first, neutral = index, 0
        elif not is_separator(blocks[index].text):
            neutral += 1
        if neutral > _MOST_NEUTRAL:
            break
    below = sum(block.letters for block in blocks[first:])
    asks = sum(held.asking for held in signs[first:])
    return range(first, len(blocks)) if asks > 1 and below * 2 < sum(block.letters for block in blocks) else range(0)
