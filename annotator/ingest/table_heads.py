"""What the columns of a table are called, and whether its first row says so."""

from collections.abc import Sequence
from typing import Final

from annotator.ingest.fields import is_known_name
from annotator.ingest.options import ReadOptions

_LONGEST_NAME: Final = 40


def columns_of(sample: Sequence[Sequence[str]], options: ReadOptions) -> tuple[list[str], bool]:
    """The names of the columns from a sample of rows, and whether the first row holds them.

    Without such a row the columns are called 1, 2, 3 and so on.
    """
    first = [cell.strip() for cell in sample[0]]
    chosen = {column.casefold() for column in options.mapping.values() if column}
    named = any(is_known_name(one) or one.casefold() in chosen for one in first)
    if named or (len(sample) > 1 and _looks_like_a_head(first)):
        return _unique(first), True
    return [str(number) for number in range(1, max(map(len, sample)) + 1)], False


def _looks_like_a_head(row: list[str]) -> bool:
    return len(set(row)) == len(row) and all(0 < len(cell) <= _LONGEST_NAME and not cell[0].isdigit() for cell in row)


def _unique(names: list[str]) -> list[str]:
    """Names with their number where a name is missing or comes again."""
    unique, taken = [], set[str]()
    for number, name in enumerate(names, 1):
        found = name if name and name not in taken else f"{name} {number}".strip()
        taken.add(found)
        unique.append(found)
    return unique
