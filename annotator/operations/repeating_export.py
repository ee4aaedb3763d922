"""Make an export again after its manifest, and say whether it is the same."""

from dataclasses import dataclass
from pathlib import Path

from annotator.export.manifest import manifest_path, read_manifest
from annotator.operations.export_source import Progress
from annotator.operations.exporting import ExportReport, export_project
from annotator.store.project import Project


@dataclass(frozen=True, slots=True)
class RepeatedExport:
    """An export made by a manifest. `different`: files whose bytes are not those of the manifest, or that only one has.

    `changed`: the project has been worked on since, or is another one; then different files are no wonder.
    """

    report: ExportReport
    changed: bool
    different: tuple[str, ...]

    @property
    def same(self) -> bool:
        """Whether all files have the same bytes."""
        return not self.different


def repeat_export(
    project: Project, target: Path, manifest: Path, *, progress: Progress | None = None
) -> RepeatedExport:
    """Export by the plan of a manifest, whatever has become of the project, and compare the bytes.

    Raises:
        ExportError: the manifest is none or damaged, or the export could not be written; nothing was changed.
        MissingExtraError: the format needs a library that is not installed.
        ProjectError: the project could not be copied.
    """
    wanted = read_manifest(manifest)
    report = export_project(project, target, wanted.plan, progress=progress)
    made = read_manifest(manifest_path(target))
    given = {(file.path, file.size, file.sha256) for file in wanted.files}
    found = {(file.path, file.size, file.sha256) for file in made.files}
    different = sorted({path for path, _, _ in given ^ found})
    return RepeatedExport(report, made.position != wanted.position, tuple(different))
