"""Which texts are nearly the same: small fingerprints to find candidates by, and the share of what both say.

Everything follows from the text alone and is equal on every computer. Capitals, dashes, quotation marks and blanks do
not count. Translations share no words and are found by core.parallel_texts.
"""

import re
import unicodedata
from collections.abc import Collection, Iterator, Sequence
from collections.abc import Set as AbstractSet
from hashlib import blake2b
from typing import Final
from zlib import crc32

SKETCH: Final = 24
"""The most hashes that a text is looked up by."""

NEARLY_THE_SAME: Final = 0.4
"""The least similarity of two texts of which one is a copy of the other; 15 % of the words may differ."""

_AT_ONCE: Final = 3  # words of a shingle
_HASHES: Final = 1 << 32  # how many a checksum can be
_FEWEST_LETTERS: Final = 40
_WORD: Final = re.compile(r"\w+")
_NO_MARKS: Final = {code: " " for code in range(128) if not _WORD.match(chr(code))}
# Thai, Lao, Burmese, Khmer, kana and Han are written without blanks: there each letter counts as a word.
UNSPACED: Final = "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\U00020000-\U0003ffff"
"""The letters of these scripts, as in a class of a regular expression."""

_LETTER_OR_WORD: Final = re.compile(rf"[{UNSPACED}]|[^\W{UNSPACED}]+")
_IS_UNSPACED: Final = re.compile(f"[{UNSPACED}]")


def folded_lines(text: str) -> list[list[str]]:
    """The words of each line that is not blank, as they are compared; one after another they are those of the text."""
    return [folded_words(line) for line in text.splitlines() if line.strip()]


def folded_words(text: str) -> list[str]:
    """The words of a text as they are compared; of scripts without blanks, the letters."""
    if text.isascii():
        return text.lower().translate(_NO_MARKS).split()
    folded = unicodedata.normalize("NFKC", text).replace("\u00ad", "").casefold()
    if _IS_UNSPACED.search(folded):
        return _LETTER_OR_WORD.findall(folded)
    words = list[str]()
    for word in folded.split():  # most are nothing but letters: several times faster than to search all of the text
        if word.isalnum():
            words.append(word)
        else:
            words += _WORD.findall(word)
    return words


def shingles(words: Sequence[str]) -> set[int]:
    """A hash for each three words that follow one another; one for all of a shorter text, none for no words."""
    if len(words) < _AT_ONCE:
        return {crc32(" ".join(words).encode())} if words else set()
    return {
        crc32(f"{one} {two} {three}".encode("utf-8", "replace"))
        for one, two, three in zip(words, words[1:], words[2:], strict=False)
    }


def sketch(hashes: set[int]) -> tuple[int, ...]:
    """The smallest hashes: two texts have about as much of these in common as of all."""
    small: Collection[int] = hashes
    if len(hashes) > 4 * SKETCH:  # hashes are spread evenly: below this there are about twice as many as wanted
        below = 2 * SKETCH * _HASHES // len(hashes)
        few = [hash_ for hash_ in hashes if hash_ < below]
        small = few if len(few) >= SKETCH else hashes
    return tuple(sorted(small)[:SKETCH])


def similarity(one: AbstractSet[int], other: Collection[int]) -> float:
    """The share of the shingles of either that both have, from 0 to 1; the other may be a list without repetitions."""
    common = sum(map(one.__contains__, other))
    return common / (len(one) + len(other) - common) if common else 0.0


def text_hash(words: Sequence[str], *, whole: bool = False) -> int:
    """A number of 64 bits, with sign, for the same words; another one if they are the whole text of a statement."""
    content = " ".join(words).encode("utf-8", "replace")
    digest = blake2b(content, digest_size=8, person=b"whole" if whole else b"").digest()
    return int.from_bytes(digest, "big", signed=True)


def paragraph_hashes(lines: Sequence[Sequence[str]]) -> Iterator[int]:
    """The hashes of the lines of words that are long enough to say something; none for a text of only one."""
    for words in lines if len(lines) > 1 else []:
        if sum(map(len, words)) >= _FEWEST_LETTERS:
            yield text_hash(words)
