"""Export a project: in any of the formats, written whole, read back, and compared before it counts."""

from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

from annotator.core.errors import ExportError
from annotator.core.extras import MissingExtraError
from annotator.export.format import Format
from annotator.export.item import Item
from annotator.export.losses import LossList
from annotator.export.plan import ExportPlan, TextForm
from annotator.export.registry import format_named
from annotator.export.scheme import Scheme
from annotator.export.verifying import check_by
from annotator.export.writing import file_whole, folder_whole
from annotator.operations.export_source import ExportSource, Progress
from annotator.store.project import Project
from annotator.store.snapshot import snapshot


@dataclass(slots=True)
class ExportReport:
    """What an export holds. `verified_by` says by which readers it was compared before it took the target's place."""

    path: Path
    format: str
    texts: int = 0
    statements: int = 0
    spans: int = 0
    relations: int = 0
    bytes: int = 0
    losses: LossList = field(default_factory=LossList)
    verified_by: tuple[str, ...] = ()

    @property
    def verified(self) -> bool:
        """Whether it was read back and is what the project holds."""
        return bool(self.verified_by)

    def count(self, item: Item) -> None:
        """Count a text in."""
        self.texts += 1
        self.statements += len(item.facts.statements)
        self.spans += len(item.spans)
        self.relations += len(item.relations)


@dataclass(frozen=True, slots=True)
class ExportPreview:
    """What an export would hold: its first texts, the numbers and the losses. Nothing is written."""

    first: tuple[Item, ...]
    report: ExportReport


def export_project(
    project: Project, target: Path, plan: ExportPlan | None = None, *, progress: Progress | None = None
) -> ExportReport:
    """Export what a plan wants, all in the exchange format if there is none.

    Works on a copy, so that others can go on writing. `progress` is told how many steps of how many are done;
    whatever it raises ends the export, and the target stays as it was.

    Raises:
        ExportError: it could not be written or does not read back as the project; what stood there is untouched.
        MissingExtraError: the format needs a library that is not installed.
        ProjectError: the project could not be copied.
    """
    plan = plan or ExportPlan()
    form = checked_format(plan)
    _must_not_be_ours(project.path, target)
    report = ExportReport(target, form.id)
    with snapshot(project) as copy:
        source = ExportSource(copy, plan, form, progress or _no_progress)
        scheme = Scheme(source.names, project.path.stem, choices=plan.choices)

        def write(place: Path) -> None:
            form.write(place, _counted(source, report), scheme)

        def verify(place: Path) -> None:
            report.verified_by = _verified(form, place, source, scheme)

        put = folder_whole if form.is_folder else file_whole
        report.bytes = put(target, write, verify)
    return report


def preview_export(
    project: Project, plan: ExportPlan, *, texts: int = 3, progress: Progress | None = None
) -> ExportPreview:
    """Go through all that a plan wants without writing it: the first texts, the numbers, what will be lost.

    Raises:
        ExportError: it could not be exported either.
        ProjectError: the project could not be copied.
    """
    form = checked_format(plan)
    report = ExportReport(Path(), form.id)
    first: list[Item] = []
    with snapshot(project) as copy:
        for item in _counted(ExportSource(copy, plan, form, progress or _no_progress, passes=1), report):
            if len(first) < texts:
                first.append(item)
    return ExportPreview(tuple(first), report)


def checked_format(plan: ExportPlan) -> Format:
    """The format of a plan.

    Raises:
        ExportError: there is none of that name, or it does not go with the unit or the text that the plan wants.
    """
    try:
        form = format_named(plan.format)
    except KeyError:
        raise ExportError(f"Nothing was exported: there is no format “{plan.format}”.") from None
    if plan.unit not in form.holds.units:
        raise ExportError(f"Nothing was exported: {form.name} does not hold {plan.unit.value}s. Choose another unit.")
    if plan.text is TextForm.RAW and not form.holds.raw_text:
        raise ExportError(
            f"Nothing was exported: {form.name} counts in the clean text and gives the places in the file beside it. "
            "Choose the clean text."
        )
    return form


def _counted(source: ExportSource, report: ExportReport) -> Iterator[Item]:
    for item in source.items(report.losses):
        report.count(item)
        yield item


def _verified(form: Format, place: Path, source: ExportSource, scheme: Scheme) -> tuple[str, ...]:
    """Compare with the project as it is read anew; who has read the file."""
    if form.verify is not None:
        form.verify(place, source.items(), scheme)
        return ("Annotator",)
    if form.checker is not None:
        with suppress(MissingExtraError):  # then our own reader has to do
            check_by(form.checker, place, source.items())
            return (form.checker_extra or "another reader",)
    if form.read is None:
        return ()
    check_by(form.read, place, source.items())
    return ("Annotator",)


def _no_progress(_done: int, _total: int) -> None:
    """Nobody wants to know."""


def _must_not_be_ours(project: Path, target: Path) -> None:
    ours = {project.name, f"{project.name}.lock", f"{project.name}-journal"}
    if target.name in ours and target.absolute().parent.resolve() == project.absolute().parent.resolve():
        raise ExportError(f"Nothing was exported: {target.name} belongs to the project itself. Choose another name.")
