"""Projects that a command only reads, those that a newer version made among them."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from annotator.cli.output import DONE, IN_PART, warn
from annotator.core.errors import NewerProjectError
from annotator.store.project import Project
from annotator.store.reading import readable

OF_NEWER_ONES: Final = (
    " Of a project that a newer version of Annotator made, what this version does not know is left out; "
    "that is said, and the exit code is 1."
)
"""For --help."""


@contextmanager
def reading(path: Path) -> Iterator[Project]:
    """A project, open for reading in a `with`.

    Raises:
        NewerProjectError: a newer version made it, and this one cannot make sense of it.
        ProjectError: it cannot be read.
    """
    with Project.open(path, read_only=True) as project, readable(path):
        try:
            yield project
        except (ValueError, LookupError, TypeError, AttributeError) as error:
            if not project.newer:
                raise
            raise NewerProjectError(
                f"{path.name} was made by a newer version of Annotator, and this one cannot read it. "
                "Install the newer version."
            ) from error


def told_of_newer(project: Project) -> int:
    """Warn if a newer version made the project; the exit code that follows from it."""
    if not project.newer:
        return DONE
    warn(
        f"{project.path.name} was made by a newer version of Annotator: what this version does not know is left out. "
        "Install the newer version to see all of it."
    )
    return IN_PART
