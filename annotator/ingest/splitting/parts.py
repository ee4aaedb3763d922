"""Where one statement of a page ends and the next begins; most pages are one."""

from collections.abc import Sequence
from dataclasses import dataclass

from annotator.ingest.splitting.blocks import Block
from annotator.ingest.splitting.datelines import read_dateline
from annotator.ingest.splitting.digests import read_digest
from annotator.ingest.splitting.form import is_separator, is_title
from annotator.ingest.splitting.languages import language_starts

_FEWEST_LETTERS = 150
_TWO = 2


@dataclass(frozen=True, slots=True)
class Parts:
    """The first blocks of the statements of a page (indexes), and the blocks that belong to none of them.

    `digest` says that the page lines up texts of others.
    """

    starts: tuple[int, ...] = (0,)
    headers: tuple[int, ...] = ()
    digest: bool = False


def read_parts(blocks: Sequence[Block], languages: Sequence[str]) -> Parts:
    """Cut a page by what is cut off in it, by dividing lines, by datelines, or by language: the first that fits."""
    digest = read_digest(blocks)
    if digest:
        return Parts(digest.starts, digest.headers, digest=True)
    divided = _divided(blocks)
    if divided:
        return divided
    dated = _dated(blocks)
    if dated:
        return Parts(dated, digest=True)
    return Parts((0, *language_starts(blocks, languages)))


def _divided(blocks: Sequence[Block]) -> Parts | None:
    """Lines of stars or dashes between texts that each begin with a title or dateline."""
    lines = [index for index, block in enumerate(blocks) if is_separator(block.text)]
    inner = [index for index in lines if 0 < index < len(blocks) - 1]
    if not inner:
        return None
    starts = (0 if 0 not in lines else 1, *(index + 1 for index in inner))
    if not _are_long(blocks, starts) or not all(_begins_text(blocks, start) for start in starts[1:]):
        return None
    return Parts(starts, tuple(lines), digest=True)


def _dated(blocks: Sequence[Block]) -> tuple[int, ...]:
    """Datelines above texts, or each below a title."""
    lines = [index for index, block in enumerate(blocks) if (line := read_dateline(block.text)) and line.date.year]
    if len(lines) < _TWO:
        return ()
    below = lines[0] == 1 and all(index > 0 and is_title(blocks[index - 1].text) for index in lines)
    starts = tuple(index - 1 if below else index for index in lines)
    if starts[0]:
        starts = (0, *starts)
    return starts if _are_long(blocks, starts) else ()


def _begins_text(blocks: Sequence[Block], start: int) -> bool:
    first = blocks[start]
    return first.heading or is_title(first.text) or read_dateline(first.text) is not None


def _are_long(blocks: Sequence[Block], starts: Sequence[int]) -> bool:
    ends = [*starts[1:], len(blocks)]
    return all(
        sum(block.letters for block in blocks[start:end]) >= _FEWEST_LETTERS
        for start, end in zip(starts, ends, strict=True)
    )
