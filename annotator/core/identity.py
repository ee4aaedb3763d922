"""Identifiers: time-ordered for what people make, derived from content for what they import."""

import hashlib
import secrets
import threading
import time
import uuid

_NAMESPACE = uuid.UUID("6f0c2a52-3f0e-5c55-9b8a-5d5c2f6f3f11")
_clock_lock = threading.Lock()
_last_stamp = 0


def new_id() -> str:
    """A new UUID of version 7 (RFC 9562, method 3: 48 bits of milliseconds, 12 bits of finer time, 62 random bits).

    Later calls in one process give greater ids, so rows sort in the order in which they were made.
    """
    global _last_stamp  # noqa: PLW0603 - the order of ids is a property of the process
    with _clock_lock:
        _last_stamp = stamp = max(time.time_ns() * 4096 // 1_000_000, _last_stamp + 1)
    milliseconds, fraction = divmod(stamp, 4096)
    number = (milliseconds & (1 << 48) - 1) << 80 | 7 << 76 | fraction << 64 | 2 << 62 | secrets.randbits(62)
    return str(uuid.UUID(int=number))


def document_id(raw: bytes) -> str:
    """The SHA-256 of the file's bytes in hexadecimal: the same file is the same document everywhere."""
    return hashlib.sha256(raw).hexdigest()


def statement_id(document: str, byte_start: int, byte_end: int) -> str:
    """The id of the statement cut from bytes [byte_start, byte_end) of a document; equal on every computer."""
    return derived_id("statement", document, f"{byte_start}-{byte_end}")


def derived_id(*parts: str) -> str:
    """A UUID of version 5 that follows from the parts alone, so that two computers give one thing one id."""
    found = hashlib.sha1(_NAMESPACE.bytes + "\x1f".join(parts).encode(), usedforsecurity=False).hexdigest()
    variant = "89ab"[int(found[16], 16) & 3]  # by hand: uuid.uuid5 takes three times as long, and tables have many rows
    return f"{found[:8]}-{found[8:12]}-5{found[13:16]}-{variant}{found[17:20]}-{found[20:32]}"
