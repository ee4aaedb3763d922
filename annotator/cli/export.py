"""`annotator export`: a project's annotations as training data."""

import argparse
import shutil
import sys
import tempfile
from pathlib import Path
from typing import Final

from annotator.cli.command import Command
from annotator.cli.output import counted, say
from annotator.cli.reading import OF_NEWER_ONES, reading, told_of_newer
from annotator.core.documents import State
from annotator.core.errors import ExportError
from annotator.operations.exporting import FORMATS, export_project
from annotator.store.project import Project

_STANDARD_OUTPUT: Final = Path("-")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """What may follow `export`."""
    parser.add_argument("project", metavar="PROJECT", type=Path, help="a file that ends in .annotator")
    parser.add_argument(
        "target",
        metavar="OUT",
        type=Path,
        help="the file to write, replacing what is there; - for standard output",
    )
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
    with reading(path) as project:
        code = told_of_newer(project)
        if options.target == _STANDARD_OUTPUT:
            _pour_out(project, states)
            return code
        report = export_project(project, options.target, states=states)
    say(
        f"{report.path}: {counted(report.statements, 'statement')}, {counted(report.spans, 'span')}, "
        f"{counted(report.relations, 'relation')}, {counted(report.bytes, 'byte')}; read back and compared."
    )
    return code


def _pour_out(project: Project, states: list[State] | None) -> None:
    """Export to standard output, through a file that was read back and compared."""
    if sys.stdout is None:  # whoever called has closed it
        raise ExportError("Nothing was exported: there is no standard output. Give the name of a file.")
    with tempfile.TemporaryDirectory(prefix="annotator-", ignore_cleanup_errors=True) as folder:
        written = Path(folder) / "export"
        export_project(project, written, states=states)
        with written.open("rb") as lines:
            shutil.copyfileobj(lines, sys.stdout.buffer)


COMMAND: Final = Command(
    name="export",
    summary="export the annotations",
    description=(
        "Export the statements with everything made on them. The file is written whole or not at all: it is read back "
        "and compared with the project before it takes its place. A project that is open in a window can be exported."
        + OF_NEWER_ONES
    ),
    examples="""\
  annotator export work.annotator labels.jsonl
  annotator export work.annotator labels.jsonl --format jsonl --only done
  annotator export work.annotator - | head -1
""",
    add_arguments=add_arguments,
    run=run,
)
