"""Bytes that come with the name of their encoding: in a web page's head, a mail's header, an XML declaration."""

import codecs
import re
from dataclasses import replace
from typing import Final

from annotator.core.errors import DocumentError
from annotator.ingest.decoding import Decoded, decode
from annotator.ingest.encodings import find_encoding
from annotator.ingest.misreading import SURE, odd_share

_HEAD: Final = 4096
_META = re.compile(rb"<meta[^>]{1,500}?charset\s{0,9}=\s{0,9}[\"']?\s{0,9}([A-Za-z0-9._:-]{2,40})", re.IGNORECASE)
_XML = re.compile(rb"<\?xml[^>]{1,200}?encoding\s{0,9}=\s{0,9}[\"']([A-Za-z0-9._:-]{2,40})")
# What pages call these encodings is nearly always the wider one; browsers read them so.
_WIDER: Final = {
    "ascii": "cp1252", "iso8859-1": "cp1252", "iso8859-9": "cp1254", "iso8859-11": "cp874", "tis-620": "cp874",
    "gb2312": "gb18030", "gbk": "gb18030", "euc_kr": "cp949", "shift_jis": "cp932",
}  # fmt: skip


def declared_in_markup(raw: bytes) -> str:
    """The encoding that the head of a page or of an XML file names, or ""."""
    head = raw[:_HEAD]
    found = _XML.search(head) or _META.search(head)
    return found[1].decode("ascii") if found else ""


def decode_declared(raw: bytes, name: str, asked: str, declared: str) -> Decoded:
    """Decode: a person's choice wins, then a byte order mark, the declared encoding, and what is found out.

    A declaration counts for nothing where the bytes are beyond doubt UTF-8, cannot be read in it, or give broken words.

    Raises:
        DocumentError: the bytes are no text, or not in the encoding that was asked for.
    """
    if asked:
        return decode(raw, name, asked)
    wanted = _known(declared)
    if wanted and not _is_plainly_unicode(raw):
        try:
            read = decode(raw, name, wanted)
        except DocumentError:
            return decode(raw, name)
        if not read.replaced:
            return _better(read, raw, name)
    return decode(raw, name)


def _better(declared: Decoded, raw: bytes, name: str) -> Decoded:
    """What was read as declared; where its words look broken, what is found out, if its words look whole."""
    odd = odd_share(declared.text)
    if odd < SURE:
        return declared
    head = _XML.sub(b"", _META.sub(b"", raw[:_HEAD]))  # what it declares would be believed again
    guessed = find_encoding(head + raw[_HEAD:])
    if guessed is None:
        return declared
    try:
        found = replace(decode(raw, name, guessed.name), encoding=guessed)
    except DocumentError:
        return declared
    return found if odd_share(found.text) * 3 < odd else declared


def _known(declared: str) -> str:
    try:
        name = codecs.lookup(declared).name if declared else ""
        "".encode(name or "ascii")
    except (LookupError, ValueError):
        return ""
    return "" if name.startswith(("utf-16", "utf-32")) else _WIDER.get(name, name)  # or it could not have been read


def _is_plainly_unicode(raw: bytes) -> bool:
    if raw.isascii():
        return False
    found = find_encoding(raw[:4]) if raw[:2] in (codecs.BOM_UTF16_BE, codecs.BOM_UTF16_LE) else None
    if found is not None or raw.startswith(codecs.BOM_UTF8):
        return True
    try:
        raw.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True
