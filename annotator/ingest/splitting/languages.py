"""The language of each paragraph, and where a page goes on in another one."""

from collections import Counter
from collections.abc import Sequence
from itertools import groupby

from annotator.ingest.language import UNDETERMINED, detect_language
from annotator.ingest.splitting.blocks import Block
from annotator.ingest.splitting.signatories import read_signatures

_FEWEST_LETTERS = 150
_SHARE = 0.35
_QUOTES = "\"“”„«»‹›'‘’>"


def paragraph_languages(blocks: Sequence[Block]) -> list[str]:
    """The language of every block, `und` where there is too little to tell, as in names of those who sign."""
    signatures = read_signatures(blocks)
    words = len(blocks) if signatures is None else signatures.start
    found = [detect_language(block.text) for block in blocks[:words]]
    return found + [UNDETERMINED] * (len(blocks) - words)


def main_language(blocks: Sequence[Block], languages: Sequence[str]) -> str:
    """The language of most letters; `und` if nothing can be told."""
    letters: Counter[str] = Counter()
    for block, language in zip(blocks, languages, strict=True):
        if language != UNDETERMINED:
            letters[language] += block.letters
    return letters.most_common(1)[0][0] if letters else UNDETERMINED


def language_starts(blocks: Sequence[Block], languages: Sequence[str]) -> list[int]:
    """The blocks with which a version in another language begins: about as long as its neighbour, and no quotation.

    A short line whose language cannot be told goes with what follows if it stands apart like a title, else with what
    stands before it.
    """
    runs = _runs(blocks, languages)
    if len(runs) < 2:  # noqa: PLR2004 - one language
        return []
    letters = [sum(block.letters for block in blocks[start:end]) for start, end in runs]
    longest = max(letters)
    if min(letters) < _FEWEST_LETTERS or any(count < longest * _SHARE for count in letters):
        return []
    if any(blocks[start].text[0] in _QUOTES for start, _ in runs[1:]):
        return []
    return [start for start, _ in runs[1:]]


def _runs(blocks: Sequence[Block], languages: Sequence[str]) -> list[tuple[int, int]]:
    """Neighbouring blocks of one language."""
    known = [index for index, language in enumerate(languages) if language != UNDETERMINED]
    starts = [0]
    for _, group in groupby(known, key=lambda index: languages[index]):
        first = next(group)
        if first == known[0]:
            continue
        start = first
        while start - 1 > starts[-1] and _heads(blocks, languages, start):
            start -= 1
        starts.append(start)
    return list(zip(starts, [*starts[1:], len(blocks)], strict=True))


def _heads(blocks: Sequence[Block], languages: Sequence[str], start: int) -> bool:
    """Whether the block before this one is a short line that belongs to it and not to what is above."""
    above = blocks[start - 1]
    return languages[start - 1] == UNDETERMINED and len(above.text) < _FEWEST_LETTERS and blocks[start].gap <= above.gap
