"""What every format would hold of an export, found in one walk through the texts; nothing is written."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import AbstractContextManager
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import Final

from annotator.core.errors import ExportError
from annotator.core.extras import MissingExtraError, is_installed
from annotator.export.fitting import fit
from annotator.export.formats import exchange
from annotator.export.holding import Holds
from annotator.export.item import Item
from annotator.export.losses import LossList, LostPiece
from annotator.export.plan import ExportPlan
from annotator.export.registry import FORMATS
from annotator.export.scheme import Scheme
from annotator.export.splits import Division, PartCount
from annotator.operations.export_source import ExportSource, Progress
from annotator.operations.exporting import called, checked_format
from annotator.store.project import Project
from annotator.store.snapshot import Step, snapshot

_LIBRARIES: Final = {"spacy": "spacy", "parquet": "pyarrow", "tables": "xlsxwriter"}
"""What the extras of formats bring; they are not loaded to see whether they are there."""

Copies = Callable[[Project, Step], AbstractContextManager[Project]]
"""Gives a copy of a project to read in: one of its own, or one that is kept."""


@dataclass(slots=True)
class Held:
    """What a format would hold: how many spans of how many, and what is lost."""

    spans: int = 0
    losses: LossList = field(default_factory=LossList)


class Obstacle(StrEnum):
    """Why an export cannot be made in a format."""

    EXTRA = "extra"
    """A library is missing."""
    UNIT = "unit"
    TEXT = "text"
    """It counts in the clean text."""


@dataclass(frozen=True, slots=True)
class Refusal:
    """Why an export cannot be made in a format, also as a sentence; `extra` names what is to be installed."""

    why: Obstacle
    sentence: str
    extra: str = ""


@dataclass(frozen=True, slots=True)
class ExportSurvey:
    """The first texts of an export, how many there are, and what each format holds of them.

    `held` goes by the id of a format; one that does not go with the plan is in `refused`, with the reason. `scheme` is
    what writers are told beside the texts. Of a split: `parts`, and `warnings` of their sizes; `first` are then
    the first texts of its first part.
    """

    first: tuple[Item, ...]
    texts: int
    statements: int
    spans: int
    held: Mapping[str, Held]
    refused: Mapping[str, Refusal]
    scheme: Scheme
    parts: tuple[PartCount, ...] = ()
    warnings: tuple[str, ...] = ()


def survey_exports(
    project: Project,
    plan: ExportPlan,
    *,
    texts: int = 3,
    progress: Progress | None = None,
    copies: Copies = snapshot,
) -> ExportSurvey:
    """Go through all that a plan wants, whatever its format. `progress` may raise to end it.

    Raises:
        ExportError: a file's characters cannot be told.
        ProjectError: the project could not be copied.
    """
    told = progress or (lambda _done, _total: None)
    refused = dict(_refused(plan))
    wanted = {form.id: form.holds for form in FORMATS if form.id not in refused}
    found = {holds: Held() for holds in wanted.values()}  # many formats hold the same
    first: list[Item] = []
    number = statements = spans = 0
    with copies(project, lambda: told(0, 0)) as copy:
        form = replace(exchange.FORMAT, claims=True)  # some formats hold what belongs to a claim
        source = ExportSource(copy, plan, form, told, passes=1)
        scheme = Scheme(source.names, plan.name or called(project), choices=plan.choices)

        def tell_all(gone: Iterable[LostPiece]) -> None:
            pieces = list(gone)
            for held in found.values():
                held.losses.add(pieces)

        division = source.division
        if division is not None:
            scheme = replace(scheme, part=_first_part(division))
        for item in source.unfitted(tell_all):
            number, statements, spans = number + 1, statements + len(item.facts.statements), spans + len(item.spans)
            if len(first) < texts and _comes_first(item, division):
                first.append(item)
            for holds, held in found.items():
                _count(item, holds, plan, held)
    of_formats = {one: found[holds] for one, holds in wanted.items()}
    parts, warnings = (division.counts, division.of_size) if division else ((), ())
    return ExportSurvey(tuple(first), number, statements, spans, of_formats, refused, scheme, parts, warnings)


def _comes_first(item: Item, division: Division | None) -> bool:
    """Whether a text is of the first part that has any."""
    return division is None or division.parts[item.facts.statements[0]] == _first_part(division)


def _first_part(division: Division) -> str:
    return next((count.name for count in division.counts if count.texts), "")


def _count(item: Item, holds: Holds, plan: ExportPlan, held: Held) -> None:
    fitted = fit(item, holds, plan.choices)
    held.spans += len(fitted.item.spans)
    held.losses.add(fitted.lost)


def _refused(plan: ExportPlan) -> Iterator[tuple[str, Refusal]]:
    for form in FORMATS:
        module = _LIBRARIES.get(form.extra, "")
        try:
            checked_format(replace(plan, format=form.id))
            if module and not is_installed(module):
                yield form.id, Refusal(Obstacle.EXTRA, str(MissingExtraError(form.extra, form.name)), form.extra)
        except ExportError as error:
            why = Obstacle.TEXT if plan.unit in form.holds.units else Obstacle.UNIT
            yield form.id, Refusal(why, str(error))
