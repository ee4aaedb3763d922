"""`annotator [PROJECT]`: the window."""

import argparse
from pathlib import Path

from annotator.cli.output import EXIT_CODES
from annotator.start_check import check_window
from annotator.store.header import read_header


def parser() -> argparse.ArgumentParser:
    """What may follow `annotator` where no command is named."""
    found = argparse.ArgumentParser(
        prog="annotator",
        description="Open the window, with a project if one is named. annotator --help lists the commands.",
        epilog=EXIT_CODES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    found.add_argument("project", metavar="PROJECT", type=Path, nargs="?", help="a file that ends in .annotator")
    found.set_defaults(run=run)
    return found


def run(options: argparse.Namespace) -> int:
    """Open the window and give its exit code when it is closed.

    Raises:
        ProjectError: the file is not a project.
        StartError: no window can open here.
    """
    project: Path | None = options.project
    if project is not None:
        read_header(project)
    return opened(project)


def opened(project: Path | None) -> int:
    """Show the window until it is closed; its exit code.

    Raises:
        StartError: no window can open here.
    """
    check_window()
    from annotator.ui.app import open_window  # noqa: PLC0415 - Qt is loaded only for a window

    return open_window(project)
