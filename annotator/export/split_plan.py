"""What a split should be: its parts with their shares, and what must not be parted."""

import math
import re
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from annotator.core.errors import ExportError
from annotator.export.file_names import safe_name

MOST_PARTS: Final = 100
_FIRST: Final = ("train", "validation", "valid", "dev", "test")
_ALIKE: Final = {"dev": "validation"}
_LONGEST_NAME: Final = 40


class Together(StrEnum):
    """What else must not be parted, beside copies, translations and versions."""

    DOCUMENT = "document"
    ISSUER = "issuer"
    MONTH = "month"
    DAY = "day"


@dataclass(frozen=True, slots=True)
class SplitPlan:
    """The parts with their shares, and what must stay together. Shares are relative: 80, 10, 10 or 0.8, 0.1, 0.1.

    For k folds there are k equal parts: each is once the test of a model that was trained on the others. The parts come
    in the order train, validation, dev, test, then the others by name and number.

    Raises:
        ExportError: fewer than two parts, two of them called alike, a name that is none for files, a share of nothing.
    """

    parts: tuple[tuple[str, float], ...] = (("train", 80), ("dev", 10), ("test", 10))
    together: frozenset[Together] = frozenset({Together.DOCUMENT})

    def __post_init__(self) -> None:
        """Check the parts and put them in order."""
        names = [name for name, _ in self.parts]
        if not 1 < len(names) <= MOST_PARTS:
            raise ExportError(f"Nothing was exported: a split has from 2 to {MOST_PARTS} parts.")
        for name, share in self.parts:
            if len(name) > _LONGEST_NAME or safe_name(name) != name or not re.fullmatch(r"[\w-]+", name):
                raise ExportError(
                    f"Nothing was exported: “{name}” is no name for a part. Use letters, digits, - and _, at most "
                    f"{_LONGEST_NAME}."
                )
            if not (math.isfinite(share) and share > 0):
                raise ExportError(f"Nothing was exported: the share of {name} must be more than 0.")
        if len({re.sub(r"\W", "_", _ALIKE.get(name, name)).casefold() for name in names}) < len(names):
            raise ExportError("Nothing was exported: two parts are called alike. Give each a name of its own.")
        object.__setattr__(self, "parts", tuple(sorted(self.parts, key=lambda part: _order(part[0]))))

    def sizes(self, number: float) -> dict[str, float]:
        """How much of a number each part should have."""
        whole = math.fsum(share for _, share in self.parts)
        return {name: number * share / whole for name, share in self.parts}


def _order(name: str) -> tuple[int, list[tuple[int, str]]]:
    """As readers of folders order the files of a split."""
    place = _FIRST.index(name) if name in _FIRST else len(_FIRST)
    pieces = re.split(r"(\d+)", re.sub(r"\W", "_", name))
    return (place, [(int(one), "") if one.isdecimal() else (-1, one) for one in pieces])
