"""`annotator import`: documents, and exchange files with the texts that they bring, into a project."""

import argparse
import json
from pathlib import Path
from typing import Final

from annotator.cli.command import Command
from annotator.cli.import_run import ImportRun
from annotator.cli.output import CANNOT, DONE, IN_PART, warn
from annotator.cli.reviewers import reviewer_named, whoever_works_here
from annotator.core.changed_files import Changed
from annotator.core.errors import AnnotatorError
from annotator.export.writing import write_whole
from annotator.ingest.fields import FIELDS, parse_mapping
from annotator.ingest.options import ReadOptions
from annotator.ingest.readers import readable_endings


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """What may follow `import`."""
    parser.add_argument("project", metavar="PROJECT", type=Path, help="the project; it is made if it is not there")
    parser.add_argument(
        "files",
        metavar="FILE",
        type=Path,
        nargs="+",
        help=f"documents ({', '.join(readable_endings())}), folders of them, or .jsonl in the exchange format",
    )
    parser.add_argument(
        "--encoding",
        metavar="E",
        help="the encoding of the text files; without it, it is found out",
    )
    parser.add_argument(
        "--map",
        metavar="FIELD=COLUMN,…",
        default="",
        help=f"which column of a table, or dotted path of a JSON record, is which field: {', '.join(FIELDS)}",
    )
    parser.add_argument("--no-split", action="store_true", help="leave each document whole, as one statement")
    parser.add_argument("--main-text", action="store_true", help="of web pages, take in only the article")
    parser.add_argument(
        "--changed",
        choices=[one.value for one in Changed],
        default=Changed.VERSION.value,
        help="a file that has changed since: a new version of its document, to which the work goes over (default), a "
        "separate document, or left out",
    )
    parser.add_argument("--report", metavar="FILE.json", type=Path, help="write what became of each file")
    parser.add_argument("--reviewer", metavar="NAME", help="who imports (default: your name on this computer)")


def run(options: argparse.Namespace) -> int:
    """Import the files, good ones even if others fail; a project that would stay empty is not made.

    Raises:
        DocumentError: what follows --map does not say which column is which.
        ProjectError: the project cannot be opened or made.
        SaveError: it could not be written; nothing of the last step is in.
    """
    reviewer = whoever_works_here() if options.reviewer is None else reviewer_named(options.reviewer)
    reading = ReadOptions(
        encoding=options.encoding or "",
        mapping=parse_mapping(options.map) if options.map else {},
        split=not options.no_split,
        main_text=options.main_text,
    )
    imported = ImportRun(options.project, reviewer, reading, Changed(options.changed))
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
    description=(
        "Import documents, each as it is: its bytes are kept, and its text leads back to them. Folders and .zip "
        "archives give the documents in them; of a table or a list of records, each row becomes a statement. A "
        "document that is in the project already is recognised. If it was read in another encoding than --encoding "
        "says, it is read again in this one, as one step for undo; not if somebody has labelled it. A .jsonl file "
        "in the exchange format brings its annotations, and the texts that the project lacks. If a file cannot be "
        "imported, the others are."
    ),
    examples="""\
  annotator import work.annotator statements/*.txt
  annotator import work.annotator leaflet.txt --encoding windows-1251
  annotator import work.annotator archive.zip folder/ --report report.json
  annotator import work.annotator dump.json --map text=body,title=head,date=when
  annotator import copy.annotator labels.jsonl
""",
    add_arguments=add_arguments,
    run=run,
)
