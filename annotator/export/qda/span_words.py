"""A span's note and values as the description of its selection: words for people, and whole for our reader.

The note comes first; each value is a line that begins with a bullet: `• canonical: FBU`, or `• implied` for a flag.
"""

from collections.abc import Mapping
from typing import Final

from annotator.export.item import Word
from annotator.export.qda.markup import spelled, unspelled

_BULLET: Final = "• "


def described(note: str, attributes: Mapping[str, Word]) -> str:
    """The description; "" where there is nothing to say."""
    lines = [spelled(note)] if note else []
    lines = [line.replace("•", "\\u{2022}") for line in lines]
    for name, value in attributes.items():
        head = _one_line(name).replace(":", "\\u{3a}")
        lines.append(f"{_BULLET}{head}" if value is True else f"{_BULLET}{head}: {_one_line(str(value))}")
    return "\n".join(lines)


def understood(description: str) -> tuple[str, dict[str, Word]]:
    """The note and the values in a description of ours."""
    note, *values = f"\n{description}".split(f"\n{_BULLET}")
    attributes: dict[str, Word] = {}
    for line in values:
        name, colon, value = line.partition(": ")
        attributes[unspelled(name)] = unspelled(value) if colon else True
    return unspelled(note.removeprefix("\n")), attributes


def _one_line(words: str) -> str:
    return spelled(words).replace("\n", "\\u{a}")
