"""Numbered resolutions: paragraphs that count themselves, each long enough to stand alone."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from annotator.ingest.splitting.blocks import Block
from annotator.ingest.splitting.form import ends_sentence, word_count

_FEWEST = 3
_MOST_BELOW = 3
_LONG, _SENTENCE = 14, 5
_WORD = (
    r"(?:resolution|motion|point|article|art\.?|demand|thesis|beschluss|antrag|punkt|artikel|resolution|these|"
    r"résolution|motion|point|article|resolución|moción|punto|artículo|rezolucja|uchwała|punkt|artykuł|"
    r"резолюция|пункт|статья|тезис|резолюція|стаття|قرار|بند|المادة|no\.?|nr\.?|№|§)"
)
_ITEM = re.compile(
    rf"(?P<open>[(\[]?)(?:(?P<word>{_WORD})\s*)?(?P<number>\d{{1,3}}|[IVXLC]{{1,6}})"
    r"(?P<close>[.)\]:،°º]{1,2}|\s?[-–—](?=\s)|(?=\s*$))(?:[ \t\u00a0]+|$|(?=[^\W\d_]))",
    re.IGNORECASE,
)
_JOINED_BY = re.compile(r"[;,](?:\s+\w{1,5})?$")
_ROMAN = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100}


@dataclass(frozen=True, slots=True)
class Item:
    """A resolution: its number as a figure, and its blocks from the first to before the last (indexes)."""

    number: str
    first: int
    after: int


@dataclass(frozen=True, slots=True)
class _Mark:
    index: int
    number: int
    style: tuple[str, str, str, bool]
    own_words: int


def read_numbered(blocks: Sequence[Block]) -> list[list[Item]]:
    """The lists of numbered resolutions among the blocks, in order."""
    marks = [mark for index, block in enumerate(blocks) if (mark := _mark(index, block.text))]
    return [items for run in _runs(marks) if (items := _items(blocks, run))]


def _mark(index: int, text: str) -> _Mark | None:
    found = _ITEM.match(text)
    if found is None or not (found["close"] or found["word"]):
        return None
    roman = not found["number"].isdigit()
    if roman and found["number"] != found["number"].upper():
        return None
    number = _roman(found["number"]) if roman else int(found["number"])
    style = (found["open"], (found["word"] or "").casefold(), found["close"].strip(), roman)
    return _Mark(index, number, style, word_count(text[found.end() :]))


def _roman(letters: str) -> int:
    values = [_ROMAN[letter] for letter in letters]
    return sum(-one if one < next_ else one for one, next_ in zip(values, [*values[1:], 0], strict=True))


def _runs(marks: Sequence[_Mark]) -> Iterator[list[_Mark]]:
    """Marks of one style that count 1, 2, 3 … ; those of another style between them belong to their items."""
    taken = set[int]()
    for place, first in enumerate(marks):
        if first.number != 1 or first.index in taken:
            continue
        run = [first]
        for mark in marks[place + 1 :]:
            if mark.style == first.style and mark.number == 1:
                break
            if mark.style == first.style and mark.number == run[-1].number + 1:
                run.append(mark)
        if len(run) >= _FEWEST:
            taken |= set(range(run[0].index, run[-1].index + 1))
            yield run


def _items(blocks: Sequence[Block], run: list[_Mark]) -> list[Item]:
    """The resolutions of a list; none if it is no list of such, but of headings, or of words of one sentence."""
    ends = [mark.index for mark in run[1:]]
    below = [end - mark.index - 1 for mark, end in zip(run, ends, strict=False)]
    named = bool(run[0].style[1])
    if max(below) > _MOST_BELOW and not named:
        return []
    ends.append(min(len(blocks), run[-1].index + 1 + (min(below) if named else 0)))
    whole = [blocks[mark.index : end] for mark, end in zip(run, ends, strict=True)]
    if not _stand_alone(whole, run):
        return []
    return [Item(str(mark.number), mark.index, end) for mark, end in zip(run, ends, strict=True)]


def _stand_alone(whole: Sequence[Sequence[Block]], run: Sequence[_Mark]) -> bool:
    words = sum(sum(word_count(block.text) for block in item) for item in whole) / len(whole)
    if sum(bool(_JOINED_BY.search(item[-1].text)) for item in whole) * 2 > len(whole):
        return False  # one sentence, broken into lines
    if not run[0].style[1] and sum(mark.own_words for mark in run) / len(run) < _SENTENCE:
        return False  # headings of chapters
    sentences = sum(ends_sentence(item[-1].text) for item in whole)
    return words >= _LONG or (words >= _SENTENCE + 1 and sentences * 4 >= len(whole) * 3)
