"""`annotator`: finds the command, runs it, and turns what went wrong into one sentence and an exit code."""

import argparse
from collections.abc import Sequence
from textwrap import fill
from typing import Final

from annotator import __version__
from annotator.cli import annotate, check, export, formats, import_files, sample, statements, window
from annotator.cli.output import CANNOT, DONE, EXIT_CODES, WRONG_USE, flush, forget_the_reader, use_utf8, warn
from annotator.cli.refusals import refusal
from annotator.core.errors import AnnotatorError

_MODULES: Final = (sample, import_files, statements, annotate, export, formats, check)
_COMMANDS: Final = {module.COMMAND.name: module.COMMAND for module in _MODULES}
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
        _parser().error(f"there is no command {named[0]}; annotator --help lists them")
    if (named and named[0] in _COMMANDS) or (asks and not named):
        return _parser().parse_args(arguments)
    return window.parser().parse_args(arguments)


def _parser() -> argparse.ArgumentParser:
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
    for command in _COMMANDS.values():
        found = commands.add_parser(
            command.name,
            help=command.summary,
            description=fill(command.description, _WIDTH),
            epilog=f"examples:\n{command.examples}\n{EXIT_CODES}",
            formatter_class=argparse.RawDescriptionHelpFormatter,
            allow_abbrev=False,
        )
        command.add_arguments(found)
        found.set_defaults(run=command.run)
    return parser
