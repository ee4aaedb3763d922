"""`annotator sample`: the sample project, in the window or as files."""

import argparse
import os
import sys
from pathlib import Path
from typing import Final

from annotator.cli import window
from annotator.cli.command import Command
from annotator.cli.output import IN_PART, say, warn
from annotator.cli.project_names import must_be_named_as_project
from annotator.cli.reading import reading, told_of_newer
from annotator.core.errors import AnnotatorError, ProjectError
from annotator.operations.exporting import export_project
from annotator.operations.sampling import create_sample
from annotator.start_check import check_libraries
from annotator.store.project import Project

_NAME: Final = "annotator-sample.annotator"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """What may follow `sample`."""
    parser.add_argument(
        "project",
        metavar="PROJECT",
        type=Path,
        nargs="?",
        help=f"where to make it; without it {_NAME} among your documents",
    )
    parser.add_argument(
        "--no-window",
        action="store_true",
        help="make it, with a picture of the window (.png) and an export (.jsonl) beside it, and print the three paths",
    )


def run(options: argparse.Namespace) -> int:
    """Make the sample unless it is there, then show it or write its picture and export.

    Raises:
        ProjectError: the place cannot be written to, or holds something else.
    """
    project: Path = (options.project or _usual_place()).absolute()
    _make(project)
    return _write_beside(project) if options.no_window else window.opened(project)


def _make(path: Path) -> None:
    if path.exists():
        Project.open(path, read_only=True).close()
        return
    must_be_named_as_project(path)
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise ProjectError(f"The folder {path.parent} cannot be made. Choose another place.") from error
    create_sample(path).close()


def _write_beside(path: Path) -> int:
    say(str(path))
    export = path.with_suffix(".jsonl")
    with reading(path) as project:
        code = told_of_newer(project)
        export_project(project, export)
    say(str(export))
    try:
        say(str(_picture(path)))
    except AnnotatorError as error:
        warn(f"There is no picture of the window: {error}")
        return IN_PART
    return code


def _picture(path: Path) -> Path:
    check_libraries(["offscreen"])
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    os.environ.setdefault("QT_LOGGING_RULES", "default.warning=false")  # it warns of hints that no screen needs
    from annotator.ui.picture import save_picture  # noqa: PLC0415 - Qt is loaded only for the picture

    picture = path.with_suffix(".png")
    save_picture(path, picture)
    return picture


def _usual_place() -> Path:
    documents = Path.home() / "Documents"
    return (documents if documents.is_dir() else _data_folder()) / _NAME


def _data_folder() -> Path:
    home = Path.home()
    if sys.platform == "win32":
        return Path(os.environ.get("APPDATA") or home / "AppData" / "Roaming") / "Annotator"
    if sys.platform == "darwin":
        return home / "Library" / "Application Support" / "Annotator"
    return Path(os.environ.get("XDG_DATA_HOME") or home / ".local" / "share") / "annotator"


COMMAND: Final = Command(
    name="sample",
    description=(
        "Make a project of the five sample documents, some of them labelled, and open it in the window. "
        "One that is there already is opened as it is."
    ),
    examples="""\
  annotator sample
  annotator sample out/sample.annotator --no-window
""",
    add_arguments=add_arguments,
    run=run,
)
