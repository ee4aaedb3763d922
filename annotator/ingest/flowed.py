"""Mails whose lines were wrapped by the program that sent them (format=flowed, RFC 3676)."""

import re
from collections.abc import Iterator
from typing import Final

from annotator.core.alignment import Substitution

_LINE = re.compile(r"(>*)( ?)([^\r\n]*)(\r\n|[\r\n]|\Z)")
_SIGNATURE: Final = "-- "


def joints_of_flowed(text: str, *, drop_blanks: bool) -> Iterator[Substitution]:
    """What takes off the line ends within paragraphs, and the blanks that protect the beginnings of lines.

    A line that ends in a blank goes on in the next, if that is quoted as deeply; `drop_blanks` says that this blank is
    none of the text (DelSp).
    """
    flows: tuple[str, int] | None = None  # how deep the line before is quoted, and where what gives way begins
    for line in _LINE.finditer(text):
        if line.start() == len(text):
            return
        depth, words = line[1], line[3]
        is_signature = words == _SIGNATURE
        if flows is not None and flows[0] == depth and not is_signature:
            yield Substitution(flows[1], line.start(3), "")
        elif line[2] and not depth:
            yield Substitution(line.start(2), line.end(2), "")
        goes_on = words.endswith(" ") and not is_signature and bool(line[4])
        flows = (depth, line.end(3) - drop_blanks) if goes_on else None
