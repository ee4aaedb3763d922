"""Messages between two processes: JSON with bytes beside it, each with its length before it."""

import json
import struct
from typing import IO, Any, Final

_HEAD: Final = struct.Struct(">II")
_LARGEST: Final = 512 << 20


class BrokenFrameError(Exception):
    """The other side ended in the middle of a message, or sent what is none."""


def write_frame(stream: IO[bytes], message: object, *blobs: bytes) -> None:
    """Send a message with bytes beside it."""
    text = json.dumps([message, [len(blob) for blob in blobs]], separators=(",", ":"), ensure_ascii=False).encode(
        "utf-8", "surrogatepass"
    )
    stream.write(_HEAD.pack(len(text), sum(map(len, blobs))))
    stream.write(text)
    stream.writelines(blobs)
    stream.flush()


def read_frame(stream: IO[bytes], largest: int = _LARGEST) -> tuple[Any, list[bytes]] | None:
    """The next message and its bytes; None if the other side has closed.

    Raises:
        BrokenFrameError: it broke off, is larger than allowed, or is no message.
    """
    head = stream.read(_HEAD.size)
    if not head:
        return None
    try:
        sizes = _HEAD.unpack(head)
        if sum(sizes) > largest:
            raise BrokenFrameError("too large")
        message, lengths = json.loads(_exactly(stream, sizes[0]).decode("utf-8", "surrogatepass"))
        if sum(lengths) != sizes[1] or any(length < 0 for length in lengths):
            raise BrokenFrameError("lengths do not fit")
        return message, [_exactly(stream, length) for length in lengths]
    except (struct.error, ValueError, TypeError, RecursionError) as error:
        raise BrokenFrameError(str(error)) from error


def _exactly(stream: IO[bytes], size: int) -> bytes:
    found = stream.read(size) if size else b""
    if len(found) < size:
        raise BrokenFrameError("broke off")
    return found
