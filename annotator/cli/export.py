"""`annotator export`: a project's annotations as training data."""

import argparse
from pathlib import Path
from typing import Final

from annotator.cli.command import Command
from annotator.cli.output import DONE, counted, say
from annotator.core.documents import State
from annotator.operations.exporting import FORMATS, export_project
from annotator.store.project import Project
from annotator.store.reading import readable


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """What may follow `export`."""
    parser.add_argument("project", metavar="PROJECT", type=Path, help="a file that ends in .annotator")
    parser.add_argument("target", metavar="OUT", type=Path, help="the file to write; one that is there is replaced")
    parser.add_argument("--format", choices=FORMATS, default=FORMATS[0], help="the format (default: %(default)s)")
    parser.add_argument(
        "--only",
        choices=[state.value for state in State],
        action="append",
        help="only statements that some reviewer has brought to this state; may be given several times",
    )


def run(options: argparse.Namespace) -> int:
    """Write the export.

    Raises:
        ExportError: it was not written; an older file is untouched.
        ProjectError: the project cannot be read.
    """
    path: Path = options.project
    states = [State(name) for name in options.only] if options.only else None
    with Project.open(path, read_only=True) as project, readable(path):
        report = export_project(project, options.target, states=states)
    say(
        f"{report.path}: {counted(report.statements, 'statement')}, {counted(report.spans, 'span')}, "
        f"{counted(report.relations, 'relation')}, {counted(report.bytes, 'byte')}; read back and compared."
    )
    return DONE


COMMAND: Final = Command(
    name="export",
    summary="export the annotations",
    description=(
        "Export the statements with everything made on them. The file is written whole or not at all: it is read back "
        "and compared with the project before it takes its place. A project that is open in a window can be exported."
    ),
    examples="""\
  annotator export work.annotator labels.jsonl
  annotator export work.annotator labels.jsonl --format jsonl --only done
""",
    add_arguments=add_arguments,
    run=run,
)
