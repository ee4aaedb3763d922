"""How a split is asked for on the command line, and how it is shown."""

import argparse
from collections.abc import Callable, Sequence
from functools import partial
from typing import Final

from annotator.cli.output import one_line
from annotator.core.errors import ExportError
from annotator.export.split_plan import SplitPlan, Together
from annotator.export.split_words import Parts, folds_of, shares_of
from annotator.export.splits import PartCount, labels_of, statement_labels_of

_NOTHING: Final = "none"


def add_split_options(group: "argparse._ArgumentGroup") -> None:
    """The options that make up a split."""
    either = group.add_mutually_exclusive_group()
    either.add_argument(
        "--split",
        metavar="SHARES",
        type=partial(_read, shares_of),
        help="OUT becomes a folder with an export a part: 80/20, 80/10/10, or train=70,dev=15,test=15",
    )
    either.add_argument("--folds", metavar="K", type=partial(_read, folds_of), help="K equal parts, fold-1, fold-2, …")
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
    parts: Parts | None = options.split or options.folds
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


def _read(read: Callable[[str], Parts], given: str) -> Parts:
    try:
        return read(given)
    except ExportError as error:
        raise argparse.ArgumentTypeError(str(error).removeprefix("Nothing was exported: ")) from error


def _together(given: str) -> frozenset[Together]:
    words = [word.strip() for word in given.split(",")]
    if words == [_NOTHING]:
        return frozenset()
    try:
        return frozenset(Together(word) for word in words)
    except ValueError:
        known = ", ".join(one.value for one in Together)
        raise argparse.ArgumentTypeError(f"{given} is not of {known}, {_NOTHING}") from None
