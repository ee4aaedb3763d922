r"""Escapes of WebAnno TSV 3.2 and 3.3: one set for texts, another for the values of features.

INCEpTION leaves CR in values as it is, which ends the line for its own reader; here it is `\r`.
"""

import re
from collections.abc import Iterator
from typing import Final

_IN_TEXT: Final = {"\t": "t", "\n": "n", "\f": "f", "\r": "r", "\b": "b", "\\": "\\"}
_OF_TEXT: Final = {sign: character for character, sign in _IN_TEXT.items()}
_HARD_IN_TEXT: Final = re.compile("[\x00-\x08\t\n\f\r\x0e-\x1f\\\\]")
_ESCAPE_IN_TEXT: Final = re.compile("\\\\([\x00-\x07\x0e-\x1ftnfrb\\\\])")
_JAVA_ESCAPE: Final = re.compile(r"\\(?:u+([0-9A-Fa-f]{4})|(.))")
_HARD_IN_VALUE: Final = re.compile(r"->|[\\\[\]|_;*\t\n\r]")
_IN_VALUE: Final = {"\t": "t", "\n": "n", "\r": "r"}
_ESCAPE_IN_VALUE: Final = re.compile(r"\\(->|[\\\[\]|_;*tnr])")
_OF_VALUE: Final = {sign: character for character, sign in _IN_VALUE.items()}


def escaped_text(words: str) -> str:
    """Words for `#Text=`, or for the column of tokens: on one line and without tabs."""
    return _HARD_IN_TEXT.sub(lambda one: "\\" + _IN_TEXT.get(one[0], one[0]), words)


def unescaped_text(words: str, version: tuple[int, int] = (3, 3)) -> str:
    """The words behind a `#Text=`; up to TSV 3.1 the escapes are those of Java, with halves of characters."""
    if version > (3, 1):
        return _ESCAPE_IN_TEXT.sub(lambda one: _OF_TEXT.get(one[1], one[1]), words)
    found = _JAVA_ESCAPE.sub(lambda one: chr(int(one[1], 16)) if one[1] else _OF_TEXT.get(one[2], one[2]), words)
    return found.encode("utf-16", "surrogatepass").decode("utf-16", "replace")


def escaped_value(words: str) -> str:
    """Words as the value of a feature."""
    return _HARD_IN_VALUE.sub(lambda one: "\\" + _IN_VALUE.get(one[0], one[0]), words)


def unescaped_value(words: str) -> str:
    """The words behind the value of a feature."""
    return _ESCAPE_IN_VALUE.sub(lambda one: _OF_VALUE.get(one[1], one[1]), words)


def parts(value: str, separator: str) -> Iterator[str]:
    """The parts of a column between separators that no backslash stands before, still escaped."""
    start = place = 0
    while place < len(value):
        if value[place] == "\\":
            place += 1
        elif value[place] == separator:
            yield value[start:place]
            start = place + 1
        place += 1
    yield value[start:]
