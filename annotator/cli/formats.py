"""`annotator formats`: the export formats, and what each of them holds."""

import argparse
import json
from typing import Final

from annotator.cli.command import Command
from annotator.cli.output import DONE, say
from annotator.export.format import Format
from annotator.export.formats.exchange import FORMAT as EXCHANGE
from annotator.export.holding import Holds, Overlap
from annotator.export.registry import FORMATS

_COLUMNS: Final = (
    "overlap",
    "ranges",
    "attributes",
    "relations",
    "labels",
    "reviewers",
    "notes",
    "offsets",
    "read",
    "extra",
)
_OVERLAP: Final = {Overlap.ANY: "yes", Overlap.LAYERS: "layers", Overlap.NONE: "no"}


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """What may follow `formats`."""
    parser.add_argument("--json", action="store_true", help="an object a line")


def run(options: argparse.Namespace) -> int:
    """Print the table."""
    rows = [_row(form) for form in FORMATS]
    if options.json:
        for form, row in zip(FORMATS, rows, strict=True):
            say(json.dumps({"format": form.id, "name": form.name, "what": form.what, **row}, ensure_ascii=False))
        return DONE
    first = max(len(form.id) for form in FORMATS)
    widths = {name: max(len(name), *(len(row[name]) for row in rows)) for name in _COLUMNS}
    say("  ".join(["format".ljust(first), *(name.ljust(widths[name]) for name in _COLUMNS)]).rstrip())
    for form, row in zip(FORMATS, rows, strict=True):
        say("  ".join([form.id.ljust(first), *(row[name].ljust(widths[name]) for name in _COLUMNS)]).rstrip())
    say("")
    for form in FORMATS:
        say(f"{form.id.ljust(first)}  {form.name}: {form.what}.")
    return DONE


def _row(form: Format) -> dict[str, str]:
    holds: Holds = form.holds
    return {
        "overlap": _OVERLAP[holds.overlap],
        "ranges": _yes(holds.ranges),
        "attributes": _yes(holds.attributes),
        "relations": _yes(holds.relations),
        "labels": _yes(holds.statement_labels),
        "reviewers": _yes(holds.reviewers),
        "notes": _yes(holds.notes),
        "offsets": holds.offset_unit.value,
        "read": _yes(form.read is not None or form is EXCHANGE),
        "extra": form.extra,
    }


def _yes(held: bool) -> str:
    return "yes" if held else "no"


COMMAND: Final = Command(
    name="formats",
    description=(
        "List the formats that a project can be exported to, and what each holds: spans that overlap, spans of several "
        "ranges, attributes, relations, statement labels, the names of reviewers, notes; in what its offsets count; "
        "whether `annotate` reads it; and the extra of the package that it needs."
    ),
    examples="""\
  annotator formats
  annotator formats --json
""",
    add_arguments=add_arguments,
    run=run,
)
