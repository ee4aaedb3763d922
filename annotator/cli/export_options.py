"""What may follow `annotator export`, and the plan that it means in a project."""

import argparse
import os
from collections.abc import Iterable, Sequence
from enum import StrEnum
from functools import partial
from typing import Final

from annotator.cli.reviewers import reviewer_named
from annotator.cli.split_options import add_split_options, split_of
from annotator.core.codebook import CodebookEntry
from annotator.core.documents import State
from annotator.core.errors import AnnotationError, ExportError
from annotator.core.partial_dates import checked_date
from annotator.core.statement_filter import StatementFilter
from annotator.export.fitting import Choices, OverlapRule, RangesRule
from annotator.export.holding import Unit
from annotator.export.plan import ExportPlan, TextForm
from annotator.export.plan_records import LARGEST_SEED
from annotator.export.registry import FORMATS
from annotator.export.resolution import Resolution
from annotator.store.annotations import all_reviewers
from annotator.store.codebooks import load_codebook
from annotator.store.documents import all_documents
from annotator.store.project import Project

_DEFAULT: Final = ExportPlan()


def add_options(parser: argparse.ArgumentParser) -> None:
    """The options that make up a plan."""
    parser.add_argument(
        "--format",
        choices=[form.id for form in FORMATS],
        default=_DEFAULT.format,
        metavar="F",
        help="the format; annotator formats lists them (default: %(default)s)",
    )
    _add_filter(parser.add_argument_group("which statements (several values of one option: any of them)"))
    _add_content(parser.add_argument_group("what of them"))
    add_split_options(parser.add_argument_group("a split into parts, none of which holds what another says"))


def plan_of(options: argparse.Namespace, project: Project) -> ExportPlan:
    """The plan that options mean in a project, where names become ids.

    Raises:
        ExportError: the project has no label, document or reviewer of a name.
    """
    reviewer = options.reviewer and _reviewer(project, options.reviewer)
    return ExportPlan(
        format=options.format,
        statements=StatementFilter(
            states=frozenset(State(name) for name in options.state),
            flagged=True if options.flagged else None,
            labels=_labels(project, options.having),
            languages=frozenset(options.language),
            documents=_documents(project, options.document),
            reviewers=frozenset(_reviewer(project, name) for name in options.worked_on_by),
            date_from=options.date_from,
            date_until=options.date_until,
        ),
        judge=_reviewer(project, options.judged_by) if options.judged_by else "",
        groups=frozenset(options.group),
        one_of_copies=options.one_of_copies,
        resolution=Resolution.ONE if reviewer else Resolution(options.resolution),
        reviewer=reviewer or "",
        labels=_labels(project, options.label),
        text=TextForm(options.text),
        unit=Unit(options.unit),
        negatives=options.negatives,
        choices=Choices(OverlapRule(options.overlap), RangesRule(options.ranges)),
        split=split_of(options),
        seed=options.seed,
        card=options.card,
    )


def _add_filter(group: "argparse._ArgumentGroup") -> None:
    several = partial(group.add_argument, action="append", default=[])
    several("--state", choices=[state.value for state in State], help="how far a reviewer is with it")
    group.add_argument("--judged-by", metavar="NAME", default="", help="whose states and flags count (default: any)")
    group.add_argument("--flagged", action="store_true", help="only flagged ones")
    several("--having", metavar="LABEL", help="with a span of this label")
    several("--worked-on-by", metavar="NAME", help="with work of this reviewer")
    several("--language", metavar="CODE", help="in this language: en, fr, …")
    several("--document", metavar="NAME", help="of the document with this name or id")
    several("--group", metavar="TITLE", help="of the group under this title")
    group.add_argument(
        "--from", dest="date_from", metavar="DATE", type=_date, default="", help="not older: 2022, 2022-02-24"
    )
    group.add_argument("--until", dest="date_until", metavar="DATE", type=_date, default="", help="not newer")
    group.add_argument("--one-of-copies", action="store_true", help="of near-duplicates only the first")


