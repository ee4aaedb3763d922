"""`annotator check`: whether a project is whole."""

import argparse
from pathlib import Path
from typing import Final

from annotator.cli.command import Command
from annotator.cli.output import DONE, IN_PART, counted, one_line, say, warn
from annotator.cli.reading import reading
from annotator.operations.checking import check


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """What may follow `check`."""
    parser.add_argument("project", metavar="PROJECT", type=Path, help="a file that ends in .annotator")


def run(options: argparse.Namespace) -> int:
    """Check the project and list what is wrong.

    Raises:
        ProjectError: the project cannot be opened.
    """
    path: Path = options.project
    with reading(path) as project:
        report, newer = check(project), project.newer
    for problem in report.problems:
        warn(one_line(problem))
    if newer:
        warn(
            f"{path.name} was made by a newer version of Annotator, so this one cannot say whether it is whole. "
            "Check it with the newer version."
        )
        return IN_PART
    if not report.sound:
        warn(f"{path.name}: {counted(len(report.problems), 'problem')}. Go back to a backup copy, or ask for help.")
        return IN_PART
    say(
        f"{path.name} is whole: {counted(report.documents, 'document')}, {counted(report.statements, 'statement')}, "
        f"{counted(report.spans, 'span')}, {counted(report.relations, 'relation')}."
    )
    return DONE


COMMAND: Final = Command(
    name="check",
    description=(
        "Check the file, the way back from every text to its raw bytes, the words of every span, every reference, and "
        "whether the rows are what the journal says of them. Nothing is changed. Exit code 1: something is wrong, "
        "or a newer version of Annotator made the project, so that this one cannot say whether it is whole."
    ),
    examples="""\
  annotator check work.annotator
""",
    add_arguments=add_arguments,
    run=run,
)
