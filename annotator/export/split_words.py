"""The parts of a split as people write them: 80/10/10, train=70,test=30, or a number of folds."""

from typing import Final

from annotator.core.errors import ExportError
from annotator.export.split_plan import SplitPlan

Parts = tuple[tuple[str, float], ...]
"""The parts with their shares, as a split plan has them."""

_NAMES: Final = {2: ("train", "test"), 3: ("train", "dev", "test")}
_MOST_DIGITS: Final = 3  # SplitPlan knows the most parts


def shares_of(given: str) -> Parts:
    """Parts with their shares, written as two or three numbers with strokes between, or each with its name.

    Raises:
        ExportError: they are none, or not written so.
    """
    if "=" in given:
        named = [part.partition("=") for part in given.split(",")]
        return SplitPlan(tuple((name.strip(), _number(share, given)) for name, _, share in named)).parts
    numbers = [_number(share, given) for share in given.split("/")]
    if len(numbers) not in _NAMES:
        raise ExportError(
            f"Nothing was exported: {given} is neither two nor three shares; name the parts: a=50,b=25,c=25"
        )
    return SplitPlan(tuple(zip(_NAMES[len(numbers)], numbers, strict=True))).parts


def folds_of(given: str) -> Parts:
    """So many equal parts, called fold-1, fold-2 and so on.

    Raises:
        ExportError: it is no number, or there cannot be so many.
    """
    number = given.strip()
    if not (number.isdecimal() and len(number) <= _MOST_DIGITS):
        raise ExportError(f"Nothing was exported: {given} is not a number of folds")
    return SplitPlan(tuple((f"fold-{one}", 1) for one in range(1, int(number) + 1))).parts


def _number(share: str, given: str) -> float:
    try:
        return float(share.strip().removesuffix("%"))
    except ValueError:
        raise ExportError(f"Nothing was exported: {given} holds a share that is no number") from None
