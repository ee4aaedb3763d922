"""Where the sentences of a text begin and end, well enough to tell what stands together."""

import re
from collections.abc import Iterator

from annotator.core.ranges import Range

_FAR = 4000  # characters on each side within which a sentence is sought
_LINE_BREAK = r"[\n\r\u0085\u2028\u2029]+"
_CLOSING = "[\"'”’»)\\]]*"
# a full stop before a small letter or a figure stands in "e.g. this" or "Feb. 24"
_END = re.compile(rf"[.!?…؟।]+{_CLOSING}(?=\s+[^a-z\d\s]|\s*\Z)|[。！？]+{_CLOSING}|{_LINE_BREAK}")


def sentence_at(text: str, position: int) -> Range:
    """The sentence that holds the character at `position` (code points), without the blanks around it."""
    first, last = max(0, position - _FAR), min(len(text), position + _FAR)
    start, end = first, last
    for found in _END.finditer(text, first, last):
        if found.end() > position:
            end = found.end()
            break
        start = found.end()
    words = text[start:end]
    blank = len(words) - len(words.lstrip())
    return Range(start + blank, max(start + blank, start + len(words.rstrip())))


def sentences(text: str) -> Iterator[Range]:
    """The sentences of a text in order (code points), without the blanks around them; blank ones are passed over."""
    start = 0
    for end in (*(found.end() for found in _END.finditer(text)), len(text)):
        words = text[start:end]
        if words.strip():
            yield Range(start + len(words) - len(words.lstrip()), start + len(words.rstrip()))
        start = end
