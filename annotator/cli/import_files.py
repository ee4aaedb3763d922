"""`annotator import`: documents, and exchange files with the texts that they bring, into a project."""

import argparse
import json
from pathlib import Path
from typing import Final

from annotator.cli.command import Command
from annotator.cli.import_run import ImportRun
from annotator.cli.output import CANNOT, DONE, IN_PART, warn
from annotator.cli.reviewers import reviewer_named, whoever_works_here
from annotator.core.errors import AnnotatorError
from annotator.export.writing import write_whole


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """What may follow `import`."""
    parser.add_argument("project", metavar="PROJECT", type=Path, help="the project; it is made if it is not there")
    parser.add_argument(
        "files", metavar="FILE", type=Path, nargs="+", help="plain text or Markdown, or .jsonl in the exchange format"
    )
    parser.add_argument(
        "--encoding",
        metavar="E",
        help="the encoding of the text files; without it, it is found out",
    )
    parser.add_argument("--report", metavar="FILE.json", type=Path, help="write what became of each file")
    parser.add_argument("--reviewer", metavar="NAME", help="who imports (default: your name on this computer)")


def run(options: argparse.Namespace) -> int:
    """Import the files, good ones even if others fail; a project that would stay empty is not made.

    Raises:
        ProjectError: the project cannot be opened or made.
        SaveError: it could not be written; nothing of the last step is in.
    """
    reviewer = whoever_works_here() if options.reviewer is None else reviewer_named(options.reviewer)
    imported = ImportRun(options.project, reviewer, options.encoding)
    imported.run(options.files)
    code = DONE if not imported.failed else IN_PART if imported.taken else CANNOT
    if options.report:
        code = max(code, _write_report(options.report, imported.report))
    return code


def _write_report(target: Path, report: list[dict[str, object]]) -> int:
    line = json.dumps(report, ensure_ascii=False, indent=2) + "\n"
    try:
        write_whole(target, [line.encode("utf-8", "backslashreplace")], lambda _written: None)
    except AnnotatorError as error:
        warn(f"The files are imported; their report is not written. {error}")
        return IN_PART
    return DONE


COMMAND: Final = Command(
    name="import",
    summary="import documents; makes the project if there is none",
    description=(
        "Import documents, each as it is: its bytes are kept, and its text leads back to them. A document that is in "
        "the project already is recognised. If it was read in another encoding than --encoding says, it is read again "
        "in this one, as one step for undo; not if somebody has labelled it. A .jsonl file in the exchange format "
        "brings its annotations, and the texts that the project lacks. If a file cannot be imported, the others are."
    ),
    examples="""\
  annotator import work.annotator statements/*.txt
  annotator import work.annotator leaflet.txt --encoding windows-1251
  annotator import copy.annotator labels.jsonl
""",
    add_arguments=add_arguments,
    run=run,
)
