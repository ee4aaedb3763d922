"""What to say of the inks of a codebook: too pale for the page, or too like another. Warnings never forbid."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations
from typing import Final

from annotator.core.codebook import Codebook, Label
from annotator.core.colour_distance import Sight, contrast, least_distance

LIGHT_PAGE: Final = "#FFFFFF"
DARK_PAGE: Final = "#1E1E1E"
LEAST_CONTRAST: Final = 3.0
"""What WCAG 2.1 (1.4.11) asks of graphics; an ink is a bar and a badge, never a text."""
LEAST_DISTANCE: Final = 20.0


@dataclass(frozen=True, slots=True)
class PaleInk:
    """An ink with too little contrast to its page."""

    label_id: str
    dark: bool
    contrast: float


@dataclass(frozen=True, slots=True)
class LikeInks:
    """Two inks that somebody can hardly tell apart: with which sight, and how far apart they look."""

    label_id: str
    other_id: str
    dark: bool
    sight: Sight
    distance: float


InkWarning = PaleInk | LikeInks


def ink_warnings(codebook: Codebook) -> tuple[InkWarning, ...]:
    """Everything that is wrong with the inks of the labels in use, in the light and in the dark."""
    labels = tuple(label for label in codebook.labels if not label.retired)
    return tuple(warning for dark in (False, True) for warning in _warnings(labels, dark=dark))


def warnings_of(codebook: Codebook, label: Label) -> tuple[InkWarning, ...]:
    """What is wrong with the inks that a label has, or would have, beside the other labels of the codebook."""
    others = tuple(other for other in codebook.labels if other.id != label.id and not other.retired)
    found = [warning for dark in (False, True) for warning in _warnings((label,), dark=dark)]
    for other in others:
        found += [warning for dark in (False, True) for warning in _alike(label, other, dark=dark)]
    return tuple(found)


def _warnings(labels: Sequence[Label], *, dark: bool) -> Iterator[InkWarning]:
    page = DARK_PAGE if dark else LIGHT_PAGE
    for label in labels:
        if (found := contrast(_ink(label, dark=dark), page)) < LEAST_CONTRAST:
            yield PaleInk(label.id, dark, found)
    for one, other in combinations(labels, 2):
        yield from _alike(one, other, dark=dark)


def _alike(one: Label, other: Label, *, dark: bool) -> Iterator[LikeInks]:
    distance, sight = least_distance(_ink(one, dark=dark), _ink(other, dark=dark))
    if distance < LEAST_DISTANCE:
        yield LikeInks(one.id, other.id, dark, sight, distance)


def _ink(label: Label, *, dark: bool) -> str:
    return label.dark_ink if dark else label.light_ink