def _date(given: str) -> str:
    try:
        return checked_date(given)
    except AnnotationError:
        raise argparse.ArgumentTypeError(f"{given} is no date: write 2022, 2022-02 or 2022-02-24") from None


def _add_content(group: "argparse._ArgumentGroup") -> None:
    rules = [rule for rule in Resolution if rule is not Resolution.ONE]
    group.add_argument("--label", metavar="LABEL", action="append", default=[], help="only spans with this label")
    group.add_argument("--reviewer", metavar="NAME", default="", help="only what this reviewer made")
    _add_choice(
        group,
        "--resolution",
        rules,
        _DEFAULT.resolution,
        "whose word counts where several have labelled: everyone's side by side, the union, what the majority or all "
        "marked alike",
    )
    _add_choice(group, "--text", TextForm, _DEFAULT.text, "the clean text, or the characters of the file")
    _add_choice(group, "--unit", Unit, _DEFAULT.unit, "what one text of the export is")
    group.add_argument(
        "--negatives",
        metavar="N",
        type=_share,
        default=None,
        help="texts without a span for each with one: 0 none, 1 as many (default: all)",
    )
    overlap, ranges = _DEFAULT.choices.overlap, _DEFAULT.choices.ranges
    _add_choice(group, "--overlap", OverlapRule, overlap, "overlapping spans where the format holds none")
    _add_choice(group, "--ranges", RangesRule, ranges, "spans of several ranges where the format holds one")
    group.add_argument(
        "--seed", metavar="N", type=_seed, default=_DEFAULT.seed, help="what is drawn by lot (default: 0)"
    )
    group.add_argument(
        "--card", action="store_true", help="also OUT.card.md, the draft of a data card, and OUT.croissant.json"
    )


def _add_choice(
    group: "argparse._ArgumentGroup", name: str, offered: Iterable[StrEnum], default: StrEnum, what: str
) -> None:
    """An option with one of some words."""
    words = [one.value for one in offered]
    group.add_argument(name, choices=words, default=default.value, help=f"{what} (default: %(default)s)")


def _share(given: str) -> float:
    number = float(given)
    if not 0 <= number < float("inf"):
        raise argparse.ArgumentTypeError(f"{given} is not a number from 0")
    return number


def _seed(given: str) -> int:
    number = int(given)
    if abs(number) > LARGEST_SEED:
        raise argparse.ArgumentTypeError(f"{given} has too many digits")
    return number


def _labels(project: Project, names: Sequence[str]) -> frozenset[str]:
    labels = load_codebook(project).labels
    return frozenset(_found(labels, name, "label").id for name in map(_as_given, names))


def _found(entries: Iterable[CodebookEntry], name: str, what: str) -> CodebookEntry:
    known = list(entries)
    found = next((entry for entry in known if name in (entry.id, entry.name)), None)
    if found is None:
        names = ", ".join(entry.name for entry in known)
        raise ExportError(f"Nothing was exported: the codebook has no {what} “{name}”. It has {names}.")
    return found


def _documents(project: Project, names: Sequence[str]) -> frozenset[str]:
    found: set[str] = set()
    for name in map(_as_given, names):
        ids = {document.id for document in all_documents(project) if name in (document.id, document.name)}
        if not ids:
            raise ExportError(f"Nothing was exported: the project has no document “{name}”.")
        found |= ids
    return frozenset(found)


def _reviewer(project: Project, name: str) -> str:
    wanted = reviewer_named(name)
    known = all_reviewers(project)
    if wanted.id not in {reviewer.id for reviewer in known}:
        names = ", ".join(reviewer.name for reviewer in known) or "nobody yet"
        raise ExportError(f"Nothing was exported: “{wanted.name}” has not worked on the project. These have: {names}.")
    return wanted.id


def _as_given(word: str) -> str:
    """A word of the command line, read as UTF-8 whatever the system's locale."""
    return os.fsencode(word).decode("utf-8", "replace")
