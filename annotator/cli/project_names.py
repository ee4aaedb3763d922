"""What a new project may be called on the command line, where a file too few makes another the project."""

from pathlib import Path
from typing import Final

from annotator.core.errors import ProjectError

_ENDING: Final = ".annotator"


def must_be_named_as_project(path: Path) -> None:
    """Check the name of a project that is to be made.

    Raises:
        ProjectError: it does not end in .annotator.
    """
    if path.suffix.lower() != _ENDING:
        raise ProjectError(
            f"There is no project {path}, and none was made: the name of a new one ends in {_ENDING}. "
            "The project is named first, the files after it."
        )
