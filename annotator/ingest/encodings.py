"""Which encoding a file is in: said by a person or a byte order mark, else plain from the bytes, else guessed."""

import codecs
import re
from typing import NamedTuple

from annotator.core.errors import DocumentError

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),  # before UTF-16, whose mark is its beginning
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_WITHOUT_MARK = {"utf-8-sig": "utf-8", "utf-16": "utf-16-le", "utf-32": "utf-32-le"}
# A character may depend on those before it, or one code may stand for two characters.
_STATEFUL = re.compile(r"iso2022_|hz$|big5hkscs$|euc_jis|shift_jis_?[x2]")
# Python's own notations, not encodings of files; UTF-7 has many spellings of one text.
_UNFIT = {"utf-7", "punycode", "idna", "unicode_escape", "raw_unicode_escape", "undefined"}
_SIMPLER = {"big5hkscs": ("big5", "cp950"), "euc_jis_2004": ("euc_jp",), "shift_jis_2004": ("cp932", "shift_jis")}
# The same letters and some more. Not chardet's own table, which takes ISO 8859-2 and 8859-5 for others.
_WIDER = {"ascii": "cp1252", "iso8859-1": "cp1252", "iso8859-9": "cp1254", "tis-620": "cp874", "euc_kr": "cp949"}
_ASCII = bytes(range(128))
_BEYOND = bytes(range(128, 256))
_LETTERS = b"abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ \r\n"
_NULS = re.compile(rb"\x00+")
_CONTROLS = re.compile(rb"[\x01-\x08\x0e-\x1a\x1c-\x1f\x7f]")
_BYTES_PER_NULS = 2
_EXAMINED = 200_000
_CONTEXT = 200
_ESCAPE = b"\x1b"
_DOUBTFUL = 0.2
_SOUND = re.compile("[^\x00-\x7f\ufffd]")
_EAST_ASIAN = re.compile("[\u3000-\u30ff\u4e00-\u9fff\uac00-\ud7a3\uff00-\uffef\u2010-\u2026 -~\r\n\t]+")
_EAST_ASIAN_SIGNS = re.compile("[\u3000-\u30ff\uff00-\uffef]")
_FEWEST_WIDE = 6
_DAMAGE = re.compile("\ufffd+")


class Encoding(NamedTuple):
    """The name of a Python codec, whether it was guessed, and how sure that is, from 0 to 1."""

    name: str
    guessed: bool = False
    confidence: float = 1.0


def is_stateful(encoding: str) -> bool:
    """Whether a slice of text may encode to other bytes than it has within the whole."""
    return _STATEFUL.match(encoding) is not None


def is_unicode(encoding: str) -> bool:
    """Whether every text has exactly one form in this encoding."""
    return encoding.startswith("utf-")


def named_encoding(wanted: str, raw: bytes) -> Encoding:
    """The encoding that a person asked for; the byte order of UTF-16 and UTF-32 follows the file's mark.

    Raises:
        DocumentError: no encoding of texts has this name.
    """
    try:
        name = codecs.lookup(wanted).name
        "".encode(name)
    except (LookupError, ValueError) as error:  # ValueError: a name with a NUL
        raise _unknown(wanted) from error
    if name in _UNFIT:
        raise _unknown(wanted)
    marked = _marked(raw)
    if marked and name in _WITHOUT_MARK and marked.startswith(name[:6]):
        return Encoding(marked)
    return Encoding(_WITHOUT_MARK.get(name, name))


def find_encoding(raw: bytes) -> Encoding | None:
    """The encoding of a file, or None if its bytes are no text in any encoding that is known."""
    marked = _marked(raw)
    if marked:
        return Encoding(marked)
    if (b"\0" in raw and not _is_narrow(raw)) or (_ESCAPE in raw and raw.isascii()):
        wide = _guess(raw)
        if wide and wide.name.startswith(("utf-16", "utf-32", "iso2022")):
            return wide
    if utf8 := _as_utf8(raw):
        return utf8
    guessed = _guess(raw.replace(b"\0", b" "))
    doubtful = guessed is None or guessed.confidence < _DOUBTFUL
    return (_as_damaged_utf8(raw) if doubtful else None) or guessed or _as_east_asian_utf16(raw)


