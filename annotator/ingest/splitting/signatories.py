"""Who signed: names with offices and bodies, below the words of a statement."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from annotator.ingest.splitting.blocks import Block
from annotator.ingest.splitting.datelines import read_dateline
from annotator.ingest.splitting.form import ends_sentence, word_count
from annotator.ingest.splitting.office_lines import could_be_person, office_and_name
from annotator.ingest.splitting.offices import OFFICE, SIGNED
from annotator.ingest.splitting.person_names import is_name

_MOST_WORDS = 14
_MOST_SIGNING = 16
_MOST_LINES = 5
_APART = re.compile(r"\s*[,;–—|]\s+|\s+[-–—]\s+|\s*\(\s*|\)\s*$|\s*_{2,}\s*")
_COUNTED = re.compile(
    r"\W*(?:[^\W\d_]+\s+){0,3}\d[\d\s.,]*\s*(?:signatures|signatories|unterschriften|unterzeichnende|signataires|firmas|"
    r"assinaturas|firme|podpis\w*|подпис\w*|підпис\w*|توقيع\w*|imza)\W*",
    re.IGNORECASE,
)
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


def may_sign(blocks: Sequence[Block]) -> bool:
    """Whether the last lines of a page are a few words that are no sentence: a body or person of any language."""
    return sum(word_count(block.text) for block in blocks) <= _MOST_SIGNING and not any(
        ends_sentence(block.text) for block in blocks
    )


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
    lines = [_BULLET.sub("", block.text) for block in group if not _is_beside_names(block.text)]
    lead = SIGNED.match(lines[0]) if lines else None
    if lead:
        lines = [rest for rest in (lines[0][lead.end() :].strip(), *lines[1:]) if rest]
    if not lines:
        return []
    if not all(_is_short(line) for line in lines):
        return None
    signed = [_signature(line) for line in lines]
    if lead or all(signed):
        return [one or ", ".join(_parts(line)) for one, line in zip(signed, lines, strict=True)]
    name = next((line for line in lines if is_name(line)), None)
    if name is None or len(lines) > _MOST_LINES or not any(OFFICE.search(line) for line in lines):
        return None
    return [", ".join([name, *(line.rstrip(" ,;:") for line in lines if line is not name)])]


def _is_beside_names(line: str) -> bool:
    """Whether a line among names is a date, or says how many they are."""
    return _COUNTED.fullmatch(line) is not None or read_dateline(line) is not None


def _is_short(line: str) -> bool:
    return len(line.split()) <= _MOST_WORDS and not (ends_sentence(line) and not re.search(r"\b\w{1,3}\.$", line))


def _signature(line: str) -> str:
    """The person, then the office, of a line that names both; "" for another line."""
    parts = _parts(line)
    if len(parts) > 1:
        first_is_office = OFFICE.match(parts[0]) and could_be_person(parts[-1])
        name, *others = [parts[-1], *parts[:-1]] if first_is_office else parts
        return ", ".join([name, *others]) if is_name(name) and any(map(OFFICE.search, others)) else ""
    return ", ".join(office_and_name(line))


def _parts(line: str) -> list[str]:
    return [part.strip() for part in _APART.split(line) if part.strip()]
