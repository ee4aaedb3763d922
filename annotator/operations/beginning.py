"""Begin a project."""

from pathlib import Path

from annotator.core.annotations import Reviewer
from annotator.core.changes import Edit
from annotator.core.codebook import Codebook
from annotator.store import journal
from annotator.store.project import Project
from annotator.store.settings import keep_setting

_NOBODY = Reviewer("", "")


def create_project(path: Path, codebook: Codebook) -> Project:
    """A new project file with this codebook, open for writing.

    Raises:
        ProjectError: something is there already, or the place cannot be written to.
        SaveError: the codebook could not be written; no project is left behind.
    """
    project = Project.create(path)
    try:
        with project.transaction():
            keep_setting(project, "codebook_name", codebook.name)
            edits = [Edit(None, entry) for entry in codebook.entries()]
            journal.record(project, journal.BEGINNING, _NOBODY, edits)
            keep_setting(project, "codebook_version", str(max(1, codebook.version)))
    except BaseException:
        project.close()
        path.unlink(missing_ok=True)
        raise
    return project
