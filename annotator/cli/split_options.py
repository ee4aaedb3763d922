"""How a split is asked for on the command line, and how it is shown."""

import argparse
from collections.abc import Sequence
from typing import Final

from annotator.cli.output import one_line
from annotator.core.errors import ExportError
from annotator.export.split_plan import SplitPlan, Together
from annotator.export.splits import PartCount, labels_of, statement_labels_of

_NAMES: Final = {2: ("train", "test"), 3: ("train", "dev", "test")}
_NOTHING: Final = "none"


def add_split_options(group: "argparse._ArgumentGroup") -> None:
    """The options that make up a split."""
    either = group.add_mutually_exclusive_group()
    either.add_argument(
        "--split",
        metavar="SHARES",
        type=_shares,
        help="OUT becomes a folder with an export a part: 80/20, 80/10/10, or train=70,dev=15,test=15",
    )
    either.add_argument("--folds", metavar="K", type=_folds, help="K equal parts, fold-1, fold-2, …")
    group.add_argument(
        "--keep-together",
        metavar="WHAT",
        type=_together,
        default=frozenset({Together.DOCUMENT}),
        help="what is not parted, beside near-duplicates, translations and versions: of document, issuer, month, day "
        "some with commas between, or none (default: document)",
    )


def split_of(options: argparse.Namespace) -> SplitPlan | None:
    """The split that the options ask for, if any."""
    parts: tuple[tuple[str, float], ...] | None = options.split or options.folds
    return None if parts is None else SplitPlan(parts, options.keep_together)


def table_of(parts: Sequence[PartCount]) -> list[str]:
    """The counts, a column a part."""
    labels, values = labels_of(parts), statement_labels_of(parts)
    rows: list[list[str]] = [["", *(part.name for part in parts)]]
    rows += [
        [name, *(f"{number:,}" for number in numbers)]
        for name, numbers in (
            ("groups", [part.groups for part in parts]),
            ("statements", [part.statements for part in parts]),
            ("texts", [part.texts for part in parts]),
            ("spans", [part.spans for part in parts]),
            *((f"  {one_line(label)}", [part.labels.get(label, 0) for part in parts]) for label in labels),
            *((one_line(": ".join(one)), [part.statement_labels.get(one, 0) for part in parts]) for one in values),
        )
    ]
    widths = [max(len(row[column]) for row in rows) for column in range(len(parts) + 1)]
    return [
        "  ".join(
            [row[0].ljust(widths[0]), *(cell.rjust(width) for cell, width in zip(row[1:], widths[1:], strict=True))]
        )
        for row in rows
    ]


def _shares(given: str) -> tuple[tuple[str, float], ...]:
    if "=" in given:
        named = [part.partition("=") for part in given.split(",")]
        return _checked(tuple((name.strip(), _number(share, given)) for name, _, share in named))
    numbers = [_number(share, given) for share in given.split("/")]
    if len(numbers) not in _NAMES:
        raise argparse.ArgumentTypeError(f"{given} is neither two nor three shares; name the parts: a=50,b=25,c=25")
    return _checked(tuple(zip(_NAMES[len(numbers)], numbers, strict=True)))


def _folds(given: str) -> tuple[tuple[str, float], ...]:
    if not (given.isdecimal() and len(given) < 4):  # noqa: PLR2004 -- digits; SplitPlan knows the most parts
        raise argparse.ArgumentTypeError(f"{given} is not a number of folds")
    return _checked(tuple((f"fold-{one}", 1) for one in range(1, int(given) + 1)))


def _checked(parts: tuple[tuple[str, float], ...]) -> tuple[tuple[str, float], ...]:
    try:
        return SplitPlan(parts).parts
    except ExportError as error:
        raise argparse.ArgumentTypeError(str(error).removeprefix("Nothing was exported: ")) from error


def _number(share: str, given: str) -> float:
    try:
        return float(share.strip().removesuffix("%"))
    except ValueError:
        raise argparse.ArgumentTypeError(f"{given} holds a share that is no number") from None


def _together(given: str) -> frozenset[Together]:
    words = [word.strip() for word in given.split(",")]
    if words == [_NOTHING]:
        return frozenset()
    try:
        return frozenset(Together(word) for word in words)
    except ValueError:
        known = ", ".join(one.value for one in Together)
        raise argparse.ArgumentTypeError(f"{given} is not of {known}, {_NOTHING}") from None
