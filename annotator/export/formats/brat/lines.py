"""What stands in a line of an `.ann` file: fragments of spans, and words with what would end the line escaped."""

import re
from collections.abc import Iterable, Iterator
from typing import Final

from annotator.core.ranges import Range

NOTE: Final = "AnnotatorNotes"
REVIEWER: Final = "Reviewer"
RANGES: Final = "Ranges"

# every character at which str.splitlines, with which brat reads its files, ends a line
_LINE_END: Final = re.compile("[\n\x0b\x0c\r\x1c-\x1e\x85\u2028\u2029]+")
_NOT_BLANK: Final = re.compile(r"\S")
_HARD: Final = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029\\\\]|^\\s|\\s$")
_ESCAPE: Final = re.compile(r"\\(?:u([0-9a-f]{4})|([\\nrt]))")
_SHORT: Final = {"\n": "\\n", "\r": "\\r", "\t": "\\t", "\\": "\\\\"}
_LONG: Final = {escape[1]: character for character, escape in _SHORT.items()}


def fragments(ranges: Iterable[Range], text: str) -> list[Range]:
    """The ranges less the line ends in them, which no fragment may hold; an empty one if nothing else is left.

    Blanks at the end of the text are left out behind words: brat has no sentence there, and cannot show a text with a
    fragment that begins in its last sentence and ends behind it.
    """
    parts = list(ranges)
    found = [piece for part in parts for piece in _pieces(part, text)]
    return found or [Range(parts[0].start, parts[0].start)]


def _pieces(part: Range, text: str) -> Iterator[Range]:
    start = part.start
    for end in _LINE_END.finditer(text, part.start, part.end):
        if end.start() > start:
            yield Range(start, end.start())
        start = end.end()
    if part.end > start:
        yield Range(start, _shown_end(Range(start, part.end), text))


def _shown_end(piece: Range, text: str) -> int:
    words = len(piece.quote(text).rstrip())
    behind_words = 0 < words < piece.length and _NOT_BLANK.search(text, piece.end) is None
    return piece.start + words if behind_words else piece.end


def places(parts: Iterable[Range]) -> str:
    """Ranges as they stand in a line: `0 3;5 9`."""
    return ";".join(f"{part.start} {part.end}" for part in parts)


def escaped(words: str) -> str:
    """Words on one line and without blanks at the edges: backslash escapes for what would not stay."""
    return _HARD.sub(lambda one: _SHORT.get(one[0]) or f"\\u{ord(one[0]):04x}", words)


def unescaped(words: str) -> str:
    """The words behind `escaped`; other backslashes stay."""
    return _ESCAPE.sub(lambda one: chr(int(one[1], 16)) if one[1] else _LONG[one[2]], words)
