"""Who signed: names with offices and bodies, below the words of a statement."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from annotator.ingest.splitting.blocks import Block
from annotator.ingest.splitting.form import begins_great, ends_sentence
from annotator.ingest.splitting.offices import OFFICE, SIGNED

_MOST_WORDS = 14
_MOST_LINES = 5
_MOST_NAME_WORDS = 6
_PARTICLE_WORDS = "de la le van von der den del di da dos el al bin ibn af zu y e do du ten ter"
_PARTICLES = frozenset(_PARTICLE_WORDS.split())
_APART = re.compile(r"\s*[,;–—|]\s+|\s+[-–—]\s+|\s*\(\s*|\)\s*$")
_BULLET = re.compile(r"^(?:[-–—•*▪·]|\d{1,3}[.)])\s+")


@dataclass(frozen=True, slots=True)
class Signatures:
    """The block with which the signatures begin, and who signed: name, office and body, with commas between."""

    start: int
    names: tuple[str, ...]


def read_signatures(blocks: Sequence[Block]) -> Signatures | None:
    """The signatures at the end of a statement, or None if nobody signed."""
    groups = list(_groups(blocks))
    start, found = len(groups), list[str]()
    for index in range(len(groups) - 1, 0, -1):
        names = _signed(groups[index])
        if names is None:
            break
        start, found = index, [*names, *found]
    if start == len(groups) or not found:
        return None
    return Signatures(blocks.index(groups[start][0]), tuple(found))


def _groups(blocks: Sequence[Block]) -> Iterator[list[Block]]:
    """Blocks that touch."""
    group: list[Block] = []
    for block in blocks:
        if group and block.gap:
            yield group
            group = []
        group.append(block)
    if group:
        yield group


def _signed(group: list[Block]) -> list[str] | None:
    """The signatories of a group of lines, [] for words that lead to them; None if it is something else."""
    lines = [_BULLET.sub("", block.text) for block in group]
    lead = SIGNED.match(lines[0])
    if lead:
        lines = [rest for rest in (lines[0][lead.end() :].strip(), *lines[1:]) if rest]
        if not lines:
            return []
    if not all(_is_short(line) for line in lines):
        return None
    if lead or all(_is_signature(line) for line in lines):
        return [", ".join(_parts(line)) for line in lines]
    name = next((line for line in lines if _is_name(line)), None)
    if name is None or len(lines) > _MOST_LINES or not any(OFFICE.search(line) for line in lines):
        return None
    return [", ".join([name, *(line for line in lines if line is not name)])]


def _is_short(line: str) -> bool:
    return len(line.split()) <= _MOST_WORDS and not (ends_sentence(line) and not re.search(r"\b\w{1,3}\.$", line))


def _is_signature(line: str) -> bool:
    """Whether one line names a person and an office."""
    parts = _parts(line)
    return len(parts) > 1 and _is_name(parts[0]) and any(OFFICE.search(part) for part in parts[1:])


def _parts(line: str) -> list[str]:
    return [part.strip() for part in _APART.split(line) if part.strip()]


def _is_name(line: str) -> bool:
    words = line.replace(".", ". ").split()
    if not 1 < len(words) <= _MOST_NAME_WORDS or any(character.isdigit() for character in line) or "," in line:
        return False
    return not OFFICE.match(line) and all(begins_great(word) or word.casefold() in _PARTICLES for word in words)
