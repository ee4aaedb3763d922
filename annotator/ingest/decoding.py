"""Bytes to characters, with the alignment between them and a count of what could not be read."""

import codecs
from dataclasses import dataclass

from annotator.core.alignment import Alignment, RunBuilder
from annotator.core.errors import DocumentError
from annotator.ingest.encodings import Encoding, find_encoding, is_stateful, is_unicode, named_encoding
from annotator.ingest.refusals import not_a_text, refuse_other_formats

REPLACEMENT = "\ufffd"
"""Stands where a character could not be read."""

_WINDOW = 4096
_MOST_REPLACED = 100_000


@dataclass(frozen=True, slots=True)
class Decoded:
    """The characters of a document as they stand in the file, byte order mark included."""

    text: str
    alignment: Alignment
    encoding: Encoding
    replaced: int


def decode(raw: bytes, name: str, encoding: str | None = None) -> Decoded:
    """Read the bytes of the file with this name as text; a given encoding wins over all signs in the file.

    Raises:
        DocumentError: the bytes are no text, or not in the given encoding, or there is no such encoding.
    """
    refuse_other_formats(raw, name)
    found = named_encoding(encoding, raw) if encoding else find_encoding(raw)
    if found is None:
        raise not_a_text(name)
    text = _decoded_at_once(raw, found.name)
    if text is not None:
        return Decoded(text, Alignment.identity(len(text), len(raw), found.name), found, 0)
    reader = _Reader(raw, name, found)
    reader.read()
    return Decoded("".join(reader.parts), Alignment(tuple(reader.builder.runs), found.name), found, reader.replaced)


def raw_text(raw: bytes, name: str, encoding: str) -> str:
    """The characters that raw offsets of a document count, from the bytes it was read from in this encoding.

    Raises:
        DocumentError: they are other bytes than those that were read.
    """
    text = _decoded_at_once(raw, encoding)
    if text is not None:
        return text
    reader = _Reader(raw, name, Encoding(encoding))
    reader.read()
    return "".join(reader.parts)


def _decoded_at_once(raw: bytes, encoding: str) -> str | None:
    """The text, if every slice of it encodes to its bytes again."""
    if is_stateful(encoding):
        return None
    try:
        text = raw.decode(encoding)
        return text if is_unicode(encoding) or text.encode(encoding) == raw else None
    except UnicodeError:
        return None


class _Reader:
    """Reads a file in windows, so that one bad byte costs a window and not the file."""

    def __init__(self, raw: bytes, name: str, encoding: Encoding) -> None:
        self.parts: list[str] = []
        self.builder = RunBuilder()
        self.replaced = 0
        self._raw = raw
        self._name = name
        self._encoding = encoding
        self._most_replaced = min(max(16, len(raw) // 20), _MOST_REPLACED)

    def read(self) -> None:
        """Read everything.

        Raises:
            DocumentError: too much of it cannot be read.
        """
        if is_stateful(self._encoding.name):
            self._take_by_character(self._raw)
            return
        position = 0
        while position < len(self._raw):
            position += self._take(self._raw[position : position + _WINDOW])

    def _take(self, window: bytes) -> int:
        """Take what can be read from the beginning of the window, or one unreadable code; its number of bytes.

        A code that the window's end cuts in two is met again at the beginning of the next.
        """
        try:
            text = window.decode(self._encoding.name)
        except UnicodeDecodeError as error:
            if error.start:
                return self._take(window[: error.start])
            self._replace(error.end)
            return error.end
        if is_unicode(self._encoding.name) or self._encodes_to(text, window):
            self._add(text, len(window), linear=True)
        else:
            self._take_by_character(window)
        return len(window)

    def _take_by_character(self, stretch: bytes) -> None:
        """Find the bytes of every character by reading them one by one."""
        decoder = codecs.getincrementaldecoder(self._encoding.name)("replace")
        start = 0
        for end in range(1, len(stretch) + 1):
            character = decoder.decode(stretch[end - 1 : end], final=end == len(stretch))
            if not character:
                continue
            code = stretch[start:end]
            start = end
            alone = not is_stateful(self._encoding.name) or character.isascii()
            if REPLACEMENT in character and not self._encodes_to(character, code):
                self._replace(len(code), character)
            else:
                self._add(character, len(code), linear=alone and self._encodes_to(character, code))
        if start < len(stretch):
            self.builder.add(0, 0, len(stretch) - start, linear=False)

    def _encodes_to(self, text: str, code: bytes) -> bool:
        try:
            return text.encode(self._encoding.name) == code
        except UnicodeEncodeError:
            return False

    def _add(self, text: str, size: int, *, linear: bool) -> None:
        self.parts.append(text)
        self.builder.add(len(text), len(text), size, linear=linear)

    def _replace(self, size: int, text: str = REPLACEMENT) -> None:
        self._add(text, size, linear=False)
        self.replaced += text.count(REPLACEMENT)
        if self.replaced > self._most_replaced:
            raise not_a_text(self._name) if self._encoding.guessed else _wrong_encoding(self._name, self._encoding.name)


def _wrong_encoding(name: str, encoding: str) -> DocumentError:
    return DocumentError(
        f"{name} cannot be read as {encoding}: too many of its bytes mean nothing in it. Nothing was imported; "
        "choose another encoding, or let the program find it."
    )
