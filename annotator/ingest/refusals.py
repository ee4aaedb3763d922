"""Files that are no plain text, told by their first bytes or by what they are full of."""

import re

from annotator.core.errors import DocumentError

_FORMATS = (
    (b"%PDF-", "a PDF file"),
    (b"PK\x03\x04", "a packed file of a kind that is not read"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "a document of an older Microsoft Office"),
    (b"{\\rtf", "an RTF document"),
    (b"SQLite format 3\0", "a database"),
)
_PROGRAMS = (b"\x7fELF", b"\x1f\x8b", b"BZh9", b"\xfd7zXZ\0")
_PICTURES = (b"\x89PNG\r\n", b"GIF87a", b"GIF89a", b"\xff\xd8\xff", b"II*\0", b"MM\0*")
_TAR = (257, b"ustar")
# Controls that ordinary texts do not have: all but tab, line ends, form feed, Ctrl+Z and escape; NULs count apart.
_CONTROLS = bytes((*range(0x01, 0x09), *range(0x0E, 0x1A), *range(0x1C, 0x20), 0x7F))
_AT_ONCE = 1 << 20
_CONTROLS_PER_CHARACTER = 0.02
_NULS = re.compile("\x00+")
_CHARACTERS_PER_NULS = 2


def refuse_other_formats(raw: bytes, name: str) -> None:
    """Refuse a file whose first bytes say that it is of another format than plain text.

    Raises:
        DocumentError: it is.
    """
    for beginning, kind in _FORMATS:
        if raw.startswith(beginning):
            raise DocumentError(
                f"{name} is {kind}, not a text. Nothing was imported; save its text as a plain text file in UTF-8 and "
                "import that."
            )
    if raw.startswith(_PROGRAMS + _PICTURES) or raw.startswith(_TAR[1], _TAR[0]):
        raise not_a_text(name)


def refuse_controls(text: str, name: str) -> None:
    """Refuse what was decoded but is full of control characters.

    NULs, of which programs are full, may stand between words, as in damaged texts, in stretches of any length.

    Raises:
        DocumentError: more than one character in fifty is a control, or there are NULs all over.
    """
    found = sum(_controls(text[start : start + _AT_ONCE]) for start in range(0, len(text), _AT_ONCE))
    nuls = text.count("\0")
    others = len(text) - nuls
    all_over = nuls and len(_NULS.findall(text)) * _CHARACTERS_PER_NULS > others
    if all_over or found > others * _CONTROLS_PER_CHARACTER:
        raise not_a_text(name)


def _controls(text: str) -> int:
    """How many control characters there are; taking bytes out takes half the time of an expression."""
    encoded = text.encode("utf-8", "surrogatepass")
    return len(encoded) - len(encoded.translate(None, _CONTROLS))


def not_a_text(name: str) -> DocumentError:
    """The error for a file that nobody could read in a window."""
    return DocumentError(
        f"{name} looks like a program or picture, not a text. Nothing was imported; choose a document."
    )
