"""Mails (.eml): the text that the sender wrote, with subject, date and sender as its title, date and issuer."""

import re
from base64 import b64decode
from dataclasses import dataclass, replace
from email import message_from_bytes, policy
from email.message import EmailMessage
from email.utils import parseaddr, parsedate_to_datetime
from typing import Final

from annotator.core.alignment import substituted
from annotator.core.errors import DocumentError
from annotator.ingest.cleaning import clean
from annotator.ingest.contents import Contents, contents_of_text
from annotator.ingest.declared import decode_declared
from annotator.ingest.flowed import joints_of_flowed
from annotator.ingest.html_file import contents_of_page
from annotator.ingest.options import ReadOptions
from annotator.ingest.refusals import refuse_controls
from annotator.ingest.source import SourceText

MEDIA_TYPE: Final = "message/rfc822"

_LONGEST: Final = 300
_MOST_PARTS: Final = 2_000
_NOT_BASE64 = re.compile(r"[^A-Za-z0-9+/=]+")
# what the library raises at damaged headers, besides its own errors
_DAMAGE: Final = (ValueError, TypeError, LookupError, OverflowError, AttributeError, RecursionError)


@dataclass(frozen=True, slots=True)
class _Body:
    """The part of a mail that is read: its number in the mail as IMAP counts them, its bytes, its encoding.

    `flowed` and `drops_blanks` say how its lines were wrapped (format=flowed, DelSp).
    """

    number: str
    raw: bytes
    charset: str
    is_page: bool
    flowed: bool = False
    drops_blanks: bool = False
    broken_off: bool = False


def read_email(raw: bytes, name: str, options: ReadOptions) -> Contents:
    """Read the bytes of a mail; alignments count in the unpacked part that holds the text.

    Raises:
        DocumentError: it is damaged, or has no text.
    """
    mail = message_from_bytes(raw, policy=policy.default)
    if not mail.keys():
        raise DocumentError(
            f"{name} is no mail: it has no header. Nothing was imported; save it from the mail program."
        )
    parts = _parts(mail, name)
    body = _body(mail, parts, name)
    decoded = decode_declared(body.raw, name, options.encoding, body.charset)
    refuse_controls(decoded.text, name)
    if body.is_page:
        read = contents_of_page(decoded, options)
    else:
        joints = list(joints_of_flowed(decoded.text, drop_blanks=body.drops_blanks)) if body.flowed else []
        text = substituted(decoded.text, joints)
        alignment = decoded.alignment.after(decoded.text, joints) if joints else decoded.alignment
        cleaned = clean(text, alignment, repair_mojibake=options.repair_mojibake)
        cleaned.steps |= {"joined_lines": len(joints)} if joints else {}
        read = contents_of_text(decoded, cleaned, SourceText("", decoded.alignment))
    texts = tuple(_described(text, mail) for text in read.texts)
    others = len(parts) - 1
    skipped = (*read.skipped, *((("attachments and other forms of the text", others),) if others else ()))
    notes = (f"The text of {name} breaks off: the mail was cut short before it was saved.",) if body.broken_off else ()
    return replace(
        read,
        texts=texts,
        media_type=MEDIA_TYPE,
        part=body.number,
        part_bytes=body.raw,
        skipped=skipped,
        notes=(*read.notes, *notes),
    )


def _parts(mail: EmailMessage, name: str) -> dict[int, str]:
    """The parts that hold something, by identity, with their numbers."""
    numbers: dict[int, str] = {}
    waiting: list[tuple[EmailMessage, str]] = [(mail, "")]
    while waiting:
        part, number = waiting.pop()
        inner = part.get_payload() if part.is_multipart() else None
        if isinstance(inner, list):
            waiting += [
                (one, f"{number}.{place}" if number else str(place))
                for place, one in enumerate(inner, 1)
                if isinstance(one, EmailMessage)
            ]
        else:
            numbers[id(part)] = number or "1"
        if len(numbers) + len(waiting) > _MOST_PARTS:
            raise DocumentError(
                f"{name} has more than {_MOST_PARTS:,} parts, as no mail has. Nothing was imported; save its text as a "
                "plain text file and import that."
            )
    return numbers


def _body(mail: EmailMessage, numbers: dict[int, str], name: str) -> _Body:
    found = mail.get_body(("plain", "html"))
    if not isinstance(found, EmailMessage) or id(found) not in numbers:
        raise DocumentError(f"{name} holds no text, only attachments. Nothing was imported; save and import those.")
    raw, broken_off = _unpacked(found)
    if not raw.strip():
        raise DocumentError(f"{name} holds no text, only attachments. Nothing was imported; save and import those.")
    charset = found.get_content_charset("") or ""
    flowed = _parameter(found, "format") == "flowed"
    drops_blanks = flowed and _parameter(found, "delsp") == "yes"
    return _Body(
        numbers[id(found)], raw, charset, found.get_content_subtype() == "html", flowed, drops_blanks, broken_off
    )


def _unpacked(part: EmailMessage) -> tuple[bytes, bool]:
    """The bytes of a part without its transfer encoding, and whether base64 breaks off within a group of letters.

    The library gives such base64 back as it is.
    """
    raw = part.get_payload(decode=True)
    written = part.get_payload()
    if _header(part, "content-transfer-encoding").lower() == "base64" and isinstance(written, str):
        letters = _NOT_BASE64.sub("", written).rstrip("=")
        if len(letters) % 4 == 1:
            whole = letters[:-1]
            return b64decode(whole + "=" * (-len(whole) % 4)), True
    return (raw if isinstance(raw, bytes) else b""), False


def _parameter(part: EmailMessage, name: str) -> str:
    try:
        return str(part.get_param(name, "")).lower()
    except _DAMAGE:
        return ""


def _described(text: SourceText, mail: EmailMessage) -> SourceText:
    display, address = parseaddr(_header(mail, "from"))
    return replace(
        text,
        title=_header(mail, "subject") or text.title,
        date=_date(_header(mail, "date")) or text.date,
        issuer=display or address or text.issuer,
        language=_header(mail, "content-language")[:2].lower() or text.language,
        media_type=MEDIA_TYPE,
    )


def _header(mail: EmailMessage, key: str) -> str:
    try:
        value = mail.get(key)
    except _DAMAGE:
        return ""
    return " ".join(str(value).encode("utf-8", "replace").decode("utf-8").split())[:_LONGEST] if value else ""


def _date(written: str) -> str:
    try:
        return parsedate_to_datetime(written).date().isoformat() if written else ""
    except (ValueError, TypeError, OverflowError):
        return ""
