"""What is exported and how: all that a manifest needs in order to make the same export again."""

from dataclasses import dataclass, field
from enum import StrEnum

from annotator.core.statement_filter import StatementFilter
from annotator.export.fitting import Choices
from annotator.export.holding import Unit
from annotator.export.resolution import Resolution
from annotator.export.split_plan import SplitPlan


class TextForm(StrEnum):
    """Which text the offsets count in."""

    CLEAN = "clean"
    """The statement's text."""
    RAW = "raw"
    """The decoded characters of the file, with its escapes and marks."""


@dataclass(frozen=True, slots=True)
class ExportPlan:
    """An export. Ids stand for reviewers and labels; an empty set means all.

    `statements`: which ones; its search and order are not looked at. `chosen`: only of these ids; None for all. States
    and flags are those that `judge` has given, or anybody if it is empty. `groups`: titles of groups. `one_of_copies`:
    of near-duplicates only the first. `reviewer` is whom Resolution.ONE means. `labels`: only spans with these.
    `negatives`: how many texts without a span for each with one (0 none, None all). `seed` decides what is drawn, and
    which part of the split a group goes to where several would do. `card`: a data card and Croissant metadata beside
    it. `name`: what the export is called inside, "" for the project's name.
    """

    format: str = "jsonl"
    statements: StatementFilter = field(default_factory=StatementFilter)
    chosen: frozenset[str] | None = None
    judge: str = ""
    groups: frozenset[str] = frozenset()
    one_of_copies: bool = False
    resolution: Resolution = Resolution.EVERYONE
    reviewer: str = ""
    labels: frozenset[str] = frozenset()
    text: TextForm = TextForm.CLEAN
    unit: Unit = Unit.STATEMENT
    negatives: float | None = None
    choices: Choices = field(default_factory=Choices)
    split: SplitPlan | None = None
    seed: int = 0
    card: bool = False
    name: str = ""
