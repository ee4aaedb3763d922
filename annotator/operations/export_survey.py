"""What every format would hold of an export, found in one walk through the texts; nothing is written."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
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
from annotator.operations.export_source import ExportSource, Progress
from annotator.operations.exporting import checked_format
from annotator.store.project import Project
from annotator.store.snapshot import snapshot

_LIBRARIES: Final = {"spacy": "spacy", "parquet": "pyarrow", "tables": "xlsxwriter"}
"""What the extras of formats bring; they are not loaded to see whether they are there."""


@dataclass(slots=True)
class Held:
    """What a format would hold: how many spans of how many, and what is lost."""

    spans: int = 0
    losses: LossList = field(default_factory=LossList)


@dataclass(frozen=True, slots=True)
class ExportSurvey:
    """The first texts of an export, how many there are, and what each format holds of them.

    `held` goes by the id of a format; one that does not go with the plan is in `refused`, with the reason.
    """

    first: tuple[Item, ...]
    texts: int
    statements: int
    spans: int
    held: Mapping[str, Held]
    refused: Mapping[str, str]


def survey_exports(
    project: Project, plan: ExportPlan, *, texts: int = 3, progress: Progress | None = None
) -> ExportSurvey:
    """Go through all that a plan wants, whatever its format. `progress` may raise to end it.

    Raises:
        ExportError: a file's characters cannot be told.
        ProjectError: the project could not be copied.
    """
    refused = dict(_refused(plan))
    wanted = {form.id: form.holds for form in FORMATS if form.id not in refused}
    found = {holds: Held() for holds in wanted.values()}  # many formats hold the same
    first: list[Item] = []
    number = statements = spans = 0
    with snapshot(project) as copy:
        form = replace(exchange.FORMAT, claims=True)  # some formats hold what belongs to a claim
        source = ExportSource(copy, plan, form, progress or (lambda _done, _total: None), passes=1)

        def tell_all(gone: Iterable[LostPiece]) -> None:
            pieces = list(gone)
            for held in found.values():
                held.losses.add(pieces)

        for item in source.unfitted(tell_all):
            number, statements, spans = number + 1, statements + len(item.facts.statements), spans + len(item.spans)
            if len(first) < texts:
                first.append(item)
            for holds, held in found.items():
                _count(item, holds, plan, held)
    of_formats = {one: found[holds] for one, holds in wanted.items()}
    return ExportSurvey(tuple(first), number, statements, spans, of_formats, refused)


def _count(item: Item, holds: Holds, plan: ExportPlan, held: Held) -> None:
    fitted = fit(item, holds, plan.choices)
    held.spans += len(fitted.item.spans)
    held.losses.add(fitted.lost)


def _refused(plan: ExportPlan) -> Iterator[tuple[str, str]]:
    for form in FORMATS:
        module = _LIBRARIES.get(form.extra, "")
        try:
            checked_format(replace(plan, format=form.id))
            if module and not is_installed(module):
                yield form.id, str(MissingExtraError(form.extra, form.name))
        except ExportError as error:
            yield form.id, str(error)
