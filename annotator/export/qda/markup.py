"""What REFI-QDA files are put together from: GUIDs that follow from names, and words that XML can hold."""

import re
import sys
from typing import Final

from annotator.core.identity import derived_id

PROJECT: Final = "urn:QDA-XML:project:1.0"
CODEBOOK: Final = "urn:QDA-XML:codebook:1.0"
ORIGIN: Final = "Annotator"
MADE: Final = "2000-01-01T00:00:00Z"
"""When everything is said to be made: QualCoder wants a date, and the same project must give the same bytes."""

_ESCAPED: Final = re.compile("[^\t\n\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]|\\\\")
_ESCAPE: Final = re.compile(r"\\(?:\\|u\{([0-9a-f]+)\})")


def guid(kind: str, *names: str) -> str:
    """The GUID of something, which follows from what it is and what it is called."""
    return derived_id("REFI-QDA", kind, *names)


def spelled(words: str) -> str:
    r"""The words so that XML holds them: what it cannot hold as \u{code point}, and a backslash twice."""
    return _ESCAPED.sub(lambda found: "\\\\" if found[0] == "\\" else f"\\u{{{ord(found[0]):x}}}", words)


def unspelled(words: str) -> str:
    """The words that `spelled` was given; what it cannot have made stays as it is."""
    return _ESCAPE.sub(_character, words)


def _character(found: re.Match[str]) -> str:
    if found[1] is None:
        return "\\"
    number = int(found[1], 16)
    return chr(number) if number <= sys.maxunicode else found[0]
