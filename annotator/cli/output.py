"""What the command line prints: UTF-8 everywhere, results to standard output, trouble to standard error."""

import contextlib
import io
import os
import sys
import unicodedata
from typing import Final

DONE: Final = 0
IN_PART: Final = 1
WRONG_USE: Final = 2
CANNOT: Final = 3

_STEERING: Final = frozenset("\u2028\u2029\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")

EXIT_CODES: Final = """\
exit codes:
  0  done
  1  done in part: something was left out or is wrong, and is listed
  2  wrong use: see --help
  3  not possible: a bad project or file, a project in use, a full disk; nothing was changed
"""


def use_utf8() -> None:
    """Print every script on every system; what is no character at all is shown by its number."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")


def say(line: str) -> None:
    """Print a line of the result."""
    print(_readable(line))


def warn(sentence: str) -> None:
    """Print a sentence about something that went wrong, after the results so far."""
    try:
        flush()
    finally:
        with contextlib.suppress(OSError):  # nobody is left to be told
            print(_readable(sentence), file=sys.stderr)


def flush() -> None:
    """Hand the results so far to whoever reads them."""
    if sys.stdout is not None:  # it is None where the caller has closed it
        sys.stdout.flush()


def forget_the_reader() -> None:
    """Go on quietly after whoever read the output has left, as `head` does."""
    with contextlib.suppress(OSError, ValueError, AttributeError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def counted(number: int, word: str, plural: str = "") -> str:
    """A number with its word: 1 span, 1,200 spans."""
    return f"{number:,} {word if number == 1 else plural or word + 's'}"


def one_line(text: str) -> str:
    """Foreign text as one line that neither steers the terminal nor turns its direction."""
    shown = (" " if _steers(character) else character for character in text)
    return " ".join("".join(shown).split())


def _readable(line: str) -> str:
    """The line with file names as UTF-8 where the system's locale did not know their letters."""
    try:
        return line.encode("utf-8", "surrogateescape").decode("utf-8", "backslashreplace")
    except UnicodeEncodeError:  # Windows allows half characters in names
        return line


def _steers(character: str) -> bool:
    return unicodedata.category(character) == "Cc" or character in _STEERING
