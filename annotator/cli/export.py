"""`annotator export`: a project's annotations as training data."""

import argparse
import json
import shutil
import sys
import tempfile
from dataclasses import asdict
from pathlib import Path
from typing import Final

from annotator.cli.command import Command
from annotator.cli.export_options import add_options, plan_of
from annotator.cli.output import DONE, IN_PART, WRONG_USE, counted, one_line, say, warn
from annotator.cli.reading import OF_NEWER_ONES, reading, told_of_newer
from annotator.cli.split_options import table_of
from annotator.core.errors import ExportError
from annotator.export.facts import facts_as_words
from annotator.export.item import Item
from annotator.export.losses import LossList
from annotator.export.manifest import read_manifest
from annotator.export.plan import ExportPlan
from annotator.export.registry import format_named
from annotator.operations.exporting import ExportReport, checked_format, export_project, preview_export
from annotator.operations.repeating_export import RepeatedExport, repeat_export
from annotator.store.project import Project

_STANDARD_OUTPUT: Final = Path("-")
_MOST_NAMED: Final = 5


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """What may follow `export`."""
    parser.add_argument("project", metavar="PROJECT", type=Path, help="a file that ends in .annotator")
    parser.add_argument(
        "target",
        metavar="OUT",
        type=Path,
        help="the file or folder to write, replacing an earlier export there; - for standard output",
    )
    add_options(parser)
    parser.add_argument(
        "--preview", metavar="N", type=int, help="write nothing; print the first N texts and the losses"
    )
    parser.add_argument(
        "--manifest",
        metavar="FILE",
        type=Path,
        help="make an export again by its manifest, which names all other options; say whether the bytes are the same",
    )
    parser.add_argument("--accept-losses", action="store_true", help="list them, and exit with 0")


def run(options: argparse.Namespace) -> int:
    """Write the export.

    Raises:
        ExportError: it was not written; an older file is untouched.
        ProjectError: the project cannot be read.
    """
    with reading(options.project) as project:
        code = told_of_newer(project)
        plan = plan_of(options, project)
        if options.manifest is not None:
            if plan != ExportPlan():
                warn("--manifest says all of an export. Leave out the other options.")
                return WRONG_USE
            plan = read_manifest(options.manifest).plan
        if options.preview is not None:
            lossy = _preview(project, plan, options.preview)
            return code if options.accept_losses else max(code, lossy)
        if options.target == _STANDARD_OUTPUT:
            losses = _pour_out(project, plan)
        elif options.manifest is not None:
            repeated = repeat_export(project, options.target, options.manifest)
            losses = repeated.report.losses
            _tell_report(repeated.report)
            code = max(code, _tell_repeated(repeated))
        else:
            report = export_project(project, options.target, plan)
            losses = report.losses
            _tell_report(report)
    lossy = _tell(losses, plan)
    return code if options.accept_losses else max(code, lossy)


def _tell_report(report: ExportReport) -> None:
    """Say what was written, and how the split came out."""
    _tell_split(report)
    say(_sentence(report))


def _tell_split(report: ExportReport) -> None:
    for line in table_of(report.parts) if report.parts else ():
        say(line)
    for warning in report.warnings:
        warn(f"{warning}.")


def _tell_repeated(repeated: RepeatedExport) -> int:
    """Say whether the export is the one that the manifest tells of; the exit code that follows."""
    if repeated.changed:
        warn("The project is not as it was when the manifest was written: it was worked on since, or is another one.")
    if repeated.same:
        say("Its bytes are those that the manifest names.")
    else:
        shown = ", ".join(one_line(path) for path in repeated.different[:_MOST_NAMED])
        others = len(repeated.different) - _MOST_NAMED
        more = f" and {others:,} others" if others > 0 else ""
        why = "" if repeated.changed else " Another version of Annotator or of a library may have written them."
        warn(f"Its bytes are not those that the manifest names: {shown}{more}.{why}")
    return IN_PART if repeated.changed or not repeated.same else DONE


def _sentence(report: ExportReport) -> str:
    checked = "; read back and compared" if report.verified else ""
    return (
        f"{report.path}: {counted(report.texts, 'text')}, {counted(report.spans, 'span')}, "
        f"{counted(report.relations, 'relation')}, {counted(report.bytes, 'byte')}{checked}."
    )


def _tell(losses: LossList, plan: ExportPlan) -> int:
    """Say what the format does not hold; the exit code that follows from it."""
    if not losses:
        return DONE
    warn(f"{format_named(plan.format).name} does not hold all of it: {'; '.join(losses.sentences())}.")
    return IN_PART


def _preview(project: Project, plan: ExportPlan, number: int) -> int:
    preview = preview_export(project, plan, texts=number)
    for item in preview.first:
        say(json.dumps(_plain(item), ensure_ascii=False))
    report = preview.report
    _tell_split(report)
    say(f"{counted(report.texts, 'text')}, {counted(report.spans, 'span')}, {counted(report.relations, 'relation')}.")
    return _tell(report.losses, plan)


def _plain(item: Item) -> dict[str, object]:
    facts = {name: word for name, word in facts_as_words(item.facts).items() if word}
    return {
        "id": item.id,
        **facts,
        "text": item.text,
        "spans": [{**asdict(span), "quotes": span.quotes(item.text)} for span in item.spans],
        "relations": [asdict(link) for link in item.relations],
        "statement_labels": [asdict(label) for label in item.labels],
    }


def _pour_out(project: Project, plan: ExportPlan) -> LossList:
    """Export to standard output, through a file that was read back and compared."""
    if sys.stdout is None:  # whoever called has closed it
        raise ExportError("Nothing was exported: there is no standard output. Give the name of a file.")
    if plan.split is not None or checked_format(plan).is_folder:
        raise ExportError("Nothing was exported: this export is a folder. Give its name.")
    if plan.card:
        raise ExportError("Nothing was exported: a card lies beside a file. Give the name of the file.")
    with tempfile.TemporaryDirectory(prefix="annotator-", ignore_cleanup_errors=True) as folder:
        written = Path(folder) / "export"
        report = export_project(project, written, plan)
        with written.open("rb") as lines:
            shutil.copyfileobj(lines, sys.stdout.buffer)
    return report.losses


COMMAND: Final = Command(
    name="export",
    description=(
        "Export the statements with what was made on them. The export is written whole or not at all: it is read back "
        "and compared with the project before it takes its place. What the format does not hold is listed, and the "
        "exit code is then 1. OUT.manifest.json beside it says how it was made, so that it can be made again. A "
        "project that is open in a window can be exported." + OF_NEWER_ONES
    ),
    examples="""\
  annotator export work.annotator labels.jsonl
  annotator export work.annotator done.jsonl --state done --resolution majority
  annotator export work.annotator sentences.jsonl --format doccano --unit sentence --negatives 1
  annotator export work.annotator x --format doccano --preview 3
  annotator export work.annotator data --format hugging-face --split 80/10/10 --keep-together document,issuer --card
  annotator export work.annotator again --manifest data.manifest.json
  annotator export work.annotator - | head -1
""",
    add_arguments=add_arguments,
    run=run,
)
