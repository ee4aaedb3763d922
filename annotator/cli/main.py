"""`annotator`: finds the command, runs it, and turns what went wrong into one sentence and an exit code."""

import argparse
from collections.abc import Sequence
from importlib import import_module
from textwrap import fill
from typing import Final

from annotator import __version__
from annotator.cli import window
from annotator.cli.command import Command
from annotator.cli.output import CANNOT, DONE, EXIT_CODES, WRONG_USE, flush, forget_the_reader, use_utf8, warn
from annotator.cli.refusals import refusal
from annotator.core.errors import AnnotatorError

_COMMANDS: Final = {
    "sample": ("sample", "make and open the sample project"),
    "import": ("import_files", "import documents; makes the project if there is none"),
    "statements": ("statements", "list the statements"),
    "annotate": ("annotate", "read annotations from the exchange format or a file of another program"),
    "export": ("export", "export the annotations"),
    "formats": ("formats", "list the export formats and what they hold"),
    "check": ("check", "verify that a project is whole and every span selects its words"),
}
"""The commands: the module of each, which is loaded when it is wanted, and what --help says of it."""
_INTERRUPTED: Final = 130
_WIDTH: Final = 80


def main(arguments: Sequence[str]) -> int:
    """Run the command line with these arguments and give the exit code."""
    use_utf8()
    try:
        code = _run(list(arguments))
        flush()
    except BrokenPipeError:
        forget_the_reader()
        return DONE
    except OSError as error:  # the one place for what nobody else has put into words
        if error.filename is None:
            forget_the_reader()
        warn(refusal(error))
        return CANNOT
    except KeyboardInterrupt:
        return _INTERRUPTED
    return code


def _run(arguments: list[str]) -> int:
    try:
        options = _parsed(arguments)
        code: int = options.run(options)
    except SystemExit as end:  # argparse has said what was wrong, or has given its help
        return end.code if isinstance(end.code, int) else DONE if end.code is None else WRONG_USE
    except AnnotatorError as error:
        warn(str(error))
        return CANNOT
    return code


def _parsed(arguments: list[str]) -> argparse.Namespace:
    named = [argument for argument in arguments if not argument.startswith("-")]
    asks = {"-h", "--help", "--version"}.intersection(arguments)
    if len(named) > 1 and named[0] not in _COMMANDS:
        _parser("").error(f"there is no command {named[0]}; annotator --help lists them")
    if (named and named[0] in _COMMANDS) or (asks and not named):
        return _parser(named[0] if named else "").parse_args(arguments)
    return window.parser().parse_args(arguments)


def _parser(wanted: str) -> argparse.ArgumentParser:
    """What reads the command line; of the commands only the wanted one is known in full."""
    parser = argparse.ArgumentParser(
        prog="annotator",
        usage="annotator [PROJECT]\n       annotator COMMAND …",
        description="Label who demands what of whom in political and labour-movement statements.\n"
        "Without a command the window opens, with the project if one is named.",
        epilog=EXIT_CODES + "\nannotator COMMAND --help explains a command and gives examples.",
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    parser.add_argument("--version", action="version", version=f"Annotator {__version__}")
    commands = parser.add_subparsers(title="commands", prog="annotator", metavar="COMMAND", required=True)
    for name, (module, summary) in _COMMANDS.items():
        if name == wanted:
            _add(commands, import_module(f"annotator.cli.{module}").COMMAND, summary)
        else:
            commands.add_parser(name, help=summary)
    return parser


def _add(commands: "argparse._SubParsersAction[argparse.ArgumentParser]", command: Command, summary: str) -> None:
    found = commands.add_parser(
        command.name,
        help=summary,
        description=fill(command.description, _WIDTH),
        epilog=f"examples:\n{command.examples}\n{EXIT_CODES}",
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    command.add_arguments(found)
    found.set_defaults(run=command.run)
