"""Line ends that every program counts alike.

Programs disagree whether CR LF is one character or two (QualCoder pads it with a blank, ATLAS.ti counts one), so that
spans move. Hence a text goes out with LF alone and as long as it was: the CR of a CR LF becomes a blank, a lone CR an
LF. Which line ends were which is noted beside it, a letter and a number for each run of equal ones: `c12n1`.
"""

import re
from itertools import groupby
from typing import Final

_ENDS: Final = {"\r\n": "c", "\n": "n", "\r": "r"}
_END: Final = re.compile(r"\r\n|\n|\r")
_NOTE: Final = re.compile(r"(?:[cnr][1-9][0-9]{0,9})*")
_RUN: Final = re.compile(r"([cnr])([0-9]+)")


def flat(text: str) -> tuple[str, str]:
    """The text with LF as its only line end, as long as before, and the note; no note where there was no CR."""
    if "\r" not in text:
        return text, ""
    runs = groupby(_ENDS[found] for found in _END.findall(text))
    note = "".join(f"{kind}{sum(1 for _ in run)}" for kind, run in runs)
    return text.replace("\r\n", " \n").replace("\r", "\n"), note


def restored(text: str, note: str) -> str:
    """The text that `flat` was given; unchanged where the note does not fit it, since somebody edited the text."""
    kinds = [(kind, int(number)) for kind, number in _RUN.findall(note)]
    ends = [place for place, character in enumerate(text) if character == "\n"]
    if not kinds or not _NOTE.fullmatch(note) or sum(number for _, number in kinds) != len(ends):
        return text
    characters = list(text)
    place = iter(ends)
    for kind, number in kinds:
        for _ in range(number):
            end = next(place)
            if kind == "r":
                characters[end] = "\r"
            elif kind == "c":
                if end == 0 or characters[end - 1] != " ":
                    return text
                characters[end - 1] = "\r"
    return "".join(characters)
