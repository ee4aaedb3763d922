"""Captions, requests for money, and lines that lead about a page: told by their words and where they stand."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby, takewhile

from annotator.core.greyed import GreyKind
from annotator.ingest.splitting.blocks import Block
from annotator.ingest.splitting.boilerplate_signs import CAPTION, LEADING, MENU, NAVIGATION
from annotator.ingest.splitting.datelines import read_dateline
from annotator.ingest.splitting.form import ends_sentence, is_separator, word_count
from annotator.ingest.splitting.furniture import find_furniture, find_running_heads
from annotator.ingest.splitting.offices import OFFICE
from annotator.ingest.splitting.request_signs import ACCOUNT, ASKING, PAYING, WEAK
from annotator.ingest.splitting.signs import count_signs
from annotator.ingest.splitting.speech_acts import DEMANDING, WORK

_LONGEST_CAPTION = 500
_SHORT, _SHORT_PAYING = 12, 20
_ENTRY = 4
_MOST_NEUTRAL = 1
_EXAMINED = 3000
_BULLET = re.compile(r"[-–—•*▪·●○→✓✔►»]\s")

Found = dict[int, tuple[GreyKind, str]]


@dataclass(frozen=True, slots=True)
class _Signs:
    """How many different signs a paragraph holds."""

    asking: int
    paying: int
    leading: int
    weak: int

    @property
    def any(self) -> bool:
        return bool(self.asking or self.paying or self.leading or self.weak)

    @property
    def requests(self) -> int:
        return self.asking + self.paying

    @property
    def alone(self) -> bool:
        """Whether they are enough where nothing around them asks or leads, however long the paragraph is."""
        return self.requests > 1 or self.leading > 1 or bool(self.paying and self.weak) or self.asks_readers

    @property
    def asks_readers(self) -> bool:
        """Whether a request speaks of readers, subscribers or gifts as well; its own words may be one of these."""
        return self.asking > 0 and self.weak > 1


def find_boilerplate(blocks: Sequence[Block]) -> Found:
    """The indexes of the paragraphs that are no part of what was said, with the kind and what gave them away."""
    found: Found = {}
    signs = [_signs(block.text) for block in blocks]
    for index, (block, held) in enumerate(zip(blocks, signs, strict=True)):
        if len(block.text) <= _LONGEST_CAPTION and CAPTION.search(block.text):
            found[index] = (GreyKind.CAPTION, "picture credit")
        elif NAVIGATION.match(block.text):
            found[index] = (GreyKind.BOILERPLATE, "navigation")
        elif _gives_itself_away(block.text, held):
            found[index] = (GreyKind.BOILERPLATE, "request" if held.requests else "navigation")
    for index in find_running_heads(blocks):
        found.setdefault(index, (GreyKind.HEADER, "head or number of a page"))
    for index, reason in find_furniture(blocks):
        found.setdefault(index, (GreyKind.BOILERPLATE, reason))
    for index in _menus(blocks):
        found.setdefault(index, (GreyKind.BOILERPLATE, "navigation"))
    for index in (*_tail(blocks, signs), *_beside(blocks, signs, found)):
        found.setdefault(index, (GreyKind.BOILERPLATE, "among requests"))
    return found


def _gives_itself_away(text: str, held: _Signs) -> bool:
    """Whether a paragraph asks or leads by its own words, and says nothing else."""
    if not held.requests and not held.leading:
        return False
    short = word_count(text) <= (_SHORT_PAYING if held.paying else _SHORT)
    return (short or held.alone) and not _speaks(text)


def has_signs(text: str) -> bool:
    """Whether a paragraph asks, leads, or uses the words of those who do."""
    return _signs(text).any


def may_stand_between(text: str) -> bool:
    """Whether a paragraph between copies of a text may be the page's own: it demands nothing and names no office."""
    return not OFFICE.search(text) and not _speaks(text)


def may_ask(text: str) -> bool:
    """Whether a paragraph between requests may be one as well: it is short, demands nothing and names no office."""
    return word_count(text) <= _SHORT_PAYING and may_stand_between(text)


def _speaks(text: str) -> bool:
    """Whether a paragraph demands in the first person, or is about the money of work and strikes."""
    return any(count_signs(text, text.lower(), DEMANDING, WORK))


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
    asking, paying, leading, weak = count_signs(examined, examined.lower(), ASKING, PAYING, LEADING, WEAK)
    return _Signs(asking, paying + (ACCOUNT.search(examined) is not None), leading, weak)


def _tail(blocks: Sequence[Block], signs: Sequence[_Signs]) -> range:
    """The end of a page, if it begins and ends with signs and has hardly a paragraph without one between.

    It must ask for something more than once, and most of the page must stand above it.
    """
    first, neutral = len(blocks), 0
    for index in range(len(blocks) - 1, -1, -1):
        if signs[index].any and not _speaks(blocks[index].text):
            first, neutral = index, 0
        elif signs[index].any or read_dateline(blocks[index].text) is not None:
            break
        elif not is_separator(blocks[index].text):
            neutral += 1
        if neutral > _MOST_NEUTRAL:
            break
    below = sum(block.letters for block in blocks[first:])
    asks = sum(held.requests for held in signs[first:])
    return range(first, len(blocks)) if asks > 1 and below * 2 < sum(block.letters for block in blocks) else range(0)


def _beside(blocks: Sequence[Block], signs: Sequence[_Signs], found: Found) -> Iterator[int]:
    """Short lines with weak signs that touch a request, one after the other."""
    requests = {index for index, (_, reason) in found.items() if reason == "request"}
    for step in (1, -1):
        for request in requests:
            index = request + step
            while 0 <= index < len(blocks) and index not in found and _is_weak(blocks[index].text, signs[index]):
                yield index
                index += step
    for request in requests:
        if blocks[request].text.endswith(":"):
            below = range(request + 1, len(blocks))
            yield from takewhile(lambda index: _BULLET.match(blocks[index].text) is not None, below)


def _is_weak(text: str, held: _Signs) -> bool:
    return bool(held.weak) and word_count(text) <= _SHORT and not OFFICE.search(text) and not _speaks(text)
