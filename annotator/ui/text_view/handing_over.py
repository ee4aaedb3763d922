"""Handing a text to Qt without losing a character."""

_STAND_INS = {"\ufeff": "\u2060", "\ufffe": "\ufffd"}


def for_qt(text: str) -> str:
    """As many characters with the same boundaries, safe to hand over.

    PySide takes a leading U+FEFF for a byte order mark and drops it (and swaps all bytes after U+FFFE): every position
    after it would be one too small. In its place goes another invisible character of the same kind.
    """
    first = text[:1]
    return _STAND_INS[first] + text[1:] if first in _STAND_INS else text
