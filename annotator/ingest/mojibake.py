"""Letters that were read in the wrong encoding once (“Ã©” for “é”): found, and put right if asked.

Only a person can say whether such letters are meant, so they are offered, line by line, and never changed unasked.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from annotator.core.alignment import Substitution
from annotator.core.errors import AnnotatorError

_LINE = re.compile(r"[^\r\n\x0b\x0c\x85\u2028\u2029]*[^\x00-\x7f\r\n\x85\u2028\u2029][^\r\n\x0b\x0c\x85\u2028\u2029]*")
_ASCII = re.compile(r"[\x00-\x7f]+")
# Whatever is_bad finds has a sign beyond ASCII, Greek and Cyrillic, and most of it next to another one beyond ASCII.
# Looking for that first spares plain texts of all languages the long search.
_SUSPICIOUS = re.compile(
    r"[^\x00-\x7f\u0370-\u0401\u0403-\u045f]"
    r"(?:(?<=[\x80-\x9fÃÂŒœЂ])|(?<=[^\x00-\x7f].)|(?=[^\x00-\x7f]))",
    re.DOTALL,
)
_LONGEST_LINE = 20_000
_SAMPLES = 3
_SAMPLE = 80


@dataclass(frozen=True, slots=True)
class Mojibake:
    """How many lines seem to be garbled, and some of them: a piece as it is, and as it would be."""

    lines: int
    samples: tuple[tuple[str, str], ...]


def find_mojibake(text: str) -> list[Substitution]:
    """What would put garbled lines right; each line on its own, its plain ASCII left alone where that is possible."""
    if text.isascii() or not _SUSPICIOUS.search(text):
        return []
    return [one for line in _LINE.finditer(text) for one in _repaired(line)]


def described(text: str, substitutions: list[Substitution]) -> Mojibake | None:
    """The offer to a person; None if nothing is garbled."""
    if not substitutions:
        return None
    lines = dict[int, list[Substitution]]()
    for one in substitutions:
        lines.setdefault(_line_start(text, one.start), []).append(one)
    samples = tuple(_sample(text, found) for found in list(lines.values())[:_SAMPLES])
    return Mojibake(len(lines), samples)


def _repaired(line: re.Match[str]) -> Iterator[Substitution]:
    before = line[0]
    if len(before) > _LONGEST_LINE or not _looks_garbled(before):
        return
    after = _fix(before)
    if after == before or not after:
        return
    plain_before, plain_after = _ASCII.findall(before), _ASCII.findall(after)
    if plain_before != plain_after or bool(_ASCII.match(before)) != bool(_ASCII.match(after)):
        yield Substitution(*line.span(), after)
        return
    replacements = [part for part in _ASCII.split(after) if part]
    garbled = list(re.finditer(r"[^\x00-\x7f]+", before))
    if len(replacements) != len(garbled):
        yield Substitution(*line.span(), after)
        return
    for found, replacement in zip(garbled, replacements, strict=True):
        if found[0] != replacement:
            yield Substitution(line.start() + found.start(), line.start() + found.end(), replacement)


def _looks_garbled(line: str) -> bool:
    try:
        from ftfy.badness import is_bad  # noqa: PLC0415 - needed only for texts beyond ASCII
    except ImportError as error:
        raise AnnotatorError(
            "The part that recognises garbled letters is not installed. Nothing was imported; set the program up again."
        ) from error
    return bool(is_bad(line))


def _fix(line: str) -> str:
    from ftfy import fix_encoding  # noqa: PLC0415

    return str(fix_encoding(line))


def _line_start(text: str, position: int) -> int:
    return max(text.rfind(end, 0, position) for end in "\r\n\x85\u2028\u2029") + 1


def _sample(text: str, found: list[Substitution]) -> tuple[str, str]:
    start = max(_line_start(text, found[0].start), found[0].start - _SAMPLE // 4)
    line = _LINE.match(text, start)
    end = min(start + _SAMPLE, line.end() if line else len(text))
    parts, position = list[str](), start
    for one in found:
        if one.start >= end:
            break
        parts += (text[position : one.start], one.replacement)
        position = one.end
    return text[start:end], "".join([*parts, text[position:end]])