def _is_narrow(raw: bytes) -> bool:
    """Whether bytes with NULs between are text in an encoding of single bytes or UTF-8, and not UTF-16 or UTF-32.

    Of those, text of Latin letters has a NUL for every letter, and other letters have controls as their higher bytes.
    """
    rest = raw.replace(b"\0", b"")
    if len(_NULS.findall(raw)) * _BYTES_PER_NULS > len(rest) or len(_CONTROLS.findall(rest)) * 50 > len(rest):
        return False
    try:
        rest.decode("utf-8")
    except UnicodeDecodeError:
        others = rest.translate(None, _LETTERS)  # hardly any but letters of ASCII, or hardly any of ASCII at all
        some = others[:_CONTEXT]
        return len(others) * 4 < len(rest) or len(some.translate(None, _BEYOND)) * 8 < len(some)
    return True


def _marked(raw: bytes) -> str:
    return next((name for mark, name in _MARKS if raw.startswith(mark)), "")


def _as_utf8(raw: bytes) -> Encoding | None:
    """UTF-8, also with a few damaged bytes: other encodings hardly ever look like it."""
    try:
        raw.decode("utf-8")
    except UnicodeDecodeError:
        kept = raw.decode("utf-8", "ignore").encode("utf-8")
        damaged = len(raw) - len(kept)
        sound = len(kept.translate(None, _ASCII)) // 2  # most characters beyond ASCII take two bytes
        confidence = round(sound / (sound + damaged), 2)
        return Encoding("utf-8", guessed=True, confidence=confidence) if sound >= 10 * damaged else None
    return Encoding("utf-8")


def _as_damaged_utf8(raw: bytes) -> Encoding | None:
    """UTF-8 with more damage, or in so short a text that little of it tells; for what reads no better otherwise."""
    read = raw.decode("utf-8", "replace")
    sound = len(_SOUND.findall(read))
    damaged = read.count("\ufffd")
    if sound < 2 * len(_DAMAGE.findall(read)) or sound < damaged:
        return None
    return Encoding("utf-8", guessed=True, confidence=round(sound / (sound + damaged), 2))


def _as_east_asian_utf16(raw: bytes) -> Encoding | None:
    """UTF-16 without a mark and with no line end or blank that would tell: all of it is Chinese, Japanese or Korean."""
    best = ("", 0)
    for name in ("utf-16-le", "utf-16-be") if len(raw) % 2 == 0 else ():
        try:
            read = raw[: _EXAMINED & ~3].decode(name)
        except UnicodeDecodeError:
            continue
        if len(read) >= _FEWEST_WIDE and _EAST_ASIAN.fullmatch(read):
            best = max(best, (name, 1 + len(_EAST_ASIAN_SIGNS.findall(read))), key=lambda one: one[1])
    return Encoding(best[0], guessed=True, confidence=0.5) if best[0] else None


def _guess(raw: bytes) -> Encoding | None:
    """What chardet takes the bytes for; looks where the first bytes are that tell encodings apart."""
    import chardet  # noqa: PLC0415 - it loads slowly, and nearly all files are in UTF-8

    telling = re.search(rb"[\x80-\xff]", raw)
    start = telling.start() - _CONTEXT if telling and telling.start() > _EXAMINED // 2 else 0
    start -= start % 4  # the beat of UTF-16 and UTF-32
    found = chardet.detect(
        raw[start : start + _EXAMINED],
        compat_names=False,
        exclude_encodings=["utf-7"],
    )
    name = found["encoding"]
    if not name:
        return None
    name = codecs.lookup(name).name
    name = _simplest(raw, _WIDER.get(name) or _WITHOUT_MARK.get(name, name))
    return Encoding(name, guessed=True, confidence=round(float(found["confidence"]), 2))


def _simplest(raw: bytes, encoding: str) -> str:
    """An encoding that reads the same text and in which every character has bytes of its own, if there is one."""
    for simple in _SIMPLER.get(encoding, ()):
        try:
            text = raw.decode(simple)
            if text == raw.decode(encoding) and text.encode(simple) == raw:
                return simple
        except UnicodeError:
            continue
    return encoding


def _unknown(wanted: str) -> DocumentError:
    return DocumentError(
        f"“{wanted}” is not an encoding that this program knows. Nothing was imported; "
        "choose another one, such as UTF-8 or windows-1251."
    )
