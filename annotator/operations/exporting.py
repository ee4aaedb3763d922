"""Export a project: in any of the formats, written whole, read back, and compared before it counts."""

from collections import deque
from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass, field, replace
from pathlib import Path

from annotator.core.errors import ExportError
from annotator.core.extras import MissingExtraError
from annotator.export.census import Census
from annotator.export.format import Format
from annotator.export.item import Item
from annotator.export.losses import LossList
from annotator.export.manifest import earlier_manifest, files_of
from annotator.export.plan import ExportPlan, TextForm
from annotator.export.registry import format_named
from annotator.export.scheme import Scheme
from annotator.export.splits import PartCount
from annotator.export.verifying import check_by
from annotator.export.writing import file_whole, files_beside, folder_whole
from annotator.operations.export_source import ExportSource, Progress
from annotator.operations.exports_described import Described, stage
from annotator.store.project import Project
from annotator.store.snapshot import snapshot


@dataclass(slots=True)
class ExportReport:
    """What an export holds. `verified_by` says by which readers it was compared before it took the target's place.

    `parts` and `warnings` tell of the split, where there is one.
    """

    path: Path
    format: str
    texts: int = 0
    statements: int = 0
    spans: int = 0
    relations: int = 0
    bytes: int = 0
    losses: LossList = field(default_factory=LossList)
    verified_by: tuple[str, ...] = ()
    parts: tuple[PartCount, ...] = ()
    warnings: tuple[str, ...] = ()
    census: Census = field(default_factory=Census)

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
        self.census.see(item)


@dataclass(frozen=True, slots=True)
class ExportPreview:
    """What an export would hold: its first texts, the numbers and the losses. Nothing is written."""

    first: tuple[Item, ...]
    report: ExportReport


def export_project(
    project: Project, target: Path, plan: ExportPlan | None = None, *, progress: Progress | None = None
) -> ExportReport:
    """Export what a plan wants, all in the exchange format if there is none, with a manifest beside it.

    With a split the target becomes a folder with an export a part. Works on a copy, so that others can go on writing.
    `progress` is told how many steps of how many are done; whatever it raises ends the export, and the target stays as
    it was.

    Raises:
        ExportError: it could not be written or does not read back as the project; what stood there is untouched.
        MissingExtraError: the format needs a library that is not installed.
        ProjectError: the project could not be copied.
    """
    plan = plan or ExportPlan()
    form = checked_format(plan)
    _must_not_be_ours(project.path, target)
    report = ExportReport(target, form.id)
    told = progress or _no_progress
    with snapshot(project, lambda: told(0, 0)) as copy, files_beside() as beside:
        export = _Export(ExportSource(copy, plan, form, told), report)

        def verify(place: Path) -> None:
            report.verified_by = export.verified(place)
            described = Described(export.source, export.scheme, report.census, report.losses, report.verified_by)
            stage(beside, described, place, target)
            beside.set_aside()

        if export.is_folder:
            report.bytes = folder_whole(target, export.write, verify, ours=_left_by_us(target))
        else:
            report.bytes = file_whole(target, export.write, verify)
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
        export = _Export(ExportSource(copy, plan, form, progress or _no_progress, passes=1), report)
        for part in export.parts:
            for item in export.counted(part):
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


class _Export:
    """Writes and reads back what a source gives, in one piece or part by part."""

    def __init__(self, source: ExportSource, report: ExportReport) -> None:
        self.source = source
        self.report = report
        self.scheme = Scheme(source.names, source.plan.name or called(source.project), choices=source.plan.choices)
        self.is_folder = source.form.is_folder or source.plan.split is not None

    @property
    def parts(self) -> list[str]:
        """The parts of the split that have a text (or the first); one without a name where there is no split."""
        division = self.source.division
        if division is None:
            return [""]
        self.report.parts, self.report.warnings = division.counts, division.warnings
        return [count.name for count in division.counts if count.texts] or [division.counts[0].name]

    def write(self, place: Path) -> None:
        """Write all."""
        form = self.source.form
        if self.source.plan.split is not None and form.write_parts is not None:
            form.write_parts(place, ((part, self.counted(part)) for part in self.parts), self.scheme)
            return
        if self.source.plan.split is not None:
            place.mkdir()
        for part in self.parts:
            form.write(self._place(place, part), self.counted(part), replace(self.scheme, part=part))

    def verified(self, place: Path) -> tuple[str, ...]:
        """Compare with the project as it is read anew; who has read the files."""
        form, parts = self.source.form, self.parts
        if self.source.plan.split is not None and form.write_parts is not None:
            of_all = (item for part in parts for item in self.source.items(part=part, checked=True))
            return _verified(form, place, of_all, self.scheme)
        readers: dict[str, None] = {}
        for part in parts:
            scheme = replace(self.scheme, part=part)
            items = self.source.items(part=part, checked=True)
            readers |= dict.fromkeys(_verified(form, self._place(place, part), items, scheme))
        return tuple(readers)

    def counted(self, part: str) -> Iterator[Item]:
        """The items of a part, counted on their way."""
        for item in self.source.items(self.report.losses, part, self.report.census.look):
            self.report.count(item)
            yield item

    def _place(self, place: Path, part: str) -> Path:
        return place / f"{part}{self.source.form.suffix}" if part else place


def _verified(form: Format, place: Path, items: Iterable[Item], scheme: Scheme) -> tuple[str, ...]:
    if form.verify is not None:
        form.verify(place, items, scheme)
        return ("Annotator",)
    if form.checker is not None:
        with suppress(MissingExtraError):  # then our own reader has to do
            check_by(form.checker, place, items)
            return (form.checker_extra or "another reader",)
    if form.read is None:
        deque(items, maxlen=0)  # the words of the spans are compared all the same
        return ()
    check_by(form.read, place, items)
    return ("Annotator",)


def called(project: Project) -> str:
    """The project's name without what its file system could not spell."""
    return project.path.stem.encode("utf-8", "surrogateescape").decode("utf-8", "replace")


def _left_by_us(target: Path) -> frozenset[str]:
    """The files of an earlier export in a folder, as far as they are still what its manifest says."""
    try:
        earlier = earlier_manifest(target).files if target.is_dir() else ()
        there = set(files_of(target)) if earlier else set()
    except (ExportError, OSError):
        return frozenset()
    return frozenset(file.path for file in earlier if file in there)


def _no_progress(_done: int, _total: int) -> None:
    """Nobody wants to know."""


def _must_not_be_ours(project: Path, target: Path) -> None:
    ours = {project.name, f"{project.name}.lock", f"{project.name}-journal"}
    if target.name in ours and target.absolute().parent.resolve() == project.absolute().parent.resolve():
        raise ExportError(f"Nothing was exported: {target.name} belongs to the project itself. Choose another name.")
