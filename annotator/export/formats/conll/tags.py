"""Tags of tokens: IOB2 is written; IOB1, IOB2, BIOES, BILOU and plain labels in these are read."""

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Final
from urllib.parse import quote, unquote

from annotator.core.ranges import Range

OUTSIDE: Final = "O"
_HARD: Final = re.compile(r"[\s%\x00-\x1f\x7f-\x9f]")
_TAG: Final = re.compile(r"([BIESULM])-(.+)")
_BARE: Final = re.compile("[BIESULM]")
_NONE: Final = frozenset({OUTSIDE, "_", "-", "*", ""})

Tagged = tuple[Range, str]
"""A place in code points, and the label there."""


def tags(spans: Sequence[Tagged], tokens: Iterable[Range]) -> Iterator[str]:
    """The IOB2 tag of each token; the spans are sorted, share no character, and begin and end where tokens do.

    Blanks and percent signs in labels become %20 and %25, since columns end at blanks.
    """
    waiting = iter(spans)
    span = next(waiting, None)
    begun = False
    for token in tokens:
        while span is not None and span[0].end <= token.start:
            span, begun = next(waiting, None), False
        if span is None or token.end <= span[0].start:
            yield OUTSIDE
            continue
        yield f"{'I' if begun else 'B'}-{_HARD.sub(lambda one: quote(one[0], safe=''), span[1])}"
        begun = True


def true_label(label: str) -> str:
    """The label behind one that `tags` wrote."""
    return unquote(label)


def is_tag(word: str) -> bool:
    """Whether a word is a tag of one of the schemes that are read."""
    return word in _NONE or bool(_TAG.fullmatch(word) or _BARE.fullmatch(word))


def tagged(given: Iterable[tuple[Range, str]]) -> Iterator[Tagged]:
    """The spans that tokens with tags make; each is from its first to its last token."""
    place: Range | None = None
    label = ""
    for token, tag in given:
        sign, name = _parts(tag)
        goes_on = place is not None and sign in "IELM" and name == label
        if place is not None and not goes_on:
            yield place, label
            place = None
        if sign and place is not None:
            place = Range(place.start, token.end)
        elif sign:
            place, label = token, name
        if place is not None and sign in "ESUL":
            yield place, label
            place = None
    if place is not None:
        yield place, label


def _parts(tag: str) -> tuple[str, str]:
    if tag in _NONE:
        return "", ""
    match = _TAG.fullmatch(tag)
    if match is not None:
        return match[1], match[2]
    return (tag, "") if _BARE.fullmatch(tag) else ("", "")
