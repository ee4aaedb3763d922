"""Tells from the first sentences of a file of others what its columns hold, where no comment names them."""

from collections.abc import Iterable, Iterator, Sequence
from typing import Final, NamedTuple

from annotator.export.formats.conll.tags import is_tag

_HEADINGS: Final = frozenset({"tag", "tags", "label", "labels", "ner", "ner_tag", "ner_tags", "ne", "iob", "bio"})
_NUMBERED: Final = range(3, 10)
"""How many columns a file has whose first one numbers the tokens; files of ten are CoNLL-U."""
_TOKENS: Final = 2
_ENOUGH: Final = 8
"""So many tokens with numbers in front are no figures in a text."""
_MOST_LINES: Final = 1000

Line = tuple[int, str]


class Layout(NamedTuple):
    """The column of words, and those of tags: none where it is the last one. `heading`: the first line names them."""

    form: int = 0
    tags: tuple[int, ...] = ()
    heading: bool = False


def fields_of(line: str) -> list[str]:
    """The columns of a line, parted by tabs if there are any, else by blanks.

    Label Studio writes `word -X- _ tag`, with the blanks that a label has.
    """
    if "\t" in line:
        return line.split("\t")
    fields = line.split()
    return line.strip().split(None, 3) if fields[1:3] == ["-X-", "_"] else fields


def first_sentences(lines: Iterator[Line]) -> list[Line]:
    """Take the lines of the first sentences, up to the end of one."""
    taken: list[Line] = []
    tokens = 0
    for number, line in lines:
        taken.append((number, line))
        if (not line.strip() and tokens >= _ENOUGH) or len(taken) >= _MOST_LINES:
            break
        tokens += bool(line.strip()) and not line.startswith("#")
    return taken


def layout_of(lines: Iterable[str]) -> Layout:
    """The layout of a file that begins with these lines."""
    rows = [fields_of(line) for line in lines if line.strip() and not line.startswith(("#", "-DOCSTART-"))]
    heading = has_heading(rows)
    rows = rows[heading:]
    if not _numbered(rows):
        return Layout(heading=heading)
    places = range(2, min(map(len, rows)))
    told = len(places) > 1 and all(is_tag(row[place].strip()) for row in rows for place in places)
    return Layout(1, tuple(places) if told else (), heading)


def has_heading(rows: Sequence[Sequence[str]]) -> bool:
    """Whether the first row names the columns of those that follow."""
    if len(rows) < _TOKENS or len(rows[0]) != len(rows[1]):
        return False
    return rows[0][-1].strip().casefold() in _HEADINGS and is_tag(rows[1][-1].strip())


def _numbered(rows: Sequence[Sequence[str]]) -> bool:
    """Whether the first column numbers the tokens of a sentence, from 0 or from 1; several sentences may be there."""
    if len(rows) < _TOKENS or any(len(row) not in _NUMBERED for row in rows):
        return False
    first = [row[0] for row in rows]
    return any(all(_follows(first, place, start) for place in range(len(first))) for start in ("0", "1"))


def _follows(found: Sequence[str], place: int, start: str) -> bool:
    before = found[place - 1] if place else ""
    return found[place] == start or (before.isdecimal() and found[place] == str(int(before) + 1))
