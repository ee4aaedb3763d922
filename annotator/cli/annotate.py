"""`annotator annotate`: annotations from a file in the exchange format, or in the format of another program."""

import argparse
from pathlib import Path
from typing import Final

from annotator.cli.annotate_report import tell
from annotator.cli.command import Command
from annotator.cli.output import DONE, say
from annotator.cli.reviewers import reviewer_named
from annotator.core.errors import ExchangeError
from annotator.export.exchange.reader import has_header, read_exchange
from annotator.export.foreign_mapping import NameMapping
from annotator.export.foreign_mapping_file import mapping_as_json, read_mapping
from annotator.export.format import Format
from annotator.export.registry import FORMATS, format_named
from annotator.operations.exchanging import annotate
from annotator.operations.foreign_reading import ForeignFile, propose_mapping, recognised, take_foreign
from annotator.store.project import Project

_EXCHANGE: Final = "jsonl"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """What may follow `annotate`."""
    parser.add_argument("project", metavar="PROJECT", type=Path, help="a file that ends in .annotator")
    parser.add_argument("file", metavar="FILE", type=Path, help="the annotations: a file, or a folder")
    parser.add_argument(
        "--reviewer", metavar="NAME", required=True, help="who made the annotations for which the file names nobody"
    )
    parser.add_argument(
        "--format",
        metavar="FORMAT",
        choices=[_EXCHANGE, *(one.id for one in FORMATS if one.read is not None)],
        help="the file’s format (annotator formats), where it is not recognised",
    )
    parser.add_argument(
        "--show-mapping", action="store_true", help="print what the names in the file become, and take nothing"
    )
    parser.add_argument("--map", metavar="MAPPING.json", type=Path, help="what --show-mapping printed, edited")
    parser.add_argument(
        "--add-new", action="store_true", help="add codebook entries for names that the codebook does not have"
    )
    parser.add_argument(
        "--guess",
        action="store_true",
        help="map names also to entries that they may mean (FAVOR: favour); look at them with --show-mapping first",
    )


def run(options: argparse.Namespace) -> int:
    """Take the annotations and list what was left out.

    Raises:
        ExchangeError: the file or the mapping is damaged; nothing was taken from it.
        ProjectError: the project cannot be opened for writing.
    """
    reviewer, wanted = reviewer_named(options.reviewer), _format(options)
    if wanted is None:
        if options.map or options.show_mapping or options.add_new or options.guess:
            raise ExchangeError(
                f"{options.file.name} is read as a file in the exchange format, whose names are those of the codebook. "
                "Nothing was taken; say which format it has with --format."
            )
        with Project.open(options.project) as project:
            _, report = annotate(project, reviewer, read_exchange(options.file))
        return tell(options.file.name, report)
    file = ForeignFile(options.file, wanted)
    given = read_mapping(options.map) if options.map else NameMapping()
    with Project.open(options.project, read_only=options.show_mapping) as project:
        mapping, census = propose_mapping(project, file, add_new=options.add_new, guess=options.guess)
        mapping = NameMapping(mapping.targets | given.targets)
        if options.show_mapping:
            say(mapping_as_json(mapping, census).rstrip())
            return DONE
        _, report = take_foreign(project, reviewer, file, mapping, census)
    return tell(f"{options.file.name} ({wanted.name})", report)


def _format(options: argparse.Namespace) -> Format | None:
    """The format that is named, or else recognised; None for the exchange format."""
    if options.format:
        return None if options.format == _EXCHANGE else format_named(options.format)
    return None if has_header(options.file) else recognised(options.file)


COMMAND: Final = Command(
    name="annotate",
    description=(
        "Read annotations from a file in the exchange format (docs/exchange-format.md), or from a file or folder of "
        "another program (docs/export-formats.md), which is recognised. A span of the exchange format is given by "
        "offsets or by “quote” and “occurrence” within the statement. A quote that is not found is reported and "
        "nothing is guessed. Names of another program become entries of the codebook that are called so; the rest is "
        "left out and listed, unless --guess, --add-new or an edited --map says what it becomes. Reading a file "
        "twice changes nothing. All of it is one step for undo."
    ),
    examples="""\
  annotator annotate work.annotator labels.jsonl --reviewer "Ana Lima"
  annotator annotate work.annotator brat-folder --reviewer "Ana Lima" --show-mapping > mapping.json
  annotator annotate work.annotator brat-folder --reviewer "Ana Lima" --map mapping.json
""",
    add_arguments=add_arguments,
    run=run,
)
