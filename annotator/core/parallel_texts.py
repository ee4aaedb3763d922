"""Which texts say the same in different languages: by numbers, names, length and paragraphs, without knowing a word."""

import re
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import PurePath
from typing import Final

PROPOSED: Final = 0.7
"""The least score of two texts that are proposed as translations of one another."""

_WINDOW: Final = 300  # texts of one source that are compared each with each
_NEIGHBOURS: Final = 12  # of more, each is compared with so many after it
_FEWEST_SIGNS: Final = 4  # numbers and names that both must have; fewer are chance
_LETTERS_OF_NAME: Final = 5  # how much of a name stays the same from language to language
_SAME_NAMES: Final = 0.4  # the share that is as good as all: countries and months are translated too
_NUMBER: Final = re.compile(r"\d+")
_NAME: Final = re.compile(r"[^\W\d_]{3,}")
_LANGUAGE_IN_NAME: Final = re.compile(r"[-_. (]([a-z]{2})(?:[-_][A-Za-z]{2})?\)?$")
_CYRILLIC: Final = "абвгґдеёєжзиіїйклмнопрстуўфхцчшщыэюя"
_IN_LATIN: Final = "a b v g g d e e e zh z i i i i k l m n o p r s t u u f h ts ch sh shch y e iu ia"
_LATIN: Final = str.maketrans(dict(zip(_CYRILLIC, _IN_LATIN.split(), strict=True)) | {"ъ": "", "ь": ""})


@dataclass(frozen=True, slots=True)
class TextSigns:
    """What stays the same when a text is translated."""

    language: str
    numbers: frozenset[int]
    names: frozenset[str]
    characters: int
    paragraphs: int

    @classmethod
    def of(cls, text: str, language: str) -> "TextSigns":
        """The signs of a text; numbers of every script are read."""
        pieces = (
            text.split()
        )  # what cannot hold any is left out first: to search all of a text takes five times as long
        with_numbers = " ".join(piece for piece in pieces if not piece.isalpha())
        with_names = " ".join(piece for piece in pieces if not piece.islower())
        return cls(
            language=language.split("-", maxsplit=1)[0],
            numbers=frozenset(int(number) for number in _NUMBER.findall(with_numbers) if len(number) < 9),  # noqa: PLR2004
            names=frozenset(_folded(word) for word in _NAME.findall(with_names) if word[0].isupper()),
            characters=len(text),
            paragraphs=sum(1 for line in _lines(text) if line.strip()),
        )


def likeness(one: TextSigns, other: TextSigns) -> float:
    """How well two texts fit as translations, from 0 to 1; 0 if they have too little in common to be judged."""
    if len(one.numbers & other.numbers) + len(one.names & other.names) < _FEWEST_SIGNS:
        return 0.0
    parts = [(0.1, _ratio(one.characters, other.characters)), (0.1, _ratio(one.paragraphs, other.paragraphs))]
    if one.numbers or other.numbers:
        parts.append((0.4, _dice(one.numbers, other.numbers)))
    if one.names and other.names:
        parts.append((0.4, min(1.0, _dice(one.names, other.names) / _SAME_NAMES)))
    return sum(weight * part for weight, part in parts) / sum(weight for weight, _ in parts)


def parallel_pairs(texts: Sequence[TextSigns]) -> list[tuple[int, int, float]]:
    """Pairs of indexes that are proposed as translations, with their scores; no group has a language twice.

    `texts` are those of one source, in its order.
    """
    reach = len(texts) if len(texts) <= _WINDOW else _NEIGHBOURS
    found = [
        (likeness(one, texts[other]), first, other)
        for first, one in enumerate(texts)
        for other in range(first + 1, min(len(texts), first + 1 + reach))
        if one.language != texts[other].language
    ]
    groups = [{index: text.language} for index, text in enumerate(texts)]
    pairs = list[tuple[int, int, float]]()
    for score, one, other in sorted(found, key=lambda pair: (-pair[0], pair[1], pair[2])):
        if score < PROPOSED:
            break
        mine, theirs = groups[one], groups[other]
        if mine is not theirs:
            if set(mine.values()) & set(theirs.values()):
                continue
            mine |= theirs
            for index in theirs:
                groups[index] = mine
        pairs.append((one, other, score))
    return pairs


def name_without_language(name: str, languages: Iterable[str]) -> str:
    """The stem of a file's name without the code of one of these languages at its end; "" if it has none."""
    stem = PurePath(name).stem
    found = _LANGUAGE_IN_NAME.search(stem)
    return stem[: found.start()] if found and found[1] in set(languages) else ""


def _lines(text: str) -> list[str]:
    return text.replace("\u2028", "\n").replace("\u2029", "\n").split("\n")


def _folded(word: str) -> str:
    letters = unicodedata.normalize("NFD", word.casefold().translate(_LATIN))
    return "".join(letter for letter in letters if not unicodedata.combining(letter))[:_LETTERS_OF_NAME]


def _ratio(one: int, other: int) -> float:
    return min(one, other) / max(one, other, 1)


def _dice(one: frozenset[int] | frozenset[str], other: frozenset[int] | frozenset[str]) -> float:
    return 2 * len(one & other) / (len(one) + len(other))
