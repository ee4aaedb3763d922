"""`annotator annotate`: annotations from a file in the exchange format."""

import argparse
from pathlib import Path
from typing import Final

from annotator.cli.command import Command
from annotator.cli.output import DONE, IN_PART, one_line, say, warn
from annotator.cli.reviewers import reviewer_named
from annotator.export.exchange.reader import read_exchange
from annotator.operations.exchange_report import AnnotateReport
from annotator.operations.exchanging import annotate
from annotator.store.project import Project


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """What may follow `annotate`."""
    parser.add_argument("project", metavar="PROJECT", type=Path, help="a file that ends in .annotator")
    parser.add_argument("file", metavar="FILE.jsonl", type=Path, help="the annotations")
    parser.add_argument(
        "--reviewer", metavar="NAME", required=True, help="who made the annotations for which the file names nobody"
    )


def run(options: argparse.Namespace) -> int:
    """Take the annotations and list what was left out.

    Raises:
        ExchangeError: the file is damaged; nothing was taken from it.
        ProjectError: the project cannot be opened for writing.
    """
    reviewer = reviewer_named(options.reviewer)
    with Project.open(options.project) as project:
        _, report = annotate(project, reviewer, read_exchange(options.file))
    return tell(options.file.name, report)


def tell(name: str, report: AnnotateReport) -> int:
    """Print what came of a file; the exit code."""
    say(f"{one_line(name)}: {' '.join(report.sentences())}")
    for left_out in report.left_out:
        warn(f"Left out. {one_line(left_out.sentence())}")
    return IN_PART if report.left_out else DONE


COMMAND: Final = Command(
    name="annotate",
    summary="read annotations from a file in the exchange format",
    description=(
        "Read annotations from a file in the exchange format (docs/exchange-format.md). A span is given by offsets "
        "or by “quote” and “occurrence” within the statement. A quote that is not found is reported and nothing is "
        "guessed. Reading a file twice changes nothing. All of it is one step for undo."
    ),
    examples="""\
  annotator annotate work.annotator labels.jsonl --reviewer "Ana Lima"
""",
    add_arguments=add_arguments,
    run=run,
)
